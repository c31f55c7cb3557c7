internal import CLibXML2

/// Brings HTML to UTF-8 before it is parsed, so that a wrong byte costs one character and not the rest.
enum HTMLEncoding {
  /// The document in UTF-8, without a byte order mark.
  static func utf8(of bytes: [UInt8], declared: String?) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    let name = (declared ?? HTMLEncoding.inMeta(bytes))?.lowercased() ?? ""
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8": return repaired(bytes[...])
    case "utf-16", "utf-16le", "utf-16be":
      // A page in UTF-16 could not have been read up to the meta element that says so.
      if declared == nil { return repaired(bytes[...]) }
      return utf16(bytes[...], isBigEndian: name == "utf-16be")
    // HTML reads these labels as Windows-1252.
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii":
      return windows1252(bytes)
    default: break
    }
    if let converted = converted(bytes, from: name) { return converted }
    return String(validating: bytes, as: UTF8.self) == nil ? windows1252(bytes) : bytes
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return Array(bytes) }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var text = String(decoding: units, as: UTF16.self)
    if index < bytes.endIndex { text.unicodeScalars.append("\u{FFFD}") }
    return Array(text.utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let value = byte < 0xA0 ? c1[Int(byte) - 0x80] : UInt16(byte)
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        text.append(contentsOf: Array(String(Character(scalar)).utf8))
      }
    }
    return text
  }

  /// What Windows-1252 has from 0x80 to 0x9F; U+FFFD where it has nothing.
  private static let c1: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// By libxml2's converters; `nil` if they don't know the encoding.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard !name.isEmpty, let converter = EncodingConverter(name) else { return nil }
    return converter.utf8(of: bytes)
  }
}
