package import AnnotatedText
internal import Language

/// Sentences of text without annotation, to learn classes of words from.
package enum RawText {
  /// The sentences of a text that has a sentence a line, its words between spaces.
  package static func tokenizedLines(of text: String) -> [(tokens: [Token], text: SourceText)] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let line = SourceText(String(Substring(line)))
      var tokens: [Token] = []
      var start = 0
      for (index, byte) in (line.bytes + [0x20]).enumerated() where byte == 0x20 || byte == 0x0D {
        if index > start {
          let word = line.bytes[start..<index].withUnsafeBufferPointer { WordKey(utf8: $0) }
          tokens.append(Token(begin: Int32(start), end: Int32(index), word: word))
        }
        start = index + 1
      }
      return (tokens, line)
    }
  }

  /// The sentences of a text that has a paragraph a line.
  package static func paragraphs(of text: String) -> [(tokens: [Token], text: SourceText)] {
    let annotator = Annotator()
    return text.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line in
      let document = annotator.annotate(
        Document(id: DocumentID(rawValue: ""), text: SourceText(String(Substring(line)))))
      return document.sentences.map { (Array(document.tokens[$0.tokens]), document.document.text) }
    }
  }
}
