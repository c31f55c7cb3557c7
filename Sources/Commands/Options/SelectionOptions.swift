internal import ArgumentParser
internal import GraphModel

/// Which part of a graph to draw.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An entity, by name or id: only what is near it. May be repeated.", valueName: "entity"))
  var focus: [String] = []

  @Option(help: ArgumentHelp("How many relations away from the focus.", valueName: "n"))
  var depth = 1

  @Option(
    help: ArgumentHelp("Only entities of these kinds, such as country,base.", valueName: "kinds"))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only these relations, such as member_of,stationed_in.", valueName: "relations"))
  var relation: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only relations that at least so many documents support.", valueName: "n"))
  var minSupport: Double?

  @Option(
    help: ArgumentHelp(
      "The most entities, the strongest; 150 for a picture, else all.", valueName: "n"))
  var maxNodes: Int?

  func validate() throws {
    if depth < 0 { throw ValidationError("'--depth' must not be negative") }
    if let maxNodes, maxNodes < 1 { throw ValidationError("'--max-nodes' must be at least 1") }
    if let minSupport, minSupport.isNaN {
      throw ValidationError("'--min-support' must be a number")
    }
  }

  /// The part of a graph that is wanted; if `limited`, no more of it than a picture shows.
  ///
  /// - Throws: A ``CommandFailure`` if a focus means no entity, or several.
  func drawing(of whole: PropertyGraph, limited: Bool) throws(CommandFailure) -> Drawing {
    var graph = whole
    var centres: [ElementID] = []
    for name in focus { centres.append(try EntitySearch.entity(named: name, in: whole).id) }
    if !relation.isEmpty {
      graph = graph.keepingEdges(having: "label", in: SelectionOptions.words(in: relation))
    }
    if let minSupport { graph = graph.keepingEdges(withSupportAtLeast: minSupport) }
    if !kind.isEmpty {
      let kinds = SelectionOptions.words(in: kind)
      let kept = Set(graph.keepingNodes(having: "kind", in: kinds).nodes.map(\.id) + centres)
      graph = graph.keepingNodes { kept.contains($0.id) }
    }
    if !centres.isEmpty { graph = graph.focused(on: centres, depth: depth) }
    if !relation.isEmpty || minSupport != nil {
      graph = graph.withoutIsolatedNodes(except: centres)
    }
    let nodes = maxNodes ?? (limited ? Drawing.nodeLimit : .max)
    let edges = limited ? max(Drawing.edgeLimit, nodes == .max ? 0 : nodes &* 2) : .max
    return Drawing(strongestOf: graph, of: whole, nodes: nodes, edges: edges)
  }

  /// What is wrong with the kinds and relations that are named.
  func faults(in graph: PropertyGraph) -> [String] {
    let names = KindNames(of: graph)
    return names.faults(ofEntityKinds: SelectionOptions.words(in: kind), option: "--kind")
      + names.faults(ofRelations: SelectionOptions.words(in: relation), option: "--relation")
  }

  /// The words of options that take several, separated by commas.
  private static func words(in values: [String]) -> [String] {
    values.flatMap { $0.utf8.split(separator: 0x2C).map { String(Substring($0)) } }
  }
}
