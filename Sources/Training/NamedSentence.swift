package import AnnotatedText
internal import Language

/// A sentence of a set of texts whose names are marked.
package struct NamedSentence: Sendable {
  /// The words, one after another, as the text that the tokens' offsets count in.
  package var text: SourceText
  package var tokens: [Token]
  /// The names, sorted, not overlapping.
  package var names: [Name]

  package init(text: SourceText, tokens: [Token], names: [Name]) {
    self.text = text
    self.tokens = tokens
    self.names = names
  }

  /// A name: indices of words, and its type.
  package struct Name: Hashable, Sendable {
    package var words: Range<Int>
    package var type: NameType

    package init(words: Range<Int>, type: NameType) {
      self.words = words
      self.type = type
    }
  }

  /// The bytes of a word.
  package func word(_ index: Int) -> String { text[tokens[index].range] }
}

/// Text that is not BIO.
package struct BIOError: Error, Equatable, Sendable, CustomStringConvertible {
  package let line: Int
  package let reason: String

  package var description: String { "line \(line): \(reason)" }
}

/// Reads files of a word, a tab and a tag a line (`O`, `B-PER`, `I-PER`, and so on), an empty line between sentences.
package enum BIOReader {
  /// The sentences of a file, in linear time.
  ///
  /// An `I` tag that goes on no name of its type begins one.
  package static func sentences(in text: String) throws(BIOError) -> [NamedSentence] {
    var sentences: [NamedSentence] = []
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var names: [NamedSentence.Name] = []
    func finish(at line: Int) throws(BIOError) {
      guard !tokens.isEmpty else { return }
      guard let text = SourceText(validating: bytes) else {
        throw BIOError(line: line, reason: "not UTF-8")
      }
      sentences.append(NamedSentence(text: text, tokens: tokens, names: names))
      bytes.removeAll()
      tokens.removeAll()
      names.removeAll()
    }
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty {
        try finish(at: number)
        continue
      }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty else {
        throw BIOError(line: number, reason: "expected a word, a tab and a tag")
      }
      // Some sets put such a line between documents; it is no word.
      if fields[0].elementsEqual("-DOCSTART-".utf8) { continue }
      let begin = bytes.count
      bytes.append(contentsOf: fields[0])
      tokens.append(
        Token(begin: Int32(begin), end: Int32(bytes.count), word: WordKey(Substring(fields[0]))))
      bytes.append(0x20)
      if fields[1].elementsEqual("O".utf8) { continue }
      guard fields[1].count > 2, let type = NameType(label: Substring(fields[1].dropFirst(2))),
        fields[1].starts(with: "B-".utf8) || fields[1].starts(with: "I-".utf8)
      else {
        throw BIOError(
          line: number, reason: "'\(Substring(fields[1]))' is not O, B- or I- with PER, LOC or ORG")
      }
      let word = tokens.count - 1
      if fields[1].first == UInt8(ascii: "I"), let last = names.last, last.type == type,
        last.words.upperBound == word
      {
        names[names.count - 1].words = last.words.lowerBound..<word + 1
      } else {
        names.append(NamedSentence.Name(words: word..<word + 1, type: type))
      }
    }
    try finish(at: number)
    return sentences
  }
}
