internal import Learning

/// Finds the best tree of a sentence from the scores of its arcs.
///
/// Each word takes its best head; where that is no tree with one word under the root, the best
/// projective tree is found by the algorithm of Eisner (1996). Storage is reused from sentence to
/// sentence.
package struct TreeDecoder {
  /// The head of each word; the number of words for the root.
  package private(set) var heads: [Int] = []
  private var marks: [Int] = []
  private var spans: [(first: Int, last: Int, kind: Span)] = []
  private var chart = SpanChart()

  private enum Span { case openLeft, openRight, closedLeft, closedRight }

  package init() {}

  /// Decodes a sentence of `count` words: `scores[dependent * stride + head]`, the root being head
  /// `count`.
  ///
  /// - Complexity: O(n²), or O(n³) where the best heads are no tree.
  package mutating func decode(_ scores: UnsafeBufferPointer<Float>, stride: Int, count: Int) {
    heads.removeAll(keepingCapacity: true)
    guard count > 0, let scores = scores.baseAddress else { return }
    for word in 0..<count {
      let row = scores + word * stride
      heads.append(Kernels.firstLargest(row, count: count + 1, except: word))
    }
    if !isTree(count) { decodeProjective(scores, stride: stride, count: count) }
  }

  /// By how much a word's head scores more than the best other one, in 1/16 of a natural logarithm, 0 to 255; to be asked
  /// of the scores that were decoded.
  ///
  /// - Complexity: O(n).
  package func margin(
    of word: Int, _ scores: UnsafeBufferPointer<Float>, stride: Int
  ) -> UInt8 {
    guard heads.indices.contains(word), let row = scores.baseAddress.map({ $0 + word * stride })
    else { return 0 }
    let head = heads[word]
    let (first, second) = (min(head, word), max(head, word))
    var other = -Float.infinity
    // A word is no head of itself.
    for candidate in 0..<first { other = max(other, row[candidate]) }
    for candidate in (first + 1)..<second { other = max(other, row[candidate]) }
    for candidate in second..<heads.count {
      other = max(other, row[candidate + 1])
    }
    let margin = (row[head] - other) * 16
    return margin > 0 ? UInt8(min(margin, 255)) : 0
  }

  /// Whether the heads make a tree with one word under the root.
  private mutating func isTree(_ count: Int) -> Bool {
    guard heads.count(where: { $0 == count }) == 1 else { return false }
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(-1, count: count))
    for word in 0..<count {
      var ancestor = word
      while ancestor < count, marks[ancestor] < 0 {
        marks[ancestor] = word
        ancestor = heads[ancestor]
      }
      if ancestor < count, marks[ancestor] == word { return false }
    }
    return true
  }

  private mutating func decodeProjective(
    _ scores: UnsafePointer<Float>, stride: Int, count n: Int
  ) {
    chart.fill(scores, stride: stride, count: n)
    // The root has one dependent, whose closed spans cover the sentence.
    let best = chart.bestRoot(scores, stride: stride)
    heads[best] = n
    spans.removeAll(keepingCapacity: true)
    spans.append((0, best, .closedLeft))
    spans.append((best, n - 1, .closedRight))
    while let (i, j, kind) = spans.popLast() { follow(i, j, kind) }
  }

  /// Sets the heads that a span says, and goes on to its parts.
  private mutating func follow(_ i: Int, _ j: Int, _ kind: Span) {
    guard i < j else { return }
    switch kind {
    case .openLeft, .openRight:
      if kind == .openLeft { heads[i] = j } else { heads[j] = i }
      let split = chart.openSplit(i, j)
      spans.append((i, split, .closedRight))
      spans.append((split + 1, j, .closedLeft))
    case .closedLeft:
      let split = chart.closedLeftSplit(i, j)
      spans.append((i, split, .closedLeft))
      spans.append((split, j, .openLeft))
    case .closedRight:
      let split = chart.closedRightSplit(i, j)
      spans.append((i, split, .openRight))
      spans.append((split, j, .closedRight))
    }
  }
}
