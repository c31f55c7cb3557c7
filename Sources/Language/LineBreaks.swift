internal import AnnotatedText

/// Tells line breaks that end a sentence from those that only wrap a paragraph.
///
/// A blank line always separates, and in a title every line break does. Else a line break is a wrap if the next
/// line's first word would not have fitted: text hard-wrapped at 72 columns has no line with room for the word that
/// follows it. The author broke the line, and the sentence ends, if the next line begins with a capital, a digit, a
/// bullet or an opening mark and the line before
/// - is shorter than 40 bytes: a list item or a heading,
/// - or had 12 bytes or more of room for that word, by the longest line of the passage,
/// - or is longer than 120 bytes: nobody wraps there, so each paragraph is one line.
struct LineBreaks {
  private let text: UnsafeBufferPointer<UInt8>
  private let passage: ByteRange
  private let everyLine: Bool
  private let longestLine: Int

  /// Measures the lines of a passage.
  ///
  /// O(n) in its bytes.
  init(text: UnsafeBufferPointer<UInt8>, passage: ByteRange, everyLine: Bool) {
    self.text = text
    self.passage = passage
    self.everyLine = everyLine
    var longest = 0
    var lineStart = passage.lowerBound
    for index in passage where text[index] == 0x0A {
      longest = max(longest, index - lineStart)
      lineStart = index + 1
    }
    longestLine = max(longest, passage.upperBound - lineStart)
  }

  /// Whether the gap between two neighbouring tokens of the passage ends a sentence.
  func separates(_ last: Token, _ next: Token) -> Bool {
    let gap = Int(last.end)..<Int(next.begin)
    guard gap.count > 0 else { return false }
    var newlines = 0
    var newline = gap.lowerBound
    for index in gap where text[index] == 0x0A || text[index] == 0x0D {
      if text[index] == 0x0D, index + 1 < gap.upperBound, text[index + 1] == 0x0A { continue }
      if newlines == 0 { newline = index }
      newlines += 1
    }
    if newlines == 0 { return false }
    if newlines > 1 || everyLine { return true }
    guard mayBegin(next) else { return false }
    let line = lineLength(endingAt: newline)
    let word = Int(next.end) - Int(next.begin)
    return line < 40 || line > 120 || line + 1 + word + 12 <= longestLine
  }

  private func mayBegin(_ next: Token) -> Bool {
    if next.shape.contains(.capitalized) || next.shape.contains(.number) { return true }
    if next.shape.contains(.opening) { return true }
    return next.shape.contains(.punctuation) && !next.shape.contains(.noSpaceAfter)
      && !next.shape.contains(.closing)
  }

  /// The bytes of the line before a line break, counted up to 121.
  private func lineLength(endingAt newline: Int) -> Int {
    var start = newline
    while start > passage.lowerBound, newline - start <= 120, text[start - 1] != 0x0A {
      start -= 1
    }
    return newline - start
  }
}
