import KnowledgeModel
import SeededRandomness
import Testing

@Suite struct ListedValueTests {
  @Test(arguments: [
    ("a | b", "a ¦ b"), ("a|b", "a|b"), ("a |b", "a |b"), ("| a", "¦ a"), ("a |", "a ¦"),
    ("|", "¦"), ("a | | b", "a ¦ ¦ b"), ("", ""),
  ])
  func `a bar that could be a separator is broken`(value: String, sanitized: String) {
    #expect(ListedValue.sanitized(value) == sanitized)
  }

  @Test(arguments: UInt64(0)..<200)
  func `splitting gives the joined values back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["|", " ", "a", "é", "¦"]
    let values = (0..<random.below(5)).map { _ in
      ListedValue.sanitized(
        "x" + (0..<random.below(6)).map { _ in pieces[random.below(5)] }.joined())
    }
    #expect(ListedValue.split(ListedValue.joined(values)) == values)
  }
}
