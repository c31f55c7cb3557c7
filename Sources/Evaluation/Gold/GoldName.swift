/// A name as the scorer compares it: without case, marks, spaces, full stops, hyphens, quotation marks and a leading "the".
package struct GoldName: Hashable, Sendable {
  /// What is compared.
  package let key: String

  /// The key of a name.
  package init(_ name: String) {
    var text = Substring(GoldName.withoutMarks(name).lowercased())
    text = text.drop { $0.isWhitespace }
    if text.hasPrefix("the"), text.dropFirst(3).first?.isWhitespace == true {
      text = text.dropFirst(3)
    }
    let dropped: Set<Character> = [".", "-", "'", "’", "\"", "“", "”"]
    key = String(text.filter { !$0.isWhitespace && !dropped.contains($0) })
  }

  /// Accented Latin letters as plain ones; each other character stays.
  private static func withoutMarks(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.flatMap(plain)))
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.properties.canonicalCombiningClass != .notReordered { return [] }
    // A letter's name tells its base: LATIN SMALL LETTER E WITH ACUTE.
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].utf8.count == 1, words[5] != "STROKE"
    else { return [scalar] }
    return Array(words[3].unicodeScalars)
  }
}
