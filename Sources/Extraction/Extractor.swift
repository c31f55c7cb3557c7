package import AnnotatedText
package import Gazetteers
internal import KnowledgeModel
package import Records

/// Reads an annotated document: finds its entities and what they are and do to each other.
///
/// A pure function of the document, the tables and the rules: the same document gives the same record.
package struct Extractor: Sendable {
  private let gazetteer: Gazetteer
  private let book: RuleBook

  /// An extractor with tables and rules; make one and use it for every document, from any number of threads.
  package init(gazetteer: Gazetteer = .standard, rules book: RuleBook = .standard) {
    self.gazetteer = gazetteer
    self.book = book
  }

  /// The record of a document.
  ///
  /// O(tokens) for texts of ordinary sentences.
  package func record(of document: AnnotatedDocument) -> DocumentRecord {
    let tree = SyntaxTree(document)
    let found = NameFinder(document, tree: tree, gazetteer: gazetteer).find()
    let metonymy = Metonymy(tree: tree)
    let index = EntityIndex(
      found.names, titles: found.titles, document: document, gazetteer: gazetteer,
      isGovernment: metonymy.isGovernment)
    let sequences = SequenceRuleEngine(
      book: book, document: document, tree: tree, index: index, titles: found.titles,
      gazetteer: gazetteer)
    let tables = TableRules(document: document, index: index, gazetteer: gazetteer)
    var findings: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      findings += sequences.findings(in: sentence, number: number)
      findings += tables.findings(in: sentence, number: number)
        .filter { !book.disabledTables.contains($0.rule) }
    }
    findings += HomeOffices(document, index: index, gazetteer: gazetteer)
      .findings(titles: found.titles, after: findings)
    let positions = PositionIndex(
      findings, titles: found.titles, document: document, gazetteer: gazetteer)
    let participants = ParticipantFinder(
      tree: tree, index: index,
      reference: ReferenceResolver(
        document, tree: tree, index: index, titles: found.titles, positions: positions,
        gazetteer: gazetteer))
    let trees = TreeRuleEngine(
      book: book, document: document, tree: tree, participants: participants,
      arguments: ArgumentFinder(tree: tree), factuality: FactualityReader(tree: tree),
      quantities: QuantityReader(document: document, tree: tree), titles: found.titles,
      gazetteer: gazetteer)
    for (number, sentence) in document.sentences.enumerated() {
      findings += trees.findings(in: sentence, number: number)
    }
    return RecordAssembler(
      document: document, tree: tree, index: index, positions: positions,
      participants: participants,
      gazetteer: gazetteer, kinds: book.kinds
    ).record(of: findings)
  }
}
