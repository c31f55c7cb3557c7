internal import AnnotatedText
internal import XML

/// The text of an HTML document: its blocks, one a paragraph, and what the markup says they are.
struct HTMLText {
  private(set) var text = SanitizedText()
  private(set) var paragraphs: [Paragraph] = []
  private(set) var metadata = HTMLMetadata()
  /// The first `<h1>` of the content.
  private(set) var headline: ByteRange?

  /// Decodes and reads a document.
  init(_ bytes: [UInt8]) throws(XMLError) {
    let decoded = HTMLText.decoded(bytes)
    var collector = HTMLBlockCollector()
    for event in try HTMLReader.events(in: decoded.bytes, encoding: decoded.encoding) {
      collector.take(event)
    }
    collector.endBlock()
    text.repairs = decoded.repairs
    metadata = collector.metadata
    lay(HTMLArticle.blocks(of: collector.blocks))
  }

  /// Writes the blocks as text with an empty line between them.
  private mutating func lay(_ blocks: [HTMLBlock]) {
    for block in blocks {
      let start = text.bytes.count
      for scalar in block.text.unicodeScalars { text.append(scalar.value) }
      let range = ParagraphFinder.trimmed(start..<text.bytes.count, in: text.bytes)
      guard !range.isEmpty else { continue }
      let pieces =
        text.bytes[range].contains(0x0A)
        ? ParagraphFinder.paragraphs(in: Array(text.bytes[range]))
          .map { ($0.lowerBound + range.lowerBound)..<($0.upperBound + range.lowerBound) }
        : [range]
      for piece in pieces {
        paragraphs.append(Paragraph(piece, markup: block.markup, in: text.bytes))
      }
      if block.markup == .headline, headline == nil { headline = range }
      text.append(0x0A)
      text.append(0x0A)
    }
  }

  // MARK: Encoding

  /// Bytes for the parser, and their encoding if it is known.
  ///
  /// UTF-8 and Windows-1252 are decoded as other text is; what else a page declares is the
  /// parser's to decode.
  private static func decoded(
    _ bytes: [UInt8]
  ) -> (bytes: [UInt8], encoding: String?, repairs: Int) {
    let isMarked = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains {
      bytes.starts(with: $0)
    }
    switch isMarked ? nil : declaredEncoding(of: bytes) {
    case nil, "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode": break
    case let name?:
      let census = TextDecoder.census(of: bytes[...])
      if census.badBytes == 0 && census.sequences > 0 { break }  // the declaration is out of date
      if ["windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii"].contains(name) {
        var text = SanitizedText()
        for byte in bytes { text.append(Windows1252.codePoint(of: byte)) }
        return (text.bytes, "utf-8", text.repairs)
      }
      return (bytes, nil, 0)
    }
    let text = TextDecoder.decode(bytes)
    return (text.bytes, "utf-8", text.repairs)
  }

  /// The name after `charset=` in the first 4,096 bytes.
  private static func declaredEncoding(of bytes: [UInt8]) -> String? {
    let head = ASCII.lowercased(bytes.prefix(4096))
    let wanted = Array("charset".utf8)
    guard let start = head.indices.first(where: { head[$0...].starts(with: wanted) }) else {
      return nil
    }
    let rest = head[(start + wanted.count)...].drop { [0x20, 0x3D, 0x22, 0x27].contains($0) }
    let name = rest.prefix { ASCII.isWord($0) || $0 == 0x2D || $0 == 0x5F }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
