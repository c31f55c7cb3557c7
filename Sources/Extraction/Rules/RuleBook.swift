package import AnnotatedText

/// All rules, and which of them a word may trigger.
package struct RuleBook: Sendable {
  package let sequences: [SequenceRule]
  package let trees: [TreeRule]
  private let byTrigger: [WordKey: [Int]]
  private let spellings: [WordKey: String]

  /// The rules of the program.
  package static let standard = RuleBook(
    sequences: PositionRules.all + AppositionRules.all + PlaceRules.all + AllianceRules.sequences + BaseRules.sequences,
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
  }

  /// The rules that a lemma triggers, in the order of the book.
  func rules(triggeredBy lemma: WordKey) -> [Int] { byTrigger[lemma] ?? [] }

  /// A trigger as it is written.
  func spelling(of lemma: WordKey) -> String? { spellings[lemma] }

  /// A digest of the rules' names, kinds and words: 16 hexadecimal digits that change when a rule does.
  package var digest: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    for rule in sequences { mix(rule.name + String(describing: rule.kind) + String(rule.steps.count)) }
    for rule in trees { mix(rule.name + String(describing: rule.kind) + rule.triggers.joined(separator: ",")) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
