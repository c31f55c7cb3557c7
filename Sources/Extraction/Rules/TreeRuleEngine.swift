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
  private let titles: [Int: Office]

  /// An office that a word tells of.
  private struct Office {
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
      for other in arguments.alike(told).flatMap({ participants.participants(at: $0) })
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
        : factuality.reading(of: token, isEvent: book.kinds.isEvent(rule.kind)))
    let verb = book.spelling(of: tokens[token].lemma)
    var found: [Finding] = []
    func add(_ subject: Participant, _ object: Participant, _ reading: Reading) {
      guard subject.entity != object.entity, !isOwnCitizen(object, of: subject),
        rule.kind != .aid || !isOwnGround(object, of: subject)
      else { return }
      // "cut its aid to Chad": the verb tells what has become of it.
      if reading.isCeased, tokens[token].partOfSpeech != .verb,
        [.aid, .cooperate].contains(rule.kind)
      {
        return
      }
      // A company's jets bring no troops.
      if rule.kind == .mobilize, entities[subject.entity].subkind == .company { return }
      // Nobody makes deals with the state for which he speaks.
      if Self.bargaining.contains(rule.kind), entities[subject.entity].kind == .person,
        entities[object.entity].kind == .country,
        participants.countryServed(by: subject.entity, at: subject.token)?.entity == object.entity
      {
        return
      }
      // "Ana Roy arrived in Chad": for a state she speaks with it, else she only travels.
      if rule.name == "consult.arrive-official", !isEnvoy(subject, to: object) { return }
      var reading = reading
      // "Chad dismissed Mali's charges against Niger": what others turn down has been said or done all the same.
      if reading.polarity == .negative, isAnothers(token, than: subject) { return }
      if reading.polarity == .negative, isTurnedDown(token, of: rule.kind, by: subject) {
        reading.polarity = .positive
        reading.isRefused = false
        reading.modality = rule.kind == .accuse ? .asserted : .possible
      }
      // "sent troops to stop Mali from attacking Chad": what is to be prevented is feared.
      if reading.isPurpose, reading.polarity == .negative,
        [.planned, .possible].contains(reading.modality),
        [.assault, .coerce, .threaten].contains(rule.kind)
      {
        (reading.polarity, reading.modality) = (.positive, .possible)
      }
      // "The court ordered Chad to free her": Chad has agreed to nothing.
      if reading.modality == .planned, isBidden(token) { reading.weaken(to: .possible) }
      var (kind, act) = SpeechActs.kind(of: rule.kind, verb: tokens[token].lemma, read: reading)
      reading = act
      // "Ana Roy attacked the government of Chad, accusing it of theft": with words.
      if kind == .assault,
        isOfWords(token) || entities[subject.entity].kind == .person && isVerbalAttack(token)
      {
        kind = .accuse
      }
      // "Chad rejected Mali's deal with Niger": who turns down what others do is none of them.
      if kind != rule.kind, [.reject, .sanction].contains(kind),
        !rule.subject.contains(.agent), !rule.subject.contains(.holder)
      {
        return
      }
      // "No state but Chad recognises Mali": Chad does.
      if reading.polarity == .negative, isExcepted(subject) { reading.polarity = .positive }
      if reading.isForetold, !speaks(reading.speakers, for: subject) {
        reading.weaken(to: .possible)
      }
      let body = entities[object.entity]
      // What a company provides it sells.
      if kind == .aid, entities[subject.entity].subkind == .company,
        TreeRuleEngine.trading.contains(tokens[token].lemma)
      {
        kind = .cooperate
      }
      // A company that builds or sells at home deals with no state.
      if kind == .cooperate, entities[subject.entity].kind == .organization,
        let country = body.key, entities[subject.entity].countries.contains(country)
      {
        return
      }
      // Nor does a state deal with its own organs.
      if kind == .cooperate, body.kind == .organization,
        body.subkind.map(TreeRuleEngine.organs.contains) ?? false,
        let country = entities[subject.entity].key, body.countries.contains(country)
      {
        return
      }
      // "Russia runs a plant in Nis, the country's third city": the tables know that it is another's.
      if kind == .locatedIn, entities[subject.entity].kind == .place, let country = body.key,
        body.kind == .country, !entities[subject.entity].countries.isEmpty,
        !entities[subject.entity].countries.contains(country)
      {
        return
      }
      // "a region on the river whose capital": no river has one, and nothing that stands lies in it.
      if kind == .locatedIn || kind == .capitalOf, body.kind == .place,
        let name = participants.index.name(at: object.token),
        SequenceRuleEngine.waters.contains(tokens[name.tokens.upperBound - 1].lemma)
      {
        return
      }
      // A charity or a company has its seat in a town, and is not stationed there.
      if kind == .stationedIn, rule.isOwnAct, body.kind != .base,
        entities[subject.entity].kind == .organization,
        !Membership.isArmed(entities[subject.entity].subkind)
      {
        return
      }
      // Of an alliance of states nobody is a member in person.
      if kind == .memberOf, body.subkind == .alliance, entities[subject.entity].kind == .person {
        return
      }
      // A company's market includes Chile, which is no member of it.
      if kind == .memberOf, entities[subject.entity].kind == .country,
        Membership.isClosed(body.subkind)
      {
        return
      }
      kind = Membership.kind(
        of: kind, of: entities[subject.entity].kind, in: (body.kind, body.subkind), as: nil)
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

  /// The verb of the clause in which a phrase stands that says something of its subject: "may act under the command of".
  private func clauseVerb(of phrase: Int, _ rule: TreeRule) -> Int? {
    guard rule.subject.contains(.clauseSubject) || rule.object.contains(.clauseSubject),
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

  /// Whether a name stands behind a word that sets it apart from all others: "nobody except Chad".
  private func isExcepted(_ subject: Participant) -> Bool {
    guard let name = participants.index.name(at: subject.token), name.tokens.lowerBound > 1 else {
      return false
    }
    let before = name.tokens.lowerBound - 1
    return TreeRuleEngine.excepting.contains(tokens[before].word)
      || tokens[before].word == "than" && tokens[before - 1].word == "other"
  }

  private static let trading: Set<WordKey> = [
    "deliver", "supply", "ship", "provide", "hand", "send", "fund", "finance",
  ]

  private static let bargaining: Set<RelationKind> = [.agree, .cooperate, .consult]

  /// What kinds of bodies a state has for its own business.
  private static let organs = Set(
    ["government", "legislature", "ministry", "court", "agency", "police"]
      .map { EntitySubkind(rawValue: $0) })

  private static let excepting: Set<WordKey> = ["but", "except", "save", "besides"]

  /// Whether one of the speakers is whom a participant means, or acts for it: what others would do is only foretold.
  private func speaks(_ speakers: [Int], for subject: Participant) -> Bool {
    let key = entities[subject.entity].key
    return speakers.contains { speaker in
      let named = participants.participants(at: speaker)
      return named.contains {
        $0.entity == subject.entity || key.map(entities[$0.entity].countries.contains) ?? false
      }
        || named.contains { person in
          participants.served(by: person, at: speaker).contains { $0.entity == subject.entity }
        }
    }
  }

  /// Whether the body whose an office is stands behind it: "director at Human Rights Watch".
  private func isOfBody(behind title: Office) -> Bool {
    let next = title.tokens.upperBound
    guard next + 1 < tokens.count, ["at", "with"].contains(tokens[next].word) else { return false }
    let name =
      participants.index.name(at: next + 1)
      ?? (next + 2 < tokens.count ? participants.index.name(at: next + 2) : nil)
    return name?.kind == .organization
  }

  /// Whether an office is of several, or leads something that is not named: "presidents", "the rebel leader".
  private func isUnofficial(_ office: Office, at token: Int) -> Bool {
    // "They met Ana Roy, British Foreign Secretary Jack Poe and others": the office is that of the name behind it.
    let next = office.tokens.upperBound
    if next < tokens.count, participants.index.name(at: next)?.kind == .person { return true }
    return tokens[token].word != tokens[token].lemma
      || (max(0, office.tokens.lowerBound - 1)..<office.tokens.upperBound).contains {
        SequenceMatcher.unofficial.contains(tokens[$0].lemma)
      }
  }

  /// Whether a place lies in the country that deals with it: what a state sends its own provinces is no aid.
  private func isOwnGround(_ object: Participant, of subject: Participant) -> Bool {
    let site = entities[object.entity]
    guard site.kind == .place, let country = entities[subject.entity].key else { return false }
    return site.countries.contains(country)
  }

  /// Whether a body deals with a citizen of its own country: "Spain's supreme court jailed a Spanish doctor".
  private func isOwnCitizen(_ object: Participant, of subject: Participant) -> Bool {
    let site = entities[object.entity]
    // "Kenyan troops killed two men in Mombasa": what happens at home is no attack on the town.
    if object.via == "scene", site.kind != .country {
      let own = entities[subject.entity].key.map { [$0] } ?? entities[subject.entity].countries
      if entities[subject.entity].subkind != .armedGroup,
        own.contains(where: site.countries.contains)
          // "Security forces killed two men in Sarq": the text's own forces, wherever that is.
          || site.countries.isEmpty && subject.via.map(Lexicon.isOfState) ?? false
            && participants.owners(of: subject.token, depth: 0).isEmpty
      {
        return true
      }
    }
    // "Kenyan police raided a hotel in Mombasa": where it stands.
    if site.kind == .place, subject.via.map(Lexicon.policing.contains) ?? false,
      object.via.map(Lexicon.targets.contains) ?? false,
      let country = entities[subject.entity].key, site.countries.contains(country)
    {
      return true
    }
    guard let country = entities[object.entity].key else { return false }
    // "Peru's finance ministry froze the Peruvian assets of Ana Roy".
    if object.via == nil, entities[subject.entity].kind == .organization,
      participants.index.name(at: object.token)?.form == .adjective
    {
      return entities[subject.entity].countries.contains(country)
    }
    guard let noun = object.via,
      Lexicon.citizens.contains(noun) || Lexicon.targets.contains(noun)
    else { return false }
    // An armed group that attacks its country, or those who live there, attacks the state.
    if entities[subject.entity].subkind == .armedGroup { return false }
    return entities[subject.entity].countries.contains(country)
  }

  /// The word of a title that its first nouns hang on: "general" of "secretary general".
  private func whole(of token: Int, in office: Office) -> Int {
    guard [.compound, .flat].contains(tokens[token].relation), let head = tree.head(of: token),
      office.tokens.contains(head)
    else { return token }
    return head
  }
}
