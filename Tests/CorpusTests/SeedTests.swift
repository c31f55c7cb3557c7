import AnnotatedText
import Corpus
import FoundationEssentials
import Testing

/// The real documents, where they lie beside the project.
private let seeds: String? = {
  var folder = URL(filePath: #filePath).deletingLastPathComponent()
  for _ in 0..<8 {
    folder = folder.deletingLastPathComponent()
    for name in ["shared/seeds", "../shared/seeds"] {
      let seeds = folder.appending(path: name).standardized.path
      if FileManager.default.fileExists(atPath: seeds) { return seeds }
    }
  }
  return nil
}()

@Suite(.enabled(if: seeds != nil))
struct SeedTests {
  let documents: [Document]

  init() throws {
    var documents: [Document] = []
    let reader = CorpusReader()
    for file in reader.list([try #require(seeds)]).files {
      reader.forEachDocument(in: file) { result in
        if case .document(let document) = result { documents.append(document) }
      }
    }
    self.documents = documents
    // To look at: SHOW_PASSAGES=FILE swift test --filter SeedTests
    if let file = ProcessInfo.processInfo.environment["SHOW_PASSAGES"] {
      var lines: [String] = []
      for document in documents {
        let date = document.date?.description ?? "-"
        lines.append(
          "\n=== \(document.id.rawValue) | \(document.title ?? "-") | \(date) | \(document.source ?? "-") | \(document.offsets) \(document.repairs)"
        )
        lines += document.outline.map { String($0.prefix(150)) }
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: file))
    }
  }

  @Test func `all five are read with a title`() {
    #expect(documents.count == 5)
    #expect(documents.allSatisfy { $0.title != nil })
  }

  @Test(arguments: [
    "leave a reply", "read also", "latest posts", "click the link", "view attachment", "file photo",
    "please enter", "reuters/", "category:", ".jpg",
  ])
  func `no report holds what pages put around it`(phrase: String) {
    for document in documents {
      for passage in document.passages where passage.role.isReport {
        #expect(!document.text[passage.range].lowercased().contains(phrase))
      }
    }
  }

  @Test func `no report holds a paragraph twice`() {
    for document in documents {
      let report = document.passages.filter(\.role.isReport).map { document.text[$0.range] }
      #expect(Set(report).count == report.count)
    }
  }

  @Test func `offsets are those of the file`() {
    #expect(documents.allSatisfy { $0.offsets == .file && $0.repairs == 0 })
  }
}
