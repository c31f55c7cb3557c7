package import Digests
package import GraphModel

extension GraphPatch {
  /// The graph that the difference makes of the one that it was taken from.
  ///
  /// O(n log n). All or nothing: what is removed or changed must be there just as it was, and what is added must be new.
  ///
  /// - Throws: ``PatchError`` if the difference was taken from another graph.
  package func applied(to graph: PropertyGraph) throws(PatchError) -> PropertyGraph {
    let nodes = try PatchError.naming(.node) { () throws(ElementMismatch) in
      try patched(graph.nodes, removed: nodesRemoved, changed: nodesChanged) + nodesAdded
    }
    let edges = try PatchError.naming(.edge) { () throws(ElementMismatch) in
      try patched(graph.edges, removed: edgesRemoved, changed: edgesChanged) + edgesAdded
    }
    var attributes = graph.attributes
    guard attributes.apply(attributesChanged) else { throw .differentGraph }
    do {
      return try PropertyGraph(nodes: nodes, edges: edges, attributes: attributes)
    } catch {
      throw .notAGraph(error)
    }
  }
}

/// A difference that does not fit the graph it is applied to.
package enum PatchError: Error, Equatable, Sendable {
  /// What the difference removes or changes is not in the graph.
  case missing(AttributeKey.Domain, ElementID)
  /// What the difference removes or changes is in the graph, but is not as it was.
  case altered(AttributeKey.Domain, ElementID)
  /// The graph's own attributes are not as they were.
  case differentGraph
  /// The graph is not the one that the patch is for.
  case otherBase(expected: SHA256Digest, found: SHA256Digest)
  /// The graph is the one that the patch makes.
  case alreadyApplied
  /// The patch does not make the graph that it promises: somebody changed it.
  case otherTarget
  /// What is added is there already, or an edge loses its end.
  case notAGraph(GraphError)

  /// Runs a body and says of what kind the element was that did not fit.
  fileprivate static func naming<Element>(
    _ domain: AttributeKey.Domain, _ body: () throws(ElementMismatch) -> [Element]
  ) throws(PatchError) -> [Element] {
    do {
      return try body()
    } catch {
      switch error {
      case .missing(let id): throw .missing(domain, id)
      case .altered(let id): throw .altered(domain, id)
      }
    }
  }
}

extension PatchError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let domain, let id):
      "the patch changes \(domain) '\(id.rawValue)', which is not in the graph; "
        + "apply it to the graph that it was made from"
    case .altered(let domain, let id):
      "\(domain) '\(id.rawValue)' is not as the patch expects; "
        + "apply it to the graph that it was made from"
    case .differentGraph:
      "the graph's own attributes are not as the patch expects; "
        + "apply it to the graph that it was made from"
    case .otherBase(let expected, let found):
      "the patch is for a graph with the digest \(expected.hexadecimal(digits: 12)), and this "
        + "one has \(found.hexadecimal(digits: 12)); apply it to the graph that it was made from, "
        + "or with --relaxed make the changes that fit"
    case .alreadyApplied:
      "the graph is what the patch makes already; --reverse takes it back"
    case .otherTarget:
      "the patch does not make the graph that it promises, so somebody changed it; make it again"
    case .notAGraph(let error):
      "what the patch makes is not a graph: \(error); apply it to the graph that it was made from"
    }
  }
}

/// Why an element does not fit a difference.
private enum ElementMismatch: Error {
  case missing(ElementID)
  case altered(ElementID)
}

/// The elements that stay, with their changes.
///
/// All lists are sorted by id. O(n).
private func patched<Element: GraphElement>(
  _ elements: [Element], removed: [Element], changed: [ElementChange]
) throws(ElementMismatch) -> [Element] {
  var kept: [Element] = []
  kept.reserveCapacity(elements.count)
  var removed = removed[...]
  var changed = changed[...]
  for var element in elements {
    if let next = removed.first, next.id == element.id {
      guard element.hasSameForm(as: next),
        element.attributes.changes(to: next.attributes).isEmpty
      else { throw .altered(element.id) }
      removed = removed.dropFirst()
      continue
    }
    if let next = changed.first, next.id == element.id {
      guard element.attributes.apply(next.attributes) else { throw .altered(element.id) }
      changed = changed.dropFirst()
    }
    kept.append(element)
  }
  if let next = removed.first { throw .missing(next.id) }
  if let next = changed.first { throw .missing(next.id) }
  return kept
}

extension Attributes {
  /// Makes the changes, unless an old value is not there: then it says so and may have made some.
  fileprivate mutating func apply(_ changes: [AttributeChange]) -> Bool {
    for change in changes {
      guard self[change.name] == change.old else { return false }
      self[change.name] = change.new
    }
    return true
  }
}
