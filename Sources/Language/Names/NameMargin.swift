/// By how much the scores of a word prefer a type of name, or none.
enum NameMargin {
  /// The best score of the labels of a lane (0 outside, 1 more than the type's number) less the best of the others.
  static func margin(of lane: Int, _ scores: SIMD16<Int16>) -> Int32 {
    var best = SIMD4<Int32>(repeating: Int32.min)
    best[0] = Int32(scores[NameLabel.outside])
    for label in 1..<NameLabel.count {
      let type = (label - 1) / 4 + 1
      best[type] = max(best[type], Int32(scores[label]))
    }
    var other = Int32.min
    for candidate in 0..<4 where candidate != lane { other = max(other, best[candidate]) }
    return best[lane] - other
  }
}
