internal import DurableFiles
internal import FoundationEssentials
internal import Subprocess
internal import SystemPackage

/// A file or folder as it is in a revision of git: `HEAD~1:articles/`.
struct GitRevision {
  /// The name, as git takes it.
  let name: String

  /// An argument that names a revision; `nil` if something of that name is there, or no colon is in it.
  init?(argument: String) {
    let bytes = argument.utf8
    guard let colon = bytes.firstIndex(of: 0x3A), colon > bytes.startIndex,
      bytes.first != 0x2D, case .absent? = try? FileKind(of: FilePath(argument))
    else { return nil }
    name = argument
  }

  /// Writes what the revision holds to a folder for a while, and hands over its path.
  ///
  /// - Throws: A ``CommandFailure`` with what git says, if there is no such revision or path.
  func withFiles<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(try await extracted(to: folder.path))
  }

  private func extracted(to folder: String) async throws -> String {
    let object = try await object()
    if try await git("cat-file", "-t", object) == "tree\n" {
      let archive = folder + "/archive.tar"
      let files = folder + "/files"
      try FileManager.default.createDirectory(
        atPath: files, withIntermediateDirectories: true)
      _ = try await git("archive", "--format=tar", "--output", archive, object)
      _ = try await run("tar", ["-x", "-f", archive, "-C", files])
      return files
    }
    // The file keeps its name, since the ending says what it is.
    let last = name.utf8.split(whereSeparator: { $0 == 0x2F || $0 == 0x3A }).last
    let file = folder + "/" + (last.map { String(Substring($0)) } ?? "graph.graphml")
    let blob = try await run("git", ["cat-file", "blob", object])
    try Data(blob).write(to: URL(filePath: file))
    return file
  }

  /// The object that the name means: from the root of the repository, or from this folder.
  private func object() async throws -> String {
    do {
      return try await git("rev-parse", "--verify", "--quiet", "--end-of-options", name).trimmed
    } catch let failure as CommandFailure {
      let bytes = name.utf8
      guard let colon = bytes.firstIndex(of: 0x3A) else { throw failure }
      let here =
        String(Substring(bytes[...colon])) + "./"
        + String(Substring(bytes[bytes.index(after: colon)...]))
      do {
        return try await git("rev-parse", "--verify", "--end-of-options", here).trimmed
      } catch {
        throw CommandFailure(
          "'\(name)' is neither a file nor a path in a revision of git; check the spelling, and "
            + "that this is a repository")
      }
    }
  }

  private func git(_ arguments: String...) async throws -> String {
    String(decoding: try await run("git", arguments), as: UTF8.self)
  }

  private func run(_ program: String, _ arguments: [String]) async throws -> [UInt8] {
    let outcome: (bytes: [UInt8], errors: String, isSuccess: Bool)
    do {
      let result = try await Subprocess.run(
        .name(program), arguments: Arguments(arguments), output: .bytes(limit: 1 << 30),
        error: .string(limit: 1 << 16))
      outcome = (result.standardOutput, result.standardError, result.terminationStatus.isSuccess)
    } catch {
      throw CommandFailure("can't run \(program), which reads '\(name)': install it")
    }
    guard outcome.isSuccess else {
      let reason = outcome.errors.trimmed
      throw CommandFailure("can't read '\(name)': \(reason.isEmpty ? "git failed" : reason)")
    }
    return outcome.bytes
  }
}

extension String {
  /// The text without line breaks at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.utf8.last == 0x0A { text.unicodeScalars.removeLast() }
    return text
  }
}
