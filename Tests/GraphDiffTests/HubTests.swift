internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct HubTests {
  private func hub(_ id: String, label: String, evidence: String) -> Node {
    Node(
      id: ElementID(id),
      attributes: Attributes([
        ("label", .string(label)), ("kind", .string("country")), ("evidence", .string(evidence)),
      ]))
  }

  private func graph(hubs: [Node], of hub: (Int) -> String) throws -> PropertyGraph {
    let leaves = (0..<1000).map { Node(id: ElementID("leaf\($0)")) }
    let edges = (0..<1000).map { index in
      Edge(
        id: ElementID("\(hub(index)) \(index)"), source: ElementID("leaf\(index)"),
        target: ElementID(hub(index)), attributes: Attributes([("label", .string("allied_with"))]))
    }
    return try PropertyGraph(
      nodes: hubs + leaves, edges: edges,
      attributes: Attributes([("profile", .string("newsgraph-portable/1"))]))
  }

  @Test func `merging a hub of a thousand relations is one change`() throws {
    let first = #"[{"begin":0,"document":"a","end":3}]"#
    let second = #"[{"begin":9,"document":"a","end":13}]"#
    let both = #"[{"begin":0,"document":"a","end":3},{"begin":9,"document":"a","end":13}]"#
    let comparison = GraphComparison(
      old: try graph(
        hubs: [
          hub("us", label: "U.S.", evidence: first), hub("usa", label: "USA", evidence: second),
        ],
        of: { $0 == 0 ? "us" : "usa" }),
      new: try graph(hubs: [hub("us", label: "U.S.", evidence: both)], of: { _ in "us" }))
    let change = try #require(comparison.changes.first)
    #expect(comparison.changes.count == 1)
    #expect(change.kind == .merged)
    #expect(change.consequences.count == 999)
    var text = ""
    DiffTextWriter().write(comparison, to: &text)
    #expect(
      text == """
        Entities
        ~ U.S.  (country)  merged from U.S. and USA  (by anchors, 1.00)
            999 relations follow

        """)
  }

  @Test func `of several renderers each shows as many items as the JSON`() throws {
    let comparison = GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new())
    let view = DiffView(comparison, showsEvidence: true)
    let count = comparison.changes.count
    #expect(view.described().count == count)
    let graph = DiffGraph(view).graph()
    let marked =
      graph.nodes.count { $0.attributes["change"] != .string("unchanged") }
      + graph.edges.count { $0.attributes["change"] != .string("unchanged") }
    #expect(marked == count)
    var text = ""
    DiffTextWriter().write(view, to: &text)
    var markdown = ""
    DiffMarkdownWriter(names: ("old", "new")).write(view, to: &markdown)
    var html = ""
    DiffHTMLWriter(names: ("old", "new")).write(view, to: &html)
    // Besides the changes: three documents, and the version of the tool as a line of the text.
    func lines(_ text: String, _ marks: [String]) -> Int {
      text.split(separator: "\n").count { line in
        marks.contains { line.drop { $0 == " " }.hasPrefix($0) }
      }
    }
    #expect(lines(text, ["+ ", "- ", "~ "]) == count + 3 + 1)
    #expect(lines(markdown, ["- `"]) == count + 3)
    #expect(lines(html, ["<li class="]) == count + 3)
  }
}
