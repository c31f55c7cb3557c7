/// What is right for a word: one class, or several with their shares.
struct Target: Equatable {
  /// The classes, the most probable first; those without a share count nothing.
  private(set) var classes = SIMD4<UInt16>()
  /// The shares in 1/255, which add up to 255, or are all 0 where nothing is known.
  private(set) var shares = SIMD4<UInt8>()

  /// Nothing is known.
  static let none = Target()

  /// Whether nothing is known.
  var isNone: Bool { shares[0] == 0 }
  /// The most probable class.
  var best: Int { Int(classes[0]) }
  /// The share of a class, by its place among the classes.
  @inline(__always)
  func share(_ index: Int) -> Float { Float(shares[index]) / 255 }

  private init() {}

  /// One class.
  init(_ right: Int) {
    classes[0] = UInt16(right)
    shares[0] = 255
  }

  /// The four most probable of `count` classes.
  init(_ probabilities: UnsafePointer<Float>, count: Int) {
    var top = SIMD4<Float>()
    for index in 0..<count {
      var probability = probabilities[index]
      guard probability > top[3] else { continue }
      var number = UInt16(index)
      for place in 0..<4 where probability > top[place] {
        swap(&top[place], &probability)
        swap(&classes[place], &number)
      }
    }
    let sum = top.sum()
    guard sum > 0 else { return }
    var rest = 255
    for place in 1..<4 {
      let share = Int(top[place] / sum * 255)
      shares[place] = UInt8(share)
      rest -= share
    }
    shares[0] = UInt8(rest)
  }

  /// What is right in equal parts by one class and by a guess.
  init(_ right: Int, and guess: Target) {
    self = guess
    guard !guess.isNone else {
      self = Target(right)
      return
    }
    var rest = 255
    for place in 0..<4 where Int(classes[place]) != right || shares[place] == 0 {
      shares[place] /= 2
      rest -= Int(shares[place])
    }
    for place in 0..<4 where Int(classes[place]) == right && shares[place] > 0 {
      shares[place] = UInt8(rest)
      if place > 0 {
        (classes[0], classes[place]) = (classes[place], classes[0])
        (shares[0], shares[place]) = (shares[place], shares[0])
      }
      return
    }
    // The right class replaces the least of the guesses.
    rest += Int(shares[3])
    for place in [3, 2, 1] {
      classes[place] = classes[place - 1]
      shares[place] = shares[place - 1]
    }
    classes[0] = UInt16(right)
    shares[0] = UInt8(rest)
  }
}
