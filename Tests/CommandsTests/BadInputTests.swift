import CanonicalJSON
import Testing

@Suite(.serialized) struct BadInputTests {
  @Test(arguments: BadInput.all)
  func `a bad document is told, and the others give the same bytes`(bad: BadInput) async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    _ = try await workshop.run("extract", "corpus", "--output", "good", "--no-draw")
    try workshop.write("corpus/\(bad.name)", bad.bytes)
    let run = try await workshop.run(
      ["extract", "corpus", "--output", "out", "--no-draw"] + bad.options)
    #expect(run.status == 1)
    let line = run.errors.split(separator: "\n").first.map(String.init)
    #expect(line == "newsgraph: warning: corpus/\(bad.name)\(bad.message)")
    let rejects = try #require(workshop.text("out/rejects.jsonl")).split(separator: "\n")
    #expect(rejects.count == 1)
    let reject = try JSONValue(parsing: try #require(rejects.first).utf8)
    #expect(reject["document"]?.string == bad.name)
    #expect(reject["reason"]?.string == bad.reason)
    for name in ["documents.jsonl", "graph.dot", "graph.graphml", "records.jsonl"] {
      #expect(workshop.bytes("out/\(name)") == workshop.bytes("good/\(name)"), "\(name)")
    }
  }

  @Test func `a document that is not English is left out, and is no fault`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let french = """
      Le président de la République a reçu le ministre des affaires étrangères pour parler de la \
      situation dans la région et des conditions dans lesquelles les troupes seront retirées.
      """
    try workshop.write("corpus/paris.txt", french)
    let run = try await workshop.run("extract", "corpus", "--output", "out", "--no-draw")
    #expect(run.status == 0)
    #expect(run.errors.contains("(1 left out)"))
    let all = try await workshop.run(
      "extract", "corpus", "--output", "all", "--no-draw", "--any-language")
    #expect(all.errors.hasPrefix("read 4 documents of "))
  }

  @Test func `documents without a date are counted, and so is a date that can't be read`()
    async throws
  {
    let workshop = try Workshop()
    let text = "Chile signed the treaty with Peru."
    func line(_ id: String, _ date: String) -> String {
      #"{"id":"\#(id)","date":"\#(date)","text":"\#(text)"}"# + "\n"
    }
    try workshop.write(
      "news.jsonl", line("a", "2021-07-15") + line("b", "1626343200") + line("c", "yesterday"))
    let run = try await workshop.run("extract", "news.jsonl", "--output", "out", "--no-draw")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("read 3 documents of 18 words (2 without a date)\n"))
  }

  @Test func `a document is shown by its id beside lines that can't be read`() async throws {
    let workshop = try Workshop()
    func line(_ id: String, _ text: String) -> String {
      #"{"id":"\#(id)","text":"\#(text)"}"# + "\n"
    }
    try workshop.write(
      "news.jsonl",
      line("a", "Chile met Peru.") + "oops\n" + line("a", "Peru left.") + line("b", "Mali won."))
    let twice = try await workshop.run("text", "news.jsonl", "--id", "a")
    #expect(twice.output == "Chile met Peru.")
    let last = try await workshop.run("text", "news.jsonl", "--id", "b")
    #expect(last.output == "Mali won.")
    let several = try await workshop.run("text", "news.jsonl")
    #expect(
      several.errors == "newsgraph: error: news.jsonl: there are several documents, the first 'a' "
        + "and 'b'; choose one with --id\n")
    let none = try await workshop.run("text", "news.jsonl", "--id", "c")
    #expect(none.status == 2)
    #expect(
      none.errors.hasPrefix(
        "newsgraph: error: news.jsonl: there is no document 'c', and not all can be read:\n  "
          + "news.jsonl:2: the line is not JSON"))
  }

  @Test func `an empty corpus is a failure that says what to do`() async throws {
    let workshop = try Workshop()
    try workshop.write("corpus/.hidden", "")
    let run = try await workshop.run("extract", "corpus", "--output", "out")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        newsgraph: warning: the corpus holds no document; name files or folders with .txt, .md, \
        .html or .jsonl documents
        newsgraph: error: no document was accepted

        """)
    #expect(try workshop.names("out") == ["manifest.json", "rejects.jsonl"])
    try workshop.write("lines.jsonl", "\n\n")
    let lines = try await workshop.run("extract", "lines.jsonl", "--output", "other")
    #expect(lines.status == 2)
    #expect(lines.errors == run.errors)
  }

  @Test func `what is written does not tell where the corpus lies`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    try workshop.write("corpus/bases/map.pdf", "%PDF-1.7")
    try workshop.write("corpus/bases/map.csv", "1,2")
    try workshop.write("corpus/noise.txt", [0, 1])
    try workshop.write("corpus/worse.jsonl", SampleArticles.warning)
    let near = try await workshop.run("extract", "corpus", "--output", "near", "--no-draw")
    let far = try await workshop.run(
      "extract", workshop.path + "/corpus/", "--output", "far", "--no-draw")
    #expect(near.status == 1)
    #expect(far.status == 1)
    #expect(try workshop.results("near") == workshop.results("far"))
    let parts = try await workshop.run(
      "extract", "corpus/bases", "./corpus/noise.txt", "corpus/summit.txt", "corpus/warnings.jsonl",
      "corpus/worse.jsonl", "--output", "parts", "--no-draw")
    #expect(parts.status == 1)
    #expect(try workshop.results("near") == workshop.results("parts"))
  }

  @Test func `a path that is not there leaves the results of an earlier run as they were`()
    async throws
  {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    _ = try await workshop.run("extract", "corpus", "--output", "out", "--no-draw")
    let before = try workshop.results("out")
    let run = try await workshop.run("extract", "corpsu", "--output", "out", "--no-draw")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        newsgraph: warning: corpsu: there is no such file or folder; check the path
        newsgraph: error: no document was accepted; 'out' was left as it was

        """)
    #expect(try workshop.results("out") == before)
  }

  @Test func `a folder that can't be written is refused before any work`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    try workshop.write("file", "in the way")
    let run = try await workshop.run("extract", "corpus", "--output", "file/out")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "newsgraph: error: can't examine 'file/out': not a directory; a part of the path is a "
        + "file, not a folder; name another place\n")
    #expect(workshop.text("file") == "in the way")
    #expect(try workshop.names() == ["corpus", "file"])
  }

  @Test func `a folder that is not ours is not written to without force`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    try workshop.write("mine/thesis.txt", "do not touch")
    let run = try await workshop.run("extract", "corpus", "--output", "mine", "--no-draw")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "newsgraph: error: 'mine' holds 'thesis.txt', and no manifest of newsgraph; name a "
        + "folder that is new or empty, or use --force to add to this one\n")
    #expect(try workshop.names("mine") == ["thesis.txt"])
    let forced = try await workshop.run(
      "extract", "corpus", "--output", "mine", "--no-draw", "--force")
    #expect(forced.status == 0)
    #expect(workshop.text("mine/thesis.txt") == "do not touch")
  }

  @Test func `results are not written into the corpus`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let run = try await workshop.run("extract", "corpus", "--output", "corpus/out")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "newsgraph: error: the output folder 'corpus/out' lies in the corpus 'corpus', and would "
        + "be read as a part of it; name a folder elsewhere\n")
    #expect(try workshop.names("corpus") == ["bases", "summit.txt", "warnings.jsonl"])
  }

  @Test func `a full disk is an error, and a file that was there stays`() async throws {
    let workshop = try Workshop()
    try SampleArticles.write(to: workshop)
    let file = try await workshop.run("records", "corpus", "--output", "/dev/full")
    #expect(file.status == 2)
    #expect(
      file.errors.hasPrefix("newsgraph: error: can't write '/dev/full': no space left on device"))
    let standard = try await workshop.shell("\"$0\" text corpus/summit.txt > /dev/full")
    #expect(standard.status == 2)
    #expect(
      standard.errors.hasPrefix(
        "newsgraph: error: can't write '/dev/stdout': no space left on device"))
  }
}

/// A file that is rejected.
struct BadInput: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let reason: String
  /// What follows the path in the message.
  let message: String
  var options: [String] = []

  var testDescription: String { name }

  static let all: [BadInput] = [
    BadInput(
      name: "picture.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
      reason: "binary", message: ": not text but a PNG picture; leave it out of the corpus"),
    BadInput(
      name: "empty.txt", bytes: [], reason: "no_text",
      message: ": the document has no text; leave it out, or check how it was saved"),
    BadInput(
      name: "broken.html", bytes: Array("<html><body><p><<<</div".utf8), reason: "no_text",
      message: ": the document has no text; leave it out, or check how it was saved"),
    BadInput(
      name: "lines.jsonl", bytes: Array("{\"id\": 1}\n".utf8), reason: "bad_json",
      message: ":1: \"text\" is missing; expected one object a line with \"id\" and \"text\", "
        + "and optional \"title\", \"date\", \"url\" and \"source\", all strings"),
    BadInput(
      name: "long.jsonl",
      bytes: Array("{\"id\": \"x\", \"text\": \"".utf8) + [UInt8](repeating: 0x61, count: 10 << 20),
      reason: "too_large",
      message: ":1: the document is over the limit of 1048576 bytes; split it, or raise "
        + "--max-document",
      options: ["--max-document", "1M"]),
    BadInput(
      name: "long.txt", bytes: [UInt8](repeating: 0x61, count: 2 << 20), reason: "too_large",
      message: ": the document is over the limit of 1048576 bytes; split it, or raise "
        + "--max-document",
      options: ["--max-document", "1M"]),
    BadInput(
      name: "paper.pdf", bytes: Array("%PDF-1.7".utf8), reason: "unsupported_format",
      message: ": .pdf is not read; convert it with 'pdftotext -enc UTF-8 FILE.pdf FILE.txt'"),
    BadInput(
      name: "worse.jsonl", bytes: Array(SampleArticles.warning.replacing("A", with: "B").utf8),
      reason: "duplicate_id",
      message: ":1: the id 'warning' is taken by the document from 'warnings.jsonl:1'; "
        + "give one of them another id, or leave it out"),
  ]
}
