package import GraphModel

/// Two graphs and what happened between them: the exact patch, and the typed changes that people ask for.
///
/// Laws, for all graphs `a` and `b`:
///
/// 1. `GraphComparison(old: a, new: a)` has no change and an empty patch.
/// 2. `GraphComparison(old: a, new: b).patch.applied(to: a) == b`, in bytes.
/// 3. The order in which nodes, edges and attributes are given changes nothing.
/// 4. The same two graphs give the same changes with the same ids on every machine.
///
/// Entities are matched by the places that name them in unchanged documents, then by id, where the places do not say
/// that the id went to a namesake; then by registers, names and neighbours. Relations are matched by id, then by what
/// they say between the ends as they are called now, then by the evidence that they stand on.
package struct GraphComparison: Sendable {
  package let old: PropertyGraph
  package let new: PropertyGraph
  /// What turns the old graph into the new one, exactly.
  package let patch: GraphPatch
  /// What happened to entities and relations: entities first, by kind and then by ids.
  package let changes: [Change]
  /// The attributes whose changes are no change of what the graph asserts.
  package let evidence: EvidenceAttributes
  /// What became of the documents.
  package let states: DocumentStates

  /// The least score at which entities of other ids are taken for one, unless another is asked for.
  package static let usualThreshold = 0.6

  /// Compares two graphs.
  ///
  /// O(n log n) in their size.
  package init(
    old: PropertyGraph, new: PropertyGraph, renameThreshold: Double = usualThreshold
  ) {
    self.old = old
    self.new = new
    let differing = DifferingElements(old, new)
    patch = GraphPatch(from: old, to: new, differing: differing)
    evidence = .of(old, new)
    states = DocumentStates(old: old, new: new)
    guard !patch.isEmpty else {
      changes = []
      return
    }
    var anchors = AnchorMatcher(old: old, new: new, states: states, differing: differing)
    var matching = anchors.match()
    let merges = MergeFinder(matcher: anchors)
    merges.addMergesAndSplits(to: &matching)
    LeftoverMatcher(old: old, new: new, anchors: anchors, threshold: renameThreshold)
      .add(to: &matching)
    NameMergeFinder(old: old, new: new, anchors: anchors, threshold: renameThreshold)
      .add(to: &matching)
    matching.separateMergesFromSplits()
    let translation = EndTranslation(
      old: old, new: new, matching: matching, differing: differing)
    var relations = RelationMatcher(translation: translation, patch: patch, states: states)
    changes = ChangeAssembly(
      translation: translation, relations: relations.match(), patch: patch, evidence: evidence
    ).changes()
  }

  /// The graph's own attributes that tell where it comes from.
  private static let provenance: Set<String> = ["corpus", "generator", "profile"]

  /// How far the difference goes.
  package var extent: Extent { extent(of: changes) }

  /// How far the difference goes if these are its changes of entities and relations.
  package func extent(of changes: [Change]) -> Extent {
    let attributes = patch.attributesChanged.filter {
      !GraphComparison.provenance.contains($0.name)
    }
    if changes.contains(where: { $0.kind != .evidence })
      || attributes.contains(where: { !evidence.contains($0.name) })
    {
      return .assertions
    }
    if !changes.isEmpty || !attributes.isEmpty { return .evidence }
    return patch.isEmpty ? .none : .provenance
  }

  /// How far a difference between two graphs goes; each case may include those before it.
  package enum Extent: Int, Comparable, Sendable {
    /// The graphs are one.
    case none
    /// The tool or the digest of the corpus is another.
    case provenance
    /// The same is asserted, on other evidence or from other documents.
    case evidence
    /// Something else is asserted.
    case assertions

    package static func < (left: Extent, right: Extent) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether another tool, or the same with other tables, models or options, wrote the new graph.
  package var hasOtherTool: Bool {
    patch.attributesChanged.contains { $0.name == "generator" }
  }

  /// What to call a node: its label, else its name, else its id.
  package func name(of id: ElementID) -> String {
    (new.node(id) ?? old.node(id))?.displayName ?? id.rawValue
  }
}

extension Attributes {
  /// A string attribute that is not empty.
  func text(_ name: String) -> String? {
    guard let text = self[name]?.string, !text.isEmpty else { return nil }
    return text
  }
}
