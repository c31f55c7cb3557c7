/// A line of a sentence in CoNLL-U (https://universaldependencies.org/format.html).
package struct CoNLLULine: Sendable {
  /// What a line holds.
  package enum Kind: Hashable, Sendable {
    case comment
    /// A word, by its number, from 1.
    case word(Int)
    /// The numbers of words that are written as one: `3-4`.
    case range(ClosedRange<Int>)
    /// What is not there, in the enhanced graph: `3.1`.
    case emptyNode
  }

  /// The columns of a word.
  package enum Column: Int, Sendable {
    case id, form, lemma, upos, xpos, feats, head, deprel, deps, misc
  }

  /// In the file, from 1.
  package let number: Int
  /// Without its end.
  package let bytes: ArraySlice<UInt8>
  package let kind: Kind
  /// Where the columns end, the last with the line; empty for a comment.
  private let ends: [Int]

  /// Reads a line that is not blank.
  package init(_ bytes: ArraySlice<UInt8>, number: Int) throws(CoNLLUError) {
    self.bytes = bytes
    self.number = number
    guard CoNLLULine.isUTF8(bytes) else {
      throw CoNLLUError(line: number, reason: "the line is not UTF-8")
    }
    guard bytes.first != UInt8(ascii: "#") else {
      kind = .comment
      ends = []
      return
    }
    var ends: [Int] = []
    ends.reserveCapacity(10)
    for index in bytes.indices where bytes[index] == 0x09 { ends.append(index) }
    ends.append(bytes.endIndex)
    guard ends.count == 10 else {
      throw CoNLLUError(
        line: number, reason: "expected 10 columns with tabs between, found \(ends.count)")
    }
    let id = bytes[..<ends[0]]
    guard let kind = Kind(id: id) else {
      throw CoNLLUError(
        line: number, reason: "'\(String(decoding: id, as: UTF8.self))' is not the id of a word")
    }
    guard ends[1] > ends[0] + 1 else {
      throw CoNLLUError(line: number, reason: "the word is empty")
    }
    self.kind = kind
    self.ends = ends
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// The bytes of a column; none of a comment.
  package subscript(column: Column) -> ArraySlice<UInt8> {
    guard column.rawValue < ends.count else { return [] }
    let begin = column.rawValue == 0 ? bytes.startIndex : ends[column.rawValue - 1] + 1
    return bytes[begin..<ends[column.rawValue]]
  }

  /// The attributes of the last column: `SpaceAfter=No`.
  package var attributes: [ArraySlice<UInt8>] {
    let misc = self[.misc]
    return misc.elementsEqual("_".utf8) ? [] : misc.split(separator: UInt8(ascii: "|"))
  }

  /// Whether no space follows the word in the text.
  package var isAttached: Bool {
    attributes.contains { $0.elementsEqual("SpaceAfter=No".utf8) }
  }
}

extension CoNLLULine.Kind {
  /// What the first column says; `nil` if it says nothing.
  fileprivate init?(id: ArraySlice<UInt8>) {
    let separator = id.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    guard let first = Self.number(id[..<(separator ?? id.endIndex)]) else { return nil }
    guard let separator else {
      guard first > 0 else { return nil }
      self = .word(first)
      return
    }
    guard let last = Self.number(id[(separator + 1)...]) else { return nil }
    if id[separator] == UInt8(ascii: ".") {
      guard last > 0 else { return nil }
      self = .emptyNode
    } else {
      guard first > 0, last >= first else { return nil }
      self = .range(first...last)
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
