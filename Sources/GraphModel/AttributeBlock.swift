/// The attributes of many elements in one piece of memory.
///
/// At the place of an element stands the length of what follows, then for each attribute, sorted by the bytes of the
/// names, a word of four bytes with the number of the name and the type, the length of the value, and the value.
package final class AttributeBlock: Sendable {
  let names: AttributeNames
  private let bytes: [UInt8]

  /// Takes what an ``AttributePacker`` has packed.
  init(names: AttributeNames, bytes: [UInt8]) {
    self.names = names
    self.bytes = bytes
  }

  /// The head of each attribute: four bytes of name and type, four of length.
  static let headSize = 8

  private static func type(of number: UInt32) -> AttributeType {
    switch number {
    case 0: .boolean
    case 1: .int
    case 2: .long
    case 3: .float
    case 4: .double
    default: .string
    }
  }

  /// The number of a type in a head.
  static func number(of type: AttributeType) -> UInt32 {
    switch type {
    case .boolean: 0
    case .int: 1
    case .long: 2
    case .float: 3
    case .double: 4
    case .string: 5
    }
  }

  /// One attribute in a block.
  private struct Packed {
    let name: Int
    let type: AttributeType
    let value: UnsafeRawBufferPointer

    /// Reads the attribute that begins somewhere.
    init(_ bytes: UnsafeRawBufferPointer) {
      let head = bytes.loadUnaligned(as: UInt32.self)
      let count = Int(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
      name = Int(head >> 8)
      type = AttributeBlock.type(of: head & 0xFF)
      value = UnsafeRawBufferPointer(
        rebasing: bytes[AttributeBlock.headSize..<AttributeBlock.headSize + count])
    }

    var size: Int { AttributeBlock.headSize + value.count }

    var unpacked: AttributeValue {
      switch type {
      case .boolean: .boolean(value[0] != 0)
      case .int: .int(value.loadUnaligned(as: Int32.self))
      case .long: .long(value.loadUnaligned(as: Int64.self))
      case .float: .float(Float(bitPattern: value.loadUnaligned(as: UInt32.self)))
      case .double: .double(Double(bitPattern: value.loadUnaligned(as: UInt64.self)))
      case .string: .string(String(decoding: value, as: UTF8.self))
      }
    }

    func hasSameValue(as other: Packed) -> Bool {
      type == other.type && value.hasBytes(of: other.value)
    }
  }

  /// Lends what stands at a place, without its length.
  private func withRecord<Result>(
    at place: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { bytes in
      let count = Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      return body(UnsafeRawBufferPointer(rebasing: bytes[place + 4..<place + 4 + count]))
    }
  }

  func isEmpty(at place: Int) -> Bool { withRecord(at: place) { $0.isEmpty } }

  func entries(at place: Int) -> [Attributes.Entry] {
    withRecord(at: place) { record in
      var entries: [Attributes.Entry] = []
      var offset = 0
      while offset < record.count {
        let packed = Packed(UnsafeRawBufferPointer(rebasing: record[offset...]))
        entries.append(
          Attributes.Entry(name: names.names[packed.name], value: packed.unpacked))
        offset += packed.size
      }
      return entries
    }
  }

  func value(of name: String, at place: Int) -> AttributeValue? {
    withRecord(at: place) { find(name, in: $0)?.unpacked }
  }

  private func find(_ name: String, in record: UnsafeRawBufferPointer) -> Packed? {
    var name = name
    return name.withUTF8 { name in
      let name = UnsafeRawBufferPointer(name)
      var offset = 0
      while offset < record.count {
        let packed = Packed(UnsafeRawBufferPointer(rebasing: record[offset...]))
        if names.isName(packed.name, name) { return packed }
        offset += packed.size
      }
      return nil
    }
  }

  /// Whether an element has the same value under a name as one of another block, or both have none.
  func hasSameValue(
    of name: String, at place: Int, as other: AttributeBlock, at otherPlace: Int
  ) -> Bool {
    withRecord(at: place) { record in
      other.withRecord(at: otherPlace) { otherRecord in
        switch (find(name, in: record), other.find(name, in: otherRecord)) {
        case (nil, nil): true
        case (let value?, let other?): value.hasSameValue(as: other)
        default: false
        }
      }
    }
  }

  /// Whether an element has the same attributes as one of another block.
  func isSame(at place: Int, as other: AttributeBlock, at otherPlace: Int) -> Bool {
    withRecord(at: place) { record in
      other.withRecord(at: otherPlace) { otherRecord in
        guard record.count == otherRecord.count else { return false }
        if names.isSame(as: other.names) { return record.hasBytes(of: otherRecord) }
        var offset = 0
        while offset < record.count {
          let packed = Packed(UnsafeRawBufferPointer(rebasing: record[offset...]))
          guard offset < otherRecord.count else { return false }
          let otherPacked = Packed(UnsafeRawBufferPointer(rebasing: otherRecord[offset...]))
          guard packed.hasSameValue(as: otherPacked),
            names.isName(packed.name, other.names, otherPacked.name)
          else { return false }
          offset += packed.size
        }
        return true
      }
    }
  }

  /// Whether an element has the attributes that a packer is about to pack.
  func isSame(
    at place: Int, as items: ArraySlice<AttributePacker.Item>, text: [UInt8], numbers: [Int32],
    of names: AttributeNames
  ) -> Bool {
    guard names === self.names else { return false }
    return withRecord(at: place) { record in
      text.withUnsafeBytes { text in
        var offset = 0
        for item in items {
          guard offset < record.count, numbers[item.name] >= 0 else { return false }
          let head =
            UInt32(bitPattern: numbers[item.name]) << 8 | AttributeBlock.number(of: item.type)
          let count = Int(record.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
          guard record.loadUnaligned(fromByteOffset: offset, as: UInt32.self) == head,
            count == item.value.count
          else { return false }
          offset += AttributeBlock.headSize
          let value = UnsafeRawBufferPointer(rebasing: record[offset..<offset + count])
          guard value.hasBytes(of: UnsafeRawBufferPointer(rebasing: text[item.value])) else {
            return false
          }
          offset += count
        }
        return offset == record.count
      }
    }
  }
}
