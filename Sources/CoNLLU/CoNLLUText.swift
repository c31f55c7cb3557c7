/// Bytes in CoNLL-U, cut into sentences.
package struct CoNLLUText: Sendable {
  /// A run of lines without a blank one.
  package enum Block: Sendable {
    case sentence(CoNLLUSentence)
    /// Lines that are no sentence, and why.
    case fault([ArraySlice<UInt8>], CoNLLUError)
    /// A blank line.
    case blank
  }

  package private(set) var blocks: [Block] = []

  /// Reads bytes, the first of whose lines has a number in the file; lines may end in CR LF.
  ///
  /// O(n).
  package init(_ bytes: [UInt8], from number: Int = 1) {
    var number = number
    var lines: [ArraySlice<UInt8>] = []
    func finish() {
      guard !lines.isEmpty else { return }
      do throws(CoNLLUError) {
        blocks.append(.sentence(try CoNLLUSentence(lines, from: number - lines.count)))
      } catch {
        blocks.append(.fault(lines, error))
      }
      lines.removeAll(keepingCapacity: true)
    }
    var begin = 0
    while begin < bytes.count {
      let end = bytes[begin...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[begin..<end]
      if line.last == 0x0D { line.removeLast() }
      if line.allSatisfy({ $0 == 0x20 }) {
        finish()
        blocks.append(.blank)
      } else {
        lines.append(line)
      }
      number += 1
      begin = end + 1
    }
    finish()
  }

  /// The sentences.
  ///
  /// - Throws: The first fault.
  package func sentences() throws(CoNLLUError) -> [CoNLLUSentence] {
    var sentences: [CoNLLUSentence] = []
    for block in blocks {
      switch block {
      case .sentence(let sentence): sentences.append(sentence)
      case .fault(_, let error): throw error
      case .blank: break
      }
    }
    return sentences
  }
}
