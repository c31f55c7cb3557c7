import AnnotatedText
import CoNLLU
import Evaluation
import Testing

@Suite struct GUMDocumentTests {
  private func row(
    _ number: Int, _ form: String, _ tag: String, head: Int, _ misc: String = "_"
  ) -> String {
    "\(number)\t\(form)\t_\t\(tag)\t_\t_\t\(head)\tdep\t_\t\(misc)\n"
  }

  private var text: String {
    "# newdoc id = GUM_news_one\n"
      + row(1, "Kofi", "PROPN", head: 3, "Entity=(1-person-new-n-cf1-1,2-coref")
      + row(2, "Mensah", "PROPN", head: 1, "Entity=1)")
      + row(3, "left", "VERB", head: 0) + "\n"
      + row(1, "He", "PRON", head: 2, "Entity=(1-person-giv:act-n-cf1-1-ana)")
      + row(2, "saw", "VERB", head: 0)
      + row(3, "the", "DET", head: 4, "Entity=(2-place-new-n-cf2-2-sgl-Volta_River")
      + row(4, "river", "NOUN", head: 2, "Entity=2)")
      + row(5, "and", "CCONJ", head: 7)
      + row(
        6, "its", "PRON", head: 7, "Entity=(3-animal-new-n-cf3-2-sgl(2-place-giv:act-n-cf2-1-ana)")
      + row(7, "Fish", "PROPN", head: 4, "Entity=3)|SpaceAfter=No")
      + row(8, ".", "PUNCT", head: 2) + "\n"
      + "# newdoc id = GUM_news_two\n"
      + row(1, "A", "DET", head: 2, "Entity=(1-person-new-n-cf1-2-sgl")
      + row(2, "boy", "NOUN", head: 0, "Entity=1)")
  }

  @Test func `clusters with a name or a title count, of persons, organizations and places`() throws
  {
    let documents = try GUMDocument.documents(of: text)
    #expect(documents.map(\.name) == ["GUM_news_one", "GUM_news_two"])
    #expect(documents[0].text.string == "Kofi Mensah left He saw the river and its Fish.")
    #expect(documents[0].clusters == [[0..<2, 3..<4], [5..<7, 8..<9]])
    #expect(documents[1].clusters == [])
  }

  @Test func `heads are words of the document`() throws {
    let document = try GUMDocument.documents(of: text)[0]
    #expect(document.heads == [2, 0, -1, 4, -1, 6, 4, 9, 9, 6, 4])
  }

  @Test func `a fault is told with its line`() {
    #expect(throws: CoNLLUError.self) {
      try GUMDocument.documents(of: "# newdoc id = GUM_news_one\n1\tKofi\n")
    }
  }
}
