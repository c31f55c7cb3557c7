/// A string compared, ordered and hashed by its UTF-8 bytes.
///
/// Swift's own comparison takes canonically equivalent strings for equal, so that which spelling a
/// table keeps would depend on the order of insertion, and its hash is quadratic in combining
/// marks.
struct ExactString: Hashable, Comparable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactString, right: ExactString) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func < (left: ExactString, right: ExactString) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Sequence<String> {
  /// The strings sorted by their bytes, each once.
  var sortedUnique: [String] { Set(map(ExactString.init)).sorted().map(\.text) }
}
