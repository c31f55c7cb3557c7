import AnnotatedText
import FoundationEssentials
import KnowledgeModel
import SeededRandomness
import Testing

@testable import Extraction
@testable import Training

@Suite struct RelationLearnerTests {
  /// Lessons whose first label holds where the row 7 is there; the other rows are noise.
  private func lessons(_ seed: UInt64) -> [RelationLesson] {
    var random = SplitMix64(seed: seed)
    return (0..<400).map { number in
      let holds = random.once(in: 3)
      let noise = (0..<5).map { _ in UInt32(100 + random.below(50)) }
      return RelationLesson(
        rows: [1, holds ? 7 : 8] + noise, holding: holds ? 1 : 0, known: 1, found: 0, fold: 0,
        text: number, isOfWikidata: false)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what decides is learned`(seed: UInt64) {
    let lessons = lessons(seed)
    let weights = RelationLearner.weights(from: lessons)
    let right = lessons.count {
      (RelationLearner.score(of: $0, 0, by: weights) > 0) == ($0.holding == 1)
    }
    #expect(right == lessons.count)
  }

  @Test func `the same lessons give the same bytes`() {
    #expect(
      RelationTraining.modelFile(from: lessons(4)) == RelationTraining.modelFile(from: lessons(4)))
  }

  @Test func `of a fact without evidence in the sentence nothing is learned`() throws {
    let json = """
      [{"title": "T", "sents": [["Ana", "Roy", "saw", "Acme", "."], ["She", "runs", "it", "."]],
      "vertexSet": [[{"type": "PER", "pos": [0, 2], "sent_id": 0, "name": "Ana Roy"}],
      [{"type": "ORG", "pos": [3, 4], "sent_id": 0, "name": "Acme"}]],
      "labels": [{"r": "P108", "h": 0, "t": 1, "evidence": [1]}]}]
      """
    let text = try #require(try ReDocREDReader.texts(in: Data(json.utf8)).first)
    let works = try #require(RelationLabel(.worksFor, isReversed: false))
    let leads = try #require(RelationLabel(.memberOf, isReversed: false))
    let pair = RelationPair(
      first: 0..<7, second: 12..<16, sentence: 0..<17, labels: [works, leads], found: 0, rows: [])
    #expect(LessonReader().lessons(of: text, number: 0, pairs: [pair]).isEmpty)
  }
}
