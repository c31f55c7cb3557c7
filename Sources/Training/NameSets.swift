package import AnnotatedText
package import Gazetteers
internal import Language

/// The sets of names that the recogniser learns from, under one guideline, and the raw text beside them; see Names.md.
package struct NameSets: Sendable {
  /// What one maker marked.
  package struct Part: Sendable {
    package let name: String
    /// What training reads.
    package let training: [NamedDocument]
    /// What shows how well a model does that never saw the set.
    package let test: [NamedDocument]
  }

  /// The files that are read, by their paths in the folder of the data.
  package static let files: [String] =
    bioFiles.map { "ner/\($0).bio" } + [newsFile, factbookFile]

  private static let bioFiles = [
    "uner_ewt-train", "uner_ewt-dev", "gum-train", "gum-dev", "wikigold", "crossner_politics-train",
    "crossner_politics-dev", "re_docred-dev",
  ]
  private static let newsFile = "text/voa.txt"
  private static let factbookFile = "text/factbook.txt"

  /// The sets, in the order in which they are read.
  package let parts: [Part]
  /// The raw text, from which the classes of words are learned.
  package let raw: [RawSentence]

  /// Reads the texts of the files, by their paths; a file that is not given counts as empty.
  package init(
    texts: [String: String], gazetteer: Gazetteer = .standard
  ) throws(NameSetError) {
    let guidelines = NameGuidelines(gazetteer: gazetteer)
    var sets: [String: [NamedSentence]] = [:]
    for name in Self.bioFiles {
      let path = "ner/\(name).bio"
      do throws(BIOError) {
        sets[name] = try BIOReader.sentences(in: texts[path] ?? "")
      } catch {
        throw NameSetError(file: path, fault: error)
      }
    }
    func documents(_ name: String, headsOnly: Bool = false) -> [NamedDocument] {
      NamedDocument.windows(of: guidelines.unified(sets[name] ?? [], headsOnly: headsOnly))
    }
    let wikigold = documents("wikigold")
    let crossDev = documents("crossner_politics-dev")
    let docred = documents("re_docred-dev")
    parts = [
      Part(
        name: "EWT", training: documents("uner_ewt-train"),
        // Universal NER is the guideline: its gold names are measured as they are.
        test: NamedDocument.windows(of: sets["uner_ewt-dev"] ?? [])),
      Part(
        name: "GUM", training: documents("gum-train", headsOnly: true),
        test: documents("gum-dev", headsOnly: true)),
      Part(name: "Wikigold", training: wikigold, test: wikigold),
      Part(
        name: "CrossNER", training: documents("crossner_politics-train") + crossDev, test: crossDev),
      Part(name: "Re-DocRED", training: docred, test: docred),
    ]
    var raw = RawText.tokenizedLines(of: texts[Self.newsFile] ?? "")
    raw += RawText.paragraphs(of: texts[Self.factbookFile] ?? "")
    for name in Self.bioFiles where name != "uner_ewt-dev" && name != "gum-dev" {
      for sentence in sets[name] ?? [] {
        raw.append(RawSentence(text: sentence.text, tokens: sentence.tokens))
      }
    }
    self.raw = raw
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
