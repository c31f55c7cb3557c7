import AnnotatedText
import KnowledgeModel
import Records
import SeededRandomness

extension DocumentRecord {
  /// A record with anything that a record may hold, awkward text above all.
  static func random(_ random: inout SplitMix64) -> DocumentRecord {
    let pieces = [
      "Ana Roy", "", "\"", "\\", "\n", "\t", "\u{1}", "\u{7F}", "é", "e\u{301}", "🛰️", "</x>", "]]>",
      "\u{2028}", " | ", "Москва", "0", "null", "\u{FEFF}",
    ]
    func text(_ random: inout SplitMix64) -> String {
      (0..<random.below(4)).map { _ in pieces[random.below(pieces.count)] }.joined()
    }
    func perhaps(_ random: inout SplitMix64) -> String? { random.once(in: 2) ? text(&random) : nil }
    func range(_ random: inout SplitMix64) -> ByteRange {
      let begin = random.below(1000)
      return begin..<begin + random.below(100)
    }
    func date(_ random: inout SplitMix64) -> PartialDate? {
      [
        nil, PartialDate(year: 2021), PartialDate(year: 2021, month: 6),
        PartialDate(year: 2020, month: 2, day: 29),
      ][random.below(4)]
    }
    let forms: [Mention.Form] = [.name, .adjective, .metonym, .nominal, .pronoun]
    let clusters = (0..<random.below(5)).map { _ in
      EntityCluster(
        kind: EntityKind.all[random.below(5)], subkind: random.once(in: 2) ? .alliance : nil,
        name: text(&random), key: perhaps(&random), iso: perhaps(&random),
        acronym: perhaps(&random), titles: (0..<random.below(3)).map { _ in text(&random) },
        countries: (0..<random.below(3)).map { _ in text(&random) },
        mentions: (0..<random.below(4)).map { _ in
          Mention(range: range(&random), form: forms[random.below(5)], text: text(&random))
        })
    }
    let statements = (0..<(clusters.isEmpty ? 0 : random.below(6))).map { _ in
      Statement(
        subject: random.below(clusters.count), kind: RelationKind(rawValue: text(&random)),
        object: random.below(clusters.count),
        qualifiers: Qualifiers(
          verb: perhaps(&random), title: perhaps(&random), quantity: perhaps(&random),
          date: date(&random), place: perhaps(&random),
          attributedTo: (0..<random.below(3)).map { _ in random.below(clusters.count) },
          polarity: Polarity.allCases[random.below(2)],
          modality: Modality.allCases[random.below(4)], origin: perhaps(&random)),
        evidence: range(&random), quote: text(&random),
        antecedents: (0..<random.below(3)).map { _ in range(&random) }, rule: text(&random),
        confidence: Double(random.below(1001)) / 1000)
    }
    return DocumentRecord(
      id: DocumentID(rawValue: text(&random)), title: perhaps(&random), date: date(&random),
      source: perhaps(&random), url: perhaps(&random), sha256: text(&random),
      offsets: random.once(in: 2) ? .file : .text, repairs: random.below(9),
      words: random.below(9999),
      signature: (0..<(random.once(in: 2) ? 64 : 0)).map { _ in
        UInt32(truncatingIfNeeded: random.next())
      },
      entities: clusters, statements: statements,
      kinds: (0..<random.below(3)).map { _ in
        RelationKindFacts(
          kind: RelationKind(rawValue: "own " + text(&random)),
          class: random.once(in: 2) ? .state : .event,
          quad: random.once(in: 2) ? .verbalConflict : nil, isSymmetric: random.once(in: 2),
          phrase: text(&random), subjects: [.person], objects: random.once(in: 2) ? [] : [.place])
      })
  }
}
