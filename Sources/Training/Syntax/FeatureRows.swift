internal import Language

/// Gives the features that training sees more than once a row of the table each, the most frequent
/// first.
///
/// Those of the raw text, whose labels are guessed, count a third.
struct FeatureRows {
  /// For each place of the index the row, or 0.
  let index: [UInt16]
  /// The rows, with that of no feature.
  let count: Int

  /// Takes a known index.
  init(index: [UInt16], count: Int) {
    self.index = index
    self.count = count
  }

  /// Counts the features of the examples, at most `most` of which get a row.
  init(_ examples: [SyntaxExample], raw: [SyntaxExample], most: Int) {
    var counts = [Int](repeating: 0, count: 1 << FeatureIndex.bits)
    for example in examples { for place in example.places { counts[Int(place)] += 3 } }
    for example in raw { for place in example.places { counts[Int(place)] += 1 } }
    let ranked = counts.indices.filter { counts[$0] > 3 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
    var index = [UInt16](repeating: 0, count: counts.count)
    let kept = ranked.prefix(min(most, FeatureIndex.mostRows) - 1)
    for (row, place) in kept.enumerated() { index[place] = UInt16(row + 1) }
    self.index = index
    count = kept.count + 1
  }
}
