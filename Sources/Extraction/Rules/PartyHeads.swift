internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Whoever heads a party is of it: of "Ana Roy, the chairwoman of the Labour Party" Ana Roy is a member.
struct PartyHeads {
  /// What statements name.
  static let rule = "party.head"

  let index: EntityIndex

  /// What follows from offices.
  ///
  /// O(findings).
  func implied(by findings: [Finding]) -> [Finding] {
    var known = Set(
      findings.lazy.filter { $0.kind == .memberOf }
        .map { [$0.subject.entity, $0.object.entity] })
    return findings.compactMap { finding in
      guard finding.kind == .leads || finding.kind == .holdsPosition && isHead(finding.title),
        index.entities[finding.subject.entity].kind == .person,
        index.entities[finding.object.entity].subkind == .party,
        known.insert([finding.subject.entity, finding.object.entity]).inserted
      else { return nil }
      var member = finding
      member.kind = .memberOf
      member.rule = PartyHeads.rule
      member.title = nil
      return member
    }
  }

  /// Whether an office is one that only a member has: not a spokesman's or an adviser's.
  private func isHead(_ title: String?) -> Bool {
    guard let title else { return false }
    return title.split(whereSeparator: { $0 == " " || $0 == "-" }).contains {
      PartyHeads.heads.contains($0.lowercased())
    }
  }

  private static let heads: Set<String> = [
    "leader", "president", "chairman", "chairwoman", "chairperson", "chair", "head", "founder",
    "cofounder", "secretary", "chief", "boss", "candidate", "nominee", "whip", "treasurer",
    "governor", "senator", "mayor", "minister", "lawmaker", "deputy", "representative",
  ]
}
