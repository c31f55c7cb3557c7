/// A run of the built tool, measured from outside.
struct ToolRun {
  let timing: Timing
  /// The most memory that it held, in bytes.
  let peakMemory: Int
  let status: Int32

  init(timing: Timing, peakMemory: Int, status: Int32) {
    self.timing = timing
    self.peakMemory = peakMemory
    self.status = status
  }

  /// Runs a program to its end, without its standard output.
  init(_ program: String, _ arguments: [String]) throws {
    self = try RunningTool(program, arguments).finish()
  }

  /// The numbers as ``MeasureCommand`` writes them.
  var told: String { "\(status) \(timing.wall) \(timing.processor) \(peakMemory)" }

  /// Reads what ``told`` gives.
  init?(_ told: String) {
    let words = told.split { $0 == " " || $0 == "\n" }
    guard words.count == 4, let status = Int32(words[0]), let wall = Double(words[1]),
      let processor = Double(words[2]), let memory = Int(words[3])
    else { return nil }
    self.init(
      timing: Timing(wall: wall, processor: processor), peakMemory: memory, status: status)
  }
}

/// Why nothing could be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
