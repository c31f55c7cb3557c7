internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Applies tree rules to the words of a sentence.
struct TreeRuleEngine {
  let book: RuleBook
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let participants: ParticipantFinder
  let arguments: ArgumentFinder
  let factuality: FactualityReader
  let quantities: QuantityReader
  let gazetteer: Gazetteer
  let titles: [Int: Office]

  /// An office that a word tells of.
  struct Office {
    var tokens: Range<Int>
    var titleClass: Title.Class
  }

  init(
    book: RuleBook, document: AnnotatedDocument, tree: SyntaxTree, participants: ParticipantFinder,
    arguments: ArgumentFinder, factuality: FactualityReader, quantities: QuantityReader,
    titles: [TitleSpan], gazetteer: Gazetteer
  ) {
    self.book = book
    self.document = document
    self.tree = tree
    self.participants = participants
    self.arguments = arguments
    self.factuality = factuality
    self.quantities = quantities
    self.gazetteer = gazetteer
    var byToken: [Int: Office] = [:]
    for title in titles {
      guard let entry = gazetteer.title(title.key), PositionRules.offices.contains(entry.class),
        !title.prefixes.contains(where: SequenceMatcher.notHeld.contains)
      else { continue }
      let office = Office(tokens: title.tokens, titleClass: entry.class)
      for token in title.tokens { byToken[token] = office }
    }
    self.titles = byToken
  }

  var tokens: [Token] { tree.tokens }
  var entities: [DraftEntity] { participants.index.entities }

  /// What the rules find in a sentence.
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    var found: [Finding] = []
    for token in sentence.tokens {
      let rules = book.rules(triggeredBy: tokens[token].lemma)
      if rules.isEmpty || participants.index.nameAt[token] >= 0 { continue }
      for rule in rules {
        found += findings(of: book.trees[rule], at: token, number: number)
      }
    }
    return found
  }

  private func findings(of rule: TreeRule, at token: Int, number: Int) -> [Finding] {
    guard let use = occurrence(of: rule, at: token, number: number), let ends = ends(of: use)
    else { return [] }
    let (subjects, objects) = (ends.subjects, ends.objects)
    let isOnePhrase = Set(subjects.map(\.entity)) == Set(objects.map(\.entity))
    if isHadInCommon(use, by: ends, isOnePhrase: isOnePhrase) || asksOfItself(use, by: ends) {
      return []
    }
    let reading = reading(of: use)
    var found: [Finding] = []
    // What is said of several together, "Togo and Benin agreed", each does to the other; of three and more who plan to meet
    // each pair is told once.
    for (position, subject) in subjects.enumerated() {
      for (other, object) in objects.enumerated()
      where !isOnePhrase || other > position
        || !SpeechActs.kind(of: rule.kind, verb: tokens[token].lemma, read: reading).0
          .isSymmetric
          && (subjects.count == 2 || !rule.kind.isSymmetric)
      {
        if let finding = finding(use, subject, object, reading) { found.append(finding) }
      }
    }
    found += accusations(in: reading, of: found, at: token, number: number)
    // "Unlike Laos, Burma is not a member": what is denied of one is said of the other.
    for unlike in contrasted(with: token, in: document.sentences[number])
    where rule.subjects.contains(entities[unlike.entity].kind) {
      var opposite = reading
      opposite.polarity = reading.polarity == .negative ? .positive : .negative
      found += objects.compactMap { finding(use, unlike, $0, opposite) }
    }
    return found
  }

  /// The finding that one does something to another; nothing where the word says nothing of the two after all.
  private func finding(
    _ use: Occurrence, _ subject: Participant, _ object: Participant, _ reading: Reading
  ) -> Finding? {
    let (rule, token) = (use.rule, use.token)
    guard let (kind, reading) = told(of: rule, at: token, by: subject, to: object, read: reading)
    else { return nil }
    return Finding(
      subject: subject, object: object, kind: kind, rule: rule.name, precision: rule.precision,
      trigger: token,
      verb: tokens[token].partOfSpeech == .verb ? book.spelling(of: tokens[token].lemma) : nil,
      title: use.title.map { document.text(of: $0.tokens) },
      quantity: quantities.quantity(
        of: rule.kind, trigger: token, subject: subject, object: object,
        in: document.sentences[use.sentence]),
      reading: reading, sentence: use.sentence, isReadFromTree: true)
  }
}
