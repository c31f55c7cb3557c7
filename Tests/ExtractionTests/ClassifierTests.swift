import AnnotatedText
import KnowledgeModel
import Language
import Learning
import Records
import Testing

@testable import Extraction

@Suite struct ClassifierTests {
  /// A model that says one label of the pairs of a text, and of others only as far as they look alike.
  private func model(
    saying kind: RelationKind, of text: String, isReversed: Bool = false
  ) throws -> RelationModel {
    let label = try #require(RelationLabel(kind, isReversed: isReversed))
    var weights = [Int8](repeating: 0, count: RelationPair.tableSize * 16)
    for pair in Extractor().relationPairs(of: try ReadText(text).annotated) {
      for row in pair.rows { weights[Int(row) * 16 + label.rawValue] = 2 }
    }
    let calibrations = RelationLabel.kinds.map { kind in
      RelationModel.Calibration(
        threshold: 40,
        steps: [.init(score: 0, probability: 5000), .init(score: 40, probability: 8000)])
    }
    return try RelationModel(
      file: RelationModel.file(weights: weights, calibrations: calibrations))
  }

  private func statements(of text: String, by model: RelationModel) throws -> [String] {
    let record = Extractor(classifier: RelationClassifier(model: model)).record(
      of: try ReadText(text).annotated)
    return record.statements.map { statement in
      let ends = (record.entities[statement.subject].name, record.entities[statement.object].name)
      return "\(ends.0) \(statement.kind.rawValue) \(ends.1) by \(statement.rule)"
    }
  }

  private static let spoken = "Ana Roy has toiled at Reuters."

  @Test func `what the weights say becomes a statement with its probability`() throws {
    let model = try model(saying: .worksFor, of: Self.spoken)
    let record = Extractor(classifier: RelationClassifier(model: model)).record(
      of: try ReadText(Self.spoken).annotated)
    let statement = try #require(record.statements.first)
    #expect(record.statements.count == 1)
    #expect(statement.rule == "classifier.works_for")
    #expect(statement.confidence == 0.8)
    #expect(record.entities[statement.subject].name == "Ana Roy")
  }

  @Test func `without a classifier nothing is added`() throws {
    #expect(try ReadText(Self.spoken).statements.isEmpty)
  }

  @Test(arguments: ["Ana Roy never toiled at Reuters.", "Ana Roy may toil at Reuters."])
  func `what a sentence denies or holds possible is left out`(text: String) throws {
    let model = try model(saying: .worksFor, of: text)
    #expect(try statements(of: text, by: model).isEmpty)
  }

  @Test func `what a rule found is not said again`() throws {
    let text = "Reuters correspondent Ana Roy saw the convoy."
    let model = try model(saying: .worksFor, of: text, isReversed: true)
    #expect(
      try statements(of: text, by: model) == ["Ana Roy works_for Reuters by employer.journalist"])
  }

  @Test func `a label that the kinds of the ends forbid is never said`() throws {
    let model = try model(saying: .capitalOf, of: Self.spoken)
    #expect(try statements(of: Self.spoken, by: model).isEmpty)
  }

  @Test func `a damaged file is refused`() throws {
    var bytes = RelationModel.file(
      weights: [Int8](repeating: 1, count: RelationPair.tableSize * 16),
      calibrations: RelationLabel.kinds.map { _ in .init(threshold: nil, steps: []) })
    bytes[bytes.count - 1] ^= 1
    #expect(throws: ModelFileError.damaged) { try RelationModel(file: bytes) }
  }

  @Test func `the model in the program is for this program`() throws {
    _ = try RelationModel.embedded()
  }
}
