import AnnotatedText
import Extraction
import Foundation
import Language
import Testing
import Training

/// That repairing trees makes them better.
@Suite struct ClauseRepairGainTests {
  @Test func `repairs leave the trees of news no worse than the parser made them`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/Training/Treebank/news-dev.conllu")
    let annotator = Annotator(model: try .embedded())
    var words = 0
    var before = 0
    var after = 0
    for gold in try TreebankReader.sentences(in: String(contentsOf: file, encoding: .utf8)) {
      let document = annotator.annotate(Document(id: DocumentID(rawValue: "tree"), text: gold.text))
      guard document.sentences.count == 1, document.tokens.count == gold.heads.count else {
        continue
      }
      let repaired = SyntaxTree(document).tokens
      for word in gold.heads.indices {
        let head = gold.heads[word] == gold.heads.count ? -1 : gold.heads[word]
        words += 1
        if Int(document.tokens[word].head) == head { before += 1 }
        if Int(repaired[word].head) == head { after += 1 }
      }
    }
    #expect(words > 5_000)
    #expect(Double(before) > 0.9 * Double(words))
    #expect(after >= before, "\(before) of \(words) heads are right before, \(after) after")
  }
}
