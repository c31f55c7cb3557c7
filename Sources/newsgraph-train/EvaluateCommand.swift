internal import AnnotatedText
internal import ArgumentParser
internal import CoNLLU
internal import Language
internal import Learning
internal import Training

/// `newsgraph-train evaluate`: compares a model with what careful readers found.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Print how well a model agrees with treebanks and with sets of names.",
    discussion: """
      UPOS, XPOS, lemma: words with the right one. UAS: the right head. LAS: the right head and \
      relation; 'universal' leaves subtypes away. All of that with the treebank's words, marks \
      counted. Tokens and sentences: F1 of those found in the treebank's raw text. Names: \
      precision, recall and F1 of exact spans with their type, and F1 of each type, with the \
      set's words, 30 sentences read together.

      EXAMPLES
        newsgraph-train evaluate --data ../shared/data
        newsgraph-train evaluate --model english.model --treebank gold.conllu
        newsgraph-train evaluate --names news.bio
        newsgraph-train evaluate --data ../shared/data --leave-one-out
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
    if leaveOneOut, data == nil { throw ValidationError("--leave-one-out needs --data") }
  }

  func run() throws {
    if leaveOneOut, let data {
      try LeaveOneOut.run(data)
      return
    }
    let annotator = Annotator(model: try Files.model(model))
    var treebanks = treebank
    var sets = names
    if let data, treebanks.isEmpty, sets.isEmpty {
      treebanks = EvaluateCommand.treebanks.map { "\(data)/\($0)" }
      sets = EvaluateCommand.sets.map { "\(data)/\($0)" }
    }
    if !treebanks.isEmpty { Output.write(try scores(of: annotator, onTreebanks: treebanks)) }
    if !treebanks.isEmpty, !sets.isEmpty { Output.write("\n") }
    if !sets.isEmpty { Output.write(try scores(of: annotator, onNames: sets)) }
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
