extension String {
  /// The text as a report shows it: safe for a terminal and not longer than a reader can take in.
  var shown: String { abridged(to: 120).terminalSafe }

  /// The text without characters that act on a terminal or hide what it shows.
  ///
  /// Control characters (ESC and line breaks among them), line and paragraph separators, and the marks and overrides
  /// of writing direction become U+FFFD. What a corpus holds can so neither move the cursor nor forge a line. O(n).
  package var terminalSafe: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.actsOnTerminal ? "\u{FFFD}" : scalar) }
    return String(text)
  }

  /// At most `limit` characters, the last an ellipsis if some were left out.
  package func abridged(to limit: Int) -> String {
    // Counting scalars is O(1) a step, where a character may be as long as the text.
    guard unicodeScalars.count > limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var actsOnTerminal: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029: true
    default: false
    }
  }
}
