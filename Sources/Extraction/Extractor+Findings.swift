internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// The steps from a document to what is found in it.
extension Extractor {
  /// What is known of a document before its statements are read: its trees, names, titles, and the country from which it is
  /// told.
  struct Ground {
    let document: AnnotatedDocument
    let tree: SyntaxTree
    let index: EntityIndex
    let titles: [TitleSpan]
    let home: HomeCountries
    let factuality: FactualityReader
  }

  /// Reads the names and trees of a document, in which these too are taken for names.
  func ground(of document: AnnotatedDocument, naming others: [NameSpan]) -> Ground {
    let document = book.verbForms.corrected(document)
    let tree = SyntaxTree(document)
    var found = NameFinder(document, tree: tree, gazetteer: gazetteer).find()
    if !others.isEmpty {
      found.names = (found.names + others)
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    let names = entities(of: found, in: document, tree)
    let factuality = FactualityReader(document, tree: tree)
    let home = HomeCountries(document, tree: tree, index: names)
    let index = HomeBodies(document, home: home).tied(names)
    return Ground(
      document: document, tree: tree, index: index, titles: found.titles, home: home,
      factuality: factuality)
  }

  /// Which entity each name means; of a capital's, whether it is the town or its government.
  private func entities(
    of found: NameFinder.Found, in document: AnnotatedDocument, _ tree: SyntaxTree
  ) -> EntityIndex {
    let metonymy = Metonymy(tree: tree)
    // Capitals that the text uses for their governments.
    let governments = Set(
      found.names.lazy.filter { $0.isCapital && metonymy.isGovernment($0) }.map(\.name))
    let countries = Set(found.names.lazy.filter { $0.kind == .country }.compactMap(\.key))
    return EntityIndex(
      found.names, titles: found.titles, document: document, gazetteer: gazetteer,
      isGovernment: { name in
        metonymy.isGovernment(name)
          || governments.contains(name.name) && metonymy.isDealtWith(name)
          // "President Ana Roy flew to Lima", of whose country the text tells.
          || name.country.map(countries.contains) ?? false && metonymy.isGoalOfOfficial(name)
      })
  }

  /// What rules over words and tables find, sentence by sentence, and lists of offices.
  func findings(inWordsOf ground: Ground) -> [Finding] {
    let (document, index) = (ground.document, ground.index)
    let sequences = SequenceRuleEngine(
      book: book, document: document, index: index, titles: ground.titles,
      factuality: ground.factuality, gazetteer: gazetteer)
    let tables = TableRules(document: document, index: index, gazetteer: gazetteer)
    let rows = PlaceChains(document: document, index: index)
    let neighbors = NeighboringCountries(
      document: document, index: index, gazetteer: gazetteer, home: ground.home)
    var findings: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      findings += sequences.findings(in: sentence, number: number)
      findings += tables.findings(in: sentence, number: number)
        .filter { !book.disabledTables.contains($0.rule) }
      findings += rows.findings(in: sentence, number: number)
      findings += neighbors.findings(in: sentence, number: number)
    }
    return findings
      + ListedOffices(document, index: index, gazetteer: gazetteer).findings(titles: ground.titles)
  }

  /// What rules over trees find.
  func findings(inTreesOf ground: Ground, _ participants: ParticipantFinder) -> [Finding] {
    let (document, tree) = (ground.document, ground.tree)
    let trees = TreeRuleEngine(
      book: book, document: document, tree: tree, participants: participants,
      arguments: ArgumentFinder(tree: tree), factuality: ground.factuality,
      quantities: QuantityReader(document: document, tree: tree, index: ground.index),
      titles: ground.titles, gazetteer: gazetteer)
    return document.sentences.enumerated().flatMap { trees.findings(in: $1, number: $0) }
  }

  /// Adds whose bodies are, who leads them and who joins them.
  func addBodies(
    _ ground: Ground, _ participants: ParticipantFinder, to findings: inout [Finding]
  ) {
    let (document, index, reference) = (ground.document, ground.index, participants.reference)
    let own = OwnBodies(document: document, index: index, participants: participants)
    findings += document.sentences.enumerated().flatMap { own.findings(in: $1, number: $0) }
    let leadership = ReferredLeadership(document: document, index: index, reference: reference)
    findings += document.sentences.enumerated().flatMap { leadership.findings(in: $1, number: $0) }
    let led = LedBodies(
      document: document, tree: ground.tree, index: index, reference: reference,
      factuality: ground.factuality)
    let leads = Set(
      findings.lazy.filter { $0.kind == .leads }.map { [$0.subject.entity, $0.object.entity] })
    findings += document.sentences.enumerated().flatMap {
      led.findings(in: $1, number: $0, after: leads)
    }
    let accessions = Accessions(
      document: document, index: index, participants: participants, factuality: ground.factuality)
    findings += document.sentences.enumerated().flatMap { accessions.findings(in: $1, number: $0) }
    let members = BareMembers(
      document: document, index: index, participants: participants, factuality: ground.factuality,
      accessions: accessions)
    findings += document.sentences.enumerated().flatMap { members.findings(in: $1, number: $0) }
    findings = ForceShares(document: document, index: index).refining(findings)
  }

  /// Adds who holds, gets and leaves an office, by what has been found.
  func addOffices(
    _ ground: Ground, _ participants: ParticipantFinder, _ homeOffices: HomeOffices,
    to findings: inout [Finding]
  ) {
    let (document, tree, index, titles) = (
      ground.document, ground.tree, ground.index, ground.titles
    )
    let (reference, factuality) = (participants.reference, ground.factuality)
    findings += DescribedHolders(
      document: document, tree: tree, index: index, reference: reference
    ).findings(titles: titles, after: findings)
    findings += ReferredOffices(
      document, index: index, gazetteer: gazetteer, reference: reference, home: ground.home
    ).findings(titles: titles, after: findings)
    let bodyOffices = BodyOffices(document, tree: tree, index: index, gazetteer: gazetteer)
    findings += bodyOffices.findings(titles: titles, after: findings)
    findings += PredicateOffices(
      document: document, tree: tree, index: index, gazetteer: gazetteer,
      participants: participants, factuality: factuality, home: homeOffices, bodies: bodyOffices
    ).findings(titles: titles, after: findings)
    findings += LaterNames(
      document: document, tree: tree, index: index, gazetteer: gazetteer
    ).findings(titles: titles, after: findings)
    let successions = Successions(
      document: document, index: index, participants: participants, factuality: factuality)
    findings += GivenOffices(
      document: document, index: index, gazetteer: gazetteer, participants: participants,
      factuality: factuality
    ).findings(titles: titles, after: findings)
    findings += HandedOffices(
      document: document, index: index, gazetteer: gazetteer, successions: successions
    ).findings(titles: titles, after: findings)
    findings += FormerEnvoys(
      document: document, index: index, gazetteer: gazetteer, reference: reference
    ).findings(titles: titles, after: findings)
    findings += successions.findings(after: findings)
  }
}
