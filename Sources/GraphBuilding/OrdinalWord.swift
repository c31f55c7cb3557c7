/// Numbers that stand in names: "42nd Military Base", "Third Rifle Brigade".
enum OrdinalWord {
  private static let words = [
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
    "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11", "twelfth": "12",
  ]

  /// "7" for "7th" and for "seventh"; `nil` for another word.
  static func number(_ word: String) -> String? {
    if let known = words[word] { return known }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(rest) ? String(digits) : nil
  }
}
