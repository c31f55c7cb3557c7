package import AnnotatedText
package import Gazetteers
internal import KnowledgeModel
package import Records

/// Reads an annotated document: finds its entities and what they are and do to each other.
///
/// A pure function of the document, the tables, the rules and the classifier: the same document gives the same record.
package struct Extractor: Sendable {
  let gazetteer: Gazetteer
  private let book: RuleBook
  let classifier: RelationClassifier?

  /// An extractor with tables, rules and, if states that no rule finds are wanted, a trained classifier; make one and use
  /// it for every document, from any number of threads.
  package init(
    gazetteer: Gazetteer = .standard, rules book: RuleBook = .standard,
    classifier: RelationClassifier? = nil
  ) {
    self.gazetteer = gazetteer
    self.book = book
    self.classifier = classifier
  }

  /// The tables of the program, rules and, unless it is not wanted, the classifier shipped with it.
  package static func standard(
    usesClassifier: Bool = true, rules: RuleBook = .standard
  ) -> Extractor {
    Extractor(
      rules: rules, classifier: usesClassifier ? try? RelationClassifier.embedded() : nil)
  }

  /// The record of a document.
  ///
  /// O(tokens) for texts of ordinary sentences.
  package func record(of document: AnnotatedDocument) -> DocumentRecord {
    let reading = reading(of: document)
    let added = classifier?.findings(in: reading) ?? []
    return RecordAssembler(
      document: reading.document, tree: reading.tree, index: reading.index,
      positions: reading.positions,
      participants: reading.participants, gazetteer: gazetteer, kinds: book.kinds
    ).record(of: reading.findings + added)
  }

  /// What names, references and rules say of a document, in which these too are taken for names.
  func reading(
    of document: AnnotatedDocument, naming others: [NameSpan] = []
  ) -> DocumentReading {
    let document = book.verbForms.corrected(document)
    let tree = SyntaxTree(document)
    var found = NameFinder(document, tree: tree, gazetteer: gazetteer).find()
    if !others.isEmpty {
      found.names = (found.names + others)
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    let metonymy = Metonymy(tree: tree)
    // Capitals that the text uses for their governments.
    let governments = Set(
      found.names.lazy.filter { $0.isCapital && metonymy.isGovernment($0) }.map(\.name))
    let countries = Set(found.names.lazy.filter { $0.kind == .country }.compactMap(\.key))
    let names = EntityIndex(
      found.names, titles: found.titles, document: document, gazetteer: gazetteer,
      isGovernment: { name in
        metonymy.isGovernment(name)
          || governments.contains(name.name) && metonymy.isDealtWith(name)
          // "President Ana Roy flew to Lima", of whose country the text tells.
          || name.country.map(countries.contains) ?? false && metonymy.isGoalOfOfficial(name)
      })
    let factuality = FactualityReader(document, tree: tree)
    let home = HomeCountries(document, tree: tree, index: names)
    let index = HomeBodies(document, home: home).tied(names)
    let sequences = SequenceRuleEngine(
      book: book, document: document, index: index, titles: found.titles, factuality: factuality,
      gazetteer: gazetteer)
    let tables = TableRules(document: document, index: index, gazetteer: gazetteer)
    let rows = PlaceChains(document: document, index: index)
    let neighbors = NeighboringCountries(
      document: document, index: index, gazetteer: gazetteer, home: home)
    var findings: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      findings += sequences.findings(in: sentence, number: number)
      findings += tables.findings(in: sentence, number: number)
        .filter { !book.disabledTables.contains($0.rule) }
      findings += rows.findings(in: sentence, number: number)
      findings += neighbors.findings(in: sentence, number: number)
    }
    findings += ListedOffices(document, index: index, gazetteer: gazetteer)
      .findings(titles: found.titles)
    let homeOffices = HomeOffices(document, index: index, gazetteer: gazetteer, home: home)
    findings += homeOffices.findings(titles: found.titles, after: findings)
    let positions = PositionIndex(
      findings, titles: found.titles, document: document, gazetteer: gazetteer)
    let reference = ReferenceResolver(
      document, tree: tree, index: index, titles: found.titles, positions: positions,
      gazetteer: gazetteer, home: home)
    let participants = ParticipantFinder(
      tree: tree, index: index, reference: reference, home: home)
    let trees = TreeRuleEngine(
      book: book, document: document, tree: tree, participants: participants,
      arguments: ArgumentFinder(tree: tree), factuality: factuality,
      quantities: QuantityReader(document: document, tree: tree, index: index),
      titles: found.titles, gazetteer: gazetteer)
    for (number, sentence) in document.sentences.enumerated() {
      findings += trees.findings(in: sentence, number: number)
    }
    findings += ReferredUtterances(
      document, participants: participants, positions: positions, factuality: factuality
    ).findings(after: findings)
    findings += Containment(index: index).implied(by: findings)
    findings += PartyHeads(index: index).implied(by: findings)
    findings += Departures(index: index).implied(by: findings)
    findings += reference.neighbors.map {
      $0.finding(reference, in: reference.sentence(of: $0.token))
    }
    let own = OwnBodies(document: document, index: index, participants: participants)
    for (number, sentence) in document.sentences.enumerated() {
      findings += own.findings(in: sentence, number: number)
    }
    let leadership = ReferredLeadership(document: document, index: index, reference: reference)
    for (number, sentence) in document.sentences.enumerated() {
      findings += leadership.findings(in: sentence, number: number)
    }
    let led = LedBodies(
      document: document, tree: tree, index: index, reference: reference, factuality: factuality)
    let leads = Set(
      findings.lazy.filter { $0.kind == .leads }.map { [$0.subject.entity, $0.object.entity] })
    for (number, sentence) in document.sentences.enumerated() {
      findings += led.findings(in: sentence, number: number, after: leads)
    }
    let accessions = Accessions(
      document: document, index: index, participants: participants, factuality: factuality)
    for (number, sentence) in document.sentences.enumerated() {
      findings += accessions.findings(in: sentence, number: number)
    }
    findings += DescribedHolders(
      document: document, tree: tree, index: index, reference: reference
    ).findings(titles: found.titles, after: findings)
    findings += ReferredOffices(
      document, index: index, gazetteer: gazetteer, reference: reference, home: home
    ).findings(titles: found.titles, after: findings)
    let bodyOffices = BodyOffices(document, tree: tree, index: index, gazetteer: gazetteer)
    findings += bodyOffices.findings(titles: found.titles, after: findings)
    findings += PredicateOffices(
      document: document, tree: tree, index: index, gazetteer: gazetteer,
      participants: participants, factuality: factuality, home: homeOffices, bodies: bodyOffices
    ).findings(titles: found.titles, after: findings)
    findings += LaterNames(
      document: document, tree: tree, index: index, gazetteer: gazetteer
    ).findings(titles: found.titles, after: findings)
    let successions = Successions(
      document: document, index: index, participants: participants, factuality: factuality)
    findings += GivenOffices(
      document: document, index: index, gazetteer: gazetteer, participants: participants,
      factuality: factuality
    ).findings(titles: found.titles, after: findings)
    findings += HandedOffices(
      document: document, index: index, gazetteer: gazetteer, successions: successions
    ).findings(titles: found.titles, after: findings)
    findings += FormerEnvoys(
      document: document, index: index, gazetteer: gazetteer, reference: reference
    ).findings(titles: found.titles, after: findings)
    findings += successions.findings(after: findings)
    return DocumentReading(
      document: document, tree: tree, index: index, titles: found.titles, positions: positions,
      participants: participants, reference: reference, factuality: factuality, findings: findings)
  }
}
