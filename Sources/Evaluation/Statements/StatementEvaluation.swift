internal import AnnotatedText
internal import Corpus
internal import FoundationEssentials
package import Language
internal import Pipeline
internal import Records

/// How well statements are found with all their qualifiers: those of paragraphs and articles of our own, and of
/// sentences of real news.
package enum StatementEvaluation {
  /// The texts of our own; `Tests/Gold/Paragraphs/README.md` tells of them.
  package enum Texts: String, Sendable {
    case open, closed, articles, dispatches, unseen

    fileprivate var folder: String {
      switch self {
      case .open, .closed: "Paragraphs/\(rawValue)"
      case .articles: "Articles"
      case .dispatches: "Dispatches/seen"
      case .unseen: "Dispatches/unseen"
      }
    }

    fileprivate var name: String { self == .open ? "statements" : rawValue }

    /// Whether nobody looks into them, so that rules are measured on what they were not made for.
    fileprivate var isHeldOut: Bool { self == .closed || self == .unseen }
  }

  /// Scores the texts of one set, each read as a document of its own.
  ///
  /// What is missed and wrong is listed if asked for, but never of what is held out.
  package static func report(
    of model: LanguageModel, on data: EvaluationData, texts: Texts, listing: Bool = false
  ) async throws -> EvaluationReport {
    let totals = try totals(
      of: try GoldParagraph.all(in: data.gold.appending(path: texts.folder)), model)
    return totals.report(
      named: texts.name, includingKinds: !texts.isHeldOut, listing: listing && !texts.isHeldOut)
  }

  /// Scores sentences of real news, drawn by lot, each read as a document of its own.
  package static func newsReport(
    of model: LanguageModel, on data: EvaluationData
  ) throws -> EvaluationReport {
    let text = try EvaluationData.text(of: data.data.appending(path: "text/voa.txt"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let file = data.gold.appending(path: "voa-sentences.jsonl")
    var paragraphs: [GoldParagraph] = []
    for sentence in try GoldSentence.all(in: file) {
      paragraphs.append(try sentence.paragraph(among: lines))
    }
    return try totals(of: paragraphs, model)
      .report(named: "news")
  }

  private static func totals(
    of paragraphs: [GoldParagraph], _ model: LanguageModel
  ) throws(EvaluationError) -> StatementTotals {
    let pipeline = CorpusPipeline(annotator: Annotator(model: model))
    var totals = StatementTotals()
    for gold in paragraphs {
      let score = StatementScore(of: try record(of: gold, pipeline).found(by: gold), against: gold)
      totals.add(score, of: gold)
    }
    return totals
  }

  /// What the tool reads from a paragraph, given as a line of JSON.
  private static func record(
    of gold: GoldParagraph, _ pipeline: CorpusPipeline
  ) throws(EvaluationError) -> DocumentRecord {
    var line = ["id": gold.id, "text": gold.text]
    line["date"] = gold.date
    line["source"] = gold.source
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
