package import AnnotatedText
package import Digests

/// What a user's file says of entities: which are one, and which are two.
package struct EntityMerges: Hashable, Sendable {
  /// One of the entities of a list: all clusters of a name, or the entity of an id.
  package struct Entry: Hashable, Sendable {
    /// A name, in any spelling that folds to the same key, or an id.
    package let name: String
    /// Only clusters of this kind, if it is given.
    package let kind: EntityKind?
    /// Where it stands in the file, from 1.
    package let line: Int
    package let column: Int

    /// An entry, with its place in the file.
    package init(_ name: String, kind: EntityKind? = nil, line: Int = 1, column: Int = 1) {
      self.name = name
      self.kind = kind
      self.line = line
      self.column = column
    }

    /// Whether it is an id, `person:ana-roy`, and no name.
    package var isID: Bool {
      guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
      let plain = [name.utf8[..<colon], name.utf8[name.utf8.index(after: colon)...]].joined()
      return colon != name.utf8.startIndex
        && plain.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-._~".utf8.contains($0)
        }
    }
  }

  /// Lists whose entries are all one entity.
  package let same: [[Entry]]
  /// Lists whose entries are all different entities.
  package let different: [[Entry]]
  /// The name of the file, for messages.
  package let file: String
  /// The digest of the file's bytes.
  package let digest: SHA256Digest

  /// Lists of a file.
  package init(
    same: [[Entry]] = [], different: [[Entry]] = [], file: String = "merges", digest: SHA256Digest
  ) {
    self.same = same
    self.different = different
    self.file = file
    self.digest = digest
  }
}
