package import AnnotatedText
package import KnowledgeModel

/// A relation where the text says it: between two stretches of one sentence, before it is known which entities these are.
package struct RelationMention: Hashable, Sendable {
  package let kind: RelationKind
  package let subject: ByteRange
  package let object: ByteRange
  /// The office, as the text writes it.
  package let title: String?
  /// The name of the rule that found it.
  package let rule: String
  package let factuality: Factuality
  package let subjectKind: EntityKind
  package let objectKind: EntityKind
  package let objectSubkind: EntitySubkind?
  /// Whether both stretches are names, not words that stand for names.
  package let isNamed: Bool
}

extension Extractor {
  /// The relations of a document where it says them, in the order of their sentences.
  ///
  /// Unlike a record it also has those of pronouns whose names the document does not give: "*She* works for Acme."
  package func relationMentions(of document: AnnotatedDocument) -> [RelationMention] {
    let reading = reading(of: document)
    let told =
      reading.findings.map { mention(of: $0, in: reading) } + unnamedMentions(beside: reading)
      + (classifier?.mentions(in: reading) ?? [])
    return told + RelationEchoes(reading: reading).echoes(of: told)
  }

  /// What rules say of pronouns whose names the document does not give, as they would of names in their places.
  private func unnamedMentions(beside reading: DocumentReading) -> [RelationMention] {
    let pronouns = UnnamedPronouns(reading: reading)
    guard !pronouns.tokens.isEmpty else { return [] }
    let other = self.reading(of: reading.document, naming: pronouns.names)
    return other.findings.filter { finding in
      !finding.kind.isEvent
        && (pronouns.tokens.contains(finding.subject.token)
          || pronouns.tokens.contains(finding.object.token))
    }.map { mention(of: $0, in: other) }
  }

  private func mention(of finding: Finding, in reading: DocumentReading) -> RelationMention {
    func range(at token: Int) -> (ByteRange, isName: Bool) {
      if let name = reading.index.name(at: token) {
        let isName = reading.tree.tokens[token].partOfSpeech != .pronoun
        return (reading.document.range(of: name.tokens), isName)
      }
      return (reading.document.range(of: token..<token + 1), false)
    }
    let subject = range(at: finding.subject.token)
    let object = range(at: finding.object.token)
    return RelationMention(
      kind: finding.kind, subject: subject.0, object: object.0, title: finding.title,
      rule: finding.rule,
      factuality: Factuality(
        polarity: finding.reading.polarity, modality: finding.reading.modality),
      subjectKind: reading.index.entities[finding.subject.entity].kind,
      objectKind: reading.index.entities[finding.object.entity].kind,
      objectSubkind: reading.index.entities[finding.object.entity].subkind,
      isNamed: subject.isName && object.isName)
  }
}
