import CanonicalJSON
import Subprocess
import Testing

@Suite(.serialized) struct GraphCommandTests {
  @Test func `an entity is shown with its relations and the sentences behind them`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run("show", "one", "lavrov")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        Sergei Lavrov  (person)  person:sergey-lavrov
        1 mention in 1 document, 2021-07-15

        Relations (1)

          Sergei Lavrov — leads → CSTO
            1 document · 1 source · confidence 0.9
            “Russia warned Pakistan, and Sergei Lavrov leads it.”
              first, bytes 0 to 51

        """)
  }

  @Test func `a name of several is not guessed`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run("show", "both", "Sergei")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        newsgraph: error: 'Sergei' may be one of 2; name it by its id:
          person:sergey-lavrov  (Sergei Lavrov, person)
          person:sergey-petrov  (Sergei Petrov, person)

        """)
  }

  @Test(arguments: [
    ("Lavrow", "; did you mean:\n  person:sergey-lavrov  (Sergei Lavrov, person)\n"),
    ("Atlantis", "\n"),
  ])
  func `a name that is not there is told, with those spelled like it`(
    name: String, rest: String
  ) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run("show", "one", name)
    #expect(run.status == 2)
    #expect(run.errors == "newsgraph: error: the graph has no entity '\(name)'\(rest)")
  }

  @Test func `graphs that differ are told apart by the exit status and in words`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let same = try await workshop.run("diff", "one", "one/graph.graphml")
    #expect(same.status == 0)
    #expect(same.output == "")
    let other = try await workshop.run("diff", "one", "both", "--color", "never")
    #expect(other.status == 1)
    #expect(
      other.output.hasPrefix(
        """
        Documents
        + second  second  (2021-07-16)

        Entities
          Pakistan  (country)
            + held talks with  Russia  (consult)
        + Sergei Petrov  (person)

        """))
    let json = try await workshop.run("diff", "one", "both", "--format", "json")
    #expect(json.status == 1)
    #expect(
      try JSONValue(parsing: json.output.utf8)["changes"]?.array?.first?["new"]
        == .array(["person:sergey-petrov"]))
    let counted = try await workshop.run("diff", "one", "both", "--stat")
    #expect(counted.output.hasPrefix("                added  removed  changed  evidence\n"))
    let piped = try await workshop.run(
      ["diff", "-", "both", "--stat"], input: try #require(workshop.text("one/graph.graphml")))
    #expect(piped.output == counted.output)
  }

  @Test func `another tool or corpus alone is told, and is no difference`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let graph = try #require(workshop.text("one/graph.graphml"))
    try workshop.write("newer.graphml", graph.replacing("newsgraph 0.", with: "newsgraph 9."))
    let run = try await workshop.run("diff", "one", "newer.graphml")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Graph\n~ generator: newsgraph 0."))
  }

  @Test func `two corpora are compared without writing anything`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    try workshop.write("later/summit.txt", SampleArticles.summit)
    let before = try workshop.names()
    let same = try await workshop.run("diff", "corpus", "corpus")
    #expect(same.status == 0)
    #expect(same.output == "")
    let run = try await workshop.run("diff", "corpus", "later")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("Documents\n- bases/kant.md"))
    #expect(try workshop.names() == before)
    try workshop.write("later/bad.pdf", "%PDF-1.7")
    let lenient = try await workshop.run("diff", "corpus", "later")
    #expect(lenient.status == 1)
    let strict = try await workshop.run("diff", "corpus", "later", "--strict")
    #expect(strict.status == 2)
    #expect(strict.output == "")
  }

  @Test func `a graph is checked for what it says it is`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let graph = try #require(workshop.text("one/graph.graphml"))
    try workshop.write(
      "foreign.graphml",
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
      <node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>
      """)
    try workshop.write("cut.graphml", String(graph.prefix(graph.count / 2)))
    let ours = try await workshop.run("check", "one")
    #expect(ours.status == 0)
    #expect(
      ours.output == "one/graph.graphml: valid newsgraph-portable/1, as newsgraph writes it; "
        + "4 nodes and 2 edges\n")
    let foreign = try await workshop.run("check", "foreign.graphml")
    #expect(foreign.status == 0)
    #expect(
      foreign.output.hasPrefix(
        "foreign.graphml: GraphML, not written by newsgraph; 2 nodes and 1 edge\n"))
    let cut = try await workshop.run("check", "cut.graphml", "one")
    #expect(cut.status == 1)
    #expect(cut.output.hasPrefix("cut.graphml: not a GraphML graph\ncut.graphml:"))
    let missing = try await workshop.run("check", "one", "nowhere.graphml")
    #expect(missing.status == 2)
    #expect(missing.output == ours.output)
    #expect(
      missing.errors == "newsgraph: error: can't examine 'nowhere.graphml': no such file or "
        + "directory; check the spelling of the path\n"
        || missing.errors == "newsgraph: error: can't read 'nowhere.graphml': no such file or "
          + "directory; check the spelling of the path\n"
    )
  }

  @Test(arguments: [
    ["show", "broken.graphml", "a"], ["diff", "broken.graphml", "broken.graphml"],
    ["draw", "broken.graphml", "--output", "x.dot"], ["convert", "broken.graphml", "--to", "dot"],
  ])
  func `a damaged graph is refused with the line and the reason`(arguments: [String]) async throws {
    let workshop = try Workshop()
    try workshop.write(
      "broken.graphml",
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <graph edgedefault="directed">
      <node id="a">
      </graph></graphml>
      """)
    let run = try await workshop.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("newsgraph: error: broken.graphml: line 4: "), "\(run.errors)")
    #expect(try workshop.names() == ["broken.graphml"])
  }

  @Test func `a folder that newsgraph did not write is no graph`() async throws {
    let workshop = try Workshop()
    try workshop.write("folder/graph.graphml", "<graphml/>")
    let run = try await workshop.run("show", "folder", "a")
    #expect(run.status == 2)
    #expect(
      run.errors == "newsgraph: error: 'folder' is a folder that newsgraph did not write; name a "
        + ".graphml file, or a folder that 'newsgraph extract' wrote\n")
  }

  @Test func `a part of a graph is drawn, and the rest is told`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run(
      "draw", "both", "--focus", "Russia", "--output", "russia.dot")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "drawn: 2 of 5 entities and 2 of 3 relations\n")
    #expect(workshop.text("russia.dot")?.hasPrefix("digraph newsgraph {\n") == true)
    let piped = try await workshop.run("draw", "both", "--focus", "Russia", "--output", "-")
    #expect(piped.output == workshop.text("russia.dot"))
    let leaders = try await workshop.run(
      "draw", "both", "--relation", "leads", "--kind", "person,organization", "--output", "-")
    #expect(leaders.errors == "drawn: 2 of 5 entities and 1 of 3 relations\n")
    let strongest = try await workshop.run("draw", "both", "--max-nodes", "3", "--output", "-")
    #expect(strongest.errors.hasPrefix("drawn: 3 of 5 entities"))
  }

  @Test func `a kind that is misspelled is told`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run(
      "draw", "both", "--kind", "persn,organization", "--relation", "leader", "--output", "-")
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "newsgraph: warning: --kind: no entity is of the kind 'persn'; did you mean 'person'?\n"
          + "newsgraph: warning: --relation: there is no relation 'leader'"))
    // A kind that the program knows may be missing today.
    let rare = try await workshop.run("draw", "both", "--kind", "base", "--output", "-")
    #expect(!rare.errors.contains("--kind"))
  }

  @Test func `a drawing without Graphviz says how to get it`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run(
      ["draw", "one", "--output", "one.svg"], environment: ["PATH": "/nowhere"])
    #expect(run.status == 2)
    #expect(
      run.errors == "newsgraph: error: Graphviz is not installed: there is no 'dot' on the PATH; "
        + "install it, on Debian and Ubuntu with 'apt-get install graphviz'\n")
    #expect(workshop.bytes("one.svg") == nil)
  }

  @Test(arguments: ["graphml", "yed", "gephi", "cytoscape", "tinkerpop"])
  func `a graph converted for a tool is the same graph`(format: String) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let convert = try await workshop.run("convert", "both", "--to", format, "--output", "x.graphml")
    #expect(convert.status == 0)
    let diff = try await workshop.run("diff", "both", "x.graphml")
    #expect(diff.status == 0)
    #expect(diff.output == "")
  }
}
