internal import GraphModel

/// What the ends of relations became.
struct EndTranslation {
  let old: PropertyGraph
  let new: PropertyGraph
  let matching: EntityMatching
  private let differing: DifferingElements

  /// Old entities that are not simply the new one of the same id.
  private let moved: Set<Int>
  /// The first part of each old entity that was split.
  private let firstParts: [Int: Int]
  /// Ids that both graphs have for two entities.
  let namesakes: Set<ElementID>

  init(
    old: PropertyGraph, new: PropertyGraph, matching: EntityMatching, differing: DifferingElements
  ) {
    self.old = old
    self.new = new
    self.matching = matching
    self.differing = differing
    var moved = Set<Int>()
    var namesakes = Set<ElementID>()
    for (before, after) in matching.newOf.enumerated() {
      if let after, differing.sameNodes[before] == after { continue }
      let id = old.nodes[before].id
      if let after, new.nodes[after].id == id { continue }
      moved.insert(before)
      if new.place(ofNode: id) != nil { namesakes.insert(id) }
    }
    self.moved = moved
    firstParts = Dictionary(
      matching.splits.map { ($0.value.from, $0.key) }, uniquingKeysWith: min)
    self.namesakes = namesakes
  }

  /// Whether an old entity is a new one that is the very same node.
  func isSame(_ before: Int, _ after: Int) -> Bool { differing.sameNodes[before] == after }

  /// Whether every entity has its old id.
  var isPlain: Bool { moved.isEmpty && matching.splits.isEmpty }

  /// The id in the new graph of what an old entity is or was merged into; `nil` if it is gone.
  func translated(_ id: ElementID) -> ElementID? {
    if moved.isEmpty { return id }
    guard let place = old.place(ofNode: id), moved.contains(place) else { return id }
    return (matching.newOf[place] ?? matching.merges[place]?.into).map { new.nodes[$0].id }
  }

  /// Whether an end of an old relation is another entity's or id's now.
  func isMoved(_ edge: Edge) -> Bool {
    translated(edge.source) != edge.source || translated(edge.target) != edge.target
  }

  /// Whether an end of a new relation was another entity's or id's before: ``isMoved(_:)`` seen from the other side.
  func wasMoved(_ edge: Edge) -> Bool {
    [edge.source, edge.target].contains { id in
      guard let place = new.place(ofNode: id) else { return true }
      let before = matching.oldOf[place] ?? matching.splits[place]?.from
      return before.map { old.nodes[$0].id } != id
    }
  }

  /// The id in the new graph that stands for what a new entity was split from; else its own.
  ///
  /// An entity that was split and has no successor of its own is known by its first part.
  func united(_ id: ElementID) -> ElementID {
    guard !matching.splits.isEmpty, let place = new.place(ofNode: id),
      let split = matching.splits[place]
    else { return id }
    if let after = matching.newOf[split.from] { return new.nodes[after].id }
    return firstParts[split.from].map { new.nodes[$0].id } ?? id
  }

  /// Whether two relations begin at one entity.
  func haveSameSource(_ before: Edge, _ after: Edge) -> Bool {
    unitedOld(before.source) == united(after.source)
  }

  /// What ``united(_:)`` is of an old entity's id.
  func unitedOld(_ id: ElementID) -> ElementID? {
    if let id = translated(id) { return united(id) }
    guard let place = old.place(ofNode: id) else { return nil }
    return firstParts[place].map { new.nodes[$0].id }
  }
}
