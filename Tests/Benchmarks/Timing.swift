internal import Glibc

/// How long a piece of work took.
struct Timing {
  /// By the clock on the wall, in seconds.
  var wall = 0.0
  /// Of the processor, in seconds: what the work would take on a machine with nothing else to do.
  var processor = 0.0

  static func + (left: Timing, right: Timing) -> Timing {
    Timing(wall: left.wall + right.wall, processor: left.processor + right.processor)
  }

  static func - (left: Timing, right: Timing) -> Timing {
    Timing(
      wall: max(0, left.wall - right.wall), processor: max(0, left.processor - right.processor))
  }

  /// Times a piece of work of this process.
  static func of<Result>(_ work: () throws -> Result) rethrows -> (result: Result, timing: Timing) {
    let begin = now
    let result = try work()
    return (result, now - begin)
  }

  /// The least of several runs, which other work on the machine disturbed least.
  static func best(of runs: Int, _ work: () throws -> Void) rethrows -> Timing {
    var best = try of(work).timing
    for _ in 1..<max(1, runs) {
      let timing = try of(work).timing
      if timing.processor < best.processor { best = timing }
    }
    return best
  }

  private static var now: Timing {
    Timing(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_PROCESS_CPUTIME_ID))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The most memory that this process has held, in bytes.
var peakMemory: Int {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}
