internal import ArgumentParser
internal import Glibc

/// A program that was started and is waited for, so that several can run at a time.
///
/// Started by a small process of its own: to the memory of a program the kernel counts what the process held that
/// started it, which may be ten times as much as the program needs.
struct RunningTool {
  private let name: String
  private let process: pid_t
  private let report: Int32

  /// Starts a program, its standard output going to a file.
  init(_ program: String, _ arguments: [String], output: String = "/dev/null") throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkError("no pipe could be made") }
    defer { close(ends[1]) }
    report = ends[0]
    name = ([program] + arguments).joined(separator: " ")
    process = try RunningTool.start(
      "/proc/self/exe", ["measure", "--output", output, "--", program] + arguments
    ) { actions in
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_addclose(&actions, ends[0])
      posix_spawn_file_actions_addclose(&actions, ends[1])
    }
  }

  /// Starts a program with what is given of files.
  static func start(
    _ program: String, _ arguments: [String],
    files: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else {
      throw BenchmarkError("'\(program)' could not be run")
    }
    return process
  }

  /// Waits for its end.
  func finish() throws -> ToolRun {
    var bytes = [UInt8](repeating: 0, count: 256)
    var count = 0
    while count < bytes.count {
      let more = bytes[count...].withUnsafeMutableBytes { read(report, $0.baseAddress, $0.count) }
      if more <= 0 { break }
      count += more
    }
    close(report)
    var ending: Int32 = 0
    waitpid(process, &ending, 0)
    let told = String(decoding: bytes[..<count], as: UTF8.self)
    guard ending == 0, let run = ToolRun(told), run.status < 2 else {
      throw BenchmarkError("'\(name)' failed")
    }
    return run
  }
}

/// Runs a program and tells on standard output how it ended and what it took.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "measure", shouldDisplay: false)

  @Option(help: "The file for what the program says.") var output: String
  @Argument(parsing: .postTerminator) var command: [String]

  func run() throws {
    guard let program = command.first else { throw BenchmarkError("no program is named") }
    var usage = rusage()
    var ending: Int32 = 0
    let (_, timing) = try Timing.of {
      let process = try RunningTool.start(program, Array(command.dropFirst())) { actions in
        posix_spawn_file_actions_addopen(
          &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
      wait4(process, &ending, 0, &usage)
    }
    let status = ending & 0x7F == 0 ? (ending >> 8) & 0xFF : 128 + ending & 0x7F
    let run = ToolRun(
      timing: Timing(
        wall: timing.wall,
        processor: MeasureCommand.seconds(usage.ru_utime) + MeasureCommand.seconds(usage.ru_stime)),
      peakMemory: usage.ru_maxrss * 1024, status: status)
    say(run.told)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
