import AnnotatedText
import Extraction
import FoundationEssentials
import KnowledgeModel
import Records
import SeededRandomness
import Testing

/// The evidence of every statement is where the record says and names what the statement is about.
@Suite struct EvidenceLawTests {
  @Test(arguments: Seeds.files)
  func `evidence of the seeds can be looked up`(file: String) throws {
    let bytes = try Data(contentsOf: Seeds.folder.appending(path: file))
    try checkEvidence(of: ReadText(String(decoding: bytes, as: UTF8.self)))
  }

  @Test(arguments: UInt64(1)...200)
  func `evidence of any mix of sentences can be looked up`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pool = RuleCase.all.flatMap { [$0.example] + $0.nearMisses }
    let gaps = [" ", "\n", "  ", "\n\n", " — ", " “", "” ", " é ", " 🙂 ", ", ", ""]
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      var sentence = pool.randomElement(using: &random) ?? ""
      // Some sentences lose their ends, as in headlines and captions.
      if Int.random(in: 0..<5, using: &random) == 0 {
        sentence = String(sentence.prefix(Int.random(in: 0...sentence.count, using: &random)))
      }
      text += sentence + (gaps.randomElement(using: &random) ?? "")
    }
    try checkEvidence(of: ReadText(text))
  }

  /// As headlines and coded events are: documents of half a sentence, without a full stop.
  @Test(arguments: UInt64(1)...8)
  func `a document may end behind any word`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<12 {
      let example = RuleCase.all.randomElement(using: &random)?.example ?? ""
      let words = example.dropLast().split(separator: " ")
      for count in 1..<max(2, words.count + 1) {
        try checkEvidence(of: ReadText(words.prefix(count).joined(separator: " ")))
      }
    }
  }

  @Test func `an office may be a document's last word`() throws {
    let text = try ReadText("Ana Roy met Laos president")
    checkEvidence(of: text)
    #expect(text.entities.contains("country Laos"))
  }

  @Test func `the country of a town's officer is named by another sentence`() throws {
    let text = try ReadText("Peru closed a road. Nobody came. Eva Soto met the mayor of Cusco.")
    #expect(text.statements(.consult).count == 1)
    checkEvidence(of: text)
  }

  @Test func `a long sentence's quote is cut at a character`() throws {
    let text = try ReadText("Iraq attacked Kuwait" + String(repeating: ", é", count: 600) + ".")
    let statement = try #require(text.first(.assault))
    #expect(statement.evidence.count > 1000)
    #expect((997...1000).contains(statement.quote.utf8.count))
    #expect(!statement.quote.contains("\u{FFFD}"))
    checkEvidence(of: text)
  }

  private func checkEvidence(of text: ReadText) {
    let source = text.annotated.document.text
    let record = text.record
    for cluster in record.entities {
      #expect(!cluster.mentions.isEmpty, "\(cluster.name) has no mention")
      for mention in cluster.mentions {
        #expect(mention.range.upperBound <= source.count)
        #expect(source[mention.range] == mention.text)
      }
    }
    for statement in record.statements {
      #expect(statement.evidence.upperBound <= source.count)
      let words = source[statement.evidence]
      #expect(
        words == statement.quote
          || (statement.evidence.count > 1000 && words.hasPrefix(statement.quote)))
      let indices = [statement.subject, statement.object] + statement.qualifiers.attributedTo
      #expect(indices.allSatisfy { record.entities.indices.contains($0) })
      let spans = [statement.evidence] + statement.antecedents
      #expect(spans.allSatisfy { $0.upperBound <= source.count })
      for end in [statement.subject, statement.object] {
        let isNamed = record.entities[end].mentions.contains { mention in
          ![.pronoun, .nominal].contains(mention.form)
            && spans.contains { $0.contains(mention.range.lowerBound) }
        }
        #expect(isNamed, "\(record.entities[end].name) is not named in \(statement.quote)")
      }
    }
  }
}

/// The texts of our own that stand in the repository.
enum Seeds {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds/v2")

  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .sorted()
}
