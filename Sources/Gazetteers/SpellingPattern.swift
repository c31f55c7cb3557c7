/// A pattern over the letters of one word: `m[ou]hh?am+[ae]d`.
///
/// Letters stand for themselves, `[ae]` for one of several, `?` after either makes it optional and `+` repeats it. The
/// pattern must match to the word's end; a leading `*` lets it begin anywhere, and what stands before it is kept.
struct SpellingPattern: Sendable {
  private struct Element: Sendable {
    var letters: [UInt8]
    var isOptional = false
    var isRepeated = false
  }

  private let elements: [Element]
  private let isSuffix: Bool
  private let replacement: [UInt8]
  private let shortestWord: Int

  /// - Parameter shortestWord: words with fewer letters are left alone.
  init(_ pattern: String, _ replacement: String, shortestWord: Int = 0) {
    var elements: [Element] = []
    var group: [UInt8]?
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "*"): break
      case UInt8(ascii: "["): group = []
      case UInt8(ascii: "]"):
        elements.append(Element(letters: group ?? []))
        group = nil
      case UInt8(ascii: "?") where !elements.isEmpty: elements[elements.count - 1].isOptional = true
      case UInt8(ascii: "+") where !elements.isEmpty: elements[elements.count - 1].isRepeated = true
      default:
        if group == nil { elements.append(Element(letters: [byte])) } else { group?.append(byte) }
      }
    }
    self.elements = elements
    isSuffix = pattern.utf8.first == UInt8(ascii: "*")
    self.replacement = Array(replacement.utf8)
    self.shortestWord = shortestWord
  }

  /// The word with what matches replaced, or nil where nothing does. O(word × pattern) for the patterns in use.
  func rewrite(_ word: [UInt8]) -> [UInt8]? {
    guard word.count >= shortestWord else { return nil }
    for start in 0..<(isSuffix ? word.count : min(1, word.count))
    where matches(word, from: start, element: 0) {
      return word[..<start] + replacement
    }
    return nil
  }

  private func matches(_ word: [UInt8], from index: Int, element: Int) -> Bool {
    guard element < elements.count else { return index == word.count }
    let current = elements[element]
    if current.isOptional, matches(word, from: index, element: element + 1) { return true }
    var end = index
    while end < word.count, current.letters.contains(word[end]) {
      end += 1
      if matches(word, from: end, element: element + 1) { return true }
      if !current.isRepeated { return false }
    }
    return false
  }
}
