internal import AnnotatedText
internal import Extraction
internal import Gazetteers
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
  /// What was missed, with the cause, and what was wrong.
  private(set) var remarks: [String] = []

  /// Adds a passage.
  mutating func add(
    _ document: AnnotatedDocument, _ text: RelatedText, by extractor: Extractor,
    isListing: Bool = false
  ) {
    let relations = extractor.relationMentions(of: document).filter { $0.factuality == .actual }
    let pairs = isListing ? extractor.relationPairs(of: document) : []
    for property in KnowledgeNetScore.properties where text.properties?.contains(property) ?? false
    {
      let found = relations.compactMap { relation -> Answer? in
        guard
          PropertyMapping.knowledgeNet.contains(where: {
            $0.property == property && $0.kind == relation.kind
          }), KnowledgeNetScore.fits(relation, property, text)
        else { return nil }
        let isReversed = property == "CEO"
        return Answer(
          subject: isReversed ? relation.object : relation.subject,
          object: isReversed ? relation.subject : relation.object, isNamed: relation.isNamed)
      }
      let facts = text.facts.filter { $0.property == property }
      score(Set(found), facts, property, text)
      if isListing { list(Set(found), facts, property, document, text, pairs) }
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
  private static func fits(
    _ relation: RelationMention, _ property: String, _ text: RelatedText
  ) -> Bool {
    switch property {
    case "CEO":
      let title = (relation.title ?? "").lowercased()
      return title.contains("chief executive") || title.contains("ceo")
    case "EMPLOYEE_OR_MEMBER_OF":
      return relation.objectKind == .organization && relation.objectSubkind != .party
    case "POLITICAL_AFFILIATION": return relation.objectSubkind == .party
    // "An American company" has its seat there for us; the readers of KnowledgeNet mark places only.
    case "HEADQUARTERS":
      return relation.subjectKind == .organization
        && !Gazetteer.standard.lookup(text.document.text[relation.object]).contains {
          $0.category == .countryAdjective
        }
    default: return true
    }
  }

  /// Says of what was missed whether its ends were seen, and as a pair that the classifier may judge.
  private mutating func list(
    _ answers: Set<Answer>, _ facts: [RelatedText.Fact], _ property: String,
    _ document: AnnotatedDocument, _ text: RelatedText, _ pairs: [RelationPair]
  ) {
    func ends(_ fact: RelatedText.Fact) -> (ByteRange, ByteRange)? {
      guard let subject = text.entities[fact.subject].mentions.first,
        let object = text.entities[fact.object].mentions.first
      else { return nil }
      return (subject, object)
    }
    func line(_ word: String, _ subject: ByteRange, _ object: ByteRange) -> String {
      let sentence =
        document.sentences.first { $0.range.overlaps(object) }.map {
          String(text.document.text[$0.range].prefix(300))
        } ?? ""
      return "\(word)  \(property)  \(text.document.text[subject]) | "
        + "\(text.document.text[object]) | \(sentence)"
    }
    for fact in facts {
      guard let (subject, object) = ends(fact),
        !answers.contains(where: { $0.subject.overlaps(subject) && $0.object.overlaps(object) })
      else { continue }
      let isPair = pairs.contains { pair in
        pair.first.overlaps(subject) && pair.second.overlaps(object)
          || pair.first.overlaps(object) && pair.second.overlaps(subject)
      }
      let isShared = document.sentences.contains {
        $0.range.overlaps(subject) && $0.range.overlaps(object)
      }
      remarks.append(line(isPair ? "pair" : isShared ? "none" : "apart", subject, object))
    }
    for answer in answers
    where !facts.contains(where: { fact in
      ends(fact).map { $0.0.overlaps(answer.subject) && $0.1.overlaps(answer.object) } ?? false
    }) {
      remarks.append(line("wrong", answer.subject, answer.object))
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
