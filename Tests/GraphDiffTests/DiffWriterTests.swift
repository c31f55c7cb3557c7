internal import CanonicalJSON
internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct DiffWriterTests {
  private func sample() throws -> GraphComparison {
    GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new())
  }

  private func text(
    _ comparison: GraphComparison, palette: Palette = .none, showsEvidence: Bool = false
  ) -> String {
    var text = ""
    DiffTextWriter(palette: palette)
      .write(DiffView(comparison, showsEvidence: showsEvidence), to: &text)
    return text
  }

  @Test func `the text tells documents, entities and relations, labels first`() throws {
    #expect(
      text(try sample()) == """
        Documents
        ~ a.txt  Bases
        - b.txt
        + c.txt  Refusal  (2021-07-18)

        Entities
        + Pakistan  (country)
            + refused  United States  (reject, 2021-07-15)
          Russia  (country)
            ~ has troops at  201st Military Base  (stationed_in)
                quantity: 6,500 troops → 7,500 troops
        ~ United States  (country)
            aliases: U.S. → U.S. | Washington
            + deploys to  Pakistan  (mobilize, negative, planned)
        - Interfax  (organization)
            - is in  Russia  (located_in)

        Graph
        ~ generator: newsgraph 1 → newsgraph 2

        Not shown, since only their evidence changed: 1 entity, 1 relation

        """)
  }

  @Test func `evidence is shown when asked for`() throws {
    let lines = text(try sample(), showsEvidence: true).split(separator: "\n")
    #expect(lines.contains("    mentions: 3 → 9"))
    #expect(lines.contains("        support: 1 → 4"))
    #expect(!lines.contains { $0.hasPrefix("Not shown") })
  }

  @Test func `graphs that are one give no text`() throws {
    let graph = try SampleGraphs.old()
    #expect(text(GraphComparison(old: graph, new: graph)) == "")
  }

  @Test func `the palette colours headings and lines`() throws {
    let comparison = GraphComparison(old: .empty, new: try .of(["label": .string("Kant")]))
    #expect(
      text(comparison, palette: .ansi)
        == "\u{1B}[1mEntities\u{1B}[0m\n\u{1B}[32m+ Kant\u{1B}[0m\n")
  }

  @Test func `a node is called by its label, else its name, else its id`() throws {
    func graph(_ attributes: KeyValuePairs<String, AttributeValue>) throws -> GraphComparison {
      GraphComparison(old: .empty, new: try .of(attributes))
    }
    #expect(
      text(try graph(["label": .string("L"), "name": .string("N")])) == "Entities\n+ L\n")
    #expect(text(try graph(["label": .string(""), "name": .string("N")])) == "Entities\n+ N\n")
    #expect(text(try graph([:])) == "Entities\n+ n\n")
  }

  @Test(arguments: [
    "\u{1B}[2J", "\u{9B}31m", "\r", "\n+ forged", "\u{202E}", "\u{2066}", "\u{2028}", "\u{7F}",
    "\0",
  ])
  func `nothing from a graph acts on a terminal`(label: String) throws {
    let attributes: KeyValuePairs<String, AttributeValue> = [
      "label": .string(label), "kind": .string(label), label: .string(label),
    ]
    let old = try PropertyGraph.of([:])
    let new = try PropertyGraph.of(attributes)
    for comparison in [
      GraphComparison(old: .empty, new: new), GraphComparison(old: old, new: new),
    ] {
      let written = text(comparison)
      let expected = label.unicodeScalars.first
      #expect(
        !written.unicodeScalars.dropLast().contains { $0 == expected && $0 != "\n" })
      #expect(!written.split(separator: "\n").contains("+ forged"))
      #expect(written.contains("\u{FFFD}"))
    }
  }

  @Test func `a long value is abridged`() throws {
    let comparison = GraphComparison(
      old: try .of([:]), new: try .of(["x": .string(String(repeating: "x", count: 500))]))
    #expect(
      text(comparison) == "Entities\n~ n\n    x: (none) → \(String(repeating: "x", count: 119))…\n")
  }

  @Test func `the table counts by kind`() throws {
    var table = ""
    DiffStatisticsWriter().write(DiffStatistics(try sample()), to: &table)
    #expect(
      table == """
                        added  removed  changed  evidence
        documents           1        1        1
        entities            1        1        1         1
          country           1        0        1         1
          organization      0        1        0         0
        relations           2        1        1         1
          located_in        0        1        0         0
          mobilize          1        0        0         0
          reject            1        0        0         0
          stationed_in      0        0        1         0
          threaten          0        0        0         1

        changed: 1 entity aliased

        """)
  }

  @Test func `graphs that are one give no table`() throws {
    let graph = try SampleGraphs.old()
    var table = ""
    DiffStatisticsWriter().write(
      DiffStatistics(GraphComparison(old: graph, new: graph)), to: &table)
    #expect(table == "")
  }

  @Test func `the JSON holds as many changes as the table`() throws {
    var text = ""
    let comparison = try sample()
    DiffJSONWriter().write(comparison, to: &text)
    let json = try JSONValue(parsing: Array(text.utf8))
    let statistics = DiffStatistics(comparison)
    let changes = try #require(json["changes"]?.array)
    func count(_ subject: String, _ kinds: Set<String>) -> Int {
      changes.count { change in
        change["subject"]?.string == subject
          && change["kind"]?.string.map { kinds.contains($0) } == true
      }
    }
    let evidence = Set(["evidence"])
    let changed = Set(ChangeKind.allCases.map(\.rawValue)).subtracting(
      ["added", "removed", "evidence"])
    for (subject, counts) in [
      ("entity", statistics.entities.total), ("relation", statistics.relations.total),
    ] {
      #expect(count(subject, ["added"]) == counts.added)
      #expect(count(subject, ["removed"]) == counts.removed)
      #expect(count(subject, changed) == counts.changed)
      #expect(count(subject, evidence) == counts.evidenceOnly)
    }
    #expect(json["documents"]?["added"]?.array?.count == statistics.documents?.added)
  }
}
