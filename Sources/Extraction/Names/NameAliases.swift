internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Names that a document gives for one entity side by side: "the Lowland Guild, formerly the Dyke Board", "Abu Tariq,
/// also known as Karim Saleh", and names that are the beginning or the initials of a longer one.
struct NameAliases {
  /// For each name that is an alias, the name beside it that came first.
  private(set) var firsts: [Int: Int] = [:]

  private static let passing: Set<WordKey> = [
    "also", "formerly", "previously", "better", "once", "known", "as", "called", "aka", "a.k.a.",
    "alias", "now", "or", "named",
  ]
  private static let telling: Set<WordKey> = [
    "formerly", "previously", "known", "aka", "a.k.a.", "alias",
  ]

  /// Reads the names of a document.
  ///
  /// O(names).
  init(_ names: [NameSpan], document: AnnotatedDocument) {
    for index in names.indices.dropFirst() {
      let (first, second) = (names[index - 1], names[index])
      guard first.kind == second.kind, [.person, .organization, .base].contains(first.kind),
        first.key == nil || second.key == nil, first.form == .name, second.form == .name,
        first.tokens.upperBound < second.tokens.lowerBound,
        NameAliases.isAlias(
          between: first.tokens.upperBound..<second.tokens.lowerBound, document: document)
      else { continue }
      firsts[index] = index - 1
    }
  }

  /// Whether the words between two names say that they name one.
  private static func isAlias(between words: Range<Int>, document: AnnotatedDocument) -> Bool {
    guard (2...8).contains(words.count) else { return false }
    var tells = false
    for (place, word) in document.tokens[words].enumerated() {
      if word.shape.contains(.punctuation) {
        // The phrase opens with a comma or a bracket, and a quotation mark may stand before the alias.
        if place == 0 || word.shape.contains(.opening) || place + 1 == words.count { continue }
        return false
      }
      if word.word == "the" { continue }
      guard passing.contains(word.word) else { return false }
      tells = tells || telling.contains(word.word)
    }
    return tells
  }
}
