internal import AnnotatedText

/// A document with what was found in it on the way to its record.
struct DocumentReading {
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let titles: [TitleSpan]
  let positions: PositionIndex
  let participants: ParticipantFinder
  let reference: ReferenceResolver
  let factuality: FactualityReader
  /// What the rules found.
  let findings: [Finding]
}
