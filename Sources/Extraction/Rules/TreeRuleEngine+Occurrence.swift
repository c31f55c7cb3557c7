internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// A word at which a rule applies, those whom it joins, and how the text means it.
extension TreeRuleEngine {
  /// A word at which a rule applies.
  struct Occurrence {
    let rule: TreeRule
    let token: Int
    /// The word of which the text says something: of the office "secretary general" its last noun, else the token.
    let word: Int
    /// The office that the word tells of, if the rule asks who holds one.
    let title: Office?
    /// The number of its sentence.
    let sentence: Int
  }

  /// Those who may stand at the two ends of a statement.
  struct Ends {
    var subjects: [Participant]
    var objects: [Participant]
    /// Whether several subjects do it to each other.
    var isMutual: Bool
  }

  /// Where a rule applies to a word; nothing if the word is no such one, or lacks what the rule needs.
  func occurrence(of rule: TreeRule, at token: Int, number: Int) -> Occurrence? {
    guard hasPart(rule, token, in: document.sentences[number]), hasWhatItNeeds(rule, token) else {
      return nil
    }
    // An office is told by a word of the tables, with what stands before it.
    let title =
      rule.kind == .holdsPosition && !(rule.parts == [.verb] && tokens[token].partOfSpeech == .verb)
      ? titles[token] : nil
    if rule.kind == .holdsPosition, title == nil, rule.parts == [.noun] { return nil }
    if let title, isUnofficial(title, at: token) { return nil }
    // "the secretary general is": what is said of the office is said of its last noun.
    let word = title.map { whole(of: token, in: $0) } ?? token
    return Occurrence(rule: rule, token: token, word: word, title: title, sentence: number)
  }

  /// Those whom a word joins, or nothing where one end has nobody.
  func ends(of use: Occurrence) -> Ends? {
    let rule = use.rule
    var subjects = subjects(of: use)
    guard let first = subjects.first else { return nil }
    var objects = filled(rule.object, for: use.word, kinds: rule.objects, via: [], rule, .object)
    let isMutual = rule.isMutual || arguments.isReciprocal(rule.object, of: use.token)
    // "Togo and Benin signed a pact with the islanders": with somebody who has no name, not with each other.
    if objects.isEmpty, subjects.count > 1, isMutual,
      arguments.isDoneTogether(use.token, by: subjects.count),
      arguments.heads(of: .with(["with"]), for: use.token).allSatisfy({ !isParty($0) })
    {
      objects = subjects
    }
    if let title = use.title {
      // One office has one holder: "President Ana Roy and the singer Eva Soto".
      subjects = [first]
      objects.removeAll { !mayHave(title, $0) }
    }
    // "Ana Roy, an officer with the navy, and her driver": one of them is meant, as the noun is of one.
    if rule.kind == .worksFor || rule.kind == .citizenOf, rule.parts == [.noun],
      tokens[use.token].word == tokens[use.token].lemma
    {
      subjects = [nearest(of: subjects, to: use.token) ?? first]
    }
    // Who leads NATO's battlegroup does not lead NATO, and who commands Chad's soldiers does not rule Chad.
    if rule.kind == .leads || rule.kind == .controls {
      objects.removeAll { $0.via.map(Lexicon.armed.contains) ?? false }
    }
    guard !objects.isEmpty else { return nil }
    if book.kinds.isEvent(rule.kind),
      rule.subject.contains(.agent) || rule.subject.contains(.holder)
    {
      addThoseWhoDoAlike(use, to: &subjects)
    }
    return Ends(subjects: subjects, objects: objects, isMutual: isMutual)
  }

  /// Those of whom a word says something.
  private func subjects(of use: Occurrence) -> [Participant] {
    let rule = use.rule
    var subjects = filled(
      rule.subject, for: use.word, kinds: rule.subjects, via: rule.subjectVia, rule, .subject
    ).filter { !rule.isOwnAct || $0.via == nil }
    if rule.object.contains(.promised) { subjects.removeAll { tellsOfAnother($0, at: use.token) } }
    // "led by Ana Roy, and their ally, the Free Democrats": a person shares no state with a body.
    if let first = subjects.first, !book.kinds.isEvent(rule.kind) {
      let isPerson = entities[first.entity].kind == .person
      subjects.removeAll { (entities[$0.entity].kind == .person) != isPerson }
    }
    return subjects
  }

  /// Whether somebody may have an office of a kind.
  private func mayHave(_ title: Office, _ object: Participant) -> Bool {
    let kind = entities[object.entity].kind
    // A town has a governor, and a company a chief executive, as Hong Kong has.
    if title.titleClass == .regional ? kind == .country || kind == .base : kind == .place {
      return false
    }
    guard kind == .country else { return true }
    // A cleric of a country has no office of its state.
    if title.titleClass == .clergy { return false }
    // "the Peru director at Human Rights Watch" is no officer of Peru's.
    return object.token >= title.tokens.lowerBound || !isOfBody(behind: title)
  }

  /// The last of some before a noun that stands beside one of them, as the parser may hang it on the first of two: "by
  /// Kofi Mensah, a painter, and Ana Roy, a BBC reporter".
  private func nearest(of subjects: [Participant], to noun: Int) -> Participant? {
    guard tokens[noun].relation == .apposition || tokens[noun].relation == .coordination else {
      return nil
    }
    return subjects.filter { $0.token < noun }.max { $0.token < $1.token }
  }

  /// Adds those who do the same: "Peru condemned the raid, as did Chile", "voiced support for Mali, as did Chile".
  private func addThoseWhoDoAlike(_ use: Occurrence, to subjects: inout [Participant]) {
    let token = use.token
    let told = tokens[token].partOfSpeech == .verb ? token : arguments.lightVerb(of: token) ?? token
    // "Hungary, along with Slovakia, blocked the Union's ban": the ban is no deed of theirs.
    if told != token,
      arguments.owners(of: token).contains(where: { participants.index.nameAt[$0] >= 0 })
    {
      return
    }
    for other in arguments.alike(told).flatMap({ participants.participants(at: $0) })
    where use.rule.subjects.contains(entities[other.entity].kind)
      && !subjects.contains(where: { $0.entity == other.entity })
    {
      subjects.append(other)
    }
  }

  /// Whether several have or do something together, and nothing to each other.
  func isHadInCommon(_ use: Occurrence, by ends: Ends, isOnePhrase: Bool) -> Bool {
    guard ends.subjects.count > 1 else { return false }
    // "Togo and Benin welcomed their deal": what they have in common they do not do to each other.
    guard use.rule.kind == .mobilize else { return isOnePhrase && !ends.isMutual }
    // "Togo and Benin held manoeuvres off Oman": together, which is no threat.
    return use.rule.parts == [.noun] && EventRules.drills.contains(tokens[use.token].lemma)
  }

  /// Whether somebody says what he, or the state for which he speaks, should do too.
  ///
  /// "Togo and Benin must act, Togo said" asks Benin for nothing; "Togo and Benin each said the other must act" does.
  func asksOfItself(_ use: Occurrence, by ends: Ends) -> Bool {
    use.rule.object.contains(.obliged) && ends.objects.count > 1
      && !arguments.heads(of: .obliged, for: use.word).contains { tokens[$0].word == "other" }
      && ends.subjects.contains { subject in
        let state = participants.countryServed(by: subject.entity, at: subject.token)?.entity
        return ends.objects.contains { $0.entity == subject.entity || $0.entity == state }
      }
  }

  /// How the text means what a word says.
  func reading(of use: Occurrence) -> Reading {
    let (rule, token) = (use.rule, use.token)
    // "never worked as a nurse": of what stands behind "as" the verb says whether it is so.
    if rule.parts == [.noun],
      let verb = arguments.verbBeforeAs(token) ?? arguments.namedByCopula(use.word)
        ?? clauseVerb(of: token, rule)
    {
      return factuality.reading(of: verb, isEvent: false)
    }
    if use.title != nil, tokens[token].relation != .clausalComplement,
      tokens[token].relation != .openClausalComplement
    {
      return factuality.ownReading(of: token)
    }
    return factuality.reading(
      of: rule.subject == [.teller] ? arguments.attempt(at: token) : token,
      isEvent: book.kinds.isEvent(rule.kind))
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
