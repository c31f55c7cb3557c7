import Learning
import Testing

struct ModelFileTests {
  private func file() -> [UInt8] {
    var builder = ModelFileBuilder()
    builder.add("sizes", numbers: [7, 9])
    builder.add("table", rows: 3, columns: 5, (0..<15).map { Int8($0 - 7) })
    builder.add("weights", rows: 1, columns: 2, [0.5, -1.25] as [Float])
    return builder.bytes()
  }

  private func read(_ bytes: [UInt8], verifying: Bool = true) throws -> ModelFile {
    try bytes.withUnsafeBytes { try ModelFile($0, verifying: verifying) }
  }

  @Test func `what is written is read`() throws {
    let bytes = file()
    let model = try read(bytes)
    let table = try model.section("table", of: .int8, rows: 3, columns: 5)
    #expect(
      bytes[table.offset..<table.offset + table.byteCount].map { Int8(bitPattern: $0) }
        == (0..<15).map { Int8($0 - 7) })
    let weights = try model.section("weights", of: .float32, rows: 1, columns: 2)
    let numbers = bytes.withUnsafeBytes { raw in
      (0..<2).map { raw.loadUnaligned(fromByteOffset: weights.offset + 4 * $0, as: Float.self) }
    }
    #expect(numbers == [0.5, -1.25])
    #expect(model.sections.values.allSatisfy { $0.offset % 64 == 0 })
  }

  @Test func `a foreign file is refused`() {
    #expect(throws: ModelFileError.notAModelFile) { try read(Array("PK\u{3}\u{4} and more".utf8)) }
    #expect(throws: ModelFileError.notAModelFile) { try read([]) }
  }

  @Test func `a file cut anywhere is refused`() {
    let bytes = file()
    for count in 8..<bytes.count {
      #expect(throws: ModelFileError.truncated) {
        try read(Array(bytes[..<count]), verifying: false)
      }
    }
  }

  @Test func `a file with more at its end is refused`() {
    #expect(throws: ModelFileError.truncated) { try read(file() + [0]) }
  }

  @Test func `a changed byte is found`() {
    let bytes = file()
    for position in 24..<bytes.count {
      var damaged = bytes
      damaged[position] ^= 0x10
      #expect(throws: ModelFileError.damaged) { try read(damaged) }
    }
  }

  @Test func `a section that would lie outside the file is refused without the checksum`() {
    let bytes = file()
    // The rows, columns and offset of the second section.
    for position in [28 + 32 + 20, 28 + 32 + 24, 28 + 32 + 28] {
      var damaged = bytes
      damaged[position + 3] = 0xFF
      #expect(throws: ModelFileError.damaged) { try read(damaged, verifying: false) }
    }
  }

  @Test func `a section of another name, element or size is missing`() throws {
    let model = try read(file())
    #expect(throws: ModelFileError.missing("tables")) { try model.section("tables", of: .int8) }
    #expect(throws: ModelFileError.missing("table")) { try model.section("table", of: .float32) }
    #expect(throws: ModelFileError.missing("table")) {
      try model.section("table", of: .int8, rows: 4)
    }
  }
}
