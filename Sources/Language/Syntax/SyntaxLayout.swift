/// The sizes of the syntax network and where each of its weights stands in one array.
package struct SyntaxLayout: Hashable, Sendable {
  /// The rows of the table of embeddings; the first is that of features which have none.
  package let rows: Int
  /// The channels of a word.
  package let width: Int
  /// The recurrent layers.
  package let layers: Int
  /// The size of a word as head or dependent for arcs.
  package let arc: Int
  /// The size of the hidden layer for relations.
  package let relation: Int

  /// Takes the sizes, or gives `nil` if a network cannot have them.
  package init?(rows: Int, width: Int, layers: Int, arc: Int, relation: Int) {
    let vectors = 16...1024
    guard (1...FeatureIndex.mostRows).contains(rows), (1...16).contains(layers),
      vectors.contains(width), width % 32 == 0, vectors.contains(arc), arc % 16 == 0,
      vectors.contains(relation), relation % 16 == 0
    else { return nil }
    self.rows = rows
    self.width = width
    self.layers = layers
    self.arc = arc
    self.relation = relation
  }

  /// Classes of tags, labels of names, fine tags and relations, padded to vectors.
  package static let tagClasses = 32
  package static let nameClasses = 16
  package static let fineTagClasses = 64
  package static let relationClasses = 48
  /// The tags and the labels of names are found in one product.
  package static let wordClasses = tagClasses + nameClasses
  /// Classes of distances from dependent to head.
  package static let distances = 32

  /// The columns of the projection: head and dependent for arcs, head and dependent for relations.
  package var projected: Int { 2 * arc + 2 * relation }

  package func gateWeights(_ layer: Int) -> Int { layer * layerSize }
  package func gateBiases(_ layer: Int) -> Int { gateWeights(layer) + width * 3 * width }
  package func peepholes(_ layer: Int) -> Int { gateBiases(layer) + 3 * width }
  private var layerSize: Int { width * 3 * width + 3 * width + 2 * width }

  package var projection: Int { layers * layerSize }
  package var projectionBiases: Int { projection + width * projected }
  /// The weights of the tags, and beside them those of the labels of names.
  package var tagWeights: Int { projectionBiases + projected }
  package var tagBiases: Int { tagWeights + width * Self.wordClasses }
  package var fineTagWeights: Int { tagBiases + Self.wordClasses }
  package var fineTagBiases: Int { fineTagWeights + width * Self.fineTagClasses }
  package var arcWeights: Int { fineTagBiases + Self.fineTagClasses }
  package var arcBiases: Int { arcWeights + arc * arc }
  /// The root as a head.
  package var root: Int { arcBiases + arc }
  package var arcDistances: Int { root + arc }
  package var relationDistances: Int { arcDistances + Self.distances }
  package var relationWeights: Int { relationDistances + Self.distances * relation }
  package var relationBiases: Int { relationWeights + relation * Self.relationClasses }
  /// The number of all weights but the embeddings.
  package var count: Int { relationBiases + Self.relationClasses }

  /// The class of the distance from a dependent to its head: the direction and 1, 2, 3 … in
  /// widening steps; 0 for the root.
  @inline(__always)
  package static func distance(from dependent: Int, to head: Int, count: Int) -> Int {
    guard head < count else { return 0 }
    let gap = abs(head - dependent)
    let step =
      gap <= 8
      ? gap : gap <= 10 ? 9 : gap <= 13 ? 10 : gap <= 17 ? 11 : gap <= 24 ? 12 : gap <= 40 ? 13 : 14
    return head > dependent ? step : 15 + step
  }
}
