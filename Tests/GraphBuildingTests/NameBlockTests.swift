import Gazetteers
import SeededRandomness
import Testing

@Suite struct NameBlockTests {
  @Test(arguments: UInt64(0)..<20)
  func `names that are variants have a block in common`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Pieces that spellings vary in, so that many pairs are variants.
    let pieces = [
      "oo", "ou", "u", "y", "i", "j", "kh", "h", "k", "q", "off", "ov", "el-", "al-", "tt",
    ]
    let names = (0..<60).map { _ in
      ["sh", "el-", "p"][random.below(3)]
        + (0...random.below(3)).map { _ in pieces[random.below(pieces.count)] }.joined()
    }
    for (place, left) in names.enumerated() {
      for right in names[..<place] where NameFolding.isVariant(left, right) {
        #expect(
          !Set(NameFolding.blocks(of: left)).isDisjoint(with: NameFolding.blocks(of: right)),
          "\(left) and \(right)")
      }
    }
  }
}
