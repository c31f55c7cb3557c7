import AnnotatedText
import Extraction
import KnowledgeModel
import Language
import Records

/// A text read as a document of 19 July 2021, a Monday, by the program's own model, tables and rules.
struct ReadText {
  let annotated: AnnotatedDocument
  let record: DocumentRecord

  /// Reads a text of one passage, after a dateline if there is one.
  init(
    _ text: String, source: String? = nil, dateline: String = "", agency: String? = nil,
    rules: RuleBook? = nil
  ) throws {
    let annotator = try ReadText.annotator.get()
    let whole = SourceText(dateline + text)
    let begin = dateline.utf8.count
    annotated = annotator.annotate(
      Document(
        id: DocumentID(rawValue: "text"), date: PartialDate(iso8601: "2021-07-19"), source: source,
        dateline: begin > 0 ? Dateline(range: 0..<begin, agency: agency) : nil, text: whole,
        passages: [0..<begin, begin..<whole.count].filter { !$0.isEmpty }
          .map { Passage(range: $0, role: .body) }))
    record = (rules.map { Extractor(rules: $0) } ?? ReadText.extractor).record(of: annotated)
  }

  private static let annotator = Result { Annotator(model: try LanguageModel.embedded()) }
  private static let extractor = Extractor()

  /// The entities as "kind name".
  var entities: [String] { record.entities.map { "\($0.kind.rawValue) \($0.name)" } }

  /// The entity of a name, if there is one only.
  func entity(_ name: String) -> EntityCluster? {
    let found = record.entities.filter { $0.name == name }
    return found.count == 1 ? found[0] : nil
  }

  /// The statements as "subject kind object", marked "not" where denied and "maybe" where not actual.
  var statements: [String] { record.statements.map(phrase) }

  /// The statements of a kind, as ``statements``.
  func statements(_ kind: RelationKind) -> [String] {
    record.statements.filter { $0.kind == kind }.map(phrase)
  }

  /// The first statement of a kind.
  func first(_ kind: RelationKind) -> Statement? { record.statements.first { $0.kind == kind } }

  /// Whether the text says all of these, by whichever rule.
  func says(_ others: [Statement]) -> Bool {
    others.allSatisfy { other in
      record.statements.contains {
        ($0.subject, $0.kind, $0.object, $0.qualifiers.factuality)
          == (other.subject, other.kind, other.object, other.qualifiers.factuality)
      }
    }
  }

  /// The names of those a statement is attributed to.
  func speakers(of statement: Statement?) -> [String] {
    (statement?.qualifiers.attributedTo ?? []).map { record.entities[$0].name }
  }

  private func phrase(_ statement: Statement) -> String {
    let mark =
      switch statement.qualifiers.factuality {
      case .actual: ""
      case .notActual: "maybe "
      case .denied: "not "
      }
    let ends = (record.entities[statement.subject].name, record.entities[statement.object].name)
    return "\(mark)\(ends.0) \(statement.kind.rawValue) \(ends.1)"
  }
}
