internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// What lies in a place lies in what that lies in: of "Acme, based in Velmont in Peru" Acme has its seat in Peru too, where
/// one sentence says both.
struct Containment {
  /// What statements name.
  static let rule = "place.within"

  let index: EntityIndex

  private static let inner: Set<RelationKind> = [.locatedIn, .headquarteredIn]
  private static let outer: Set<RelationKind> = [.locatedIn, .capitalOf]
  /// The most places within one another.
  private static let deepest = 4

  /// What follows from the findings.
  ///
  /// O(findings), with the few of each sentence compared.
  func implied(by findings: [Finding]) -> [Finding] {
    var bySentence: [Int: [Finding]] = [:]
    for finding in findings
    where (Containment.inner.contains(finding.kind) || Containment.outer.contains(finding.kind))
      && Factuality(polarity: finding.reading.polarity, modality: finding.reading.modality)
        == .actual
    {
      bySentence[finding.sentence, default: []].append(finding)
    }
    return bySentence.sorted { $0.key < $1.key }.flatMap { implied(in: $0.value) }
  }

  private func implied(in sentence: [Finding]) -> [Finding] {
    // A register of places says it for each of them.
    guard (2...40).contains(sentence.count) else { return [] }
    var found: [Finding] = []
    for finding in sentence where Containment.inner.contains(finding.kind) {
      var known: Set<Int> = [finding.subject.entity, finding.object.entity]
      for other in sentence
      where other.kind == finding.kind && other.subject.entity == finding.subject.entity {
        known.insert(other.object.entity)
      }
      var frontier = [finding.object.entity]
      for _ in 0..<Containment.deepest where !frontier.isEmpty {
        var next: [Int] = []
        for step in sentence
        where Containment.outer.contains(step.kind) && frontier.contains(step.subject.entity)
          && known.insert(step.object.entity).inserted
        {
          next.append(step.object.entity)
          guard index.entities[step.object.entity].kind != .base else { continue }
          var whole = finding
          whole.object = step.object
          whole.rule = Containment.rule
          whole.precision = finding.precision * step.precision
          found.append(whole)
        }
        frontier = next
      }
    }
    return found
  }
}
