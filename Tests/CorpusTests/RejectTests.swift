import AnnotatedText
import Corpus
import Testing

struct RejectTests {
  @Test func `a reject is one line of canonical JSON`() {
    let reject = Reject(
      document: "a \"b\".jsonl", line: 3, reason: .badJSON, message: "the line is not JSON",
      remedy: "mend it")
    #expect(
      reject.jsonLine
        == #"{"document":"a \"b\".jsonl","line":3,"message":"the line is not JSON","reason":"bad_json","remedy":"mend it"}"#
    )
    #expect(reject.description == "a \"b\".jsonl:3: the line is not JSON; mend it")
  }

  @Test func `the empty corpus has no document to name`() {
    #expect(
      Reject.emptyCorpus.description
        == "the corpus holds no document; name files or folders with .txt, .md, .html or .jsonl documents"
    )
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "not text but a PNG picture"),
      ([0x7F, 0x45, 0x4C, 0x46, 2], "not text but a program (ELF)"),
      ([0x1F, 0x8B, 8, 0], "not text but a gzip archive"),
      ([0x50, 0x4B, 3, 4, 0x14], "not text but a zip archive, or an office document"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "not text but a PDF"),
      ([0x61, 0, 0x62, 0], "not text but binary data (it holds NUL bytes)"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "not text but UTF-32 text"),
    ] as [([UInt8], String)])
  func `a binary file is told by its bytes`(bytes: [UInt8], message: String) throws {
    let reject = try reject(bytes)
    #expect(reject.reason == .binary)
    #expect(reject.message == message)
    #expect(reject.remedy != nil)
  }

  @Test(arguments: ["", " \n\t\n", "…\n* * *\n", "\u{FEFF}"]) func `no text`(text: String) throws {
    #expect(try reject(Array(text.utf8)).reason == .noText)
  }

  @Test func `a document over the limit, in the file or as text`() throws {
    let reader = CorpusReader(maximumBytes: 10)
    // Eight bytes of Windows-1252 are sixteen of UTF-8.
    let reject = try reject([UInt8](repeating: 0xE9, count: 8), reader: reader)
    #expect(reject.reason == .tooLarge)
    #expect(
      reject.description
        == "in/a: the document is over the limit of 10 bytes; split it, or raise --max-document")
  }

  @Test(arguments: [
    ("nonsense", "the line is not JSON"), ("[1]", "the line is not a JSON object"),
    (#"{"id":"a"}"#, "\"text\" is missing"), (#"{"text":"a"}"#, "\"id\" is missing"),
    (#"{"id":"a","text":7}"#, "\"text\" is not a string"),
    (#"{"id":"a","text":"b","title":[]}"#, "\"title\" is not a string"),
    (#"{"id":" ","text":"b"}"#, "\"id\" is missing"),
    (#"{"id":"a","text":"b"} trailing"#, "the line is not JSON"),
  ])
  func `a bad line says what is expected`(line: String, message: String) throws {
    let reject = try reject(Array(line.utf8), .jsonLines, line: 4)
    #expect(reject.reason == .badJSON)
    #expect(reject.line == 4)
    #expect(reject.message == message)
    #expect(
      reject.remedy
        == #"expected one object a line with "id" and "text", and optional "title", "date", "url" and "source", all strings"#
    )
  }

  @Test func `the second document of an id is refused, and both are named`() {
    var ids = DuplicateIDs()
    #expect(ids.admit(DocumentID(rawValue: "x"), from: "one.jsonl:1") == nil)
    #expect(ids.admit(DocumentID(rawValue: "y"), from: "one.jsonl:2") == nil)
    let reject = ids.admit(DocumentID(rawValue: "x"), from: "two.jsonl:9")
    #expect(reject?.reason == .duplicateID)
    #expect(
      reject?.description
        == "two.jsonl:9: the id 'x' is taken by the document from 'one.jsonl:1'; give one of them another id, or leave it out"
    )
  }

  @Test func `a skipped document is no fault`() {
    let reasons: [Reject.Reason] = [.notEnglish, .unknownEnding, .sameDocument]
    #expect(reasons.allSatisfy { Reject(document: "a", reason: $0, message: "").isSkip })
    #expect(!Reject(document: "a", reason: .binary, message: "").isSkip)
  }
}
