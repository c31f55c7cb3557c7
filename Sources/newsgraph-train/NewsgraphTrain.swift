import FoundationEssentials
import Language
import Training

@main
enum NewsgraphTrain {
  static func main() throws {
    let arguments = CommandLine.arguments
    func read(_ path: String) throws -> [TreebankSentence] {
      try TreebankReader.sentences(
        in: String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self))
    }
    guard arguments.count >= 4 else { return }
    let data = arguments[2]
    if arguments[1] == "train" {
      let sentences =
        try read(data + "/treebank/en_ewt-train.conllu")
        + read(data + "/treebank/en_gum-train.conllu")
      let bytes = SyntaxTraining { print($0) }.modelFile(from: sentences)
      try Data(bytes).write(to: URL(filePath: arguments[3]))
    }
    let model = try SyntaxModel(file: Array(Data(contentsOf: URL(filePath: arguments[3]))))
    for set in ["en_ewt-dev", "en_gum-dev"] {
      let s = try SyntaxScores(of: model, on: read(data + "/treebank/\(set).conllu"))
      func p(_ n: Int) -> Double { (Double(n) / Double(s.words) * 10000).rounded() / 100 }
      print(
        set, "UPOS", p(s.tags), "UAS", p(s.heads), "LAS", p(s.labeled), "universal", p(s.universal))
    }
  }
}
