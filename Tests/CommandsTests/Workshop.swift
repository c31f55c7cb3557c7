import FoundationEssentials
import Subprocess
import SystemPackage
import Testing

/// An empty folder in which the built tool runs, removed at the end.
final class Workshop: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/newsgraph-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a run of the tool said and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the tool with words as arguments.
  func run(
    _ arguments: String..., input: String = "", environment: [Environment.Key: String] = [:]
  ) async throws -> Outcome {
    try await run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String], input: String = "", environment: [Environment.Key: String] = [:]
  ) async throws -> Outcome {
    try await run(
      program: FilePath(try BuiltTool.path()), arguments, input: input, environment: environment)
  }

  /// Runs a line of the shell, in which `$0` is the tool.
  func shell(_ line: String) async throws -> Outcome {
    try await run(
      program: "/bin/sh", ["-c", line, try BuiltTool.path()], input: "", environment: [:])
  }

  private func run(
    program: FilePath, _ arguments: [String], input: String,
    environment: [Environment.Key: String]
  ) async throws -> Outcome {
    // A known environment: what the tool says must not depend on who runs the tests.
    var known: [Environment.Key: String] = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm",
    ]
    known.merge(environment) { _, new in new }
    let standardInput = try Workshop.namelessFile(holding: input)
    defer { try? standardInput.close() }
    let result = try await Subprocess.run(
      .path(program), arguments: Arguments(arguments), environment: .custom(known),
      workingDirectory: FilePath(path),
      input: .fileDescriptor(standardInput, closeAfterSpawningProcess: false),
      output: .string(limit: 1 << 24), error: .string(limit: 1 << 24))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): -signal
      }
    return Outcome(
      status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// Text in a file without a name: a pipe to a program that ends without reading it would end the tests.
  private static func namelessFile(holding text: String) throws -> FileDescriptor {
    let name = FileManager.default.temporaryDirectory.path + "/newsgraph-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: name) }
    try Data(text.utf8).write(to: URL(filePath: name))
    return try FileDescriptor.open(name, .readOnly)
  }

  /// Whether Graphviz is installed.
  static var hasGraphviz: Bool {
    ["/usr/local/bin/dot", "/usr/bin/dot", "/bin/dot"]
      .contains(where: FileManager.default.isExecutableFile)
  }

  /// Writes a file, making its folders.
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) throws { try write(name, text.utf8) }

  /// The bytes of a file; `nil` if there is none.
  func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path + "/" + name))).map { Array($0) }
  }

  func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of everything in a folder, hidden files too, sorted.
  func names(_ folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  /// All files of a folder of results that are the same on every machine, by name.
  func results(_ folder: String) throws -> [String: [UInt8]] {
    var results: [String: [UInt8]] = [:]
    for name in try names(folder) where name != "graph.svg" {
      results[name] = bytes(folder + "/" + name)
    }
    return results
  }
}

/// Finds the tool that was built with these tests.
enum BuiltTool {
  struct NotBuilt: Error, CustomStringConvertible {
    let description: String
  }

  /// The tool lies beside the test bundle, wherever that was built.
  static func path() throws -> String {
    var candidates: [String] = []
    let manager = FileManager.default
    var runners = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    if let first = CommandLine.arguments.first { runners.append(first) }
    if let own = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      runners.insert(own, at: 0)
    }
    for runner in runners {
      candidates.append(FilePath(runner).removingLastComponent().appending("newsgraph").string)
    }
    var root = FilePath(#filePath)
    for _ in 0..<3 { root.removeLastComponent() }
    candidates.append(root.appending(".build/debug/newsgraph").string)
    guard let path = candidates.first(where: manager.isExecutableFile) else {
      throw NotBuilt(
        description: "newsgraph is not built; looked at \(candidates.joined(separator: ", "))")
    }
    return path
  }
}
