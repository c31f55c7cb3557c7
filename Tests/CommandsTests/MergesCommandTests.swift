import Testing

@Suite(.serialized) struct MergesCommandTests {
  @Test func `show --why tells what joined and what did not`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run("show", "both", "lavrov", "--why")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output.hasSuffix(
        """

        Why these names are one (1)
          “Sergei Lavrov” in 1 document, first in first

        """))
  }

  @Test func `show --why wants the records of the graph`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let alone = try await workshop.shell(
      "cp both/graph.graphml alone.graphml; \"$0\" show alone.graphml lavrov --why")
    #expect(alone.status == 2)
    #expect(
      alone.errors
        == "newsgraph: error: there are no records beside 'alone.graphml'; name them with "
        + "'--records FILE'\n")
    let named = try await workshop.run(
      "show", "alone.graphml", "lavrov", "--why", "--records", "both")
    #expect(named.status == 0)
  }

  @Test func `build --merges makes one of two, and the manifest says with which file`()
    async throws
  {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    try workshop.write(
      "m.yaml", "same:\n  - [Sergei Lavrov, Sergei Petrov]\n  - [Pakistan, Nowhere]\n")
    let run = try await workshop.run(
      "build", "both", "--output", "merged", "--no-draw", "--merges", "m.yaml")
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "newsgraph: warning: m.yaml: line 3, column 16: no entity is called 'Nowhere'\n"))
    let manifest = try #require(workshop.text("merged/manifest.json"))
    #expect(manifest.contains("\"merges\":\""))
    #expect(manifest.contains("options merges="))
    let shown = try await workshop.run(
      "show", "merged", "lavrov", "--why", "--merges", "m.yaml")
    #expect(shown.output.contains("joins “Sergei Lavrov”: the merges file says so +100 = 100"))
  }

  @Test func `a file of merges at fault is told with its place`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    try workshop.write("m.yaml", "same:\n  - [Sergei Lavrov]\n")
    let run = try await workshop.run(
      "build", "both", "--output", "merged", "--no-draw", "--merges", "m.yaml")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "newsgraph: error: m.yaml: line 2, column 5: a list needs two names or ids, or more\n")
  }
}
