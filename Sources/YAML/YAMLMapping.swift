/// The members of a table, by name.
package struct YAMLMapping: Hashable, Sendable {
  /// In the order of the text.
  package let members: [YAMLMember]
  /// The table.
  package let node: YAMLNode

  init(_ members: [YAMLMember], node: YAMLNode) {
    self.members = members
    self.node = node
  }

  /// The value of a member; `nil` if there is none, or if it says nothing.
  package func optional(_ name: String) -> YAMLNode? {
    guard let member = members.first(where: { $0.name == name }), !member.value.isNull else {
      return nil
    }
    return member.value
  }

  /// The value of a member that must be there.
  package func required(_ name: String) throws(YAMLError) -> YAMLNode {
    guard let value = optional(name) else { throw node.error("'\(name)' is missing") }
    return value
  }

  /// One error for each member whose name is none of these, with the nearest of them.
  package func unknownMembers(besides known: [String]) -> [YAMLError] {
    members.filter { !known.contains($0.name) }.map { member in
      YAMLError(
        line: member.line, column: member.column,
        reason: "'\(member.name)' is not known here\(NearestName.hint(member.name, of: known))")
    }
  }
}
