internal import Learning

/// The syntax network at work on a batch of sentences: what the words are at each of its steps.
///
/// Products are made of bytes (``QuantizedWeights``). Storage is made once and used for every
/// batch.
struct SyntaxNetwork: ~Copyable {
  private let layout: SyntaxLayout
  let capacity: Int
  private let input: Matrix
  private let output: Matrix
  private let gates: Matrix
  private let projected: Matrix
  private let tagScores: Matrix
  private let fineTagScores: Matrix
  private let bilinear: Matrix
  private let arcScores: Matrix
  private let relationScores: Matrix
  /// What the products read: words, their arcs' dependents, these times the matrix of arcs, and
  /// the arcs that were found.
  private let words: QuantizedRows
  private let dependents: QuantizedRows
  private let bilinearRows: QuantizedRows
  private let hidden: QuantizedRows
  /// A sentence's words as heads, a matrix that is made for each.
  private let heads: UnsafeMutableRawPointer
  /// The scores of distances from `-capacity` on.
  private let distances: Matrix
  private let rows: UnsafeMutableBufferPointer<UInt32>
  private let counts: UnsafeMutableBufferPointer<UInt32>

  /// A network for batches of at most `capacity` words.
  init(_ weights: LentSyntaxWeights, capacity: Int) {
    let layout = weights.layout
    self.layout = layout
    self.capacity = capacity
    let room = QuantizedRows.padded(capacity)
    let columns = SyntaxNetwork.columns(capacity)
    input = Matrix(rows: room, columns: layout.width)
    output = Matrix(rows: room, columns: layout.width)
    gates = Matrix(rows: room, columns: Kernels.gates)
    projected = Matrix(rows: room, columns: layout.projected)
    tagScores = Matrix(rows: room, columns: SyntaxLayout.wordClasses)
    fineTagScores = Matrix(rows: room, columns: SyntaxLayout.fineTagClasses)
    bilinear = Matrix(rows: room, columns: layout.arc)
    arcScores = Matrix(rows: room, columns: columns)
    relationScores = Matrix(rows: room, columns: SyntaxLayout.relationClasses)
    words = QuantizedRows(rows: room, columns: layout.width)
    dependents = QuantizedRows(rows: room, columns: layout.arc)
    // A sentence's last block may reach beyond the batch's.
    bilinearRows = QuantizedRows(rows: room + QuantizedRows.block, columns: layout.arc)
    hidden = QuantizedRows(rows: room, columns: layout.relation)
    let size = LentQuantized.byteCount(inner: layout.arc, columns: columns)
    heads = .allocate(byteCount: size, alignment: 64)
    heads.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    distances = Matrix(rows: 1, columns: 2 * capacity + 16)
    for offset in -capacity..<capacity {
      let distance = SyntaxLayout.distance(from: 0, to: offset, count: capacity)
      distances.base[capacity + offset] = weights.dense[layout.arcDistances + distance]
    }
    rows = .allocate(capacity: capacity * WordFeatures.count)
    rows.initialize(repeating: 0)
    counts = .allocate(capacity: capacity)
    counts.initialize(repeating: 0)
  }

  deinit {
    heads.deallocate()
    rows.deallocate()
    counts.deallocate()
  }

  /// The words of a sentence and the root, up to whole vectors.
  private static func columns(_ count: Int) -> Int { (count + 16) / 16 * 16 }

  /// Writes the sum of the embeddings of each word's features, the words following `first` in the
  /// batch.
  func embed(_ forms: borrowing SentenceForms, from first: Int, _ weights: LentSyntaxWeights) {
    guard let start = rows.baseAddress, forms.count <= capacity else { return }
    for word in 0..<forms.count {
      WordFeatures.write(word, forms, to: start + word * WordFeatures.count)
    }
    // Row 0 is of features that have none.
    var kept = 0
    for word in 0..<forms.count {
      let first = kept
      for feature in word * WordFeatures.count..<(word + 1) * WordFeatures.count {
        let row = weights.index[Int(start[feature])]
        start[kept] = UInt32(row)
        kept += row == 0 ? 0 : 1
      }
      counts[word] = UInt32(kept - first)
    }
    Kernels.sumRows(
      start, counts: UnsafeBufferPointer(rebasing: counts[..<forms.count]), of: weights.table,
      scales: weights.scales, width: layout.width, to: input.row(first))
  }

  /// Reads the sentences, which end where `ends` says, through the layers, up to the scores of the
  /// tags and of what is asked for, and the projections.
  func run(
    _ ends: UnsafeBufferPointer<UInt32>, _ weights: LentSyntaxWeights, _ kinds: SyntaxFindings.Kinds
  ) {
    guard let total = ends.last.map(Int.init) else { return }
    var from = input.base
    var to = output.base
    for (layer, gate) in weights.quantized.gates.enumerated() {
      Kernels.quantize(from, row: layout.width, rows: total, to: words)
      Kernels.recur(
        from, quantized: words, ends: ends, gate.lent(from: weights.matrices),
        biases: weights.dense + gate.biases, peepholes: weights.dense + layout.peepholes(layer),
        gates: gates.base, to: to)
      swap(&from, &to)
    }
    Kernels.quantize(from, row: layout.width, rows: total, to: words)
    linear(weights.quantized.tags, words, weights, to: tagScores, total)
    if kinds.contains(.fineTags) {
      linear(weights.quantized.fineTags, words, weights, to: fineTagScores, total)
    }
    guard kinds.contains(.trees) else { return }
    linear(weights.quantized.projection, words, weights, to: projected, total, cut: 2 * layout.arc)
    Kernels.quantize(
      projected.base + layout.arc, row: layout.projected, rows: total, to: dependents)
    linear(weights.quantized.arcs, dependents, weights, to: bilinear, total)
    Kernels.quantize(bilinear.base, row: layout.arc, rows: total, to: bilinearRows)
  }

  /// The scores of the tags of a word.
  func tags(of word: Int) -> UnsafePointer<Float> { UnsafePointer(tagScores.row(word)) }

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
    let columns = SyntaxNetwork.columns(count)
    let matrix = LentQuantized(heads, inner: layout.arc, columns: columns)
    Kernels.quantize(
      projected.row(sentence.lowerBound), row: layout.projected, toColumns: 0..<count, of: matrix)
    Kernels.quantize(
      weights.dense + layout.root, row: layout.arc, toColumns: count..<count + 1, of: matrix)
    Kernels.multiply(
      bilinearRows, first: sentence.lowerBound, rows: count, matrix, biases: nil,
      to: arcScores.base)
    Kernels.addDistances(
      distances.base + capacity, root: weights.dense[layout.arcDistances], to: arcScores.base,
      stride: columns, count: count)
    return (UnsafeBufferPointer(start: arcScores.base, count: count * columns), columns)
  }

  /// The scores of the relations of arcs between words of the batch.
  func relations(
    of arcs: [Kernels.Arc], _ weights: LentSyntaxWeights
  ) -> UnsafeMutablePointer<Float> {
    arcs.withUnsafeBufferPointer { arcs in
      Kernels.quantize(
        arcs, dependents: projected.base + 2 * layout.arc + layout.relation,
        heads: projected.base + 2 * layout.arc, row: layout.projected,
        distances: weights.dense + layout.relationDistances, to: hidden)
    }
    linear(weights.quantized.relations, hidden, weights, to: relationScores, arcs.count)
    return relationScores.base
  }

  /// `out = in W + b` for some rows.
  private func linear(
    _ layer: QuantizedWeights.Linear, _ from: borrowing QuantizedRows,
    _ weights: LentSyntaxWeights, to out: borrowing Matrix, _ count: Int, cut: Int = 0
  ) {
    Kernels.multiply(
      from, rows: count, layer.lent(from: weights.matrices),
      biases: weights.dense + layer.biases, cut: cut, to: out.base)
  }
}
