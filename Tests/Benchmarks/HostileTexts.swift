/// Texts that nobody writes: the time must grow with their length, not with its square.
enum HostileTexts {
  private static let patterns: [(name: String, pattern: String)] = [
    ("letters without spaces", "abcdefgh"), ("brackets", "([{"), ("plain quotation marks", "\"'"),
    ("numbers with full stops", "1.1,1-"), ("capitals", "NATO TASS "), ("small words", "to be "),
    ("one-letter sentences", "I. "), ("line breaks", "A\n"), ("combining marks", "e\u{301}\u{327}"),
    ("emoji", "👩‍👩‍👧🇺🇦"), ("other scripts", "Киев北京דמשק "), ("names", "Ana Roy-Poe's "),
  ]

  /// A line for each text, as one document of 1 MB, and one for 10 MB on one line.
  static func lines(tool: String) throws -> [String] {
    let scratch = try Scratch()
    func run(_ bytes: Int, of pattern: String) throws -> ToolRun {
      let text = String(repeating: pattern, count: bytes / pattern.utf8.count)
      return try ToolRun(tool, ["annotate", "--jobs", "1", scratch.write(text, to: "hostile.txt")])
    }
    func line(_ name: String, _ pattern: String, megabytes size: Int) throws -> String {
      let half = try run(size * 500_000, of: pattern)
      let whole = try run(size * 1_000_000, of: pattern)
      return "annotate, \(name): \(size) MB in \(rounded(whole.timing.processor * 1000)) ms, "
        + "\(ratio(whole.timing.processor, half.timing.processor)) times what half of it takes, "
        + "peak memory \(megabytes(whole.peakMemory))"
    }
    return try patterns.map { try line($0.name, $0.pattern, megabytes: 1) }
      + [line("one line without spaces", "abcdefgh", megabytes: 10)]
  }
}
