internal import GraphModel

/// The relations of some entities to others that both graphs have.
struct Neighborhoods {
  private var ofOld: [Int: Set<Neighbor>] = [:]
  private var ofNew: [Int: Set<Neighbor>] = [:]

  /// Collects the relations of the entities that a matching left out, and of those named.
  ///
  /// O(n) in the size of the graphs.
  init(
    old: PropertyGraph, new: PropertyGraph, matching: EntityMatching, alsoOld: Set<Int> = [],
    alsoNew: Set<Int> = []
  ) {
    let wantedOld = Set(matching.newOf.indices.filter { matching.newOf[$0] == nil }).union(alsoOld)
    let wantedNew = Set(matching.oldOf.indices.filter { matching.oldOf[$0] == nil }).union(alsoNew)
    if !wantedOld.isEmpty {
      ofOld = Neighborhoods.collect(old, wanted: wantedOld) { matching.newOf[$0] }
    }
    if !wantedNew.isEmpty {
      // Others that are new alone count no more than others that are gone: the difference must read the same from
      // either end.
      ofNew = Neighborhoods.collect(new, wanted: wantedNew) {
        matching.oldOf[$0] == nil ? nil : $0
      }
    }
  }

  func old(_ node: Int) -> Set<Neighbor> { ofOld[node] ?? [] }

  func new(_ node: Int) -> Set<Neighbor> { ofNew[node] ?? [] }

  private static func collect(
    _ graph: PropertyGraph, wanted: Set<Int>, counterpart: (Int) -> Int?
  ) -> [Int: Set<Neighbor>] {
    var isWanted = [Bool](repeating: false, count: graph.nodes.count)
    for place in wanted { isWanted[place] = true }
    var neighborhoods: [Int: Set<Neighbor>] = [:]
    for place in graph.edges(touching: isWanted) {
      let edge = graph.edges[place]
      let label = ElementID(edge.attributes.text("label") ?? "")
      if isWanted[edge.sourcePlace], let other = counterpart(edge.targetPlace) {
        neighborhoods[edge.sourcePlace, default: []].insert(
          Neighbor(other: other, label: label, isSource: edge.isDirected))
      }
      if isWanted[edge.targetPlace], let other = counterpart(edge.sourcePlace) {
        neighborhoods[edge.targetPlace, default: []].insert(
          Neighbor(other: other, label: label, isSource: false))
      }
    }
    return neighborhoods
  }
}
