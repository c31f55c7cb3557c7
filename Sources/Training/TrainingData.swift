internal import CoNLLU

/// All that the shipped model is learned from.
package struct TrainingData: Sendable {
  /// Tags, lemmas and trees.
  package let treebanks: [TreebankSentence]
  /// Tags and trees of further treebanks, whose lemmas nobody checked.
  package var further: [TreebankSentence] = []
  /// Names, and the raw text that the classes of words are learned from.
  package var names: NameSets
  /// News without annotation, its words found as in any text, for teachers to label.
  package let news: [RawSentence]
  /// Text without annotation, from which base forms are confirmed.
  package let raw: [RawSentence]

  /// A file that can't be read.
  package struct Fault: Error, Equatable, Sendable, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let reason: String

    package var description: String { "\(file):\(line): \(reason)" }
  }

  /// All sentences with trees.
  var trees: [TreebankSentence] { treebanks + further }

  /// The files that are read, by their paths in the folder of the data.
  package static let files = treebankFiles + NameSets.files

  private static let treebankFiles =
    ["en_ewt-train", "en_gum-train"].map { "treebank/\($0).conllu" }

  /// Reads the texts of the files, by their paths; a file that is not given counts as empty.
  package init(texts: [String: String]) throws(Fault) {
    var treebanks: [TreebankSentence] = []
    for file in TrainingData.treebankFiles {
      do throws(CoNLLUError) {
        treebanks += try TreebankReader.sentences(in: texts[file] ?? "")
      } catch {
        throw Fault(file: file, line: error.line, reason: error.reason)
      }
    }
    self.treebanks = treebanks
    do throws(NameSetError) {
      names = try NameSets(texts: texts)
    } catch {
      throw Fault(file: error.file, line: error.fault.line, reason: error.fault.reason)
    }
    let news = texts[NameSets.newsFile] ?? ""
    self.news = RawText.paragraphs(of: news)
    raw =
      RawText.tokenizedLines(of: news)
      + RawText.paragraphs(of: texts[NameSets.factbookFile] ?? "")
  }
}
