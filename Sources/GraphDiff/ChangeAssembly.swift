internal import GraphModel

/// Turns what became of entities and relations into the list of changes.
struct ChangeAssembly {
  let translation: EndTranslation
  let relations: RelationMatching
  let patch: GraphPatch
  let evidence: EvidenceAttributes
  private let leaders: RelationLeaders

  init(
    translation: EndTranslation, relations: RelationMatching, patch: GraphPatch,
    evidence: EvidenceAttributes
  ) {
    self.translation = translation
    self.relations = relations
    self.patch = patch
    self.evidence = evidence
    leaders = RelationLeaders(translation)
  }

  private var old: PropertyGraph { translation.old }
  private var new: PropertyGraph { translation.new }
  private var matching: EntityMatching { translation.matching }

  /// The changes: those of entities, then those of relations, each by kind, then by ids.
  ///
  /// O(n) in the entities, and O(d log d) in what changed.
  func changes() -> [Change] {
    var (relationChanges, followers) = relationChanges()
    let entityChanges = entityChanges(&followers)
    // What follows an entity of which nothing is told, such as one that only moved, is told on its own.
    for (_, rest) in followers {
      relationChanges += rest.map {
        Change(.relation, .rekeyed, old: [$0.old], new: [$0.new])
      }
    }
    return (entityChanges + relationChanges).sorted(by: Change.sorts)
  }

  // MARK: Entities

  private func entityChanges(_ followers: inout [Leader: [Consequence]]) -> [Change] {
    var changes: [Change] = []
    let merged = Dictionary(
      grouping: matching.merges.map { (old: $0.key, into: $0.value.into, match: $0.value.match) },
      by: \.into)
    let split = Dictionary(
      grouping: matching.splits.map { (new: $0.key, from: $0.value.from, match: $0.value.match) },
      by: \.from)
    func taken(_ leader: Leader) -> [Consequence] { followers.removeValue(forKey: leader) ?? [] }
    for (into, parts) in merged {
      let survivor = matching.oldOf[into]
      let before = (parts.map(\.old) + [survivor].compactMap(\.self)).sorted()
      let isSplitToo = survivor.map { split[$0] != nil } ?? false
      changes.append(
        Change(
          .entity, .merged, old: before.map { old.nodes[$0].id }, new: [new.nodes[into].id],
          attributes: isSplitToo
            ? [] : survivor.map { attributes(old.nodes[$0], new.nodes[into]) } ?? [],
          matches: parts.map(\.match), consequences: taken(.merge(into: into))))
    }
    for (from, parts) in split {
      let survivor = matching.newOf[from]
      let after = (parts.map(\.new) + [survivor].compactMap(\.self)).sorted()
      // What was split and takes in another too is told of on its own.
      let isMergedToo = survivor.map { merged[$0] != nil } ?? false
      changes.append(
        Change(
          .entity, .split, old: [old.nodes[from].id], new: after.map { new.nodes[$0].id },
          attributes: isMergedToo
            ? [] : survivor.map { attributes(old.nodes[from], new.nodes[$0]) } ?? [],
          matches: parts.map(\.match), consequences: taken(.split(from: from))))
    }
    for (place, node) in new.nodes.enumerated()
    where matching.oldOf[place] == nil && matching.splits[place] == nil && merged[place] == nil {
      changes.append(Change(.entity, .added, new: [node.id]))
    }
    for (place, node) in old.nodes.enumerated()
    where matching.newOf[place] == nil && matching.merges[place] == nil && split[place] == nil {
      changes.append(Change(.entity, .removed, old: [node.id]))
    }
    for (before, after) in matching.newOf.enumerated() {
      guard let after, !translation.isSame(before, after),
        (merged[after] == nil) == (split[before] == nil)
      else { continue }
      let (oldNode, newNode) = (old.nodes[before], new.nodes[after])
      let isRekeyed = oldNode.id != newNode.id
      let attributes = attributes(oldNode, newNode)
      guard isRekeyed || !attributes.isEmpty else { continue }
      var kind = ChangeKind(of: attributes, in: .entity, evidence: evidence)
      if isRekeyed, kind != .retyped { kind = .rekeyed }
      changes.append(
        Change(
          .entity, kind, old: [oldNode.id], new: [newNode.id], attributes: attributes,
          matches: [matching.reasons[before]].compactMap(\.self),
          consequences: taken(.rekeyed(before))))
    }
    return changes
  }

  /// What changed in an entity, without what only follows from its kind.
  private func attributes(_ old: Node, _ new: Node) -> [AttributeChange] {
    let changes = old.attributes.changes(to: new.attributes)
    guard evidence.isOurs, changes.contains(where: { $0.name == "kind" }) else { return changes }
    return changes.filter { $0.name != "labels" }
  }

  // MARK: Relations

  /// The changes of relations, and for each change of an entity the relations that only follow it.
  private func relationChanges() -> ([Change], [Leader: [Consequence]]) {
    var changes: [Change] = []
    var followers: [Leader: [Consequence]] = [:]
    let joinedTargets = Set(relations.joined.map(\.new.id))
    let copiedSources = Set(relations.copied.map(\.old.id))
    for pair in relations.pairs {
      let attributes = attributes(of: pair)
      let kind = ChangeKind(of: attributes, in: .relation, evidence: evidence)
      let isJoined = joinedTargets.contains(pair.new.id) || copiedSources.contains(pair.old.id)
      let hasMoved = pair.old.id != pair.new.id || !pair.old.hasSameForm(as: pair.new)
      let mayFollow = kind == .evidence ? hasMoved : isJoined
      if mayFollow,
        let leader = leaders.leader(
          pair.old, pair.new, .moved, isTogether: isJoined && kind != .evidence)
      {
        followers[leader, default: []].append(
          Consequence(kind: .moved, old: pair.old.id, new: pair.new.id))
      } else if kind == .evidence, hasMoved {
        changes.append(
          Change(
            .relation, .rekeyed, old: [pair.old.id], new: [pair.new.id], attributes: attributes))
      } else if !attributes.isEmpty {
        changes.append(
          Change(.relation, kind, old: [pair.old.id], new: [pair.new.id], attributes: attributes))
      }
    }
    for (list, kind) in [(relations.joined, Consequence.Kind.joined), (relations.copied, .copied)] {
      for (old, new) in list {
        let consequence = Consequence(kind: kind, old: old.id, new: new.id)
        if let leader = leaders.leader(old, new, kind, isTogether: true) {
          followers[leader, default: []].append(consequence)
        } else {
          changes.append(Change(.relation, .rekeyed, old: [old.id], new: [new.id]))
        }
      }
    }
    changes += relations.added.map { Change(.relation, .added, new: [$0.id]) }
    changes += relations.removed.map { Change(.relation, .removed, old: [$0.id]) }
    return (changes, followers)
  }

  /// What changed in a relation, without what only follows from its id, its kind or what its speakers are called.
  private func attributes(of pair: RelationPair) -> [AttributeChange] {
    guard evidence.isOurs else { return pair.attributes }
    let isRekeyed = pair.old.id != pair.new.id
    let isRetyped = pair.attributes.contains { $0.name == "label" }
    return pair.attributes.filter { change in
      switch change.name {
      case "eid": !isRekeyed
      case "class", "quad": !isRetyped
      case "attributed_to": !followsNames(change)
      default: true
      }
    }
  }

  /// Whether the speakers are the same, under the ids that they have now.
  private func followsNames(_ change: AttributeChange) -> Bool {
    func speakers(_ value: AttributeValue?) -> [ElementID] {
      Attributes([("ids", value ?? .string(""))]).list("ids").map { ElementID($0) }
    }
    let before = speakers(change.old).map { translation.unitedOld($0) ?? $0 }
    return Set(before) == Set(speakers(change.new).map(translation.united))
  }
}

extension Change {
  /// Orders by subject, then kind, then ids.
  static func sorts(_ left: Change, before right: Change) -> Bool {
    if left.subject != right.subject { return left.subject == .entity }
    if left.kind != right.kind { return left.kind.order < right.kind.order }
    if left.old != right.old { return left.old.lexicographicallyPrecedes(right.old) }
    return left.new.lexicographicallyPrecedes(right.new)
  }
}

extension ChangeKind {
  /// The place in the order of reports.
  var order: Int { ChangeKind.allCases.firstIndex(of: self) ?? 0 }
}
