extension String {
  /// The text in lines of about so many characters, broken at blanks; white space becomes one
  /// blank.
  ///
  /// A word longer than two lines is broken anywhere. At most `limit` lines, the last then ending
  /// in "…".
  func wrapped(at width: Int, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in words {
      for piece in word.pieces(of: word.unicodeScalars.count > 2 * width ? width : .max) {
        let length = piece.unicodeScalars.count
        if count > 0, count + 1 + length > width {
          lines.append(line)
          (line, count) = ("", 0)
        }
        if lines.count == limit {
          lines[limit - 1] += "…"
          return lines
        }
        if count > 0 { line += " " }
        line += piece
        count += length + (count > 0 ? 1 : 0)
      }
    }
    if count > 0 || lines.isEmpty { lines.append(line) }
    if lines.count > limit {
      lines.removeLast(lines.count - limit)
      lines[limit - 1] += "…"
    }
    return lines
  }

  /// The beginning of the text, with "…" if something was cut off.
  func shortened(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }

  /// The parts between white space.
  private var words: [String] {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String(String.UnicodeScalarView($0)) }
  }

  private func pieces(of length: Int) -> [String] {
    guard length < unicodeScalars.count else { return [self] }
    var pieces: [String] = []
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      pieces.append(String(String.UnicodeScalarView(rest.prefix(length))))
      rest = rest.dropFirst(length)
    }
    return pieces
  }
}
