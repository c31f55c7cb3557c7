package import AnnotatedText

/// What a relation says of its two ends; open like the kinds of entities.
package struct RelationKind: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: RelationKind, right: RelationKind) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension RelationKind {
  // States hold for a while.

  /// A person has an office: Ana Roy, foreign minister of Chile → `ana-roy holds_position cl`.
  ///
  /// Wikidata P39.
  package static let holdsPosition = RelationKind(rawValue: "holds_position")
  /// A person is employed by an organization, without a title that makes it an office.
  ///
  /// Wikidata P108.
  package static let worksFor = RelationKind(rawValue: "works_for")
  /// A person has a nationality that the text states.
  ///
  /// Wikidata P27.
  package static let citizenOf = RelationKind(rawValue: "citizen_of")
  /// A country, person or organization belongs to an organization.
  ///
  /// Wikidata P463, P102.
  package static let memberOf = RelationKind(rawValue: "member_of")
  /// An organization is a part of an organization or a country's body.
  ///
  /// Wikidata P361, P749.
  package static let partOf = RelationKind(rawValue: "part_of")
  /// A country, organization or person leads an organization; the inverse is "is led by".
  package static let leads = RelationKind(rawValue: "leads")
  /// A base, place or organization lies in a place or country.
  ///
  /// Wikidata P131, P17, P276.
  package static let locatedIn = RelationKind(rawValue: "located_in")
  /// An organization has its seat in a place or country.
  ///
  /// Wikidata P159.
  package static let headquarteredIn = RelationKind(rawValue: "headquartered_in")
  /// A place is the capital of a country.
  ///
  /// Wikidata P1376.
  package static let capitalOf = RelationKind(rawValue: "capital_of")
  /// Two countries share a border; symmetric.
  ///
  /// Wikidata P47.
  package static let borders = RelationKind(rawValue: "borders")
  /// A country or organization runs a base.
  ///
  /// Wikidata P137.
  package static let operates = RelationKind(rawValue: "operates")
  /// Troops of a country or organization are in a base, country or place.
  package static let stationedIn = RelationKind(rawValue: "stationed_in")
  /// Two countries or organizations are allies; symmetric.
  package static let alliedWith = RelationKind(rawValue: "allied_with")
  /// An organization or country holds a country, place or base.
  package static let controls = RelationKind(rawValue: "controls")

  // Events happen. They are the sixteen of PLOVER, the Political Language Ontology for Verifiable Event Records.

  /// Offers, promises, consents.
  package static let agree = RelationKind(rawValue: "agree")
  /// Meets, talks, visits, negotiates; symmetric.
  package static let consult = RelationKind(rawValue: "consult")
  /// Praises, recognises, endorses, signs.
  package static let support = RelationKind(rawValue: "support")
  /// Promises to withdraw, eases, pardons, apologises.
  package static let concede = RelationKind(rawValue: "concede")
  /// Trades, exercises together, shares intelligence; symmetric.
  package static let cooperate = RelationKind(rawValue: "cooperate")
  /// Gives money, arms, shelter, relief.
  package static let aid = RelationKind(rawValue: "aid")
  /// Withdraws troops, leaves a base, releases, ceases fire.
  package static let retreat = RelationKind(rawValue: "retreat")
  /// Asks, demands, urges.
  package static let request = RelationKind(rawValue: "request")
  /// Criticises, blames, condemns, investigates.
  package static let accuse = RelationKind(rawValue: "accuse")
  /// Refuses, declines, vetoes, cancels.
  package static let reject = RelationKind(rawValue: "reject")
  /// Warns of harm.
  package static let threaten = RelationKind(rawValue: "threaten")
  /// Demonstrates, strikes, riots.
  package static let protest = RelationKind(rawValue: "protest")
  /// Cuts relations: embargo, expulsion of diplomats, halted aid.
  package static let sanction = RelationKind(rawValue: "sanction")
  /// Deploys, moves or alerts forces without using them.
  package static let mobilize = RelationKind(rawValue: "mobilize")
  /// Arrests, seizes, blocks, censors.
  package static let coerce = RelationKind(rawValue: "coerce")
  /// Attacks, invades, bombs, fights.
  package static let assault = RelationKind(rawValue: "assault")
}

/// What is known of a kind of relation beyond its name.
package struct RelationKindFacts: Hashable, Sendable {
  /// Whether a relation holds for a while or happens.
  package enum Class: String, Hashable, Sendable {
    case state, event
  }

  /// The quad classes of event data: verbal or material, cooperation or conflict.
  package enum Quad: String, Hashable, Sendable, CaseIterable {
    case verbalCooperation = "verbal_cooperation"
    case materialCooperation = "material_cooperation"
    case verbalConflict = "verbal_conflict"
    case materialConflict = "material_conflict"
  }

  package let kind: RelationKind
  package let `class`: Class
  /// The quad class of an event; a state has none.
  package let quad: Quad?
  /// Whether it says the same read from either end; such a relation is stored with the smaller id first.
  package let isSymmetric: Bool
  /// Words for people that stand between the two names: "is a member of".
  package let phrase: String
  /// The Wikidata properties that it corresponds to.
  package let wikidata: [String]
  /// The kinds of entity that its subject may be.
  package let subjects: [EntityKind]
  /// The kinds of entity that its object may be.
  package let objects: [EntityKind]

  package init(
    kind: RelationKind, class: Class, quad: Quad? = nil, isSymmetric: Bool = false, phrase: String,
    wikidata: [String] = [], subjects: [EntityKind], objects: [EntityKind]
  ) {
    self.kind = kind
    self.class = `class`
    self.quad = quad
    self.isSymmetric = isSymmetric
    self.phrase = phrase
    self.wikidata = wikidata
    self.subjects = subjects
    self.objects = objects
  }
}

extension RelationKind {
  /// What is known of this kind, or `nil` if it is not one of ours.
  package var facts: RelationKindFacts? { RelationKindFacts.byKind[self] }

  /// Whether it says the same read from either end.
  package var isSymmetric: Bool { facts?.isSymmetric ?? false }

  /// Whether it is an event, whose identity has its day.
  package var isEvent: Bool { facts?.class == .event }
}
