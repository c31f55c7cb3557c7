internal import FoundationEssentials
internal import Glibc
internal import GraphML
internal import GraphModel

/// How long the tool takes from two files to the numbers of what changed, against what libxml2 needs only to count them.
struct DiffBenchmark {
  let tool: String
  let nodes: Int
  let edges: Int

  /// What one size took.
  struct Result {
    /// The processor time of the tool and of libxml2, in seconds.
    let diff: Double
    let count: Double
    let peakMemory: Int
    let megabytes: Double

    var ratio: Double { count > 0 ? diff / count : 0 }
  }

  /// Compares a graph with one of which every hundredth element changed.
  func run(fullProfile: Bool, share: Int = 1) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-diff-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (old, new) = (folder.appending(path: "old.graphml"), folder.appending(path: "new.graphml"))
    let size = try write(fullProfile: fullProfile, share: share, old: old, new: new)
    let best = try (0..<2).map { _ in
      try ToolRun(tool, ["diff", old.path, new.path, "--stat"])
    }.min { $0.timing.processor < $1.timing.processor }
    guard let best else { throw BenchmarkError("nothing was measured") }
    var count = 0.0
    for file in [old, new] {
      let bytes = Array(try Data(contentsOf: file))
      count += Timing.best(of: 2) { _ = LibXML2Count.elements(in: bytes) }.processor
    }
    return Result(
      diff: best.timing.processor, count: count, peakMemory: best.peakMemory,
      megabytes: Double(size) / 1e6)
  }

  private func write(fullProfile: Bool, share: Int, old: URL, new: URL) throws -> Int {
    var graph = try SampleGraph.graph(nodes: nodes / share, edges: edges / share)
    if !fullProfile { graph = try DiffBenchmark.reduced(graph) }
    let bytes = try GraphMLWriter().bytes(graph)
    try Data(bytes).write(to: old)
    let changed = try DiffBenchmark.changed(graph)
    try Data(try GraphMLWriter().bytes(changed)).write(to: new)
    return bytes.count
  }

  /// The same graph with four attributes on each edge, and as many on each node.
  private static func reduced(_ graph: PropertyGraph) throws -> PropertyGraph {
    func reduced(_ attributes: Attributes, _ names: [String]) -> Attributes {
      Attributes(names.compactMap { name in attributes[name].map { (name, $0) } })
    }
    return try PropertyGraph(
      nodes: graph.nodes.map {
        Node(
          id: $0.id, attributes: reduced($0.attributes, ["kind", "label", "mentions", "aliases"]))
      },
      edges: graph.edges.map {
        Edge(
          id: $0.id, source: $0.source, target: $0.target,
          attributes: reduced($0.attributes, ["label", "date", "support", "confidence"]))
      })
  }

  /// Of every hundred nodes one changed, its label or its id, and of every hundred edges one: its date, its ends, or it
  /// is gone.
  private static func changed(_ graph: PropertyGraph) throws -> PropertyGraph {
    var renamed: [ElementID: ElementID] = [:]
    var nodes = graph.nodes
    for index in stride(from: 0, to: nodes.count, by: 100) {
      if index % 400 == 0 {
        let id = ElementID(nodes[index].id.rawValue + ".1a")
        renamed[nodes[index].id] = id
        nodes[index] = Node(id: id, attributes: nodes[index].attributes)
      } else {
        nodes[index].attributes["label"] = .string("Renamed body \(index)")
      }
    }
    var edges: [Edge] = []
    edges.reserveCapacity(graph.edges.count)
    for (index, edge) in graph.edges.enumerated() where index % 300 != 0 {
      var attributes = edge.attributes
      if index % 300 == 100 { attributes["date"] = .string("2021-07-19") }
      let isTurned = index % 300 == 200
      let source = renamed[edge.source] ?? edge.source
      let target = renamed[edge.target] ?? edge.target
      edges.append(
        Edge(
          id: isTurned ? ElementID(edge.id.rawValue + "x") : edge.id,
          source: isTurned ? target : source, target: isTurned ? source : target,
          attributes: attributes))
    }
    return try PropertyGraph(nodes: nodes, edges: edges, attributes: graph.attributes)
  }
}
