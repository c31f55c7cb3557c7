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

  private static let check = """
    import json, jsonschema, sys
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
    """

  private static func hasValidator() async -> Bool {
    await python(["-c", "from jsonschema import Draft202012Validator"])
  }

  /// Whether a file is as a schema says; `nil` if there is no validator.
  static func isValid(_ file: String, in workshop: Workshop, schema: String) async -> Bool? {
    guard await hasValidator() else { return nil }
    return await python(["-c", check, schemas + "/" + schema, file], in: workshop.path)
  }

  @Test(
    .enabled("Python has no jsonschema that knows the draft of 2020-12") { await hasValidator() },
    arguments: [("json", "diff.schema.json"), ("patch", "patch.schema.json")])
  func `what the tool writes is as the schema says`(format: String, schema: String) async throws {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    for (old, new) in [("one", "both"), ("both", "one"), ("one", "one")] {
      _ = try await workshop.run(
        "diff", old, new, "--format", format, "--output", "x.json")
      #expect(await JSONSchemaTests.isValid("x.json", in: workshop, schema: schema) == true)
    }
    try workshop.write("x.json", #"{"format":"newsgraph-diff/0"}"#)
    #expect(await JSONSchemaTests.isValid("x.json", in: workshop, schema: schema) == false)
  }
}
