internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// What the world says against a statement: who the two are tells that they can't be so related.
extension TreeRuleEngine {
  /// Whether what is known of the two tells that they can't be so related.
  func isOutOfPlace(
    _ kind: RelationKind, _ rule: TreeRule, at token: Int, _ subject: Participant,
    _ object: Participant
  ) -> Bool {
    let (who, body) = (entities[subject.entity], entities[object.entity])
    switch kind {
    case .cooperate where isOwnBusiness(of: who, with: body): return true
    case .locatedIn, .capitalOf, .stationedIn, .headquarteredIn:
      if isNoPlace(for: subject, at: object, kind, rule) { return true }
    // Who speaks to an outlet is interviewed.
    case .consult where body.subkind == .newsOutlet: return true
    // "France, a NATO ally": a state is no ally of the alliance that it belongs to, but of those in it.
    case .alliedWith
    where (body.subkind == .alliance || who.subkind == .alliance)
      && (who.kind == .country || body.kind == .country):
      return true
    case .memberOf where isNoMember(who, of: body, object): return true
    // "The Labour Party was crushed by the Green Party": at the polls.
    case .assault
    where body.subkind == .party && who.subkind == .party
      && TreeRuleEngine.routing.contains(tokens[token].lemma):
      return true
    default: break
    }
    // "support for the Vietnam War" is none for Vietnam.
    if TreeRuleEngine.judging.contains(kind), isWarGround(object) { return true }
    // "stood for the Reform Club".
    if rule.name.hasPrefix("party."), !isCandidacy(at: token, of: rule, in: body) { return true }
    // "a White House correspondent": on whom journalists report does not employ them.
    if isTopic(object, of: rule, at: token) { return true }
    if isMisread(rule, at: token, subject, object) { return true }
    // "flew a plane into the White House" is no help.
    if rule.name == "aid.give", tokens[token].lemma == "fly",
      tree.children(of: token, .object).contains(where: {
        TreeRuleEngine.aircraft.contains(tokens[$0].lemma)
      })
    {
      return true
    }
    // "Gunmen fought to end the Israeli occupation of Gaza": an end to another's deed is no retreat.
    return rule.name == "retreat.end" && isAnothersDeed(at: token, than: subject)
  }

  /// Whether somebody deals with his own: a company that builds or sells at home deals with no state, nor does a state with
  /// its own organs.
  private func isOwnBusiness(of who: DraftEntity, with body: DraftEntity) -> Bool {
    if who.kind == .organization, let country = body.key, who.countries.contains(country) {
      return true
    }
    guard body.kind == .organization, body.subkind.map(TreeRuleEngine.organs.contains) ?? false,
      let country = who.key
    else { return false }
    return body.countries.contains(country)
  }

  /// What kinds of bodies a state has for its own business.
  private static let organs = Set(
    ["government", "legislature", "ministry", "court", "agency", "police"]
      .map { EntitySubkind(rawValue: $0) })

  /// Whether an object is no place where the subject can lie, stand or have its seat.
  private func isNoPlace(
    for subject: Participant, at object: Participant, _ kind: RelationKind, _ rule: TreeRule
  ) -> Bool {
    let (who, body) = (entities[subject.entity], entities[object.entity])
    // "Russia runs a plant in Nis, the country's third city": the tables know that it is another's.
    if kind == .locatedIn, who.kind == .place, let country = body.key, body.kind == .country,
      !who.countries.isEmpty, !who.countries.contains(country)
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
    if kind == .stationedIn, rule.isOwnAct, body.kind != .base, who.kind == .organization,
      !Membership.isArmed(who.subkind)
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
    return kind == .headquarteredIn && rule.name == "seat.head-office"
      && Membership.isArmed(who.subkind)
  }

  /// Whether somebody is no member of a body of such a kind.
  private func isNoMember(
    _ who: DraftEntity, of body: DraftEntity, _ object: Participant
  ) -> Bool {
    // "the Labour Party, a member of the Green Party": a list, no membership.
    if who.subkind == .party, isPartyOfMen(object) { return true }
    // Of an alliance of states nobody is a member in person.
    if who.kind == .person, body.subkind == .alliance { return true }
    // A company's market includes Chile, which is no member of it.
    return who.kind == .country && Membership.isClosed(body.subkind)
  }
}
