import Evaluation
import SeededRandomness
import Testing

@Suite struct CoreferenceMetricTests {
  // Worked by hand: two clusters are cut, one is mixed, and mention 8 is no mention of the key.
  private let key = MentionPartition([[1, 2, 3, 4], [5, 6], [7]])
  private let response = MentionPartition([[1, 2], [3, 4, 5], [6, 7, 8]])

  @Test func `MUC counts links`() {
    // Of 3 + 1 + 0 links of the key the response keeps 2 + 0; of its own 1 + 2 + 2 the key has 1 + 1 + 0.
    let rates = MUC.rates(of: response, against: key)
    #expect(rates.recall == .init(2, of: 4))
    #expect(rates.precision == .init(2, of: 5))
    #expect(abs(rates.f1 - 4.0 / 9) < 1e-12)
  }

  @Test func `B cubed counts mentions`() {
    // Recall: (4 + 4) / 4 + (1 + 1) / 2 + 1; precision: 4 / 2 + (4 + 1) / 3 + (1 + 1) / 3.
    let rates = BCubed.rates(of: response, against: key)
    #expect(rates.recall == .init(4, of: 7))
    #expect(abs(rates.precision.value - 13.0 / 24) < 1e-12)
  }

  @Test func `CEAF aligns each entity with one`() {
    // 2/3 of the first, 2/5 of the second and 1/2 of the third; aligning the first with 3, 4 and 5 would give less.
    let rates = CEAF.rates(of: response, against: key)
    #expect(abs(rates.recall.value - 47.0 / 90) < 1e-12)
    #expect(abs(rates.precision.value - 47.0 / 90) < 1e-12)
  }

  @Test func `one cluster of everything has all links and few right mentions`() {
    let response = MentionPartition([[1, 2, 3, 4]])
    let key = MentionPartition([[1, 2], [3, 4]])
    #expect(MUC.rates(of: response, against: key).recall.value == 1)
    #expect(MUC.rates(of: response, against: key).precision == .init(2, of: 3))
    #expect(BCubed.rates(of: response, against: key).precision.value == 0.5)
    #expect(abs(CEAF.rates(of: response, against: key).recall.value - 1.0 / 3) < 1e-12)
  }

  @Test func `nothing found scores nothing`() {
    let none = MentionPartition<Int>([])
    for metric in CoreferenceMetricTests.metrics {
      let rates = metric.rates(of: none, against: key)
      #expect(rates.f1 == 0)
      #expect(rates.recall.part == 0)
    }
    #expect(PrecisionRecall(mentionsOf: none, against: key).missed == 7)
  }

  @Test func `a mention counts in its first cluster`() {
    let partition = MentionPartition([[1, 2, 2], [2, 3], [1]])
    #expect(partition.clusters == [[1, 2], [3]])
    #expect(partition.clusterOf == [1: 0, 2: 0, 3: 1])
  }

  @Test(arguments: UInt64(1)...30)
  func `a key against itself is perfect`(seed: UInt64) {
    let partition = MentionPartition([[-1, -2]] + randomClusters(seed: seed))
    for metric in CoreferenceMetricTests.metrics {
      let rates = metric.rates(of: partition, against: partition)
      #expect(abs(rates.precision.value - 1) < 1e-9, "\(metric.name)")
      #expect(abs(rates.recall.value - 1) < 1e-9, "\(metric.name)")
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `swapping key and response swaps precision and recall`(seed: UInt64) {
    let left = MentionPartition(randomClusters(seed: seed))
    let right = MentionPartition(randomClusters(seed: seed &+ 1000))
    for metric in CoreferenceMetricTests.metrics {
      let (one, other) = (
        metric.rates(of: left, against: right), metric.rates(of: right, against: left)
      )
      #expect(abs(one.precision.value - other.recall.value) < 1e-9, "\(metric.name)")
      #expect(abs(one.recall.value - other.precision.value) < 1e-9, "\(metric.name)")
      #expect((0...1.000_000_1).contains(one.f1), "\(metric.name)")
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `the order of clusters and mentions does not matter`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let clusters = randomClusters(seed: seed)
    let shuffled = MentionPartition(
      clusters.map { $0.shuffled(using: &random) }.shuffled(using: &random))
    let key = MentionPartition(randomClusters(seed: seed &+ 1000))
    for metric in CoreferenceMetricTests.metrics {
      let rates = metric.rates(of: shuffled, against: key)
      let expected = metric.rates(of: MentionPartition(clusters), against: key)
      #expect(abs(rates.f1 - expected.f1) < 1e-9, "\(metric.name)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `the greatest assignment is the greatest of all`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (rows, columns) = (1 + random.below(5), 1 + random.below(5))
    let values = (0..<rows).map { _ in
      (0..<columns).map { _ in random.once(in: 3) ? 0 : Double(random.unit()) }
    }
    #expect(abs(Assignment.greatest(values) - slowest(values[...], free: Set(0..<columns))) < 1e-9)
  }

  @Test func `nothing to assign is worth nothing`() {
    #expect(Assignment.greatest([]) == 0)
    #expect(Assignment.greatest([[], []]) == 0)
  }

  private static let metrics: [any CoreferenceMetric.Type] = [MUC.self, BCubed.self, CEAF.self]

  /// Tries all assignments.
  private func slowest(_ values: ArraySlice<[Double]>, free: Set<Int>) -> Double {
    guard let row = values.first else { return 0 }
    var best = slowest(values.dropFirst(), free: free)
    for column in free {
      best = max(best, row[column] + slowest(values.dropFirst(), free: free.subtracting([column])))
    }
    return best
  }

  private func randomClusters(seed: UInt64) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    var clusters = [[Int]](repeating: [], count: 1 + random.below(8))
    for mention in 0..<30 where !random.once(in: 4) {
      clusters[random.below(clusters.count)].append(mention)
    }
    return clusters
  }
}
