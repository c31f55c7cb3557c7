internal import Corpus
internal import DurableFiles
internal import GraphModel
internal import Pipeline
internal import SystemPackage

/// Reads one side of a comparison: a graph, a corpus whose graph is made in memory, or one of both as git has it.
struct ComparedInput {
  let reading: ReadingOptions
  let graph: GraphOptions
  /// Whether a rejected document is a failure.
  let isStrict: Bool
  let messages: Messages

  /// The graph of an argument; memory that it has in common with another version of it is shared.
  func graph(at path: String, beside other: PropertyGraph? = nil) async throws -> PropertyGraph {
    if let revision = GitRevision(argument: path) {
      return try await revision.withFiles { try await graph(ofFilesAt: $0, beside: other) }
    }
    return try await graph(ofFilesAt: path, beside: other)
  }

  private func graph(
    ofFilesAt path: String, beside other: PropertyGraph?
  ) async throws -> PropertyGraph {
    guard try isCorpus(path) else {
      return try GraphInput(messages: messages).graph(at: path, beside: other)
    }
    let corpus = try CorpusReading(reading, messages: messages)
    let read = try await corpus.records(of: [path])
    messages.tell(rejects: read.rejects, skipped: read.skipped)
    if isStrict, !read.rejects.isEmpty {
      throw CommandFailure(
        "\(path): \(counted(read.rejects.count, "document")) rejected, and --strict asks for all")
    }
    guard !read.records.isEmpty else {
      throw CommandFailure("\(path): no document was accepted")
    }
    let outcome = try graph.stage(model: corpus.model, rules: corpus.rules).graph(of: read.records)
    graph.merging.tell(outcome.unknownMerges, messages)
    return outcome.graph
  }

  /// Says which options change nothing where both sides are graphs already.
  func tellIdleOptions(for paths: [String]) async throws {
    let given = reading.given + graph.given
    guard !given.isEmpty else { return }
    for path in paths {
      if let revision = GitRevision(argument: path) {
        if try await revision.withFiles({ try isCorpus($0) }) { return }
      } else if try isCorpus(path) {
        return
      }
    }
    messages.warning(
      "neither side is a corpus, so that \(listed(given)) change nothing; "
        + "they are of use with 'newsgraph extract'")
  }

  /// Whether a path holds documents: a folder that we did not write, or a file with a document's ending.
  private func isCorpus(_ path: String) throws -> Bool {
    guard path != "-" else { return false }
    let file = FilePath(path)
    if try FileKind(of: file) == .folder { return !GraphInput.isOurs(file) }
    return file.extension.map { FileFormat(ending: $0.lowercased()) != nil } ?? false
  }
}
