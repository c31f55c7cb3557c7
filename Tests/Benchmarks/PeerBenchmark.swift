internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc

/// Compares with spaCy's blank English tokeniser, over the same text in the same run.
struct PeerBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "peers")

  @Option(help: "A Python that has spaCy.") var python: String
  @Option(help: "The script that measures spaCy.") var script: String
  @Option(help: "A folder of texts to vary.") var seeds = "seeds/v2"
  @Option(help: "A file with one tokenised sentence a line.") var news: String?
  @Option(help: "How many words to read.") var words = 300_000

  func run() throws {
    if let news, !news.isEmpty {
      try compare(SampleCorpus.news(URL(filePath: news), words: words))
    } else {
      say("the text repeats its words, which spaCy remembers: name a text of news for a fair ratio")
      try compare(SampleCorpus.varied(seeds: URL(filePath: seeds), words: words))
    }
  }

  private func compare(_ corpus: SampleCorpus) throws {
    let scratch = try Scratch()
    let file = try scratch.write(corpus.articles.joined(separator: "\n\n\n"), to: "text.txt")
    let peer = try measured(file, in: scratch.folder)
    let ours = try AnnotationStages.speeds(of: corpus.articles, words: corpus.words)
    let theirs = Double(corpus.words) / peer.seconds
    let title = "\(corpus.name), \(corpus.words) words, one core"
    say("\(title): spaCy \(peer.version), blank English tokeniser: \(rounded(theirs)) words/s")
    say(
      "\(title): newsgraph, tokens, sentences and lemmas alone: \(rounded(ours.tokens)) words/s, "
        + "\(ratio(ours.tokens, theirs)) times spaCy's tokeniser")
    say(
      "\(title): newsgraph, all with tags, trees and names: \(rounded(ours.all)) words/s, "
        + "\(ratio(ours.all, theirs)) times spaCy's tokeniser")
  }

  /// The version of spaCy and the seconds that it takes.
  private func measured(
    _ file: String, in folder: URL
  ) throws -> (version: String, seconds: Double) {
    let result = folder.appending(path: "spacy.txt")
    _ = try RunningTool(python, [script, file], output: result.path).finish()
    let words = String(decoding: try Data(contentsOf: result), as: UTF8.self)
      .split { $0 == " " || $0 == "\n" }
    guard words.count == 3, let seconds = Double(words[2]), seconds > 0 else {
      throw BenchmarkError("'\(script)' said nothing that can be read")
    }
    return (String(words[0]), seconds)
  }
}
