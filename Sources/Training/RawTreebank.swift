package import AnnotatedText
package import CoNLLU

/// A treebank as the raw text that its sentences were, with the places of its words and sentences.
///
/// Words stand apart by a space unless `SpaceAfter=No` says otherwise, and so do sentences; before each `# newdoc` and
/// `# newpar` stands an empty line.
package struct RawTreebank: Sendable {
  package private(set) var text = SourceText("")
  /// Where the words stand.
  ///
  /// A multiword token ("don't") is cut into its words where these are its letters in order, as nearly always in
  /// English; else ("dunno") it is one word.
  package private(set) var words: [ByteRange] = []
  /// For each word of the treebank its index in ``words``.
  package private(set) var indices: [Int] = []
  /// From the first byte of a sentence's first word to the end of its last.
  package private(set) var sentences: [ByteRange] = []

  /// Reads CoNLL-U.
  ///
  /// - Complexity: O(n).
  package init(conllu text: String) throws(CoNLLUError) {
    var layout = RawLayout()
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty {
        layout.endSentence()
      } else if line.first == UInt8(ascii: "#") {
        if line.starts(with: "# newdoc".utf8) || line.starts(with: "# newpar".utf8) {
          layout.startsParagraph = true
        }
      } else {
        let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard columns.count == 10 else {
          throw CoNLLUError(
            line: number, reason: "expected 10 columns, found \(columns.count)")
        }
        layout.add(
          number: Substring(columns[0]), form: Array(columns[1]),
          isAttached: TreebankReader.isAttached(columns[9]))
      }
    }
    layout.endSentence()
    words = layout.words
    indices = layout.indices
    sentences = layout.sentences
    self.text = SourceText(String(decoding: layout.bytes, as: UTF8.self))
  }
}

/// Lays words out as text.
private struct RawLayout {
  var bytes: [UInt8] = []
  var words: [ByteRange] = []
  var indices: [Int] = []
  var sentences: [ByteRange] = []
  var startsParagraph = true
  /// Whether a space stands before the next word.
  private var hasSpace = false
  private var firstWord = 0
  /// The multiword token whose words are being read: its place, its last word's number, their lengths.
  private var group: (range: ByteRange, last: Int, lengths: [Int])?

  /// Adds the word or multiword token of a line; empty nodes are none.
  mutating func add(number: Substring, form: [UInt8], isAttached: Bool) {
    let numbers = number.split(separator: "-").compactMap { Int($0) }
    if numbers.count == 2 {
      group = (place(form, isAttached: isAttached), numbers[1], [])
    } else if let number = numbers.first {
      if group == nil {
        add(place(form, isAttached: isAttached))
      } else {
        group?.lengths.append(form.count)
        if let group, number >= group.last { endGroup() }
      }
    }
  }

  /// Ends a sentence if one has begun.
  mutating func endSentence() {
    endGroup()
    if firstWord < words.count, let last = words.last {
      sentences.append(words[firstWord].lowerBound..<last.upperBound)
    }
    firstWord = words.count
  }

  private mutating func place(_ form: [UInt8], isAttached: Bool) -> ByteRange {
    if startsParagraph, !bytes.isEmpty {
      bytes += [0x0A, 0x0A]
    } else if hasSpace {
      bytes.append(0x20)
    }
    startsParagraph = false
    hasSpace = !isAttached
    let begin = bytes.count
    bytes += form
    return begin..<bytes.count
  }

  private mutating func add(_ word: ByteRange, count: Int = 1) {
    indices += repeatElement(words.count, count: count)
    words.append(word)
  }

  private mutating func endGroup() {
    guard let ended = group else { return }
    group = nil
    guard ended.lengths.reduce(0, +) == ended.range.count else {
      add(ended.range, count: ended.lengths.count)
      return
    }
    var begin = ended.range.lowerBound
    for length in ended.lengths {
      add(begin..<begin + length)
      begin += length
    }
  }
}
