import AnnotatedText
import KnowledgeModel
import SeededRandomness

extension KnowledgeGraph {
  /// A graph with anything that the profile may have to carry.
  static func random(_ random: inout SplitMix64) -> KnowledgeGraph {
    func text(_ random: inout SplitMix64) -> String {
      let pieces = [
        "Roy", "é", "e\u{301}", "\"", "<&>", "a|b", "¦", "🛰️", "]]>", "\\", "7,500 troops",
      ]
      return (0...random.below(3)).map { _ in pieces[random.below(pieces.count)] }
        .joined(separator: " ")
    }
    func list(_ random: inout SplitMix64) -> [String] {
      (0..<random.below(4)).map { _ in text(&random) }
    }
    func date(_ random: inout SplitMix64) -> PartialDate? {
      [
        nil, PartialDate(year: 1999), PartialDate(year: 2021, month: 6),
        PartialDate(year: 2021, month: 6, day: 16),
      ][random.below(4)]
    }
    let entities = (0..<1 + random.below(8)).map { number in
      Entity(
        id: EntityID(rawValue: "\(EntityKind.all[number % 5].rawValue):e\(number)"),
        kind: random.once(in: 9)
          ? EntityKind(rawValue: "sea_monster") : EntityKind.all[number % 5],
        subkind: random.once(in: 2) ? .alliance : nil, label: text(&random),
        aliases: list(&random), iso: random.once(in: 3) ? "ru" : nil, mentions: random.below(99),
        documents: random.below(9), firstSeen: date(&random), lastSeen: date(&random),
        evidence: random.once(in: 2) ? "[{\"begin\":0,\"quote\":\"x\"}]" : nil)
    }
    let kinds = RelationKindFacts.all.map(\.kind) + [RelationKind(rawValue: "sings_to")]
    let relations = (0..<random.below(12)).map { number in
      Relation(
        id: RelationID(rawValue: "r\(number)"), subject: entities[random.below(entities.count)].id,
        kind: kinds[random.below(kinds.count)], object: entities[random.below(entities.count)].id,
        polarity: Polarity.allCases[random.below(2)],
        modality: Modality.allCases[random.below(4)], phrase: text(&random),
        support: random.below(9), sources: random.below(9), statements: random.below(9),
        confidence: Double(random.below(10_000)) / 10_000, firstSeen: date(&random),
        lastSeen: date(&random), dates: (0..<random.below(3)).compactMap { _ in date(&random) },
        places: list(&random), titles: list(&random), quantities: list(&random),
        attributedTo: list(&random), evidence: random.once(in: 2) ? "[]" : nil)
    }
    let documents = (0..<random.below(4)).map { number in
      DocumentSummary(
        id: DocumentID(rawValue: "d\(number)"), title: random.once(in: 2) ? text(&random) : nil,
        date: date(&random), source: random.once(in: 2) ? text(&random) : nil,
        url: random.once(in: 2) ? text(&random) : nil, sha256: text(&random),
        duplicateOf: number > 0 ? DocumentID(rawValue: "d0") : nil)
    }
    return KnowledgeGraph(
      entities: entities, relations: relations, documents: documents, corpus: text(&random),
      generator: text(&random))
  }
}
