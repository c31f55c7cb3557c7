internal import AnnotatedText
internal import Corpus
internal import FoundationEssentials
package import Language
internal import Pipeline
internal import Records

/// How well the statements of forty paragraphs are found, with all their qualifiers.
package enum StatementEvaluation {
  /// The halves of the set; `Tests/Gold/Paragraphs/README.md` tells why there are two.
  package enum Half: String, Sendable {
    case open, closed
  }

  /// Scores the paragraphs of one half, each read as a document of its own.
  ///
  /// What is missed and wrong is listed if asked for, but never of the closed half.
  package static func report(
    of model: LanguageModel, on data: EvaluationData, half: Half, listing: Bool = false
  ) async throws -> EvaluationReport {
    let pipeline = CorpusPipeline(annotator: Annotator(model: model))
    let folder = data.gold.appending(path: "Paragraphs/\(half.rawValue)")
    var totals = StatementTotals()
    for gold in try GoldParagraph.all(in: folder) {
      let score = StatementScore(of: try record(of: gold, pipeline).found(by: gold), against: gold)
      totals.add(score, of: gold)
    }
    let name = half == .open ? "statements" : "closed"
    return totals.report(
      named: name, includingKinds: half == .open, listing: listing && half == .open)
  }

  /// What the tool reads from a paragraph, given as a line of JSON.
  private static func record(
    of gold: GoldParagraph, _ pipeline: CorpusPipeline
  ) throws(EvaluationError) -> DocumentRecord {
    let line: [String: String] = [
      "id": gold.id, "date": gold.date, "source": gold.source, "text": gold.text,
    ]
    let bytes: Data
    do {
      bytes = try JSONEncoder().encode(line)
    } catch {
      throw EvaluationError(gold.id, "\(error)")
    }
    let raw = RawDocument(
      file: "paragraphs", path: gold.id, line: 1, format: .jsonLines, bytes: Array(bytes))
    switch pipeline.reader.read(raw) {
    case .document(let document): return pipeline.record(of: document)
    case .reject(let reject): throw EvaluationError(gold.id, reject.message)
    }
  }
}
