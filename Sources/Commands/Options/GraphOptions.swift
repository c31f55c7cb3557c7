internal import ArgumentParser
internal import CanonicalJSON
internal import Digests
internal import Extraction
internal import GraphML
internal import KnowledgeModel
internal import Pipeline

/// What the graph holds.
struct GraphOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Relations to add, marked as what they are: negated, possible, or both.",
      valueName: "negated,possible"))
  var include = IncludedRelations(kinds: [])

  @Option(
    help: ArgumentHelp("How much evidence an entity or relation keeps.", valueName: "n"))
  var maxEvidence = GraphOptions.usualEvidence

  @Flag(help: "Write where the evidence stands, without its text.")
  var noQuotes = false

  @OptionGroup var merging: MergeOptions

  private static let usualEvidence = 50

  /// The options that are set, as they are written.
  var given: [String] {
    [
      include.kinds.isEmpty ? nil : "--include",
      maxEvidence == GraphOptions.usualEvidence ? nil : "--max-evidence",
      noQuotes ? "--no-quotes" : nil, merging.merges == nil ? nil : "--merges",
    ].compactMap(\.self)
  }

  func validate() throws {
    if maxEvidence < 0 { throw ValidationError("'--max-evidence' must not be negative") }
  }

  /// The stage, for records that were made with a model and with rules; `nil` stands for the model in the program.
  ///
  /// - Throws: If the file of merges is at fault.
  func stage(model: SHA256Digest?, rules: RuleBook) throws -> GraphStage {
    GraphStage(
      maxEvidence: maxEvidence,
      profile: PortableProfile(
        includesNegated: include.kinds.contains(.negated),
        includesPossible: include.kinds.contains(.possible), quotes: !noQuotes),
      model: model, rules: rules, merges: try merging.load())
  }

  var json: [String: JSONValue] {
    [
      "include": .array(include.kinds.map(\.rawValue).sorted().map(JSONValue.string)),
      "max_evidence": .int(maxEvidence), "quotes": .bool(!noQuotes),
    ]
  }
}

/// Relations that are left out unless asked for.
struct IncludedRelations: ExpressibleByArgument {
  enum Kind: String, CaseIterable { case negated, possible }

  let kinds: Set<Kind>

  init(kinds: Set<Kind>) { self.kinds = kinds }

  init?(argument: String) {
    var kinds: Set<Kind> = []
    for word in argument.utf8.split(separator: 0x2C) {
      guard let kind = Kind(rawValue: String(Substring(word))) else { return nil }
      kinds.insert(kind)
    }
    self.kinds = kinds
  }

  var defaultValueDescription: String { "none" }
}

extension GraphMLProfile: ExpressibleByArgument {}
