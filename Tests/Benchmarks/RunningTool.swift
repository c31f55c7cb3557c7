internal import Glibc

/// A program that was started and is waited for, so that several can run at a time.
struct RunningTool {
  private let name: String
  private let process: pid_t

  /// Starts a program, its standard output going to a file.
  init(_ program: String, _ arguments: [String], output: String = "/dev/null") throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else {
      throw BenchmarkError("'\(program)' could not be run")
    }
    self.process = process
    name = ([program] + arguments).joined(separator: " ")
  }

  /// Waits for its end.
  func finish() throws -> (status: Int32, usage: rusage) {
    var usage = rusage()
    var ending: Int32 = 0
    wait4(process, &ending, 0, &usage)
    let status = ending == 0 ? 0 : (ending >> 8) & 0xFF
    guard ending & 0x7F == 0, status < 2 else { throw BenchmarkError("'\(name)' failed") }
    return (status, usage)
  }
}
