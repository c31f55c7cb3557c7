internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// The firms, parties and groups that only a noun beside them shows: "the Finnish lift maker Velmar", "Velmar, a
  /// chipmaker", "the opposition party Velmar", "the rebel group Velmar".
  ///
  /// O(tokens).
  func describedFirms(beside names: [NameSpan]) -> [NameSpan] {
    var covered: Set<Int>?
    var found: [NameSpan] = []
    for (number, sentence) in document.sentences.enumerated() where !isHeadline[number] {
      for token in sentence.tokens {
        guard tokens[token].shape.contains(.lowercase),
          tokens[token].word == tokens[token].lemma,
          let subkind = subkind(toldBy: token, in: sentence)
        else { continue }
        let taken = covered ?? Set(names.flatMap(\.tokens))
        covered = taken
        guard
          let run = named(behind: token, in: sentence) ?? named(before: token, in: sentence),
          run.allSatisfy({ !taken.contains($0) })
        else { continue }
        covered?.formUnion(run)
        found.append(
          NameSpan(tokens: run, kind: .organization, subkind: subkind, name: text(run)))
      }
    }
    return found
  }

  /// What a noun says that the name beside it is, with the word before it: a "rebel group", not any group.
  private func subkind(toldBy noun: Int, in sentence: Sentence) -> EntitySubkind? {
    if NameWords.firms.contains(tokens[noun].lemma) { return .company }
    guard noun > sentence.tokens.lowerBound else { return nil }
    let before = tokens[noun - 1].lemma
    switch tokens[noun].lemma {
    case "party": return NameWords.partisan.contains(before) ? .party : nil
    case "militia": return .armedGroup
    case "group", "movement", "faction", "organization", "organisation":
      if NameWords.armed.contains(before) { return .armedGroup }
      return NameWords.causes.contains(before) ? .nongovernmental : nil
    default: return nil
    }
  }

  /// "the lift maker Velmar".
  private func named(behind noun: Int, in sentence: Sentence) -> Range<Int>? {
    let next = noun + 1
    guard next < sentence.tokens.upperBound, isFirmWord(next) else { return nil }
    let run = capitalRun(from: next, in: sentence)
    guard run.count <= 4,
      run.upperBound >= sentence.tokens.upperBound
        || tokens[run.upperBound].partOfSpeech != .noun && tokens[run.upperBound].word != "-"
    else { return nil }
    return run
  }

  /// "Velmar, a Finnish lift maker".
  private func named(before noun: Int, in sentence: Sentence) -> Range<Int>? {
    var article = noun - 1
    while article > sentence.tokens.lowerBound, noun - article < 7,
      [.noun, .adjective, .adverb, .properNoun, .numeral].contains(tokens[article].partOfSpeech)
        || ["-", "'s", "'"].contains(tokens[article].word)
    {
      article -= 1
    }
    // "Finland's Velmar, the country's largest lift maker,".
    let behind = noun + 1
    guard article - 2 >= sentence.tokens.lowerBound,
      ["a", "an", "the", "its"].contains(tokens[article].word),
      tokens[article - 1].word == ",",
      behind >= sentence.tokens.upperBound
        || [",", ".", "owned", "based", "in", "that", "which", "with", "controlled", "and"]
          .contains(tokens[behind].word),
      isFirmWord(article - 2)
    else { return nil }
    var first = article - 2
    while first > sentence.tokens.lowerBound, isFirmWord(first - 1), article - first < 6 {
      first -= 1
    }
    return first..<article - 1
  }

  /// Whether a word may be one of a firm's name: a proper noun that the tables don't know.
  private func isFirmWord(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .properNoun && isNameWord(token)
      && gazetteer.longestMatch(in: tokens[token..<token + 1], accepting: { _ in true }) == nil
  }
}

extension NameWords {
  /// What parties are, or where they stand.
  static let partisan: Set<WordKey> = [
    "opposition", "ruling", "political", "governing", "nationalist", "islamist", "socialist",
    "communist", "conservative", "liberal", "far-right", "far-left", "right", "left", "wing",
    "centrist", "populist", "green", "leftist", "rightist", "separatist", "secular", "religious",
    "kurdish", "democratic", "agrarian", "reformist", "regional", "coalition", "independence",
    "rightwing", "leftwing", "centre-right", "centre-left", "center-right", "center-left",
  ]

  /// What societies work for.
  static let causes: Set<WordKey> = [
    "rights", "right", "aid", "advocacy", "environmental", "environmentalist", "campaign",
    "monitoring", "watchdog", "relief", "humanitarian", "charity", "pressure", "activist", "civil",
    "nongovernmental", "conservation",
  ]

  /// Nouns for firms by their trade.
  static let firms: Set<WordKey> = [
    "company", "firm", "maker", "carmaker", "automaker", "planemaker", "chipmaker", "drugmaker",
    "steelmaker", "gunmaker", "truckmaker", "tiremaker", "tyremaker", "watchmaker", "airline",
    "contractor", "manufacturer", "producer", "retailer", "insurer", "conglomerate", "brewer",
    "shipbuilder", "miner", "refiner", "supplier", "corporation", "startup", "exporter",
    "importer", "publisher", "lender", "meatpacker", "distributor", "wholesaler", "grocer",
    "smelter", "bank", "subsidiary", "multinational",
  ]
}
