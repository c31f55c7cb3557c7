import FoundationEssentials
import Testing

@Suite(.serialized) struct ModelFileTests {
  @Test(arguments: [
    (
      "foreign", "a picture",
      "not a model file of this version (it does not begin with NGMODEL2); build one with "
        + "newsgraph-train"
    ),
    ("short", "NGMODEL2abc", "the model file ends too early or too late; copy it again"),
    ("empty", "", nil),
  ])
  func `a model file that can't be used is told with its name`(
    name: String, contents: String, reason: String?
  ) async throws {
    let workshop = try Workshop()
    try workshop.write("a.txt", "One.")
    try workshop.write(name, contents)
    for command in [["annotate"], ["extract", "--output", "out"], ["records"]] {
      let run = try await workshop.run(command + ["a.txt", "--model", name])
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("newsgraph: error: \(name): "))
      if let reason { #expect(run.errors == "newsgraph: error: \(name): \(reason)\n") }
    }
    #expect(try workshop.names() == ["a.txt", name].sorted())
  }

  @Test func `a model file that is not there is told`() async throws {
    let workshop = try Workshop()
    let run = try await workshop.run("annotate", "-", "--model", "no.model", input: "One.")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        newsgraph: error: can't read 'no.model': no such file or directory; check the spelling of \
        the path

        """)
  }

  /// The weights that were built into the tool.
  private static let weights: String = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.path() + "/Sources/CModels/Weights/english.model"
  }()

  @Test(.enabled(if: FileManager.default.fileExists(atPath: weights)))
  func `the weights in the program give the same graph when they are read from their file`()
    async throws
  {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    _ = try await workshop.run("extract", "corpus", "--output", "one", "--no-draw")
    let run = try await workshop.run(
      "extract", "corpus", "--output", "two", "--no-draw", "--model", Self.weights)
    #expect(run.status == 0)
    #expect(try workshop.results("one") == workshop.results("two"))
  }
}
