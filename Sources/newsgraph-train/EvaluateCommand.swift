internal import AnnotatedText
internal import ArgumentParser
internal import CoNLLU
internal import Evaluation
internal import FoundationEssentials
internal import Language
internal import Learning
internal import Training

/// `newsgraph-train evaluate`: compares a model with what careful readers found.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Print how well a model agrees with treebanks and with sets of names.",
    discussion: """
      UPOS, XPOS, lemma: words with the right one. UAS: the right head. LAS: the right head and \
      relation; 'universal' leaves subtypes away. All of that with the treebank's words, marks \
      counted. Tokens and sentences: F1 of those found in the treebank's raw text. Names: \
      precision, recall and F1 of exact spans with their type, and F1 of each type, with the \
      set's words, 30 sentences read together. Coreference: clusters with a named person, \
      organization or place, mentions found in raw text, compared by their exact words and by \
      their heads; MUC, B³, CEAF-e and the mean of their F1. Events: kind and both countries, a \
      sentence at a time.

      EXAMPLES
        newsgraph-train evaluate --data ../shared/data
        newsgraph-train evaluate --model english.model --treebank gold.conllu
        newsgraph-train evaluate --names news.bio
        newsgraph-train evaluate --data ../shared/data --leave-one-out
        newsgraph-train evaluate --data ../shared/data --only statements --list
        newsgraph-train evaluate --data ../shared/data --only events --list
      """)

  @Option(
    help: ArgumentHelp("A model file instead of the model in the program.", valueName: "file"))
  var model: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Treebanks in CoNLL-U.", valueName: "file"))
  var treebank: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Sets of names in BIO.", valueName: "file"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder with the data: all its dev sets, where no file is named.", valueName: "folder"))
  var data: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Only these: \(EvaluationPart.allCases.map(\.rawValue).joined(separator: ", ")). Without it, \
      all but closed, unseen and news, which nobody looks into.
      """,
      valueName: "part"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      For 'relations', a model trained with '--without Re-DocRED', instead of training one first.
      """, valueName: "file"))
  var blindModel: String?

  @Option(help: ArgumentHelp("The folder with the project's own gold.", valueName: "folder"))
  var gold = "Tests/Gold"

  @Option(
    help: ArgumentHelp("The folder with our trees and names of news.", valueName: "folder"))
  var news = "Sources/Training/Treebank"

  @Flag(help: "List what is missed and wrong, in the parts that can; never of what is held out.")
  var list = false

  @Flag(
    help: """
      Instead, train names without each of the sets in turn, and print F1 on it beside that of \
      a plain perceptron trained alike.
      """)
  var leaveOneOut = false

  func validate() throws {
    if treebank.isEmpty, names.isEmpty, data == nil {
      throw ValidationError("nothing to compare with: give --data, --treebank or --names")
    }
    if let unknown = only.first(where: { EvaluationPart(rawValue: $0) == nil }) {
      throw ValidationError(
        "'--only \(unknown)': the parts are "
          + EvaluationPart.allCases.map(\.rawValue).joined(separator: ", "))
    }
    if !only.isEmpty, data == nil { throw ValidationError("--only needs --data") }
    if leaveOneOut, data == nil { throw ValidationError("--leave-one-out needs --data") }
  }

  func run() async throws {
    if leaveOneOut, let data {
      try LeaveOneOut.run(data)
      return
    }
    let model = try Files.model(model)
    guard let data, treebank.isEmpty, names.isEmpty else {
      Output.write(
        try languageReport(of: Annotator(model: model), treebanks: treebank, sets: names))
      return
    }
    let parts = only.isEmpty ? EvaluationPart.default : only.compactMap { .init(rawValue: $0) }
    for (number, part) in parts.enumerated() {
      Output.write(number == 0 ? "" : "\n")
      Output.write("== \(part.title)\n")
      Output.write(try await text(of: part, model: model, data: data))
    }
  }

  private func text(
    of part: EvaluationPart, model: LanguageModel, data: String
  ) async throws -> String {
    let folders = EvaluationData(data: URL(filePath: data), gold: URL(filePath: gold))
    do {
      if part == .language {
        return try languageReport(
          of: Annotator(model: model),
          treebanks: EvaluateCommand.treebanks.map { "\(data)/\($0)" } + [
            "\(news)/news-dev.conllu"
          ],
          sets: EvaluateCommand.sets.map { "\(data)/\($0)" } + ["\(news)/news-names-dev.bio"])
      }
      let report = try await report(on: part, of: model, data: data, folders)
      return list && !report.details.isEmpty ? report.text + "\n" + report.details : report.text
    } catch let error as EvaluationError {
      throw ToolError(error.place, error.reason)
    }
  }

  private func report(
    on part: EvaluationPart, of model: LanguageModel, data: String, _ folders: EvaluationData
  ) async throws -> EvaluationReport {
    switch part {
    case .language: EvaluationReport(text: "", scores: [])
    case .seeds: try await SeedEvaluation.report(of: model, on: folders)
    case .statements:
      try await StatementEvaluation.report(of: model, on: folders, texts: .open, listing: list)
    case .articles:
      try await StatementEvaluation.report(
        of: model, on: folders, texts: .articles, listing: list)
    case .dispatches:
      try await StatementEvaluation.report(
        of: model, on: folders, texts: .dispatches, listing: list)
    case .closed: try await StatementEvaluation.report(of: model, on: folders, texts: .closed)
    case .unseen: try await StatementEvaluation.report(of: model, on: folders, texts: .unseen)
    case .news: try StatementEvaluation.newsReport(of: model, on: folders)
    case .verdicts:
      try VerdictList(file: folders.gold.appending(path: "voa-verdicts.jsonl")).report
    case .resolution: try ResolutionEvaluation.report(on: folders)
    case .coreference: try CoreferenceEvaluation.report(of: model, on: folders)
    case .events: try EventEvaluation.report(of: model, on: folders)
    case .relations:
      try RelationEvaluation.report(
        of: model, blind: try blindModel(data), on: folders, listing: list)
    }
  }

  /// The model whose names were learned without those of Re-DocRED: that of a file, or one trained for it.
  private func blindModel(_ folder: String) throws(ToolError) -> LanguageModel {
    if let blindModel { return try Files.model(blindModel) }
    var data = try Files.trainingData(folder)
    data.names = data.names.adding(try Files.names("\(news)/news-names-train.bio"), named: "news")
    let old = try Files.modelBytes(model)
    do throws(ModelFileError) {
      return try LanguageModel(
        file: ModelTraining(report: Output.progress()).modelFile(
          from: data, training: [.names], keepingOthersOf: old, withoutNamesOf: "Re-DocRED"))
    } catch {
      throw ToolError("a model without the names of Re-DocRED", error)
    }
  }

  private func languageReport(
    of annotator: Annotator, treebanks: [String], sets: [String]
  ) throws -> String {
    let tables = [
      treebanks.isEmpty ? nil : try scores(of: annotator, onTreebanks: treebanks),
      treebanks.isEmpty ? nil : try margins(of: annotator, onTreebanks: treebanks),
      sets.isEmpty ? nil : try scores(of: annotator, onNames: sets),
    ]
    return tables.compactMap(\.self).joined(separator: "\n")
  }

  /// What no training reads.
  private static let treebanks = ["en_ewt-dev", "en_gum-dev"].map { "treebank/\($0).conllu" }
  private static let sets = ["uner_ewt-dev", "gum-dev"].map { "ner/\($0).bio" }

  private func scores(of annotator: Annotator, onTreebanks paths: [String]) throws -> String {
    var table = Table([
      "treebank", "words", "UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS universal", "tokens",
      "sentences",
    ])
    for path in paths {
      let text = try Files.text(path)
      let annotation: AnnotationScores
      let segmentation: SegmentationScores
      do throws(CoNLLUError) {
        annotation = try AnnotationScores(of: annotator, on: CoNLLUText(Array(text.utf8)))
      } catch {
        throw ToolError("\(path):\(error.line)", error.reason)
      }
      do throws(CoNLLUError) {
        segmentation = SegmentationScores(of: annotator, on: try RawTreebank(conllu: text))
      } catch {
        throw ToolError("\(path):\(error.line)", error.reason)
      }
      let counts = [
        annotation.tags, annotation.fineTags, annotation.lemmas, annotation.heads,
        annotation.labeled, annotation.universal,
      ]
      table.add(
        [Files.name(of: path), "\(annotation.words)"]
          + counts.map { Table.percent($0, of: annotation.words) }
          + [segmentation.tokens.f1, segmentation.sentences.f1].map { Table.percent($0) })
    }
    return table.text
  }

  private func margins(of annotator: Annotator, onTreebanks paths: [String]) throws -> String {
    let bounds = HeadMarginScores.bounds.map { "\(Double($0) / 16)" }
    var table = Table(["heads right from a margin of"] + bounds)
    for path in paths {
      let sentences = try Files.trees(path)
      let scores = HeadMarginScores(of: annotator, on: sentences)
      table.add(
        [Files.name(of: path)] + scores.counts.map { Table.percent($0.right, of: $0.words) })
      table.add(["words"] + scores.counts.map { "\($0.words)" })
    }
    return table.text
  }

  private func scores(of annotator: Annotator, onNames paths: [String]) throws -> String {
    var table = Table(["names", "gold", "P", "R", "F1"] + NameType.allCases.map(\.label))
    for path in paths {
      let scores = NameScores(of: annotator, on: try Files.names(path))
      let shares =
        [scores.all.precision, scores.all.recall, scores.all.f1]
        + NameType.allCases.map { scores.byType[$0]?.f1 ?? 0 }
      table.add(
        [Files.name(of: path), "\(scores.all.gold)"] + shares.map { Table.percent($0) })
    }
    return table.text
  }
}
