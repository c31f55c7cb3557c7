internal import AnnotatedText
internal import CanonicalJSON
internal import KnowledgeModel
internal import Records

/// Makes an entity of the clusters that are one.
struct EntityAssembly {
  let set: RecordSet
  var resolver: EntityResolver
  let maxEvidence: Int

  /// The entities in the order of the groups of clusters.
  mutating func entities(of groups: [[Int]]) -> [Entity] {
    var entities: [Entity] = []
    entities.reserveCapacity(groups.count)
    var identifier = EntityIdentifier()
    for (number, group) in groups.enumerated() {
      let entity = entity(of: group)
      let first = firstMention(of: group)
      identifier.add(
        number, id: baseID(of: entity, group),
        document: set.records[first.record].id.rawValue, begin: first.mention?.range.lowerBound ?? 0
      )
      entities.append(entity)
    }
    for (number, id) in identifier.ids() { entities[number].id = EntityID(rawValue: id) }
    return entities
  }

  private mutating func entity(of group: [Int]) -> Entity {
    let clusters = group.map { resolver.cluster($0) }
    let kind = clusters.first?.kind ?? .place
    let label = EntityLabel.label(of: clusters, kind: kind, names: &resolver.names)
    var subkinds = Tally()
    var isos = Tally()
    for cluster in clusters {
      if let subkind = cluster.subkind { subkinds.add(subkind.rawValue) }
      if let iso = cluster.iso { isos.add(iso) }
    }
    let dates = group.compactMap { set.records[resolver.references[$0].record].date }
    let documents = Set(group.map { resolver.references[$0].record })
    return Entity(
      id: EntityID(rawValue: ""), kind: kind,
      subkind: subkinds.mostFrequent.map(EntitySubkind.init(rawValue:)), label: label,
      aliases: EntityLabel.aliases(of: clusters, kind: kind, label: label, names: &resolver.names),
      iso: isos.mostFrequent, mentions: clusters.reduce(0) { $0 + $1.mentions.count },
      documents: documents.count, firstSeen: dates.min(), lastSeen: dates.max(),
      evidence: evidence(of: group))
  }

  /// Kind, colon and folded key: of the table, else of the acronym of an organization, else of the
  /// label, or of the first of its spellings.
  private mutating func baseID(of entity: Entity, _ group: [Int]) -> String {
    var keys = Tally()
    var acronyms = Tally()
    for index in group {
      let cluster = resolver.cluster(index)
      if entity.kind == .country, let key = cluster.key ?? cluster.iso { keys.add(key) }
      guard entity.kind == .organization else { continue }
      if let key = cluster.key { keys.add(key) }
      let name = NameText.cleaned(cluster.name)
      if let acronym = cluster.acronym { acronyms.add(acronym) }
      if NameText.isAcronym(name) { acronyms.add(name) }
    }
    if let key = keys.mostFrequent {
      return entity.kind.rawValue + ":" + resolver.names.tableKey(key)
    }
    let key =
      acronyms.mostFrequent.map { resolver.names.key($0) }
      ?? EntityLabel.key(
        of: entity.label, among: [entity.label] + entity.aliases, names: &resolver.names)
    return entity.kind.rawValue + ":" + key
  }

  /// The first mention in the document with the smallest id.
  private func firstMention(of group: [Int]) -> (record: Int, mention: Mention?) {
    let record = group.map { resolver.references[$0].record }.min() ?? 0
    let mentions = group.filter { resolver.references[$0].record == record }
      .flatMap { resolver.cluster($0).mentions }
    return (record, mentions.min(by: Mention.precedes))
  }

  /// Canonical JSON of the first mention by name in each of the earliest documents; `nil` for an
  /// entity without mentions.
  private func evidence(of group: [Int]) -> String? {
    var first: [Int: Mention] = [:]
    for index in group {
      let record = resolver.references[index].record
      for mention in resolver.cluster(index).mentions {
        // "I" of a quotation may stand before its speaker's name, which says more.
        if let known = first[record],
          mention.isName == known.isName
            ? !Mention.precedes(mention, known) : known.isName
        {
          continue
        }
        first[record] = mention
      }
    }
    guard !first.isEmpty else { return nil }
    let earliest = first.sorted { set.chronology[$0.key] < set.chronology[$1.key] }
    return JSONValue.array(
      earliest.prefix(max(1, maxEvidence)).map { record, mention in
        .object([
          "begin": .int(mention.range.lowerBound),
          "document": .string(set.records[record].id.rawValue),
          "end": .int(mention.range.upperBound),
          "quote": .string(Quote.cut(mention.text)),
        ])
      }
    ).canonicalText
  }
}

extension Mention {
  /// Whether it names the entity and does not only take it up.
  fileprivate var isName: Bool { form != .pronoun && form != .nominal }

  /// Orders by place in the text; of two at one place the shorter, then by words.
  fileprivate static func precedes(_ left: Mention, _ right: Mention) -> Bool {
    (left.range.lowerBound, left.range.upperBound, ExactString(left.text))
      < (right.range.lowerBound, right.range.upperBound, ExactString(right.text))
  }
}

/// The words of a text that stand as evidence.
enum Quote {
  /// The most bytes that a quote has.
  static let limit = 1000

  /// The quote, cut at a character if it is too long.
  static func cut(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    let source = SourceText(text)
    return source[0..<source.characterBoundary(atOrBefore: limit)]
  }
}
