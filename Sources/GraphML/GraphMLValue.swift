internal import GraphModel

/// Values as GraphML writes them.
enum GraphMLValue {
  /// What a text is as a value of a type.
  enum Reading {
    case value(AttributeValue)
    /// A whole number that does not fit 32 bits, of a type that says it does.
    case wide(Int64)
    /// No text where a number or a Boolean should be.
    case absent
    case unreadable
  }

  /// Reads a text; blanks around numbers and Booleans do not matter.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ type: AttributeType) -> Reading {
    if type == .string { return .value(.string(String(decoding: text, as: UTF8.self))) }
    let trimmed = trimmed(text)
    if trimmed.isEmpty { return .absent }
    switch type {
    case .string: return .unreadable
    case .boolean: return boolean(trimmed).map { .value(.boolean($0)) } ?? .unreadable
    case .int:
      guard let number = whole(trimmed) else { return .unreadable }
      return Int32(exactly: number).map { .value(.int($0)) } ?? .wide(number)
    case .long: return whole(trimmed).map { .value(.long($0)) } ?? .unreadable
    case .float:
      return Float(String(decoding: trimmed, as: UTF8.self)).map { .value(.float($0)) }
        ?? .unreadable
    case .double:
      return Double(String(decoding: trimmed, as: UTF8.self)).map { .value(.double($0)) }
        ?? .unreadable
    }
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var begin = 0
    var end = text.count
    while begin < end, isBlank(text[begin]) { begin += 1 }
    while end > begin, isBlank(text[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: text[begin..<end])
  }

  /// A decimal number without blanks, `nil` if it is none or does not fit 64 bits.
  private static func whole(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative || text.first == UInt8(ascii: "+") ? text.dropFirst() : text[...]
    guard !digits.isEmpty else { return nil }
    var number: Int64 = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (shifted, isTooLong) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooBig) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
      if isTooLong || isTooBig { return nil }
      number = sum
    }
    return number
  }

  /// What the tools that write GraphML write for a Boolean.
  static func boolean(_ text: some Collection<UInt8>) -> Bool? {
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "true", "1", "yes": true
    case "false", "0", "no": false
    default: nil
    }
  }
}

extension AttributeType {
  /// The type of a name that is none of the six but that some tool writes.
  init?(dialect name: String) {
    switch name.lowercased() {
    case "boolean", "bool": self = .boolean
    case "int", "short", "byte": self = .int
    case "long", "integer": self = .long
    case "float": self = .float
    case "double", "real", "decimal": self = .double
    case "string": self = .string
    default: return nil
    }
  }
}
