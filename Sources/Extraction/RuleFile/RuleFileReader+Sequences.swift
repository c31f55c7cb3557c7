internal import AnnotatedText
internal import KnowledgeModel
internal import YAML

extension RuleFileReader {
  private static let stepNames = [
    "subject", "object", "name", "subjects", "objects", "title", "word", "lemma", "optional", "gap",
    "unless",
    "verb", "unless_word", "force", "all",
  ]
  /// The most ways in which a sequence may be tried from one token.
  private static let mostWays = 4096

  mutating func sequence(
    _ fields: YAMLMapping, _ name: String?, _ facts: RelationKindFacts?, _ precision: Double?,
    _ examples: [RuleExample], _ nearMisses: [RuleExample]
  ) -> SequenceRule? {
    guard let node = fields.optional("sequence") else { return nil }
    let read = steps(node, facts)
    var ends = (subjects: 0, objects: 0)
    count(read, &ends)
    if ends.subjects == 0 { fault(node.error("no step is the 'subject'")) }
    if ends.objects == 0 { fault(node.error("no step is the 'object'")) }
    switch read.first(where: { $0 != .untitled }) {
    case .all, .optional, .gap, .unless, .rank, .unlessWord, .untitled:
      fault(
        node.elements[0].error("a sequence begins with a name, a word or a title; start there"))
    case .subject, .object, .name, .subjects, .objects, .title, .word, .verb, .lemma, .force, nil:
      break
    }
    if RuleFileReader.ways(read) > RuleFileReader.mostWays {
      fault(
        node.error(
          "it can match in over \(RuleFileReader.mostWays) ways; use fewer gaps and optional steps")
      )
    }
    guard let name, let facts else { return nil }
    return SequenceRule(
      name, facts.kind, read, precision: precision ?? 0.9, example: examples.first?.text ?? "",
      nearMisses: nearMisses.map(\.text))
  }

  private mutating func steps(_ node: YAMLNode, _ facts: RelationKindFacts?) -> [SequenceStep] {
    if node.elements.isEmpty { fault(node.error("the list is empty")) }
    var steps: [SequenceStep] = []
    for element in node.elements {
      if let step = step(element, facts) { steps.append(step) }
    }
    return steps
  }

  private mutating func step(_ node: YAMLNode, _ facts: RelationKindFacts?) -> SequenceStep? {
    if let text = try? node.string(),
      let step = RuleVocabulary.steps.first(where: { $0.name == text })
    {
      return step.value
    }
    guard let fields = attempt({ () throws(YAMLError) in try node.mapping() }) else { return nil }
    let named = fields.members.filter { RuleFileReader.stepNames.contains($0.name) }
    guard let member = named.first, named.count == 1 else {
      let unknown = fields.unknownMembers(besides: RuleFileReader.stepNames + ["only", "of"])
      fault(
        unknown.first ?? node.error("expected one step, such as {word: [the]}; begin each with '-'")
      )
      return nil
    }
    let takesCondition = ["subject", "object", "name"].contains(member.name)
    let known =
      [member.name] + (takesCondition ? ["only"] : member.name == "gap" ? ["of"] : [])
    for error in fields.unknownMembers(besides: known) { fault(error) }
    let condition =
      takesCondition ? choice("only", of: fields, RuleVocabulary.conditions) ?? .any : .any
    let value = member.value
    switch member.name {
    case "subject": return .subject(ends(value, allowed: facts?.subjects, facts), condition)
    case "object": return .object(ends(value, allowed: facts?.objects, facts), condition)
    case "subjects": return .subjects(ends(value, allowed: facts?.subjects, facts))
    case "objects": return .objects(ends(value, allowed: facts?.objects, facts))
    case "name": return .name(Set(choices(value, RuleVocabulary.kinds)), condition)
    case "title": return .title(Set(choices(value, RuleVocabulary.titles)))
    case "word": return .word(words(value))
    case "force": return choice(value, RuleVocabulary.forces).map { .force($0) }
    case "all": return .all(steps(value, facts))
    case "verb": return .verb(words(value))
    case "unless_word": return .unlessWord(words(value))
    case "lemma": return .lemma(words(value))
    case "optional": return .optional(steps(value, facts))
    case "unless": return .unless(Set(choices(value, RuleVocabulary.parts)))
    default:
      let parts = choices("of", of: fields, RuleVocabulary.parts, isRequired: true)
      guard let limit = attempt({ () throws(YAMLError) in try value.int() }) else { return nil }
      guard (1...8).contains(limit) else {
        fault(value.error("a gap has 1 to 8 words"))
        return nil
      }
      return .gap(limit, Set(parts))
    }
  }

  private func count(_ steps: [SequenceStep], _ ends: inout (subjects: Int, objects: Int)) {
    for step in steps {
      switch step {
      case .subject, .subjects, .force: ends.subjects += 1
      case .object, .objects: ends.objects += 1
      case .optional(let inner), .all(let inner): count(inner, &ends)
      case .name, .title, .word, .lemma, .gap, .unless, .rank, .verb, .unlessWord, .untitled:
        break
      }
    }
  }

  /// In how many ways gaps and optional steps may be taken, up to a number that is too high.
  private static func ways(_ steps: [SequenceStep]) -> Int {
    steps.reduce(1) { ways, step in
      switch step {
      case .gap(let limit, _): min(ways * (limit + 1), 1 << 20)
      case .all(let inner): min(ways * RuleFileReader.ways(inner), 1 << 20)
      case .optional(let inner): min(ways * (1 + RuleFileReader.ways(inner)), 1 << 20)
      default: ways
      }
    }
  }
}
