package import GraphModel

extension GraphPatch {
  /// Compares two graphs.
  ///
  /// O(n) in their size, since both are sorted.
  package init(from old: PropertyGraph, to new: PropertyGraph) {
    var places = [Int](repeating: -1, count: old.nodes.count)
    let nodes = ElementDifference(from: old.nodes, to: new.nodes) { _, oldPlace, _, newPlace in
      places[oldPlace] = newPlace
      return true
    }
    let edges = ElementDifference(from: old.edges, to: new.edges) { old, oldPlace, new, newPlace in
      old[oldPlace].isDirected == new[newPlace].isDirected
        && places[old[oldPlace].sourcePlace] == new[newPlace].sourcePlace
        && places[old[oldPlace].targetPlace] == new[newPlace].targetPlace
    }
    self.init(
      nodesAdded: nodes.added, nodesRemoved: nodes.removed, nodesChanged: nodes.changed,
      edgesAdded: edges.added, edgesRemoved: edges.removed, edgesChanged: edges.changed,
      attributesChanged: old.attributes.changes(to: new.attributes))
  }
}

/// The difference between two sorted lists of nodes or of edges.
private struct ElementDifference<Element: GraphElement> {
  private(set) var added: [Element] = []
  private(set) var removed: [Element] = []
  private(set) var changed: [ElementChange] = []

  /// Lent, so that no element is copied only to be compared.
  typealias Elements = UnsafeBufferPointer<Element>

  /// Compares elements of one id, which are one only if they also have the same form.
  init(
    from old: [Element], to new: [Element],
    hasSameForm: (Elements, _ oldPlace: Int, Elements, _ newPlace: Int) -> Bool
  ) {
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in compare(old, new, hasSameForm) }
    }
  }

  private mutating func compare(
    _ old: Elements, _ new: Elements, _ hasSameForm: (Elements, Int, Elements, Int) -> Bool
  ) {
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count, newIndex < new.count {
      if old[oldIndex].id == new[newIndex].id {
        if !hasSameForm(old, oldIndex, new, newIndex) {
          removed.append(old[oldIndex])
          added.append(new[newIndex])
        } else if old[oldIndex].attributes != new[newIndex].attributes {
          let changes = old[oldIndex].attributes.changes(to: new[newIndex].attributes)
          changed.append(ElementChange(id: new[newIndex].id, attributes: changes))
        }
        oldIndex += 1
        newIndex += 1
      } else if old[oldIndex].id < new[newIndex].id {
        removed.append(old[oldIndex])
        oldIndex += 1
      } else {
        added.append(new[newIndex])
        newIndex += 1
      }
    }
    removed += old[oldIndex...]
    added += new[newIndex...]
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
