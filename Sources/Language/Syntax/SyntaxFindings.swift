package import AnnotatedText

/// What the network finds beside the tags and trees that it writes to the tokens.
package struct SyntaxFindings: Sendable {
  /// What may be asked for; what is not asked for costs little or nothing.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heads and relations, written to the tokens.
    package static let trees = Kinds(rawValue: 1)
    /// Scores of the labels of names.
    package static let nameScores = Kinds(rawValue: 2)
    /// The tags of the Penn Treebank.
    package static let fineTags = Kinds(rawValue: 4)
  }

  /// For each token the scores of its labels (``NameLabel``), in 1/256 of a natural logarithm below
  /// the best, which has 0; empty if not asked for.
  ///
  /// The lanes after the last label hold the lowest number.
  package internal(set) var nameScores: [SIMD16<Int16>] = []
  /// The fine tag of each token; empty if not asked for.
  package internal(set) var fineTags: [FineTag] = []
  /// By how much each token's head scores more than the best other one, in 1/16 of a natural logarithm, 0 to 255; empty if
  /// no trees are asked for.
  package internal(set) var headMargins: [UInt8] = []

  /// Room for a document of so many tokens.
  init(_ kinds: Kinds, tokens: Int) {
    if kinds.contains(.nameScores) {
      nameScores = Array(repeating: SIMD16(), count: tokens)
    }
    if kinds.contains(.trees) { headMargins = Array(repeating: .max, count: tokens) }
    if kinds.contains(.fineTags) { fineTags = Array(repeating: .unknown, count: tokens) }
  }

  /// The scores of a word's labels from those of the network.
  static func nameScores(_ scores: UnsafePointer<Float>) -> SIMD16<Int16> {
    let values = UnsafeRawPointer(scores).loadUnaligned(as: SIMD16<Float>.self)
    var best = values[0]
    for label in 1..<NameLabel.count { best = max(best, values[label]) }
    var relative = (values - best) * 256
    relative.clamp(
      lowerBound: SIMD16(repeating: -32_768), upperBound: SIMD16(repeating: 0))
    var rounded = SIMD16<Int16>(relative, rounding: .toNearestOrEven)
    for unused in NameLabel.count..<16 { rounded[unused] = .min }
    return rounded
  }
}
