internal import AnnotatedText
internal import KnowledgeModel

/// Pairs the mentions of each sentence that may be related.
///
/// Each mention is paired with the next few only, so that the time is linear in the mentions.
struct PairReader {
  /// Two mentions of one sentence, in the order of the text.
  struct Pair {
    let first: EntityMention
    let second: EntityMention
    /// The way from the one to the other in the tree.
    let path: TreePath
    /// What they may be to each other by their kinds and by the way between them.
    let labels: [RelationLabel]
    /// What rules found them to be in the sentence, a bit a label.
    let found: UInt32
    /// How many mentions stand between them.
    let others: Int
    let sentence: Int
  }

  let reading: DocumentReading
  let includesUnknown: Bool

  /// How many mentions after it one is paired with.
  private static let reach = 7

  /// Hands on all pairs, in the order of the text.
  func forEach(_ body: (Pair) -> Void) {
    let mentions = MentionReader(reading: reading, includesUnknown: includesUnknown)
    let gate = PairGate(reading: reading, roles: RoleNouns(reading: reading))
    var found: [Int: [Finding]] = [:]
    for finding in reading.findings where !finding.kind.isEvent {
      found[finding.sentence, default: []].append(finding)
    }
    for (number, sentence) in reading.document.sentences.enumerated()
    where sentence.tokens.count > 2 {
      let here = mentions.mentions(in: sentence)
      guard here.count > 1 else { continue }
      for (position, first) in here.enumerated() {
        for (offset, second) in here[(position + 1)...].prefix(PairReader.reach).enumerated() {
          guard second.tokens.lowerBound - first.tokens.upperBound <= PairFeatures.longestGap else {
            break
          }
          if let one = first.entity, one == second.entity { continue }
          // What neither name tells is of no use.
          if first.name == nil, second.name == nil { continue }
          let compatible = RelationLabel.compatible(first.sort, second.sort)
          guard !compatible.isEmpty,
            let path = TreePath(from: first.head, to: second.head, in: reading.tree)
          else { continue }
          let labels = gate.open(compatible, first, second, path: path)
          guard !labels.isEmpty else { continue }
          body(
            Pair(
              first: first, second: second, path: path, labels: labels,
              found: PairReader.labels(of: found[number] ?? [], first, second), others: offset,
              sentence: number))
        }
      }
    }
  }

  private static func labels(
    of findings: [Finding], _ first: EntityMention, _ second: EntityMention
  ) -> UInt32 {
    var labels: UInt32 = 0
    for finding in findings {
      let isForward =
        finding.subject.entity == first.entity && finding.object.entity == second.entity
      let isBackward =
        finding.subject.entity == second.entity && finding.object.entity == first.entity
      guard isForward || isBackward,
        let label = RelationLabel(finding.kind, isReversed: isBackward)
      else { continue }
      labels |= 1 << UInt32(label.rawValue)
    }
    return labels
  }
}
