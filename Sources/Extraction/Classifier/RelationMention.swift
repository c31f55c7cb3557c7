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
    func range(at token: Int) -> (ByteRange, isName: Bool) {
      if let name = reading.index.name(at: token) {
        return (document.range(of: name.tokens), true)
      }
      return (document.range(of: token..<token + 1), false)
    }
    let ruled = reading.findings.map { finding in
      let subject = range(at: finding.subject.token)
      let object = range(at: finding.object.token)
      return RelationMention(
        kind: finding.kind, subject: subject.0, object: object.0, title: finding.title,
        rule: finding.rule,
        factuality: Factuality(
          polarity: finding.reading.polarity, modality: finding.reading.modality),
        objectKind: reading.index.entities[finding.object.entity].kind,
        objectSubkind: reading.index.entities[finding.object.entity].subkind,
        isNamed: subject.isName && object.isName)
    }
    let told = ruled + (classifier?.mentions(in: reading) ?? [])
    return told + RelationEchoes(reading: reading).echoes(of: told)
  }
}
