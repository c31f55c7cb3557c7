internal import FoundationEssentials
internal import GraphDiff
internal import Testing

/// What the comparison finds in pairs of graphs that were made by hand, against what is the case.
@Suite struct GraphPairTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private func pairs() throws -> [GraphPair] {
    let folder = GraphPairTests.folder.appending(path: "Pairs")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") }.map { try GraphPair(folder.appending(path: $0)) }
  }

  /// How many lines were found, expected, and both.
  private struct Score {
    var found = 0
    var expected = 0
    var right = 0

    mutating func add(_ found: Set<String>, _ expected: Set<String>) {
      self.found += found.count
      self.expected += expected.count
      right += found.intersection(expected).count
    }

    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
    var text: String { "\(right) right of \(found) found and \(expected) expected" }
  }

  @Test func `the changes of pairs made by hand are found`() throws {
    let pairs = try pairs()
    #expect(pairs.count >= 60)
    var all = Score()
    var identity = Score()
    var text = ""
    for pair in pairs {
      let found = pair.found
      all.add(found, pair.expected)
      func identities(_ lines: Set<String>) -> Set<String> {
        lines.filter { line in
          ["renamed", "rekeyed", "merged", "split"].contains { line.hasPrefix("entity \($0) ") }
        }
      }
      identity.add(identities(found), identities(pair.expected))
      for line in pair.expected.subtracting(found).sorted() {
        text += "\(pair.name): missed: \(line)\n"
      }
      for line in found.subtracting(pair.expected).sorted() {
        text += "\(pair.name): wrong: \(line)\n"
      }
      let merges = found.filter { $0.hasPrefix("entity merged") }
      #expect(merges.isSubset(of: pair.expected), "a false merge in \(pair.name)")
    }
    text += "pairs: \(pairs.count)\nall: \(all.text)\n"
    text += "renamed, rekeyed, merged and split: \(identity.text)\n"
    for score in [all, identity] {
      #expect(score.precision >= 0.95, "\(text)")
      #expect(score.recall >= 0.9, "\(text)")
    }
    let golden = GraphPairTests.folder.appending(path: "Golden/pair-scores.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }

  @Test func `every pair is the same the other way round`() throws {
    for pair in try pairs() {
      let there = GraphComparison(old: pair.old, new: pair.new).changes
      let back = GraphComparison(old: pair.new, new: pair.old).changes
      #expect(Set(there.map(\.inverted)) == Set(back), "\(pair.name)")
    }
  }
}
