import AnnotatedText
import FoundationEssentials
import Testing

@testable import Training

@Suite struct RelatedTextTests {
  @Test func `the words of a sentence are put together as in print`() {
    let sentence = PlainSentence(
      [
        "Lima", "'s", "\"", "new", "\"", "port", "(", "1", "km", ")", ",", "half", "-", "built",
        ".",
      ])
    #expect(sentence.text == "Lima's \"new\" port (1 km), half-built.")
    #expect(sentence.words.count == 15)
    #expect(sentence.words.last == 36..<37)
  }

  @Test func `a sentence after another begins behind a space`() {
    let first = PlainSentence(["Yes", "."])
    let second = PlainSentence(["No", "."], after: first.text)
    #expect(second.text == "Yes. No.")
    #expect(second.words == [5..<7, 7..<8])
  }

  @Test func `offsets of KnowledgeNet count code points`() throws {
    let line = """
      {"fold": 2, "document": "7", "passage_start": 0, "property": "CEO", "text": "Zoë heads Ålö.", \
      "subject": [10, 13], "object": [0, 3]}
      """
    let texts = try KnowledgeNetReader.texts(in: Data((line + "\n").utf8))
    let text = try #require(texts.first)
    let fact = try #require(text.facts.first)
    #expect(text.document.text[text.entities[fact.subject].mentions[0]] == "Ålö")
    #expect(text.document.text[text.entities[fact.object].mentions[0]] == "Zoë")
    #expect(text.properties == ["CEO"])
    #expect(text.fold == 2)
  }

  @Test func `a line of KnowledgeNet without spans says that there is no such fact`() throws {
    let line =
      #"{"fold": 1, "document": "7", "passage_start": 3, "property": "CEO", "text": "It rained."}"#
    let text = try #require(try KnowledgeNetReader.texts(in: Data(line.utf8)).first)
    #expect(text.facts.isEmpty)
    #expect(text.properties == ["CEO"])
  }

  @Test func `a line that is no fact is named`() {
    #expect {
      try KnowledgeNetReader.texts(in: Data("{}\n".utf8))
    } throws: { ($0 as? RelatedTextError)?.line == 1 }
  }

  @Test func `Re-DocRED's words become bytes`() throws {
    let json = """
      [{"title": "T", "sents": [["Oslo", "lies", "in", "Norway", "."]],
      "vertexSet": [[{"type": "LOC", "pos": [0, 1], "sent_id": 0, "name": "Oslo"}],
      [{"type": "LOC", "pos": [3, 4], "sent_id": 0, "name": "Norway"}]],
      "labels": [{"r": "P17", "h": 0, "t": 1, "evidence": [0]}]}]
      """
    let text = try #require(try ReDocREDReader.texts(in: Data(json.utf8)).first)
    #expect(text.document.text.string == "Oslo lies in Norway.")
    #expect(text.entities.map(\.mentions) == [[0..<4], [13..<19]])
    #expect(text.facts.first?.evidence == [0..<20])
  }
}
