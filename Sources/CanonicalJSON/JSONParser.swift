/// Reads JSON as RFC 8259 has it, in one pass over the bytes.
///
/// Foundation's decoder asks a value for each type in turn and makes an error of each that it is not; for the records and
/// patches of a large corpus that takes longer than all the rest.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// How deep values may stand in each other.
  private static let deepest = 512

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // A mark of the byte order is no part of the text.
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { place = 3 }
  }

  /// The one value of the text.
  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try value(depth: 1)
    skipSpace()
    guard place == bytes.count else { throw error("something follows the value") }
    return value
  }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func error(_ reason: String) -> JSONSyntaxError {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - ((before.lastIndex(of: 0x0A) ?? -1) + 1) + 1
    return JSONSyntaxError(
      reason: line > 1 ? "line \(line), byte \(column): \(reason)" : "byte \(column): \(reason)")
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), .some(0x30...0x39): return try number()
    case nil: throw error("the text ends where a value is expected")
    default: throw error("a value is expected")
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    let end = place + word.utf8CodeUnitCount
    let isThere =
      end <= bytes.count
      && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == word.utf8Start[$0] }
    guard isThere else { throw error("a value is expected") }
    place = end
    return value
  }

  private mutating func enter(_ depth: Int) throws(JSONSyntaxError) {
    guard depth <= JSONParser.deepest else {
      throw error("values stand over \(JSONParser.deepest) deep in each other")
    }
    place += 1
    skipSpace()
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    try enter(depth)
    var values: [JSONValue] = []
    if byte == UInt8(ascii: "]") {
      place += 1
      return .array(values)
    }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      switch byte {
      case UInt8(ascii: ","): place += 1
      case UInt8(ascii: "]"):
        place += 1
        return .array(values)
      default: throw error("',' or ']' is expected")
      }
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    try enter(depth)
    var members: [String: JSONValue] = [:]
    if byte == UInt8(ascii: "}") {
      place += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw error("a name in quotes is expected") }
      let name = try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw error("':' is expected") }
      place += 1
      let value = try value(depth: depth + 1)
      // As Foundation has it, the first of two members with one name counts.
      if members[name] == nil { members[name] = value }
      skipSpace()
      switch byte {
      case UInt8(ascii: ","): place += 1
      case UInt8(ascii: "}"):
        place += 1
        return .object(members)
      default: throw error("',' or '}' is expected")
      }
    }
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let begin = place
    if byte == UInt8(ascii: "-") { place += 1 }
    let first = place
    try digits()
    if bytes[first] == UInt8(ascii: "0"), place > first + 1 {
      throw error("a number begins with no more than one zero")
    }
    var isWhole = true
    if byte == UInt8(ascii: ".") {
      isWhole = false
      place += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isWhole = false
      place += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { place += 1 }
      try digits()
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[begin..<place]), as: UTF8.self)
    if isWhole, let int = Int(text) { return .int(int) }
    guard let double = Double(text), double.isFinite else {
      throw error("the number is too large")
    }
    // 1.0 and 1e3 are whole numbers as much as 1 and 1000.
    return Int(exactly: double).map(JSONValue.int) ?? .double(double)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let begin = place
    while let byte, (0x30...0x39).contains(byte) { place += 1 }
    if place == begin { throw error("a digit is expected") }
  }
}

// MARK: - Strings

extension JSONParser {
  private mutating func string() throws(JSONSyntaxError) -> String {
    place += 1
    let begin = place
    while let byte {
      if byte == UInt8(ascii: "\"") {
        let text = try text(UnsafeBufferPointer(rebasing: bytes[begin..<place]))
        place += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: begin) }
      guard byte >= 0x20 else { throw error("a control character stands in a string") }
      place += 1
    }
    throw error("a string does not end")
  }

  private func text(_ bytes: some Sequence<UInt8>) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error("a string is not UTF-8")
    }
    return text
  }

  /// The rest of a string that has an escape here.
  private mutating func escapedString(from begin: Int) throws(JSONSyntaxError) -> String {
    var unescaped = Array(bytes[begin..<place])
    while let byte {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(unescaped)
      case UInt8(ascii: "\\"):
        unescaped += String(Character(try escape())).utf8
      case 0..<0x20: throw error("a control character stands in a string")
      default: unescaped.append(byte)
      }
    }
    throw error("a string does not end")
  }

  /// The character of an escape, after its backslash.
  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let letter = byte
    place += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let high = try codeUnit()
      if let scalar = Unicode.Scalar(high) { return scalar }
      guard high < 0xDC00, byte == UInt8(ascii: "\\") else { throw error("half a character") }
      place += 1
      guard byte == UInt8(ascii: "u") else { throw error("half a character") }
      place += 1
      let low = try codeUnit()
      guard (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
      else { throw error("half a character") }
      return scalar
    default: throw error("an escape is not known")
    }
  }

  /// The number of four hexadecimal digits.
  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits are expected")
      }
      unit = unit << 4 | UInt32(digit)
      place += 1
    }
    return unit
  }
}
