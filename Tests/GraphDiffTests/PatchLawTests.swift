internal import GraphDiff
internal import GraphModel
internal import SeededRandomness
internal import Testing

/// The laws of a difference, each on 10,000 pairs of random graphs: a thousand for each seed.
@Suite struct PatchLawTests {
  /// The pairs of each seed: made once, since that takes longer than to compare them.
  private static let pairs = (UInt64(0)..<10).map { seed in
    var random = RandomGraph(seed: seed)
    return Result { try (0..<1000).map { _ in (old: try random.graph(), new: try random.graph()) } }
  }

  /// The number of the first pair of random graphs that breaks a law, if any of a thousand does.
  private func firstPair(
    seed: Int, breaking law: (PropertyGraph, PropertyGraph) throws -> Bool
  ) throws -> Int? {
    try PatchLawTests.pairs[seed].get().firstIndex { try !law($0.old, $0.new) }
  }

  @Test(arguments: 0..<10)
  func `a graph does not differ from itself`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { graph, _ in
      GraphPatch(from: graph, to: graph).isEmpty
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `the difference makes the new graph of the old`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let made = try GraphPatch(from: old, to: new).applied(to: old)
      // Equality takes some strings of other bytes for equal; the difference does not.
      return made == new && GraphPatch(from: made, to: new).isEmpty
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `the inverted difference makes the old graph of the new`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let made = try GraphPatch(from: old, to: new).inverted.applied(to: new)
      return made == old && GraphPatch(from: made, to: old).isEmpty
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `the inverted difference is the difference in the other direction`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let diff = GraphPatch(from: old, to: new)
      return diff.inverted == GraphPatch(from: new, to: old) && diff.inverted.inverted == diff
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `a difference does not apply to the graph that it makes`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let diff = GraphPatch(from: old, to: new)
      guard !diff.isEmpty else { return true }
      // What is added is there already, what is removed is gone, and a changed value is not the old one.
      return (try? diff.applied(to: new)) == nil
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `the order in which elements are given does not matter`(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let broken = try firstPair(seed: seed) { old, new in
      let shuffled = try PropertyGraph(
        nodes: new.nodes.shuffled(using: &generator), edges: new.edges.shuffled(using: &generator),
        attributes: new.attributes)
      return GraphPatch(from: old, to: shuffled) == GraphPatch(from: old, to: new)
    }
    #expect(broken == nil)
  }
}
