internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Whoever has left an alliance is no member of it: "Mali quit the African Union".
struct Departures {
  /// What statements name.
  static let rule = "member.left"
  private static let precision = 0.85

  let index: EntityIndex

  /// What follows from members' leaving.
  ///
  /// O(findings).
  func implied(by findings: [Finding]) -> [Finding] {
    var known = Set(
      findings.lazy.filter { $0.kind == .memberOf }
        .map { [$0.subject.entity, $0.object.entity, $0.sentence] })
    return findings.compactMap { finding in
      guard Departures.leaving.contains(finding.rule), finding.reading.polarity == .positive,
        [.asserted, .reported].contains(finding.reading.modality),
        index.entities[finding.subject.entity].kind == .country,
        Departures.unions.contains(index.entities[finding.object.entity].subkind),
        known.insert([finding.subject.entity, finding.object.entity, finding.sentence]).inserted
      else { return nil }
      var member = finding
      member.kind = .memberOf
      member.rule = Departures.rule
      member.precision = Departures.precision
      member.reading.polarity = .negative
      return member
    }
  }

  private static let leaving: Set<String> = ["sanction.quit", "sanction.withdraw-from"]
  /// Bodies of which states are members.
  private static let unions: Set<EntitySubkind?> = [
    .alliance, EntitySubkind(rawValue: "international"),
  ]
}
