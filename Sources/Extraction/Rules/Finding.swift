internal import AnnotatedText
internal import KnowledgeModel

/// What a rule found in a sentence, before it becomes a statement of the record.
struct Finding {
  var subject: Participant
  var object: Participant
  var kind: RelationKind
  var rule: String
  var precision: Double
  /// The token that carries it.
  var trigger: Int
  var verb: String?
  var title: String?
  var quantity: String?
  var reading: Reading
  var sentence: Int
  /// Whether a tree says it; else words in a row, or a table.
  var isReadFromTree = false
  /// Whether its precision is a probability that was calibrated on texts.
  var isCalibrated = false
  /// Whether a word apart from the title says that the office is held no more: "former Chilean President Ana Roy".
  var isPast = false
}
