package import AnnotatedText

/// Sentences whose words are given, such as those of a treebank, as one text.
package struct GivenWords: Sendable {
  private var bytes: [UInt8] = []
  private var words: [(range: ByteRange, isAttached: Bool)] = []
  private var sentences: [Range<Int>] = []
  private var first = 0

  package init() {}

  /// Adds a word to the sentence that is being made; `isAttached` says that no space follows.
  ///
  /// Bytes that are not UTF-8 are read as U+FFFD.
  package mutating func append(_ word: some Collection<UInt8>, isAttached: Bool) {
    let begin = bytes.count
    if word.allSatisfy({ $0 < 0x80 }) {
      bytes += word
    } else {
      bytes += String(decoding: word, as: UTF8.self).utf8
    }
    words.append((begin..<bytes.count, isAttached))
    if !isAttached { bytes.append(0x20) }
  }

  /// Ends a sentence; without words it is none.
  package mutating func endSentence() {
    if first < words.count { sentences.append(first..<words.count) }
    first = words.count
    if let last = words.last, last.isAttached { bytes.append(0x20) }
  }

  /// The text, its tokens and its sentences, each a passage of its own; nothing is annotated.
  ///
  /// O(n) in the bytes.
  package func document(id: DocumentID, tokenizer: Tokenizer) -> AnnotatedDocument {
    let text = SourceText(validating: bytes) ?? SourceText("")
    var tokens: [Token] = []
    tokens.reserveCapacity(words.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(
        reader: CharacterReader(bytes: bytes), tables: tokenizer.tables, start: 0, end: bytes.count)
      for sentence in sentences {
        scanner.emit(words[sentence])
      }
      tokens = scanner.tokens
    }
    let spans = sentences.enumerated().map { number, sentence in
      let begin = words[sentence.lowerBound].range.lowerBound
      return Sentence(
        tokens: sentence, range: begin..<words[sentence.upperBound - 1].range.upperBound,
        passage: number)
    }
    return AnnotatedDocument(
      document: Document(
        id: id, text: text, passages: spans.map { Passage(range: $0.range, role: .body) }),
      tokens: tokens, sentences: spans)
  }
}

extension TokenScanner {
  /// Appends the tokens of words that are given.
  fileprivate mutating func emit(_ words: ArraySlice<(range: ByteRange, isAttached: Bool)>) {
    insideDoubleQuotes = false
    insideSingleQuotes = false
    var begin = words.startIndex
    while begin < words.endIndex {
      // Words up to the next space are a chunk.
      var end = begin
      while end + 1 < words.endIndex, words[end].isAttached { end += 1 }
      chunk = words[begin].range.lowerBound..<words[end].range.upperBound
      for word in words[begin...end] { emit(word.range, signs(of: word.range)) }
      begin = end + 1
    }
  }

  /// What the cutting of a text finds out about a word besides its letters.
  private func signs(of range: ByteRange) -> TokenShape {
    var hasLetter = false
    var isAddress = false
    for index in range {
      let byte = bytes[index]
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A || byte >= 0x80 { hasLetter = true }
      if byte == 0x40 || byte == 0x3A {
        isAddress = isAddress || hasLetter && index + 2 < range.upperBound
      }
    }
    guard hasLetter else { return TokenShape() }
    if isAddress { return .address }
    return range.count > 1 && bytes[range.upperBound - 1] == 0x2E ? .abbreviation : TokenShape()
  }
}
