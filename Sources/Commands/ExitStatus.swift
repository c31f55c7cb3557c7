internal import ArgumentParser

/// How a command ends where it is not done or interrupted.
enum ExitStatus {
  /// Documents were rejected, graphs differ, or a file has a fault.
  static let finding = ExitCode(1)
  /// The command could not do what it was asked.
  static let couldNot = ExitCode(2)
}

/// Why a command can't do what it was asked, in words for its user.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String
  /// Lines that follow, such as what may have been meant.
  let details: [String]

  init(_ description: String, details: [String] = []) {
    self.description = description
    self.details = details
  }
}
