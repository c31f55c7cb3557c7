/// Attribute names as GraphML can hold them: `attr.name` is an NMTOKEN, an attribute of a graph any string.
///
/// A character that may not stand in a name is written `_xHHHH_`, with its code in hexadecimal, as SQL/XML
/// and .NET do: "first seen" becomes `first_x0020_seen`. An underscore that would read as the beginning of
/// such an escape is escaped itself. The empty name is `_x_`.
enum GraphMLName {
  /// The name as an NMTOKEN.
  ///
  /// Reversible: ``decoded(_:)`` gives the name back.
  static func encoded(_ name: String) -> String {
    if name.isEmpty { return "_x_" }
    let scalars = Array(name.unicodeScalars)
    var token = ""
    for (index, scalar) in scalars.enumerated() {
      let isEscapeLike = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      if isNameCharacter(scalar), !isEscapeLike {
        token.unicodeScalars.append(scalar)
      } else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        token += "_x" + String(repeating: "0", count: max(0, 4 - code.count)) + code + "_"
      }
    }
    return token
  }

  /// The name that a token stands for.
  static func decoded(_ token: String) -> String {
    if token == "_x_" { return "" }
    let scalars = Array(token.unicodeScalars)
    var name = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let (scalar, length) = escape(scalars[index...]) {
        name.append(scalar)
        index += length
      } else {
        name.append(scalars[index])
        index += 1
      }
    }
    return String(name)
  }

  /// The character of an escape at the beginning, and the escape's length.
  private static func escape(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
    guard scalars.starts(with: ["_", "x"]) else { return nil }
    let digits = scalars.dropFirst(2).prefix(7).prefix { $0 != "_" }
    guard (4...6).contains(digits.count), scalars.dropFirst(2 + digits.count).first == "_" else {
      return nil
    }
    var code = String.UnicodeScalarView()
    code.append(contentsOf: digits)
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
      let value = UInt32(String(code), radix: 16), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, digits.count + 3)
  }

  /// What every edition of XML takes for a name character, libxml2's schemas among them.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
    // Latin, Greek, Cyrillic; Chinese and Japanese.
    case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{131}": true
    case "\u{3A3}"..."\u{3CE}", "\u{410}"..."\u{44F}", "\u{4E00}"..."\u{9FA5}": true
    default: false
    }
  }
}
