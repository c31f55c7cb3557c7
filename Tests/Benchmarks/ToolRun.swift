internal import Glibc

/// A run of the built tool, measured from outside.
struct ToolRun {
  let timing: Timing
  /// The most memory that it held, in bytes.
  let peakMemory: Int
  let status: Int32

  /// Runs a program to its end, without its standard output.
  init(_ program: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    var usage = rusage()
    var ending: Int32 = 0
    let (code, timing) = Timing.of {
      let code = posix_spawn(&process, program, &actions, nil, words, environ)
      if code == 0 { wait4(process, &ending, 0, &usage) }
      return code
    }
    guard code == 0 else { throw BenchmarkError("'\(program)' could not be run") }
    status = ending == 0 ? 0 : (ending >> 8) & 0xFF
    guard ending & 0x7F == 0, status < 2 else {
      throw BenchmarkError("'\(program) \(arguments.joined(separator: " "))' failed")
    }
    self.timing = Timing(
      wall: timing.wall,
      processor: ToolRun.seconds(usage.ru_utime) + ToolRun.seconds(usage.ru_stime))
    peakMemory = usage.ru_maxrss * 1024
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
