internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct DiffDocumentTests {
  /// A comparison of nothing with many entities of long names.
  private func large(_ count: Int) throws -> GraphComparison {
    let nodes = (0..<count).map { index in
      Node(
        id: ElementID("n\(index)"),
        attributes: Attributes([
          ("label", .string("\(index) " + String(repeating: "ü", count: 90)))
        ]))
    }
    return GraphComparison(old: .empty, new: try PropertyGraph(nodes: nodes, edges: []))
  }

  @Test func `Markdown fits a comment and counts what was left out`() throws {
    var text = ""
    DiffMarkdownWriter(names: ("a", "b")).write(DiffView(try large(2000)), to: &text)
    #expect(text.unicodeScalars.count < 60_000)
    #expect(text.unicodeScalars.count > 50_000)
    let shown = text.split(separator: "\n").count { $0.hasPrefix("- `+`") }
    #expect(text.hasSuffix("\n\(2000 - shown) of 2000 left out.\n\n</details>\n"))
  }

  @Test(arguments: ["<script>", "@somebody", "[link](x)", "a|b", "`code`", "</details>"])
  func `nothing from a graph acts on a page`(label: String) throws {
    let view = DiffView(
      GraphComparison(old: .empty, new: try .of(["label": .string(label)])))
    var markdown = ""
    DiffMarkdownWriter(names: (label, "b")).write(view, to: &markdown)
    #expect(!markdown.contains("**\(label)"))
    #expect(!markdown.contains("@somebody"))
    var html = ""
    DiffHTMLWriter(names: (label, "b")).write(view, to: &html)
    #expect(!html.contains("<script"))
    #expect(!html.contains("</details>"))
  }

  @Test func `graphs that are one give pages that say so`() throws {
    let graph = try SampleGraphs.old()
    let view = DiffView(GraphComparison(old: graph, new: graph))
    var markdown = ""
    DiffMarkdownWriter(names: ("a", "b")).write(view, to: &markdown)
    #expect(markdown == "## From a to b\n\nNothing that the graphs say has changed.\n")
    #expect(DiffGraph(view, context: 3).graph().nodes.isEmpty)
  }

  @Test func `the graph of a difference has what is gone and what is around`() throws {
    let view = DiffView(
      GraphComparison(old: try SampleGraphs.old(), new: try SampleGraphs.new()))
    func changes(_ graph: PropertyGraph) -> [String] {
      graph.edges.compactMap { $0.attributes["change"]?.string }
    }
    #expect(changes(DiffGraph(view).graph()) == ["changed", "removed", "added", "added"])
    #expect(
      changes(DiffGraph(view, context: 1).graph())
        == ["changed", "removed", "unchanged", "added", "added"])
    let names = DiffGraph(view).drawing().nodes.compactMap { $0.attributes["label"]?.string }
    #expect(
      names == [
        "201st Military Base", "+ Pakistan", "Russia", "~ United States", "− Interfax",
      ])
  }
}
