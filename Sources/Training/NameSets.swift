package import Gazetteers
internal import Language

/// All that the name recogniser learns from: the sets, under one guideline, and raw text; see Names.md.
package struct NameSets: Sendable {
  /// A set as it is read.
  package struct Part: Sendable {
    package let name: String
    /// Whether the treebanks hold the same sentences.
    package let isOfTreebank: Bool
    /// The sentences that training reads.
    package let sentences: [NamedSentence]
    /// The same in documents.
    package let training: [NamedDocument]
    /// What shows how well a model does that never saw the set.
    package let test: [NamedDocument]
  }

  /// The files that are read, by their paths in the folder of the data.
  package static let files: [String] = bioFiles.map(path) + [newsFile, factbookFile]

  private static let bioFiles: [String] = NameSet.all.flatMap { set in
    set.files.contains(set.measured) ? set.files : set.files + [set.measured]
  }
  static let newsFile = "text/voa.txt"
  static let factbookFile = "text/factbook.txt"

  private static func path(_ file: String) -> String { "ner/\(file).bio" }

  /// The sets, in the order in which they are read.
  package private(set) var parts: [Part]
  /// The raw text, from which the classes of words are learned: also that of the sets, but for what only measures.
  package let raw: [RawSentence]
  /// News whose names nobody marked, in which models say what words are taken for.
  package let news: [NamedDocument]

  /// Reads the texts of the files, by their paths; a file that is not given counts as empty.
  package init(texts: [String: String], gazetteer: Gazetteer = .standard) throws(NameSetError) {
    let guidelines = NameGuidelines(gazetteer: gazetteer)
    var files: [String: [NamedSentence]] = [:]
    for file in Self.bioFiles {
      do throws(BIOError) {
        files[file] = try BIOReader.sentences(in: texts[Self.path(file)] ?? "")
      } catch {
        throw NameSetError(file: Self.path(file), fault: error)
      }
    }
    func unified(_ file: String, of set: NameSet) -> [NamedSentence] {
      guidelines.unified(files[file] ?? [], headsOnly: set.marksHeadsOnly)
    }
    parts = NameSet.all.map { set in
      let training = set.files.map { unified($0, of: set) }
      return Part(
        name: set.name, isOfTreebank: set.isOfTreebank, sentences: training.flatMap { $0 },
        training: training.flatMap { NamedDocument.windows(of: $0) },
        test: NamedDocument.windows(
          of: set.givesGuideline ? files[set.measured] ?? [] : unified(set.measured, of: set)))
    }
    let news = RawText.tokenizedLines(of: texts[Self.newsFile] ?? "")
    let learned = NameSet.all.flatMap(\.files).flatMap { files[$0] ?? [] }
    raw =
      news + RawText.paragraphs(of: texts[Self.factbookFile] ?? "")
      + learned.map { RawSentence(text: $0.text, tokens: $0.tokens) }
    self.news = NamedDocument.windows(
      of: news.map { NamedSentence(text: $0.text, tokens: $0.tokens, names: []) })
  }

  /// The same with a further set, under its own name, which training reads whole.
  package func adding(
    _ sentences: [NamedSentence], named name: String, gazetteer: Gazetteer = .standard
  ) -> NameSets {
    let unified = NameGuidelines(gazetteer: gazetteer).unified(sentences, headsOnly: false)
    var sets = self
    sets.parts.append(
      Part(
        name: name, isOfTreebank: false, sentences: unified,
        training: NamedDocument.windows(of: unified), test: []))
    return sets
  }

  /// The sentences of the treebanks, without one of the sets if asked.
  package func treebankSentences(without name: String? = nil) -> [NamedSentence] {
    parts.filter { $0.isOfTreebank && $0.name != name }.flatMap(\.sentences)
  }

  /// What training reads, without one of the sets if asked.
  package func training(without name: String? = nil) -> [NamedDocument] {
    parts.filter { $0.name != name }.flatMap(\.training)
  }
}

/// A file of the sets that can't be read.
package struct NameSetError: Error, Equatable, Sendable, CustomStringConvertible {
  package let file: String
  package let fault: BIOError

  package var description: String { "\(file), \(fault)" }
}
