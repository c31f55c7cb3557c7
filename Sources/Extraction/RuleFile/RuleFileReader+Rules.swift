internal import AnnotatedText
internal import KnowledgeModel
internal import YAML

extension RuleFileReader {
  private static let shared = [
    "name", "relation", "precision", "examples", "near_misses", "note",
  ]
  private static let ofTrees = [
    "triggers", "parts", "subject", "object", "subjects", "objects", "requires", "excludes",
    "subject_via", "own_act", "official", "transitivity", "complement", "nationals", "context",
    "other_context", "mutual",
  ]

  /// A rule with its examples; `nil` if it has a fault.
  mutating func entry(_ fields: YAMLMapping) -> RuleFile.Entry? {
    let isSequence = fields.optional("sequence") != nil
    faults(
      fields.unknownMembers(
        besides: RuleFileReader.shared + (isSequence ? ["sequence"] : RuleFileReader.ofTrees)),
      isSequence: isSequence)
    let name = required("name", of: fields)
    if let name, let node = fields.optional("name"), !RuleFileReader.isName(name, and: ".-") {
      fault(node.error("'\(name)' is no name; use small letters, digits, '.', '-' and '_'"))
    }
    let facts = relation(of: fields)
    let precision = precision(of: fields)
    let examples = examples(of: fields, kind: facts?.kind)
    let nearMisses = nearMisses(of: fields)
    let rule: RuleFile.Rule? =
      isSequence
      ? sequence(fields, name, facts, precision, examples, nearMisses).map { .sequence($0) }
      : tree(fields, name, facts, precision, examples, nearMisses).map { .tree($0) }
    guard let rule else { return nil }
    return RuleFile.Entry(
      rule: rule, examples: examples, nearMisses: nearMisses, line: fields.node.line)
  }

  private mutating func faults(_ unknown: [YAMLError], isSequence: Bool) {
    for error in unknown {
      fault(
        isSequence && RuleFileReader.ofTrees.contains { error.reason.hasPrefix("'\($0)'") }
          ? YAMLError(
            line: error.line, column: error.column,
            reason: "a rule has either a 'sequence' or 'triggers' and what belongs to them")
          : error)
    }
  }

  private mutating func precision(of fields: YAMLMapping) -> Double? {
    guard let node = fields.optional("precision"),
      let value = attempt({ () throws(YAMLError) in try node.double() })
    else { return nil }
    guard value > 0, value <= 1 else {
      fault(node.error("expected a share of right statements, over 0 and up to 1"))
      return nil
    }
    return value
  }

  /// The examples, each with what it gives.
  private mutating func examples(of fields: YAMLMapping, kind: RelationKind?) -> [RuleExample] {
    guard let node = fields.optional("examples") else {
      fault(fields.node.error("'examples' is missing: sentences, and what the rule finds in them"))
      return []
    }
    if node.elements.isEmpty { fault(node.error("the list is empty; write one example or more")) }
    var examples: [RuleExample] = []
    for element in node.elements {
      guard let example = attempt({ () throws(YAMLError) in try element.mapping() }) else {
        continue
      }
      for error in example.unknownMembers(besides: ["text", "gives"]) { fault(error) }
      guard let text = required("text", of: example) else { continue }
      guard let gives = example.optional("gives"), !gives.elements.isEmpty else {
        fault(element.error("'gives' is missing: what the rule finds, 'NAME relation NAME'"))
        continue
      }
      var expected: [ExpectedStatement] = []
      for statement in gives.elements {
        guard let kind, let text = attempt({ () throws(YAMLError) in try statement.string() })
        else { continue }
        if let read = ExpectedStatement(text, kind: kind) {
          expected.append(read)
        } else {
          fault(
            statement.error(
              "'\(text)' is no statement of the rule; expected 'NAME \(kind.rawValue) NAME'"))
        }
      }
      examples.append(RuleExample(text: text, gives: expected, line: element.line))
    }
    return examples
  }

  private mutating func nearMisses(of fields: YAMLMapping) -> [RuleExample] {
    guard let node = fields.optional("near_misses") else {
      fault(
        fields.node.error(
          "'near_misses' is missing: sentences with its words in which the rule finds nothing"))
      return []
    }
    if node.elements.isEmpty { fault(node.error("the list is empty; write one near miss or more")) }
    var nearMisses: [RuleExample] = []
    for element in node.elements {
      if let text = attempt({ () throws(YAMLError) in try element.string() }) {
        nearMisses.append(RuleExample(text: text, line: element.line))
      }
    }
    return nearMisses
  }

  // MARK: - Trees

  private mutating func tree(
    _ fields: YAMLMapping, _ name: String?, _ facts: RelationKindFacts?, _ precision: Double?,
    _ examples: [RuleExample], _ nearMisses: [RuleExample]
  ) -> TreeRule? {
    var triggers: [String] = []
    if let node = fields.optional("triggers") {
      triggers = ordered(words(node), as: node)
    } else {
      fault(fields.node.error("the rule has neither 'triggers' nor a 'sequence'"))
    }
    let subject = roles("subject", of: fields)
    let object = roles("object", of: fields)
    let parts = Set(choices("parts", of: fields, RuleVocabulary.parts))
    let subjects = ends("subjects", of: fields, allowed: facts?.subjects, facts)
    let objects = ends("objects", of: fields, allowed: facts?.objects, facts)
    let requires = words("requires", of: fields)
    let excludes = words("excludes", of: fields)
    let via = words("subject_via", of: fields)
    let isOwnAct = flag("own_act", of: fields)
    let isOfficial = flag("official", of: fields)
    let transitivity = choice("transitivity", of: fields, RuleVocabulary.presences)
    let complement = choice("complement", of: fields, RuleVocabulary.presences)
    let nationals = Set(choices("nationals", of: fields, RuleVocabulary.ends))
    let context = words("context", of: fields)
    let otherContext = words("other_context", of: fields)
    let isMutual = flag("mutual", of: fields)
    guard let name, let facts else { return nil }
    return TreeRule(
      name, facts.kind, triggers: triggers, parts: parts.isEmpty ? [.verb] : parts,
      subject: subject, object: object, subjects: subjects, objects: objects, requires: requires,
      excludes: excludes, subjectVia: via, isOwnAct: isOwnAct,
      isOfficial: isOfficial, transitivity: transitivity ?? .any,
      complement: complement ?? .any, nationals: nationals, context: context,
      otherContext: otherContext, isMutual: isMutual, precision: precision ?? 0.85,
      example: examples.first?.text ?? "", nearMisses: nearMisses.map(\.text))
  }

  /// Words in the order of the file, which decides how one is spelled; those of a class follow.
  private func ordered(_ words: Words, as node: YAMLNode) -> [String] {
    var order: [String] = []
    for element in node.elements {
      if let text = try? element.string().lowercased(), words.spelled.contains(text),
        !order.contains(text)
      {
        order.append(text)
      }
    }
    return order + words.spelled.filter { !order.contains($0) }
  }

  private mutating func roles(_ name: String, of fields: YAMLMapping) -> [Role] {
    guard let node = fields.optional(name) else {
      fault(fields.node.error("'\(name)' is missing: where it stands, such as 'agent'"))
      return []
    }
    // What one phrase gives both ends of may have no role for the other.
    if node.elements.isEmpty, name == "subject" || fields.optional("mutual") == nil {
      fault(node.error("the list is empty"))
    }
    var roles: [Role] = []
    for element in node.elements {
      if let role = role(element) { roles.append(role) }
    }
    return roles
  }

  private mutating func role(_ node: YAMLNode) -> Role? {
    let withWords = RuleVocabulary.rolesWithWords
    guard case .mapping(let members) = node.content else {
      if let text = try? node.string(), withWords.contains(where: { $0.name == text }) {
        fault(node.error("'\(text)' needs its prepositions: {\(text): [to, for]}"))
        return nil
      }
      return choice(node, RuleVocabulary.roles)
    }
    if members.map(\.name).sorted() == ["nouns", "owner_of"],
      let prepositions = members.first(where: { $0.name == "owner_of" }),
      let nouns = members.first(where: { $0.name == "nouns" })
    {
      return .ownerOf(words(prepositions.value), nouns: words(nouns.value))
    }
    guard let member = members.first, members.count == 1 else {
      fault(node.error("expected one role, such as {with: [to]}"))
      return nil
    }
    guard let role = withWords.first(where: { $0.name == member.name }) else {
      fault(
        YAMLError(
          line: member.line, column: member.column,
          reason: "'\(member.name)' is not known here"
            + NearestName.hint(member.name, of: withWords.map(\.name))))
      return nil
    }
    return role.make(words(member.value))
  }

  /// Kinds of entities at an end; all that the relation may have there if none are named.
  mutating func ends(
    _ name: String, of fields: YAMLMapping, allowed: [EntityKind]?, _ facts: RelationKindFacts?
  ) -> Set<EntityKind> {
    guard let node = fields.optional(name) else { return Set(allowed ?? []) }
    return ends(node, allowed: allowed, facts)
  }

  mutating func ends(
    _ node: YAMLNode, allowed: [EntityKind]?, _ facts: RelationKindFacts?
  ) -> Set<EntityKind> {
    let kinds = choices(node, RuleVocabulary.kinds)
    if let allowed, let facts, let other = kinds.first(where: { !allowed.contains($0) }) {
      let names = allowed.map(\.rawValue).joined(separator: ", ")
      fault(
        node.error(
          "'\(facts.kind.rawValue)' has no '\(other.rawValue)' at this end; it has \(names)"))
    }
    return Set(kinds)
  }
}
