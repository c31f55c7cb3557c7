internal import CLibXML2

/// Takes what libxml2 has written to a sink, and keeps what the sink threw.
final class XMLDrain {
  private let sink: (UnsafeRawBufferPointer) throws -> Void
  private(set) var failure: (any Error)?

  init(_ sink: @escaping (UnsafeRawBufferPointer) throws -> Void) { self.sink = sink }

  /// The number of bytes that were taken, or -1.
  func take(_ bytes: UnsafePointer<CChar>?, _ count: Int32) -> Int32 {
    guard failure == nil else { return -1 }
    do {
      try sink(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      return count
    } catch {
      failure = error
      return -1
    }
  }
}

/// Owns one of libxml2's text writers.
struct XMLOutput: ~Copyable {
  private let writer: xmlTextWriterPtr
  private let drain: XMLDrain

  init(_ drain: XMLDrain) throws(XMLError) {
    self.drain = drain
    let data = Unmanaged.passUnretained(drain).toOpaque()
    guard LibXML2.isReady,
      let buffer = xmlOutputBufferCreateIO(
        { data, bytes, count in
          data.map { Unmanaged<XMLDrain>.fromOpaque($0).takeUnretainedValue().take(bytes, count) }
            ?? -1
        }, nil, data, nil)
    else { throw XMLError(.resources, "could not set up the XML writer") }
    guard let writer = xmlNewTextWriter(buffer) else {
      xmlOutputBufferClose(buffer)
      throw XMLError(.resources, "could not set up the XML writer")
    }
    self.writer = writer
  }

  deinit { withExtendedLifetime(drain) { xmlFreeTextWriter(writer) } }

  borrowing func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLError) {
    // The length is a C int; and libxml2 keeps what it is given, so a long text goes in pieces.
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(1 << 20))
      guard xmlTextWriterWriteRawLen(writer, piece.baseAddress, Int32(piece.count)) >= 0 else {
        throw XMLError(.output, "the output could not be written")
      }
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Brings all to the drain.
  ///
  /// Freeing the writer would do so too, but reports nothing.
  borrowing func finish() throws(XMLError) {
    guard xmlTextWriterFlush(writer) >= 0, drain.failure == nil else {
      throw XMLError(.output, "the output could not be written")
    }
  }
}
