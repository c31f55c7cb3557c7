internal import AnnotatedText

/// A word that stands for somebody or something spoken of elsewhere.
struct Pronoun {
  /// What it agrees with.
  enum Agreement {
    /// "he", "his".
    case man
    /// "she", "her".
    case woman
    /// "it", "its".
    case thing
    /// "they", "their".
    case several
    /// "I", "my".
    case speaker
    /// "we", "our".
    case speakers
  }

  let agreement: Agreement
  /// "his", "its".
  var isPossessive = false
  /// "himself", "itself".
  var isReflexive = false

  /// The pronoun that a word is.
  static func of(_ word: WordKey) -> Pronoun? { table[word] }

  private static let table: [WordKey: Pronoun] = [
    "he": Pronoun(agreement: .man), "him": Pronoun(agreement: .man),
    "his": Pronoun(agreement: .man, isPossessive: true),
    "himself": Pronoun(agreement: .man, isReflexive: true),
    "she": Pronoun(agreement: .woman), "her": Pronoun(agreement: .woman),
    "hers": Pronoun(agreement: .woman, isPossessive: true),
    "herself": Pronoun(agreement: .woman, isReflexive: true),
    "it": Pronoun(agreement: .thing), "its": Pronoun(agreement: .thing, isPossessive: true),
    "itself": Pronoun(agreement: .thing, isReflexive: true),
    "they": Pronoun(agreement: .several), "them": Pronoun(agreement: .several),
    "their": Pronoun(agreement: .several, isPossessive: true),
    "theirs": Pronoun(agreement: .several, isPossessive: true),
    "themselves": Pronoun(agreement: .several, isReflexive: true),
    "i": Pronoun(agreement: .speaker), "me": Pronoun(agreement: .speaker),
    "my": Pronoun(agreement: .speaker, isPossessive: true),
    "mine": Pronoun(agreement: .speaker, isPossessive: true),
    "we": Pronoun(agreement: .speakers), "us": Pronoun(agreement: .speakers),
    "our": Pronoun(agreement: .speakers, isPossessive: true),
    "ours": Pronoun(agreement: .speakers, isPossessive: true),
    "myself": Pronoun(agreement: .speaker, isReflexive: true),
  ]
}
