/// Texts that nobody writes: the time must grow with their length, not with its square.
enum HostileTexts {
  private static let patterns: [(name: String, pattern: String)] = [
    ("letters without spaces", "abcdefgh"), ("brackets", "([{"), ("plain quotation marks", "\"'"),
    ("numbers with full stops", "1.1,1-"), ("capitals", "NATO TASS "), ("small words", "to be "),
    ("one-letter sentences", "I. "), ("line breaks", "A\n"), ("combining marks", "e\u{301}\u{327}"),
    ("emoji", "👩‍👩‍👧🇺🇦"), ("other scripts", "Киев北京דמשק "), ("names", "Ana Roy-Poe's "),
  ]

  /// Prints a line for each text, as one document, and one for 10 MB on one line.
  static func measure(tool: String) throws {
    let scratch = try Scratch()
    func run(_ bytes: Int, of pattern: String) throws -> ToolRun {
      let text = String(repeating: pattern, count: bytes / pattern.utf8.count)
      return try ToolRun(tool, ["annotate", "--jobs", "1", scratch.write(text, to: "hostile.txt")])
    }
    func measure(_ name: String, _ pattern: String, kilobytes size: Int) throws {
      let half = try run(size * 500, of: pattern)
      let whole = try run(size * 1000, of: pattern)
      say(
        "annotate, \(name): \(size) KB in \(rounded(whole.timing.processor * 1000)) ms, "
          + "\(ratio(whole.timing.processor, half.timing.processor)) times what half of it takes, "
          + "peak memory \(megabytes(whole.peakMemory))")
    }
    for (name, pattern) in patterns { try measure(name, pattern, kilobytes: 200) }
    try measure("one line without spaces", "abcdefgh", kilobytes: 10_000)
  }
}
