import SeededRandomness
import Testing

@testable import Training

struct TargetTests {
  private func sum(_ target: Target) -> Int {
    (0..<4).reduce(0) { $0 + Int(target.shares[$1]) }
  }

  @Test func `one class has the whole share`() {
    let target = Target(7)
    #expect(target.best == 7)
    #expect(target.share(0) == 1)
    #expect(!target.isNone && Target.none.isNone)
  }

  @Test func `the most probable classes are kept in their order`() {
    let target = Target([0.05, 0.1, 0.5, 0.02, 0.3, 0.03], count: 6)
    #expect(target.classes == [2, 4, 1, 0])
    #expect(sum(target) == 255)
    #expect(abs(target.share(1) - 0.3 / 0.95) < 0.01)
  }

  @Test func `where nothing is probable nothing is known`() {
    #expect(Target([0, 0, 0], count: 3).isNone)
  }

  @Test func `what is right is doubled where it was guessed, and else takes half`() {
    let guess = Target([0.1, 0.5, 0.4], count: 3)
    let known = Target(2, and: guess)
    #expect(known.best == 2)
    #expect(abs(known.share(0) - 0.7) < 0.02)
    let surprising = Target(9, and: guess)
    #expect(surprising.best == 9)
    #expect(abs(surprising.share(0) - 0.5) < 0.02)
    #expect(Target(3, and: .none) == Target(3))
  }

  @Test(arguments: UInt64(1)...100) func `shares add up, and the right class is first`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let count = 1 + random.below(20)
    let guess = Target((0..<count).map { _ in random.unit() * random.unit() }, count: count)
    let right = random.below(24)
    let target = Target(right, and: guess)
    #expect(sum(target) == 255)
    #expect(target.best == right)
    #expect(target.share(0) >= 0.49)
    let classes = (0..<4).filter { target.shares[$0] > 0 }.map { target.classes[$0] }
    #expect(Set(classes).count == classes.count)
  }
}
