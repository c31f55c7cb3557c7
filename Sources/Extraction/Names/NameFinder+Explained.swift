internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// A place by the noun before it, though nobody knows it: "the town of Adan Sor", "the villages of Ridwa and Bel Kesh".
  func explainedPlace(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard index > sentence.tokens.lowerBound + 1, isNameWord(index),
      !isGivenName(index) || NameWords.particles.contains(tokens[index].word),
      let noun = explainingNoun(before: index, in: sentence),
      let subkind = NameWords.settlements[tokens[noun].lemma]
    else { return nil }
    return name(at: index, kind: .place, subkind: EntitySubkind(rawValue: subkind), in: sentence)
  }

  /// A place by what is said of it behind a comma, though nobody knows it: "Adan Sor, a small town in".
  func describedPlace(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard isNameWord(index), !isGivenName(index) else { return nil }
    let run = capitalRun(from: index, in: sentence)
    let end = sentence.tokens.upperBound
    var next = run.upperBound
    guard run.count <= 3, next + 3 < end, tokens[next].word == ",",
      ["a", "an"].contains(tokens[next + 1].word)
    else { return nil }
    next += 2
    let limit = min(end - 1, next + 4)
    while next < limit, NameWords.settlements[tokens[next].lemma] == nil {
      guard
        [.adjective, .noun, .verb, .adverb].contains(tokens[next].partOfSpeech)
          || tokens[next].word == "-"
      else { return nil }
      next += 1
    }
    // "Ana Sor, a town councillor".
    guard next < limit, tokens[next].word == tokens[next].lemma,
      let subkind = NameWords.settlements[tokens[next].lemma],
      NameWords.locating.contains(tokens[next + 1].word)
    else { return nil }
    return name(at: index, kind: .place, subkind: EntitySubkind(rawValue: subkind), in: sentence)
  }

  /// An armed group or a place by the first word of a name that comes from Arabic: "Liwa al-Nasr", "Tell Zaytun".
  func prefixedName(at index: Int, in sentence: Sentence) -> NameSpan? {
    let word = tokens[index].word
    let isGroup = NameWords.groupPrefixes.contains(word)
    guard isGroup || NameWords.placePrefixes.contains(word),
      tokens[index].shape.contains(.capitalized), capitalRun(from: index, in: sentence).count > 1
    else { return nil }
    return isGroup
      ? name(at: index, kind: .organization, subkind: .armedGroup, in: sentence)
      : name(at: index, kind: .place, subkind: .city, in: sentence)
  }

  /// A group by what it is called, though nobody knows it: "fighters who call themselves the Lions of the Delta".
  func styledGroup(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard isNameWord(index), index > sentence.tokens.lowerBound + 2,
      StyledNames(tokens: tokens).noun(before: index, from: sentence.tokens.lowerBound) != nil,
      var name = name(at: index, kind: .organization, subkind: .armedGroup, in: sentence)
    else { return nil }
    // "the Lions of the Delta".
    let end = sentence.tokens.upperBound
    var next = name.tokens.upperBound
    if next < end, tokens[next].word == "of" {
      next += 1
      if next < end, tokens[next].word == "the" { next += 1 }
      if next < end, isNameWord(next) {
        let whole = index..<capitalRun(from: next, in: sentence).upperBound
        name = NameSpan(
          tokens: whole, kind: .organization, subkind: .armedGroup, name: text(whole))
      }
    }
    return name
  }

  /// The run of capitals from a token on as a name, unless the tables know it or it is no whole phrase.
  private func name(
    at index: Int, kind: EntityKind, subkind: EntitySubkind, in sentence: Sentence
  ) -> NameSpan? {
    let run = capitalRun(from: index, in: sentence)
    let end = sentence.tokens.upperBound
    guard run.count <= 7, title(at: index, in: sentence) == nil,
      tableName(at: index, in: sentence, isHeadline: false) == nil,
      run.count > 1 || !NameWords.directions.contains(tokens[index].word)
    else { return nil }
    // "the city of Ana Roy's birth".
    if run.upperBound < end, ["'s", "'"].contains(tokens[run.upperBound].word) { return nil }
    return NameSpan(tokens: run, kind: kind, subkind: subkind, name: text(run))
  }

  /// The noun that says what a name is: "town" of "the town of Ridwa", and of a list "villages".
  private func explainingNoun(before index: Int, in sentence: Sentence) -> Int? {
    func noun(before of: Int, isPlural: Bool) -> Int? {
      // "towns such as Adan Sor".
      let isExample =
        isPlural && of - 2 > sentence.tokens.lowerBound && tokens[of].word == "as"
        && tokens[of - 1].word == "such"
      let noun = isExample ? of - 2 : of - 1
      guard noun >= sentence.tokens.lowerBound, tokens[of].word == "of" || isExample,
        tokens[noun].shape.contains(.lowercase),
        isPlural == (tokens[noun].word != tokens[noun].lemma)
      else { return nil }
      return noun
    }
    var before = index - 1
    if let noun = noun(before: before, isPlural: false) ?? noun(before: before, isPlural: true) {
      return noun
    }
    // What stands behind "and" ends the list, and one comma more begins something else.
    guard [",", "and"].contains(tokens[before].word) else { return nil }
    var steps = 0
    while before > sentence.tokens.lowerBound, steps < 14 {
      let token = tokens[before]
      if ["of", "as"].contains(token.word) { return noun(before: before, isPlural: true) }
      if token.word == "and" {
        if steps > 1 { return nil }
      } else if token.word != ",", token.word != "-",
        !NameWords.particles.contains(token.word), !token.shape.contains(.capitalized)
      {
        return nil
      }
      before -= 1
      steps += 1
    }
    return nil
  }
}

extension NameWords {
  /// Nouns whose "of" gives the name of a place, and what sort of place that is.
  static let settlements: [WordKey: String] = [
    "town": "city", "village": "city", "city": "city", "settlement": "city", "hamlet": "city",
    "township": "city", "municipality": "city", "locality": "city", "suburb": "city",
    "district": "region", "province": "region", "region": "region", "governorate": "region",
    "prefecture": "region", "county": "region", "enclave": "region", "island": "region",
  ]

  /// Words behind a noun for a town that say where it is.
  static let locating: Set<WordKey> = [
    "in", "on", "near", "of", "about", "some", "north", "south", "east", "west", "outside", "close",
  ]

  /// Letters before the names of ships.
  static let shipPrefixes: Set<WordKey> = [
    "uss", "hms", "hmas", "hmcs", "hmnzs", "usns", "brp", "uscgc", "ins", "iss", "rss", "kri",
    "tcg", "rfs",
  ]

  /// Words for "army", "brigade", "movement" at the head of the names of armed groups.
  static let groupPrefixes: Set<WordKey> = [
    "jaysh", "jaish", "faylaq", "liwa", "harakat", "jabhat", "ahrar", "kataib", "kata'ib",
    "katibat", "katiba", "saraya", "asaib", "asa'ib", "hay'at", "hayat", "jund", "ajnad", "fursan",
    "suqour", "suqur", "lashkar", "sipah", "tehrik", "ansar", "jama'at", "jamaat", "jamaah",
    "jemaah", "jama'atu", "jamaatul", "hizb",
  ]

  /// Words for "hill", "monastery", "valley" at the head of the names of places.
  static let placePrefixes: Set<WordKey> = [
    "tell", "deir", "dayr", "wadi", "kafr", "kfar", "jisr", "jebel", "jabal", "beit", "khirbet",
    "maarat", "maaret", "jurf", "qalaat", "oued", "ayn",
  ]
}
