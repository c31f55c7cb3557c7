internal import GraphDiff
internal import GraphModel
internal import Testing

/// The laws of the typed changes, each on pairs of random graphs, in both directions.
@Suite struct ChangeLawTests {
  /// Comparing takes long without optimisation: 10,000 pairs in all are for `make fuzz`.
  private let pairs = LawPairs.ofEachSeed

  /// The number of the first pair of random graphs that breaks a law, if any of a thousand does.
  private func firstPair(
    seed: Int, breaking law: (PropertyGraph, PropertyGraph, inout RandomKnowledge) throws -> Bool
  ) throws -> Int? {
    var random = RandomKnowledge(seed: UInt64(seed))
    for index in 0..<pairs {
      let (old, new) = (try random.graph(), try random.graph())
      guard try law(old, new, &random) else { return index }
    }
    return nil
  }

  private func json(_ old: PropertyGraph, _ new: PropertyGraph) -> String {
    var text = ""
    DiffJSONWriter().write(GraphComparison(old: old, new: new), to: &text)
    return text
  }

  @Test(arguments: 0..<10)
  func `a graph that is given in another order does not differ`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, _, random in
      let comparison = GraphComparison(old: old, new: try random.shuffled(old))
      return comparison.changes.isEmpty && comparison.extent == .none
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `the order in which graphs are given changes no byte`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new, random in
      try json(old, new) == json(random.shuffled(old), random.shuffled(new))
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `what is added one way is removed the other way`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new, _ in
      func ids(_ kind: ChangeKind, _ old: PropertyGraph, _ new: PropertyGraph) -> [ElementID] {
        GraphComparison(old: old, new: new).changes
          .filter { $0.kind == kind && $0.subject == .entity }.flatMap { $0.old + $0.new }
      }
      return ids(.added, old, new) == ids(.removed, new, old)
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `the changes in the other direction are the inverted changes`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new, _ in
      let there = GraphComparison(old: old, new: new).changes
      let back = GraphComparison(old: new, new: old).changes
      return Set(there.map(\.inverted)) == Set(back)
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `a change inverted twice is itself, and no two have one id`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new, _ in
      let changes = GraphComparison(old: old, new: new).changes
      return changes.allSatisfy { $0.inverted.inverted == $0 }
        && Set(changes.map(\.contentID)).count == changes.count
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `every element of both graphs is told once, or is the same`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new, _ in
      let changes = GraphComparison(old: old, new: new).changes
      let told = changes.filter { $0.subject == .relation }
      let oldIDs = told.flatMap(\.old) + changes.flatMap(\.consequences).map(\.old)
      let newIDs = Set(told.flatMap(\.new) + changes.flatMap(\.consequences).map(\.new))
      for edge in old.edges where !oldIDs.contains(edge.id) {
        guard let same = new.edges.first(where: { $0.id == edge.id }), same == edge else {
          return false
        }
      }
      for edge in new.edges where !newIDs.contains(edge.id) {
        guard old.edges.contains(edge) else { return false }
      }
      return Set(told.flatMap(\.old)).count == told.flatMap(\.old).count
        && Set(told.flatMap(\.new)).count == told.flatMap(\.new).count
    }
    #expect(broken == nil)
  }
}
