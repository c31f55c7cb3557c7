import Language
import SeededRandomness
import Testing
import Training

struct TreeDecoderTests {
  /// A random projective tree of `count` words: the head of each, `count` for the root.
  private func projectiveTree(_ count: Int, _ random: inout SplitMix64) -> [Int] {
    var heads = [Int](repeating: count, count: count)
    func attach(_ range: Range<Int>, to head: Int) {
      guard let word = range.randomElement(using: &random) else { return }
      heads[word] = head
      for side in [range.lowerBound..<word, word + 1..<range.upperBound] {
        // Each side is cut into the spans of one or two dependents.
        let cut = Int.random(in: side.lowerBound...side.upperBound, using: &random)
        attach(side.lowerBound..<cut, to: word)
        attach(cut..<side.upperBound, to: word)
      }
    }
    attach(0..<count, to: count)
    return heads
  }

  /// Whether the heads make a tree with one word under the root.
  private func isTree(_ heads: [Int]) -> Bool {
    heads.count { $0 == heads.count } == 1
      && heads.indices.allSatisfy { word in
        var ancestor = word
        for _ in heads where ancestor < heads.count { ancestor = heads[ancestor] }
        return ancestor == heads.count
      }
  }

  private func decode(_ scores: [Float], count: Int) -> [Int] {
    var decoder = TreeDecoder()
    scores.withUnsafeBufferPointer { decoder.decode($0, stride: count + 1, count: count) }
    return decoder.heads
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `the tree whose arcs score best is found`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...30, using: &random)
    let heads = projectiveTree(count, &random)
    #expect(isTree(heads))
    var scores = (0..<count * (count + 1)).map { _ in Float.random(in: -1...1, using: &random) }
    for word in 0..<count { scores[word * (count + 1) + heads[word]] += 3 }
    #expect(decode(scores, count: count) == heads)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a head's margin is what it scores above the best other head`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    let scores = (0..<count * (count + 1)).map { _ in Float.random(in: -9...9, using: &random) }
    var decoder = TreeDecoder()
    scores.withUnsafeBufferPointer { scores in
      decoder.decode(scores, stride: count + 1, count: count)
      for (word, head) in decoder.heads.enumerated() {
        let row = scores[word * (count + 1)..<(word + 1) * (count + 1)]
        let others = row.enumerated().filter { $0.offset != head && $0.offset != word }
        let best = others.map(\.element).max() ?? -.infinity
        let margin = max(0, min(255, (scores[word * (count + 1) + head] - best) * 16))
        #expect(decoder.margin(of: word, scores, stride: count + 1) == UInt8(margin))
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any scores give the best projective tree or a better one`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...5, using: &random)
    let scores = (0..<count * (count + 1)).map { _ in Float.random(in: -1...1, using: &random) }
    func score(_ heads: [Int]) -> Float {
      heads.enumerated().reduce(0) { $0 + scores[$1.offset * (count + 1) + $1.element] }
    }
    let found = decode(scores, count: count)
    #expect(isTree(found))
    // Every choice of heads, of which the projective trees are kept.
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    repeat {
      if isTree(heads), isProjective(heads) { best = max(best, score(heads)) }
    } while advance(&heads)
    #expect(score(found) >= best - 1e-5)
  }

  private func isProjective(_ heads: [Int]) -> Bool {
    heads.indices.allSatisfy { word in
      let head = heads[word]
      guard head < heads.count else { return true }
      return (min(word, head) + 1..<max(word, head)).allSatisfy { between in
        var ancestor = between
        while ancestor < heads.count, ancestor != head { ancestor = heads[ancestor] }
        return ancestor == head
      }
    }
  }

  /// The next of all lists of heads; whether there was one.
  private func advance(_ heads: inout [Int]) -> Bool {
    for index in heads.indices {
      heads[index] += 1
      if heads[index] <= heads.count { return true }
      heads[index] = 0
    }
    return false
  }
}
