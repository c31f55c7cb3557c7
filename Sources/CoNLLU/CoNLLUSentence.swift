package import Language

/// The lines of a sentence, from its first comment to its last word.
package struct CoNLLUSentence: Sendable {
  package private(set) var lines: [CoNLLULine] = []
  /// The indices of the lines with words.
  package private(set) var words: [Int] = []
  /// For each word, whether no space follows it.
  package private(set) var isAttached: [Bool] = []

  /// Reads the lines of a sentence, the first of which has a number in the file.
  ///
  /// - Throws: The first fault.
  package init(_ text: [ArraySlice<UInt8>], from number: Int) throws(CoNLLUError) {
    lines.reserveCapacity(text.count)
    var range: (words: ClosedRange<Int>, isAttached: Bool)?
    for (offset, bytes) in text.enumerated() {
      let line = try CoNLLULine(bytes, number: number + offset)
      switch line.kind {
      case .word(let id):
        guard id == words.count + 1 else {
          throw CoNLLUError(
            line: line.number, reason: "expected word \(words.count + 1), found word \(id)")
        }
        var attached = line.isAttached
        if let whole = range, whole.words.contains(id) {
          // What follows the whole follows its last word, and nothing stands between the others.
          attached = id < whole.words.upperBound || whole.isAttached
        }
        words.append(lines.count)
        isAttached.append(attached)
      case .range(let ids):
        guard ids.lowerBound == words.count + 1 else {
          throw CoNLLUError(
            line: line.number,
            reason: "the range begins with word \(ids.lowerBound), not \(words.count + 1)")
        }
        range = (ids, line.isAttached)
      case .comment where !words.isEmpty:
        throw CoNLLUError(line: line.number, reason: "a comment stands after the first word")
      case .comment, .emptyNode: break
      }
      lines.append(line)
    }
    if let range, range.words.upperBound > words.count {
      throw CoNLLUError(
        line: number + text.count - 1,
        reason: "the sentence ends before word \(range.words.upperBound) of a range")
    }
    guard !words.isEmpty else {
      throw CoNLLUError(line: number, reason: "the sentence has no words")
    }
  }

  /// Adds the words to a text.
  package func append(to text: inout GivenWords) {
    for (word, isAttached) in zip(words, isAttached) {
      text.append(lines[word][.form], isAttached: isAttached)
    }
    text.endSentence()
  }
}
