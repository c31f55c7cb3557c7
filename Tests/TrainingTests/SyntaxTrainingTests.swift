import AnnotatedText
import Language
import Learning
import Testing
import Training

@Suite struct SyntaxTrainingTests {
  /// A small network, for speed.
  private func options(passes: Int) -> SyntaxTraining.Options {
    var options = SyntaxTraining.Options()
    options.width = 32
    options.layers = 1
    options.arc = 16
    options.relation = 16
    options.passes = passes
    return options
  }

  /// One that learns by heart.
  private func eagerOptions(passes: Int) -> SyntaxTraining.Options {
    var options = options(passes: passes)
    options.batch = 100
    options.dropout = .none
    options.warmUp = 20
    options.rate = 0.01
    return options
  }

  private func lessons(_ count: Int, seed: UInt64) -> SyntaxLessons {
    let sentences = MadeSentences.sentences(count, seed: seed)
    return SyntaxLessons(treebanks: sentences.map(\.tree), names: sentences.map(\.names))
  }

  @Test func `two hundred sentences give the same weights each time`() throws {
    let training = SyntaxTraining(options: options(passes: 1))
    let lessons = lessons(200, seed: 5)
    let first = try training.modelFile(from: lessons)
    #expect(try training.modelFile(from: lessons) == first)
    let digest = first.withUnsafeBytes { Checksum.of($0) }
    #expect(digest == 17_614_495_409_982_584_762)
    var fewer = lessons
    fewer.treebanks.removeLast()
    #expect(try training.modelFile(from: fewer) != first)
  }

  @Test func `fifty sentences are learned by heart`() throws {
    let lessons = lessons(50, seed: 6)
    let bytes = try SyntaxTraining(options: eagerOptions(passes: 40)).modelFile(from: lessons)
    let model = try SyntaxModel(file: bytes)
    let scores = SyntaxScores(of: model, on: lessons.treebanks)
    let words = Double(scores.words)
    #expect(Double(scores.tags) / words > 0.99)
    #expect(Double(scores.fineTags) / words > 0.99)
    #expect(Double(scores.heads) / words > 0.99)
    #expect(Double(scores.labeled) / words > 0.99)
    let names = NameScores(ofNetwork: model, on: NamedDocument.windows(of: lessons.names))
    #expect(names.all.f1 > 0.99)
  }

  @Test func `names are learned without trees, and trees without names`() throws {
    let lessons = SyntaxLessons(
      treebanks: MadeSentences.trees(60, seed: 8),
      names: MadeSentences.sentences(60, seed: 9).map(\.names))
    let bytes = try SyntaxTraining(options: eagerOptions(passes: 30)).modelFile(from: lessons)
    let model = try SyntaxModel(file: bytes)
    let unseen = MadeSentences.sentences(40, seed: 10)
    let scores = SyntaxScores(of: model, on: unseen.map(\.tree))
    #expect(Double(scores.labeled) / Double(scores.words) > 0.97)
    let names = NameScores(
      ofNetwork: model, on: NamedDocument.windows(of: unseen.map(\.names)))
    #expect(names.all.f1 > 0.97)
  }

  @Test func `a network learns from what another says of raw text`() throws {
    let teacher = try SyntaxTraining(options: eagerOptions(passes: 30))
      .modelFile(from: lessons(60, seed: 8))
    var lessons = lessons(1, seed: 11)
    lessons.raw = MadeSentences.trees(100, seed: 12).map {
      RawSentence(text: $0.text, tokens: $0.tokens)
    }
    let student = try SyntaxTraining(options: eagerOptions(passes: 40))
      .modelFile(from: lessons, teachers: [teacher])
    let scores = try SyntaxScores(
      of: SyntaxModel(file: student), on: MadeSentences.trees(40, seed: 13))
    #expect(Double(scores.labeled) / Double(scores.words) > 0.97)
  }

  @Test func `a teacher must be a model file`() {
    #expect(throws: ModelFileError.self) {
      try SyntaxTraining(options: options(passes: 1))
        .modelFile(from: lessons(10, seed: 5), teachers: [[1, 2, 3]])
    }
  }

  @Test func `what a sentence is among others doesn't change what is found`() throws {
    let sentences = MadeSentences.trees(60, seed: 7)
    let bytes = try SyntaxTraining(options: options(passes: 1))
      .modelFile(from: SyntaxLessons(treebanks: sentences))
    let model = try SyntaxModel(file: bytes)
    let together = SyntaxScores(of: model, on: sentences)
    let alone = sentences.map { SyntaxScores(of: model, on: [$0]) }
    #expect(alone.reduce(0) { $0 + $1.heads } == together.heads)
    #expect(alone.reduce(0) { $0 + $1.tags } == together.tags)
    #expect(alone.reduce(0) { $0 + $1.labeled } == together.labeled)
  }

  @Test func `findings are given for what is asked and no more`() throws {
    let sentence = MadeSentences.trees(1, seed: 7)[0]
    let bytes = try SyntaxTraining(options: options(passes: 1))
      .modelFile(from: SyntaxLessons(treebanks: [sentence]))
    let analyzer = SyntaxAnalyzer(model: try SyntaxModel(file: bytes))
    let sentences = [
      Sentence(tokens: sentence.tokens.indices, range: 0..<sentence.text.count)
    ]
    func found(_ kinds: SyntaxFindings.Kinds) -> (SyntaxFindings, [Token]) {
      var tokens = sentence.tokens
      return (
        analyzer.analyze(&tokens, sentences: sentences, of: sentence.text, finding: kinds), tokens
      )
    }
    let (none, bare) = found([])
    #expect(none.nameScores.isEmpty && none.fineTags.isEmpty)
    #expect(bare.allSatisfy { $0.partOfSpeech != .unknown && $0.head == -1 })
    let (all, tokens) = found([.trees, .nameScores, .fineTags])
    #expect(all.nameScores.count == tokens.count)
    #expect(all.nameScores.allSatisfy { $0.max() == 0 && $0[NameLabel.count] == .min })
    #expect(all.fineTags.count == tokens.count && !all.fineTags.contains(.unknown))
    #expect(tokens.count { $0.head == -1 } == 1)
  }

  @Test(arguments: [
    (row: 1, weight: 0.5, isSound: true), (row: 2, weight: 0.5, isSound: false),
    (row: 1, weight: Float.nan, isSound: false), (row: 1, weight: .infinity, isSound: false),
  ])
  func `rows must be in the table, and weights numbers`(
    row: UInt8, weight: Float, isSound: Bool
  ) throws {
    let layout = try #require(SyntaxLayout(rows: 2, width: 32, layers: 1, arc: 16, relation: 16))
    var index = Array(repeating: UInt8(0), count: 2 << FeatureIndex.bits)
    index[1000] = row
    var weights = [Float](repeating: 0, count: layout.count)
    weights[100] = weight
    var builder = ModelFileBuilder()
    builder.add("syntax.sizes", numbers: [2, 32, 1, 16, 16])
    builder.add("syntax.index", bytes: index)
    builder.add("syntax.table", rows: 2, columns: 32, [Int8](repeating: 1, count: 64))
    builder.add("syntax.scales", rows: 1, columns: 2, [Float(0), 1])
    builder.add("syntax.weights", rows: 1, columns: layout.count, weights)
    let bytes = builder.bytes()
    if isSound {
      #expect(try SyntaxModel(file: bytes).layout == layout)
    } else {
      #expect(throws: ModelFileError.damaged) { try SyntaxModel(file: bytes) }
    }
  }
}
