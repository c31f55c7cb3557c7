internal import AnnotatedText

/// All rules, and which of them a word may trigger.
package struct RuleBook: Sendable {
  package let sequences: [SequenceRule]
  package let trees: [TreeRule]
  /// The rows whose first step is a name of a kind, a word, or a title.
  let sequencesByKind: [EntityKind: [Int]]
  let sequencesByWord: [WordKey: [Int]]
  let sequencesByTitle: [Int]
  private let byTrigger: [WordKey: [Int]]
  private let spellings: [WordKey: String]

  /// The rules of the program.
  package static let standard = RuleBook(
    sequences: PositionRules.all + AppositionRules.all + PlaceRules.all + AllianceRules.sequences
      + BaseRules.sequences,
    trees: AllianceRules.trees + BaseRules.trees + EventRules.all)

  /// A book of these rules.
  package init(sequences: [SequenceRule], trees: [TreeRule]) {
    self.sequences = sequences
    self.trees = trees
    var byTrigger: [WordKey: [Int]] = [:]
    var spellings: [WordKey: String] = [:]
    for (index, rule) in trees.enumerated() {
      for trigger in rule.triggers {
        byTrigger[WordKey(trigger), default: []].append(index)
        spellings[WordKey(trigger)] = trigger
      }
    }
    self.byTrigger = byTrigger
    self.spellings = spellings
    var byKind: [EntityKind: [Int]] = [:]
    var byWord: [WordKey: [Int]] = [:]
    var byTitle: [Int] = []
    for (index, rule) in sequences.enumerated() {
      switch rule.steps.first {
      case .subject(let kinds, _), .object(let kinds, _), .name(let kinds, _), .objects(let kinds):
        for kind in kinds { byKind[kind, default: []].append(index) }
      case .word(let words): for word in words { byWord[word, default: []].append(index) }
      case .title: byTitle.append(index)
      case .lemma, .optional, .gap, .unless, nil: break
      }
    }
    sequencesByKind = byKind
    sequencesByWord = byWord
    sequencesByTitle = byTitle
  }

  /// The rules that a lemma triggers, in the order of the book.
  func rules(triggeredBy lemma: WordKey) -> [Int] { byTrigger[lemma] ?? [] }

  /// A trigger as it is written.
  func spelling(of lemma: WordKey) -> String? { spellings[lemma] }

  /// A digest of the rules: 16 hexadecimal digits that change when a rule does.
  package var digest: String {
    var digest = RuleDigest()
    for rule in sequences { digest.mix(rule) }
    for rule in trees { digest.mix(rule) }
    let digits = String(digest.hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
