internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Mixes all that a rule says into a hash, sets in the order of their members, so that it is the same in every run.
struct RuleDigest {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func mix(_ rule: SequenceRule) {
    mix(rule.name)
    mix(rule.kind.rawValue)
    mix(String(rule.precision))
    for step in rule.steps { mix(step) }
  }

  mutating func mix(_ rule: TreeRule) {
    mix(rule.name)
    mix(rule.kind.rawValue)
    mix(String(rule.precision))
    for trigger in rule.triggers { mix(trigger) }
    mix(rule.parts.map { String(describing: $0) })
    for role in rule.subject + rule.object { mix(role) }
    mix(rule.subjects.map(\.rawValue))
    mix(rule.objects.map(\.rawValue))
    mix(rule.requires)
    mix(rule.excludes)
    mix(rule.subjectVia)
    mix("\(rule.isOwnAct) \(rule.transitivity) \(rule.complement) \(rule.isMutual)")
  }

  private mutating func mix(_ step: SequenceStep) {
    switch step {
    case .subject(let kinds, let condition): mix("subject \(condition)", kinds.map(\.rawValue))
    case .object(let kinds, let condition): mix("object \(condition)", kinds.map(\.rawValue))
    case .name(let kinds, let condition): mix("name \(condition)", kinds.map(\.rawValue))
    case .title(let classes): mix("title", classes.map(\.rawValue))
    case .word(let words):
      mix("word")
      mix(words)
    case .lemma(let words):
      mix("lemma")
      mix(words)
    case .optional(let steps):
      mix("optional")
      for step in steps { mix(step) }
      mix("end")
    case .gap(let limit, let parts): mix("gap \(limit)", parts.map { String(describing: $0) })
    case .unless(let parts): mix("unless", parts.map { String(describing: $0) })
    }
  }

  private mutating func mix(_ role: Role) {
    switch role {
    case .with(let words):
      mix("with")
      mix(words)
    case .ofPatient(let words):
      mix("ofPatient")
      mix(words)
    case .ofComplement(let words):
      mix("ofComplement")
      mix(words)
    case .agent, .patient, .recipient, .owner, .of, .holder, .predicated, .ownerOfPatient,
      .ownerInComplement:
      mix(String(describing: role))
    }
  }

  private mutating func mix(_ label: String, _ members: [String]) {
    mix(label)
    mix(members)
  }

  private mutating func mix(_ members: [String]) {
    for member in members.sorted() { mix(member) }
    mix(";")
  }

  private mutating func mix(_ words: Set<WordKey>) {
    for word in words.sorted() { mix(String(word.rawValue)) }
    mix(";")
  }

  private mutating func mix(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    // Ends each text, so that "ab", "c" differs from "a", "bc".
    hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
  }
}
