internal import CanonicalJSON
internal import Digests
internal import GraphModel

/// A value of a patch and where it stands, for messages.
struct PatchReader {
  private let value: JSONValue
  private let place: String

  init(_ value: JSONValue, place: String) {
    self.value = value
    self.place = place
  }

  private func error(_ name: String, _ reason: String) -> PatchSyntaxError {
    PatchSyntaxError(place: path(name), reason)
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

  /// Refuses members that are not known: they would be lost.
  func allow(_ names: Set<String>) throws(PatchSyntaxError) {
    guard case .object(let members) = value else {
      throw PatchSyntaxError(place: place.isEmpty ? nil : place, "it is not an object")
    }
    if let unknown = members.keys.filter({ !names.contains($0) }).min() {
      throw error(unknown.shown, "nobody knows what it means")
    }
  }

  func member(_ name: String) throws(PatchSyntaxError) -> PatchReader {
    guard let member = value[name] else { throw error(name, "it is missing") }
    return PatchReader(member, place: path(name))
  }

  func string(_ name: String) throws(PatchSyntaxError) -> String {
    guard let text = value[name]?.string else { throw error(name, "it is missing or no text") }
    return text
  }

  func id(_ name: String) throws(PatchSyntaxError) -> ElementID { ElementID(try string(name)) }

  func digest(_ name: String) throws(PatchSyntaxError) -> SHA256Digest {
    guard let digest = SHA256Digest(hexadecimal: try string(name)) else {
      throw error(name, "it is not 64 hexadecimal digits")
    }
    return digest
  }

  private func list(_ name: String) throws(PatchSyntaxError) -> [PatchReader] {
    guard let values = value[name]?.array else { throw error(name, "it is missing or no list") }
    return values.enumerated().map { PatchReader($1, place: "\(path(name))[\($0)]") }
  }

  /// A list of what has ids or names, sorted by them, each once.
  func sorted<Element>(
    _ name: String, _ read: (PatchReader) throws(PatchSyntaxError) -> Element,
    _ key: (Element) -> ElementID
  ) throws(PatchSyntaxError) -> [Element] {
    var elements: [(key: ElementID, element: Element)] = []
    for entry in try list(name) {
      let element = try read(entry)
      elements.append((key(element), element))
    }
    elements.sort { $0.key < $1.key }
    for (element, next) in zip(elements, elements.dropFirst()) where element.key == next.key {
      throw error(name, "'\(element.key.rawValue.shown)' stands in it twice")
    }
    return elements.map(\.element)
  }

  func changes(_ name: String) throws(PatchSyntaxError) -> [AttributeChange] {
    try sorted(
      name,
      { entry throws(PatchSyntaxError) in
        try entry.allow(["name", "old", "new"])
        let change = AttributeChange(
          name: try entry.string("name"), old: try entry.attribute("old"),
          new: try entry.attribute("new"))
        guard change.old != change.new else {
          throw entry.error("new", "it is the same as before")
        }
        return change
      }, { ElementID($0.name) })
  }

  /// A value with its type; `nil` if there is none.
  private func attribute(_ name: String) throws(PatchSyntaxError) -> AttributeValue? {
    guard let json = value[name] else { return nil }
    guard let attribute = AttributeValue(json: json) else {
      throw error(name, "it is no value with its type")
    }
    return attribute
  }

  private func attributes() throws(PatchSyntaxError) -> Attributes {
    Attributes(
      sorted: try sorted(
        "attributes",
        { entry throws(PatchSyntaxError) in
          try entry.allow(["name", "value"])
          guard let value = try entry.attribute("value") else {
            throw entry.error("value", "it is missing")
          }
          return Attributes.Entry(name: try entry.string("name"), value: value)
        }, { ElementID($0.name) }))
  }

  static func node(_ entry: PatchReader) throws(PatchSyntaxError) -> Node {
    try entry.allow(["id", "attributes"])
    return Node(id: try entry.id("id"), attributes: try entry.attributes())
  }

  static func edge(_ entry: PatchReader) throws(PatchSyntaxError) -> Edge {
    try entry.allow(["id", "source", "target", "directed", "attributes"])
    guard case .bool(let isDirected)? = entry.value["directed"] else {
      throw entry.error("directed", "it is missing or neither true nor false")
    }
    return Edge(
      id: try entry.id("id"), source: try entry.id("source"), target: try entry.id("target"),
      isDirected: isDirected, attributes: try entry.attributes())
  }

  static func change(_ entry: PatchReader) throws(PatchSyntaxError) -> ElementChange {
    try entry.allow(["id", "attributes"])
    let change = ElementChange(id: try entry.id("id"), attributes: try entry.changes("attributes"))
    guard !change.attributes.isEmpty else {
      throw entry.error("attributes", "nothing changes in it")
    }
    return change
  }
}
