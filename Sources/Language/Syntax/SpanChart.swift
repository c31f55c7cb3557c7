internal import Learning

/// The best score of each span of a sentence's words, and where it is split (Eisner 1996).
///
/// Open spans join a head with a dependent, closed ones have all of a head's dependents of one
/// side; the head of a left span is its last word, that of a right one its first. Scores are kept
/// in rows by first word, by last word or both, so that those that are added up stand one after
/// another. Storage is reused from sentence to sentence.
struct SpanChart {
  private var count = 0
  private var openLeftByLast: [Float] = []
  private var openRightByFirst: [Float] = []
  private var closedLeftByFirst: [Float] = []
  private var closedLeftByLast: [Float] = []
  private var closedRightByFirst: [Float] = []
  private var closedRightByLast: [Float] = []
  private var openSplits: [Int32] = []
  private var closedLeftSplits: [Int32] = []
  private var closedRightSplits: [Int32] = []

  func openSplit(_ i: Int, _ j: Int) -> Int { Int(openSplits[i * count + j]) }
  func closedLeftSplit(_ i: Int, _ j: Int) -> Int { Int(closedLeftSplits[i * count + j]) }
  func closedRightSplit(_ i: Int, _ j: Int) -> Int { Int(closedRightSplits[i * count + j]) }

  /// The word under the root of the best tree.
  func bestRoot(_ scores: UnsafePointer<Float>, stride: Int) -> Int {
    var best = 0
    var bestScore = -Float.infinity
    for word in 0..<count {
      let score =
        scores[word * stride + count] + closedLeftByFirst[word]
        + closedRightByLast[(count - 1) * count + word]
      if score > bestScore {
        bestScore = score
        best = word
      }
    }
    return best
  }

  /// Fills in all spans from the scores of arcs.
  ///
  /// - Complexity: O(n³).
  mutating func fill(_ scores: UnsafePointer<Float>, stride: Int, count n: Int) {
    count = n
    grow(to: n * n)
    for word in 0..<n {
      let place = word * n + word
      closedLeftByFirst[place] = 0
      closedLeftByLast[place] = 0
      closedRightByFirst[place] = 0
      closedRightByLast[place] = 0
    }
    for width in 1..<max(n, 1) {
      for first in 0..<n - width { fill(first, first + width, scores, stride) }
    }
  }

  private mutating func grow(to size: Int) {
    let more = size - openSplits.count
    guard more > 0 else { return }
    openSplits += repeatElement(0, count: more)
    closedLeftSplits += repeatElement(0, count: more)
    closedRightSplits += repeatElement(0, count: more)
    // Kernels read up to whole vectors.
    let moreScores = size + 16 - openLeftByLast.count
    openLeftByLast += repeatElement(0, count: moreScores)
    openRightByFirst += repeatElement(0, count: moreScores)
    closedLeftByFirst += repeatElement(0, count: moreScores)
    closedLeftByLast += repeatElement(0, count: moreScores)
    closedRightByFirst += repeatElement(0, count: moreScores)
    closedRightByLast += repeatElement(0, count: moreScores)
  }

  /// Fills in the spans from `i` to `j`.
  private mutating func fill(
    _ i: Int, _ j: Int, _ scores: UnsafePointer<Float>, _ stride: Int
  ) {
    let n = count
    let width = j - i
    let open = best(closedRightByFirst, i * n + i, closedLeftByLast, j * n + i + 1, width)
    openSplits[i * n + j] = Int32(i + open.place)
    openLeftByLast[j * n + i] = open.score + scores[i * stride + j]
    openRightByFirst[i * n + j] = open.score + scores[j * stride + i]
    let left = best(closedLeftByFirst, i * n + i, openLeftByLast, j * n + i, width)
    closedLeftSplits[i * n + j] = Int32(i + left.place)
    closedLeftByFirst[i * n + j] = left.score
    closedLeftByLast[j * n + i] = left.score
    let right = best(openRightByFirst, i * n + i + 1, closedRightByLast, j * n + i + 1, width)
    closedRightSplits[i * n + j] = Int32(i + 1 + right.place)
    closedRightByFirst[i * n + j] = right.score
    closedRightByLast[j * n + i] = right.score
  }

  /// The place from which parts of two rows have the best sum.
  @inline(__always)
  private func best(
    _ left: [Float], _ leftOffset: Int, _ right: [Float], _ rightOffset: Int, _ count: Int
  ) -> (place: Int, score: Float) {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return (0, 0) }
        return Kernels.bestSplit(left + leftOffset, right + rightOffset, count: count)
      }
    }
  }
}
