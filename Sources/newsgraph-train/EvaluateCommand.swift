internal import ArgumentParser
internal import Language
internal import Learning
internal import Training

/// `newsgraph-train evaluate`: compares a model with treebanks.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Print how well a model agrees with treebanks, on their tokens.",
    discussion: """
      UPOS, XPOS: words with the right tag. UAS: the right head. LAS: the right head and relation, \
      with subtypes and with universal relations only. Marks count as words.

      Example: newsgraph-train evaluate --model embedded --gold treebank/en_ewt-dev.conllu
      """)

  @Option(help: "A model file, or 'embedded' for the one in the program.")
  var model = "embedded"

  @Option(parsing: .upToNextOption, help: "Treebanks in CoNLL-U.")
  var gold: [String] = []

  @Option(parsing: .upToNextOption, help: "Sets of names in BIO, read by the network by itself.")
  var networkNames: [String] = []

  @Flag(help: "Bring the names in the sets under the guideline of training before.")
  var unified = false

  func validate() throws {
    guard !gold.isEmpty || !networkNames.isEmpty else {
      throw ValidationError("nothing to compare with: give --gold or --network-names")
    }
  }

  func run() throws {
    let model = try loaded()
    if !gold.isEmpty { try compareTrees(model) }
    if !networkNames.isEmpty { try compareNames(model) }
  }

  private func compareNames(_ model: SyntaxModel) throws {
    Output.write("set\tnames\tP\tR\tF1\tPER\tLOC\tORG\n")
    let guidelines = NameGuidelines()
    for path in networkNames {
      var sentences = try Files.names(path)
      if unified {
        let set = NameSet.all.first { set in
          (set.files + [set.measured]).contains { path.hasSuffix("/\($0).bio") }
        }
        sentences = guidelines.unified(sentences, headsOnly: set?.marksHeadsOnly ?? false)
      }
      let scores = NameScores(ofNetwork: model, on: NamedDocument.windows(of: sentences))
      let shares =
        [scores.all.precision, scores.all.recall, scores.all.f1]
        + NameType.allCases.map { scores.byType[$0]?.f1 ?? 0 }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let columns = shares.map { EvaluateCommand.percent(Int(($0 * 10000).rounded()), of: 10000) }
      Output.write(([name, "\(scores.all.gold)"] + columns).joined(separator: "\t") + "\n")
    }
  }

  private func compareTrees(_ model: SyntaxModel) throws {
    Output.write("treebank\twords\tUPOS\tXPOS\tUAS\tLAS\tLAS (universal)\twords a second\n")
    for path in gold {
      let sentences = try Files.treebank(path)
      let scores = SyntaxScores(of: model, on: sentences)
      let shares = [scores.tags, scores.fineTags, scores.heads, scores.labeled, scores.universal]
        .map { EvaluateCommand.percent($0, of: scores.words) }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let line = [name, "\(scores.words)"] + shares + ["\(scores.wordsPerSecond)"]
      Output.write(line.joined(separator: "\t") + "\n")
    }
  }

  private func loaded() throws(ToolError) -> SyntaxModel {
    do throws(ModelFileError) {
      if model == "embedded" { return try .embedded() }
    } catch {
      throw ToolError("the embedded model", error)
    }
    let bytes = try Files.bytes(of: model)
    do throws(ModelFileError) {
      return try SyntaxModel(file: bytes)
    } catch {
      throw ToolError(model, error)
    }
  }

  /// A share with two decimals.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let hundredths = (part * 20000 + whole) / (2 * whole)
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
