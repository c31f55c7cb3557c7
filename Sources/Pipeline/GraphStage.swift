package import Digests
package import Extraction
package import GraphBuilding
package import GraphModel
package import KnowledgeModel
package import Records

/// The second half of the road: a set of records becomes a graph.
package struct GraphStage: Sendable {
  package var maxEvidence: Int
  package var profile: PortableProfile
  /// The digest of the model that the records were made with, if it is not the one in the program.
  package var model: SHA256Digest?
  /// The rules that the records were made with.
  package var rules: RuleBook
  /// What the user says of entities.
  package var merges: EntityMerges?

  package init(
    maxEvidence: Int = 50, profile: PortableProfile = PortableProfile(),
    model: SHA256Digest? = nil, rules: RuleBook = .standard, merges: EntityMerges? = nil
  ) {
    self.maxEvidence = maxEvidence
    self.profile = profile
    self.model = model
    self.rules = rules
    self.merges = merges
  }

  /// A graph in both its forms.
  package struct Outcome: Sendable {
    package let knowledge: KnowledgeGraph
    package let graph: PropertyGraph
    package let leftOut: PortableProfile.LeftOut
    /// Entries of the user's file that mean no entity of the corpus.
    package let unknownMerges: [EntityMerges.Entry]
  }

  /// The graph of some records, in any order.
  ///
  /// - Throws: ``BuildError`` if two records of one id differ or a record is at fault.
  package func graph(of records: [DocumentRecord]) throws -> Outcome {
    let builder = GraphBuilder(
      options: GraphBuilder.Options(maxEvidence: maxEvidence, merges: merges),
      generator: generator)
    let built = try builder.outcome(of: records)
    let (graph, leftOut) = try profile.propertyGraph(of: built.graph)
    return Outcome(
      knowledge: built.graph, graph: graph, leftOut: leftOut, unknownMerges: built.unknownMerges)
  }

  /// What the graph says made it: the tool, what it knows, and the options of this stage that are not the usual ones.
  ///
  /// Options of the stages before are no part of it: the same records give the same graph, wherever they come from.
  package var generator: String {
    let usual = GraphStage()
    var options: [String] = []
    if maxEvidence != usual.maxEvidence { options.append("max-evidence=\(maxEvidence)") }
    if profile.includesNegated { options.append("negated") }
    if profile.includesPossible { options.append("possible") }
    if !profile.quotes { options.append("no-quotes") }
    if let merges { options.append("merges=\(merges.digest.hexadecimal(digits: 12))") }
    var text = "newsgraph \(ToolVersion.current)"
    for (name, digest) in ToolKnowledge.digests(model: model, rules: rules) {
      text += "; \(name) \(digest.hexadecimal(digits: 12))"
    }
    return options.isEmpty ? text : text + "; options " + options.joined(separator: ",")
  }
}
