internal import GraphDiff
internal import GraphModel
internal import SeededRandomness
internal import Testing

/// The laws of a patch as a file, each on pairs of random graphs, in both directions.
@Suite struct SealedPatchLawTests {
  /// Comparing takes long without optimisation: 10,000 pairs in all are for `make fuzz`.
  private let pairs = LawPairs.ofEachSeed

  /// The number of the first pair of random graphs that breaks a law, if any of a thousand does.
  private func firstPair(
    seed: Int, breaking law: (PropertyGraph, PropertyGraph) throws -> Bool
  ) throws -> Int? {
    var random = RandomGraph(seed: UInt64(seed))
    for index in 0..<pairs {
      let (old, new) = (try random.graph(), try random.graph())
      guard try law(old, new), try law(new, old) else { return index }
    }
    return nil
  }

  @Test(arguments: 0..<10)
  func `a patch that is written and read is the same patch`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let patch = SealedPatch(from: old, to: new)
      let read = try SealedPatch(parsing: patch.text.utf8)
      return read == patch && read.text == patch.text
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `a patch leads to the other graph and, inverted, back`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let patch = SealedPatch(from: old, to: new)
      return try patch.applied(to: old).digest == new.digest
        && patch.inverted.applied(to: new).digest == old.digest
        && patch.inverted.inverted == patch && patch.inverted == SealedPatch(from: new, to: old)
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `a patch fits no graph but its own`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let patch = SealedPatch(from: old, to: new)
      guard !patch.patch.isEmpty else { return true }
      return (try? patch.applied(to: new)) == nil && (try? patch.applied(to: .empty)) == nil
        || old.digest == PropertyGraph.empty.digest
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `made where it fits, a patch skips nothing of its own graph`(seed: Int) throws {
    let broken = try firstPair(seed: seed) { old, new in
      let (made, skipped) = GraphPatch(from: old, to: new).appliedRelaxed(to: old)
      // An edge under an id that goes to another edge is removed before that one is added.
      return skipped.isEmpty && made.digest == new.digest
    }
    #expect(broken == nil)
  }

  @Test(arguments: 0..<10)
  func `damaged patches are refused or read as something that is a patch`(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let broken = try firstPair(seed: seed) { old, new in
      var bytes = Array(SealedPatch(from: old, to: new).text.utf8)
      for _ in 0..<3 {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { return true }
      }
      guard let read = try? SealedPatch(parsing: bytes) else { return true }
      return try SealedPatch(parsing: read.text.utf8) == read
    }
    #expect(broken == nil)
  }
}
