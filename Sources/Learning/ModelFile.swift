/// A file of trained linear models and tables: a header, a list of named parts, and their bytes.
///
/// Layout, little-endian: the 8 bytes `NGMODEL1`; 8 bytes of checksum over all that follows (FNV-1a over 64-bit words);
/// 4 bytes with the number of parts; for each part 16 bytes of name (ASCII, zero-padded) and four 4-byte numbers: bits,
/// classes, stride, offset; then the weights, each model's at its offset, aligned to 64 bytes. A part with 0 bits and 0
/// classes is a table: its stride is the number of its bytes.
package struct ModelFile: Hashable, Sendable {
  /// The models by name.
  package let models: [String: LinearModel]
  /// Where the tables lie in the file, by name.
  package let tables: [String: Range<Int>]

  /// What a file of models is not.
  package enum Fault: Error, Equatable, Sendable, CustomStringConvertible {
    case notAModelFile
    case truncated
    case damaged
    case missing(String)

    package var description: String {
      switch self {
      case .notAModelFile:
        "not a model file of this version (it does not begin with NGMODEL1); build one with newsgraph-train"
      case .truncated: "the model file ends too early; copy it again"
      case .damaged: "the model file's checksum is wrong; copy it again"
      case .missing(let name): "the model file holds no model '\(name)'; build one with newsgraph-train"
      }
    }
  }

  private static let magic = Array("NGMODEL1".utf8)

  /// Reads the table of models; checks the checksum if asked. O(number of models), or O(n) with the checksum.
  package init(_ bytes: UnsafeRawBufferPointer, verifying: Bool) throws(Fault) {
    guard bytes.count >= 20, bytes.prefix(8).elementsEqual(ModelFile.magic) else {
      throw .notAModelFile
    }
    if verifying {
      let stored = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
      let actual = ModelFile.checksum(UnsafeRawBufferPointer(rebasing: bytes[16...]))
      guard stored == actual else { throw .damaged }
    }
    func number(at offset: Int) -> Int {
      Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
    }
    let count = number(at: 16)
    guard count <= 64, bytes.count >= 20 + count * 32 else { throw .truncated }
    var models: [String: LinearModel] = [:]
    var tables: [String: Range<Int>] = [:]
    for index in 0..<count {
      let entry = 20 + index * 32
      let name = String(decoding: bytes[entry..<entry + 16].prefix { $0 != 0 }, as: UTF8.self)
      let model = LinearModel(
        bits: number(at: entry + 16), classes: number(at: entry + 20),
        stride: number(at: entry + 24), offset: number(at: entry + 28))
      if model.bits == 0, model.classes == 0 {
        guard model.offset + model.stride <= bytes.count else { throw .truncated }
        tables[name] = model.offset..<model.offset + model.stride
        continue
      }
      guard (1...28).contains(model.bits), model.classes <= model.stride, model.stride <= 1024 else {
        throw .damaged
      }
      guard model.offset + model.byteCount <= bytes.count else { throw .truncated }
      models[name] = model
    }
    self.models = models
    self.tables = tables
  }

  /// The bytes of a file with these models and tables, in the order given.
  package static func bytes(
    of models: [(name: String, bits: Int, classes: Int, stride: Int, weights: [Int8])],
    tables: [(name: String, bytes: [UInt8])] = []
  ) -> [UInt8] {
    func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    let parts =
      models.map { ($0.name, [$0.bits, $0.classes, $0.stride], $0.weights.map(UInt8.init(bitPattern:))) }
      + tables.map { ($0.name, [0, 0, $0.bytes.count], $0.bytes) }
    var header: [UInt8] = little(parts.count)
    var offset = (20 + parts.count * 32 + 63) / 64 * 64
    var body: [UInt8] = []
    for (partName, numbers, bytes) in parts {
      let name = Array(partName.utf8.prefix(16))
      header += name + [UInt8](repeating: 0, count: 16 - name.count)
      header += numbers.flatMap(little) + little(offset)
      body += bytes
      let padding = (64 - bytes.count % 64) % 64
      body += [UInt8](repeating: 0, count: padding)
      offset += bytes.count + padding
    }
    let start = (16 + header.count + 63) / 64 * 64
    header += [UInt8](repeating: 0, count: start - 16 - header.count)
    let rest = header + body
    let sum = rest.withUnsafeBytes { checksum($0) }
    return magic + (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) } + rest
  }

  /// FNV-1a over 64-bit little-endian words, the last padded with zeros.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
      offset += 8
    }
    var last: UInt64 = 0
    for (position, byte) in bytes[offset...].enumerated() { last |= UInt64(byte) << (8 * UInt64(position)) }
    return (hash ^ last) &* 0x0000_0100_0000_01b3
  }
}
