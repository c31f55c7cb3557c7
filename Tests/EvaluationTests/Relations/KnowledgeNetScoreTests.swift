import AnnotatedText
import Extraction
import Language
import Testing

@testable import Evaluation
@testable import Training

@Suite struct KnowledgeNetScoreTests {
  private static let words = "Reuters correspondent Ana Roy left."

  private func score(
    facts: [(ByteRange, ByteRange)], properties: Set<String>
  ) throws -> KnowledgeNetScore {
    let document = Document(id: DocumentID(rawValue: "text"), text: SourceText(Self.words))
    let spans = facts.flatMap { [$0.0, $0.1] }
    let text = RelatedText(
      document: document, sentences: [0..<Self.words.utf8.count],
      entities: spans.map { RelatedText.Entity(type: nil, mentions: [$0]) },
      facts: facts.indices.map {
        RelatedText.Fact(
          property: "EMPLOYEE_OR_MEMBER_OF", subject: 2 * $0, object: 2 * $0 + 1, evidence: [])
      }, properties: properties, fold: 4)
    var score = KnowledgeNetScore()
    score.add(
      Annotator(model: try LanguageModel.embedded()).annotate(document), text, by: Extractor())
    return score
  }

  @Test func `a relation whose stretches overlap those of a fact finds it`() throws {
    // "Roy", "Reuters".
    let score = try score(facts: [(26..<29, 0..<7)], properties: ["EMPLOYEE_OR_MEMBER_OF"])
    #expect(score.micro == PrecisionRecall(right: 1))
    #expect(score.named == PrecisionRecall(right: 1))
  }

  @Test func `a relation where the passage holds none is wrong`() throws {
    let score = try score(facts: [], properties: ["EMPLOYEE_OR_MEMBER_OF"])
    #expect(score.micro == PrecisionRecall(wrong: 1))
  }

  @Test func `a relation that nobody looked for is neither right nor wrong`() throws {
    let score = try score(facts: [], properties: ["CEO"])
    #expect(score.micro == PrecisionRecall())
  }

  @Test func `a fact that is not found is missed, and makes what was found wrong`() throws {
    let score = try score(facts: [(30..<34, 0..<7)], properties: ["EMPLOYEE_OR_MEMBER_OF"])
    #expect(score.micro == PrecisionRecall(wrong: 1, missed: 1))
  }
}
