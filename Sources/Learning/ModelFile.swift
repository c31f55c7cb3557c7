/// A file of trained weights: a header, a table of named sections, and these.
///
/// Layout, little-endian: the 8 bytes `NGMODEL2`; 8 bytes of checksum over all that follows
/// (``Checksum``); 8 bytes with the number of bytes that follow them; 4 bytes with the number of
/// sections; for each section 16 bytes of name (ASCII, zero-padded) and four 4-byte numbers:
/// element, rows, columns, offset; then the sections, each at its offset, a multiple of 64.
package struct ModelFile: Hashable, Sendable {
  /// What a section's elements are.
  package enum Element: UInt32, Sendable {
    case int8 = 1
    case float32 = 2
    case uint32 = 3
    case uint8 = 4

    /// The bytes of one.
    package var size: Int { self == .int8 || self == .uint8 ? 1 : 4 }
  }

  /// A matrix of numbers in the file.
  package struct Section: Hashable, Sendable {
    package let element: Element
    package let rows: Int
    package let columns: Int
    /// Where it begins in the file.
    package let offset: Int

    /// The bytes it takes.
    package var byteCount: Int { rows * columns * element.size }
  }

  /// The sections by name.
  package let sections: [String: Section]

  /// Why bytes are not such a file.
  package typealias Fault = ModelFileError

  static let magic = Array("NGMODEL2".utf8)
  /// The bytes before the sections' entries, and of each entry.
  static let headerSize = 28
  static let entrySize = 32

  /// Reads the table of sections; checks the checksum if asked.
  ///
  /// - Complexity: O(number of sections), or O(n) with the checksum.
  package init(_ bytes: UnsafeRawBufferPointer, verifying: Bool) throws(ModelFileError) {
    guard bytes.count >= 8, bytes.prefix(8).elementsEqual(ModelFile.magic) else {
      throw .notAModelFile
    }
    guard bytes.count >= ModelFile.headerSize else { throw .truncated }
    func number<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number {
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
    guard number(UInt64.self, at: 16) == UInt64(bytes.count - 24) else { throw .truncated }
    if verifying {
      let actual = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[16...]))
      guard number(UInt64.self, at: 8) == actual else { throw .damaged }
    }
    let count = Int(number(UInt32.self, at: 24))
    guard count <= 64, bytes.count >= ModelFile.headerSize + count * ModelFile.entrySize else {
      throw .damaged
    }
    var sections: [String: Section] = [:]
    for index in 0..<count {
      let entry = ModelFile.headerSize + index * ModelFile.entrySize
      let name = String(decoding: bytes[entry..<entry + 16].prefix { $0 != 0 }, as: UTF8.self)
      guard let element = Element(rawValue: number(UInt32.self, at: entry + 16)) else {
        throw .damaged
      }
      let section = Section(
        element: element, rows: Int(number(UInt32.self, at: entry + 20)),
        columns: Int(number(UInt32.self, at: entry + 24)),
        offset: Int(number(UInt32.self, at: entry + 28)))
      // Rows and columns are each less than 2^32: their product is checked before it is made.
      guard section.offset <= bytes.count, section.offset % 64 == 0,
        section.columns == 0
          || section.rows <= (bytes.count - section.offset) / element.size / section.columns
      else { throw .damaged }
      sections[name] = section
    }
    self.sections = sections
  }

  /// A section that must be there, of an element and, if given, a size.
  package func section(
    _ name: String, of element: Element, rows: Int? = nil, columns: Int? = nil
  ) throws(ModelFileError) -> Section {
    guard let section = sections[name], section.element == element,
      rows == nil || section.rows == rows, columns == nil || section.columns == columns
    else { throw .missing(name) }
    return section
  }
}
