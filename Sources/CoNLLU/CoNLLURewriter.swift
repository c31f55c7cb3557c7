package import AnnotatedText
package import Language

/// Writes CoNLL-U again with other tags, lemmas, trees and names.
///
/// Lines keep their order and number; comments, ranges of words, empty nodes, forms and what else the last column says
/// stay as they are. Features and the enhanced graph belong to the tags and trees that go, and become `_`.
package struct CoNLLURewriter: Sendable {
  private let annotator: Annotator

  /// Takes what annotates.
  package init(annotator: Annotator) { self.annotator = annotator }

  /// A text with its sentences annotated, as one document; lines that are no sentence stay as they are.
  package func rewritten(_ text: CoNLLUText, id: DocumentID) -> [UInt8] {
    var words = GivenWords()
    for block in text.blocks {
      if case .sentence(let sentence) = block { sentence.append(to: &words) }
    }
    let document = annotator.annotate(words, id: id, fineTags: true)
    var names = document.names[...]
    var next = 0
    var output: [UInt8] = []
    for block in text.blocks {
      switch block {
      case .blank: output.append(0x0A)
      case .fault(let lines, _): for line in lines { output += line + [0x0A] }
      case .sentence(let sentence):
        let span = document.sentences[next]
        next += 1
        let inside = names.prefix { $0.tokens.lowerBound < span.tokens.upperBound }
        names = names.dropFirst(inside.count)
        append(
          sentence,
          AnnotatedWords(
            span, of: document, lemmas: annotator.lemmaTexts(of: span, in: document),
            names: inside),
          to: &output)
      }
    }
    // The last sentence of a file ends in a blank line too.
    if case .sentence = text.blocks.last { output.append(0x0A) }
    return output
  }

  private func append(
    _ sentence: CoNLLUSentence, _ words: AnnotatedWords, to output: inout [UInt8]
  ) {
    for line in sentence.lines {
      guard case .word(let id) = line.kind else {
        output += line.bytes
        output.append(0x0A)
        continue
      }
      output += line[.id]
      output.append(0x09)
      output += line[.form]
      words.appendColumns(of: id - 1, to: &output)
      output.append(0x09)
      appendAttributes(of: line, name: words.nameLabel(of: id - 1), to: &output)
      output.append(0x0A)
    }
  }

  /// Appends what the last column says, with another name.
  private func appendAttributes(
    of line: CoNLLULine, name: String?, to output: inout [UInt8]
  ) {
    let begin = output.count
    if let name { output += "NER=\(name)".utf8 }
    for attribute in line.attributes where !attribute.starts(with: "NER=".utf8) {
      if output.count > begin { output.append(0x7C) }
      output += attribute
    }
    if output.count == begin { output.append(0x5F) }
  }
}
