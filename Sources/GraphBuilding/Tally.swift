/// Counts strings by their bytes.
struct Tally {
  private(set) var counts: [ExactString: Int] = [:]

  mutating func add(_ text: String) { counts[ExactString(text), default: 0] += 1 }

  /// The most frequent string; of several the first by bytes.
  var mostFrequent: String? {
    counts.min { left, right in
      left.value != right.value ? left.value > right.value : left.key < right.key
    }?.key.text
  }
}
