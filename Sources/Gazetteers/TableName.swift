/// A name in a cell, with the marks at its end: "Georgia?" is ambiguous, "Turkey~" a common word in
/// small letters, and "IS=" is written in capitals only; "Cape Town*" is another thing than the name before it.
struct TableName {
  let bytes: UnsafeBufferPointer<UInt8>
  let flags: GazetteerFlags
  /// Whether it and the names behind it name something else than those before.
  let isAnother: Bool

  init(_ cell: UnsafeBufferPointer<UInt8>) {
    var flags: GazetteerFlags = []
    var count = cell.count
    var isAnother = false
    marks: while count > 0 {
      switch cell[count - 1] {
      case UInt8(ascii: "?"): flags.insert(.ambiguous)
      case UInt8(ascii: "~"): flags.insert(.commonWord)
      case UInt8(ascii: "="): flags.insert(.allCapitals)
      case UInt8(ascii: "*"): isAnother = true
      default: break marks
      }
      count -= 1
    }
    bytes = UnsafeBufferPointer(rebasing: cell[..<count])
    flags.formUnion(Self.acronymFlags(of: bytes))
    if Self.mayBeginSmall(bytes) { flags.insert(.smallFirstLetter) }
    self.flags = flags
    self.isAnother = isAnother
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether a name may begin with a small letter: it does in the table, or it begins with an
  /// Arabic article ("al-Nusra").
  private static func mayBeginSmall(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = name.first else { return false }
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { return true }
    guard name.count > 3, first == UInt8(ascii: "A") || first == UInt8(ascii: "E") else {
      return false
    }
    let isArticle = "lnrstz".utf8.contains(name[1])
    return isArticle && (name[2] == UInt8(ascii: "-") || name[2] == UInt8(ascii: " "))
  }

  /// An acronym of two letters or three is also some common word, in English or in code, so that it
  /// counts only in capitals; longer ones are also written as words ("Nato", "Opec").
  private static func acronymFlags(of name: UnsafeBufferPointer<UInt8>) -> GazetteerFlags {
    var letters = 0
    for byte in name {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return []
      }
    }
    guard letters > 1 else { return [] }
    return letters <= 3 ? [.abbreviation, .allCapitals] : .abbreviation
  }
}
