import AnnotatedText
import Extraction
import KnowledgeModel
import Testing

@Suite struct RuleFileTests {
  /// All rules that a file can hold.
  static let rules =
    RuleBook.standard.sequences.map { RuleFile.Rule.sequence($0) }
    + RuleBook.standard.trees.map { RuleFile.Rule.tree($0) }

  /// A file with one rule, whose fields a case may change.
  private static func file(
    relation: String = "support", fields: String = "triggers: [cheer]\n    subject: agent",
    gives: String = "Fiji support Tonga"
  ) -> String {
    """
    rules:
      - name: support.cheer
        relation: \(relation)
        \(fields)
        object: [{with: [for, to]}, patient]
        examples:
          - text: Fiji cheered for Tonga.
            gives: [\(gives)]
        near_misses: [Fiji cheered in Tonga.]
    """
  }

  private func faults(_ text: String) -> [String] {
    do throws(RuleFileError) {
      _ = try RuleFile(text: text)
      return []
    } catch {
      return error.lines(file: "f")
    }
  }

  @Test(arguments: rules)
  func `every rule of the program can be written and read back`(rule: RuleFile.Rule) throws {
    var writer = RuleWriter()
    let ends = ExpectedStatement(subject: "A", kind: rule.kind, object: "B")
    writer.add(
      rule, examples: [RuleExample(text: rule.example, gives: [ends])],
      nearMisses: rule.nearMisses)
    let read = try RuleFile(text: writer.text)
    #expect(read.entries.map(\.rule) == [rule])
    #expect(read.entries.first?.examples.first?.gives == [ends])
  }

  @Test func `a file with all rules of the program changes nothing`() throws {
    var writer = RuleWriter()
    for rule in RuleFileTests.rules {
      let ends = ExpectedStatement(subject: "A", kind: rule.kind, object: "B")
      writer.add(
        rule, examples: [RuleExample(text: rule.example, gives: [ends])],
        nearMisses: rule.nearMisses)
    }
    let book = RuleBook.standard.adding(try RuleFile(text: writer.text))
    #expect(book.digest == RuleBook.standard.digest)
  }

  @Test func `what a file leaves out has its usual value`() throws {
    let rule = try RuleFile(text: RuleFileTests.file()).entries.first?.rule
    #expect(
      rule
        == .tree(
          TreeRule(
            "support.cheer", .support, triggers: ["cheer"], subject: [.agent],
            object: [.with(["for", "to"]), .patient], precision: 0.85,
            example: "Fiji cheered for Tonga.", nearMisses: ["Fiji cheered in Tonga."])))
  }

  @Test func `a file declares kinds of relations`() throws {
    let file = try RuleFile(
      text: """
        relations:
          - name: cheers_for
            class: event
            quad: verbal_cooperation
            phrase: cheered for
            subjects: country
            objects: [country, person]
        \(RuleFileTests.file(relation: "cheers_for", gives: "Fiji cheers_for Tonga"))
        """)
    let facts = RelationKindFacts(
      kind: RelationKind(rawValue: "cheers_for"), class: .event, quad: .verbalCooperation,
      phrase: "cheered for", subjects: [.country], objects: [.country, .person])
    #expect(file.kinds == [facts])
    let book = RuleBook.standard.adding(file)
    #expect(book.kinds.added == [facts])
    #expect(book.trees.last?.subjects == [.country])
    #expect(book.digest != RuleBook.standard.digest)
  }

  @Test func `a rule takes the place of the one with its name, and others can be switched off`()
    throws
  {
    let file = try RuleFile(
      text: "disable: [\"consult.*\", base.owner-in-name]\n"
        + RuleFileTests.file().replacing("support.cheer", with: "support.verb"))
    let book = RuleBook.standard.adding(file)
    let place = try #require(RuleBook.standard.trees.firstIndex { $0.name == "support.verb" })
    #expect(RuleBook.standard.trees[..<place].contains { $0.name.hasPrefix("consult.") })
    #expect(!book.names.contains { $0.hasPrefix("consult.") })
    #expect(!book.names.contains("base.owner-in-name"))
    #expect(book.trees.filter { $0.name == "support.verb" }.map(\.triggers) == [["cheer"]])
    #expect(book.digest != RuleBook.standard.digest)
  }

  @Test(arguments: [
    ("rules: 1", ["f:1:8: expected a list, found '1'"]),
    ("version: 1", ["f:1:1: the file has neither 'rules' nor 'disable'"]),
    ("rules: [", ["f:2:1: did not find expected node content, while parsing a flow node"]),
    (
      "disable: consult.meat",
      [
        "f:1:10: the program has no rule 'consult.meat'; did you mean 'consult.meet'?"
      ]
    ),
    (
      file(relation: "suport"),
      [
        "f:3:15: there is no relation 'suport'; did you mean 'support'?"
      ]
    ),
    (
      file(fields: "triggers: [$armd]\n    subject: agent"),
      [
        "f:4:16: there are no words 'armd'; did you mean 'armed'?"
      ]
    ),
    (
      file(fields: "triggers: [two words]\n    subject: agnet\n    own_act: 1"),
      [
        "f:4:16: 'two words' is not one word; write each word by itself",
        "f:5:14: 'agnet' is not known here; did you mean 'agent'?",
        "f:6:14: expected true or false, found '1'",
      ]
    ),
    (
      file(fields: "triggers: [cheer]"),
      [
        "f:2:5: 'subject' is missing: where it stands, such as 'agent'"
      ]
    ),
    (
      file(gives: "Fiji likes Tonga"),
      [
        "f:9:17: 'Fiji likes Tonga' is no statement of the rule; expected 'NAME support NAME'"
      ]
    ),
    (
      file(fields: "triggers: [cheer]\n    subject: agent\n    objects: [base, planet]"),
      [
        "f:6:21: 'planet' is not known here; did you mean 'place'?"
      ]
    ),
  ])
  func `a fault is told with line, column and remedy`(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test func `a sequence that would be tried too often is refused`() {
    let gaps = (0..<4).map { _ in "      - {gap: 8, of: noun}" }.joined(separator: "\n")
    let text = """
      rules:
        - name: support.row
          relation: support
          sequence:
            - subject: country
      \(gaps)
            - object: country
          examples:
            - {text: A B, gives: A support B}
          near_misses: A
      """
    #expect(
      faults(text) == [
        "f:5:7: it can match in over 4096 ways; use fewer gaps and optional steps"
      ])
  }
}

extension RuleFile.Rule: CustomTestStringConvertible {
  public var testDescription: String { name }
}
