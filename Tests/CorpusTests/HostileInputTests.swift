import AnnotatedText
import Corpus
import Glibc
import SeededRandomness
import Testing

/// Whether the passages are sorted, lie inside the text, do not overlap, and begin and end at
/// characters.
private func checkPassages(
  of document: Document, sourceLocation: SourceLocation = #_sourceLocation
) {
  var last = 0
  for passage in document.passages {
    let range = passage.range
    #expect(
      range.lowerBound >= last && !range.isEmpty && range.upperBound <= document.text.count,
      sourceLocation: sourceLocation)
    for offset in [range.lowerBound, range.upperBound] {
      #expect(
        document.text.characterBoundary(atOrBefore: offset) == offset,
        sourceLocation: sourceLocation)
    }
    last = range.upperBound
  }
  let isClean = document.text.string.unicodeScalars.allSatisfy { scalar in
    scalar == "\n" || scalar == "\t"
      || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE)
  }
  #expect(isClean, sourceLocation: sourceLocation)
}

struct HostileInputTests {
  private static let formats: [FileFormat] = [.text, .markdown, .html, .jsonLines]

  @Test(arguments: UInt64(1)...60) func `random bytes never break an invariant`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Pieces that the readers know, so that random input reaches deep.
    let pieces = [
      "<p>", "</p>", "<article>", "<br>", "</div>", "&#", "FILE PHOTO: ", " REUTERS/",
      "(Reuters) - ",
      "MOSCOW", "July 17, 2021", "\n", "\n\n", "\r", ". .\n", "Leave a Reply\n", "[x](", "**", "_",
      "# ", "---\n", "“", "”", "’", "é", "\u{301}", "\u{A0}", "{\"id\":\"a\",\"text\":\"", "\"}",
      "READ ALSO: ", "Title: ", "Featured ", "© 2021 ", "courtesy of ", "A minister met another.",
      "(AP Photo/", "19 July", "\u{FEFF}", "/AFP", ".JPG",
    ]
    for format in Self.formats {
      var bytes: [UInt8] = format == .jsonLines ? Array("{\"id\":\"a\",\"text\":\"".utf8) : []
      for _ in 0..<Int.random(in: 1...80, using: &random) {
        if Int.random(in: 0..<4, using: &random) == 0 {
          bytes.append(UInt8.random(in: format == .jsonLines ? 35...91 : 1...255, using: &random))
        } else if format != .jsonLines || Bool.random(using: &random) {
          bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        }
      }
      if format == .jsonLines { bytes += Array("\"}".utf8) }
      let raw = RawDocument(file: "a", path: "a", format: format, bytes: bytes)
      if case .document(let document) = CorpusReader(anyLanguage: true).read(raw) {
        checkPassages(of: document)
        if document.offsets == .file { #expect(document.text.bytes == bytes) }
      }
    }
  }

  @Test(arguments: [
    "A minister met another in Geneva. ", "x", "\r", "[", "](", "(", "> ", "# ", "*", "e\u{301}",
    ".",
    ". .\n", "a: ", "<", "<p>", "<b>", "July 17, ", "“", "A\n\n", "READ ALSO: x\n", "© ", "\u{AD}",
    "\n",
    "REUTERS/", "says: ", "_ ", "\\", "|", "![](", "-", "é", "I am. ", "you\n\n",
  ])
  func `time is linear in the length of the input`(piece: String) throws {
    let count = 100_000 / piece.utf8.count
    for format in [FileFormat.text, .markdown, .html] {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      let start = Self.secondsOfThisThread()
      if case .document(let document) = CorpusReader(anyLanguage: true).read(
        RawDocument(file: "a", path: "a", format: format, bytes: bytes))
      {
        #expect(document.text.count <= bytes.count * 3)
      }
      // Quadratic time would take longer even where the tests are built for debugging. Only the work
      // of this thread counts, so that a busy machine fails no test.
      let seconds = Self.secondsOfThisThread() - start
      #expect(seconds < 20, "\(piece.debugDescription) as \(format)")
    }
  }

  private static func secondsOfThisThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func `an input never changes what another gives`() throws {
    let folder = try TemporaryFolder()
    let good = "The ministers met in Tallinn on Monday to talk about the patrols."
    try folder.write("b.txt", good)
    var alone: [ReadResult] = []
    for file in CorpusReader().list([folder.path]).files {
      CorpusReader().forEachDocument(in: file) { alone.append($0) }
    }
    try folder.write("a.txt", [0, 1, 2])
    try folder.write("c.jsonl", "oops\n")
    try folder.write("d.html", "")
    var results: [ReadResult] = []
    for file in CorpusReader().list([folder.path]).files {
      CorpusReader().forEachDocument(in: file) { results.append($0) }
    }
    #expect(results.count == 4)
    #expect(results[1] == alone.first)
  }
}
