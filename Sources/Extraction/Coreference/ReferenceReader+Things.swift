internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// What "it" or "its" means: the nearest subject that is a thing, in this sentence, or where there is none the main
  /// subject of the one before.
  ///
  /// A subject that is something without a name stands in the way: then "it" may be that.
  func thing(at place: Place) -> [Int] {
    let all = nearby(place.sentence, before: place.token).filter {
      $0.sort != .person && !$0.isPlural && $0.entities.count < 2 && !isBarred($0, at: place)
    }
    if let accused = accused(at: place, among: all) { return kept(accused, at: place) }
    if let object = addressee(at: place, among: all) { return kept(object, at: place) }
    if let judged = judged(among: all, at: place) { return judged }
    if let told = told(among: all, at: place) { return told }
    if let victim = victim(of: place, among: all) { return kept(victim, at: place) }
    let subject = accuser(of: place, among: all) ?? subject(of: all, at: place)
    if let joined = joined(all, at: place) {
      return subject == nil || subject?.identity == joined.identity ? kept(joined, at: place) : []
    }
    if let subject {
      // "Peru handed Chile its base": of which it was, one can't tell.
      let isCrossed =
        place.isPossessive
        && all.contains {
          $0.isObject && isPolity($0) && $0.token > subject.token
            && $0.identity != subject.identity && $0.governor == place.governor
        }
      return isCrossed || isListed(subject) || isOpen(place, between: subject, and: all)
        ? [] : kept(subject, at: place)
    }
    // "Kofi left Peru and its neighbours": nothing else is there that it could be.
    if place.isPossessive, all.count == 1, !isAdjective(all[0]) { return kept(all[0], at: place) }
    let isTaken =
      all.isEmpty && (place.isMain || opensMain(place) || isOfOffice(place)) || isAddressed(place)
    guard isTaken, place.sentence > 0 else { return [] }
    let before = nearby(place.sentence - 1, before: place.token)
    guard document.sentences[place.sentence - 1].role.isReport,
      var subject = before.first(where: { $0.isMain && !$0.isQuoted }),
      subject.sort == .thing, !subject.isPlural, !isListed(subject)
    else { return [] }
    // "Chad's part is unclear. Mali has told it to leave": only Chad can be told.
    if subject.entities.isEmpty, isAddressed(place),
      let owner = tree.child(of: subject.token, .possessiveModifier),
      let possessor = before.first(where: { $0.token == owner && isPolity($0) })
    {
      subject = possessor
    }
    // "The assembly debated the law. It would …": the law is as likely, unless "it" does what only the assembly can.
    let isOpening = opensMain(place) || isOfOffice(place)
    let isRivaled = before.contains {
      $0.isObject && $0.governor == subject.governor && !$0.isPlural && $0.sort != .person
        && (!isOpening || isPolity($0))
    }
    guard
      !isRivaled || isAddressed(place)
        || place.isMain && place.governor.map({ isDeed(tokens[$0].lemma) }) ?? false
    else { return [] }
    return kept(subject, at: place)
  }

  /// Whether a possessive pronoun is the first word of its sentence: "Its leader resigned".
  private func opensMain(_ place: Place) -> Bool {
    place.isPossessive && place.token == document.sentences[place.sentence].tokens.lowerBound
  }

  /// Whether a possessive pronoun says whose officer somebody is: "Ana Roy, its commander, resigned".
  private func isOfOffice(_ place: Place) -> Bool {
    guard place.isPossessive, let noun = tree.head(of: place.token), noun > place.token else {
      return false
    }
    return offices.isOffice(endingAt: noun) || Lexicon.commanders.contains(tokens[noun].lemma)
  }

  /// Whether a pronoun is whom somebody tells or asks something, so that it can be spoken to: "Chad has told it to leave".
  func isAddressed(_ place: Place) -> Bool {
    guard !place.isPossessive, !place.isSubject, let verb = tree.head(of: place.token),
      ReferenceReader.addressing.contains(tokens[verb].lemma),
      [.object, .indirectObject].contains(tokens[place.token].relation)
        || tree.caseWord(of: place.token) == "on"
    else { return false }
    return clauses.isMainVerb(verb)
  }

  /// To whom the verb before was done where the next is done to "it" by the same doer: of "blamed Chad for the raid and
  /// urged it to pay" Chad.
  private func addressee(at place: Place, among candidates: [Candidate]) -> Candidate? {
    guard !place.isPossessive, let verb = tree.head(of: place.token),
      [.object, .indirectObject].contains(tokens[place.token].relation),
      ReferenceReader.addressing.contains(tokens[verb].lemma),
      [.coordination, .adverbialClause].contains(tokens[verb].relation),
      tree.child(of: verb, .nominalSubject) == nil, let first = tree.head(of: verb), first < verb,
      tokens[first].partOfSpeech == .verb
    else { return nil }
    let objects = candidates.filter {
      $0.isObject && $0.governor == first && isPolity($0) && !isAdjective($0)
    }
    if objects.count == 1 { return objects[0] }
    guard objects.isEmpty, tokens[verb].relation == .adverbialClause else { return nil }
    // "made harsh remarks about Chad's government, accusing it of theft": whom else the clause tells of.
    let others = candidates.filter {
      !$0.isSubject && isPolity($0) && !isAdjective($0) && $0.token < verb
        && clauses.isInside($0.token, of: first)
    }
    guard let last = others.last, others.allSatisfy({ $0.identity == last.identity }) else {
      return nil
    }
    return last
  }

  /// Whether a pronoun is whom somebody receives or joins.
  func isReceived(_ place: Place) -> Bool {
    guard !place.isPossessive, !place.isSubject, let verb = tree.head(of: place.token),
      [.object, .indirectObject].contains(tokens[place.token].relation)
    else { return false }
    return ReferenceReader.receiving.contains(tokens[verb].lemma) && clauses.isMainVerb(verb)
  }

  private static let receiving: Set<WordKey> = [
    "host", "receive", "meet", "welcome", "congratulate", "support", "back", "hail", "reject",
    "denounce", "defend", "greet",
  ]

  private static let addressing: Set<WordKey> = [
    "tell", "ask", "urge", "warn", "accuse", "blame", "order", "call", "invite", "thank", "praise",
    "condemn", "criticize", "criticise", "sanction", "persuade", "pressure",
  ]

  /// The subject of the clause in which a pronoun stands, its own or that of the verb that governs it, else the nearest
  /// subject before.
  private func subject(of candidates: [Candidate], at place: Place) -> Candidate? {
    if place.isPossessive, let governor = place.governor,
      tree.child(of: governor, .nominalSubject, .nominalSubjectPassive) == nil
    {
      let agents = arguments.agent(of: governor, depth: 0)
      if let agent = candidates.last(where: {
        agents.contains(clauses.top(of: $0.token, isPerson: false)) && !isAdjective($0)
      }) {
        return agent
      }
    }
    return candidates.last { $0.isSubject && !isAdjective($0) }
  }

  /// Who accuses another of harm to what is "its": "Chad accused Mali of violating its airspace", not "its own".
  private func accuser(of place: Place, among candidates: [Candidate]) -> Candidate? {
    guard place.isPossessive, let harm = place.governor, tree.isGerund(harm),
      ReferenceReader.harming.contains(tokens[harm].lemma),
      tree.hasChild(of: harm, words: ["of", "for"]),
      !isOwn(place)
    else { return nil }
    var verb = harm
    for _ in 0..<3 {
      guard let head = tree.head(of: verb) else { return nil }
      verb = head
      if ReferenceReader.blaming.contains(tokens[verb].lemma) {
        let agents = arguments.agent(of: verb, depth: 0)
        return candidates.last {
          agents.contains(clauses.top(of: $0.token, isPerson: false)) && !isAdjective($0)
        }
      }
    }
    return nil
  }

  private static let blaming: Set<WordKey> = ["accuse", "blame", "suspect"]

  /// What one does to others and hardly to oneself.
  private static let harming: Set<WordKey> = [
    "attack", "invade", "shell", "bomb", "bombard", "violate", "threaten", "interfere", "meddle",
    "undermine", "kidnap", "abduct", "seize", "occupy", "destabilize", "destabilise", "sabotage",
    "infringe", "cross", "enter", "breach", "target", "raid", "infiltrate", "intrude", "spy",
    "encroach", "penetrate", "intervene", "provoke", "harass", "blockade", "capture", "annex",
    "strike", "hit", "ram", "fire", "shoot", "sink", "damage", "hack", "storm", "burn", "loot",
    "steal", "block", "hijack", "ambush", "down",
  ]

  /// Whether a candidate is one of a list: "Peru and Chile" are not "it".
  private func isListed(_ candidate: Candidate) -> Bool {
    let top = clauses.top(of: candidate.token, isPerson: false)
    return tree.children(of: top).contains {
      tokens[$0].relation == .coordination && isNominal($0)
    }
  }

  private func isNominal(_ token: Int) -> Bool {
    [.noun, .properNoun, .pronoun].contains(tokens[token].partOfSpeech)
  }

  private func isDeed(_ verb: WordKey) -> Bool {
    Lexicon.saying.contains(verb) || ReferenceReader.deeds.contains(verb)
  }

  /// What those do who can act, beside what they say.
  private static let deeds: Set<WordKey> = [
    "ask", "urge", "demand", "call", "order", "condemn", "agree", "promise", "pledge", "vow",
    "threaten", "refuse", "reject", "plan", "want", "hope", "intend", "decide", "vote", "elect",
    "appoint", "send", "deploy", "withdraw", "recall", "expel", "arrest", "seize", "invade",
    "attack", "bomb", "occupy", "join", "leave", "host", "fine", "sentence", "sue", "accuse",
    "blame", "deny", "offer", "donate", "buy", "sell", "export", "import", "operate", "own",
  ]

  /// A candidate's entity if it is one that news takes up by "it": what an outlet reports is "it" as often as the outlet.
  private func kept(_ candidate: Candidate, at place: Place) -> [Int] {
    guard candidate.entities.count == 1, let entity = candidate.entities.first,
      index.entities[entity].subkind != .newsOutlet, index.entities[entity].kind != .person
    else { return [] }
    // "The service arrested its citizens": a state has citizens.
    if place.isPossessive, let had = tree.head(of: place.token),
      ReferenceReader.ofStates.contains(tokens[had].lemma), index.entities[entity].kind != .country,
      index.entities[entity].subkind != .disputed
    {
      return []
    }
    return [entity]
  }

  private static let ofStates: Set<WordKey> = [
    "citizen", "territory", "soil", "border", "airspace", "government", "parliament",
    "constitution", "population", "coast", "army", "prime", "neighbor", "neighbour", "embassy",
    "ambassador",
  ]

  func isPolity(_ candidate: Candidate) -> Bool {
    guard let entity = candidate.entities.first else { return false }
    return [.country, .organization].contains(index.entities[entity].kind)
  }

  /// Whether a candidate is an adjective, which speaks of a country without being a phrase.
  func isAdjective(_ candidate: Candidate) -> Bool {
    candidate.isName && (index.name(at: candidate.token)?.form == .adjective)
  }
}
