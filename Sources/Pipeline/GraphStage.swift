package import Digests
package import Extraction
internal import GraphBuilding
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

  package init(
    maxEvidence: Int = 50, profile: PortableProfile = PortableProfile(),
    model: SHA256Digest? = nil, rules: RuleBook = .standard
  ) {
    self.maxEvidence = maxEvidence
    self.profile = profile
    self.model = model
    self.rules = rules
  }

  /// A graph in both its forms.
  package struct Outcome: Sendable {
    package let knowledge: KnowledgeGraph
    package let graph: PropertyGraph
    package let leftOut: PortableProfile.LeftOut
  }

  /// The graph of some records, in any order.
  ///
  /// - Throws: ``BuildError`` if two records of one id differ or a record is at fault.
  package func graph(of records: [DocumentRecord]) throws -> Outcome {
    let builder = GraphBuilder(
      options: GraphBuilder.Options(maxEvidence: maxEvidence), generator: generator)
    let knowledge = try builder.build(records)
    let (graph, leftOut) = try profile.propertyGraph(of: knowledge)
    return Outcome(knowledge: knowledge, graph: graph, leftOut: leftOut)
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
    var text = "newsgraph \(ToolVersion.current)"
    for (name, digest) in ToolKnowledge.digests(model: model, rules: rules) {
      text += "; \(name) \(digest.hexadecimal(digits: 12))"
    }
    return options.isEmpty ? text : text + "; options " + options.joined(separator: ",")
  }
}
