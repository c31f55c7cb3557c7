internal import AnnotatedText
internal import KnowledgeModel

/// The JSON of a record as it is read, before its values are checked.
///
/// Decoded straight into these, not through `JSONValue`, since files of records have tens of
/// megabytes.
struct RecordJSON: Decodable {
  let id: String
  let title: String?
  let date: String?
  let source: String?
  let url: String?
  let sha256: String
  let offsets: String
  let repairs: Int
  let words: Int
  let signature: String?
  let entities: [EntityJSON]?
  let statements: [StatementJSON]?
  let kinds: [KindJSON]?

  enum CodingKeys: String, CodingKey {
    case format, id, title, date, source, url, sha256, offsets, repairs, words, signature, entities
    case statements, kinds
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    // First, so that a file of another version is called that and not faulty.
    let format = try members.decode(Int.self, forKey: .format)
    guard format == DocumentRecord.format else {
      throw RecordFault(
        member: "format",
        reason: "is \(format), and this version reads \(DocumentRecord.format); "
          + "make the records again")
    }
    id = try members.decode(String.self, forKey: .id)
    title = try members.decodeIfPresent(String.self, forKey: .title)
    date = try members.decodeIfPresent(String.self, forKey: .date)
    source = try members.decodeIfPresent(String.self, forKey: .source)
    url = try members.decodeIfPresent(String.self, forKey: .url)
    sha256 = try members.decode(String.self, forKey: .sha256)
    offsets = try members.decode(String.self, forKey: .offsets)
    repairs = try members.decode(Int.self, forKey: .repairs)
    words = try members.decode(Int.self, forKey: .words)
    signature = try members.decodeIfPresent(String.self, forKey: .signature)
    entities = try members.decodeIfPresent([EntityJSON].self, forKey: .entities)
    statements = try members.decodeIfPresent([StatementJSON].self, forKey: .statements)
    kinds = try members.decodeIfPresent([KindJSON].self, forKey: .kinds)
  }

  struct KindJSON: Decodable {
    let kind: String
    let `class`: String
    let quad: String?
    let symmetric: Bool?
    let phrase: String
    let subjects: [String]?
    let objects: [String]?
  }

  struct EntityJSON: Decodable {
    let kind: String
    let subkind: String?
    let name: String
    let key: String?
    let iso: String?
    let acronym: String?
    let titles: [String]?
    let countries: [String]?
    let mentions: [MentionJSON]
  }

  struct MentionJSON: Decodable {
    let begin: Int
    let end: Int
    let form: String
    let text: String
  }

  struct StatementJSON: Decodable {
    let subject: Int
    let kind: String
    let object: Int
    let begin: Int
    let end: Int
    let quote: String
    let antecedents: [[Int]]?
    let rule: String
    let confidence: Double
    let verb: String?
    let title: String?
    let quantity: String?
    let date: String?
    let place: String?
    let attributedTo: [Int]?
    let polarity: String
    let modality: String
    let origin: String?

    enum CodingKeys: String, CodingKey {
      case subject, kind, object, begin, end, quote, antecedents, rule, confidence, verb, title
      case quantity, date, place, polarity, modality, origin
      case attributedTo = "attributed_to"
    }
  }
}

extension RecordJSON {
  /// The record, if every value can be one of a record.
  func record() throws(RecordFault) -> DocumentRecord {
    guard let offsets = Document.OffsetBasis(rawValue: offsets) else {
      throw RecordFault(member: "offsets", reason: "is '\(offsets)'; expected 'file' or 'text'")
    }
    guard let numbers = MinHashSignature.signature(hexadecimal: signature ?? "") else {
      throw RecordFault(
        member: "signature", reason: "is not made of groups of 8 hexadecimal digits")
    }
    var clusters: [EntityCluster] = []
    clusters.reserveCapacity(entities?.count ?? 0)
    for (index, entity) in (entities ?? []).enumerated() {
      clusters.append(try entity.cluster(at: index))
    }
    var found: [Statement] = []
    found.reserveCapacity(statements?.count ?? 0)
    for (index, statement) in (statements ?? []).enumerated() {
      found.append(try statement.statement(at: "statements[\(index)]", entities: clusters.count))
    }
    var kindsOfStatements: [RelationKindFacts] = []
    for (index, kind) in (kinds ?? []).enumerated() {
      kindsOfStatements.append(try kind.facts(at: "kinds[\(index)]"))
    }
    return DocumentRecord(
      id: DocumentID(rawValue: id), title: title, date: try RecordJSON.date(date, at: "date"),
      source: source, url: url, sha256: sha256, offsets: offsets, repairs: repairs, words: words,
      signature: numbers, entities: clusters, statements: found, kinds: kindsOfStatements)
  }

  fileprivate static func date(
    _ text: String?, at member: @autoclosure () -> String
  ) throws(RecordFault) -> PartialDate? {
    guard let text else { return nil }
    guard let date = PartialDate(iso8601: text) else {
      throw RecordFault(
        member: member(), reason: "is '\(text)'; expected a date such as 2021-06-16")
    }
    return date
  }

  fileprivate static func range(
    _ begin: Int, _ end: Int, at member: @autoclosure () -> String
  ) throws(RecordFault) -> ByteRange {
    guard 0 <= begin, begin <= end else {
      throw RecordFault(member: member(), reason: "has no range from \(begin) to \(end)")
    }
    return begin..<end
  }
}

extension RecordJSON.KindJSON {
  fileprivate func facts(at member: String) throws(RecordFault) -> RelationKindFacts {
    guard let kindOfKind = RelationKindFacts.Class(rawValue: `class`) else {
      throw RecordFault(
        member: member + ".class", reason: "is '\(`class`)'; expected 'state' or 'event'")
    }
    var quadClass: RelationKindFacts.Quad?
    if let quad {
      quadClass = RelationKindFacts.Quad(rawValue: quad)
      if quadClass == nil { throw RecordFault(member: member + ".quad", reason: "is '\(quad)'") }
    }
    guard RelationKind(rawValue: kind).facts == nil else {
      throw RecordFault(
        member: member + ".kind", reason: "is '\(kind)', which is the program's own")
    }
    return RelationKindFacts(
      kind: RelationKind(rawValue: kind), class: kindOfKind, quad: quadClass,
      isSymmetric: symmetric ?? false, phrase: phrase,
      subjects: (subjects ?? []).map(EntityKind.init(rawValue:)),
      objects: (objects ?? []).map(EntityKind.init(rawValue:)))
  }
}

extension RecordJSON.EntityJSON {
  fileprivate func cluster(at index: Int) throws(RecordFault) -> EntityCluster {
    var found: [Mention] = []
    found.reserveCapacity(mentions.count)
    for (place, mention) in mentions.enumerated() {
      guard let form = Mention.Form(rawValue: mention.form) else {
        throw RecordFault(
          member: "entities[\(index)].mentions[\(place)].form", reason: "is '\(mention.form)'")
      }
      let range = try RecordJSON.range(
        mention.begin, mention.end, at: "entities[\(index)].mentions[\(place)]")
      found.append(Mention(range: range, form: form, text: mention.text))
    }
    return EntityCluster(
      kind: EntityKind(rawValue: kind), subkind: subkind.map(EntitySubkind.init(rawValue:)),
      name: name, key: key, iso: iso, acronym: acronym, titles: titles ?? [],
      countries: countries ?? [], mentions: found)
  }
}

extension RecordJSON.StatementJSON {
  fileprivate func statement(
    at member: String, entities count: Int
  ) throws(RecordFault) -> Statement {
    for index in [subject, object] + (attributedTo ?? []) where !(0..<count).contains(index) {
      throw RecordFault(
        member: member, reason: "names entity \(index) of a record with \(count) entities")
    }
    guard let polarity = Polarity(rawValue: polarity) else {
      throw RecordFault(member: member + ".polarity", reason: "is '\(polarity)'")
    }
    guard let modality = Modality(rawValue: modality) else {
      throw RecordFault(member: member + ".modality", reason: "is '\(modality)'")
    }
    guard (0...1).contains(confidence) else {
      throw RecordFault(member: member + ".confidence", reason: "is not between 0 and 1")
    }
    var spans: [ByteRange] = []
    for span in antecedents ?? [] {
      guard span.count == 2 else {
        throw RecordFault(
          member: member + ".antecedents", reason: "holds a list not of two numbers")
      }
      spans.append(try RecordJSON.range(span[0], span[1], at: member + ".antecedents"))
    }
    return Statement(
      subject: subject, kind: RelationKind(rawValue: kind), object: object,
      qualifiers: Qualifiers(
        verb: verb, title: title, quantity: quantity,
        date: try RecordJSON.date(date, at: member + ".date"), place: place,
        attributedTo: attributedTo ?? [], polarity: polarity, modality: modality, origin: origin),
      evidence: try RecordJSON.range(begin, end, at: member), quote: quote, antecedents: spans,
      rule: rule, confidence: confidence)
  }
}
