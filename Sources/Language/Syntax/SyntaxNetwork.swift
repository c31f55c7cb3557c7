internal import Learning

/// The syntax network at work on a batch of sentences: what the words are at each of its steps.
///
/// Storage is made once and used for every batch.
struct SyntaxNetwork: ~Copyable {
  private let layout: SyntaxLayout
  let capacity: Int
  private let input: Matrix
  private let output: Matrix
  private let gates: Matrix
  private let states: Matrix
  private let projected: Matrix
  private let tagScores: Matrix
  private let fineTagScores: Matrix
  private let bilinear: Matrix
  private let headColumns: Matrix
  private let arcScores: Matrix
  private let hidden: Matrix
  private let relationScores: Matrix
  private let rows: UnsafeMutableBufferPointer<UInt32>

  /// A network for batches of at most `capacity` words.
  init(layout: SyntaxLayout, capacity: Int) {
    self.layout = layout
    self.capacity = capacity
    input = Matrix(rows: capacity, columns: layout.width)
    output = Matrix(rows: capacity, columns: layout.width)
    gates = Matrix(rows: capacity, columns: 3 * layout.width)
    states = Matrix(rows: capacity, columns: layout.width)
    projected = Matrix(rows: capacity, columns: layout.projected)
    tagScores = Matrix(rows: capacity, columns: SyntaxLayout.wordClasses)
    fineTagScores = Matrix(rows: capacity, columns: SyntaxLayout.fineTagClasses)
    bilinear = Matrix(rows: capacity, columns: layout.arc)
    let padded = (capacity + 16) / 16 * 16
    headColumns = Matrix(rows: layout.arc, columns: padded)
    arcScores = Matrix(rows: capacity, columns: padded)
    hidden = Matrix(rows: capacity, columns: layout.relation)
    relationScores = Matrix(rows: capacity, columns: SyntaxLayout.relationClasses)
    rows = .allocate(capacity: WordFeatures.count)
    rows.initialize(repeating: 0)
  }

  deinit { rows.deallocate() }

  /// Writes the sum of the embeddings of each word's features, the words following `first` in the
  /// batch.
  func embed(_ forms: borrowing SentenceForms, from first: Int, _ weights: LentSyntaxWeights) {
    guard let out = rows.baseAddress else { return }
    for word in 0..<forms.count {
      WordFeatures.write(word, forms, to: out)
      var count = 0
      for feature in 0..<WordFeatures.count {
        let row = weights.index[Int(out[feature])]
        out[count] = UInt32(row)
        count += row == 0 ? 0 : 1
      }
      Kernels.sumRows(
        UnsafeBufferPointer(start: out, count: count), of: weights.table, scales: weights.scales,
        width: layout.width,
        to: input.row(first + word))
    }
  }

  /// Reads the sentences through the layers, up to the scores of the tags and of what is asked for,
  /// and the projections.
  func run(
    _ sentences: [Range<Int>], _ weights: LentSyntaxWeights, _ kinds: SyntaxFindings.Kinds
  ) {
    guard let total = sentences.last?.upperBound else { return }
    let d = layout.width
    var from = input.base
    var to = output.base
    for layer in 0..<layout.layers {
      linear(
        from, d, layout.gateWeights(layer), layout.gateBiases(layer), weights, to: gates, total)
      for sentence in sentences {
        let offset = sentence.lowerBound
        Kernels.recur(
          steps: sentence.count, width: d, gates: gates.row(offset),
          peepholes: weights.dense + layout.peepholes(layer), input: from + offset * d,
          states: states.row(offset), to: to + offset * d)
      }
      swap(&from, &to)
    }
    linear(from, d, layout.tagWeights, layout.tagBiases, weights, to: tagScores, total)
    if kinds.contains(.fineTags) {
      linear(
        from, d, layout.fineTagWeights, layout.fineTagBiases, weights, to: fineTagScores, total)
    }
    guard kinds.contains(.trees) else { return }
    linear(from, d, layout.projection, layout.projectionBiases, weights, to: projected, total)
    for word in 0..<total {
      let row = projected.row(word)
      for column in 0..<2 * layout.arc { row[column] = max(row[column], 0) }
    }
    linear(
      projected.base + layout.arc, layout.projected, layout.arcWeights, layout.arcBiases, weights,
      to: bilinear, total, inner: layout.arc)
  }

  /// The scores of the tags of a word.
  func tags(of word: Int) -> UnsafeMutablePointer<Float> { tagScores.row(word) }

  /// The scores of the labels of names of a word.
  func names(of word: Int) -> UnsafePointer<Float> {
    UnsafePointer(tagScores.row(word) + SyntaxLayout.tagClasses)
  }

  /// The scores of the fine tags of a word.
  func fineTags(of word: Int) -> UnsafePointer<Float> { UnsafePointer(fineTagScores.row(word)) }

  /// The scores of the heads of a sentence's words: row `dependent` and column `head` of a table
  /// whose rows are `stride` apart; the last column is the root.
  func arcs(
    of sentence: Range<Int>, _ weights: LentSyntaxWeights
  ) -> (scores: UnsafeBufferPointer<Float>, stride: Int) {
    let count = sentence.count
    let padded = (count + 16) / 16 * 16
    let root = weights.dense + layout.root
    for index in 0..<layout.arc {
      let row = headColumns.base + index * padded
      for word in 0..<count { row[word] = projected.row(sentence.lowerBound + word)[index] }
      row[count] = root[index]
      for column in count + 1..<max(padded, count + 1) { row[column] = 0 }
    }
    Kernels.multiply(
      Lent(bilinear.row(sentence.lowerBound), row: layout.arc),
      Lent(headColumns.base, row: padded), to: arcScores.base, row: padded, rows: count,
      inner: layout.arc, columns: padded)
    let distances = weights.dense + layout.arcDistances
    for word in 0..<count {
      let row = arcScores.base + word * padded
      for head in 0...count {
        row[head] += distances[SyntaxLayout.distance(from: word, to: head, count: count)]
      }
    }
    return (UnsafeBufferPointer(start: arcScores.base, count: count * padded), padded)
  }

  /// The scores of the relations of arcs; each arc is a word of the batch, its head and the class
  /// of their distance.
  func relations(
    of arcs: [(word: Int, head: Int, distance: Int)], _ weights: LentSyntaxWeights
  ) -> UnsafeMutablePointer<Float> {
    let size = layout.relation
    for (index, arc) in arcs.enumerated() {
      let out = hidden.row(index)
      let dependent = projected.row(arc.word) + 2 * layout.arc + size
      let head = projected.row(arc.head) + 2 * layout.arc
      let distance = weights.dense + layout.relationDistances + arc.distance * size
      for column in 0..<size {
        out[column] = max(dependent[column] + head[column] + distance[column], 0)
      }
    }
    linear(
      hidden.base, size, layout.relationWeights, layout.relationBiases, weights,
      to: relationScores, arcs.count)
    return relationScores.base
  }

  /// `out = in W + b` for some rows.
  private func linear(
    _ from: UnsafePointer<Float>, _ row: Int, _ matrix: Int, _ biases: Int,
    _ weights: LentSyntaxWeights, to out: borrowing Matrix, _ count: Int, inner: Int? = nil
  ) {
    Kernels.multiply(
      Lent(from, row: row), Lent(weights.dense + matrix, row: out.columns), to: out.base,
      row: out.columns, rows: count, inner: inner ?? row, columns: out.columns,
      on: .biases(weights.dense + biases))
  }
}
