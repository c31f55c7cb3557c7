/// A document that is to be annotated, or a part of one that is too long to be annotated at once.
package struct AnnotationPiece: Sendable {
  package let bytes: [UInt8]
  /// Where its first byte stands in the file.
  package let offset: Int
  /// The line in the file of its first byte, from 1.
  package let line: Int
  /// Whether a document begins with it.
  package let beginsDocument: Bool
  /// Whether a paragraph begins with it.
  package let beginsParagraph: Bool
}

/// Cuts a file into documents and these into pieces.
///
/// Where it cuts depends on the bytes alone, not on the portions in which they come.
protocol PieceCutting {
  /// How many bytes from the start of the buffer make the next piece, or `nil` if more bytes are needed to tell.
  mutating func nextPiece(of buffer: ArraySlice<UInt8>, isAtEnd: Bool) -> PieceCut?
}

/// The end of a piece.
struct PieceCut {
  let count: Int
  /// Whether a document ends with the piece.
  var endsDocument = false
  /// Whether a paragraph ends with it.
  var endsParagraph = true
}

/// The pieces of a file, one after the other, never all at once.
struct PieceReader<Cutter: PieceCutting> {
  private var cutter: Cutter
  private var buffer: [UInt8] = []
  /// What of the buffer was handed out.
  private var start = 0
  private var isAtEnd = false
  private var offset = 0
  private var line = 1
  private var beginsDocument = true
  private var beginsParagraph = true

  init(_ cutter: Cutter) { self.cutter = cutter }

  /// The next piece; `nil` at the end of the file.
  mutating func next<E: Error>(
    reading more: () throws(E) -> [UInt8]
  ) throws(E) -> AnnotationPiece? {
    while true {
      let rest = buffer[start...]
      if !rest.isEmpty, let cut = cutter.nextPiece(of: rest, isAtEnd: isAtEnd) {
        return take(cut)
      }
      if isAtEnd { return nil }
      if start > buffer.count / 2 {
        buffer.removeFirst(start)
        start = 0
      }
      let bytes = try more()
      isAtEnd = bytes.isEmpty
      buffer += bytes
    }
  }

  private mutating func take(_ cut: PieceCut) -> AnnotationPiece {
    let bytes = Array(buffer[start..<start + cut.count])
    let piece = AnnotationPiece(
      bytes: bytes, offset: offset, line: line, beginsDocument: beginsDocument,
      beginsParagraph: beginsParagraph)
    start += cut.count
    offset += cut.count
    line += bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    beginsDocument = cut.endsDocument
    beginsParagraph = cut.endsParagraph
    return piece
  }
}
