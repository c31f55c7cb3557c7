/// Packs the attributes of elements into blocks, one element after the other.
package struct AttributePacker {
  /// One attribute to pack.
  package struct Item {
    /// The number of the name.
    package let name: Int
    package let type: AttributeType
    /// Where the bytes of the value stand in the text that is given with the items.
    package let value: Range<Int>

    package init(name: Int, type: AttributeType, value: Range<Int>) {
      self.name = name
      self.type = type
      self.value = value
    }
  }

  /// Where the attributes of an element are; negative for an element that has none.
  package struct Place {
    let block: Int32
    let offset: Int32

    /// The place of an element without attributes.
    package static let none = Place(block: -1, offset: 0)

    /// Says that an element has the attributes of one of another graph, which stands at a place in its list.
    package static func shared(_ place: Int) -> Place {
      Place(block: -2, offset: Int32(truncatingIfNeeded: place))
    }

    /// The place of the element of the other graph, if it is one.
    package var sharedPlace: Int? { block == -2 ? Int(offset) : nil }
  }

  /// The largest number that a name can have.
  package static let lastName = 1 << 24 - 1

  private static let blockSize = 1 << 20

  private var full: [[UInt8]] = []
  private var bytes: [UInt8] = []

  package init() {}

  /// Adds the attributes of an element, which are sorted by the bytes of their names, each name once.
  ///
  /// O(size).
  package mutating func pack(_ items: ArraySlice<Item>, text: [UInt8]) -> Place {
    if items.isEmpty { return .none }
    var size = 0
    for item in items { size += AttributeBlock.headSize + item.value.count }
    if !bytes.isEmpty, bytes.count + 4 + size > AttributePacker.blockSize {
      full.append(bytes)
      bytes = []
      bytes.reserveCapacity(AttributePacker.blockSize)
    }
    let begin = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 4 + size))
    bytes.withUnsafeMutableBytes { bytes in
      text.withUnsafeBytes { text in
        AttributePacker.write(
          items, text, size, to: UnsafeMutableRawBufferPointer(rebasing: bytes[begin...]))
      }
    }
    return Place(block: Int32(truncatingIfNeeded: full.count), offset: Int32(begin))
  }

  private static func write(
    _ items: ArraySlice<Item>, _ text: UnsafeRawBufferPointer, _ size: Int,
    to bytes: UnsafeMutableRawBufferPointer
  ) {
    bytes.storeBytes(of: UInt32(truncatingIfNeeded: size), as: UInt32.self)
    var offset = 4
    for item in items {
      let head =
        UInt32(truncatingIfNeeded: item.name) << 8 | AttributeBlock.number(of: item.type)
      bytes.storeBytes(of: head, toByteOffset: offset, as: UInt32.self)
      bytes.storeBytes(
        of: UInt32(truncatingIfNeeded: item.value.count), toByteOffset: offset + 4,
        as: UInt32.self)
      offset += AttributeBlock.headSize
      UnsafeMutableRawBufferPointer(rebasing: bytes[offset...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: text[item.value]))
      offset += item.value.count
    }
  }

  /// The blocks, once all is packed; of the attributes at a place gives ``PackedAttributes/at(_:)``.
  package consuming func finish(names: AttributeNames) -> PackedAttributes {
    PackedAttributes(
      blocks: (full + [bytes]).map { AttributeBlock(names: names, bytes: $0) })
  }
}

/// The attributes that a packer has packed.
package struct PackedAttributes: Sendable {
  let blocks: [AttributeBlock]

  /// The attributes at a place.
  ///
  /// O(1).
  package func at(_ place: AttributePacker.Place) -> Attributes {
    place.block < 0
      ? Attributes() : Attributes(blocks[Int(place.block)], at: Int(place.offset))
  }
}
