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
    guard hasPart(rule, token, in: document.sentences[number]), hasWhatItNeeds(rule, token) else {
      return []
    }
    // An office is told by a word of the tables, with what stands before it.
    let title =
      rule.kind == .holdsPosition && !(rule.parts == [.verb] && tokens[token].partOfSpeech == .verb)
      ? titles[token] : nil
    if rule.kind == .holdsPosition, title == nil, rule.parts == [.noun] { return [] }
    if let title, isUnofficial(title, at: token) { return [] }
    // "the secretary general is": what is said of the office is said of its last noun.
    let word = title.map { whole(of: token, in: $0) } ?? token
    var subjects = filled(
      rule.subject, for: word, kinds: rule.subjects, via: rule.subjectVia, rule, .subject
    ).filter { !rule.isOwnAct || $0.via == nil }
    if rule.object.contains(.promised) { subjects.removeAll { tellsOfAnother($0, at: token) } }
    guard let first = subjects.first else { return [] }
    // "led by Ana Roy, and their ally, the Free Democrats": a person shares no state with a body.
    if !book.kinds.isEvent(rule.kind) {
      let isPerson = entities[first.entity].kind == .person
      subjects.removeAll { (entities[$0.entity].kind == .person) != isPerson }
    }
    var objects = filled(rule.object, for: word, kinds: rule.objects, via: [], rule, .object)
    let isMutual = rule.isMutual || arguments.isReciprocal(rule.object, of: token)
    // "Togo and Benin signed a pact with the islanders": with somebody who has no name, not with each other.
    if objects.isEmpty, subjects.count > 1, isMutual,
      arguments.isDoneTogether(token, by: subjects.count),
      arguments.heads(of: .with(["with"]), for: token).allSatisfy({ !isParty($0) })
    {
      objects = subjects
    }
    if let title {
      // One office has one holder: "President Ana Roy and the singer Eva Soto".
      subjects = [first]
      // A town has a governor, and a company a chief executive, as Hong Kong has.
      let isRegional = title.titleClass == .regional
      objects.removeAll {
        let kind = entities[$0.entity].kind
        return isRegional ? kind == .country || kind == .base : kind == .place
      }
      // A cleric of a country has no office of its state.
      if title.titleClass == .clergy { objects.removeAll { entities[$0.entity].kind == .country } }
    }
    // "Ana Roy, an officer with the navy, and her driver": one of them is meant, as the noun is of one.
    if rule.kind == .worksFor || rule.kind == .citizenOf, rule.parts == [.noun],
      tokens[token].word == tokens[token].lemma
    {
      // The parser may hang the noun on the first of two: "by Kofi Mensah, a painter, and Ana Roy, a BBC reporter".
      let nearest =
        tokens[token].relation == .apposition || tokens[token].relation == .coordination
        ? subjects.filter { $0.token < token }.max { $0.token < $1.token } : nil
      subjects = [nearest ?? first]
    }
    // Who leads NATO's battlegroup does not lead NATO, and who commands Chad's soldiers does not rule Chad.
    if rule.kind == .leads || rule.kind == .controls {
      objects.removeAll { $0.via.map(Lexicon.armed.contains) ?? false }
    }
    // "the Peru director at Human Rights Watch" is no officer of Peru's.
    if let title, isOfBody(behind: title) {
      objects.removeAll {
        entities[$0.entity].kind == .country && $0.token < title.tokens.lowerBound
      }
    }
    guard !objects.isEmpty else { return [] }
    if book.kinds.isEvent(rule.kind),
      rule.subject.contains(.agent) || rule.subject.contains(.holder)
    {
      // "Peru condemned the raid, as did Chile", "voiced support for Mali, as did Chile".
      let told =
        tokens[token].partOfSpeech == .verb ? token : arguments.lightVerb(of: token) ?? token
      // "Hungary, along with Slovakia, blocked the Union's ban": the ban is no deed of theirs.
      let isOthers =
        told != token
        && arguments.owners(of: token).contains { participants.index.nameAt[$0] >= 0 }
      for other in isOthers
        ? [] : arguments.alike(told).flatMap({ participants.participants(at: $0) })
      where rule.subjects.contains(entities[other.entity].kind)
        && !subjects.contains(where: { $0.entity == other.entity })
      {
        subjects.append(other)
      }
    }
    // "never worked as a nurse": of what stands behind "as" the verb says whether it is so.
    let serving =
      rule.parts == [.noun]
      ? arguments.verbBeforeAs(token) ?? arguments.namedByCopula(word)
        ?? clauseVerb(of: token, rule) : nil
    let reading =
      serving.map { factuality.reading(of: $0, isEvent: false) }
      ?? (title != nil && tokens[token].relation != .clausalComplement
        && tokens[token].relation != .openClausalComplement
        ? factuality.ownReading(of: token)
        : factuality.reading(
          of: rule.subject == [.teller] ? arguments.attempt(at: token) : token,
          isEvent: book.kinds.isEvent(rule.kind)))
    let verb = book.spelling(of: tokens[token].lemma)
    var found: [Finding] = []
    func add(_ subject: Participant, _ object: Participant, _ reading: Reading) {
      guard
        let (kind, reading) = told(of: rule, at: token, by: subject, to: object, read: reading)
      else { return }
      found.append(
        Finding(
          subject: subject, object: object, kind: kind, rule: rule.name,
          precision: rule.precision,
          trigger: token, verb: tokens[token].partOfSpeech == .verb ? verb : nil,
          title: title.map { document.text(of: $0.tokens) },
          quantity: quantities.quantity(
            of: rule.kind, trigger: token, subject: subject, object: object,
            in: document.sentences[number]),
          reading: reading, sentence: number, isReadFromTree: true))
    }
    // What is said of several together, "Togo and Benin agreed", each does to the other; of three and more who plan to meet
    // each pair is told once.
    let isOnePhrase = Set(subjects.map(\.entity)) == Set(objects.map(\.entity))
    // "Togo and Benin welcomed their deal": what they have in common they do not do to each other.
    if isOnePhrase, subjects.count > 1, !isMutual, rule.kind != .mobilize { return [] }
    // "Togo and Benin held manoeuvres off Oman": together, which is no threat.
    if subjects.count > 1, rule.kind == .mobilize, rule.parts == [.noun],
      EventRules.drills.contains(tokens[token].lemma)
    {
      return []
    }
    for (position, subject) in subjects.enumerated() {
      for (other, object) in objects.enumerated()
      where !isOnePhrase || other > position
        || !SpeechActs.kind(of: rule.kind, verb: tokens[token].lemma, read: reading).0
          .isSymmetric
          && (subjects.count == 2 || !rule.kind.isSymmetric)
      {
        add(subject, object, reading)
      }
    }
    found += accusations(in: reading, of: found, at: token, number: number)
    // "Unlike Laos, Burma is not a member": what is denied of one is said of the other.
    for unlike in contrasted(with: token, in: document.sentences[number])
    where rule.subjects.contains(entities[unlike.entity].kind) {
      var opposite = reading
      opposite.polarity = reading.polarity == .negative ? .positive : .negative
      for object in objects { add(unlike, object, opposite) }
    }
    return found
  }

  /// The verb of the clause in which a phrase stands that says something of its subject: "may act under the command of",
  /// "her tour may begin with a visit".
  private func clauseVerb(of phrase: Int, _ rule: TreeRule) -> Int? {
    guard
      rule.subject.contains(.clauseSubject) || rule.object.contains(.clauseSubject)
        || rule.subject.contains(.traveler),
      [.oblique, .object].contains(tokens[phrase].relation), let verb = tree.head(of: phrase),
      tokens[verb].partOfSpeech == .verb
    else { return nil }
    return verb
  }

  /// Whether a phrase may be one with whom others deal: a person or body without a name, not "with delight".
  private func isParty(_ phrase: Int) -> Bool {
    let lemma = tokens[phrase].lemma
    return tokens[phrase].partOfSpeech == .properNoun || Lexicon.officers.contains(lemma)
      || Lexicon.offices.contains(lemma) || Lexicon.collectives.contains(lemma)
      || PersonNouns.words.contains(lemma) || ["secretariat", "bloc", "union"].contains(lemma)
  }
}
