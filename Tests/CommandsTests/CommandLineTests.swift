import Testing

// One at a time: each test runs the tool several times, and a machine full of them is slow to answer a signal.
@Suite(.serialized) struct CommandLineTests {
  @Test func `the version is told at once`() async throws {
    let workshop = try Workshop()
    let run = try await workshop.run("--version")
    #expect(run.status == 0)
    #expect(run.output == "newsgraph 0.1.0\n")
    #expect(run.errors == "")
  }

  @Test(arguments: [
    ["--help"], ["extract", "--help"], ["draw", "--help"], ["diff", "--help"], ["show", "--help"],
    ["check", "--help"], ["convert", "--help"], ["text", "--help"], ["records", "--help"],
    ["build", "--help"], ["annotate", "--help"],
  ])
  func `each command has an example in its help, within the width of a terminal`(
    arguments: [String]
  ) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(lines.firstIndex { $0 == "EXAMPLE" || $0 == "EXAMPLES" })
    let command = arguments.count == 2 ? "newsgraph \(arguments[0])" : "newsgraph "
    #expect(lines[heading...].prefix { !$0.isEmpty }.contains { $0.contains(command) })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [
    ["frobnicate"], ["extract"], ["extract", "corpus"], ["extract", "x", "--output", "-"],
    ["extract", "x", "--output", "y", "--jobs", "0"],
    ["extract", "x", "--output", "y", "--include", "everything"],
    ["extract", "x", "--output", "y", "--max-document", "9999999999G"],
    ["extract", "x", "--output", "y", "--quiet", "--verbose"],
    ["draw", "x", "--output", "x.jpeg"], ["draw", "x", "--output", "x.svg", "--depth", "-1"],
    ["diff", "x"], ["diff", "-", "-"], ["convert", "x", "--to", "csv"],
    ["annotate"], ["annotate", "-", "-"], ["annotate", "x", "--input", "csv"],
    ["annotate", "x", "--jobs", "0"],
  ])
  func `misuse is told apart from failure`(arguments: [String]) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    #expect(try workshop.names() == [])
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func `a signal ends a run that waits, and leaves nothing behind`(
    signal: String, status: Int
  ) async throws {
    let workshop = try Workshop()
    let run = try await workshop.shell(
      """
      mkfifo pipe; sleep 30 > pipe & feeder=$!
      "$0" extract - --output out < pipe & tool=$!
      while ! test -d out; do sleep 0.1; done
      kill -\(signal) $tool; wait $tool; echo $?; kill $feeder; rm pipe; ls -A
      """)
    #expect(run.output == "\(status)\n")
  }

  @Test func `colour is for terminals, or when asked for`() async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let plain = try await workshop.run("show", "one", "Russia")
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try await workshop.run("show", "one", "Russia", "--color", "always")
    #expect(colored.output.hasPrefix("\u{1B}[1mRussia\u{1B}[0m"))
  }

  @Test func `a text is printed as the offsets count it`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let plain = try await workshop.run("text", "corpus/summit.txt")
    #expect(plain.output == SampleArticles.summit)
    let line = try await workshop.run("text", "corpus/warnings.jsonl", "--id", "warning")
    #expect(line.output.hasPrefix("Moscow warned Washington"))
    let other = try await workshop.run("text", "corpus/warnings.jsonl", "--id", "peace")
    #expect(other.status == 2)
    #expect(
      other.errors == "newsgraph: error: corpus/warnings.jsonl: there is no document 'peace'\n")
  }

  @Test func `records of one id and two contents are refused`() async throws {
    let workshop = try Workshop()
    try workshop.write("a.jsonl", SampleRecords.first)
    try workshop.write("b.jsonl", SampleRecords.first.replacing("warned", with: "praised"))
    let commands = [
      ["build", "a.jsonl", "b.jsonl", "--output", "out"],
      ["records", "merge", "a.jsonl", "b.jsonl"],
    ]
    for arguments in commands {
      let run = try await workshop.run(arguments)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(
        run.errors.hasPrefix(
          "newsgraph: error: two records have the id 'first' and different contents"))
    }
    try workshop.write("c.jsonl", SampleRecords.first + "{\"format\":1}\n")
    let damaged = try await workshop.run("build", "c.jsonl", "--output", "out")
    #expect(damaged.status == 2)
    #expect(damaged.errors.hasPrefix("newsgraph: error: c.jsonl: line 2: "))
    #expect(try workshop.names() == ["a.jsonl", "b.jsonl", "c.jsonl"])
  }
}
