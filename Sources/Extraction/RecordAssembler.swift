internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Makes the record of a document from its names and findings.
struct RecordAssembler {
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let positions: PositionIndex
  let participants: ParticipantFinder
  let gazetteer: Gazetteer
  let kinds: RelationKinds

  /// The longest quotation, in bytes.
  private static let longestQuote = 1000

  func record(of findings: [Finding]) -> DocumentRecord {
    let source = document.document
    var statements: [Statement] = []
    var best: [Identity: Int] = [:]
    let dates = DateAssigner(tree: tree)
    var told = SentenceDates(DateReader(document: document, gazetteer: gazetteer))
    for finding in findings where !isWithinOneGovernment(finding) && !isContest(finding) {
      let date = date(of: finding, dates, among: told.dates(in: finding.sentence))
      let statement = statement(of: finding, date: date)
      let identity = Identity(
        statement, sentence: finding.sentence, isEvent: kinds.isEvent(finding.kind))
      if let known = best[identity] {
        if statements[known].confidence < statement.confidence { statements[known] = statement }
      } else {
        best[identity] = statements.count
        statements.append(statement)
      }
    }
    statements.sort { RecordAssembler.precedes($0, $1) }
    return DocumentRecord(
      id: source.id, title: source.title, date: source.date, source: source.source, url: source.url,
      sha256: source.sha256, offsets: source.offsets, repairs: source.repairs,
      words: document.tokens.count { !$0.shape.contains(.punctuation) },
      signature: MinHashSignature.signature(of: words()), entities: clusters(),
      statements: statements, kinds: kinds.added(among: statements.lazy.map(\.kind)))
  }

  /// The date of a finding; what has happened has none that is still to come.
  private func date(
    of finding: Finding, _ dates: DateAssigner, among told: [DateSpan]
  ) -> PartialDate? {
    guard kinds.isEvent(finding.kind) else { return dates.date(ofState: finding, among: told) }
    guard let date = dates.date(ofEvent: finding, among: told) else { return nil }
    let isPast =
      !finding.reading.isToCome && finding.reading.polarity == .positive
      && [.asserted, .reported].contains(finding.reading.modality)
    if isPast, let today = document.document.date, isAfter(date, today) { return nil }
    return date
  }

  private func isAfter(_ date: PartialDate, _ today: PartialDate) -> Bool {
    guard date.year == today.year else { return date.year > today.year }
    guard let month = date.month, let now = today.month, month == now else {
      return date.month.flatMap { month in today.month.map { month > $0 } } ?? false
    }
    return date.day.flatMap { day in today.day.map { day > $0 } } ?? false
  }

  /// What makes two findings of one sentence the same statement.
  private struct Identity: Hashable {
    let subject: Int
    let kind: RelationKind
    let object: Int
    let sentence: Int
    let factuality: Factuality
    /// Of an event: "recalled its envoy in March and expelled two diplomats in April".
    let date: PartialDate?

    init(_ statement: Statement, sentence: Int, isEvent: Bool) {
      subject = statement.subject
      kind = statement.kind
      object = statement.object
      self.sentence = sentence
      factuality = statement.qualifiers.factuality
      date = isEvent ? statement.qualifiers.date : nil
    }
  }

  /// Whether an event is between a person and the country whose office the person holds: a misreading of the office,
  /// unless an organ of the state removes, jails or tries the person.
  private func isWithinOneGovernment(_ finding: Finding) -> Bool {
    guard kinds.isEvent(finding.kind) else { return false }
    if [.coerce, .sanction].contains(finding.kind), finding.subject.via != nil,
      index.entities[finding.object.entity].kind == .person
    {
      return false
    }
    // Crowds are against their own president, whose prosecutors may investigate him, and who may resign.
    if finding.kind == .protest || finding.rule == "retreat.resign" { return false }
    if [.accuse, .assault].contains(finding.kind),
      index.entities[finding.object.entity].kind == .person,
      finding.subject.via.map(Self.watchful.contains) ?? false
    {
      return false
    }
    // "The president asked the army to withdraw": what one organ asks of another it asks of the state.
    let organ = tree.tokens[finding.object.token]
    if finding.kind == .request, finding.object.via == organ.lemma,
      Self.branches.contains(organ.word),
      !tree.children(of: finding.object.token).contains(where: { index.name(at: $0) != nil })
    {
      return false
    }
    let ends = [finding.subject.entity, finding.object.entity]
    if !positions.legislators.isDisjoint(with: ends) { return false }
    return (positions.holdings[ends[0]] ?? []).contains(ends[1])
      || (positions.holdings[ends[1]] ?? []).contains(ends[0])
  }

  /// Organs of a state that look into what its leaders do, or rise against them.
  private static let watchful: Set<WordKey> = [
    "prosecutor", "court", "tribunal", "judge", "investigator", "watchdog", "parliament",
    "lawmaker", "legislator", "legislature", "senate", "congress", "assembly", "police", "soldier",
    "opposition",
  ]

  /// Whether a fight is one of words or for customers: firms and offices have no arms.
  private func isContest(_ finding: Finding) -> Bool {
    guard finding.kind == .assault else { return false }
    return index.entities[finding.subject.entity].subkind == .company
      || [finding.subject.entity, finding.object.entity].allSatisfy { number in
        let entity = index.entities[number]
        return entity.kind == .organization
          && entity.subkind.map(RecordAssembler.unarmed.contains) ?? false
      }
  }

  private static let unarmed: Set<EntitySubkind> = [
    .company, .newsOutlet, EntitySubkind(rawValue: "government"),
    EntitySubkind(rawValue: "legislature"), EntitySubkind(rawValue: "nongovernmental"),
    EntitySubkind(rawValue: "academic"), EntitySubkind(rawValue: "court"),
  ]

  /// Organs of a state of which another may ask something.
  private static let branches: Set<WordKey> = [
    "government", "army", "military", "navy", "police", "parliament", "legislature", "court",
    "cabinet", "junta", "regime", "lawmakers", "legislators", "prosecutors", "judges",
  ]

  private static func precedes(_ left: Statement, _ right: Statement) -> Bool {
    if left.evidence.lowerBound != right.evidence.lowerBound {
      return left.evidence.lowerBound < right.evidence.lowerBound
    }
    if left.kind != right.kind { return left.kind < right.kind }
    return (left.subject, left.object, left.rule) < (right.subject, right.object, right.rule)
  }

  private func statement(of finding: Finding, date: PartialDate?) -> Statement {
    var ends = (finding.subject, finding.object)
    if kinds.isSymmetric(finding.kind), ends.1.entity < ends.0.entity { swap(&ends.0, &ends.1) }
    let range = document.sentences[finding.sentence].range
    let told = finding.reading.speakers.flatMap(speakers(at:))
    let outlet = told.first { index.entities[$0.entity].subkind == .newsOutlet }
    // Of an outlet that quotes somebody, only the other says so.
    let others = told.filter { index.entities[$0.entity].subkind != .newsOutlet }
    var speakers = others.isEmpty ? told : others
    // "Chad, Mali and Togo said they backed her": of its own deed each speaks for itself.
    if let own = speakers.first(where: { $0.entity == finding.subject.entity }) {
      speakers = [own]
    }
    let antecedents = Set(
      [finding.subject.antecedent, finding.object.antecedent].compactMap { $0 })
    return Statement(
      subject: ends.0.entity, kind: finding.kind, object: ends.1.entity,
      qualifiers: Qualifiers(
        verb: finding.verb, title: finding.title.map(OfficeWording(gazetteer: gazetteer).plain),
        quantity: finding.quantity, date: date,
        place: place(of: finding),
        attributedTo: Set(speakers.map(\.entity)).sorted(), polarity: finding.reading.polarity,
        modality: finding.reading.modality,
        origin: outlet.map { index.entities[$0.entity].name } ?? agency),
      evidence: range, quote: quote(range),
      antecedents: antecedents.sorted().map { document.sentences[$0].range }, rule: finding.rule,
      confidence: ConfidenceScale(tree: tree, margins: document.headMargins)
        .confidence(of: finding))
  }

  /// The agency that the dateline credits, where another outlet published it.
  private var agency: String? {
    let document = document.document
    return document.dateline?.agency == document.source ? nil : document.dateline?.agency
  }

  /// The place where an event happened: a phrase with "in" or "at" that is not one of its ends.
  private func place(of finding: Finding) -> String? {
    guard kinds.isEvent(finding.kind) else { return nil }
    var carriers = [finding.trigger]
    if let verb = participants.tree.head(of: finding.trigger),
      tree.tokens[verb].partOfSpeech == .verb,
      // "rallied in Gao against the closure of a bank": where one rallies.
      tree.tokens[finding.trigger].partOfSpeech != .noun
        || !["against", "over", "about", "for", "despite"].contains(
          tree.caseWord(of: finding.trigger) ?? .none),
      // "told reporters in Lima that rebels had attacked": where it is told.
      tree.tokens[finding.trigger].relation != .clausalComplement,
      // "fought in Gao, and Chad bombed the camp": another deed of another doer.
      tree.tokens[finding.trigger].relation != .coordination
        || tree.child(of: finding.trigger, .nominalSubject) == nil
    {
      carriers.append(verb)
    }
    // "met Ana Roy in Lima": a place that the parser hangs on a person is the deed's.
    carriers += [finding.subject, finding.object].filter {
      index.entities[$0.entity].kind == .person
    }.map(\.token)
    for carrier in carriers {
      for child in tree.children(of: carrier, .oblique, .nominalModifier)
      where ["in", "at"].contains(tree.caseWord(of: child) ?? .none) {
        guard let name = index.name(at: child),
          name.kind == .place || name.kind == .base || name.kind == .country,
          let entity = index.entity(at: child), entity != finding.subject.entity,
          entity != finding.object.entity
        else { continue }
        return index.entities[entity].name
      }
    }
    return nil
  }

  private func quote(_ range: ByteRange) -> String {
    let end =
      range.count <= RecordAssembler.longestQuote
      ? range.upperBound
      : document.document.text.characterBoundary(
        atOrBefore: range.lowerBound + RecordAssembler.longestQuote)
    return document.document.text[range.lowerBound..<end]
  }

  private func words() -> [WordKey] {
    document.tokens.lazy.filter { !$0.shape.contains(.punctuation) }.map(\.word)
  }

  private func clusters() -> [EntityCluster] {
    var mentions = [[Mention]](repeating: [], count: index.entities.count)
    for (number, name) in index.names.enumerated() {
      let range = document.range(of: name.tokens)
      mentions[index.entityOfName[number]].append(
        Mention(range: range, form: name.form, text: document.document.text[range]))
    }
    for reference in participants.reference.mentions {
      let range = document.range(of: reference.tokens)
      mentions[reference.entity].append(
        Mention(range: range, form: reference.form, text: document.document.text[range]))
    }
    for entity in mentions.indices {
      mentions[entity].sort {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    }
    return index.entities.enumerated().map { number, entity in
      let employers = (positions.employers[number] ?? []).compactMap { index.entities[$0].key }
      return EntityCluster(
        kind: entity.kind, subkind: entity.subkind, name: entity.name, key: entity.key,
        iso: entity.iso,
        acronym: entity.acronym, titles: (positions.titles[number] ?? []).sorted(),
        countries: entity.countries.union(employers).sorted(), mentions: mentions[number])
    }
  }
}
