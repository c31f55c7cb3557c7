internal import FoundationEssentials

/// What could not be done, to which file, and why.
struct ToolError: Error, CustomStringConvertible {
  let description: String

  /// A fault of a file.
  init(_ file: String, _ reason: some CustomStringConvertible) {
    description = "\(file): \(reason)"
  }

  /// A file that can't be read or written.
  init(_ file: String, system error: any Error) {
    let reason =
      switch (error as? CocoaError)?.code {
      case .fileReadNoSuchFile, .fileNoSuchFile: "no such file"
      case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
      default: "\(error)"
      }
    self.init(file, reason)
  }
}
