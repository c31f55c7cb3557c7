package import AnnotatedText
package import Gazetteers
internal import KnowledgeModel
package import Records

/// Reads an annotated document: finds its entities and what they are and do to each other.
///
/// A pure function of the document, the tables, the rules and the classifier: the same document gives the same record.
package struct Extractor: Sendable {
  let gazetteer: Gazetteer
  let book: RuleBook
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
    let ground = ground(of: document, naming: others)
    let (document, tree, index, titles) = (
      ground.document, ground.tree, ground.index, ground.titles
    )
    var findings = findings(inWordsOf: ground)
    let homeOffices = HomeOffices(
      document, index: index, gazetteer: gazetteer, home: ground.home)
    findings += homeOffices.findings(titles: titles, after: findings)
    let positions = PositionIndex(
      findings, titles: titles, document: document, gazetteer: gazetteer)
    let reference = ReferenceResolver(
      document, tree: tree, index: index, titles: titles, positions: positions,
      gazetteer: gazetteer, home: ground.home)
    let participants = ParticipantFinder(
      tree: tree, index: index, reference: reference, home: ground.home)
    findings += self.findings(inTreesOf: ground, participants)
    findings += ReferredUtterances(
      document, participants: participants, positions: positions, factuality: ground.factuality
    ).findings(after: findings)
    findings += Containment(index: index).implied(by: findings)
    findings += PartyHeads(index: index).implied(by: findings)
    findings += Departures(index: index).implied(by: findings)
    findings += reference.neighbors.map {
      $0.finding(reference, in: reference.sentence(of: $0.token))
    }
    addBodies(ground, participants, to: &findings)
    addOffices(ground, participants, homeOffices, to: &findings)
    return DocumentReading(
      document: document, tree: tree, index: index, titles: titles, positions: positions,
      participants: participants, reference: reference, factuality: ground.factuality,
      findings: findings)
  }
}
