internal import AnnotatedText
internal import CoNLLU
internal import Extraction
internal import FoundationEssentials
package import Language
internal import Records

/// How well the entities of a document are told apart and followed through it.
///
/// The key is that of ``GUMDocument``; the response is what a record says of the raw text: its clusters with all their
/// mentions but adjectives ("Russian"), which GUM does not mark. A cluster of one mention counts on both sides. Spans
/// of GUM are whole phrases with articles, appositions and relative clauses, ours are names and short descriptions, so
/// mentions are compared in two ways: by their exact words, and by the word at their head. For the second, a name's
/// head is its word whose head in the treebank stands outside; of two mentions of the key with one head ("Ana" and "Ana
/// and Kofi") the shorter counts.
package enum CoreferenceEvaluation {
  /// Scores the dev documents of GUM.
  package static func report(
    of model: LanguageModel, on data: EvaluationData
  ) throws -> EvaluationReport {
    let file = data.data.appending(path: "treebank/en_gum-dev.conllu")
    let text = try EvaluationData.text(of: file)
    let documents: [GUMDocument]
    do throws(CoNLLUError) {
      documents = try GUMDocument.documents(of: text)
    } catch {
      throw EvaluationError("\(file.path):\(error.line)", error.reason)
    }
    let annotator = Annotator(model: model)
    let extractor = Extractor()
    var exact = CoreferenceScores()
    var heads = CoreferenceScores()
    var byGenre: [String: CoreferenceScores] = [:]
    for document in documents {
      let record = extractor.record(
        of: annotator.annotate(
          Document(id: DocumentID(rawValue: document.name), text: document.text)))
      let response = document.spans(of: record)
      exact.add(MentionPartition(response), MentionPartition(document.clusters))
      let byHead = (document.byHead(response), document.byHead(document.clusters))
      heads.add(byHead.0, byHead.1)
      let genre = document.name.split(separator: "_").dropFirst().first.map(String.init) ?? "other"
      byGenre[genre, default: CoreferenceScores()].add(byHead.0, byHead.1)
    }
    var table = Table(["mentions by", "found P", "R", "F1"] + CoreferenceScores.header + ["mean"])
    table.add(["exact words"] + exact.columns)
    table.add(["head"] + heads.columns)
    for (genre, scores) in byGenre.sorted(by: { $0.key < $1.key }) {
      table.add(["  " + genre] + scores.columns)
    }
    return EvaluationReport(
      text: table.text,
      scores: [
        .init("coreference.exact.mean", exact.mean * 100),
        .init("coreference.head.mean", heads.mean * 100),
      ])
  }
}

/// What some documents score.
struct CoreferenceScores {
  private static let metrics: [any CoreferenceMetric.Type] = [MUC.self, BCubed.self, CEAF.self]
  static let header = metrics.flatMap { ["\($0.name) P", "R", "F1"] }

  private(set) var mentions = PrecisionRecall()
  private(set) var rates = [CoreferenceRates](repeating: .init(), count: metrics.count)

  /// Adds a document.
  mutating func add<Mention>(
    _ response: MentionPartition<Mention>, _ key: MentionPartition<Mention>
  ) {
    let found = PrecisionRecall(mentionsOf: response, against: key)
    mentions.right += found.right
    mentions.wrong += found.wrong
    mentions.missed += found.missed
    for (place, metric) in CoreferenceScores.metrics.enumerated() {
      rates[place] += metric.rates(of: response, against: key)
    }
  }

  /// The mean of the metrics' F1.
  var mean: Double { rates.reduce(0) { $0 + $1.f1 } / Double(rates.count) }

  var columns: [String] {
    let found = [mentions.precision, mentions.recall, mentions.f1]
    let shares = rates.flatMap { [$0.precision.value, $0.recall.value, $0.f1] }
    return (found + shares + [mean]).map { Table.percent($0) }
  }
}

extension GUMDocument {
  /// The clusters of a record of the text, each mention by the words that it touches.
  func spans(of record: DocumentRecord) -> [[Range<Int>]] {
    record.entities.map { entity in
      entity.mentions.filter { $0.form != .adjective }.compactMap { span(of: $0.range) }
    }
  }

  private func span(of bytes: ByteRange) -> Range<Int>? {
    // Words are in the order of the text: the first that ends behind the beginning is sought by halves.
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound > bytes.lowerBound { high = middle } else { low = middle + 1 }
    }
    var end = low
    while end < words.count, words[end].lowerBound < bytes.upperBound { end += 1 }
    return low < end ? low..<end : nil
  }

  /// Mentions by their heads; where several share one, the shortest.
  func byHead(_ clusters: [[Range<Int>]]) -> MentionPartition<Int> {
    var shortest: [Int: Int] = [:]
    for mention in clusters.joined() {
      let head = GUMDocument.head(of: mention, heads)
      shortest[head] = min(shortest[head] ?? .max, mention.count)
    }
    return MentionPartition(
      clusters.map { cluster in
        cluster.compactMap { mention in
          let head = GUMDocument.head(of: mention, heads)
          return shortest[head] == mention.count ? head : nil
        }
      })
  }
}
