/// Why two clusters are one entity, or are not: evidence and the sum of its points.
///
/// A full name that is the same or a close spelling is enough by itself (6 or 5 points), unless
/// both the countries and the offices contradict it (−2 and −1): two namesakes. A surname, or a
/// name with an initial (3), needs that nobody else bears it (2) or that country, office or company
/// agree (2 each), and of several bearers the best must be 2 points ahead. A name in a spelling of
/// another language's romanisation (3) needs something that agrees. Each rule of names scores the
/// same whatever the order of documents, so that what is joined depends on the set of records alone.
package struct MatchScore: Hashable, Sendable {
  /// The sum from which two clusters are one.
  package static let threshold = 4
  /// How far the best of several must be ahead of the next.
  package static let margin = 2

  package private(set) var evidence: [MatchEvidence]
  package private(set) var total: Int

  /// The sum of some evidence.
  package init(_ evidence: [MatchEvidence]) {
    self.evidence = evidence
    total = evidence.reduce(0) { $0 + $1.points }
  }

  /// Whether it suffices for a merge.
  package var suffices: Bool { total >= MatchScore.threshold }

  mutating func add(_ more: MatchEvidence) {
    evidence.append(more)
    total += more.points
  }

  /// "the surname 3, nobody else bears it 2, other countries −2: 3 of 4".
  package var description: String {
    evidence.map { "\($0.phrase) \($0.points < 0 ? "−" : "+")\($0.points.magnitude)" }
      .joined(separator: ", ")
  }
}
