package import AnnotatedText
internal import Language

/// A sentence of raw text: its words, whose offsets count in its text.
package struct RawSentence: Sendable {
  package var text: SourceText
  package var tokens: [Token]

  package init(text: SourceText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }
}

/// Reads text without annotation, to learn from how its words are used.
package enum RawText {
  /// The sentences of a text that has a sentence a line, its words between spaces.
  package static func tokenizedLines(of text: String) -> [RawSentence] {
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
      return RawSentence(text: line, tokens: tokens)
    }
  }

  /// The sentences of a text that has a paragraph a line, cut as the annotator cuts them.
  package static func paragraphs(of text: String) -> [RawSentence] {
    let annotator = Annotator()
    return text.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line in
      let document = annotator.annotate(
        Document(id: DocumentID(rawValue: ""), text: SourceText(String(Substring(line)))))
      return document.sentences.map {
        RawSentence(text: document.document.text, tokens: Array(document.tokens[$0.tokens]))
      }
    }
  }
}
