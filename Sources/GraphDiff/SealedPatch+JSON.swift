internal import CanonicalJSON
internal import Digests
internal import GraphModel

extension SealedPatch {
  /// The format that a patch says it is in.
  package static let format = "newsgraph-patch/1"

  /// The patch as one line of canonical JSON; equal patches give equal bytes.
  package var text: String {
    let parts = JSONValue.object([
      "format": .string(SealedPatch.format), "base": .string(base.hexadecimal),
      "target": .string(target.hexadecimal),
      "graph": .array(patch.attributesChanged.map(\.json)),
      "nodes": .object([
        "added": .array(patch.nodesAdded.map(\.json)),
        "removed": .array(patch.nodesRemoved.map(\.json)),
        "changed": .array(patch.nodesChanged.map(\.json)),
      ]),
      "edges": .object([
        "added": .array(patch.edgesAdded.map(\.json)),
        "removed": .array(patch.edgesRemoved.map(\.json)),
        "changed": .array(patch.edgesChanged.map(\.json)),
      ]),
    ])
    return parts.canonicalText + "\n"
  }

  /// Reads what ``text`` writes.
  ///
  /// - Throws: ``PatchSyntaxError`` with the place, if it is not a whole patch of a known format.
  package init(parsing text: some Collection<UInt8>) throws(PatchSyntaxError) {
    let json: JSONValue
    do throws(JSONSyntaxError) {
      json = try JSONValue(parsing: text)
    } catch {
      throw PatchSyntaxError(place: nil, "it is \(error.description)")
    }
    let reader = PatchReader(json, place: "")
    let format = try reader.string("format")
    guard format == SealedPatch.format else {
      throw PatchSyntaxError(
        place: "format", "it is '\(format.shown)'; this version reads \(SealedPatch.format)")
    }
    try reader.allow(["format", "base", "target", "graph", "nodes", "edges"])
    let nodes = try reader.member("nodes")
    let edges = try reader.member("edges")
    try nodes.allow(["added", "removed", "changed"])
    try edges.allow(["added", "removed", "changed"])
    let patch = GraphPatch(
      nodesAdded: try nodes.sorted("added", PatchReader.node, \.id),
      nodesRemoved: try nodes.sorted("removed", PatchReader.node, \.id),
      nodesChanged: try nodes.sorted("changed", PatchReader.change, \.id),
      edgesAdded: try edges.sorted("added", PatchReader.edge, \.id),
      edgesRemoved: try edges.sorted("removed", PatchReader.edge, \.id),
      edgesChanged: try edges.sorted("changed", PatchReader.change, \.id),
      attributesChanged: try reader.changes("graph"))
    self.init(patch, base: try reader.digest("base"), target: try reader.digest("target"))
  }
}

/// Text that is not a patch.
package struct PatchSyntaxError: Error, Equatable, CustomStringConvertible {
  /// Where in the patch: `nodes.added[3].id`; `nil` for the whole.
  package let place: String?
  package let reason: String

  init(place: String?, _ reason: String) {
    self.place = place
    self.reason = reason
  }

  package var description: String {
    "not a whole patch: \(place.map { "\($0): " } ?? "")\(reason); "
      + "write it with 'newsgraph diff --format patch'"
  }
}

extension ElementChange {
  fileprivate var json: JSONValue {
    .object(["id": .string(id.rawValue), "attributes": .array(attributes.map(\.json))])
  }
}
