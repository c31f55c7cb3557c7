package import AnnotatedText
package import KnowledgeModel

/// How an argument of a statement stands to the word that says it.
package enum Role: Hashable, Sendable {
  /// The one who does it: subject of an active verb, agent of a passive, antecedent of a relative clause, subject of the
  /// verb that governs an infinitive.
  case agent
  /// The one to whom it is done: object of an active verb, subject of a passive.
  case patient
  /// The second object: "gave Jordan a loan".
  case recipient
  /// The phrase of a preposition: "with Peru", "on Iran".
  case with(Words)
  /// The owner of a noun: "Norway's offer", "the Norwegian offer", "its offer".
  case owner
  /// The country whose adjective modifies a noun: "a *Chilean* lawyer".
  case nation
  /// What a noun, or a verb's object, is of: "an invasion of Kuwait", "85 percent of the country".
  case of
  /// The subject of the verb that a noun belongs to: "Cuba held talks", "Cuba made an offer".
  case holder
  /// What a noun is predicated of or stands beside: "Mali is an ally of Chad", "its ally, Chad".
  case predicated
  /// The owner of the subject of a passive that tells no doer: "*Chilean* doctors were sent".
  case ownerOfSubject
  /// To whom somebody says that he will do something kind: "told *Chad* that it would send tents".
  case promised
  /// The participants of the patient by a path of further roles: the phrase that hangs on the patient.
  case ofPatient(Words)
  /// The owner of the patient: "requested Moscow's aid", "closed a U.S. airbase".
  case ownerOfPatient
  /// Who gets what the complement says: "ready to give aid *to Yemen*", "ready to help *Yemen*".
  case ofComplement(Words)
  /// Whose the object of the complement is: "refused to host *U.S.* bases".
  case ownerInComplement
  /// Who does what the complement says: "demanded that *Syria* withdraw", "wants *Syria* to withdraw".
  case complementAgent
  /// Who says the clause of the word: "*Oman* said that it was out of the question".
  case teller
  /// Whose the object of the clause is that is the subject: "hosting *U.S.* troops is out of the question".
  case ownerInSubject
  /// Who must do what the clause of the word says: "said that *Syria* must withdraw".
  case obliged
  /// The two of a hyphened pair before a noun: "the *Greek*-*Turkish* talks".
  case pair
  /// Where somebody is or goes for what a noun says: "is in *Ghana* for talks".
  case venue
  /// The owner of one of some nouns behind a preposition: "was killed in a *Saudi* air raid".
  case ownerOf(Words, nouns: Words)
  /// Who takes a deed upon himself, or has done it by the clause behind it: "*Jundallah* claimed responsibility for the
  /// attack", "an attack blamed on *Jundallah*".
  case claimant
  /// Who is under what a noun says: "*Kuwait* came under attack".
  case beset
  /// Who strikes in the clause that tells how somebody came to harm: "was killed when *Jundallah* attacked".
  case striker
  /// Who does what the clause with "when" or "after" tells: "scrambled jets when *Jundallah* fired".
  case provoker
  /// With whose help somebody does something: "retook the town with the help of *Chad*".
  case helper
  /// Who does something because of what a noun says: "*Kenya* sent troops at Chad's request".
  case granter
  /// Who gives something in exchange for what another gives: "*Mali* freed two spies, and Chad let three go in exchange".
  case counterparty
  /// Who has brought about what a noun says: "a truce brokered by *Oman*", "the *Omani*-brokered truce".
  case broker
  /// Who is told to do what the infinitive says: "told *Togo* to leave".
  case commanded
  /// Who would do what the word waits for: "threatened to use force if *Togo* attacks".
  case conditional
  /// Who does one of some deeds to the patient, or to what that is of: "sought the release of men held by *Togo*".
  case doerBehindPatient(Words)
  /// Who has what the participle says more of: "*Togo*'s jets, bought from Chad", "*Togo* flies jets bought from Chad".
  case haver
  /// Who gets what the verb gives to which the word is joined: "offered *Togo* a loan, and Chad sent tents".
  case joinedRecipient
  /// The country in whose disaster help goes without saying to whom: "Chad sent rescuers".
  case stricken
  /// Who says something to somebody at a meeting, and to whom: "*Ana Roy* apologised to *Kofi Mensah* over dinner".
  case tellerAtMeeting, toldAtMeeting
  /// Who keeps what a noun says that others have brought about: "*Togo and Benin* prolonged a truce brokered by Chad".
  case party
  /// What has come to be with the help that a noun says: "*the squad* was set up with Chadian help".
  case helped
  /// Whom a crowd means by what it asks for: "rallied to demand the resignation of *Ana Roy*".
  case demanded
  /// Whose the clause is in which a phrase stands: "under Ana Roy's command *the squad* left".
  case clauseSubject
  /// Who is on the journey of which a word tells: "*Ana Roy*'s tour began with a visit to Ghana", "a tour that took *Ana Roy*
  /// to Ghana".
  case traveler
  /// Where somebody was caught before he was taken away: "was arrested in *Togo* and extradited to Chad".
  case caught
  /// Whose a thing is by the participle behind it: "froze yachts belonging to *Ana Roy*", "seized a house owned by *Togo*".
  case belonging
  /// Whose the deed is that does it: "a *Saudi* air raid killed", "a raid by *Riyadh* killed".
  case ownerOfAgent(Words)
  /// Where those are who do it: "students in *Togo* marched".
  case placeOfAgent(Words)
}

/// One way to say that an entity is or does something to another: a word in a tree, and where its arguments stand.
///
/// A rule is a value: what it matches is data, its example and its near misses run as tests.
package struct TreeRule: Hashable, Sendable {
  /// Whether something must stand beside the word of a rule.
  package enum Presence: String, Hashable, Sendable, CaseIterable {
    case any, required, forbidden
  }

  /// One end of a statement.
  package enum End: String, Hashable, Sendable, CaseIterable {
    case subject, object
  }

  /// Unique; statements name it.
  package let name: String
  package let kind: RelationKind
  /// The lemmas of the word that carries the statement.
  package let triggers: [String]
  /// The parts of speech that the word may have.
  package let parts: Set<PartOfSpeech>
  /// The first of these that finds somebody gives the subject.
  package let subject: [Role]
  /// The first of these that finds somebody gives the object.
  package let object: [Role]
  /// The kinds that the subject may have.
  package let subjects: Set<EntityKind>
  /// The kinds that the object may have.
  package let objects: Set<EntityKind>
  /// Words of which one must stand among the children, or be the word's object: "pull *out*", "hold *talks*".
  package let requires: Words
  /// Lemmas that must not stand among the children.
  package let excludes: Words
  /// Lemmas one of which must stand for the subject: "*troops* are stationed".
  package let subjectVia: Words
  /// Whether the subject must be named itself, or by a pronoun: a state joins an alliance, its troops do not.
  package let isOwnAct: Bool
  /// Whether a person who is the subject must serve a state or body, other than the object: "*President* Ana Roy flew to
  /// Ghana".
  package let isOfficial: Bool
  /// Whether the word has an object.
  package let transitivity: TreeRule.Presence
  /// Whether the word has a clause as its complement: "pressed Togo *to leave*".
  package let complement: TreeRule.Presence
  /// The ends at which citizens stand for their country: "jailed *two Brazilian men*".
  package let nationals: Set<TreeRule.End>
  /// Words of which one must stand below the word, or below the verb of a noun, at any depth.
  package let context: Words
  /// Words of which none may stand there.
  package let otherContext: Words
  /// Whether subject and object may change places, as in "talks between X and Y", where one phrase gives both.
  package let isMutual: Bool
  /// The share of its statements that are right, measured or judged.
  package let precision: Double
  /// A sentence that it matches.
  package let example: String
  /// Sentences with a trigger and two entities of the right kinds that it must not match.
  package let nearMisses: [String]

  package init(
    _ name: String, _ kind: RelationKind, triggers: [String], parts: Set<PartOfSpeech> = [.verb],
    subject: [Role], object: [Role], subjects: Set<EntityKind>? = nil,
    objects: Set<EntityKind>? = nil, requires: Words = [], excludes: Words = [],
    subjectVia: Words = [], isOwnAct: Bool = false, isOfficial: Bool = false,
    transitivity: Presence = .any, complement: Presence = .any, nationals: Set<End> = [],
    context: Words = [],
    otherContext: Words = [], isMutual: Bool = false, precision: Double = 0.85,
    example: String, nearMisses: [String]
  ) {
    self.name = name
    self.kind = kind
    self.triggers = triggers
    self.parts = parts
    self.subject = subject
    self.object = object
    self.subjects = subjects ?? Set(kind.facts?.subjects ?? [])
    self.objects = objects ?? Set(kind.facts?.objects ?? [])
    self.requires = requires
    self.excludes = excludes
    self.subjectVia = subjectVia
    self.isOwnAct = isOwnAct
    self.isOfficial = isOfficial
    self.transitivity = transitivity
    self.complement = complement
    self.nationals = nationals
    self.context = context
    self.otherContext = otherContext
    self.isMutual = isMutual
    self.precision = precision
    self.example = example
    self.nearMisses = nearMisses
  }
}
