internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// The words of the language that rules are written in.
enum RuleVocabulary {
  static let parts: [(name: String, value: PartOfSpeech)] = [
    ("adjective", .adjective), ("adposition", .adposition), ("adverb", .adverb),
    ("auxiliary", .auxiliary), ("coordinating_conjunction", .coordinatingConjunction),
    ("determiner", .determiner), ("interjection", .interjection), ("noun", .noun),
    ("numeral", .numeral), ("particle", .particle), ("pronoun", .pronoun),
    ("proper_noun", .properNoun), ("punctuation", .punctuation),
    ("subordinating_conjunction", .subordinatingConjunction), ("symbol", .symbol),
    ("verb", .verb), ("other", .other),
  ]

  static let kinds: [(name: String, value: EntityKind)] = EntityKind.all.map { ($0.rawValue, $0) }

  static let conditions: [(name: String, value: NameCondition)] = [
    ("any", .any), ("adjective", .adjective), ("not_people", .notPeople), ("named", .named),
    ("news_outlet", .newsOutlet), ("institution", .institution), ("body", .body),
    ("state_body", .stateBody),
    ("nationality", .nationality), ("full", .full), ("company", .company), ("party", .party),
    ("alliance", .alliance), ("employer", .employer), ("region", .region),
    ("armed_group", .armedGroup), ("site", .site),
    ("administrative", .administrative), ("faculty", .faculty), ("committee", .committee),
    ("association", .association),
    ("listed", .listed), ("unlisted", .unlisted),
  ]

  static let forces: [(name: String, value: ForceForm)] =
    ForceForm.allCases.map { ($0.rawValue, $0) }

  /// Steps that are a word alone.
  static let steps: [(name: String, value: SequenceStep)] = [
    ("rank", .rank), ("untitled", .untitled),
  ]

  static let presences: [(name: String, value: TreeRule.Presence)] =
    TreeRule.Presence.allCases.map { ($0.rawValue, $0) }

  static let ends: [(name: String, value: TreeRule.End)] =
    TreeRule.End.allCases.map { ($0.rawValue, $0) }

  static let titles: [(name: String, value: Title.Class)] =
    Title.Class.allCases.map { ($0.rawValue, $0) }

  static let classes: [(name: String, value: RelationKindFacts.Class)] = [
    ("state", .state), ("event", .event),
  ]

  static let quads: [(name: String, value: RelationKindFacts.Quad)] =
    RelationKindFacts.Quad.allCases.map { ($0.rawValue, $0) }

  /// Roles that are a word alone.
  static let roles: [(name: String, value: Role)] = [
    ("agent", .agent), ("patient", .patient), ("recipient", .recipient), ("owner", .owner),
    ("nation", .nation),
    ("of", .of), ("holder", .holder), ("predicated", .predicated),
    ("owner_of_patient", .ownerOfPatient), ("owner_of_subject", .ownerOfSubject),
    ("promised", .promised),
    ("owner_in_complement", .ownerInComplement),
    ("complement_agent", .complementAgent), ("teller", .teller),
    ("owner_in_subject", .ownerInSubject), ("obliged", .obliged), ("pair", .pair),
    ("venue", .venue), ("claimant", .claimant),
    ("conditional", .conditional), ("beset", .beset), ("striker", .striker),
    ("provoker", .provoker), ("helper", .helper), ("granter", .granter), ("broker", .broker),
    ("counterparty", .counterparty),
    ("commanded", .commanded), ("haver", .haver), ("belonging", .belonging), ("caught", .caught),
    ("helped", .helped),
    ("demanded", .demanded), ("traveler", .traveler),
    ("clause_subject", .clauseSubject),
    ("party", .party), ("joined_recipient", .joinedRecipient), ("stricken", .stricken),
    ("teller_at_meeting", .tellerAtMeeting), ("told_at_meeting", .toldAtMeeting),
  ]

  /// Roles that have words of their own: prepositions.
  static let rolesWithWords: [(name: String, make: @Sendable (Words) -> Role)] = [
    ("with", { .with($0) }), ("of_patient", { .ofPatient($0) }),
    ("of_complement", { .ofComplement($0) }), ("owner_of_agent", { .ownerOfAgent($0) }),
    ("place_of_agent", { .placeOfAgent($0) }),
    ("doer_behind_patient", { .doerBehindPatient($0) }),
  ]

  /// The name and the words of a role.
  ///
  /// `owner_of` has nouns besides.
  static func name(of role: Role) -> (name: String, words: Words?, nouns: Words?) {
    switch role {
    case .with(let words): ("with", words, nil)
    case .ofPatient(let words): ("of_patient", words, nil)
    case .ofComplement(let words): ("of_complement", words, nil)
    case .ownerOfAgent(let words): ("owner_of_agent", words, nil)
    case .placeOfAgent(let words): ("place_of_agent", words, nil)
    case .doerBehindPatient(let words): ("doer_behind_patient", words, nil)
    case .ownerOf(let words, let nouns): ("owner_of", words, nouns)
    default: (roles.first { $0.value == role }?.name ?? "", nil, nil)
    }
  }

  /// Classes of words that every file may use.
  static let words: [String: Words] = ["armed": Lexicon.armed]
}
