import AnnotatedText

// Aircraft that are told by their designation alone.
extension ClauseRepair {
  /// "Malian MiG-29s bombed the town": the designation stands for the aircraft that bears it.
  mutating func nameAircraft(_ token: Int, in sentence: Range<Int>) {
    guard token + 2 < sentence.upperBound, tokens[token + 1].word == "-",
      tokens[token].end == tokens[token + 1].begin,
      tokens[token + 1].end == tokens[token + 2].begin,
      tokens[token + 2].shape.contains(.number),
      ClauseRepair.aircraft.contains(tokens[token].word),
      tokens[token].shape.contains(.capitalized),
      [.noun, .properNoun].contains(tokens[token].partOfSpeech),
      Int(tokens[token + 2].head) == token
    else { return }
    tokens[token].lemma = "warplane"
    tokens[token].partOfSpeech = .noun
  }

  /// What designations of warplanes begin with.
  private static let aircraft: Set<WordKey> = [
    "f", "mig", "su", "tu", "il", "b", "j", "jf", "a", "ah", "uh", "mi", "ka", "jh", "jas", "mq",
    "rq", "fa",
  ]
}
