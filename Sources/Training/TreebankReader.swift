internal import AnnotatedText
package import CoNLLU

/// Reads CoNLL-U (https://universaldependencies.org/format.html).
package enum TreebankReader {
  /// A line with a word: its number in the file and its columns.
  private struct Row {
    let line: Int
    let columns: [Substring]

    var form: Substring { columns[1] }
    var isAttached: Bool { TreebankReader.isAttached(columns[9].utf8) }
  }

  /// Whether the last column says that no space follows.
  static func isAttached(_ miscellany: Substring.UTF8View) -> Bool {
    miscellany.split(separator: UInt8(ascii: "|")).contains {
      $0.elementsEqual("SpaceAfter=No".utf8)
    }
  }

  /// The sentences of a file.
  ///
  /// Multiword ranges and empty nodes are passed over.
  ///
  /// - Complexity: O(n).
  package static func sentences(in text: String) throws(CoNLLUError) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var rows: [Row] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty {
        if !rows.isEmpty { sentences.append(try sentence(of: rows)) }
        rows.removeAll(keepingCapacity: true)
        continue
      }
      if line.first == UInt8(ascii: "#") { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard columns.count == 10 else {
        throw CoNLLUError(
          line: number, reason: "expected 10 columns, found \(columns.count)")
      }
      // Ranges ("3-4") and empty nodes ("8.1") are no words.
      guard columns[0].allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      let row = Row(line: number, columns: columns.map { Substring($0) })
      guard Int(row.columns[0]) == rows.count + 1 else {
        throw CoNLLUError(
          line: number,
          reason: "expected word \(rows.count + 1), found '\(row.columns[0])'")
      }
      rows.append(row)
    }
    if !rows.isEmpty { sentences.append(try sentence(of: rows)) }
    return sentences
  }

  private static func sentence(of rows: [Row]) throws(CoNLLUError) -> TreebankSentence {
    var bytes: [UInt8] = []
    var sentence = TreebankSentence(
      text: SourceText(""), tokens: [], tags: [], fineTags: [], heads: [], relations: [])
    for row in rows {
      guard let tag = PartOfSpeech(name: String(row.columns[3])) else {
        throw CoNLLUError(line: row.line, reason: "unknown tag '\(row.columns[3])'")
      }
      guard let fineTag = FineTag(name: row.columns[4]) else {
        throw CoNLLUError(line: row.line, reason: "unknown fine tag '\(row.columns[4])'")
      }
      guard let head = Int(row.columns[6]), (0...rows.count).contains(head) else {
        throw CoNLLUError(
          line: row.line, reason: "'\(row.columns[6])' is not the number of a head")
      }
      guard let relation = DependencyRelation(name: String(row.columns[7])) else {
        throw CoNLLUError(line: row.line, reason: "unknown relation '\(row.columns[7])'")
      }
      guard !row.form.isEmpty else {
        throw CoNLLUError(line: row.line, reason: "the word is empty")
      }
      let begin = bytes.count
      bytes.append(contentsOf: row.form.utf8)
      sentence.tokens.append(
        Token(
          begin: Int32(begin), end: Int32(bytes.count), word: WordKey(row.form),
          shape: shape(of: row.form, isAttached: row.isAttached)))
      if !row.isAttached { bytes.append(UInt8(ascii: " ")) }
      sentence.tags.append(tag)
      sentence.fineTags.append(fineTag)
      sentence.heads.append(head == 0 ? rows.count : head - 1)
      sentence.relations.append(relation)
      sentence.lemmas.append(String(row.columns[2]))
    }
    sentence.text = SourceText(String(decoding: bytes, as: UTF8.self))
    return sentence
  }

  /// Whether a word has no letters and no digits.
  static func isMark(_ word: Substring) -> Bool {
    word.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
  }

  /// Only what the models ask of a shape: whether a word is a mark, and whether space follows.
  private static func shape(of word: Substring, isAttached: Bool) -> TokenShape {
    var shape = TokenShape()
    if isMark(word) { shape.formUnion(.punctuation) }
    if isAttached { shape.formUnion(.noSpaceAfter) }
    return shape
  }
}
