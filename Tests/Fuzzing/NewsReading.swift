internal import AnnotatedText
internal import Corpus
internal import Extraction
internal import Language
internal import Pipeline
internal import Records

/// Reads damaged news as the tool does, and checks the record.
struct NewsReading {
  private let pipeline: CorpusPipeline

  init() throws {
    pipeline = CorpusPipeline(
      reader: CorpusReader(anyLanguage: true),
      annotator: Annotator(model: try LanguageModel.embedded()), extractor: .standard())
  }

  func attempt(_ bytes: [UInt8]) -> FuzzTarget.Outcome {
    let raw = RawDocument(file: "a.txt", path: "a.txt", format: .text, bytes: bytes)
    guard case .document(let document) = pipeline.reader.read(raw) else { return .refused }
    let record = pipeline.record(of: document)
    guard pipeline.record(of: document) == record else {
      return .broken("the same text is read in two ways")
    }
    guard
      (try? DocumentRecord.records(inJSONLines: Array((record.jsonLine + "\n").utf8))) == [record]
    else { return .broken("what was written is not read as the same") }
    return fault(of: record, in: document.text).map { .broken($0) } ?? .read
  }

  /// What of a record can't be looked up in its text.
  private func fault(of record: DocumentRecord, in text: SourceText) -> String? {
    func isWhole(_ range: Range<Int>) -> Bool {
      range.upperBound <= text.count
        && [range.lowerBound, range.upperBound].allSatisfy {
          text.characterBoundary(atOrBefore: $0) == $0
        }
    }
    for mention in record.entities.flatMap(\.mentions)
    where !isWhole(mention.range) || text[mention.range] != mention.text {
      return "the text does not hold the name '\(mention.text)' where the record says"
    }
    for statement in record.statements {
      let parties = [statement.subject, statement.object] + statement.qualifiers.attributedTo
      guard isWhole(statement.evidence), parties.allSatisfy(record.entities.indices.contains),
        statement.subject != statement.object
      else { return "the rule '\(statement.rule)' states what can't be looked up" }
    }
    return nil
  }
}
