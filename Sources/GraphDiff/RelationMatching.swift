internal import GraphModel

/// A relation of the old graph and what it is in the new one.
struct RelationPair {
  let old: Edge
  let new: Edge
  /// What changed in it, apart from its ends and its id.
  let attributes: [AttributeChange]
}

/// What became of the relations of two graphs.
///
/// Relations that are the same in both are in no list.
struct RelationMatching {
  /// Relations that both graphs have and that changed, or that stand between other ends or under another id.
  var pairs: [RelationPair] = []
  var added: [Edge] = []
  var removed: [Edge] = []
  /// Old relations that fell together with one that the new graph has anyway, since their ends were merged.
  var joined: [(old: Edge, new: Edge)] = []
  /// New relations that came of one that is still there, since an end was split.
  var copied: [(old: Edge, new: Edge)] = []

  mutating func pair(_ old: Edge, _ new: Edge) {
    pairs.append(
      RelationPair(
        old: old, new: new, attributes: old.attributes.changes(to: new.attributes)))
  }
}
