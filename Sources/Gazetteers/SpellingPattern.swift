/// A pattern over the letters of one word: `m[ou]hh?am+[ae]d`.
///
/// Letters stand for themselves, `[ae]` for one of several, `?` after either makes it optional and
/// `+` repeats it. The pattern must match to the word's end; a leading `*` lets it begin anywhere,
/// and what stands before it is kept.
struct SpellingPattern: Sendable {
  private struct Element: Sendable {
    /// A bit for each letter, a for the lowest.
    var letters: UInt32
    var isOptional = false
    var isRepeated = false
  }

  private let elements: [Element]
  private let isSuffix: Bool
  private let replacement: [UInt8]
  private let shortestWord: Int
  /// The letters that a word may end in to match.
  private let lastLetters: UInt32
  /// The letters that a word may begin with to match, unless the pattern is for endings.
  private let firstLetters: UInt32

  /// A pattern and what to put in place of what it matches.
  ///
  /// - Parameters:
  ///   - pattern: the pattern.
  ///   - replacement: the letters to write instead.
  ///   - shortestWord: words with fewer letters are left alone.
  init(_ pattern: String, _ replacement: String, shortestWord: Int = 0) {
    var elements: [Element] = []
    var group: UInt32?
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "*"): break
      case UInt8(ascii: "["): group = 0
      case UInt8(ascii: "]"):
        elements.append(Element(letters: group ?? 0))
        group = nil
      case UInt8(ascii: "?") where !elements.isEmpty: elements[elements.count - 1].isOptional = true
      case UInt8(ascii: "+") where !elements.isEmpty: elements[elements.count - 1].isRepeated = true
      default:
        let bit = Self.bit(of: byte)
        if let letters = group {
          group = letters | bit
        } else {
          elements.append(Element(letters: bit))
        }
      }
    }
    self.elements = elements
    isSuffix = pattern.utf8.first == UInt8(ascii: "*")
    self.replacement = Array(replacement.utf8)
    self.shortestWord = shortestWord
    var lastLetters: UInt32 = 0
    for element in elements.reversed() {
      lastLetters |= element.letters
      if !element.isOptional { break }
    }
    self.lastLetters = lastLetters
    var firstLetters: UInt32 = 0
    for element in elements {
      firstLetters |= element.letters
      if !element.isOptional { break }
    }
    self.firstLetters = firstLetters
  }

  /// The word with what matches replaced, or nil where nothing does.
  ///
  /// Most words are dismissed by their first or last letter, so that a word costs little more than
  /// one look a pattern.
  func rewrite(_ word: [UInt8]) -> [UInt8]? {
    guard word.count >= shortestWord, let last = word.last, lastLetters & Self.bit(of: last) != 0,
      let first = word.first, isSuffix || firstLetters & Self.bit(of: first) != 0
    else { return nil }
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
    while end < word.count, current.letters & Self.bit(of: word[end]) != 0 {
      end += 1
      if matches(word, from: end, element: element + 1) { return true }
      if !current.isRepeated { return false }
    }
    return false
  }

  /// The bit of a small letter; no bit for any other byte.
  private static func bit(of byte: UInt8) -> UInt32 {
    let index = byte &- UInt8(ascii: "a")
    return index < 26 ? 1 << UInt32(index) : 0
  }
}
