package import AnnotatedText
package import Language

/// Writes annotated text as CoNLL-U.
///
/// After the words come, where there is something to say, `NER=B-PER` (the word begins a name of a person, `I-PER` goes
/// on it), `SpaceAfter=No`, `SpacesAfter=\n` (what follows where it is not one space), and always `TokenRange=0:6`.
package struct CoNLLUWriter: Sendable {
  private let annotator: Annotator

  /// Takes what knows the lemmas.
  package init(annotator: Annotator) { self.annotator = annotator }

  /// The sentences of a text.
  ///
  /// - Parameters:
  ///   - document: The annotated text, named by its id, in which there is no white space.
  ///   - beginsParagraph: Whether a paragraph begins with it.
  ///   - offset: The place in the file of a place in the text; it is asked in rising order.
  /// - Returns: The sentences, for the caller to number.
  package func sentences(
    of document: AnnotatedDocument, beginsParagraph: Bool = true, offset: (Int) -> Int = { $0 }
  ) -> NumberedSentences {
    var output = NumberedSentences(document: document.document.id.rawValue)
    output.bytes.reserveCapacity(document.tokens.count * 64)
    var names = document.names[...]
    var end = 0
    for (number, sentence) in document.sentences.enumerated() {
      let inside = names.prefix { $0.tokens.lowerBound < sentence.tokens.upperBound }
      names = names.dropFirst(inside.count)
      let words = AnnotatedWords(
        sentence, of: document, lemmas: annotator.lemmaTexts(of: sentence, in: document),
        names: inside)
      let gap = Gap(end..<sentence.range.lowerBound, of: document.document.text)
      let isFirst = number == 0
      if gap.holdsBlankLine || isFirst && beginsParagraph {
        output.bytes += "# newpar\n".utf8
      }
      output.bytes += "# sent_id = \(output.document)-".utf8
      output.markNumber()
      output.bytes += "\n# text = ".utf8
      appendText(of: words, to: &output.bytes)
      let next =
        number + 1 < document.sentences.count
        ? document.sentences[number + 1].range.lowerBound : document.document.text.count
      for word in 0..<sentence.tokens.count {
        append(
          word, of: words, before: isFirst && word == 0 ? gap : nil, next: next, offset: offset,
          to: &output.bytes)
      }
      output.bytes += "\n\n".utf8
      end = sentence.range.upperBound
    }
    return output
  }

  /// The sentence with one space wherever there is white space.
  private func appendText(of words: AnnotatedWords, to bytes: inout [UInt8]) {
    let text = words.document.document.text.bytes
    var end = words.sentence.range.lowerBound
    for token in words.document.tokens[words.sentence.tokens] {
      if Int(token.begin) > end { bytes.append(0x20) }
      bytes += text[token.range]
      end = Int(token.end)
    }
  }

  private func append(
    _ word: Int, of words: AnnotatedWords, before: Gap?, next: Int, offset: (Int) -> Int,
    to bytes: inout [UInt8]
  ) {
    let text = words.document.document.text
    let token = words.token(word)
    bytes.append(0x0A)
    bytes.appendNumber(word + 1)
    bytes.append(0x09)
    bytes += text.bytes[token.range]
    words.appendColumns(of: word, to: &bytes)
    bytes.append(0x09)
    if let label = words.nameLabel(of: word) { bytes += "NER=\(label)|".utf8 }
    let following =
      word + 1 < words.sentence.tokens.count ? Int(words.token(word + 1).begin) : next
    let gap = Gap(Int(token.end)..<following, of: text)
    if gap.isEmpty {
      bytes += "SpaceAfter=No|".utf8
    } else if !gap.isOneSpace {
      bytes += "SpacesAfter=".utf8
      gap.appendEscaped(to: &bytes)
      bytes.append(0x7C)
    }
    if let before, !before.isEmpty {
      bytes += "SpacesBefore=".utf8
      before.appendEscaped(to: &bytes)
      bytes.append(0x7C)
    }
    bytes += "TokenRange=".utf8
    bytes.appendNumber(offset(Int(token.begin)))
    bytes.append(0x3A)
    bytes.appendNumber(offset(Int(token.end)))
  }
}
