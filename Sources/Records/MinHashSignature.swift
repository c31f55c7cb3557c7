package import AnnotatedText

/// The MinHash signature of a text: 64 numbers from which the resemblance of two texts is
/// estimated.
///
/// The text is taken as its set of runs of five words (shingles). For each of 64 hash functions the
/// signature holds the smallest hash of any shingle; the share of places in which two signatures
/// agree estimates the Jaccard similarity J of the two sets (Broder 1997). Its standard error is
/// √(J(1−J)/64), at most 0.0625; at 0.6 it is 0.061.
package enum MinHashSignature {
  /// The number of hash functions.
  package static let count = 64

  /// The number of words in a shingle.
  package static let shingle = 5

  /// The signature of a text's words in their order; empty for no words.
  ///
  /// A text of fewer than five words is one shingle. Punctuation should be left out, so that it
  /// does not tell copies apart. O(64 n).
  package static func signature(of words: some Sequence<WordKey>) -> [UInt32] {
    var window: [UInt64] = []
    var minima = [UInt32](repeating: .max, count: count)
    var isEmpty = true
    var next = 0
    for word in words {
      isEmpty = false
      if window.count < shingle {
        window.append(word.rawValue)
        guard window.count == shingle else { continue }
      } else {
        window[next] = word.rawValue
        next = (next + 1) % shingle
      }
      lower(&minima, by: hash(window, from: next))
    }
    if isEmpty { return [] }
    if window.count < shingle { lower(&minima, by: hash(window, from: 0)) }
    return minima
  }

  /// The share of places in which two signatures agree; 0 where one is not a signature of this
  /// kind.
  package static func similarity(_ left: [UInt32], _ right: [UInt32]) -> Double {
    guard left.count == count, right.count == count else { return 0 }
    var equal = 0
    for place in 0..<count where left[place] == right[place] { equal += 1 }
    return Double(equal) / Double(count)
  }

  /// A hash of the window's words in their order.
  private static func hash(_ window: [UInt64], from start: Int) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for offset in 0..<window.count {
      hash = (hash ^ window[(start + offset) % window.count]) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 33
    }
    return hash
  }

  /// Lowers each minimum to the shingle's hash by that function: the high half of `a x + b`
  /// (multiply-shift).
  private static func lower(_ minima: inout [UInt32], by shingle: UInt64) {
    for place in 0..<count {
      let hash = factors[place] &* shingle &+ addends[place]
      minima[place] = min(minima[place], UInt32(truncatingIfNeeded: hash >> 32))
    }
  }

  private static let factors: [UInt64] = spread(from: 1).map { $0 | 1 }
  private static let addends: [UInt64] = spread(from: 2)

  /// 64 numbers of SplitMix64: fixed, so that signatures of all machines compare.
  private static func spread(from seed: UInt64) -> [UInt64] {
    var state = seed
    return (0..<count).map { _ in
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }
}

extension MinHashSignature {
  /// Eight hexadecimal digits for each number.
  static func hexadecimal(_ signature: [UInt32]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(signature.count * 8)
    for number in signature {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        text.append(digits[Int(number >> shift) & 15])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what ``hexadecimal(_:)`` writes; anything else is `nil`.
  static func signature(hexadecimal text: String) -> [UInt32]? {
    guard text.utf8.count % 8 == 0 else { return nil }
    var signature: [UInt32] = []
    signature.reserveCapacity(text.utf8.count / 8)
    var number: UInt32 = 0
    for (index, digit) in text.utf8.enumerated() {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(digit - 0x57)
      default: return nil
      }
      if index % 8 == 7 { signature.append(number) }
    }
    return signature
  }
}
