internal import SeededRandomness

/// Damages texts: bytes changed, taken out and put in, pieces repeated, exchanged between texts, and cut off.
struct TextMutator {
  private let seeds: [[UInt8]]
  private let pieces: [[UInt8]]
  private var random: SplitMix64

  /// What parsers look for.
  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", "\"", "'", ":", ",", "\n", "\n  ", "- ", "&a ", "*a", "<", ">", "</",
      "/>",
      "&amp;", "&#0;", "]]>", "<!--", "\\u", "\\ud83d", "-1", "1e9", "9223372036854775808", "0.0",
      "null", "true", "\u{0}", "\u{FEFF}", "é", "e\u{301}", "🚀", "| ", "$armed", "!!", "? ", "#",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// Damages texts, and puts in what parsers look for and further pieces.
  init(seeds: [String], pieces: [String] = [], random: SplitMix64) {
    self.seeds = seeds.map { Array($0.utf8) }
    self.pieces = TextMutator.pieces + pieces.map { Array($0.utf8) }
    self.random = random
  }

  mutating func next() -> [UInt8] {
    var bytes = seeds[random.below(seeds.count)]
    for _ in 0..<1 + min(random.below(6), random.below(6)) {
      let begin = random.below(bytes.count + 1)
      let end = min(bytes.count, begin + random.below(24))
      switch random.below(7) {
      case 0 where begin < bytes.count: bytes[begin] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.removeSubrange(begin..<end)
      case 2:
        bytes.insert(
          contentsOf: pieces[random.below(pieces.count)], at: begin)
      case 3: bytes.insert(contentsOf: bytes[begin..<end], at: random.below(bytes.count + 1))
      case 4:
        let other = seeds[random.below(seeds.count)]
        let from = random.below(other.count + 1)
        let piece = other[from..<min(other.count, from + random.below(80))]
        bytes.replaceSubrange(begin..<end, with: piece)
      case 5 where random.once(in: 6): bytes.removeSubrange(begin...)
      default:
        bytes.replaceSubrange(
          begin..<end, with: pieces[random.below(pieces.count)])
      }
    }
    return bytes
  }
}
