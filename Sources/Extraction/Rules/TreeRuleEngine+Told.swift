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
    guard subject.entity != object.entity, !isOwnCitizen(object, of: subject),
      rule.kind != .aid || !isOwnGround(object, of: subject)
    else { return nil }
    // "cut its aid to Chad", "withdrew its support for Chad": the verb tells what has become of it.
    if tokens[token].partOfSpeech != .verb, [.aid, .cooperate, .support].contains(rule.kind),
      reading.isCeased && rule.kind != .support || isWithdrawn(token)
    {
      return nil
    }
    // "300 soldiers are deployed in Chad": where they are, and no move.
    if rule.kind == .mobilize, tokens[token].lemma == "deploy" || tokens[token].lemma == "station",
      tree.children(of: token, .auxiliaryPassive).contains(where: { tokens[$0].word == "are" }),
      tree.child(of: token, .auxiliary) == nil
    {
      return nil
    }
    // "freed six Americans": people, and no country that was occupied.
    if rule.name == "retreat.free-nationals", object.via == nil { return nil }
    // A company's jets bring no troops.
    if rule.kind == .mobilize, entities[subject.entity].subkind == .company { return nil }
    // Nobody makes deals with the state for which he speaks.
    if Self.bargaining.contains(rule.kind), entities[subject.entity].kind == .person,
      entities[object.entity].kind == .country,
      participants.countryServed(by: subject.entity, at: subject.token)?.entity == object.entity
    {
      return nil
    }
    // "Ana Roy arrived in Chad": for a state she speaks with it, else she only travels.
    if rule.isOfficial, !isEnvoy(subject, to: object) { return nil }
    // "met to discuss the dam", "was barred from travelling to Chad": the talks are told by the other verb.
    if rule.kind == .consult,
      reading.isPurpose && TreeRuleEngine.conversing.contains(tokens[token].lemma)
        || rule.isOfficial && reading.polarity == .negative
    {
      return nil
    }
    if isOutOfUse(rule, at: token, subject, object, reading) { return nil }
    // "Togo offered to host talks between Mali and Chad": neither has agreed to them.
    if rule.kind == .consult, reading.modality == .planned, isOffered(token, to: subject) {
      var offered = reading
      offered.weaken(to: .possible)
      return (rule.kind, offered)
    }
    // "does not have enough troops in Chad": it has some.
    if reading.polarity == .negative, rule.kind == .stationedIn || rule.kind == .operates,
      tree.children(of: token, .object).contains(where: {
        tree.hasChild(of: $0, words: ["enough", "sufficient", "adequate", "many"])
      })
    {
      return nil
    }
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
    if reading.modality == .planned, isBidden(token) { reading.weaken(to: .possible) }
    // "threatened to send Mali arms": nobody threatens with help.
    if reading.isThreatened, rule.kind == .aid, reading.polarity == .positive,
      tree.head(of: token).map({ Lexicon.threatening.contains(tokens[$0].lemma) }) == true
    {
      return nil
    }
    var (kind, act) = SpeechActs.kind(of: rule.kind, verb: tokens[token].lemma, read: reading)
    reading = act
    // "Ana Roy attacked the government of Chad, accusing it of theft": with words.
    if kind == .assault, isOfWords(token, by: subject) { kind = .accuse }
    if kind == .assault, isByMeasure(token) { return nil }
    // "hit Chad with tariffs".
    if kind == .assault, isOfMeasures(token) { kind = .sanction }
    // "Chad rejected Mali's deal with Niger": who turns down what others do is none of them.
    if kind != rule.kind, [.reject, .sanction].contains(kind),
      !rule.subject.contains(.agent), !rule.subject.contains(.holder)
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
    // "No state but Chad recognises Mali": Chad does.
    if reading.polarity == .negative, isExcepted(subject) { reading.polarity = .positive }
    if reading.isForetold, !speaks(reading.speakers, for: subject) {
      reading.weaken(to: .possible)
    }
    // What a company provides it sells.
    if kind == .aid, entities[subject.entity].subkind == .company,
      TreeRuleEngine.trading.contains(tokens[token].lemma)
    {
      kind = .cooperate
    }
    guard !isOutOfPlace(kind, rule, at: token, subject, object) else { return nil }
    let body = entities[object.entity]
    kind = Membership.kind(
      of: kind, of: entities[subject.entity].kind, in: (body.kind, body.subkind), as: nil)
    return (kind, reading)
  }

  /// Whether what is known of the two tells that they can't be so related.
  private func isOutOfPlace(
    _ kind: RelationKind, _ rule: TreeRule, at token: Int, _ subject: Participant,
    _ object: Participant
  ) -> Bool {
    let body = entities[object.entity]
    // A company that builds or sells at home deals with no state.
    if kind == .cooperate, entities[subject.entity].kind == .organization,
      let country = body.key, entities[subject.entity].countries.contains(country)
    {
      return true
    }
    // Nor does a state deal with its own organs.
    if kind == .cooperate, body.kind == .organization,
      body.subkind.map(TreeRuleEngine.organs.contains) ?? false,
      let country = entities[subject.entity].key, body.countries.contains(country)
    {
      return true
    }
    // "Russia runs a plant in Nis, the country's third city": the tables know that it is another's.
    if kind == .locatedIn, entities[subject.entity].kind == .place, let country = body.key,
      body.kind == .country, !entities[subject.entity].countries.isEmpty,
      !entities[subject.entity].countries.contains(country)
    {
      return true
    }
    // "a region on the river whose capital": no river has one, and nothing that stands lies in it.
    if kind == .locatedIn || kind == .capitalOf, body.kind == .place,
      let name = participants.index.name(at: object.token),
      SequenceRuleEngine.waters.contains(tokens[name.tokens.upperBound - 1].lemma)
    {
      return true
    }
    // A charity or a company has its seat in a town, and is not stationed there.
    if kind == .stationedIn, rule.isOwnAct, body.kind != .base,
      entities[subject.entity].kind == .organization,
      !Membership.isArmed(entities[subject.entity].subkind)
    {
      return true
    }
    // Who speaks to an outlet is interviewed.
    if kind == .consult, body.subkind == .newsOutlet { return true }
    // "France, a NATO ally": a state is no ally of the alliance that it belongs to, but of those in it.
    if kind == .alliedWith,
      body.subkind == .alliance || entities[subject.entity].subkind == .alliance,
      entities[subject.entity].kind == .country || body.kind == .country
    {
      return true
    }
    // "trained Somali soldiers in Mogadishu": they are at home.
    // "soldiers opened fire on Thai rangers": others are no ground.
    if kind == .stationedIn, rule.name == "stationed.force-noun-in",
      isOwnGround(object, of: subject) || object.via.map(Lexicon.armed.contains) ?? false
    {
      return true
    }
    // A unit is stationed at its headquarters.
    if kind == .headquarteredIn, rule.name == "seat.head-office",
      Membership.isArmed(entities[subject.entity].subkind)
    {
      return true
    }
    // "support for the Vietnam War" is none for Vietnam.
    if TreeRuleEngine.judging.contains(kind), isWarGround(object) { return true }
    // "stood for the Reform Club".
    if rule.name.hasPrefix("party."), !isCandidacy(at: token, of: rule, in: body) { return true }
    // "the Labour Party, a member of the Green Party": a list, no membership.
    if kind == .memberOf, isPartyOfMen(object), entities[subject.entity].subkind == .party {
      return true
    }
    // "a White House correspondent": on whom journalists report does not employ them.
    if isTopic(object, of: rule, at: token) { return true }
    // "flew a plane into the White House" is no help.
    if rule.name == "aid.give", tokens[token].lemma == "fly",
      tree.children(of: token, .object).contains(where: {
        TreeRuleEngine.aircraft.contains(tokens[$0].lemma)
      })
    {
      return true
    }
    // "Gunmen fought to end the Israeli occupation of Gaza": an end to another's deed is no retreat.
    if rule.name == "retreat.end", isAnothersDeed(at: token, than: subject) { return true }
    // "The Labour Party was crushed by the Green Party": at the polls.
    if kind == .assault, body.subkind == .party, entities[subject.entity].subkind == .party,
      TreeRuleEngine.routing.contains(tokens[token].lemma)
    {
      return true
    }
    // Of an alliance of states nobody is a member in person.
    if kind == .memberOf, body.subkind == .alliance, entities[subject.entity].kind == .person {
      return true
    }
    // A company's market includes Chile, which is no member of it.
    if kind == .memberOf, entities[subject.entity].kind == .country,
      Membership.isClosed(body.subkind)
    {
      return true
    }
    return false
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
}
