internal import AnnotatedText
internal import KnowledgeModel

/// What persons, countries and organizations do to each other: the sixteen events of PLOVER, by classes of verbs and
/// nouns with the words that mark their ends.
///
/// The classes are those of CAMEO, the older scheme that PLOVER followed: which verbs are a threat, which nouns make
/// "reject" a closed door. Deeds that are planned, refused or threatened become other events: see ``SpeechActs``.
enum EventRules {
  static let all: [TreeRule] =
    answered + supplies + honors + agreeOffers + agree + consultMeetings + consult + consultNouns
    + support + supportStances + concede + cooperate
    + cooperateTrade + aid
    + aidThanks + retreat
    + retreatReleases + retreatEnds
    + request + accuse + accuseStances + accuseNouns + accuseIdioms + reject + rejectIdioms
    + threaten + threatenDeeds
    + protest + protestCrowds + sanction + sanctionMembership + mobilize + mobilizeMoves
    + mobilizeForces
    + coerce + deedNouns + coerceTowns + coerceNouns + coercePersons
    + assault + assaultFire + assaultNouns + assaultHarms
    + consultVisits + consents + joint + favor + terms + reliefWork + yielding + sanctionHolds
    + stances + conflictNouns + blame + measures + premises
    + choices + assaultIdioms + threatenIdioms + rejectScorn
    + retreatIdioms + mobilizeIdioms + protestIdioms
    + verbalIdioms + materialIdioms + overtures + parties + partnership
    + outrage + formalities + urging + charges

  static let actors: Set<EntityKind> = [.person, .country, .organization]
  static let grounds: Set<EntityKind> = [.country, .place, .base]
  static let words: Set<PartOfSpeech> = [.noun]
}

extension Set {
  /// The members of both.
  static func + (left: Set, right: Set) -> Set { left.union(right) }
}
