internal import Language
internal import Learning

/// What the words of a batch are at each step of the network, and the gradients of it: a row a
/// word.
final class SyntaxTape {
  /// One layer: what goes in, the mask that drops some of it, what is left, the gates and states.
  final class Layer {
    let input: Matrix
    let mask: Matrix
    let dropped: Matrix
    let gates: Matrix
    let states: Matrix

    init(rows: Int, width: Int) {
      input = Matrix(rows: rows, columns: width)
      mask = Matrix(rows: rows, columns: width)
      dropped = Matrix(rows: rows, columns: width)
      gates = Matrix(rows: rows, columns: 3 * width)
      states = Matrix(rows: rows, columns: width)
    }
  }

  /// The recurrent layers, and last what they give.
  let layers: [Layer]
  /// The rows of the table that each word is the sum of.
  var features: [[UInt32]] = []
  let projected: Matrix
  let tagScores: Matrix
  let fineTagScores: Matrix
  let bilinear: Matrix
  let arcScores: Matrix
  let headRows: Matrix
  let headColumns: Matrix
  let hidden: Matrix
  let relationScores: Matrix

  let outGradient: Matrix
  let inputGradient: Matrix
  let droppedGradient: Matrix
  let gateGradient: Matrix
  let projectedGradient: Matrix
  let bilinearGradient: Matrix
  let headGradient: Matrix
  let hiddenGradient: Matrix
  /// Room for a transposed matrix of weights.
  let transposed: Matrix

  init(_ layout: SyntaxLayout, capacity: Int) {
    let width = layout.width
    layers = (0...layout.layers).map { _ in Layer(rows: capacity, width: width) }
    let padded = SyntaxTape.padded(capacity)
    projected = Matrix(rows: capacity, columns: layout.projected)
    tagScores = Matrix(rows: capacity, columns: SyntaxLayout.wordClasses)
    fineTagScores = Matrix(rows: capacity, columns: SyntaxLayout.fineTagClasses)
    bilinear = Matrix(rows: capacity, columns: layout.arc)
    arcScores = Matrix(rows: capacity, columns: padded)
    headRows = Matrix(rows: padded, columns: layout.arc)
    headColumns = Matrix(rows: layout.arc, columns: padded)
    hidden = Matrix(rows: capacity, columns: layout.relation)
    relationScores = Matrix(rows: capacity, columns: SyntaxLayout.relationClasses)
    outGradient = Matrix(rows: capacity, columns: width)
    inputGradient = Matrix(rows: capacity, columns: width)
    droppedGradient = Matrix(rows: capacity, columns: width)
    gateGradient = Matrix(rows: capacity, columns: 3 * width)
    projectedGradient = Matrix(rows: capacity, columns: layout.projected)
    bilinearGradient = Matrix(rows: capacity, columns: layout.arc)
    headGradient = Matrix(rows: padded, columns: layout.arc)
    hiddenGradient = Matrix(rows: capacity, columns: layout.relation)
    let largest = [
      3 * width * width, width * layout.projected, width * SyntaxLayout.fineTagClasses,
      layout.arc * layout.arc, layout.relation * SyntaxLayout.relationClasses,
    ]
    transposed = Matrix(rows: 1, columns: largest.max() ?? 0)
  }

  /// The words of a sentence and the root, padded to vectors.
  static func padded(_ count: Int) -> Int { (count + 16) / 16 * 16 }
}
