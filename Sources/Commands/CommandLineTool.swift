internal import ArgumentParser
internal import Glibc

/// The tool, from its arguments to its exit status.
///
/// 0 is done or the same, 1 a difference, a fault or a rejected document, 2 could not do it, 64 misuse, 130 and 143
/// interrupted.
package enum CommandLineTool {
  /// Runs the command that the arguments name, and ends the process.
  ///
  /// - Parameter arguments: The name of the program and its arguments.
  package static func main(_ arguments: [String]) async -> Never {
    do {
      try await Interruption.interruptible { try await execute(Array(arguments.dropFirst())) }
      exit(EXIT_SUCCESS)
    } catch let misuse as Misuse {
      NewsgraphCommand.exit(withError: misuse.error)
    } catch let interruption as Interruption {
      exit(interruption.status)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      Messages.failure(error)
      exit(ExitStatus.couldNot.rawValue)
    }
  }

  /// What ArgumentParser itself tells the user: misuse, or that help was asked for.
  private struct Misuse: Error {
    let error: any Error
  }

  private static func execute(_ arguments: [String]) async throws {
    var command: any ParsableCommand
    do {
      command = try NewsgraphCommand.parseAsRoot(arguments)
    } catch {
      throw Misuse(error: error)
    }
    do {
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      throw code
    } catch  where NewsgraphCommand.exitCode(for: error) != .failure {
      // A request for help, or misuse that a command found: errors that ArgumentParser knows have a status of their own.
      throw Misuse(error: error)
    }
  }
}
