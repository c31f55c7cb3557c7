import AnnotatedText
import Extraction
import KnowledgeModel
import Records
import Testing

@Suite struct ConfidenceTests {
  /// The confidence of the only statement of a kind where the parser was so sure of each head.
  private func confidence(
    of kind: RelationKind, in text: String, margin: UInt8
  ) throws -> Double {
    let read = try ReadText(text).annotated
    let document = AnnotatedDocument(
      document: read.document, tokens: read.tokens, sentences: read.sentences,
      fineTags: read.fineTags, names: read.names,
      headMargins: read.tokens.map { _ in margin })
    let found = Extractor().record(of: document).statements.filter { $0.kind == kind }
    try #require(found.count == 1)
    return found[0].confidence
  }

  @Test func `a statement is the surer the surer the parser is of its sentence`() throws {
    let text = "Chile accused Peru of fraud."
    let confidences = try [0, 1, 8, 16, 32, 64, 128].map {
      try confidence(of: .accuse, in: text, margin: $0)
    }
    #expect(confidences == confidences.sorted())
    #expect(Set(confidences).count == confidences.count)
    #expect(confidences.allSatisfy { (0...1).contains($0) })
  }

  @Test func `words in a row need no parser`() throws {
    let text = "Chilean Foreign Minister Ana Roy flew home."
    #expect(
      try confidence(of: .holdsPosition, in: text, margin: 0)
        == confidence(of: .holdsPosition, in: text, margin: 255))
  }

  @Test func `hearsay, and what a pronoun says, are less sure`() throws {
    let plain = try confidence(of: .accuse, in: "Chile accused Peru of fraud.", margin: 255)
    let told = try confidence(
      of: .accuse, in: "Bolivia said that Chile accused Peru of fraud.", margin: 255)
    let referred = try confidence(
      of: .accuse, in: "Ana Roy flew home. She accused Peru of fraud.", margin: 255)
    #expect(told < plain)
    #expect(referred < plain)
  }
}
