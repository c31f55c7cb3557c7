internal import GraphModel

/// Matches relations, given what became of the entities.
///
/// First by id, where the ends are the same; then by what they say, between the ends as they are called now; then by
/// the evidence that they stand on.
struct RelationMatcher {
  let translation: EndTranslation
  let patch: GraphPatch
  let states: DocumentStates

  private var matching = RelationMatching()
  private var oldRest: [Edge] = []
  private var newRest: [Edge] = []

  init(translation: EndTranslation, patch: GraphPatch, states: DocumentStates) {
    self.translation = translation
    self.patch = patch
    self.states = states
  }

  /// Matches all relations.
  ///
  /// O(n log n).
  mutating func match() -> RelationMatching {
    matchByID()
    matchByKey(hasDate: true)
    if !translation.isPlain {
      matchByKey(hasDate: false, movedOnly: true)
      foldMerges()
      foldSplits()
    }
    let finder = RevisedRelations(translation: translation, states: states)
    let revised = finder.pairs(old: oldRest, new: newRest)
    for (old, new) in revised { matching.pair(oldRest[old], newRest[new]) }
    let oldTaken = Set(revised.map(\.old))
    let newTaken = Set(revised.map(\.new))
    matching.removed = oldRest.indices.filter { !oldTaken.contains($0) }.map { oldRest[$0] }
    matching.added = newRest.indices.filter { !newTaken.contains($0) }.map { newRest[$0] }
    return matching
  }

  /// Takes relations of one id for one, unless an id of an end now belongs to a namesake.
  private mutating func matchByID() {
    oldRest = patch.edgesRemoved
    newRest = patch.edgesAdded
    let namesakes = translation.namesakes
    func isDisturbed(_ edge: Edge) -> Bool {
      namesakes.contains(edge.source) || namesakes.contains(edge.target)
    }
    for change in patch.edgesChanged {
      guard let old = translation.old.edge(change.id), let new = translation.new.edge(change.id),
        namesakes.isEmpty || !isDisturbed(new)
      else { continue }
      matching.pairs.append(RelationPair(old: old, new: new, attributes: change.attributes))
    }
    guard !namesakes.isEmpty else { return }
    for new in translation.new.edges where isDisturbed(new) {
      guard let old = translation.old.edge(new.id), old.hasSameForm(as: new) else { continue }
      oldRest.append(old)
      newRest.append(new)
    }
    oldRest.sort { $0.id < $1.id }
    newRest.sort { $0.id < $1.id }
  }

  private func key(old edge: Edge, hasDate: Bool) -> RelationKey? {
    guard let source = translation.unitedOld(edge.source),
      let target = translation.unitedOld(edge.target)
    else { return nil }
    return RelationKey(of: edge, source: source, target: target, hasDate: hasDate)
  }

  private func key(new edge: Edge, hasDate: Bool) -> RelationKey {
    RelationKey(
      of: edge, source: translation.united(edge.source), target: translation.united(edge.target),
      hasDate: hasDate)
  }

  /// Takes relations that say the same between the same ends for one, in the order of their ids.
  ///
  /// With `movedOnly`, only those of which an end is called otherwise now.
  private mutating func matchByKey(hasDate: Bool, movedOnly: Bool = false) {
    // The next one stands last.
    var moved: [RelationKey: [Int]] = [:]
    var others: [RelationKey: [Int]] = [:]
    for index in newRest.indices.reversed() {
      let key = key(new: newRest[index], hasDate: hasDate)
      if !movedOnly || translation.wasMoved(newRest[index]) {
        moved[key, default: []].append(index)
      } else {
        others[key, default: []].append(index)
      }
    }
    var oldLeft: [Edge] = []
    var taken = Set<Int>()
    for edge in oldRest {
      guard let key = key(old: edge, hasDate: hasDate) else {
        oldLeft.append(edge)
        continue
      }
      let first = moved[key]?.last
      let other = movedOnly && translation.isMoved(edge) ? others[key]?.last : nil
      guard let next = [first, other].compactMap(\.self).min() else {
        oldLeft.append(edge)
        continue
      }
      if next == first { moved[key]?.removeLast() } else { others[key]?.removeLast() }
      taken.insert(next)
      matching.pair(edge, newRest[next])
    }
    oldRest = oldLeft
    newRest = newRest.indices.filter { !taken.contains($0) }.map { newRest[$0] }
  }

  /// Old relations of merged entities that say what a relation of the new graph says that is matched already.
  private mutating func foldMerges() {
    let targets = Set(
      translation.matching.merges.values.map { translation.new.nodes[$0.into].id })
    guard !targets.isEmpty, !oldRest.isEmpty else { return }
    var known: [RelationKey: Edge] = [:]
    for edge in translation.new.edges
    where targets.contains(edge.source) || targets.contains(edge.target) {
      let key = key(new: edge, hasDate: true)
      if known[key] == nil { known[key] = edge }
    }
    var rest: [Edge] = []
    for edge in oldRest {
      if let key = key(old: edge, hasDate: true), let new = known[key] {
        matching.joined.append((edge, new))
      } else {
        rest.append(edge)
      }
    }
    oldRest = rest
  }

  /// New relations of split entities that say what a relation of the old graph says that is matched already.
  private mutating func foldSplits() {
    let sources = Set(
      translation.matching.splits.values.map { translation.old.nodes[$0.from].id })
    guard !sources.isEmpty, !newRest.isEmpty else { return }
    var known: [RelationKey: Edge] = [:]
    for edge in translation.old.edges
    where sources.contains(edge.source) || sources.contains(edge.target) {
      guard let key = key(old: edge, hasDate: true) else { continue }
      if known[key] == nil { known[key] = edge }
    }
    var rest: [Edge] = []
    for edge in newRest {
      if let old = known[key(new: edge, hasDate: true)] {
        matching.copied.append((old, edge))
      } else {
        rest.append(edge)
      }
    }
    newRest = rest
  }
}
