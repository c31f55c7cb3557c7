import AnnotatedText
import Corpus
import Testing

struct JSONLinesTests {
  private func read(_ text: String, piecewise reader: CorpusReader = CorpusReader()) throws
    -> [ReadResult]
  {
    let folder = try TemporaryFolder()
    let path = try folder.write("news.jsonl", text)
    var results: [ReadResult] = []
    for file in reader.list([path]).files {
      reader.forEachDocument(in: file) { results.append($0) }
    }
    return results
  }

  @Test func `a line becomes a document with its fields`() throws {
    let results = try read(
      #"{"id":"n1","text":"Ministers met in Vienna.","title":"Talks in Vienna","date":"2021-07-19T13:42:00Z","url":"https://example.org/1","source":"The Example"}"#
        + "\r\n\n" + #"{"id":2,"text":"Second.","title":null}"#)
    guard case .document(let first) = results.first, case .document(let second) = results.last
    else {
      Issue.record("\(results)")
      return
    }
    #expect(results.count == 2)
    #expect(first.id.rawValue == "n1")
    #expect(first.title == "Talks in Vienna")
    #expect(first.date == PartialDate(year: 2021, month: 7, day: 19))
    #expect(first.url == "https://example.org/1")
    #expect(first.source == "The Example")
    #expect(first.text.string == "Ministers met in Vienna.")
    #expect(first.offsets == .text)
    #expect(first.sha256.utf8.count == 64)
    #expect(second.id.rawValue == "2")
    #expect(second.title == nil)
  }

  @Test func `the address stands in for a missing id`() throws {
    guard
      case .document(let document)? = try read(#"{"url":"https://example.org/1","text":"A."}"#)
        .first
    else { throw NoDocument() }
    #expect(document.id.rawValue == "https://example.org/1")
  }

  @Test func `a bad line stops no other, and lines are counted`() throws {
    let results = try read(
      "{\"id\":\"a\",\"text\":\"A.\"}\n\noops\n{\"id\":\"b\",\"text\":\"B.\"}\n")
    var outline: [String] = []
    for result in results {
      switch result {
      case .document(let document): outline.append(document.id.rawValue)
      case .reject(let reject): outline.append("\(reject.line ?? 0) \(reject.reason.rawValue)")
      }
    }
    #expect(outline == ["a", "3 bad_json", "b"])
  }

  @Test func `a line over the limit is passed by, whatever its length`() throws {
    let long = "{\"id\":\"l\",\"text\":\"" + String(repeating: "x", count: 700_000) + "\"}"
    let results = try read(
      long + "\n{\"id\":\"b\",\"text\":\"B.\"}", piecewise: CorpusReader(maximumBytes: 1000))
    #expect(results.count == 2)
    guard case .reject(let reject)? = results.first, case .document(let document)? = results.last
    else { throw NoDocument() }
    #expect(reject.reason == .tooLarge)
    #expect(reject.line == 1)
    #expect(document.id.rawValue == "b")
  }

  @Test func `a binary file under the ending is one reject`() throws {
    let results = try read("\u{1F}\u{0}\u{0}\n{\"id\":\"b\",\"text\":\"B.\"}")
    #expect(results.count == 1)
  }

  @Test func `reading stops when the receiver throws`() throws {
    struct Enough: Error {}
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "n.jsonl", String(repeating: "{\"id\":\"a\",\"text\":\"A.\"}\n", count: 9))
    var count = 0
    for file in CorpusReader().list([path]).files {
      #expect(throws: Enough.self) {
        try CorpusReader().forEachDocument(in: file) { _ in
          count += 1
          if count == 3 { throw Enough() }
        }
      }
    }
    #expect(count == 3)
  }

  @Test(arguments: [
    ("{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}", FileFormat.jsonLines, 2),
    ("<!DOCTYPE html><p>Text of a page.", .html, 1), ("Plain text.", .text, 1),
  ])
  func `standard input is read as what it looks like`(
    text: String, format: FileFormat, count: Int
  ) {
    #expect(FileFormat(sniffing: Array(text.utf8)) == format)
    var raws: [RawDocument] = []
    CorpusReader().forEachRawDocument(inStandardInput: Array(text.utf8)) { raw in
      if case .success(let raw) = raw { raws.append(raw) }
    }
    #expect(raws.count == count)
    #expect(raws.allSatisfy { $0.format == format && $0.path == "-" })
  }

  @Test func `control characters and lone surrogates in strings never reach the text`() throws {
    guard
      case .document(let document)? = try read(#"{"id":"a\u001b","text":"A\u0000B \u202eC."}"#)
        .first
    else { throw NoDocument() }
    #expect(document.text.string == "A B C.")
    #expect(document.repairs == 2)
    #expect(document.id.rawValue == "a")
  }
}
