/// Text as DOT holds it.
enum DOTQuoting {
  /// The longest piece of a quoted string in bytes; Graphviz fails on pieces of 16,382.
  private static let longestPiece = 8_000

  /// Texts as one quoted string, each on a line of its own, read back by Graphviz as they are.
  ///
  /// Graphviz expands backslashes and HTML entities in labels, tooltips and ids, so both are
  /// escaped. What XML cannot hold is replaced by U+FFFD, since Graphviz would copy it into SVG.
  static func quoted(_ lines: some Sequence<String>) -> String {
    var quoted = "\""
    var length = 0
    var isFirst = true
    func append(_ piece: String) {
      if length + piece.utf8.count > longestPiece {
        quoted += "\" + \""
        length = 0
      }
      quoted += piece
      length += piece.utf8.count
    }
    for line in lines {
      if !isFirst { append("\\n") }
      isFirst = false
      for scalar in line.unicodeScalars { append(escaped(scalar)) }
    }
    return quoted + "\""
  }

  static func quoted(_ text: String) -> String { quoted(CollectionOfOne(text)) }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "&": "&amp;"
    default: String(scalar.drawable)
    }
  }

  /// Text inside an HTML-like label.
  static func html(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      default: html.unicodeScalars.append(scalar.drawable)
      }
    }
    return html
  }

  /// A number with at most two decimals and without exponent, which DOT does not know.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}

extension Unicode.Scalar {
  /// The scalar itself, a blank for white space, or U+FFFD for what XML 1.0 cannot hold.
  var drawable: Unicode.Scalar {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x20..<0x7F, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: self
    default: "\u{FFFD}"
    }
  }
}
