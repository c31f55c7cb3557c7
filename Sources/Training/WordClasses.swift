/// Groups words that stand in like contexts, by the exchange algorithm (Kneser and Ney 1993): each word in turn moves to
/// the class where a bigram model of classes explains the text best.
package struct WordClasses {
  private let classes: Int
  private var classOf: [Int]
  private let frequency: [Int32]
  /// For each word the words after and before it, with counts.
  private let followers: [[(word: Int32, count: Int32)]]
  private let leaders: [[(word: Int32, count: Int32)]]
  private var pairs: [Int32]
  private var reversed: [Int32]
  private var totals: [Int32]

  /// The classes of the words `0..<vocabulary` that stand in a text of words, sentence after sentence.
  ///
  /// Words are numbered by falling frequency. Deterministic.
  ///
  /// - Complexity: O(passes · (bigrams + classes · neighbouring classes of all words)).
  package static func classes(
    of sentences: [[Int32]], vocabulary: Int, classes: Int, passes: Int
  ) -> [Int] {
    var work = WordClasses(sentences, vocabulary: vocabulary, classes: min(classes, vocabulary))
    for _ in 0..<passes where work.exchange() == 0 { break }
    return work.classOf
  }

  private init(_ sentences: [[Int32]], vocabulary: Int, classes: Int) {
    self.classes = classes
    classOf = (0..<vocabulary).map { $0 % classes }
    var frequency = [Int32](repeating: 0, count: vocabulary)
    var bigrams: [UInt64] = []
    for sentence in sentences {
      for (index, word) in sentence.enumerated() {
        frequency[Int(word)] += 1
        if index > 0, sentence[index - 1] != word {
          bigrams.append(UInt64(sentence[index - 1]) << 32 | UInt64(word))
        }
      }
    }
    bigrams.sort()
    var followers = [[(word: Int32, count: Int32)]](repeating: [], count: vocabulary)
    var leaders = followers
    var start = 0
    while start < bigrams.count {
      var end = start
      while end < bigrams.count, bigrams[end] == bigrams[start] { end += 1 }
      let left = Int32(bigrams[start] >> 32)
      let right = Int32(bigrams[start] & 0xffff_ffff)
      followers[Int(left)].append((right, Int32(end - start)))
      leaders[Int(right)].append((left, Int32(end - start)))
      start = end
    }
    self.frequency = frequency
    self.followers = followers
    self.leaders = leaders
    pairs = Array(repeating: 0, count: classes * classes)
    reversed = pairs
    totals = Array(repeating: 0, count: classes)
    for word in 0..<vocabulary {
      totals[classOf[word]] += frequency[word]
      for (next, count) in followers[word] {
        pairs[classOf[word] * classes + classOf[Int(next)]] += count
        reversed[classOf[Int(next)] * classes + classOf[word]] += count
      }
    }
  }

  /// Moves each word once; gives the number of words that changed their class.
  private mutating func exchange() -> Int {
    let logs = WordClasses.products
    var moved = 0
    var after = [Int32](repeating: 0, count: classes)
    var before = after
    var gains = [Float](repeating: 0, count: classes)
    for word in classOf.indices {
      let old = classOf[word]
      var afterClasses: [Int] = []
      var beforeClasses: [Int] = []
      for (next, count) in followers[word] {
        let group = classOf[Int(next)]
        if after[group] == 0 { afterClasses.append(group) }
        after[group] += count
      }
      for (next, count) in leaders[word] {
        let group = classOf[Int(next)]
        if before[group] == 0 { beforeClasses.append(group) }
        before[group] += count
      }
      move(word, from: old, by: -1, after, afterClasses, before, beforeClasses)
      for index in 0..<classes { gains[index] = 0 }
      pairs.withUnsafeBufferPointer { pairs in
        reversed.withUnsafeBufferPointer { reversed in
          gains.withUnsafeMutableBufferPointer { gains in
            logs.withUnsafeBufferPointer { logs in
              for group in afterClasses {
                WordClasses.add(after[group], row: reversed, from: group * classes, logs, to: gains)
              }
              for group in beforeClasses {
                WordClasses.add(before[group], row: pairs, from: group * classes, logs, to: gains)
              }
            }
          }
        }
      }
      var best = old
      var bestGain = -Float.infinity
      for candidate in 0..<classes {
        let total = totals[candidate]
        let gain =
          gains[candidate]
          - 2
          * (WordClasses.product(total + frequency[word], logs) - WordClasses.product(total, logs))
        if gain > bestGain {
          bestGain = gain
          best = candidate
        }
      }
      move(word, from: best, by: 1, after, afterClasses, before, beforeClasses)
      classOf[word] = best
      if best != old { moved += 1 }
      for group in afterClasses { after[group] = 0 }
      for group in beforeClasses { before[group] = 0 }
    }
    return moved
  }

  private mutating func move(
    _ word: Int, from group: Int, by sign: Int32, _ after: [Int32], _ afterClasses: [Int],
    _ before: [Int32], _ beforeClasses: [Int]
  ) {
    totals[group] += sign * frequency[word]
    for next in afterClasses {
      pairs[group * classes + next] += sign * after[next]
      reversed[next * classes + group] += sign * after[next]
    }
    for next in beforeClasses {
      pairs[next * classes + group] += sign * before[next]
      reversed[group * classes + next] += sign * before[next]
    }
  }

  @inline(__always)
  private static func add(
    _ count: Int32, row: UnsafeBufferPointer<Int32>, from start: Int,
    _ logs: UnsafeBufferPointer<Float>,
    to gains: UnsafeMutableBufferPointer<Float>
  ) {
    for index in gains.indices {
      let old = Int(row[start + index])
      let new = old + Int(count)
      if new < logs.count {
        gains[index] += logs[new] - logs[old]
      } else {
        gains[index] += steep(old, new)
      }
    }
  }

  @inline(never)
  private static func steep(_ old: Int, _ new: Int) -> Float {
    Float(exact(new) - exact(old))
  }

  private static func product(_ count: Int32, _ logs: [Float]) -> Float {
    Int(count) < logs.count ? logs[Int(count)] : Float(exact(Int(count)))
  }

  private static func exact(_ count: Int) -> Double {
    count > 0 ? Double(count) * NaturalLogarithm.of(Double(count)) : 0
  }

  /// n log n for small n.
  private static let products: [Float] = (0..<1 << 16).map { Float(exact($0)) }
}
