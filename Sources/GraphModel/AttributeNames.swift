/// The names that attributes in blocks have, by number.
package final class AttributeNames: Sendable {
  let names: [String]
  /// The names one after the other, each behind its length.
  private let bytes: [UInt8]
  /// Where each name stands in ``bytes``.
  private let places: [Range<Int>]

  package init(_ names: [String]) {
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    for name in names {
      withUnsafeBytes(of: UInt64(name.utf8.count)) { bytes.append(contentsOf: $0) }
      places.append(bytes.count..<bytes.count + name.utf8.count)
      bytes.append(contentsOf: name.utf8)
    }
    self.names = names
    self.bytes = bytes
    self.places = places
  }

  /// Whether two lists give every number the same name.
  func isSame(as other: AttributeNames) -> Bool {
    self === other || (names.count == other.names.count && bytes.hasBytes(of: other.bytes))
  }

  /// The number that stands for a name, if it is one of the next after another number.
  package func number(of name: String, near number: Int) -> Int? {
    let near = number..<min(number + 16, names.count)
    return near.first { names[$0].hasBytes(of: name) }
  }

  /// Whether a number stands for a name.
  func isName(_ number: Int, _ name: UnsafeRawBufferPointer) -> Bool {
    let place = places[number]
    guard place.count == name.count else { return false }
    return bytes.withUnsafeBytes {
      UnsafeRawBufferPointer(rebasing: $0[place]).hasBytes(of: name)
    }
  }

  /// Whether a number stands for the name that another list gives to another number.
  func isName(_ number: Int, _ other: AttributeNames, _ otherNumber: Int) -> Bool {
    other.bytes.withUnsafeBytes {
      isName(number, UnsafeRawBufferPointer(rebasing: $0[other.places[otherNumber]]))
    }
  }
}
