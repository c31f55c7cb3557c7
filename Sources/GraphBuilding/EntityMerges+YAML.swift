internal import AnnotatedText
internal import Digests
package import YAML

extension EntityMerges {
  /// Reads a file of YAML, as `Schemas/merges.schema.json` describes it.
  ///
  ///     same:
  ///       - [Ana Roy, Ana Castel]
  ///     different:
  ///       - [Grain Union, {name: Grain Union of Ulm, kind: organization}]
  ///
  /// - Throws: The first fault, with its place. A list of fewer than two is one.
  package init(yaml text: String, file: String) throws(YAMLError) {
    let root = try YAMLNode(text: text).mapping()
    if let unknown = root.unknownMembers(besides: ["different", "same"]).first { throw unknown }
    self.init(
      same: try EntityMerges.lists(root.optional("same")),
      different: try EntityMerges.lists(root.optional("different")), file: file,
      digest: SHA256Digest(of: text))
  }

  private static func lists(_ node: YAMLNode?) throws(YAMLError) -> [[Entry]] {
    guard let node else { return [] }
    var lists: [[Entry]] = []
    for list in try node.sequence() {
      var entries: [Entry] = []
      for element in try list.sequence() { entries.append(try entry(element)) }
      guard entries.count > 1 else {
        throw list.error("a list needs two names or ids, or more")
      }
      lists.append(entries)
    }
    return lists
  }

  private static func entry(_ node: YAMLNode) throws(YAMLError) -> Entry {
    guard case .mapping = node.content else {
      return try entry(node, kind: nil)
    }
    let members = try node.mapping()
    if let unknown = members.unknownMembers(besides: ["kind", "name"]).first { throw unknown }
    var kind: EntityKind?
    if let given = members.optional("kind") {
      let word = try given.string()
      guard EntityMerges.kinds.contains(word) else {
        throw given.error(
          "'\(word)' is no kind of entity\(NearestName.hint(word, of: EntityMerges.kinds))")
      }
      kind = EntityKind(rawValue: word)
    }
    return try entry(try members.required("name"), kind: kind)
  }

  private static func entry(_ node: YAMLNode, kind: EntityKind?) throws(YAMLError) -> Entry {
    let name = try node.string()
    guard !name.allSatisfy(\.isWhitespace) else { throw node.error("expected a name or an id") }
    return Entry(name, kind: kind, line: node.line, column: node.column)
  }

  private static let kinds = ["person", "country", "base", "organization", "place"]
}
