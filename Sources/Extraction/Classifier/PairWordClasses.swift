internal import AnnotatedText

/// What sort of word stands between two mentions, so that "a curator at" teaches what "a lecturer at" means.
struct PairWordClasses {
  private let reading: DocumentReading
  private let roles: RoleNouns

  init(reading: DocumentReading) {
    self.reading = reading
    roles = RoleNouns(reading: reading)
  }

  /// The longest stretch of text that is read as a pattern.
  private static let longest = 16

  /// A digest of the sorts of a stretch's words, but for those that only describe; `nil` of a long one.
  func digest(of gap: Range<Int>) -> UInt64? {
    guard gap.count <= PairWordClasses.longest else { return nil }
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    var previous: UInt64 = 0
    for token in gap {
      let code = code(of: token)
      // "senior vice president", "Chile, Peru": several of a sort are one.
      if code == 0 || code == previous { continue }
      digest = (digest ^ code) &* 0x0000_0100_0000_01b3
      previous = code
    }
    return digest
  }

  /// The sort of a word; 0 of one that only describes.
  func code(of token: Int) -> UInt64 {
    let word = reading.tree.tokens[token]
    if reading.index.nameAt[token] >= 0 { return 1 }
    switch word.partOfSpeech {
    case .noun, .properNoun:
      if roles.isPersonal(token) || Occupations.nouns.contains(word.lemma) { return 2 }
      if RoleNouns.bodies.contains(word.lemma) { return 3 }
      return roles.contains(token) ? 4 : 5
    case .verb:
      if PairGate.joining.contains(word.lemma) { return 6 }
      if PairGate.seating.contains(word.lemma) { return 7 }
      if PairGate.becoming.contains(word.lemma) { return 8 }
      return Lexicon.saying.contains(word.lemma) ? 9 : 10
    case .auxiliary: return 11
    case .numeral: return 12
    case .adposition, .particle, .coordinatingConjunction, .pronoun: return word.lemma.rawValue
    case .punctuation: return word.word == "," ? 13 : 14
    default: return 0
    }
  }
}
