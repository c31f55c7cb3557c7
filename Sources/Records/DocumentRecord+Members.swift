internal import AnnotatedText
internal import CanonicalJSON
internal import KnowledgeModel

extension DocumentRecord {
  /// The record that an object describes, if every value can be one of a record.
  init(_ members: RecordMembers) throws(RecordFault) {
    // First, so that a file of another version is called that and not faulty.
    let format = try members.int("format")
    guard format == DocumentRecord.format else {
      throw RecordFault(
        member: "format",
        reason: "is \(format), and this version reads \(DocumentRecord.format); "
          + "make the records again")
    }
    let id = try members.string("id")
    let basis = try members.string("offsets")
    guard let offsets = Document.OffsetBasis(rawValue: basis) else {
      throw RecordFault(member: "offsets", reason: "is '\(basis)'; expected 'file' or 'text'")
    }
    let signature = try members.optionalString("signature") ?? ""
    guard let numbers = MinHashSignature.signature(hexadecimal: signature) else {
      throw RecordFault(
        member: "signature", reason: "is not made of groups of 8 hexadecimal digits")
    }
    let entities = try members.list("entities") { value throws(RecordFault) in
      try EntityCluster(RecordMembers(value))
    }
    self.init(
      id: DocumentID(rawValue: id), title: try members.optionalString("title"),
      date: try members.date("date"), source: try members.optionalString("source"),
      url: try members.optionalString("url"), sha256: try members.string("sha256"),
      offsets: offsets, repairs: try members.int("repairs"), words: try members.int("words"),
      signature: numbers, entities: entities,
      statements: try members.list("statements") { value throws(RecordFault) in
        try Statement(RecordMembers(value), entities: entities.count)
      },
      kinds: try members.list("kinds") { value throws(RecordFault) in
        try RelationKindFacts(RecordMembers(value))
      })
  }
}

extension RecordMembers {
  fileprivate func date(_ name: String) throws(RecordFault) -> PartialDate? {
    guard let text = try optionalString(name) else { return nil }
    guard let date = PartialDate(iso8601: text) else {
      throw RecordFault(member: name, reason: "is '\(text)'; expected a date such as 2021-06-16")
    }
    return date
  }

  fileprivate func choice<Choice: RawRepresentable<String>>(
    _ name: String
  ) throws(RecordFault) -> Choice {
    let text = try string(name)
    guard let choice = Choice(rawValue: text) else {
      throw RecordFault(member: name, reason: "is '\(text)'")
    }
    return choice
  }

  fileprivate func range() throws(RecordFault) -> ByteRange {
    try RecordMembers.range(try int("begin"), try int("end"))
  }

  fileprivate static func range(_ begin: Int, _ end: Int) throws(RecordFault) -> ByteRange {
    guard 0 <= begin, begin <= end else {
      throw RecordFault(member: "", reason: "has no range from \(begin) to \(end)")
    }
    return begin..<end
  }
}

extension EntityCluster {
  fileprivate init(_ members: RecordMembers) throws(RecordFault) {
    self.init(
      kind: EntityKind(rawValue: try members.string("kind")),
      subkind: try members.optionalString("subkind").map(EntitySubkind.init(rawValue:)),
      name: try members.string("name"), key: try members.optionalString("key"),
      iso: try members.optionalString("iso"), acronym: try members.optionalString("acronym"),
      titles: try members.strings("titles"), countries: try members.strings("countries"),
      mentions: try members.list("mentions", isRequired: true) { value throws(RecordFault) in
        let mention = try RecordMembers(value)
        return Mention(
          range: try mention.range(), form: try mention.choice("form"),
          text: try mention.string("text"))
      })
  }
}

extension RelationKindFacts {
  fileprivate init(_ members: RecordMembers) throws(RecordFault) {
    let kind = RelationKind(rawValue: try members.string("kind"))
    guard kind.facts == nil else {
      throw RecordFault(
        member: "kind", reason: "is '\(kind.rawValue)', which is the program's own")
    }
    self.init(
      kind: kind, class: try members.choice("class"),
      quad: try members.optionalString("quad") == nil ? nil : try members.choice("quad"),
      isSymmetric: try members.optionalBool("symmetric") ?? false,
      phrase: try members.string("phrase"),
      subjects: try members.strings("subjects").map(EntityKind.init(rawValue:)),
      objects: try members.strings("objects").map(EntityKind.init(rawValue:)))
  }
}

extension Statement {
  fileprivate init(_ members: RecordMembers, entities count: Int) throws(RecordFault) {
    let (subject, object) = (try members.int("subject"), try members.int("object"))
    let attributedTo = try members.ints("attributed_to")
    for index in [subject, object] + attributedTo where !(0..<count).contains(index) {
      throw RecordFault(
        member: "", reason: "names entity \(index) of a record with \(count) entities")
    }
    let confidence = try members.double("confidence")
    guard (0...1).contains(confidence) else {
      throw RecordFault(member: "confidence", reason: "is not between 0 and 1")
    }
    self.init(
      subject: subject, kind: RelationKind(rawValue: try members.string("kind")), object: object,
      qualifiers: Qualifiers(
        verb: try members.optionalString("verb"), title: try members.optionalString("title"),
        quantity: try members.optionalString("quantity"), date: try members.date("date"),
        place: try members.optionalString("place"), attributedTo: attributedTo,
        polarity: try members.choice("polarity"), modality: try members.choice("modality"),
        origin: try members.optionalString("origin")),
      evidence: try members.range(), quote: try members.string("quote"),
      antecedents: try members.list("antecedents") { value throws(RecordFault) in
        guard case .array(let numbers) = value, numbers.count == 2 else {
          throw RecordFault(member: "", reason: "is not a list of two numbers")
        }
        return try RecordMembers.range(
          RecordMembers.int(numbers[0]), RecordMembers.int(numbers[1]))
      },
      rule: try members.string("rule"), confidence: confidence)
  }
}
