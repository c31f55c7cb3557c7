internal import AnnotatedText
internal import KnowledgeModel

/// What people are to a body, where the words alone leave it open.
enum Membership {
  /// The kind of state that a body's own kind makes of another.
  ///
  /// A politician holds no office by that: who is one is of a party, or of a nation. Whoever joins a company works for it, and
  /// who works for a party or an armed group is its member.
  static func kind(
    of kind: RelationKind, of subject: EntityKind,
    in body: (kind: EntityKind, subkind: EntitySubkind?), as office: String?,
    isAdjective: Bool = true
  ) -> RelationKind {
    // A service belongs to its ministry, and a brigade to its corps.
    if subject == .organization, kind == .memberOf, ofStates.contains(body.subkind) {
      return .partOf
    }
    guard subject == .person else { return kind }
    if kind == .memberOf, body.subkind == .company || body.subkind == .newsOutlet {
      return .worksFor
    }
    // Nobody is employed by a parliament of which they speak as theirs.
    let joined: [EntitySubkind?] = [.party, .armedGroup, EntitySubkind(rawValue: "legislature")]
    if kind == .worksFor, joined.contains(body.subkind) { return .memberOf }
    // "a Labour lawmaker", "the Labour mayor" are of the party, their offices the country's and the town's.
    if kind == .holdsPosition, body.subkind == .party, let office,
      seats.contains(office) || office.hasSuffix("minister")
    {
      return .memberOf
    }
    // "an American executive" heads a company, not America.
    if kind == .holdsPosition, isAdjective, body.kind == .country, let office,
      ofBusiness.contains(office)
    {
      return .citizenOf
    }
    guard kind == .holdsPosition, let office, callings.contains(office) else { return kind }
    switch body.kind {
    case .country: return .citizenOf
    case .organization: return .memberOf
    default: return kind
    }
  }

  /// Whether a body of a kind has no states among its members.
  static func isClosed(_ subkind: EntitySubkind?) -> Bool {
    let closed: [EntitySubkind?] = [
      .company, .newsOutlet, .party, .armedGroup, EntitySubkind(rawValue: "government"),
      EntitySubkind(rawValue: "military"), EntitySubkind(rawValue: "legislature"),
    ]
    return closed.contains(subkind)
  }

  /// Whether a body of a kind has men and arms that are stationed somewhere.
  static func isArmed(_ subkind: EntitySubkind?) -> Bool {
    let armed: [EntitySubkind?] = [
      .armedGroup, .militaryUnit, .alliance, EntitySubkind(rawValue: "military"),
    ]
    return armed.contains(subkind)
  }

  /// Kinds of bodies that have parts, and no members.
  private static let ofStates: [EntitySubkind?] = [
    .militaryUnit, EntitySubkind(rawValue: "government"), EntitySubkind(rawValue: "military"),
  ]

  /// Titles of the tables that a party's people hold, and no party has: seats in a parliament, a governor's and a mayor's.
  private static let seats: Set<String> = [
    "lawmaker", "legislator", "member of parliament", "senator", "representative", "congressman",
    "congresswoman", "parliamentarian", "deputy", "councillor", "mp", "assemblyman",
    "assemblywoman", "backbencher", "governor", "lieutenant governor", "mayor", "deputy mayor",
    "premier", "mep", "alderman", "incumbent",
  ]

  /// Titles of the tables that nobody bears for a state.
  private static let ofBusiness: Set<String> = [
    "executive", "manager", "director", "founder", "co-founder", "chief executive officer",
    "organizer",
  ]

  /// Titles of the tables that are no offices.
  private static let callings: Set<String> = ["politician", "statesman", "technocrat"]
}
