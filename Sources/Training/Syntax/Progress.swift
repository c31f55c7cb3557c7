internal import Learning

/// How probable the network held what is right, while it learned it.
struct Progress {
  /// A mean of probabilities.
  struct Mean {
    private var sum: Float = 0
    private var count = 0

    static func += (left: inout Mean, right: Mean) {
      left.sum += right.sum
      left.count += right.count
    }

    /// The mean in percent, rounded down.
    var percent: Int { count == 0 ? 0 : Int(sum / Float(count) * 100) }

    /// Replaces scores by the gradient, times `scale`, of their distance from what is right.
    @inline(__always)
    mutating func learn(
      _ scores: UnsafeMutablePointer<Float>, count: Int, _ target: Target, scale: Float
    ) {
      guard !target.isNone else {
        scores.update(repeating: 0, count: count)
        return
      }
      sum += Kernels.softmaxGradient(scores, count: count, right: target.best, scale: scale)
      self.count += 1
      guard target.shares[0] < 255 else { return }
      scores[target.best] += scale
      for place in 0..<4 where target.shares[place] > 0 {
        scores[Int(target.classes[place])] -= scale * target.share(place)
      }
    }
  }

  var tags = Mean()
  var fineTags = Mean()
  var names = Mean()
  var heads = Mean()
  var relations = Mean()

  /// The means in words.
  var description: String {
    "tags \(tags.percent) %, fine tags \(fineTags.percent) %, names \(names.percent) %, "
      + "heads \(heads.percent) %, relations \(relations.percent) %"
  }
}
