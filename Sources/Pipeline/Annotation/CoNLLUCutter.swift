/// Cuts CoNLL-U where a document begins (`# newdoc`), and a long document where a paragraph (`# newpar`) or at least a
/// sentence begins.
struct CoNLLUCutter: PieceCutting {
  /// From here on a piece ends with its paragraph, and from there on with its sentence: of the ten columns about a tenth
  /// is text.
  static let longPiece = 1 << 22
  static let longestPiece = 1 << 23
  /// No sentence is longer.
  static let longestSentence = 1 << 26

  /// Where the next line begins, how far its end was looked for, and where the sentence began.
  private var line = 0
  private var searched = 0
  private var sentence = 0
  private var followsBlankLine = false

  mutating func nextPiece(of buffer: ArraySlice<UInt8>, isAtEnd: Bool) -> PieceCut? {
    let begin = buffer.startIndex
    while true {
      let end = buffer[(begin + max(line, searched))...].firstIndex(of: 0x0A) ?? buffer.endIndex
      if end == buffer.endIndex, !isAtEnd {
        searched = buffer.count
        if searched > CoNLLUCutter.longestSentence {
          return finish(PieceCut(count: line > 0 ? line : searched, endsParagraph: false))
        }
        return nil
      }
      if begin + line >= buffer.endIndex { return finish(PieceCut(count: buffer.count)) }
      if let cut = read(buffer[(begin + line)..<end]) { return finish(cut) }
      line = min(end + 1, buffer.endIndex) - begin
      searched = line
    }
  }

  /// Takes a line into account; gives where the piece ends if it ends before the line's sentence.
  private mutating func read(_ bytes: ArraySlice<UInt8>) -> PieceCut? {
    guard bytes.contains(where: { $0 != 0x0D && $0 != 0x20 }) else {
      followsBlankLine = true
      return nil
    }
    if followsBlankLine { sentence = line }
    followsBlankLine = false
    guard sentence > 0 else { return nil }
    if sentence >= CoNLLUCutter.longestPiece {
      return PieceCut(count: sentence, endsParagraph: false)
    }
    guard bytes.first == UInt8(ascii: "#") else { return nil }
    let comment = bytes.dropFirst().drop { $0 == 0x20 }
    if comment.starts(with: "newdoc".utf8) { return PieceCut(count: sentence, endsDocument: true) }
    if sentence >= CoNLLUCutter.longPiece, comment.starts(with: "newpar".utf8) {
      return PieceCut(count: sentence)
    }
    return nil
  }

  private mutating func finish(_ cut: PieceCut) -> PieceCut {
    self = CoNLLUCutter()
    return cut
  }
}
