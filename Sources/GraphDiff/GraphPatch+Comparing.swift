package import GraphModel

extension GraphPatch {
  /// Compares two graphs.
  ///
  /// O(n) in their size, since both are sorted.
  package init(from old: PropertyGraph, to new: PropertyGraph) {
    let nodes = ElementDifference(from: old.nodes, to: new.nodes)
    let edges = ElementDifference(from: old.edges, to: new.edges)
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

  init(from old: [Element], to new: [Element]) {
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count, newIndex < new.count {
      if old[oldIndex].id.rawValue.hasSameBytes(as: new[newIndex].id.rawValue) {
        compare(old[oldIndex], with: new[newIndex])
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

  /// Compares two elements of one id.
  private mutating func compare(_ old: Element, with new: Element) {
    guard old.hasSameForm(as: new) else {
      removed.append(old)
      added.append(new)
      return
    }
    let changes = old.attributes.changes(to: new.attributes)
    if !changes.isEmpty { changed.append(ElementChange(id: new.id, attributes: changes)) }
  }
}

extension Attributes {
  /// What turns these attributes into others.
  ///
  /// O(n), since both are sorted.
  func changes(to new: Attributes) -> [AttributeChange] {
    if isIdentical(to: new) { return [] }
    var changes: [AttributeChange] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < entries.count || newIndex < new.entries.count {
      let old = oldIndex < entries.count ? entries[oldIndex] : nil
      let new = newIndex < new.entries.count ? new.entries[newIndex] : nil
      switch (old, new) {
      case (let old?, let new?) where old.name.hasSameBytes(as: new.name):
        if !old.value.isIdentical(to: new.value) {
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

extension Attributes {
  /// Whether both are the same bytes: the common case, told without copying an entry.
  private func isIdentical(to other: Attributes) -> Bool {
    guard entries.count == other.entries.count else { return false }
    return entries.withUnsafeBufferPointer { left in
      other.entries.withUnsafeBufferPointer { right in
        left.indices.allSatisfy {
          left[$0].name.hasSameBytes(as: right[$0].name)
            && left[$0].value.isIdentical(to: right[$0].value)
        }
      }
    }
  }
}

extension String {
  /// Whether the bytes of this string sort before those of another.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
