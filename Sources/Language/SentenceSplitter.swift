package import AnnotatedText

/// Finds where sentences end among the tokens of one passage.
///
/// A sentence ends at ".", "!", "?" or "…" with the closing marks after it, at a blank line, and at a line break that
/// no wrapping explains (``LineBreaks``). After an abbreviation, what follows decides: "Gen. McKenzie" and "U.S.
/// President" go on, "left the U.S. The Kremlin" does not. A quotation followed by its speaker goes on too.
package struct SentenceSplitter: Sendable {
  private let tables: TokenTables

  /// A splitter of English.
  package init() { self.init(tables: TokenTables()) }

  init(tables: TokenTables) { self.tables = tables }

  /// Appends the sentences of one passage, whose tokens are `tokens[first...]`.
  ///
  /// O(n) in the tokens and the bytes between them.
  package func appendSentences(
    of tokens: [Token], from first: Int, text: UnsafeBufferPointer<UInt8>, role: Passage.Role,
    passage: Int, to sentences: inout [Sentence]
  ) {
    guard first < tokens.count else { return }
    let breaks = LineBreaks(
      text: text,
      passage: Int(tokens[first].begin)..<Int(tokens[tokens.count - 1].end),
      everyLine: role == .title)
    var begin = first
    for index in (first + 1)..<max(tokens.count, first + 1) {
      let ends =
        breaks.separates(tokens[index - 1], tokens[index])
        || endsSentence(before: index, in: tokens, from: begin, text: text)
      guard ends else { continue }
      sentences.append(sentence(of: tokens, begin..<index, role, passage))
      begin = index
    }
    sentences.append(sentence(of: tokens, begin..<tokens.count, role, passage))
  }

  private func sentence(
    of tokens: [Token], _ range: Range<Int>, _ role: Passage.Role, _ passage: Int
  ) -> Sentence {
    Sentence(
      tokens: range,
      range: Int(tokens[range.lowerBound].begin)..<Int(tokens[range.upperBound - 1].end),
      role: role, passage: passage)
  }

  /// Whether a sentence that began at `begin` ends before the token at `index`.
  private func endsSentence(
    before index: Int, in tokens: [Token], from begin: Int, text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let next = tokens[index]
    // Back over the closing marks; more than four are no sentence's end.
    var last = index - 1
    var quoted = false
    while last > begin, index - last <= 4, tokens[last].shape.contains(.closing),
      tokens[last - 1].shape.contains(.noSpaceAfter)
    {
      if !isBracket(text[Int(tokens[last].begin)]) { quoted = true }
      last -= 1
    }
    let mark = tokens[last]
    let terminator = Terminator(of: mark, text: text)
    guard terminator != .none else { return false }
    // What closes still belongs to the sentence before.
    if next.shape.contains(.closing), tokens[index - 1].shape.contains(.noSpaceAfter) {
      return false
    }
    let attached = tokens[index - 1].shape.contains(.noSpaceAfter)
    let head = headWord(at: index, in: tokens)
    switch terminator {
    case .none: return false
    case .abbreviation:
      return !attached && endsAfterAbbreviation(mark, next: head, text: text)
    case .ellipsis:
      return !attached && startsSentence(head)
    case .fullStop:
      if isListNumber(last, in: tokens, from: begin) { return false }
      if attached { return head.shape.contains(.capitalized) }
      if head.shape.contains(.lowercase) { return !quoted && last == index - 1 }
      return startsSentence(head) || !next.shape.contains(.punctuation)
    case .exclamation:
      if attached, !head.shape.contains(.capitalized) { return false }
      if head.shape.contains(.lowercase) { return !quoted && last == index - 1 }
      if quoted, isSpeaker(at: index, in: tokens) { return false }
      return !next.shape.contains(.punctuation) || startsSentence(head)
    }
  }

  private func isBracket(_ byte: UInt8) -> Bool {
    byte == 0x29 || byte == 0x5D || byte == 0x7D
  }

  /// The first word at or after `index`, over marks that open.
  private func headWord(at index: Int, in tokens: [Token]) -> Token {
    var head = index
    while head + 1 < tokens.count, head < index + 3, tokens[head].shape.contains(.opening) {
      head += 1
    }
    return tokens[head]
  }

  private func startsSentence(_ head: Token) -> Bool {
    head.shape.contains(.capitalized) || head.shape.contains(.number)
  }

  private func endsAfterAbbreviation(
    _ mark: Token, next head: Token, text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard head.shape.contains(.capitalized), tables.starters.contains(head.word) else {
      return false
    }
    let word = WordKey(
      utf8: UnsafeBufferPointer(
        rebasing: text[Int(mark.begin)..<max(Int(mark.begin), Int(mark.end) - 1)]))
    if tables.titles.contains(word), mark.shape.contains(.capitalized) { return false }
    if tables.midSentence.contains(word) { return false }
    // An initial: a letter and its full stop.
    return mark.end - mark.begin > 2
  }

  /// "1." at the start of an item.
  private func isListNumber(_ index: Int, in tokens: [Token], from begin: Int) -> Bool {
    index == begin + 1 && tokens[begin].shape.contains(.number)
      && tokens[begin].shape.contains(.noSpaceAfter) && tokens[begin].end - tokens[begin].begin <= 3
  }

  /// Whether "Putin asked" or "President Putin said" begins at `index`: the quotation's speaker.
  private func isSpeaker(at index: Int, in tokens: [Token]) -> Bool {
    var position = index
    while position < tokens.count, position < index + 5 {
      let token = tokens[position]
      if position > index, tables.speech.contains(token.word) { return true }
      guard token.shape.contains(.capitalized) || position == index else { return false }
      position += 1
    }
    return false
  }
}

/// The ways in which a sentence can end.
private enum Terminator {
  case none, fullStop, exclamation, ellipsis, abbreviation

  init(of token: Token, text: UnsafeBufferPointer<UInt8>) {
    if token.shape.contains(.abbreviation) {
      self = .abbreviation
      return
    }
    guard token.shape.contains(.punctuation) else {
      self = .none
      return
    }
    switch text[Int(token.begin)] {
    case UInt8(ascii: "."): self = token.end - token.begin == 1 ? .fullStop : .ellipsis
    case UInt8(ascii: "!"), UInt8(ascii: "?"): self = .exclamation
    // An emoticon.
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      let last = text[Int(token.end) - 1]
      let isMouth = last == 0x29 || last == 0x28 || (last | 0x20) &- 0x61 < 26
      self = token.end - token.begin > 1 && isMouth ? .ellipsis : .none
    case 0xE2:
      let begin = Int(token.begin)
      let isEllipsis =
        token.end - token.begin == 3 && text[begin + 1] == 0x80
        && text[begin + 2] == 0xA6
      self = isEllipsis ? .ellipsis : .none
    default: self = .none
    }
  }
}
