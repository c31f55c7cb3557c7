internal import AnnotatedText
internal import Language
internal import Learning

/// Trained networks that together say what tags and trees they find in sentences, for another to
/// learn from.
///
/// This is distillation (Hinton, Vinyals and Dean 2015): what is learned is how probable the
/// teachers, on average, hold each class.
struct SyntaxTeachers {
  /// A network, and the room that it works in.
  private final class Teacher {
    var network: SyntaxLearner

    init(_ network: consuming SyntaxLearner) { self.network = network }
  }

  private let teachers: [Teacher]

  /// Words that are read together.
  private static let batch = 800

  /// Reads the teachers' model files; `longest` is the length of the longest sentence.
  init(files: [[UInt8]], longest: Int) throws(ModelFileError) {
    var teachers: [Teacher] = []
    for bytes in files {
      let network = try SyntaxLearner(file: bytes, capacity: SyntaxTeachers.batch + longest)
      teachers.append(Teacher(network))
    }
    self.teachers = teachers
  }

  /// Adds to what is known of the sentences what the teachers say.
  ///
  /// Where something is known of a word, half of it is kept; what a rule decides stays undecided.
  func label(_ examples: inout [SyntaxExample]) {
    var first = 0
    while first < examples.count {
      var last = first
      var words = 0
      while last < examples.count, words < SyntaxTeachers.batch {
        words += examples[last].count
        last += 1
      }
      label(&examples[first..<last])
      first = last
    }
  }

  private func label(_ batch: inout ArraySlice<SyntaxExample>) {
    let sentences = Array(batch)
    let ranges = SyntaxLearner.ranges(of: sentences)
    guard let total = ranges.last?.upperBound, total > 0 else { return }
    for teacher in teachers { teacher.network.read(sentences, ranges) }
    let tags = targets(rows: 0..<total, classes: SyntaxLayout.tagClasses) {
      $0.tagScores.row($1)
    }
    let fineTags = targets(rows: 0..<total, classes: SyntaxLayout.fineTagClasses) {
      $0.fineTagScores.row($1)
    }
    for (index, range) in zip(batch.indices, ranges) {
      batch[index].mix(tags[range], into: \.tags)
      batch[index].mix(fineTags[range], into: \.fineTags)
      for teacher in teachers { teacher.network.scoreArcs(range) }
      let padded = SyntaxTape.padded(range.count)
      let heads = targets(rows: 0..<range.count, classes: range.count + 1) {
        $0.arcScores.base + $1 * padded
      }
      batch[index].mix(heads[...], into: \.heads)
    }
    addRelations(&batch, ranges)
  }

  /// Asks for the relations of the arcs to the most probable heads.
  private func addRelations(_ batch: inout ArraySlice<SyntaxExample>, _ ranges: [Range<Int>]) {
    var arcs: [SyntaxLearner.Arc] = []
    for (example, range) in zip(batch, ranges) {
      for (word, target) in example.heads.enumerated() where target.best < example.count {
        arcs.append(
          SyntaxLearner.Arc(
            word: range.lowerBound + word, head: range.lowerBound + target.best,
            distance: SyntaxLayout.distance(from: word, to: target.best, count: example.count),
            relation: .none))
      }
    }
    for teacher in teachers { teacher.network.scoreRelations(arcs) }
    let found = targets(rows: 0..<arcs.count, classes: SyntaxLayout.relationClasses) {
      $0.relationScores.row($1)
    }
    let root = Target(Int(DependencyRelation.root.rawValue))
    var next = 0
    for (index, range) in zip(batch.indices, ranges) {
      var relations = Array(repeating: root, count: range.count)
      for word in 0..<range.count where batch[index].heads[word].best < range.count {
        relations[word] = found[next]
        next += 1
      }
      batch[index].mix(relations[...], into: \.relations)
    }
  }

  /// The teachers' mean probabilities of the classes of each row.
  ///
  /// The scores are replaced.
  private func targets(
    rows: Range<Int>, classes: Int, _ scores: (SyntaxTape, Int) -> UnsafeMutablePointer<Float>
  ) -> [Target] {
    var sums = [Float](repeating: 0, count: classes)
    return sums.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return [] }
      return rows.map { row in
        base.update(repeating: 0, count: classes)
        for teacher in teachers {
          let scores = scores(teacher.network.tape, row)
          // The gradient is that of the scores but for the right class, where 1 is taken away.
          _ = Kernels.softmaxGradient(scores, count: classes, right: 0, scale: 1)
          scores[0] += 1
          for index in 0..<classes { base[index] += scores[index] }
        }
        return Target(base, count: classes)
      }
    }
  }
}

extension SyntaxLearner {
  /// Reads sentences without leaving anything out, up to all scores but those of arcs and
  /// relations.
  fileprivate mutating func read(_ batch: [SyntaxExample], _ ranges: [Range<Int>]) {
    let total = ranges.last?.upperBound ?? 0
    embed(batch)
    runLayers(ranges)
    project(total)
    scoreTags(total)
    runBilinear(total)
  }
}
