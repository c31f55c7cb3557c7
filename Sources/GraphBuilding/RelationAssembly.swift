internal import AnnotatedText
internal import CanonicalJSON
internal import Digests
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Makes a relation of the statements that say the same thing.
struct RelationAssembly {
  let set: RecordSet
  let statements: StatementSet
  /// For each record the index of the original of which it is a copy, or its own.
  let originals: [Int]
  let maxEvidence: Int
  /// For each record the key of its outlet, if it has one.
  private let outlets: [String]

  init(set: RecordSet, statements: StatementSet, originals: [Int], maxEvidence: Int) {
    self.set = set
    self.statements = statements
    self.originals = originals
    self.maxEvidence = maxEvidence
    outlets = set.records.map { $0.source.map(RelationAssembly.outletKey) ?? "" }
  }

  /// The relations, in no particular order but always the same.
  ///
  /// O(n log n).
  func relations() -> [Relation] {
    var drafts: [(identity: String, relation: Relation)] = []
    for group in statements.groups {
      for (day, members) in events(in: group) {
        let parts =
          [
            statements.entities[group.identity.subject].id.rawValue, group.identity.kind.rawValue,
            statements.entities[group.identity.object].id.rawValue,
            group.identity.polarity.rawValue, group.identity.factuality.rawValue,
          ] + (set.kinds.isEvent(group.identity.kind) ? [day?.description ?? ""] : [])
        drafts.append(
          (parts.joined(separator: "\u{1F}"), relation(group.identity, day: day, of: members)))
      }
    }
    let ids = RelationIdentifier.ids(of: drafts.map(\.identity))
    return zip(drafts, ids).map { draft, id in
      var relation = draft.relation
      relation.id = RelationID(rawValue: id)
      return relation
    }
  }

  private func statement(_ reference: StatementSet.Reference) -> Statement {
    set.records[reference.record].statements[reference.statement]
  }

  /// A state's statements, or those of each event.
  private func events(
    in group: (identity: StatementSet.Identity, statements: [StatementSet.Reference])
  ) -> [(day: PartialDate?, members: [StatementSet.Reference])] {
    guard set.kinds.isEvent(group.identity.kind) else { return [(nil, group.statements)] }
    let days = EventDays(group.statements.lazy.compactMap { statement($0).qualifiers.date })
    let events = Dictionary(grouping: group.statements) { days[statement($0).qualifiers.date] }
    return events.sorted { left, right in
      switch (left.key, right.key) {
      case (let left?, let right?): left < right
      case (let left, let right): left == nil && right != nil
      }
    }.map { (day: $0.key, members: $0.value) }
  }

  private func relation(
    _ identity: StatementSet.Identity, day: PartialDate?, of members: [StatementSet.Reference]
  ) -> Relation {
    let found = members.map { (reference: $0, statement: statement($0)) }
    let modality =
      found.map(\.statement.qualifiers.modality).min { $0.strength > $1.strength } ?? .asserted
    var verbs = Tally()
    for verb in found.compactMap(\.statement.qualifiers.verb) { verbs.add(verb) }
    let dates = found.compactMap { set.records[$0.reference.record].date }
    let support = SupportCount(
      found.map { reference, statement in
        SupportCount.Voice(
          original: originals[reference.record],
          outlet: outlet(of: statement, record: reference.record),
          confidence: statement.confidence * statement.qualifiers.modality.weight)
      })
    // "Foreign Minister" and "foreign minister" are one title: the spelling that sorts first stands for both.
    func list(_ value: (Qualifiers) -> String?) -> [String] {
      var seen: Set<String> = []
      return found.compactMap { value($0.statement.qualifiers) }
        .map { ListedValue.sanitized(NameText.spaced($0)) }.filter { !$0.isEmpty }.sortedUnique
        .filter { seen.insert($0.lowercased()).inserted }
    }
    return Relation(
      id: RelationID(rawValue: ""), subject: statements.entities[identity.subject].id,
      kind: identity.kind, object: statements.entities[identity.object].id,
      polarity: identity.polarity, modality: modality,
      class: set.kinds[identity.kind]?.class, quad: set.kinds[identity.kind]?.quad,
      phrase: RelationPhrase(
        kind: identity.kind, facts: set.kinds[identity.kind], polarity: identity.polarity,
        modality: modality
      ).text(verb: verbs.mostFrequent),
      support: support.documents, sources: support.origins, statements: members.count,
      confidence: support.confidence, firstSeen: dates.min(), lastSeen: dates.max(),
      dates: Set(found.compactMap(\.statement.qualifiers.date)).sorted(), places: list(\.place),
      titles: list(\.title).withoutCaseVariants, quantities: list(\.quantity),
      attributedTo: found.flatMap { reference, statement in
        statement.qualifiers.attributedTo.map {
          statements.entityID(record: reference.record, entity: $0)
        }
      }.sortedUnique,
      evidence: evidence(of: found))
  }

  /// The outlet to which a statement is credited, else the one that published it, else nothing.
  private func outlet(of statement: Statement, record: Int) -> String {
    if let origin = statement.qualifiers.origin {
      let key = RelationAssembly.outletKey(origin)
      if !key.isEmpty { return key }
    }
    return outlets[record]
  }

  /// The key of an outlet's name: "The Guardian" and "Guardian" are one.
  private static func outletKey(_ name: String) -> String {
    NameFolding.key(NameText.cleaned(name))
  }

  /// Canonical JSON of the earliest statements.
  private func evidence(
    of found: [(reference: StatementSet.Reference, statement: Statement)]
  ) -> String {
    let earliest = found.sorted { left, right in
      let left = (
        set.chronology[left.reference.record], left.statement.evidence.lowerBound,
        left.statement.evidence.upperBound, left.reference.statement
      )
      let right = (
        set.chronology[right.reference.record], right.statement.evidence.lowerBound,
        right.statement.evidence.upperBound, right.reference.statement
      )
      return left < right
    }.prefix(max(1, maxEvidence))
    return JSONValue.array(
      earliest.map { reference, statement in
        statement.evidenceJSON(document: set.records[reference.record].id) {
          statements.entityID(record: reference.record, entity: $0)
        }
      }
    ).canonicalText
  }
}

extension Statement {
  /// The statement as evidence: where it stands, its words, its rule, its qualifiers.
  fileprivate func evidenceJSON(
    document: DocumentID, entityID: (Int) -> String
  ) -> JSONValue {
    .object(present: [
      "begin": .int(evidence.lowerBound),
      "document": .string(document.rawValue),
      "end": .int(evidence.upperBound),
      "quote": .string(Quote.cut(quote)),
      "rule": .string(rule),
      "antecedents": antecedents.isEmpty
        ? nil : .array(antecedents.map { .array([.int($0.lowerBound), .int($0.upperBound)]) }),
      "attributed_to": .strings(qualifiers.attributedTo.map(entityID).sortedUnique),
      "confidence": .double(confidence),
      "date": qualifiers.date.map { .string($0.description) },
      "modality": .string(qualifiers.modality.rawValue),
      "origin": qualifiers.origin.map(JSONValue.string),
      "place": qualifiers.place.map(JSONValue.string),
      "polarity": qualifiers.polarity == .negative ? "negative" : nil,
      "quantity": qualifiers.quantity.map(JSONValue.string),
      "title": qualifiers.title.map(JSONValue.string),
      "verb": qualifiers.verb.map(JSONValue.string),
    ])
  }
}

extension [String] {
  /// The first of those that differ in case only: "President" and "president" are one title.
  fileprivate var withoutCaseVariants: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.lowercased()).inserted }
  }
}
