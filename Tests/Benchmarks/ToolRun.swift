internal import Glibc

/// A run of the built tool, measured from outside.
struct ToolRun {
  let timing: Timing
  /// The most memory that it held, in bytes.
  let peakMemory: Int
  let status: Int32

  /// Runs a program to its end, without its standard output.
  init(_ program: String, _ arguments: [String]) throws {
    let (ending, timing) = try Timing.of { try RunningTool(program, arguments).finish() }
    let usage = ending.usage
    status = ending.status
    self.timing = Timing(
      wall: timing.wall,
      processor: ToolRun.processorSeconds(usage))
    peakMemory = usage.ru_maxrss * 1024
  }

  /// The processor time that a program used.
  static func processorSeconds(_ usage: rusage) -> Double {
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

/// Why nothing could be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
