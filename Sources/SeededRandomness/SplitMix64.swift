/// A small random number generator with a seed (Steele, Lea and Flood 2014).
///
/// Training uses it to give the same weights each time, and tests so that a failing case can be run again.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The same seed gives the same numbers.
  package init(seed: UInt64) { self.state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0 ..< 1.
  package mutating func unit() -> Float { Float(next() >> 40) * 0x1p-24 }
}

extension SplitMix64 {
  /// A number below a bound above 0.
  package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// True once in `odds` times.
  package mutating func once(in odds: Int) -> Bool { below(odds) == 0 }
}
