import CanonicalJSON
import FoundationEssentials
import Subprocess
import Testing

@Suite(.serialized) struct DiffCommandTests {
  @Test func `a patch makes the new graph of the old, and back, byte by byte`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let diff = try await workshop.run(
      "diff", "one", "both", "--format", "patch", "--output", "p.json")
    #expect(diff.status == 1)
    #expect(diff.output == "")
    let there = try await workshop.run("apply", "p.json", "one", "--output", "new.graphml")
    #expect(there.status == 0)
    #expect(workshop.bytes("new.graphml") == workshop.bytes("both/graph.graphml"))
    let back = try await workshop.run(
      "apply", "p.json", "both", "--reverse", "--output", "old.graphml")
    #expect(back.status == 0)
    #expect(workshop.bytes("old.graphml") == workshop.bytes("one/graph.graphml"))
  }

  @Test func `what is told does not change the patch`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let whole = try await workshop.run("diff", "one", "both", "--format", "patch")
    let less = try await workshop.run(
      "diff", "one", "both", "--format", "patch", "--only", "person", "--ignore", "label",
      "--tolerance", "confidence=1")
    #expect(less.output == whole.output)
  }

  @Test func `words that choose nothing are told`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run(
      "diff", "one", "both", "--only", "relation,person,consult", "--ignore", "evidnce",
      "--tolerance", "wait=1")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        newsgraph: warning: --only: 'relation' is no kind of change, entity or relation; did you \
        mean 'relations'?
        newsgraph: warning: --ignore: nothing has an attribute 'evidnce'
        newsgraph: warning: --tolerance: nothing has an attribute 'wait'

        """)
    let known = try await workshop.run(
      "diff", "one", "both", "--only", "relations,added,base,assault", "--ignore", "evidence")
    #expect(known.errors == "")
  }

  @Test func `a patch for another graph changes nothing`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    _ = try await workshop.run("diff", "one", "both", "--format", "patch", "--output", "p.json")
    try workshop.write("kept.graphml", "kept")
    let graph = try #require(workshop.text("one/graph.graphml"))
    try workshop.write("other.graphml", graph.replacing("Pakistan", with: "Elsewhere"))
    let run = try await workshop.run(
      "apply", "p.json", "other.graphml", "--output", "kept.graphml")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("newsgraph: error: other.graphml: the patch is for a graph with the "))
    #expect(workshop.text("kept.graphml") == "kept")
    let twice = try await workshop.run("apply", "p.json", "both", "--output", "kept.graphml")
    #expect(twice.status == 2)
    #expect(workshop.text("kept.graphml") == "kept")
    let relaxed = try await workshop.run(
      "apply", "p.json", "other.graphml", "--relaxed", "--output", "relaxed.graphml")
    #expect(relaxed.status == 0 || relaxed.errors.contains("skipped: "))
    #expect(workshop.text("relaxed.graphml")?.contains("Sergei Petrov") == true)
    let again = try await workshop.run("apply", "p.json", "both", "--relaxed", "--output", "x")
    #expect(again.status == 1)
    #expect(again.errors.contains("it is there already"))
  }

  @Test(arguments: ["half", "empty", "other", "missing", "foreign"])
  func `a patch that is none is refused and nothing is written`(kind: String) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let patch = try await workshop.run("diff", "one", "both", "--format", "patch").output
    switch kind {
    case "half": try workshop.write("p.json", String(patch.prefix(patch.count / 2)))
    case "empty": try workshop.write("p.json", "")
    case "other":
      try workshop.write("p.json", patch.replacing("newsgraph-patch/1", with: "newsgraph-patch/9"))
    case "foreign": try workshop.write("p.json", #"[{"op":"add","path":"/a","value":1}]"#)
    default: break
    }
    let run = try await workshop.run("apply", "p.json", "one", "--output", "x.graphml")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("newsgraph: error: "))
    #expect(workshop.bytes("x.graphml") == nil)
  }

  @Test(arguments: [
    ("", "line 1: column 1: Document is empty"),
    ("<html/>", "line 1: not GraphML: the root element is <html>"),
    ("<graphml>", "line 1: column 10: Premature end of data in tag graphml line 1"),
  ])
  func `a side that is no graph is trouble, and the message says what to do`(
    text: String, reason: String
  ) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    try workshop.write("kept.txt", "kept")
    try workshop.write("bad.graphml", text)
    for sides in [["one", "bad.graphml"], ["bad.graphml", "one"]] {
      let run = try await workshop.run(["diff"] + sides + ["--output", "kept.txt"])
      #expect(run.status == 2)
      #expect(
        run.errors
          == "newsgraph: error: bad.graphml: \(reason); name a whole GraphML file, such as "
          + "'newsgraph extract' writes\n")
      #expect(workshop.text("kept.txt") == "kept")
    }
  }

  @Test(arguments: [
    (["--fail-on", "merged"], 0), (["--fail-on", "removed,added"], 1), (["--fail-on", "any"], 1),
    (["--max-removed", "0"], 0), (["--max-removed", "5%"], 0),
    (["--only", "nothing", "--fail-on", "added"], 0),
  ])
  func `a gate decides the exit status`(options: [String], status: Int) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.run(["diff", "one", "both", "--quiet"] + options)
    #expect(Int(run.status) == status)
  }

  @Test(arguments: [
    ["--tolerance", "x"], ["--tolerance", "x=-1"], ["--fail-on", "lost"],
    ["--max-removed", "101%"],
    ["--rename-threshold", "2"], ["--context", "-1"], ["--stat", "--format", "json"],
  ])
  func `options that make no sense are misuse`(options: [String]) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run(["diff", "a", "b"] + options)
    #expect(run.status == 64)
  }

  @Test(.enabled(if: Workshop.hasGraphviz))
  func `a difference is written in every form`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    for (format, start) in [
      ("markdown", "## From one to both\n"), ("html", "<!DOCTYPE html>"), ("dot", "digraph"),
      ("svg", "<?xml"), ("graphml", "<?xml"), ("json", #"{"changes":"#),
    ] {
      let run = try await workshop.run("diff", "one", "both", "--format", format, "--context", "1")
      #expect(run.status == 1)
      #expect(run.output.hasPrefix(start), "\(format)")
      #expect(run.output.contains("Sergei Petrov"), "\(format)")
    }
    let drawn = try await workshop.run("diff", "one", "both", "--format", "svg")
    for text in ["+ Sergei Petrov", "From one to both", "+ added", "+ held talks"] {
      // Graphviz writes blanks and hyphens as entities.
      let plain = drawn.output.replacing("&#160;", with: " ").replacing("&#45;", with: "-")
      #expect(plain.contains(text), "\(text)")
    }
  }

  @Test func `two graphs that came of one are made one again`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let base = try #require(workshop.text("one/graph.graphml"))
    try workshop.write("theirs.graphml", base.replacing(">Pakistan<", with: ">Pakistan, I. R.<"))
    let merge = try await workshop.run(
      "merge", "one", "both", "theirs.graphml", "--output", "m.graphml")
    #expect(merge.status == 0)
    let merged = try #require(workshop.text("m.graphml"))
    #expect(merged.contains("Sergei Petrov"))
    #expect(merged.contains("Pakistan, I. R."))
    try workshop.write("ours.graphml", base.replacing(">Pakistan<", with: ">Pakistan, R.<"))
    let conflict = try await workshop.run(
      "merge", "one", "ours.graphml", "theirs.graphml", "--output", "c.graphml")
    #expect(conflict.status == 1)
    #expect(
      conflict.errors == "newsgraph: warning: conflicting claims: entity 'Pakistan, R.', label: "
        + "ours says “Pakistan, R.”, theirs says “Pakistan, I. R.”, before it was “Pakistan”\n")
    let missing = try await workshop.run("merge", "one", "both", "nowhere.graphml")
    #expect(missing.status == 2)
    #expect(missing.output == "")
  }

  @Test func `what only concerns the reading of a corpus is told to be idle beside graphs`()
    async throws
  {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let idle = try await workshop.run(
      "diff", "one", "both", "--no-classifier", "--max-evidence", "3")
    #expect(idle.status == 1)
    #expect(
      idle.errors.contains(
        "neither side is a corpus, so that --no-classifier and --max-evidence change nothing"))
    let plain = try await workshop.run("diff", "one", "both")
    #expect(!plain.errors.contains("neither side"))
    #expect(plain.output == idle.output)
  }

  @Test func `relations are followed over versions`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let log = try await workshop.run("log", "one", "both")
    #expect(log.status == 0)
    #expect(
      log.output == """
        both  both  Pakistan  held talks with  Russia  (consult)
        one   both  Russia  warned  Pakistan  (threaten)
        one   both  Sergei Lavrov  leads  CSTO  (leads)

        """)
    let blame = try await workshop.run("blame", "one", "both", "held talks")
    #expect(blame.status == 0)
    #expect(
      blame.output.hasPrefix(
        "Pakistan  held talks with  Russia  (consult)  [both: second was added]\n"))
    let byKind = try await workshop.run("blame", "one", "both", "Pakistan consult Russia")
    #expect(byKind.output == blame.output)
    let nobody = try await workshop.run("blame", "one", "both", "Pakistan consult Atlantis")
    #expect(nobody.status == 2)
  }
}
