internal import CKernels

// What is done with the scores of arcs.
extension Kernels {
  /// An arc of a tree: a word and its head by their rows, and the class of their distance.
  package struct Arc {
    package let word: UInt32
    package let head: UInt32
    package let distance: UInt32

    package init(word: Int, head: Int, distance: Int) {
      self.word = UInt32(truncatingIfNeeded: word)
      self.head = UInt32(truncatingIfNeeded: head)
      self.distance = UInt32(truncatingIfNeeded: distance)
    }
  }

  /// Makes the hidden layer of arcs, the sums of dependent, head and distance with negative numbers
  /// cut, as bytes.
  ///
  /// Rows of dependents and heads are `row` apart.
  package static func quantize(
    _ arcs: UnsafeBufferPointer<Arc>, dependents: UnsafePointer<Float>,
    heads: UnsafePointer<Float>, row: Int, distances: UnsafePointer<Float>,
    to out: borrowing QuantizedRows, by processor: Processor = .fastest
  ) {
    guard let first = arcs.baseAddress else { return }
    precondition(
      arcs.count <= out.rows && out.columns % 16 == 0 && out.columns <= CKERNELS_LONGEST_ROW,
      "there is room for the rows")
    let count = arcs.count
    first.withMemoryRebound(to: ckernels_arc.self, capacity: count) { arcs in
      ckernels_quantize_arcs(
        processor.kind, count, arcs, out.columns, dependents, heads, row, distances, out.bytes,
        out.scales)
    }
  }

  /// Adds the scores of distances to those of a sentence's arcs: a row a dependent and a column a
  /// head, the last of which is the root.
  ///
  /// `distances` are those of heads `1 - count ..< count + 15` places after the dependent.
  package static func addDistances(
    _ distances: UnsafePointer<Float>, root: Float, to scores: UnsafeMutablePointer<Float>,
    stride: Int, count: Int, by processor: Processor = .fastest
  ) {
    precondition((count + 15) / 16 * 16 <= stride, "there is room for whole vectors")
    ckernels_add_distances(processor.kind, count, distances, root, scores, stride)
  }

  /// The first of the largest of some numbers, leaving out one; 0 if there is none.
  @inline(__always)
  package static func firstLargest(
    _ values: UnsafePointer<Float>, count: Int, except: Int = -1,
    by processor: Processor = .fastest
  ) -> Int {
    Int(ckernels_first_largest(processor.kind, count, values, except))
  }

  /// The first place where two rows of numbers have the largest sum, and the sum.
  ///
  /// Both rows are read up to a multiple of 16 numbers.
  @inline(__always)
  package static func bestSplit(
    _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, count: Int,
    by processor: Processor = .fastest
  ) -> (place: Int, score: Float) {
    let best = ckernels_best_split(processor.kind, count, left, right)
    return (Int(best.place), best.score)
  }
}
