/// What a gold file allows for a field: one value, or a list of which any is right.
package struct OneOf: Decodable, Hashable, Sendable {
  /// In the order of the file; the first is the plainest.
  package let values: [String]
  /// Whether giving nothing is right too.
  package let allowsNone: Bool

  /// Values of which any is right.
  package init(_ values: String..., allowsNone: Bool = false) {
    self.init(values, allowsNone: allowsNone)
  }

  private init(_ values: [String], allowsNone: Bool) {
    self.values = values
    self.allowsNone = allowsNone
  }

  /// A string, or a list of strings and `null`.
  package init(from decoder: any Decoder) throws {
    if let value = try? decoder.singleValueContainer().decode(String.self) {
      self.init(value)
      return
    }
    let list = try decoder.singleValueContainer().decode([String?].self)
    self.init(list.compactMap(\.self), allowsNone: list.contains(nil))
  }
}
