internal import AnnotatedText
internal import KnowledgeModel

// Who has made an attack that was told without its doer.
extension ReferredUtterances {
  /// Attacks by unnamed men for which somebody answers, or which are laid at somebody's door, a few sentences on.
  ///
  /// "Gunmen stormed a barracks in Mali. Ansar Dine claimed responsibility", "Gunmen killed two men in Mali, an attack
  /// blamed on Ansar Dine": whoever was struck is told by the sentence before.
  func claims() -> [Finding] {
    var found: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens {
        guard let claim = claim(at: token) else { continue }
        var reading = factuality.reading(of: claim.verb)
        if !claim.accusers.isEmpty, reading.modality == .asserted {
          reading.modality = .reported
          reading.speakers = claim.accusers
        }
        guard reading.polarity == .positive, !claim.speakers.isEmpty,
          [.asserted, .reported].contains(reading.modality)
        else { continue }
        let victims = victims(before: claim.noun, in: number)
        for speaker in claim.speakers.flatMap({ participants.participants(at: $0) })
        where isActor(speaker) {
          let own = side(of: speaker.entity)
          for victim in victims where !own.contains(victim.entity) {
            found.append(
              Finding(
                subject: speaker, object: takenUp(victim, by: claim.noun), kind: .assault,
                rule: "assault.claimed",
                precision: Self.precision, trigger: claim.noun, verb: nil, title: nil,
                quantity: nil, reading: reading, sentence: number, isReadFromTree: true))
          }
        }
      }
    }
    return found
  }

  /// Somebody of whom a sentence before tells, as the noun takes them up.
  private func takenUp(_ victim: Participant, by noun: Int) -> Participant {
    Participant(
      entity: victim.entity, token: noun, via: victim.via,
      antecedent: participants.reference.antecedent(of: victim.entity, for: noun))
  }

  /// Who answers for a deed: the noun that takes it up, the verb, and the heads of the phrases that name them.
  private struct Claim {
    var noun: Int
    var verb: Int
    var speakers: [Int]
    /// The heads of the phrases that name who lays it at their door.
    var accusers: [Int] = []
  }

  private func claim(at token: Int) -> Claim? {
    guard tokens[token].partOfSpeech == .noun else { return nil }
    // "claimed responsibility".
    if ["responsibility", "credit"].contains(tokens[token].lemma) {
      guard tokens[token].relation == .object, let verb = tree.head(of: token),
        Control.claiming.contains(tokens[verb].lemma),
        (arguments.direct(of: verb, ["for"]) + arguments.direct(of: token, ["for"])).isEmpty,
        !tree.children(of: verb, .adverbialClause).contains(where: {
          $0 > token && tree.hasChild(of: $0, words: ["for"])
        })
      else { return nil }
      return Claim(noun: token, verb: verb, speakers: arguments.agent(of: verb, depth: 0))
    }
    guard Self.attacks.contains(tokens[token].lemma), tokens[token].word == tokens[token].lemma,
      isUnsaid(token)
    else { return nil }
    var speakers = arguments.claimants(of: token)
    var verb = tree.children(of: token, .clausalModifier, .relativeClause).first ?? token
    if speakers.isEmpty, tokens[token].relation == .nominalSubjectPassive,
      let passive = tree.head(of: token)
    {
      // "The attack was claimed by Chad", "was blamed on Chad".
      if tokens[passive].lemma == "claim" {
        speakers = arguments.doneBy(passive)
      } else if let preposition = Control.laying[tokens[passive].lemma] {
        speakers = arguments.direct(of: passive, [preposition])
      }
      verb = passive
    }
    if speakers.isEmpty, tokens[token].relation == .object, let blaming = tree.head(of: token),
      let preposition = Control.laying[tokens[blaming].lemma]
    {
      // "blamed the attack on Chad".
      speakers = arguments.direct(of: blaming, [preposition])
      verb = blaming
    }
    // "blamed Chad for the attack".
    if speakers.isEmpty, tree.caseWord(of: token) == "for", let blaming = tree.head(of: token),
      tokens[blaming].lemma == "blame"
    {
      speakers = arguments.patient(of: blaming, depth: 0)
    }
    if verb == token, let head = tree.head(of: token), tokens[head].partOfSpeech == .verb {
      verb = head
    }
    let isLaid = Control.laying[tokens[verb].lemma] != nil
    return Claim(
      noun: token, verb: verb, speakers: speakers,
      accusers: isLaid ? arguments.agent(of: verb, depth: 0) : [])
  }

  /// Whether a noun takes up a deed of which it says itself neither who did it nor to whom: "the attack", ", an attack".
  private func isUnsaid(_ noun: Int) -> Bool {
    guard let article = tree.child(of: noun, .determiner), article < noun else { return false }
    let isBeside =
      article > 0 && ["a", "an"].contains(tokens[article].word) && tokens[article - 1].word == ","
    guard isBeside || ["the", "this", "that"].contains(tokens[article].word) else { return false }
    return tree.children(of: noun).allSatisfy {
      switch tokens[$0].relation {
      case .possessiveModifier: false
      case .nominalModifier:
        $0 > noun && participants.participants(at: $0).isEmpty
          && !["of", "against", "on", "at", "in", "near"].contains(tree.caseWord(of: $0) ?? .none)
      case .adjectivalModifier, .compound: participants.index.nameAt[$0] < 0
      default: true
      }
    }
  }

  /// Who was struck by those whom nobody names, as the sentences before tell last.
  private func victims(before noun: Int, in number: Int) -> [Participant] {
    guard let found = victims(before: noun, in: number, isPassive: false) else { return [] }
    return found.isEmpty ? victims(before: noun, in: number, isPassive: true) ?? [] : found
  }

  /// Those whom an active verb or a passive tells of; `nil` if somebody else's attack stands between.
  private func victims(before noun: Int, in number: Int, isPassive: Bool) -> [Participant]? {
    for before in stride(from: number, through: max(0, number - Self.claimed), by: -1) {
      for verb in document.sentences[before].tokens.reversed()
      where verb < noun && tokens[verb].partOfSpeech == .verb
        && Self.striking.contains(tokens[verb].lemma) && tree.isPassive(verb) == isPassive
      {
        let agents = arguments.agent(of: verb, depth: 0)
        guard !agents.isEmpty || isPassive else { continue }
        let reading = factuality.reading(of: verb)
        guard reading.polarity == .positive, [.asserted, .reported].contains(reading.modality)
        else {
          continue
        }
        guard agents.allSatisfy({ participants.participants(at: $0).isEmpty }) else { return nil }
        let struck = struck(by: verb)
        if !struck.isEmpty { return struck }
      }
    }
    return []
  }

  /// Whom a verb of harm strikes, or where it does.
  private func struck(by verb: Int) -> [Participant] {
    let patients = arguments.patient(of: verb, depth: 0)
    for patient in patients {
      let named = participants.participants(at: patient)
      if !named.isEmpty { return named }
      let nationals = participants.nationals(at: patient)
      if !nationals.isEmpty { return nationals }
    }
    var phrases = Array(tree.children(of: verb, .oblique, .object))
    phrases += arguments.agent(of: verb, depth: 0)
    var steps = 0
    while !phrases.isEmpty, steps < 12 {
      steps += 1
      let phrase = phrases.removeFirst()
      if let word = tree.caseWord(of: phrase), Self.sites.contains(word) {
        let site = grounds(at: phrase)
        if !site.isEmpty { return site }
      }
      phrases += tree.children(of: phrase, .nominalModifier)
    }
    return patients.flatMap { participants.homePeople(at: $0) }
  }

  /// The place that a phrase names, or the country of the town or region that it means: "in Chad's capital".
  private func grounds(at phrase: Int) -> [Participant] {
    let isGround = { (found: Participant) in
      [.country, .place, .base].contains(participants.index.entities[found.entity].kind)
    }
    let named = participants.participants(at: phrase).filter(isGround)
    guard named.isEmpty, Lexicon.namingNouns.contains(tokens[phrase].lemma) else { return named }
    return participants.owners(of: phrase, depth: 0).filter(isGround)
  }

  /// How many sentences back an attack may stand that somebody claims.
  private static let claimed = 3

  private static let sites: Set<WordKey> = ["in", "at", "near", "on", "outside", "inside"]

  private static let attacks: Set<WordKey> = [
    "attack", "raid", "bombing", "ambush", "assault", "blast", "explosion", "killing", "shooting",
    "kidnapping", "abduction", "strike", "massacre", "assassination", "murder",
  ]

  private static let striking: Set<WordKey> = [
    "attack", "storm", "ambush", "raid", "bomb", "kill", "blow", "explode", "detonate", "shoot",
    "assault", "kidnap", "abduct", "strike", "hit", "target", "wound", "injure", "massacre",
    "assassinate", "murder", "overrun", "fire", "open", "burn", "destroy", "shell", "ram",
  ]
}
