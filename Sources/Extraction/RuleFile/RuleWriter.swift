internal import AnnotatedText
internal import CanonicalJSON
internal import KnowledgeModel

/// Writes rules in the language of files of rules.
package struct RuleWriter: Sendable {
  private var lines: [String] = []

  package init() {}

  /// The rules so far, as a list under `rules:`.
  package var text: String { "rules:\n" + lines.map { $0 + "\n" }.joined() }

  /// A rule without its sentences: all that decides what it finds.
  static func pattern(of rule: RuleFile.Rule) -> String {
    var writer = RuleWriter()
    writer.addPattern(rule)
    return writer.lines.joined(separator: "\n")
  }

  /// Adds a rule with sentences that show it.
  package mutating func add(
    _ rule: RuleFile.Rule, examples: [RuleExample], nearMisses: [String]
  ) {
    addPattern(rule)
    lines.append("    examples:")
    for example in examples {
      lines.append("      - text: \(RuleWriter.quoted(example.text))")
      lines.append("        gives:")
      for statement in example.gives {
        lines.append("          - \(RuleWriter.quoted(statement.description))")
      }
    }
    lines.append("    near_misses:")
    for sentence in nearMisses { lines.append("      - \(RuleWriter.quoted(sentence))") }
  }

  private mutating func addPattern(_ rule: RuleFile.Rule) {
    lines.append("  - name: \(RuleWriter.quoted(rule.name))")
    add("relation", RuleWriter.quoted(rule.kind.rawValue))
    switch rule {
    case .tree(let rule): addFields(of: rule)
    case .sequence(let rule):
      lines.append("    sequence:")
      for step in rule.steps { lines.append("      - \(RuleWriter.step(step))") }
      add("precision", String(rule.precision))
    }
  }

  private mutating func addFields(of rule: TreeRule) {
    add("triggers", RuleWriter.list(rule.triggers))
    add("parts", RuleWriter.list(rule.parts, of: RuleVocabulary.parts))
    add("subject", "[\(rule.subject.map(RuleWriter.role).joined(separator: ", "))]")
    add("object", "[\(rule.object.map(RuleWriter.role).joined(separator: ", "))]")
    add("subjects", RuleWriter.list(rule.subjects, of: RuleVocabulary.kinds))
    add("objects", RuleWriter.list(rule.objects, of: RuleVocabulary.kinds))
    add("requires", rule.requires)
    add("excludes", rule.excludes)
    add("subject_via", rule.subjectVia)
    if rule.isOwnAct { add("own_act", "true") }
    if rule.isOfficial { add("official", "true") }
    if rule.transitivity != .any { add("transitivity", rule.transitivity.rawValue) }
    if rule.complement != .any { add("complement", rule.complement.rawValue) }
    if !rule.nationals.isEmpty {
      add("nationals", RuleWriter.list(rule.nationals, of: RuleVocabulary.ends))
    }
    add("context", rule.context)
    add("other_context", rule.otherContext)
    if rule.isMutual { add("mutual", "true") }
    add("precision", String(rule.precision))
  }

  private mutating func add(_ name: String, _ value: String) {
    lines.append("    \(name): \(value)")
  }

  private mutating func add(_ name: String, _ words: Words) {
    if !words.isEmpty { add(name, RuleWriter.list(words.spelled)) }
  }

  private static func role(_ role: Role) -> String {
    let (name, words, nouns) = RuleVocabulary.name(of: role)
    let further = nouns.map { ", nouns: \(list($0.spelled))" } ?? ""
    return words.map { "{\(name): \(list($0.spelled))\(further)}" } ?? name
  }

  private static func step(_ step: SequenceStep) -> String {
    func name(_ key: String, _ kinds: Set<EntityKind>, _ condition: NameCondition) -> String {
      let only = RuleVocabulary.conditions.first { $0.value == condition }?.name ?? ""
      let list = list(kinds, of: RuleVocabulary.kinds)
      return condition == .any ? "{\(key): \(list)}" : "{\(key): \(list), only: \(only)}"
    }
    switch step {
    case .subject(let kinds, let condition): return name("subject", kinds, condition)
    case .object(let kinds, let condition): return name("object", kinds, condition)
    case .name(let kinds, let condition): return name("name", kinds, condition)
    case .subjects(let kinds): return name("subjects", kinds, .any)
    case .objects(let kinds): return name("objects", kinds, .any)
    case .title(let classes): return "{title: \(list(classes, of: RuleVocabulary.titles))}"
    case .word(let words): return "{word: \(list(words.spelled))}"
    case .verb(let words): return "{verb: \(list(words.spelled))}"
    case .unlessWord(let words): return "{unless_word: \(list(words.spelled))}"
    case .force(let form): return "{force: \(form.rawValue)}"
    case .all(let steps): return "{all: [\(steps.map(RuleWriter.step).joined(separator: ", "))]}"
    case .rank, .untitled:
      return RuleVocabulary.steps.first { $0.value == step }?.name ?? ""
    case .lemma(let words): return "{lemma: \(list(words.spelled))}"
    case .optional(let steps):
      return "{optional: [\(steps.map(RuleWriter.step).joined(separator: ", "))]}"
    case .gap(let limit, let parts):
      return "{gap: \(limit), of: \(list(parts, of: RuleVocabulary.parts))}"
    case .unless(let parts): return "{unless: \(list(parts, of: RuleVocabulary.parts))}"
    }
  }

  private static func list<Value: Hashable>(
    _ values: Set<Value>, of names: [(name: String, value: Value)]
  ) -> String {
    list(names.filter { values.contains($0.value) }.map(\.name))
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ", "))]"
  }

  /// A scalar, in quotation marks unless it is plainly a word or a sentence of words.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    let isWord = isPlain && text.utf8.first.map { $0 | 0x20 > 0x60 } ?? false
    // Words that YAML readers take for something else.
    let others: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    return isWord && !others.contains(text.lowercased())
      ? text : JSONValue.string(text).canonicalText
  }
}
