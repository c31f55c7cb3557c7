internal import AnnotatedText
internal import Extraction
internal import KnowledgeModel
internal import Training

/// Compares what is read in passages of KnowledgeNet with its facts, by its own measure.
///
/// A fact is found where a relation of its property was read whose two stretches of text overlap those of the fact. A
/// relation that overlaps no fact is wrong if its property was looked for in the passage; else nothing is known of it.
struct KnowledgeNetScore {
  /// Over all facts.
  private(set) var byProperty: [String: PrecisionRecall] = [:]
  /// Over relations and facts between names, which can become edges.
  private(set) var named = PrecisionRecall()

  /// Adds a passage.
  mutating func add(_ document: AnnotatedDocument, _ text: RelatedText, by extractor: Extractor) {
    let relations = extractor.relationMentions(of: document).filter { $0.factuality == .actual }
    for property in KnowledgeNetScore.properties where text.properties?.contains(property) ?? false
    {
      let found = relations.compactMap { relation -> Answer? in
        guard
          PropertyMapping.knowledgeNet.contains(where: {
            $0.property == property && $0.kind == relation.kind
          }), KnowledgeNetScore.fits(relation, property)
        else { return nil }
        let isReversed = property == "CEO"
        return Answer(
          subject: isReversed ? relation.object : relation.subject,
          object: isReversed ? relation.subject : relation.object, isNamed: relation.isNamed)
      }
      score(Set(found), text.facts.filter { $0.property == property }, property, text)
    }
  }

  /// The properties that map to kinds of ours.
  static let properties = PropertyMapping.asked(PropertyMapping.knowledgeNet)

  private struct Answer: Hashable {
    let subject: ByteRange
    let object: ByteRange
    let isNamed: Bool
  }

  /// Whether a relation says what the property means: our kinds are wider.
  private static func fits(_ relation: RelationMention, _ property: String) -> Bool {
    switch property {
    case "CEO":
      let title = (relation.title ?? "").lowercased()
      return title.contains("chief executive") || title.contains("ceo")
    case "EMPLOYEE_OR_MEMBER_OF":
      return relation.objectKind == .organization && relation.objectSubkind != .party
    case "POLITICAL_AFFILIATION": return relation.objectSubkind == .party
    default: return true
    }
  }

  private mutating func score(
    _ answers: Set<Answer>, _ facts: [RelatedText.Fact], _ property: String, _ text: RelatedText
  ) {
    func matches(_ answer: Answer, _ fact: RelatedText.Fact) -> Bool {
      text.entities[fact.subject].mentions.contains { $0.overlaps(answer.subject) }
        && text.entities[fact.object].mentions.contains { $0.overlaps(answer.object) }
    }
    var counts = byProperty[property] ?? PrecisionRecall()
    for fact in facts {
      let isFound = answers.contains { matches($0, fact) }
      if isFound { counts.right += 1 } else { counts.missed += 1 }
      if isNamed(fact, text) {
        if isFound { named.right += 1 } else { named.missed += 1 }
      }
    }
    for answer in answers where !facts.contains(where: { matches(answer, $0) }) {
      counts.wrong += 1
      if answer.isNamed { named.wrong += 1 }
    }
    byProperty[property] = counts
  }

  /// Whether neither end is a pronoun.
  private func isNamed(_ fact: RelatedText.Fact, _ text: RelatedText) -> Bool {
    [fact.subject, fact.object].allSatisfy { entity in
      text.entities[entity].mentions.allSatisfy {
        !KnowledgeNetScore.pronouns.contains(text.document.text[$0].lowercased())
      }
    }
  }

  private static let pronouns: Set<String> = [
    "i", "me", "my", "mine", "he", "him", "his", "she", "her", "hers", "it", "its", "we", "us",
    "our", "ours", "they", "them", "their", "theirs", "you", "your", "who", "whose", "which",
  ]

  /// The sum over all properties.
  var micro: PrecisionRecall {
    byProperty.values.reduce(into: PrecisionRecall()) {
      $0.right += $1.right
      $0.wrong += $1.wrong
      $0.missed += $1.missed
    }
  }

  /// A table by property.
  func table(_ title: String) -> String {
    var table = Table([title, "right", "wrong", "missed", "P", "R", "F1"])
    for (property, counts) in byProperty.sorted(by: { $0.key < $1.key }) {
      table.add([property] + counts.columns)
    }
    table.add(["all"] + micro.columns)
    table.add(["between names"] + named.columns)
    return table.text
  }
}
