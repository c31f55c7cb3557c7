internal import AnnotatedText

extension RelationKindFacts {
  /// The fourteen states and the sixteen events, in the order of the documentation.
  package static let all: [RelationKindFacts] = states + events

  static let byKind: [RelationKind: RelationKindFacts] =
    Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  private static let states: [RelationKindFacts] = [
    state(
      .holdsPosition, "holds office in", ["P39", "P35", "P6", "P488"], [.person],
      [.country, .organization, .place, .base]),
    state(.worksFor, "works for", ["P108"], [.person], [.organization]),
    state(.citizenOf, "is a citizen of", ["P27"], [.person], [.country]),
    state(
      .memberOf, "is a member of", ["P463", "P102"], [.country, .person, .organization],
      [.organization]),
    state(.partOf, "is part of", ["P361", "P749"], [.organization], [.organization, .country]),
    state(.leads, "leads", [], [.country, .organization, .person], [.organization]),
    state(
      .locatedIn, "is located in", ["P131", "P17", "P276"], [.base, .place, .organization],
      [.place, .country]),
    state(
      .headquarteredIn, "is based in", ["P159"], [.organization], [.place, .country, .base]),
    state(.capitalOf, "is the capital of", ["P1376"], [.place], [.country, .place]),
    state(.borders, "borders", ["P47"], [.country], [.country], isSymmetric: true),
    state(.operates, "operates", ["P137"], [.country, .organization], [.base]),
    state(
      .stationedIn, "has forces in", [], [.country, .organization], [.base, .country, .place]),
    state(
      .alliedWith, "is allied with", [], [.country, .organization], [.country, .organization],
      isSymmetric: true),
    state(.controls, "controls", [], [.organization, .country], [.country, .place, .base]),
  ]

  private static let events: [RelationKindFacts] = [
    event(.agree, "made an offer to", .verbalCooperation),
    event(.consult, "held talks with", .verbalCooperation, isSymmetric: true),
    event(.support, "expressed support for", .verbalCooperation),
    event(.concede, "made a concession to", .verbalCooperation),
    event(.cooperate, "cooperated with", .materialCooperation, isSymmetric: true),
    event(.aid, "gave aid to", .materialCooperation),
    event(.retreat, "withdrew from", .materialCooperation),
    event(.request, "made a request to", .verbalConflict),
    event(.accuse, "criticised", .verbalConflict),
    event(.reject, "refused", .verbalConflict),
    event(.threaten, "warned", .verbalConflict),
    event(.protest, "protested against", .materialConflict),
    event(.sanction, "imposed sanctions on", .materialConflict),
    event(.mobilize, "deployed forces to", .materialConflict),
    event(.coerce, "used coercion on", .materialConflict),
    event(.assault, "attacked", .materialConflict),
  ]

  private static func state(
    _ kind: RelationKind, _ phrase: String, _ wikidata: [String], _ subjects: [EntityKind],
    _ objects: [EntityKind], isSymmetric: Bool = false
  ) -> RelationKindFacts {
    RelationKindFacts(
      kind: kind, class: .state, quad: nil, isSymmetric: isSymmetric, phrase: phrase,
      wikidata: wikidata, subjects: subjects, objects: objects)
  }

  private static func event(
    _ kind: RelationKind, _ phrase: String, _ quad: Quad, isSymmetric: Bool = false
  ) -> RelationKindFacts {
    let actors: [EntityKind] = [.person, .country, .organization]
    return RelationKindFacts(
      kind: kind, class: .event, quad: quad, isSymmetric: isSymmetric, phrase: phrase, wikidata: [],
      subjects: actors, objects: isSymmetric ? actors : actors + [.base, .place])
  }
}
