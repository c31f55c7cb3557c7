/// Puts sections together to the bytes of a ``ModelFile``.
package struct ModelFileBuilder {
  private var sections: [(name: String, element: ModelFile.Element, rows: Int, columns: Int)] = []
  private var contents: [[UInt8]] = []

  package init() {}

  /// Adds a matrix of 8-bit numbers.
  package mutating func add(_ name: String, rows: Int, columns: Int, _ values: [Int8]) {
    add(name, .int8, rows, columns, values.map { UInt8(bitPattern: $0) })
  }

  /// Adds a matrix of floating-point numbers.
  package mutating func add(_ name: String, rows: Int, columns: Int, _ values: [Float]) {
    add(name, .float32, rows, columns, values.flatMap { ModelFileBuilder.bytes($0.bitPattern) })
  }

  /// Adds a row of whole numbers.
  package mutating func add(_ name: String, numbers values: [UInt32]) {
    add(name, .uint32, 1, values.count, values.flatMap { ModelFileBuilder.bytes($0) })
  }

  /// Adds a row of bytes.
  package mutating func add(_ name: String, bytes: [UInt8]) {
    add(name, .uint8, 1, bytes.count, bytes)
  }

  /// Adds the sections of another file whose names have a prefix, as they stand there.
  ///
  /// - Throws: ``ModelFileError`` if the bytes are no model file or hold no such section.
  package mutating func add(
    sectionsOf bytes: [UInt8], beginningWith prefix: String
  ) throws(ModelFileError) {
    var result: Result<ModelFile, ModelFileError> = .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFileError) {
        result = .success(try ModelFile(raw, verifying: true))
      } catch {
        result = .failure(error)
      }
    }
    let found = try result.get().sections.filter { $0.key.hasPrefix(prefix) }
    guard !found.isEmpty else { throw .missing(prefix) }
    for (name, section) in found.sorted(by: { $0.value.offset < $1.value.offset }) {
      add(
        name, section.element, section.rows, section.columns,
        Array(bytes[section.offset..<section.offset + section.byteCount]))
    }
  }

  private mutating func add(
    _ name: String, _ element: ModelFile.Element, _ rows: Int, _ columns: Int, _ bytes: [UInt8]
  ) {
    precondition(name.utf8.count <= 16, "a section's name has at most 16 bytes")
    precondition(bytes.count == rows * columns * element.size, "a section is as large as it says")
    sections.append((name, element, rows, columns))
    contents.append(bytes)
  }

  /// The bytes of the file, the sections in the order in which they were added.
  package func bytes() -> [UInt8] {
    var entries: [UInt8] = ModelFileBuilder.bytes(UInt32(sections.count))
    var offset = aligned(ModelFile.headerSize + sections.count * ModelFile.entrySize)
    for (section, content) in zip(sections, contents) {
      let name = Array(section.name.utf8)
      entries += name + Array(repeating: 0, count: 16 - name.count)
      for number in [section.element.rawValue, UInt32(section.rows), UInt32(section.columns)] {
        entries += ModelFileBuilder.bytes(number)
      }
      entries += ModelFileBuilder.bytes(UInt32(offset))
      offset = aligned(offset + content.count)
    }
    var rest = ModelFileBuilder.bytes(UInt64(offset - 24)) + entries
    rest.reserveCapacity(offset)
    for content in contents {
      rest += Array(repeating: 0, count: aligned(16 + rest.count) - 16 - rest.count)
      rest += content
    }
    rest += Array(repeating: 0, count: offset - 16 - rest.count)
    let sum = rest.withUnsafeBytes { Checksum.of($0) }
    return ModelFile.magic + ModelFileBuilder.bytes(sum) + rest
  }

  private func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
