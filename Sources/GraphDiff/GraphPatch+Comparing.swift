package import GraphModel

extension GraphPatch {
  /// Compares two graphs.
  ///
  /// O(n) in their size, since both are sorted.
  package init(from old: PropertyGraph, to new: PropertyGraph) {
    self.init(from: old, to: new, differing: DifferingElements(old, new))
  }

  /// Takes two graphs and where they differ.
  init(from old: PropertyGraph, to new: PropertyGraph, differing: DifferingElements) {
    let nodes = ElementDifference(from: old.nodes, to: new.nodes, differing.nodes)
    let edges = ElementDifference(from: old.edges, to: new.edges, differing.edges)
    self.init(
      nodesAdded: nodes.added, nodesRemoved: nodes.removed, nodesChanged: nodes.changed,
      edgesAdded: edges.added, edgesRemoved: edges.removed, edgesChanged: edges.changed,
      attributesChanged: old.attributes.changes(to: new.attributes))
  }
}

/// The difference between two lists of nodes or of edges.
private struct ElementDifference<Element: GraphElement> {
  private(set) var added: [Element] = []
  private(set) var removed: [Element] = []
  private(set) var changed: [ElementChange] = []

  /// Takes the lists and where they differ; elements of one id are one only if they also have the same form.
  init(from old: [Element], to new: [Element], _ differing: [DifferingElements.Place]) {
    for place in differing {
      switch place {
      case .old(let place): removed.append(old[place])
      case .new(let place): added.append(new[place])
      case .both(let oldPlace, let newPlace):
        let (before, after) = (old[oldPlace], new[newPlace])
        if before.hasSameForm(as: after) {
          let changes = before.attributes.changes(to: after.attributes)
          changed.append(ElementChange(id: after.id, attributes: changes))
        } else {
          removed.append(before)
          added.append(after)
        }
      }
    }
  }
}

extension Attributes {
  /// What turns these attributes into others.
  ///
  /// O(n), since both are sorted.
  func changes(to new: Attributes) -> [AttributeChange] {
    if self == new { return [] }
    let (entries, newEntries) = (entries, new.entries)
    var changes: [AttributeChange] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < entries.count || newIndex < newEntries.count {
      let old = oldIndex < entries.count ? entries[oldIndex] : nil
      let new = newIndex < newEntries.count ? newEntries[newIndex] : nil
      switch (old, new) {
      case (let old?, let new?) where old.name.hasBytes(of: new.name):
        if old.value != new.value {
          changes.append(AttributeChange(name: old.name, old: old.value, new: new.value))
        }
        oldIndex += 1
        newIndex += 1
      case (let old?, let new) where new.map { old.name.precedes($0.name) } ?? true:
        changes.append(AttributeChange(name: old.name, old: old.value, new: nil))
        oldIndex += 1
      case (_, let new?):
        changes.append(AttributeChange(name: new.name, old: nil, new: new.value))
        newIndex += 1
      default:
        return changes
      }
    }
    return changes
  }
}

extension String {
  /// Whether the bytes of this string sort before those of another.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
