internal import CLibXML2

/// Writes XML through libxml2's text writer, with an escaping of its own.
///
/// libxml2 writes whatever it is given and reports success, so the characters are checked here: what XML
/// cannot hold becomes U+FFFD and is counted. Every write is checked. The caller writes tags that nest.
package struct XMLByteWriter: ~Copyable {
  private let output: XMLOutput
  private let buffer: UnsafeMutablePointer<UInt8>
  private var used = 0
  private static let capacity = 65_536

  /// How many characters were replaced because XML cannot hold them.
  package private(set) var replaced = 0

  /// Writes to a sink, which is lent blocks of bytes; what it throws ends the writing and is thrown on.
  package static func write<Result>(
    to sink: (UnsafeRawBufferPointer) throws -> Void,
    _ body: (inout XMLByteWriter) throws -> Result
  ) throws -> Result {
    try withoutActuallyEscaping(sink) { sink in
      let drain = XMLDrain(sink)
      var writer = try XMLByteWriter(drain)
      let result: Result
      do {
        result = try body(&writer)
        try writer.finish()
      } catch {
        throw drain.failure ?? error
      }
      return result
    }
  }

  private init(_ drain: XMLDrain) throws(XMLError) {
    output = try XMLOutput(drain)
    buffer = .allocate(capacity: XMLByteWriter.capacity)
  }

  deinit { buffer.deallocate() }

  private mutating func finish() throws(XMLError) {
    try flush()
    try output.finish()
  }

  private mutating func flush() throws(XMLError) {
    guard used > 0 else { return }
    try output.write(UnsafeBufferPointer(start: buffer, count: used))
    used = 0
  }

  /// Writes bytes as they are: markup, or a text that needs no escaping.
  package mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard let start = bytes.baseAddress else { return }
    if bytes.count > XMLByteWriter.capacity - used { try flush() }
    guard bytes.count <= XMLByteWriter.capacity else { return try output.write(bytes) }
    (buffer + used).update(from: start, count: bytes.count)
    used += bytes.count
  }

  /// Writes bytes as they are: markup, or a text that needs no escaping.
  package mutating func raw(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBufferPointer { bytes in try raw(bytes) }
  }

  /// Writes markup as it is.
  package mutating func markup(_ markup: StaticString) throws {
    try raw(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes ASCII digits, signs and letters: what a number or a Boolean is written as.
  package mutating func raw(_ ascii: String) throws {
    var ascii = ascii
    try ascii.withUTF8 { bytes in try raw(bytes) }
  }

  /// Writes a whole number.
  package mutating func raw(_ number: Int64) throws {
    // Twenty bytes hold every 64-bit number with its sign.
    if XMLByteWriter.capacity - used < 20 { try flush() }
    var magnitude = number.magnitude
    if number < 0 {
      buffer[used] = UInt8(ascii: "-")
      used += 1
    }
    let begin = used
    repeat {
      buffer[used] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10)
      magnitude /= 10
      used += 1
    } while magnitude > 0
    var digits = UnsafeMutableBufferPointer(start: buffer + begin, count: used - begin)
    digits.reverse()
  }

  /// Writes the text of an element.
  package mutating func text(_ string: String) throws {
    try escaped(string, .text)
  }

  /// Writes the value of an attribute, between double quotes that the caller wrote.
  package mutating func attribute(_ string: String) throws {
    try escaped(string, .attribute)
  }

  private mutating func escaped(
    _ string: String, _ place: XMLEscaping
  ) throws {
    var string = string
    try string.withUTF8 { bytes in
      var begin = 0
      var index = 0
      while index < bytes.count {
        if place.isPlain(bytes[index]) {
          index += 1
          continue
        }
        guard let escape = place.escape(at: index, in: bytes) else {
          index += 1
          continue
        }
        try raw(UnsafeBufferPointer(rebasing: bytes[begin..<index]))
        try markup(escape.text)
        if escape.isReplacement { replaced += 1 }
        index += escape.length
        begin = index
      }
      try raw(UnsafeBufferPointer(rebasing: bytes[begin...]))
    }
  }
}
