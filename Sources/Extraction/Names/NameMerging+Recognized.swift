internal import AnnotatedText
internal import Gazetteers
internal import Records

/// A name that a table or a pattern gave, and which of them.
struct FoundName {
  enum Source {
    case table, base, organization, person, explained
  }

  var name: NameSpan
  var source: Source
}

extension NameMerging {
  /// A name of the recogniser without what does not belong to it; `nil` where nothing is left.
  func trimmed(_ name: RecognizedName) -> RecognizedName? {
    var tokens = name.tokens
    let all = finder.tokens
    while let last = tokens.last, tokens.count > 1,
      finder.isCalendarWord(last)
        || all[last].shape.contains(.punctuation) && !all[last].shape.contains(.capitalized)
    {
      tokens = tokens.dropLast()
    }
    if name.type == .person {
      // "Ana Roy - chairwoman of the board": a dash with spaces ends a name.
      if let dash = tokens.dropFirst().first(where: {
        all[$0].word == "-" && all[$0].begin > all[$0 - 1].end
      }) {
        tokens = tokens.lowerBound..<dash
      }
      // "Secretary of Labor Ana Roy": a title may reach into what the recogniser found.
      if let end = titleEnd(across: tokens) { tokens = end..<tokens.upperBound }
      while tokens.count > 1, let length = titleLength(tokens), length < tokens.count {
        tokens = tokens.dropFirst(length)
      }
      // "Illinois Republican Ana Roy".
      if let party = tokens.dropLast().last(where: {
        NameWords.partisans.contains(all[$0].word)
      }) {
        tokens = party + 1..<tokens.upperBound
      }
      // "the Dalai Lama", "Tai Shen Kuo": of rare names the recogniser may see the last word only.
      while let wider = widened(tokens) { tokens = wider }
    }
    guard let first = tokens.first, let last = tokens.last, !finder.isCalendarWord(first),
      !NameWords.believers.contains(all[last].word),
      !NameWords.occasions.contains(all[last].word),
      tokens.count > 1 || !NameWords.feasts.contains(all[last].word),
      name.type != .person || !finder.isOfBelief(tokens),
      tokens.contains(where: { !all[$0].shape.isDisjoint(with: [.capitalized, .allCapitals]) })
    else { return nil }
    return RecognizedName(tokens: tokens, type: name.type, margin: name.margin)
  }

  /// A person's name with the word before it, if that is a part of it by its looks and in the tree and no table knows
  /// it as something else.
  private func widened(_ tokens: Range<Int>) -> Range<Int>? {
    let all = finder.tokens
    let before = tokens.lowerBound - 1
    guard before >= 0, finder.sentenceOf[before] == finder.sentenceOf[tokens.lowerBound],
      all[before].shape.contains(.capitalized), all[before].partOfSpeech == .properNoun,
      [.flat, .compound].contains(all[before].relation)
        || all[tokens.lowerBound].relation == .flat,
      tokens.contains(Int(all[before].head)) || Int(all[tokens.lowerBound].head) == before,
      !NameWords.partisans.contains(all[before].word),
      titleEnd(across: before..<tokens.upperBound) == nil,
      finder.gazetteer.longestMatch(
        in: all[before..<before + 1], accepting: { $0.category != .givenName }) == nil
    else { return nil }
    return before..<tokens.upperBound
  }

  /// The end of a title that begins before a name and reaches into it.
  private func titleEnd(across name: Range<Int>) -> Int? {
    guard name.lowerBound > 0, finder.tokens[name.lowerBound - 1].word == "of" else { return nil }
    let sentence = finder.document.sentences[Int(finder.sentenceOf[name.lowerBound])]
    let start = name.lowerBound - 2
    guard start >= sentence.tokens.lowerBound,
      let title = finder.title(at: start, in: sentence)
    else { return nil }
    let end = title.tokens.upperBound
    return end > name.lowerBound && end < name.upperBound ? end : nil
  }

  /// How many words at the head of a name are a title or say of what country one is.
  private func titleLength(_ tokens: Range<Int>) -> Int? {
    let sentence = finder.document.sentences[Int(finder.sentenceOf[tokens.lowerBound])]
    if finder.isNameAndNoTitle(tokens.lowerBound, in: sentence) { return nil }
    return finder.gazetteer.longestMatch(
      in: finder.tokens[tokens],
      accepting: {
        $0.category == .title && $0.flags.contains(.beforeName) || $0.category == .titlePrefix
          || $0.category == .countryAdjective || $0.category == .countryDemonym
      })?.length
  }

  /// Whether a name that nothing else explains is sure enough, and is an entity at all.
  func isTrusted(_ name: RecognizedName) -> Bool {
    let tokens = finder.tokens
    let sentence = finder.document.sentences[Int(finder.sentenceOf[name.tokens.lowerBound])]
    let isAlone = name.tokens.count == 1
    var needed = isAlone ? NameMargins.single : NameMargins.several
    if isAlone, finder.isSentenceStart(name.tokens.lowerBound) { needed = 2 * NameMargins.single }
    if isExplainedPlace(name.tokens, in: sentence) {
      guard name.type == .location else { return false }
      needed = NameMargins.explained
    }
    if name.type == .location, name.tokens.lowerBound > sentence.tokens.lowerBound,
      NameWords.locatives.contains(tokens[name.tokens.lowerBound - 1].word)
    {
      needed = NameMargins.explained
    }
    if !isAlone, name.type == .person, isExplainedPerson(name.tokens, in: sentence) {
      needed = NameMargins.explained
    }
    if finder.isOutlet(name.tokens, in: sentence)
      || name.type != .location && finder.body(beside: name.tokens, in: sentence) != nil
    {
      needed = NameMargins.explained
    }
    if finder.isHeadline[Int(finder.sentenceOf[name.tokens.lowerBound])] {
      needed = max(needed, 2 * NameMargins.single)
    }
    guard name.margin >= needed else { return false }
    let last = name.tokens.upperBound - 1
    if isAlone {
      let word = tokens[last]
      if NameWords.directions.contains(word.word) || word.shape.contains(.number) { return false }
      if name.type == .organization,
        isHeadNoun(last) || isPluralAcronym(word) || NameWords.partisans.contains(word.word)
      {
        return false
      }
      // "Chairman", "Guardsmen": a title names nobody.
      if finder.title(at: last, in: sentence) != nil { return false }
    }
    let next = last + 1
    guard next < sentence.tokens.upperBound else { return true }
    // "Merlin-3 drones": what has a number, or flies and shoots, is a model.
    if finder.isTightHyphen(last, next), next + 1 < sentence.tokens.upperBound,
      tokens[next + 1].shape.contains(.number)
    {
      return false
    }
    if name.type != .organization, NameWords.machines.contains(tokens[next].lemma) { return false }
    return name.type != .person || !NameWords.nounsOfPeoples.contains(tokens[next].lemma)
      || finder.body(beside: name.tokens, in: sentence) != nil
  }

  /// Whether a noun beside a name says that it is a place: "the village of Snagovo", "Pech district".
  private func isExplainedPlace(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = finder.tokens
    func isPlaceNoun(_ token: Int) -> Bool {
      sentence.tokens.contains(token)
        && finder.gazetteer.longestMatch(
          in: tokens[token..<token + 1], accepting: { $0.category == .placeNoun }) != nil
    }
    let before = name.lowerBound - 1
    if isPlaceNoun(name.upperBound), tokens[name.upperBound].shape.contains(.lowercase) {
      return true
    }
    // "the Iraqi town Hamdania", "the town of Hamdania".
    if isPlaceNoun(before), tokens[before].shape.contains(.lowercase) { return true }
    return before > sentence.tokens.lowerBound && tokens[before].word == "of"
      && isPlaceNoun(before - 1)
  }

  /// Whether a title stands beside a name, or a first name begins it.
  private func isExplainedPerson(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    if finder.isGivenName(name.lowerBound) { return true }
    let (tokens, end) = (finder.tokens, sentence.tokens.upperBound)
    for start in max(sentence.tokens.lowerBound, name.lowerBound - 4)..<name.lowerBound {
      guard let title = finder.title(at: start, in: sentence) else { continue }
      let next = title.tokens.upperBound
      if next == name.lowerBound || next + 1 == name.lowerBound && tokens[next].word == "," {
        return true
      }
    }
    guard name.upperBound < end, tokens[name.upperBound].word == "," else { return false }
    return (name.upperBound + 1..<min(name.upperBound + 6, end)).contains {
      finder.title(at: $0, in: sentence) != nil
    }
  }

  private func isHeadNoun(_ token: Int) -> Bool {
    finder.gazetteer.longestMatch(
      in: finder.tokens[token..<token + 1], accepting: { $0.category == .organizationNoun }) != nil
  }

  /// "IDPs", "NGOs": several of a sort.
  private func isPluralAcronym(_ token: Token) -> Bool {
    let bytes = finder.document.document.text.bytes[token.range]
    return bytes.count > 2 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Whether a name is that of a storm or a ship, by itself or by the word before it: "Cyclone Nargis", "Hurricane
  /// Katrina", "the tanker Ana Roy".
  func isStormOrShip(_ name: RecognizedName) -> Bool {
    let first = name.tokens.lowerBound
    if name.tokens.dropLast().contains(where: { NameWords.storms.contains(finder.tokens[$0].word) })
    {
      return true
    }
    guard name.type != .organization, first > 0 else { return false }
    let before = finder.tokens[first - 1]
    return NameWords.ships.contains(before.word)
      || name.type == .person && NameWords.storms.contains(before.lemma)
  }
}

extension NameFinder {
  /// The name that the recogniser found, typed on by the nouns in it and beside it.
  func span(of name: RecognizedName) -> NameSpan {
    let sentence = document.sentences[Int(sentenceOf[name.tokens.lowerBound])]
    var span = NameSpan(tokens: name.tokens, kind: .person, name: text(name.tokens))
    if name.type == .person, let firm = firm(name.tokens, in: sentence) { return firm }
    if isOutlet(name.tokens, in: sentence) {
      span.kind = .organization
      span.subkind = .newsOutlet
      return span
    }
    if name.type != .location, let body = body(beside: name.tokens, in: sentence) {
      span.kind = .organization
      span.subkind = body.isEmpty ? nil : EntitySubkind(rawValue: body)
    }
    let noun: GazetteerCategory
    switch name.type {
    case .person: return span
    case .location: (span.kind, noun) = (.place, .placeNoun)
    case .organization: (span.kind, noun) = (.organization, .organizationNoun)
    }
    // A hyphen is a token of its own in a text: "al-Qaida", "Jaish-e-Mohammed" are found by their whole spelling.
    if span.kind == .organization, name.tokens.contains(where: { tokens[$0].word == "-" }),
      let entry = gazetteer.lookup(span.name).first(where: { $0.category == .organization })
    {
      span.key = entry.key
      span.name = entry.name
      span.subkind = entry.subkind
      span.country = entry.country
      return span
    }
    // "Helmand Province", "Ministry of Defence": the last head noun says what it is.
    for token in name.tokens {
      if let match = gazetteer.longestMatch(
        in: tokens[token..<name.tokens.upperBound], accepting: { $0.category == noun })
      {
        span.subkind = match.entries[0].subkind ?? span.subkind
      }
    }
    return span
  }

  /// What sort of organization the words beside a name call it: "the militant group Zahran", "the Zahran party", "Zahran,
  /// an armed group"; the empty string if any.
  func body(beside run: Range<Int>, in sentence: Sentence) -> String? {
    func kind(_ noun: Int) -> String? {
      guard sentence.tokens.contains(noun), tokens[noun].shape.contains(.lowercase),
        let kind = NameWords.bodies[tokens[noun].word]
      else { return nil }
      let isArmed =
        noun > sentence.tokens.lowerBound && NameWords.armed.contains(tokens[noun - 1].word)
      return isArmed && kind.isEmpty ? "armed_group" : kind
    }
    // "the company Ana Roy founded".
    if run.count > 1, isGivenName(run.lowerBound) { return nil }
    if let kind = kind(run.lowerBound - 1) { return kind }
    let next = run.upperBound
    guard next + 1 < sentence.tokens.upperBound else { return nil }
    if NameWords.armed.contains(tokens[next].word), let kind = kind(next + 1) { return kind }
    if let kind = kind(next) { return kind }
    guard [",", "is", "was"].contains(tokens[next].word),
      ["a", "an"].contains(tokens[next + 1].word)
    else { return nil }
    // "Zahran, a banned Islamist group", "Velmar is a Dutch firm": the noun ends the phrase.
    for noun in next + 2..<min(next + 6, sentence.tokens.upperBound) {
      guard [.adjective, .noun, .properNoun, .verb].contains(tokens[noun].partOfSpeech) else {
        return nil
      }
      guard let kind = kind(noun) else { continue }
      let isEnd =
        noun + 1 >= sentence.tokens.upperBound
        || ![.noun, .properNoun].contains(tokens[noun + 1].partOfSpeech)
      return isEnd ? kind : nil
    }
    return nil
  }

  /// Whether the words around a name call it a newspaper or the like: "the Daily Herald newspaper", "the magazine Oggi",
  /// "Oggi, an Italian weekly".
  func isOutlet(_ run: Range<Int>, in sentence: Sentence) -> Bool {
    func word(_ position: Int) -> WordKey? {
      sentence.tokens.contains(position) ? tokens[position].word : nil
    }
    func isNoun(_ position: Int) -> Bool { word(position).map(NameWords.outlets.contains) ?? false }
    func isDescribedAsOutlet(_ next: Int) -> Bool {
      guard word(next) == ",", word(next + 1).map({ ["a", "an", "the"].contains($0) }) ?? false
      else { return false }
      return (next + 2...next + 4).contains(where: isNoun)
    }
    let next = run.upperBound
    if isNoun(run.lowerBound - 1) { return true }
    // "a British Islam website" is about something, and is not called so.
    var before = run.lowerBound - 1
    while before > run.lowerBound - 4, sentence.tokens.contains(before),
      [.adjective, .properNoun].contains(tokens[before].partOfSpeech)
    {
      before -= 1
    }
    if ["a", "an"].contains(word(before) ?? .none) { return isDescribedAsOutlet(next) }
    if isNoun(next) { return true }
    if word(next).map(NameWords.outletModifiers.contains) ?? false, isNoun(next + 1) { return true }
    return isDescribedAsOutlet(next)
  }
}
