package import AnnotatedText

/// A sentence of a treebank: its words and, for each, tag, head and relation.
package struct TreebankSentence: Sendable {
  /// The words, one after another, as the text that the tokens' offsets count in.
  package var text: SourceText
  package var tokens: [Token]

  /// The tags in the treebank, to learn from and to compare with.
  package var tags: [PartOfSpeech]
  /// The heads: indices of words, and the number of words for the root.
  package var heads: [Int]
  package var relations: [DependencyRelation]
}

/// Text that is not CoNLL-U.
package struct TreebankError: Error, Equatable, Sendable, CustomStringConvertible {
  package let line: Int
  package let reason: String

  package var description: String { "line \(line): \(reason)" }
}

/// Reads CoNLL-U (https://universaldependencies.org/format.html).
package struct TreebankReader {
  /// The sentences of a file.
  ///
  /// Multiword ranges and empty nodes are passed over. O(n).
  package static func sentences(in text: String) throws(TreebankError) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var rows: [[Substring]] = []
    var number = 0
    var bytes: [UInt8] = []
    func finish() throws(TreebankError) {
      guard !rows.isEmpty else { return }
      sentences.append(try sentence(of: rows, endingAt: number))
      rows.removeAll()
    }
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty {
        try finish()
        continue
      }
      if line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count == 10 else {
        throw TreebankError(line: number, reason: "expected 10 columns, found \(fields.count)")
      }
      guard fields[0].allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      rows.append(fields.map { Substring($0) })
    }
    bytes.removeAll()
    try finish()
    return sentences
  }

  private static func sentence(
    of rows: [[Substring]], endingAt line: Int
  ) throws(TreebankError) -> TreebankSentence {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var tags: [PartOfSpeech] = []
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    for row in rows {
      guard let tag = PartOfSpeech(name: String(row[3])) else {
        throw TreebankError(line: line, reason: "unknown tag '\(row[3])'")
      }
      guard let head = Int(row[6]), (0...rows.count).contains(head) else {
        throw TreebankError(line: line, reason: "'\(row[6])' is not the number of a head")
      }
      guard let relation = DependencyRelation(name: String(row[7])) else {
        throw TreebankError(line: line, reason: "unknown relation '\(row[7])'")
      }
      let begin = bytes.count
      bytes.append(contentsOf: row[1].utf8)
      tokens.append(
        Token(
          begin: Int32(begin), end: Int32(bytes.count), word: WordKey(row[1]),
          shape: shape(of: row[1], isAttached: row[9].contains("SpaceAfter=No"))))
      if !row[9].contains("SpaceAfter=No") { bytes.append(0x20) }
      tags.append(tag)
      heads.append(head == 0 ? rows.count : head - 1)
      relations.append(relation)
    }
    guard let text = SourceText(validating: bytes) else {
      throw TreebankError(line: line, reason: "not UTF-8")
    }
    return TreebankSentence(
      text: text, tokens: tokens, tags: tags, heads: heads, relations: relations)
  }

  /// Only what the models ask of a shape: whether a word is a mark, and whether space follows.
  private static func shape(of word: Substring, isAttached: Bool) -> TokenShape {
    var shape: TokenShape = []
    let isMark = word.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
    if isMark { shape.insert(.punctuation) }
    if isAttached { shape.insert(.noSpaceAfter) }
    return shape
  }
}
