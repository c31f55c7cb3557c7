internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// What a deed comes to once it is known who has done it to whom, and what the world says against it.
extension TreeRuleEngine {
  /// The kind and the reading of what a word says of two; nothing where it says nothing of them after all.
  func told(
    of rule: TreeRule, at token: Int, by subject: Participant, to object: Participant,
    read reading: Reading
  ) -> (RelationKind, Reading)? {
    if saysNothing(rule, at: token, of: subject, object, reading) { return nil }
    // "Togo offered to host talks between Mali and Chad": neither has agreed to them.
    if rule.kind == .consult, reading.modality == .planned, isOffered(token, to: subject) {
      var offered = reading
      offered.weaken(to: .possible)
      return (rule.kind, offered)
    }
    guard let settled = settled(reading, of: rule, at: token, by: subject) else { return nil }
    var (act, reading) = SpeechActs.kind(
      of: rule.kind, verb: tokens[token].lemma, read: settled)
    guard let kind = deed(act, of: rule, at: token, by: subject) else { return nil }
    // "No state but Chad recognises Mali": Chad does.
    if reading.polarity == .negative, isExcepted(subject) { reading.polarity = .positive }
    if reading.isForetold, !speaks(reading.speakers, for: subject) {
      reading.weaken(to: .possible)
    }
    guard !isOutOfPlace(kind, rule, at: token, subject, object) else { return nil }
    let body = entities[object.entity]
    let joined = Membership.kind(
      of: kind, of: entities[subject.entity].kind, in: (body.kind, body.subkind), as: nil)
    return (joined, reading)
  }

  /// Whether a word, by who the two are and how it is meant, says nothing of them.
  private func saysNothing(
    _ rule: TreeRule, at token: Int, of subject: Participant, _ object: Participant,
    _ reading: Reading
  ) -> Bool {
    guard subject.entity != object.entity, !isOwnCitizen(object, of: subject),
      rule.kind != .aid || !isOwnGround(object, of: subject)
    else { return true }
    // "cut its aid to Chad", "withdrew its support for Chad": the verb tells what has become of it.
    if tokens[token].partOfSpeech != .verb, [.aid, .cooperate, .support].contains(rule.kind),
      reading.isCeased && rule.kind != .support || isWithdrawn(token)
    {
      return true
    }
    // A company's jets bring no troops.
    if rule.kind == .mobilize,
      isStay(token) || entities[subject.entity].subkind == .company
    {
      return true
    }
    // "freed six Americans": people, and no country that was occupied.
    if rule.name == "retreat.free-nationals", object.via == nil { return true }
    // Nobody makes deals with the state for which he speaks.
    if Self.bargaining.contains(rule.kind), entities[subject.entity].kind == .person,
      entities[object.entity].kind == .country,
      participants.countryServed(by: subject.entity, at: subject.token)?.entity == object.entity
    {
      return true
    }
    // "Ana Roy arrived in Chad": for a state she speaks with it, else she only travels.
    if rule.isOfficial, !isEnvoy(subject, to: object) { return true }
    // "met to discuss the dam", "was barred from travelling to Chad": the talks are told by the other verb.
    if rule.kind == .consult,
      reading.isPurpose && TreeRuleEngine.conversing.contains(tokens[token].lemma)
        || rule.isOfficial && reading.polarity == .negative
    {
      return true
    }
    if isOutOfUse(rule, at: token, subject, object, reading) { return true }
    // "does not have enough troops in Chad": it has some.
    return reading.polarity == .negative && (rule.kind == .stationedIn || rule.kind == .operates)
      && tree.children(of: token, .object).contains {
        tree.hasChild(of: $0, words: ["enough", "sufficient", "adequate", "many"])
      }
  }

  /// Whether a passive tells where troops are, and no move: "300 soldiers are deployed in Chad".
  private func isStay(_ verb: Int) -> Bool {
    (tokens[verb].lemma == "deploy" || tokens[verb].lemma == "station")
      && tree.children(of: verb, .auxiliaryPassive).contains { tokens[$0].word == "are" }
      && tree.child(of: verb, .auxiliary) == nil
  }

  /// How a deed is meant, once it is known what others make of it; nothing where it is none of the subject's.
  private func settled(
    _ reading: Reading, of rule: TreeRule, at token: Int, by subject: Participant
  ) -> Reading? {
    var reading = reading
    // "has not responded to Mali's request": Mali has made it all the same.
    if rule.name == "request.heeded", reading.polarity == .negative { reading.polarity = .positive }
    // "Chad dismissed Mali's charges against Niger": what others turn down has been said or done all the same.
    if reading.polarity == .negative, isAnothers(token, than: subject) { return nil }
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
    if reading.modality == .planned, isBidden(token, besides: subject) {
      reading.weaken(to: .possible)
    }
    // "threatened to send Mali arms": nobody threatens with help.
    if reading.isThreatened, rule.kind == .aid, reading.polarity == .positive,
      tree.head(of: token).map({ Lexicon.threatening.contains(tokens[$0].lemma) }) == true
    {
      return nil
    }
    return reading
  }

  /// What kind of deed it is in the end, by what it is done with and by whom; nothing where it is none.
  private func deed(
    _ act: RelationKind, of rule: TreeRule, at token: Int, by subject: Participant
  ) -> RelationKind? {
    var kind = act
    // "Ana Roy attacked the government of Chad, accusing it of theft": with words.
    if kind == .assault, isOfWords(token, by: subject) { kind = .accuse }
    if kind == .assault, isByMeasure(token) { return nil }
    // "hit Chad with tariffs".
    if kind == .assault, isOfMeasures(token) { kind = .sanction }
    // "Chad rejected Mali's deal with Niger": who turns down what others do is none of them.
    if kind != rule.kind, [.reject, .sanction].contains(kind),
      !rule.subject.contains(.agent) && !rule.subject.contains(.holder)
        || isCalledOff(token, besides: subject)
    {
      return nil
    }
    // "rejected calls for a withdrawal of Chadian troops": whoever turns that down denies those who live there nothing.
    if kind == .reject, rule.kind == .retreat, tokens[token].partOfSpeech == .noun,
      tree.child(of: token, .caseMarking).map({
        $0 > 0 && Control.pleas.contains(tokens[$0 - 1].lemma)
      }) ?? isOfOthers(token, than: subject)
    {
      return nil
    }
    // What a company provides it sells.
    if kind == .aid, entities[subject.entity].subkind == .company,
      TreeRuleEngine.trading.contains(tokens[token].lemma)
    {
      kind = .cooperate
    }
    return kind
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

  /// Whether a noun is what somebody takes back or ends: "ended its support", "paused most of its aid".
  private func isWithdrawn(_ noun: Int) -> Bool {
    var noun = noun
    if tokens[noun].relation == .nominalModifier, let part = tree.head(of: noun), part < noun,
      Lexicon.partitives.contains(tokens[part].lemma)
    {
      noun = part
    }
    guard [.object, .nominalSubjectPassive].contains(tokens[noun].relation),
      let verb = tree.head(of: noun)
    else { return false }
    return TreeRuleEngine.withdrawing.contains(tokens[verb].lemma)
  }

  private static let withdrawing: Set<WordKey> = [
    "withdraw", "end", "rescind", "terminate", "drop", "discontinue", "revoke", "sever", "pause",
  ]

  private static let trading: Set<WordKey> = [
    "deliver", "supply", "ship", "provide", "hand", "send", "fund", "finance",
  ]

  private static let conversing: Set<WordKey> = ["discuss", "debate", "talk", "coordinate"]

  private static let bargaining: Set<RelationKind> = [.agree, .cooperate, .consult]

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

  /// Whether a place lies in the country that deals with it: what a state sends its own provinces is no aid.
  func isOwnGround(_ object: Participant, of subject: Participant) -> Bool {
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
}
