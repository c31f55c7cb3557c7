internal import ArgumentParser
internal import Extraction
internal import KnowledgeModel
internal import Language

/// What the tool reads by, and how to add to it.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check rules of your own; print the program's.",
    discussion: """
      A file of rules is YAML. It declares kinds of relations, and rules that find them: a \
      word in a parsed sentence and where its subject and object stand ('triggers'), or words \
      and names in a row ('sequence'). Each rule has examples, with what it finds in them, \
      and near misses. The language is documented in Rules.md of the library's \
      documentation (Sources/NewsgraphKit/NewsgraphKit.docc), and for editors in \
      Schemas/rules.schema.json. 'newsgraph rules show' prints rules of the program in it.

      EXAMPLES
        newsgraph rules show consult.meet > rules.yaml
        newsgraph rules check rules.yaml
        newsgraph extract articles --output graph --rules rules.yaml
      """,
    subcommands: [RulesCheckCommand.self, RulesListCommand.self, RulesShowCommand.self])
}

/// Says whether rules find what their examples say.
struct RulesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether each rule finds what its examples say, and nothing in its near misses.",
    discussion: """
      The exit status is 0 if all do, 1 if one does not, and 2 if a file has faults.
      """)

  @Argument(help: "A file of rules, or '-' for standard input.")
  var file: String

  @OptionGroup var language: ModelOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let rules = try RuleOptions.file(file)
    let annotator = Annotator(model: try language.load(warning: messaging.messages))
    let standard = RuleBook.standard
    let check = RuleCheck(standard.adding(rules)) { annotator.annotate($0) }
    var text = ""
    var failed = 0
    for name in rules.disabled.sorted() { text += "\(name): switched off\n" }
    for entry in rules.entries {
      try Task.checkCancellation()
      let failures = check.failures(of: entry)
      failed += failures.isEmpty ? 0 : 1
      let replaces =
        standard.names.contains(entry.rule.name) ? ", replaces the program's rule" : ""
      text += "\(entry.rule.name) (\(entry.rule.kind.rawValue)\(replaces)): "
      text += "\(counted(entry.examples.count, "example")), "
      text += "\(counted(entry.nearMisses.count, "near miss")): "
      text += failures.isEmpty ? "passed\n" : "FAILED\n"
      for failure in failures {
        text += "  \(file):\(failure.line): '\(failure.text)' \(failure.reason)\n"
      }
    }
    try DataOutput(nil).write(text)
    if failed > 0 { throw ExitStatus.finding }
  }
}

/// Prints what rules there are.
struct RulesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the rules: name, relation, an example.")

  @OptionGroup var rules: RuleOptions

  func run() async throws {
    let book = try rules.book()
    let rows =
      book.sequences.map { ($0.name, $0.kind.rawValue, $0.example) }
      + book.trees.map { ($0.name, $0.kind.rawValue, $0.example) }
    let widths = (
      rows.map(\.0.utf8.count).max() ?? 0, rows.map(\.1.utf8.count).max() ?? 0
    )
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
    var text = ""
    for row in rows.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) {
      text += "\(padded(row.0, widths.0))  \(padded(row.1, widths.1))  \(row.2)\n"
    }
    try DataOutput(nil).write(text)
  }
}

/// Prints rules of the program as a file would have them.
struct RulesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print rules of the program as a file of rules.",
    discussion: """
      EXAMPLE
        newsgraph rules show consult.meet support.sign > rules.yaml
      """)

  @Argument(help: "Names of rules; 'consult.*' stands for all that begin so.")
  var names: [String]

  @OptionGroup var language: ModelOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let book = RuleBook.standard
    var rules = book.sequences.map { RuleFile.Rule.sequence($0) }
    rules += book.trees.map { RuleFile.Rule.tree($0) }
    var wanted: [RuleFile.Rule] = []
    for name in names {
      let found = rules.filter {
        name.hasSuffix("*") ? $0.name.hasPrefix(name.dropLast()) : $0.name == name
      }
      guard !found.isEmpty else {
        throw CommandFailure(
          "there is no rule '\(name)' that a file can hold; 'newsgraph rules list' prints them")
      }
      wanted += found
    }
    let annotator = Annotator(model: try language.load(warning: messaging.messages))
    let check = RuleCheck(book) { annotator.annotate($0) }
    var writer = RuleWriter()
    for rule in wanted {
      try Task.checkCancellation()
      let example = RuleExample(
        text: rule.example, gives: check.statements(of: rule, in: rule.example))
      writer.add(rule, examples: [example], nearMisses: rule.nearMisses)
    }
    try DataOutput(nil).write(writer.text)
  }
}
