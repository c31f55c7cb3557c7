internal import AnnotatedText
internal import KnowledgeModel

/// How sure the tool is of a statement, from 0 to 1.
///
/// It comes from the product of
/// - the precision that its rule declares;
/// - for rules on trees, how sure the parser is of the heads between the ends and the word that carries the statement:
///   halfway between 1 and the share of heads with so small a margin that are right, of the least sure one. The other half
///   is that a rule's words and kinds seldom come together by accident;
/// - 0.85 where a pronoun or a description stands for an end;
/// - 0.95 where the text only reports it.
///
/// These doubts overlap: what makes a rule err is often what makes the parser doubt. So the doubt that is told is 0.35 of
/// the product's, which fits the judged edges of `newsgraph-train evaluate --only verdicts`. The classifier has a
/// probability that cross-validation calibrated; it takes the place of all but the last two factors.
struct ConfidenceScale {
  let tree: SyntaxTree
  /// ``AnnotatedDocument/headMargins``.
  let margins: [UInt8]

  /// From which margin on, in 1/16 of a natural logarithm, which share of heads is right: on the development parts of two
  /// treebanks, as `newsgraph-train evaluate --only language` prints them.
  private static let rightHeads: [(margin: UInt8, share: Double)] = [
    (128, 0.985), (64, 0.95), (32, 0.84), (16, 0.68), (8, 0.57), (1, 0.47), (0, 0.42),
  ]

  /// How much of the doubt of all factors together is told.
  private static let shareOfDoubt = 0.35

  /// The confidence of a finding, with four decimals.
  ///
  /// O(depth of the tree).
  func confidence(of finding: Finding) -> Double {
    var product = finding.precision
    if finding.isReadFromTree {
      let margin = min(
        leastMargin(from: finding.subject.token, to: finding.trigger),
        leastMargin(from: finding.object.token, to: finding.trigger))
      let share = ConfidenceScale.rightHeads.first { $0.margin <= margin }?.share ?? 1
      product *= (1 + share) / 2
    }
    if finding.subject.antecedent != nil || finding.object.antecedent != nil { product *= 0.85 }
    if finding.reading.modality == .reported { product *= 0.95 }
    let confidence =
      finding.isCalibrated ? product : 1 - (1 - product) * ConfidenceScale.shareOfDoubt
    return (confidence * 10_000).rounded() / 10_000
  }

  /// The least margin of the heads on the way from one token to another.
  private func leastMargin(from token: Int, to other: Int) -> UInt8 {
    guard margins.count == tree.tokens.count else { return .max }
    var above: [Int] = []
    var least = UInt8.max
    var ancestor = other
    while above.count < 24 {
      above.append(ancestor)
      guard let head = tree.head(of: ancestor) else { break }
      ancestor = head
    }
    // Up to where both ways meet, then down to the other.
    var here = token
    var steps = 0
    while !above.contains(here), steps < 24 {
      least = min(least, margins[here])
      guard let head = tree.head(of: here) else { break }
      here = head
      steps += 1
    }
    for step in above {
      if step == here { break }
      least = min(least, margins[step])
    }
    return least
  }
}
