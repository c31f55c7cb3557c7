internal import Corpus
internal import Extraction
internal import GraphBuilding
internal import GraphModel
internal import KnowledgeModel
internal import Language
internal import Pipeline
internal import YAML

/// Reads English news into a graph of who is what to whom.
///
/// Make one and use it as often as you like, from any number of tasks: it holds the language models and no state.
///
///     let newsgraph = try Newsgraph()
///     let reading = try await newsgraph.read(["articles"])
///     let graph = try newsgraph.graph(of: reading.records)
///     try graph.graphML().write(…)
///
/// Equal documents and options give equal graphs, and equal graphs give equal bytes.
public struct Newsgraph: Sendable {
  /// What decides how a corpus is read and what its graph holds.
  public struct Options: Hashable, Sendable {
    /// How many documents are worked on at a time; the result does not depend on it.
    public var jobs = 1
    /// Whether documents that are not mainly English are read too.
    public var anyLanguage = false
    /// Whether what readers wrote below an article is read too.
    public var includesComments = false
    /// Whether states are kept that no rule finds, only the trained classifier.
    public var usesClassifier = true
    /// The most bytes of a document.
    public var maximumDocumentBytes = 16 << 20
    /// Whether the graph holds what is denied.
    public var includesNegated = false
    /// Whether the graph holds what is merely possible.
    public var includesPossible = false
    /// How much evidence an entity or relation keeps.
    public var maximumEvidence = 50
    /// Whether evidence keeps the text that it quotes.
    public var keepsQuotes = true
    /// The text of a file of rules of your own, as <doc:Rules> describes it.
    public var rules: String?

    /// The text of a YAML file that says which names or ids are one entity (`same`) and which are not
    /// (`different`).
    public var merges: String?

    /// The options of the command line.
    public init() {}
  }

  private let pipeline: CorpusPipeline
  private let stage: GraphStage

  /// Sets up the stages.
  ///
  /// - Throws: ``NewsgraphError`` if the library was built without its language models, or if the rules or
  ///   ``Options/merges`` are at fault.
  public init(options: Options = Options()) throws {
    let rules = try NewsgraphError.catching {
      try options.rules.map { RuleBook.standard.adding(try RuleFile(text: $0)) } ?? .standard
    }
    let model = try NewsgraphError.catching { try LanguageModel.embedded() }
    pipeline = CorpusPipeline(
      reader: CorpusReader(
        maximumBytes: options.maximumDocumentBytes, anyLanguage: options.anyLanguage),
      annotator: Annotator(model: model),
      extractor: .standard(usesClassifier: options.usesClassifier, rules: rules),
      includesComments: options.includesComments, jobs: options.jobs)
    let merges = try NewsgraphError.catching {
      try options.merges.map { try EntityMerges(yaml: $0, file: "merges") }
    }
    stage = GraphStage(
      maxEvidence: max(0, options.maximumEvidence),
      profile: PortableProfile(
        includesNegated: options.includesNegated, includesPossible: options.includesPossible,
        quotes: options.keepsQuotes),
      rules: rules, merges: merges)
  }

  /// Reads the documents of files and folders: text, Markdown, HTML and JSON lines.
  ///
  /// Inputs at fault are part of the result; they stop nothing.
  ///
  /// - Parameter paths: Files and folders; `-` is standard input.
  /// - Returns: The records, sorted by id, and what was not read.
  /// - Throws: `CancellationError`.
  public func read(_ paths: [String]) async throws -> CorpusReading {
    let corpus = try await pipeline.records(of: CorpusInput(paths, reader: pipeline.reader))
    return CorpusReading(
      records: corpus.records.map { Record($0) }, rejects: corpus.rejects.map { Reject($0) },
      skipped: corpus.skipped.map { Reject($0) })
  }

  /// Builds the graph of records, in any order; a record that is given twice counts once.
  ///
  /// - Parameter records: The records of one corpus, or of several.
  /// - Returns: The graph, sorted by id.
  /// - Throws: ``NewsgraphError`` if two records have one id and different contents.
  public func graph(of records: [Record]) throws -> Graph {
    try NewsgraphError.catching {
      Graph(try stage.graph(of: records.map(\.record)).graph)
    }
  }
}
