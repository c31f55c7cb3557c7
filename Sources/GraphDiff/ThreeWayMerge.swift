package import GraphModel

/// Claims of two sides that cannot both stand, and what the merged graph keeps.
package struct MergeConflict: Hashable, Sendable {
  /// What the claims are about: "relation 'Russia  has forces in  Kant Air Base'".
  package let what: String
  /// The attribute that the claims are about; `nil` if they are about the whole.
  package let attribute: String?
  package let base: String?
  package let ours: String?
  package let theirs: String?

  /// The conflict as a line for people.
  package var words: String {
    func shown(_ value: String?) -> String { value.map { "“\($0.shown)”" } ?? "nothing" }
    let name = attribute.map { ", \($0.shown)" } ?? ""
    return "\(what)\(name): ours says \(shown(ours)), theirs says \(shown(theirs)), "
      + "before it was \(shown(base))"
  }
}

/// Two graphs that came of one, made one again.
///
/// What one side changed is taken from it; what both changed alike is taken once. Lists of values take what either side
/// added and leave out what either removed; counts take the change of both. Where both claim different things, ours
/// is kept and the conflict is told. What one side removed and the other changed is kept.
///
/// Laws: with nothing changed on one side the merge is the other side; two equal sides merge to themselves.
package struct ThreeWayMerge: Sendable {
  package private(set) var graph: PropertyGraph
  /// Nodes first, each by id and attribute.
  package private(set) var conflicts: [MergeConflict] = []

  /// Merges two graphs that came of a third.
  ///
  /// O(n log n).
  package init(base: PropertyGraph, ours: PropertyGraph, theirs: PropertyGraph) {
    graph = ours
    let evidence = EvidenceAttributes.of(base, ours, theirs)
    func name(_ id: ElementID) -> String {
      (ours.node(id) ?? theirs.node(id) ?? base.node(id))?.displayName.shown ?? id.rawValue.shown
    }
    var nodes = merged(base.nodes, ours.nodes, theirs.nodes, evidence) {
      "entity '\(name($0.id))'"
    }
    let edges = merged(base.edges, ours.edges, theirs.edges, evidence) {
      "relation '\(name($0.source))  \(RelationWords($0, target: name($0.target)).text)'"
    }
    // A relation that one side added or kept needs its ends, even if the other side removed one.
    var ids = Set(nodes.map(\.id))
    for edge in edges {
      for end in [edge.source, edge.target] where !ids.contains(end) {
        guard let node = ours.node(end) ?? theirs.node(end) ?? base.node(end) else { continue }
        ids.insert(end)
        nodes.append(node)
        conflicts.append(
          MergeConflict(
            what: "entity '\(name(end))'", attribute: nil, base: node.displayName,
            ours: ours.node(end)?.displayName, theirs: theirs.node(end)?.displayName))
      }
    }
    let attributes = merged(
      base.attributes, ours.attributes, theirs.attributes, evidence, "the graph")
    graph = (try? PropertyGraph(nodes: nodes, edges: edges, attributes: attributes)) ?? ours
  }

  private mutating func merged<Element: GraphElement>(
    _ base: [Element], _ ours: [Element], _ theirs: [Element], _ evidence: EvidenceAttributes,
    _ what: (Element) -> String
  ) -> [Element] {
    let base = Dictionary(base.map { ($0.id, $0) }) { first, _ in first }
    let others = Dictionary(theirs.map { ($0.id, $0) }) { first, _ in first }
    let own = Dictionary(ours.map { ($0.id, $0) }) { first, _ in first }
    let ids = Set(own.keys).union(others.keys).sorted()
    return ids.compactMap { id in
      let before = base[id]
      switch (own[id], others[id]) {
      case (var mine?, let other?):
        guard mine.hasSameForm(as: other) else {
          if before?.hasSameForm(as: mine) == true { return other }
          if before?.hasSameForm(as: other) != true { conflict(what(mine), "ends") }
          return mine
        }
        mine.attributes = merged(
          before?.attributes ?? Attributes(), mine.attributes, other.attributes, evidence,
          what(mine))
        return mine
      case (let mine?, nil): return kept(mine, before, isOurs: true, what)
      case (nil, let other?): return kept(other, before, isOurs: false, what)
      case (nil, nil): return nil
      }
    }
  }

  private mutating func conflict(_ what: String, _ words: String) {
    conflicts.append(
      MergeConflict(what: what, attribute: words, base: nil, ours: "this", theirs: "that"))
  }

  /// What only one side has: new there, or removed by the other.
  private mutating func kept<Element: GraphElement>(
    _ element: Element, _ before: Element?, isOurs: Bool, _ what: (Element) -> String
  ) -> Element? {
    guard let before else { return element }
    let changes = before.attributes.changes(to: element.attributes)
    if changes.isEmpty, before.hasSameForm(as: element) { return nil }
    let changed = changes.first?.words ?? "changed"
    conflicts.append(
      MergeConflict(
        what: what(element), attribute: nil, base: "there", ours: isOurs ? changed : nil,
        theirs: isOurs ? nil : changed))
    return element
  }

  private mutating func merged(
    _ base: Attributes, _ ours: Attributes, _ theirs: Attributes, _ evidence: EvidenceAttributes,
    _ what: @autoclosure () -> String
  ) -> Attributes {
    let changes = base.changes(to: theirs)
    var merged = ours
    for change in changes {
      let mine = ours[change.name]
      if mine == change.old {
        merged[change.name] = change.new
      } else if mine != change.new {
        let claim = AttributeMerge(
          name: change.name, base: change.old, ours: mine, theirs: change.new,
          isOurs: evidence.isOurs)
        if let value = claim.value {
          merged[change.name] = value
        } else {
          conflicts.append(
            MergeConflict(
              what: what(), attribute: change.name, base: change.old?.text, ours: mine?.text,
              theirs: change.new?.text))
        }
      }
    }
    return merged
  }
}
