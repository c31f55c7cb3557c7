import Subprocess
import SystemPackage
import Testing

/// What the tool writes, against the schemas, by a validator that others wrote: jsonschema for Python.
@Suite(.serialized) struct JSONSchemaTests {
  private static let schemas = {
    var root = FilePath(#filePath)
    for _ in 0..<3 { root.removeLastComponent() }
    return root.appending("Schemas").string
  }()

  private static func python(_ arguments: [String], in folder: String? = nil) async -> Bool {
    let run = try? await Subprocess.run(
      .name("python3"), arguments: Arguments(arguments),
      workingDirectory: folder.map { FilePath($0) }, output: .discarded, error: .discarded)
    return run?.terminationStatus.isSuccess ?? false
  }

  @Test(
    .enabled("Python has no jsonschema") { await python(["-c", "import jsonschema"]) },
    arguments: [("json", "diff.schema.json"), ("patch", "patch.schema.json")])
  func `what the tool writes is as the schema says`(format: String, schema: String) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let check = """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
      """
    let file = JSONSchemaTests.schemas + "/" + schema
    for (old, new) in [("one", "both"), ("both", "one"), ("one", "one")] {
      _ = try await workshop.run(
        "diff", old, new, "--format", format, "--output", "x.json")
      #expect(await JSONSchemaTests.python(["-c", check, file, "x.json"], in: workshop.path))
    }
    try workshop.write("x.json", #"{"format":"newsgraph-diff/0"}"#)
    #expect(await !JSONSchemaTests.python(["-c", check, file, "x.json"], in: workshop.path))
  }
}
