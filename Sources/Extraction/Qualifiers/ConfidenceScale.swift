internal import AnnotatedText
internal import KnowledgeModel

/// How sure the tool is of a statement, from 0 to 1.
///
/// It is the product of
/// - the precision of its rule, or the calibrated probability of the classifier;
/// - for rules on trees, how sure the parser is of the heads between the ends and the word that carries the statement:
///   halfway between 1 and the share of heads with so small a margin that are right, of the least sure one. The other half
///   is that a rule's words and kinds seldom come together by accident;
/// - 0.85 where a pronoun or a description stands for an end;
/// - 0.95 where the text only reports it.
struct ConfidenceScale {
  let tree: SyntaxTree
  /// ``AnnotatedDocument/headMargins``.
  let margins: [UInt8]

  /// From which margin on, in 1/16 of a natural logarithm, which share of heads is right: on the development parts of two
  /// treebanks, as `newsgraph-train evaluate --only language` prints them.
  private static let rightHeads: [(margin: UInt8, share: Double)] = [
    (128, 0.985), (64, 0.95), (32, 0.84), (16, 0.68), (8, 0.57), (1, 0.47), (0, 0.42),
  ]

  /// The confidence of a finding, with four decimals.
  ///
  /// O(depth of the tree).
  func confidence(of finding: Finding) -> Double {
    var confidence = finding.precision
    if finding.isReadFromTree {
      let margin = min(
        leastMargin(from: finding.subject.token, to: finding.trigger),
        leastMargin(from: finding.object.token, to: finding.trigger))
      let share = ConfidenceScale.rightHeads.first { $0.margin <= margin }?.share ?? 1
      confidence *= (1 + share) / 2
    }
    if finding.subject.antecedent != nil || finding.object.antecedent != nil { confidence *= 0.85 }
    if finding.reading.modality == .reported { confidence *= 0.95 }
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
