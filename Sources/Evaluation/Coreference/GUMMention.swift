internal import CoNLLU

/// A mention that GUM marks, by the words of its document.
struct GUMMention: Hashable {
  var words: Range<Int>
  /// The number of its entity in the document.
  var entity: Substring
  /// What it is, "person" or "place".
  var type: Substring
  /// Whether the entity has a title in Wikipedia.
  var hasTitle: Bool
}

/// Reads the mentions of `Entity=` in MISC (https://universaldependencies.org/misc.html, with the fields of GUM:
/// entity, type, …, title in Wikipedia).
///
/// `(1-person-…` opens a mention at its first word and `1)` closes it at its last; `(1-person-…)` is one of one word.
struct GUMMentionReader {
  private(set) var mentions: [GUMMention] = []
  private var open: [(entity: Substring, type: Substring, hasTitle: Bool, word: Int)] = []

  /// Reads what a word's attributes open and close.
  mutating func read(_ attributes: [ArraySlice<UInt8>], word: Int) {
    for attribute in attributes where attribute.starts(with: "Entity=".utf8) {
      let value = Substring(decoding: attribute.dropFirst("Entity=".utf8.count), as: UTF8.self)
      var rest = value
      while !rest.isEmpty {
        let isOpening = rest.first == "("
        if isOpening { rest = rest.dropFirst() }
        let end = rest.firstIndex { $0 == "(" || $0 == ")" } ?? rest.endIndex
        let body = rest[..<end]
        let isClosing = end < rest.endIndex && rest[end] == ")"
        rest = isClosing ? rest[rest.index(after: end)...] : rest[end...]
        if isOpening { begin(body, word: word) }
        if isClosing { finish(body, word: word) }
      }
    }
  }

  private mutating func begin(_ body: Substring, word: Int) {
    let fields = body.split(separator: "-", maxSplits: 7, omittingEmptySubsequences: false)
    open.append((fields[0], fields.count > 1 ? fields[1] : "", fields.count > 7, word))
  }

  private mutating func finish(_ body: Substring, word: Int) {
    let entity = body.prefix { $0 != "-" }
    guard let place = open.lastIndex(where: { $0.entity == entity }) else { return }
    let opened = open.remove(at: place)
    mentions.append(
      GUMMention(
        words: opened.word..<word + 1, entity: entity, type: opened.type, hasTitle: opened.hasTitle)
    )
  }
}
