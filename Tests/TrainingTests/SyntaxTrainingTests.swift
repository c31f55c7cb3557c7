import Language
import Learning
import Testing
import Training

@Suite(.enabled(if: SharedData.isPresent)) struct SyntaxTrainingTests {
  /// A small network, for speed.
  private func options(passes: Int) -> SyntaxTraining.Options {
    var options = SyntaxTraining.Options()
    options.bits = 12
    options.width = 32
    options.layers = 1
    options.arc = 16
    options.relation = 16
    options.passes = passes
    options.wordPasses = 1
    return options
  }

  @Test func `the same sentences give the same bytes`() throws {
    let sentences = try SharedData.sentences(200, atMost: 12)
    let raw = sentences.map { RawSentence(text: $0.text, tokens: $0.tokens) }
    let training = SyntaxTraining(options: options(passes: 1))
    let first = training.modelFile(from: sentences, raw: raw)
    #expect(first == training.modelFile(from: sentences, raw: raw))
    #expect(first != training.modelFile(from: Array(sentences.dropLast()), raw: raw))
  }

  @Test func `fifty sentences are learned by heart`() throws {
    let sentences = try SharedData.sentences(50, atMost: 12)
    var options = options(passes: 80)
    options.batch = 100
    options.dropout = .none
    options.warmUp = 20
    options.rate = 0.01
    let bytes = SyntaxTraining(options: options).modelFile(from: sentences)
    let scores = try SyntaxScores(of: SyntaxModel(file: bytes), on: sentences)
    let words = Double(scores.words)
    #expect(Double(scores.tags) / words > 0.99)
    #expect(Double(scores.heads) / words > 0.99)
    #expect(Double(scores.labeled) / words > 0.99)
  }

  @Test func `what a sentence is among others doesn't change what is found`() throws {
    let sentences = try SharedData.sentences(60)
    let bytes = SyntaxTraining(options: options(passes: 1)).modelFile(from: sentences)
    let model = try SyntaxModel(file: bytes)
    let together = SyntaxScores(of: model, on: sentences)
    let alone = sentences.map { SyntaxScores(of: model, on: [$0]) }
    #expect(alone.reduce(0) { $0 + $1.heads } == together.heads)
    #expect(alone.reduce(0) { $0 + $1.tags } == together.tags)
    #expect(alone.reduce(0) { $0 + $1.labeled } == together.labeled)
  }
}
