import CanonicalJSON
import FoundationEssentials
import Testing
import YAML

/// Rules that a user writes, from the file to the graph.
@Suite(.serialized) struct RulesCommandTests {
  /// The example of the documentation.
  private static func documented() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appending(path: "Sources/NewsgraphKit/NewsgraphKit.docc/Rules.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    let opening = try #require(text.firstRange(of: "```yaml\n"))
    let closing = try #require(text[opening.upperBound...].firstRange(of: "```\n"))
    return String(text[opening.upperBound..<closing.lowerBound])
  }

  private static let articles = [
    (
      "one.txt",
      """
      Wheat for the neighbours

      ACCRA, 12 July 2021. Ghana shipped wheat to Togo on Monday, the ministry said. \
      The harbour was calm, and the weather was good for the ships that left it.

      The mayor of Lyon, the proud twin of Milan, opened the bridge over the river.
      """
    ),
    (
      "two.txt",
      """
      More fuel for the neighbours

      ACCRA, 19 July 2021. Ghana hauled coal to Togo last week, and it did not export fuel \
      to Benin. The people of the city were glad of it, as they told us in the market.
      """
    ),
  ]

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("rules.yaml", try RulesCommandTests.documented())
    for (name, text) in RulesCommandTests.articles { try workshop.write("news/" + name, text) }
    return workshop
  }

  @Test func `the documented example passes its check`() async throws {
    let checked = try await workshop().run("rules", "check", "rules.yaml")
    #expect(checked.errors == "")
    #expect(
      checked.output == """
        support.sign: switched off
        ships.verb (ships_to): 2 examples, 2 near misses: passed
        twinned.town (twinned_with): 1 example, 1 near miss: passed

        """)
    #expect(checked.status == 0)
  }

  @Test func `an example that a rule does not find is told, with status 1`() async throws {
    let workshop = try workshop()
    let text = try RulesCommandTests.documented().replacing(
      "Ghana shipped wheat to Togo.", with: "Ghana sold wheat to Togo.")
    try workshop.write("rules.yaml", text)
    let checked = try await workshop.run("rules", "check", "rules.yaml")
    #expect(checked.status == 1)
    #expect(
      checked.output.split(separator: "\n").filter { $0.hasPrefix("ships") || $0.hasPrefix("  ") }
        == [
          "ships.verb (ships_to): 2 examples, 2 near misses: FAILED",
          "  rules.yaml:28: 'Ghana sold wheat to Togo.' gives nothing (names found: country "
            + "'Ghana', country 'Togo'); expected 'Ghana ships_to Togo'",
        ])
  }

  @Test func `a file with faults is not used, and all faults are told`() async throws {
    let workshop = try workshop()
    try workshop.write("rules.yaml", "rule: []\ndisable: [consult.met]\n")
    for arguments in [
      ["rules", "check", "rules.yaml"],
      ["extract", "news", "--output", "graph", "--rules", "rules.yaml"],
      ["records", "news", "--rules", "rules.yaml"],
    ] {
      let run = try await workshop.run(arguments)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(
        run.errors == """
          newsgraph: error: rules.yaml: 2 faults; nothing was done
            rules.yaml:1:1: 'rule' is not known here; did you mean 'rules'?
            rules.yaml:2:11: the program has no rule 'consult.met'; did you mean 'consult.meet'?

          """)
    }
    #expect(try workshop.names() == ["news", "rules.yaml"])
  }

  @Test func `relations of one's own go all the way to the graph`() async throws {
    let workshop = try workshop()
    let run = try await workshop.run(
      "extract", "news", "--output", "graph", "--rules", "rules.yaml", "--no-draw", "--include",
      "negated,possible")
    #expect(run.status == 0, "\(run.errors)")
    let records = try #require(workshop.text("graph/records.jsonl"))
    #expect(records.contains(#""rule":"ships.verb""#))
    #expect(
      records.contains(
        #"{"class":"state","kind":"twinned_with","objects":["place"],"phrase":"is twinned with","#
          + #""subjects":["place"],"symmetric":true}"#))
    let graph = try #require(workshop.text("graph/graph.graphml"))
    #expect(graph.contains(#">ships_to</data>"#))
    #expect(graph.contains(">hauled</data>"))
    #expect(graph.contains(">did not export</data>"))
    #expect(graph.contains(">is twinned with</data>"))
    #expect(graph.contains(">material_cooperation</data>"))
    let checked = try await workshop.run("check", "graph")
    #expect(checked.status == 0, "\(checked.output)")
    let shown = try await workshop.run("show", "graph", "Togo", "--color", "never")
    #expect(shown.status == 0)
    #expect(shown.output.contains("Ghana — hauled → Togo"))
    let drawn = try await workshop.run("draw", "graph", "--output", "graph.dot")
    #expect(drawn.status == 0, "\(drawn.errors)")
    #expect(workshop.text("graph.dot")?.contains("is twinned with") == true)
  }

  @Test func `records of one's own relations build to the same graph`() async throws {
    let workshop = try workshop()
    let rules = ["--rules", "rules.yaml"]
    _ = try await workshop.run(["extract", "news", "--output", "whole", "--no-draw"] + rules)
    for name in ["one", "two"] {
      let run = try await workshop.run(
        ["records", "news/\(name).txt", "--output", "\(name).jsonl"] + rules)
      #expect(run.status == 0, "\(run.errors)")
    }
    let built = try await workshop.run(
      ["build", "two.jsonl", "one.jsonl", "--output", "built", "--no-draw"] + rules)
    #expect(built.status == 0, "\(built.errors)")
    #expect(workshop.bytes("built/graph.graphml") == workshop.bytes("whole/graph.graphml"))
    // Without the file only the digest of the rules differs.
    _ = try await workshop.run("build", "one.jsonl", "two.jsonl", "--output", "bare", "--no-draw")
    let same = try await workshop.run("diff", "whole", "bare")
    #expect(same.status == 0, "\(same.output)")
    #expect(workshop.bytes("bare/graph.graphml") != workshop.bytes("whole/graph.graphml"))
  }

  @Test func `the digest of the rules stands in the manifest`() async throws {
    let workshop = try workshop()
    _ = try await workshop.run(
      "extract", "news", "--output", "own", "--no-draw", "--rules", "rules.yaml")
    _ = try await workshop.run("extract", "news", "--output", "plain", "--no-draw")
    func rules(_ folder: String) throws -> String {
      let manifest = try JSONValue(parsing: workshop.bytes("\(folder)/manifest.json") ?? [])
      return try #require(manifest["digests"]?["rules"]?.string)
    }
    #expect(try rules("own") != rules("plain"))
  }

  @Test func `a difference of corpora is read with one's own rules`() async throws {
    let workshop = try workshop()
    try workshop.write("later/one.txt", RulesCommandTests.articles[0].1)
    let run = try await workshop.run(
      "diff", "news", "later", "--rules", "rules.yaml", "--color", "never")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains("hauled"))
    #expect(!run.output.contains("twinned"))
  }

  @Test func `a rule that is shown can be read back`() async throws {
    let workshop = try Workshop()
    let shown = try await workshop.run("rules", "show", "consult.meet", "city.*")
    #expect(shown.status == 0)
    try workshop.write("shown.yaml", shown.output)
    let checked = try await workshop.run("rules", "check", "shown.yaml")
    #expect(checked.status == 0, "\(checked.output)")
    #expect(
      checked.output.contains(
        "\ncity.comma (located_in, replaces the program's rule): 1 example, 3 near misses: passed\n"
      ))
    let unknown = try await workshop.run("rules", "show", "nothing")
    #expect(unknown.status == 2)
  }

  @Test func `the rules are listed with their examples`() async throws {
    let listed = try await Workshop().run("rules", "list")
    #expect(listed.status == 0)
    #expect(
      listed.output.split(separator: "\n").contains {
        $0.hasPrefix("borders.verb ") && $0.contains(" borders ")
          && $0.hasSuffix("  Chad has bordered South Sudan since 2011.")
      })
  }

  @Test func `the schema takes what the program takes`() async throws {
    let workshop = try workshop()
    let shown = try await workshop.run("rules", "show", "*")
    for (text, isRight) in [
      (try RulesCommandTests.documented(), true), (shown.output, true),
      ("rules: []\nrelatons: []", false), ("rules:\n  - name: a", false),
    ] {
      try workshop.write("rules.json", try YAMLNode(text: text).json.canonicalText)
      #expect(
        await JSONSchemaTests.isValid("rules.json", in: workshop, schema: "rules.schema.json")
          ?? isRight == isRight)
    }
  }
}

extension YAMLNode {
  /// The value as JSON, as an editor's validator sees it.
  fileprivate var json: JSONValue {
    switch content {
    case .scalar(let scalar):
      if scalar.isQuoted { return .string(scalar.text) }
      if isNull { return .null }
      if let value = try? bool() { return .bool(value) }
      if let value = try? int() { return .int(value) }
      if let value = try? double() { return .double(value) }
      return .string(scalar.text)
    case .sequence(let elements): return .array(elements.map(\.json))
    case .mapping(let members):
      return .object(
        Dictionary(
          members.map { ($0.name, $0.value.json) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
