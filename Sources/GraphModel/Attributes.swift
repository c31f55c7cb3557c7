/// The attributes of one element, sorted by the bytes of their names.
///
/// Held as a list, or as a place in a block that many elements share: a graph that was read from a file has one block for
/// some thousand elements, and no allocation for each of their texts.
package struct Attributes: Sendable {
  /// One attribute and its value.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package var value: AttributeValue

    package init(name: String, value: AttributeValue) {
      self.name = name
      self.value = value
    }

    package static func == (left: Entry, right: Entry) -> Bool {
      left.name.hasBytes(of: right.name) && left.value == right.value
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(ElementID(name))
      hasher.combine(value)
    }
  }

  private enum Storage: Sendable {
    case list([Entry])
    case packed(AttributeBlock, at: Int)
  }

  private var storage: Storage

  package init() { storage = .list([]) }

  /// Takes attributes in any order; of two with one name the later counts.
  package init(_ entries: some Sequence<(String, AttributeValue)>) {
    self.init()
    for (name, value) in entries { self[name] = value }
  }

  /// Takes entries that are sorted by the bytes of their names already, each name once.
  ///
  /// O(1).
  package init(sorted entries: [Entry]) {
    assert(
      zip(entries, entries.dropFirst()).allSatisfy {
        $0.name.precedesByBytes($1.name)
      }, "attributes are sorted by name, each name once")
    storage = .list(entries)
  }

  /// The attributes at a place in a block.
  ///
  /// O(1).
  package init(_ block: AttributeBlock, at place: Int) { storage = .packed(block, at: place) }

  /// Sorted by the bytes of ``Entry/name``, each name once.
  ///
  /// O(size) where the element shares a block, so ask once.
  package var entries: [Entry] {
    switch storage {
    case .list(let entries): entries
    case .packed(let block, let place): block.entries(at: place)
    }
  }

  /// The value of an attribute; `nil` removes it.
  ///
  /// O(n) in the number of the element's attributes.
  package subscript(name: String) -> AttributeValue? {
    get {
      switch storage {
      case .list(let entries): entries.first { $0.name.hasBytes(of: name) }?.value
      case .packed(let block, let place): block.value(of: name, at: place)
      }
    }
    set {
      var entries = self.entries
      storage = .list([])
      let index =
        entries.firstIndex { !$0.name.precedesByBytes(name) } ?? entries.count
      let isThere = index < entries.count && entries[index].name.hasBytes(of: name)
      switch (newValue, isThere) {
      case (let value?, true): entries[index].value = value
      case (let value?, false): entries.insert(Entry(name: name, value: value), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
      storage = .list(entries)
    }
  }

  package var isEmpty: Bool {
    switch storage {
    case .list(let entries): entries.isEmpty
    case .packed(let block, let place): block.isEmpty(at: place)
    }
  }
}

extension Attributes: Hashable {
  package static func == (left: Attributes, right: Attributes) -> Bool {
    switch (left.storage, right.storage) {
    case (.packed(let block, let place), .packed(let other, let otherPlace)):
      (block === other && place == otherPlace)
        || block.isSame(at: place, as: other, at: otherPlace)
    default: left.entries == right.entries
    }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }

  /// Whether the attributes are those that a packer is about to pack, which are sorted by the bytes of their names.
  ///
  /// `numbers` gives for the number of a name in the items its number among `names`, and -1 where it is none of these.
  /// Says no also where it cannot be told, since the attributes lie in no block with these names.
  package func isSame(
    as items: ArraySlice<AttributePacker.Item>, text: [UInt8], numbers: [Int32],
    of names: AttributeNames
  ) -> Bool {
    guard case .packed(let block, let place) = storage else { return false }
    return block.isSame(at: place, as: items, text: text, numbers: numbers, of: names)
  }

  /// The names of the block that the attributes lie in, if they do.
  package var blockNames: AttributeNames? {
    if case .packed(let block, _) = storage { block.names } else { nil }
  }

  /// Whether both have the same value under a name, or none.
  package func hasSameValue(of name: String, as other: Attributes) -> Bool {
    switch (storage, other.storage) {
    case (.packed(let block, let place), .packed(let other, let otherPlace)):
      (block === other && place == otherPlace)
        || block.hasSameValue(of: name, at: place, as: other, at: otherPlace)
    default: self[name] == other[name]
    }
  }
}
