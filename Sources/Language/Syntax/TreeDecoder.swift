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
  // Spans by first and last word: the best score, and where it is split. Open spans join a head
  // with a dependent, closed ones have all of a head's dependents of one side.
  private var openLeft: [Float] = []
  private var openRight: [Float] = []
  private var closedLeft: [Float] = []
  private var closedRight: [Float] = []
  private var openSplit: [Int32] = []
  private var closedLeftSplit: [Int32] = []
  private var closedRightSplit: [Int32] = []
  private var spans: [(first: Int, last: Int, kind: Span)] = []

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
    for path in [\TreeDecoder.openLeft, \.openRight, \.closedLeft, \.closedRight] {
      self[keyPath: path].removeAll(keepingCapacity: true)
      self[keyPath: path].append(contentsOf: repeatElement(0, count: n * n))
    }
    for path in [\TreeDecoder.openSplit, \.closedLeftSplit, \.closedRightSplit] {
      self[keyPath: path].removeAll(keepingCapacity: true)
      self[keyPath: path].append(contentsOf: repeatElement(0, count: n * n))
    }
    for width in 1..<max(n, 1) {
      for i in 0..<n - width { fill(i, i + width, n, scores, stride) }
    }
    // The root has one dependent, whose closed spans cover the sentence.
    var best = 0
    var bestScore = -Float.infinity
    for word in 0..<n {
      let score = scores[word * stride + n] + closedLeft[word] + closedRight[word * n + n - 1]
      if score > bestScore {
        bestScore = score
        best = word
      }
    }
    heads[best] = n
    spans.removeAll(keepingCapacity: true)
    spans.append((0, best, .closedLeft))
    spans.append((best, n - 1, .closedRight))
    while let (i, j, kind) = spans.popLast() { follow(i, j, kind, n) }
  }

  /// Fills in the spans from `i` to `j`; the head of a left span is `j`, that of a right one `i`.
  private mutating func fill(
    _ i: Int, _ j: Int, _ n: Int, _ scores: UnsafePointer<Float>, _ stride: Int
  ) {
    var best = -Float.infinity
    var split = i
    for k in i..<j {
      let score = closedRight[i * n + k] + closedLeft[(k + 1) * n + j]
      if score > best {
        best = score
        split = k
      }
    }
    openSplit[i * n + j] = Int32(split)
    openLeft[i * n + j] = best + scores[i * stride + j]
    openRight[i * n + j] = best + scores[j * stride + i]
    best = -Float.infinity
    for k in i..<j {
      let score = closedLeft[i * n + k] + openLeft[k * n + j]
      if score > best {
        best = score
        split = k
      }
    }
    closedLeft[i * n + j] = best
    closedLeftSplit[i * n + j] = Int32(split)
    best = -Float.infinity
    for k in i + 1...j {
      let score = openRight[i * n + k] + closedRight[k * n + j]
      if score > best {
        best = score
        split = k
      }
    }
    closedRight[i * n + j] = best
    closedRightSplit[i * n + j] = Int32(split)
  }

  /// Sets the heads that a span says, and goes on to its parts.
  private mutating func follow(_ i: Int, _ j: Int, _ kind: Span, _ n: Int) {
    guard i < j else { return }
    switch kind {
    case .openLeft, .openRight:
      if kind == .openLeft { heads[i] = j } else { heads[j] = i }
      let split = Int(openSplit[i * n + j])
      spans.append((i, split, .closedRight))
      spans.append((split + 1, j, .closedLeft))
    case .closedLeft:
      let split = Int(closedLeftSplit[i * n + j])
      spans.append((i, split, .closedLeft))
      spans.append((split, j, .openLeft))
    case .closedRight:
      let split = Int(closedRightSplit[i * n + j])
      spans.append((i, split, .openRight))
      spans.append((split, j, .closedRight))
    }
  }
}
