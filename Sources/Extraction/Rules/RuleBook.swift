internal import AnnotatedText
internal import CanonicalJSON
package import KnowledgeModel

/// All rules, and which of them a word may trigger.
package struct RuleBook: Sendable {
  package let sequences: [SequenceRule]
  package let trees: [TreeRule]
  /// The kinds of relations that the rules may give.
  package let kinds: RelationKinds
  /// The names of those ``TableRules`` that do not apply.
  let disabledTables: Set<String>
  /// The rows whose first step is a name of a kind, a word, or a title.
  let sequencesByKind: [EntityKind: [Int]]
  let sequencesByWord: [WordKey: [Int]]
  let sequencesByLemma: [WordKey: [Int]]
  let sequencesByTitle: [Int]
  let sequencesByForce: [Int]
  let sequenceNeeds: SequenceNeeds
  let verbForms: VerbForms
  private let byTrigger: [WordKey: [Int]]
  private let spellings: [WordKey: String]

  /// The rules of the program.
  package static let standard = RuleBook(
    sequences: RuleBook.joined([
      PositionRules.all, AppositionRules.all, OfficeRules.sequences, EmploymentRules.sequences,
      PlaceRules.all, LocationRules.sequences, AllianceRules.sequences, BelongingRules.sequences,
      BaseRules.sequences, PresenceRules.sequences, AffiliationRules.sequences,
      TenureRules.sequences, PartyRules.sequences, PartisanRules.sequences, OriginRules.sequences,
      SettlementRules.sequences, OwnershipRules.sequences, NeighborRules.sequences,
      GroupingRules.sequences, ArmRules.sequences, HoldingRules.sequences, HeadRules.sequences,
      SiteRules.sequences, LeadershipRules.sequences, ProfileRules.sequences,
      PlacePhraseRules.sequences, UnitRules.sequences, UnitRules.members, CitizenRules.sequences,
      FormerRules.sequences, HostRules.sequences,
      PlaceTodayRules.sequences, StateIdiomRules.sequences,
      BodyIdiomRules.sequences,
      AppointmentRules.sequences, GarrisonRules.sequences, EventRules.backing,
    ]),
    trees: RuleBook.joined([
      OfficeRules.trees, EmploymentRules.trees, AllianceRules.trees, AffiliationRules.trees,
      OwnershipRules.trees, DescriptionRules.trees, BaseRules.trees, PlacePhraseRules.trees,
      HoldingRules.trees, LeadershipRules.trees, UnitRules.trees,
      PresenceRules.trees, CommandRules.trees, StationRules.trees, PartRules.trees,
      HostRules.trees, LinkRules.trees, SwayRules.trees, CitizenRules.trees,
      AdmissionRules.trees, AppointmentRules.trees, CandidacyRules.trees,
      StateIdiomRules.trees, BodyIdiomRules.trees, GarrisonRules.trees,
      EventRules.all,
    ]))

  private static func joined<Rule>(_ families: [[Rule]]) -> [Rule] { families.flatMap(\.self) }

  /// A book of these rules.
  package init(
    sequences: [SequenceRule], trees: [TreeRule], kinds: RelationKinds = .standard,
    disabledTables: Set<String> = []
  ) {
    self.sequences = sequences
    self.trees = trees
    self.kinds = kinds
    self.disabledTables = disabledTables
    var byTrigger: [WordKey: [Int]] = [:]
    var spellings: [WordKey: String] = [:]
    for (index, rule) in trees.enumerated() {
      for trigger in rule.triggers {
        byTrigger[WordKey(trigger), default: []].append(index)
        spellings[WordKey(trigger)] = trigger
      }
    }
    // "re-established ties": what is done again is done.
    for (trigger, rules) in byTrigger {
      guard let spelled = spellings[trigger] else { continue }
      let again = spelled.hasPrefix("re") ? "re-" + spelled.dropFirst(2) : "re-" + spelled
      let verbs = rules.filter { trees[$0].parts.contains(.verb) }
      if !verbs.isEmpty { spellings[WordKey(again)] = again }
      byTrigger[WordKey(again)] = Set(byTrigger[WordKey(again), default: []] + verbs).sorted()
    }
    self.byTrigger = byTrigger
    self.spellings = spellings
    verbForms = VerbForms(
      of: trees.filter { $0.parts.contains(.verb) }.flatMap(\.triggers)
        + Control.lightVerbs.spelled + FactualityReader.governing)
    var byKind: [EntityKind: [Int]] = [:]
    var byWord: [WordKey: [Int]] = [:]
    var byLemma: [WordKey: [Int]] = [:]
    var byTitle: [Int] = []
    var byForce: [Int] = []
    for (index, rule) in sequences.enumerated() {
      // What only looks back takes nothing.
      let first = rule.steps.first { if case .untitled = $0 { false } else { true } }
      switch first {
      case .subject(let kinds, _), .object(let kinds, _), .name(let kinds, _), .subjects(let kinds),
        .objects(let kinds):
        for kind in kinds { byKind[kind, default: []].append(index) }
      case .word(let words), .verb(let words):
        for word in words.keys { byWord[word, default: []].append(index) }
      case .lemma(let lemmas):
        for lemma in lemmas.keys { byLemma[lemma, default: []].append(index) }
      case .title: byTitle.append(index)
      case .force: byForce.append(index)
      case .rank, .all, .optional, .gap, .unless, .unlessWord, .untitled, nil: break
      }
    }
    sequencesByKind = byKind
    sequencesByWord = byWord
    sequencesByLemma = byLemma
    sequencesByTitle = byTitle
    sequencesByForce = byForce
    sequenceNeeds = SequenceNeeds(of: sequences)
  }

  /// The names of all rules, those that only look into the tables of facts among them, in the order of the book.
  package var names: [String] {
    sequences.map(\.name) + trees.map(\.name)
      + TableRules.names.filter { !disabledTables.contains($0) }
  }

  /// The rules that a lemma triggers, in the order of the book.
  func rules(triggeredBy lemma: WordKey) -> [Int] { byTrigger[lemma] ?? [] }

  /// A trigger as it is written.
  func spelling(of lemma: WordKey) -> String? { spellings[lemma] }

  /// A digest of the rules: 16 hexadecimal digits that change when a rule does.
  ///
  /// It is of the rules as a file would have them, without their examples.
  package var digest: String {
    var texts = sequences.map { RuleWriter.pattern(of: .sequence($0)) }
    texts += trees.map { RuleWriter.pattern(of: .tree($0)) }
    texts += kinds.added.map(\.json.canonicalText)
    texts += disabledTables.sorted()
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      // Ends each text, so that "ab", "c" differs from "a", "bc".
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
