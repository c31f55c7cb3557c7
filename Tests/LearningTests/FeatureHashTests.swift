import Learning
import Testing

struct FeatureHashTests {
  @Test(arguments: [1, 4, 16, 24]) func `rows lie inside the table`(bits: Int) {
    let hash = FeatureHash(bits: bits)
    let rows = (0..<1000).map { hash.row(UInt64($0 % 40), UInt64($0), UInt64($0 * 3)) }
    #expect(rows.allSatisfy { $0 < 1 << bits })
  }

  @Test func `template, values and their order all count`() {
    let hash = FeatureHash(bits: 24)
    let rows: Set = [
      hash.row(0, 1, 2, 3), hash.row(1, 1, 2, 3), hash.row(0, 2, 1, 3), hash.row(0, 1, 3, 2),
      hash.row(0, 1, 2), hash.row(0, 1),
    ]
    #expect(rows.count == 6)
  }

  @Test func `features spread evenly over the rows`() {
    let hash = FeatureHash(bits: 8)
    var counts = [Int](repeating: 0, count: 256)
    for value in 0..<256_000 { counts[Int(hash.row(3, UInt64(value)))] += 1 }
    // 1000 are expected in each; five standard deviations are 160.
    #expect(counts.allSatisfy { (840...1160).contains($0) })
  }
}
