internal import AnnotatedText
internal import CanonicalJSON
internal import Corpus
internal import DOT
internal import Digests
internal import DurableFiles
internal import GraphBuilding
internal import GraphML
internal import GraphModel
internal import KnowledgeModel
internal import Pipeline
internal import Records
internal import Rendering
internal import SystemPackage

/// The folder that `extract` and `build` write.
struct ResultFolder: ~Copyable {
  private var folder: OutputFolder
  private let options: FolderOptions
  private let messages: Messages
  /// What was written, in order.
  private(set) var written: [String] = []

  /// Claims the folder before any work is done.
  init(_ options: FolderOptions, messages: Messages) throws(OutputFolderError) {
    let names = [
      "documents.jsonl", "graph.dot", GraphInput.fileName, "graph.svg", RecordsInput.fileName,
      "rejects.jsonl",
    ]
    folder = try OutputFolder(
      preparing: FilePath(options.output), for: names, force: options.force)
    self.options = options
    self.messages = messages
  }

  /// Writes records, one a line.
  mutating func write(records: [DocumentRecord]) throws {
    try stage(RecordsInput.fileName) { write in
      for record in records { try DataOutput.write(record.jsonLine + "\n", to: write) }
    }
  }

  /// Writes the list of documents, one a line.
  mutating func write(documents: [DocumentSummary]) throws {
    try stage("documents.jsonl") { write in
      for document in documents {
        try DataOutput.write(document.json.canonicalText + "\n", to: write)
      }
    }
  }

  /// Writes what was not read, and why, one a line, by its path below the root of the corpus.
  mutating func write(rejects: [Reject], of input: CorpusInput) throws {
    try stage("rejects.jsonl") { write in
      for var reject in rejects {
        reject.document = input.listing.pathBelowRoot(of: reject.document)
        try DataOutput.write(reject.jsonLine + "\n", to: write)
      }
    }
  }

  /// Writes the graph as GraphML and DOT, and its strongest part as a drawing.
  mutating func write(_ graph: PropertyGraph) async throws {
    try writeGraphML(of: graph)
    try stage("graph.dot") { write in
      try DataOutput.write(Drawing.all(of: graph, options: DOTOptions()), to: write)
    }
    if !options.noDraw { try await draw(graph) }
  }

  /// Puts everything in place, the manifest last.
  mutating func commit(
    _ stage: GraphStage, inputs: [DocumentSummary], options: [String: JSONValue]
  ) throws {
    let documents = inputs.compactMap { document in
      SHA256Digest(hexadecimal: document.sha256).map {
        Manifest.Input(id: document.id.rawValue, sha256: $0)
      }
    }
    var digests: [String: SHA256Digest] = [:]
    for (name, digest) in ToolKnowledge.digests(model: stage.model, rules: stage.rules) {
      digests[name] = digest
    }
    var all = options
    all["profile"] = .string(self.options.profile.rawValue)
    all["merges"] = stage.merges.map { .string($0.digest.hexadecimal) }
    all["draw"] = .bool(!self.options.noDraw)
    try folder.commit(
      Manifest(
        generator: stage.generator, inputs: Manifest.Inputs(of: documents), options: all,
        digests: digests))
    written.append(Manifest.fileName)
  }

  private mutating func writeGraphML(of graph: PropertyGraph) throws {
    var report: GraphMLWriter.Report?
    let writer = GraphMLWriter(profile: options.profile)
    let file = try stage(GraphInput.fileName) { write in
      report = try writer.write(graph, to: write)
    }
    if let longTexts = report?.longTexts, longTexts > 0 {
      messages.warning(
        "graph.graphml holds \(counted(longTexts, "text")) of over 10 MB, which many tools "
          + "refuse; lower --max-evidence")
    }
    guard !options.noVerify else { return }
    let bytes = try FileContents.read(file, atMost: .max)
    let read: PropertyGraph
    do throws(GraphMLError) {
      read = try GraphMLReader().read(bytes).graph
    } catch {
      throw CommandFailure(
        "the GraphML that was written can't be read back (\(error.description)), so nothing was "
          + "put in place; please report it")
    }
    guard read.nodes.count == graph.nodes.count, read.edges.count == graph.edges.count else {
      throw CommandFailure(
        "the GraphML that was written holds other nodes or edges than the graph, so nothing was "
          + "put in place; please report it")
    }
  }

  /// Draws the strongest part; a drawing that fails is no reason to lose the graph.
  private mutating func draw(_ graph: PropertyGraph) async throws {
    var options = DOTOptions()
    options.purpose = .picture
    let drawing = Drawing(strongestOf: graph)
    let bytes: [UInt8]
    do throws(RenderingError) {
      bytes = try await GraphvizRenderer().render(
        dot: drawing.dot(options: options), format: .svg)
    } catch {
      try Task.checkCancellation()
      messages.warning("graph.svg was not drawn: \(error.description)")
      return
    }
    try stage("graph.svg", isRendered: true) { write in try bytes.withUnsafeBytes(write) }
    if let note = drawing.note { messages.note("drawn: \(note), the strongest") }
  }

  @discardableResult
  private mutating func stage(
    _ name: String, isRendered: Bool = false, _ body: (_ write: ByteSink) throws -> Void
  ) throws -> FilePath {
    let path = try folder.stage(name, isRendered: isRendered, body)
    written.append(name)
    return path
  }
}
