package import AnnotatedText

/// Cuts English text into words and marks, by the conventions of UD English (EWT and GUM).
///
/// Clitics are tokens of their own ("Russia" + "'s", "do" + "n't", "can" + "not"), so are the parts of a hyphenated
/// compound and its hyphens ("U.S." + "-" + "led"), but for prefixes ("pro-Western"); abbreviations keep their full
/// stop; numbers, times, URLs, e-mail addresses and file names stay whole. Linear in the bytes for any text.
package struct Tokenizer: Sendable {
  let tables: TokenTables

  /// A tokeniser of English.
  package init() { self.init(tables: TokenTables()) }

  init(tables: TokenTables) { self.tables = tables }

  /// Appends the tokens of a range of UTF-8 bytes; offsets count from the first byte of `text`.
  ///
  /// Each byte that is not white space lies in exactly one token. Lemmas are not filled in. A text longer than
  /// `Int32.max` bytes has no tokens beyond it.
  package func appendTokens(
    of text: UnsafeBufferPointer<UInt8>, in range: ByteRange, to tokens: inout [Token]
  ) {
    let range = range.clamped(to: 0..<min(text.count, Int(Int32.max)))
    var scanner = TokenScanner(
      reader: CharacterReader(bytes: text), tables: tables, start: range.lowerBound,
      end: range.upperBound)
    swap(&scanner.tokens, &tokens)
    scanner.scan()
    swap(&scanner.tokens, &tokens)
  }

  /// The tokens of a range of a text.
  package func tokens(in text: SourceText, range: ByteRange) -> [Token] {
    var tokens: [Token] = []
    text.bytes.withUnsafeBufferPointer { appendTokens(of: $0, in: range, to: &tokens) }
    return tokens
  }
}
