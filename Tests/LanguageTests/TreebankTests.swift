import AnnotatedText
import Language
import Testing

/// How well found ranges agree with the gold ones.
struct Score {
  let found: Set<ByteRange>
  let gold: Set<ByteRange>

  var f1: Double {
    let right = Double(found.intersection(gold).count)
    return found.isEmpty || gold.isEmpty ? 0 : 2 * right / Double(found.count + gold.count)
  }
}

struct TreebankTests {
  static let isPresent = Treebank.path("en_ewt-dev.conllu") != nil

  @Test(
    .enabled(if: isPresent),
    arguments: [("en_ewt-dev.conllu", 0.985, 0.75), ("en_gum-dev.conllu", 0.985, 0.80)])
  func `tokens and sentences agree with a treebank`(
    file: String, tokenFloor: Double, sentenceFloor: Double
  ) throws {
    let bank = try #require(Treebank(file))
    let document = try #require(bank.document)
    let annotated = Annotator().annotate(document)
    let tokens = Score(
      found: Set(annotated.tokens.map(\.range)), gold: Set(bank.words.map(\.range)))
    let sentences = Score(
      found: Set(annotated.sentences.map(\.range)), gold: Set(bank.sentences))
    #expect(tokens.f1 >= tokenFloor)
    #expect(sentences.f1 >= sentenceFloor)
    print("\(file): token F1 \(tokens.f1), sentence F1 \(sentences.f1)")
  }
}
