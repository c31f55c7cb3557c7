internal import AnnotatedText

/// The most frequent words of the raw text: those that the network learns to guess where they are
/// hidden.
struct WordVocabulary {
  /// How many words it has; the padding of the last classes is never right.
  static let classes = 4096

  private let classOf: [WordKey: Int]

  /// Takes the most frequent words of the sentences.
  init(_ examples: [SyntaxExample]) {
    var counts: [WordKey: Int] = [:]
    for example in examples { for word in example.words { counts[word, default: 0] += 1 } }
    let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    classOf = Dictionary(
      uniqueKeysWithValues: ranked.prefix(Self.classes).enumerated().map { ($1.key, $0) })
  }

  /// The class of a word, or `nil` if it is rare.
  func classOfWord(_ word: WordKey) -> Int? { classOf[word] }
}
