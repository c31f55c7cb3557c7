internal import GraphModel

/// One attribute as the file declares it.
struct KeyColumn {
  let name: String
  /// Whether `==` and a length tell the name from any other.
  let isASCII: Bool
  var type: AttributeType
}

/// The attributes of one domain, sorted by the bytes of their names.
///
/// Elements have much the same attributes in the same order, so a column is looked for first where the last
/// one led to, without hashing.
struct KeyTable {
  let domain: AttributeKey.Domain
  private(set) var columns: [KeyColumn] = []

  /// The attributes that some element has, each with the narrowest type that holds its values.
  ///
  /// Numbers that are not finite do not count: they are not written.
  init(_ domain: AttributeKey.Domain, _ elements: some Sequence<Attributes>) {
    self.domain = domain
    for attributes in elements {
      var next = 0
      for entry in attributes.entries where entry.value.isWritable {
        let index = column(of: entry.name, from: next)
        if index == columns.count || !columns[index].isNamed(entry.name) {
          let column = KeyColumn(
            name: entry.name, isASCII: entry.name.utf8.allSatisfy { $0 < 0x80 },
            type: entry.value.type)
          columns.insert(column, at: index)
        } else if columns[index].type != entry.value.type {
          columns[index].type = columns[index].type.joined(with: entry.value.type)
        }
        next = index + 1
      }
    }
  }

  /// The column of a name that is looked for after another: its place, or the place where it would be.
  func column(of name: String, from next: Int) -> Int {
    if next < columns.count, columns[next].isNamed(name) { return next }
    var low = 0
    var high = columns.count
    while low < high {
      let middle = (low + high) / 2
      if columns[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether some element has an attribute of this name.
  func contains(_ name: String) -> Bool {
    let index = column(of: name, from: 0)
    return index < columns.count && columns[index].isNamed(name)
  }
}

extension KeyColumn {
  /// Whether this is the column of a name, compared by bytes.
  @inline(__always)
  func isNamed(_ other: String) -> Bool {
    // Strings that Swift holds for equal can differ in bytes, but not if one is ASCII and they are equally long.
    guard name.utf8.count == other.utf8.count, name == other else { return false }
    return isASCII || name.utf8.elementsEqual(other.utf8)
  }
}

extension AttributeValue {
  /// Whether GraphML can hold the value: `INF` and `NaN` stop several readers.
  var isWritable: Bool {
    switch self {
    case .float(let value): value.isFinite
    case .double(let value): value.isFinite
    case .boolean, .int, .long, .string: true
    }
  }
}
