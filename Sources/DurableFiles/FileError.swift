package import SystemPackage

/// Something that the system refused to do with a file.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  package enum Action: String, Sendable {
    case create
    case read
    case write
    case sync = "write to disk"
    case rename = "put in place"
    case remove
    case list
    case lock
    case examine
    case follow = "follow the link"
  }

  package let action: Action
  /// The file as the user knows it; of a temporary file, the file that it was to become.
  package let path: FilePath
  package let code: Errno

  package init(_ action: Action, _ path: FilePath, _ code: Errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// Whether the reader at the other end of a pipe has gone, which ends `newsgraph … | head` and is
  /// no fault.
  package var isClosedPipe: Bool { code == .brokenPipe }
}

extension FileError: CustomStringConvertible {
  package var description: String {
    let fault = "can't \(action.rawValue) '\(path)': \(reason)"
    return remedy.map { "\(fault); \($0)" } ?? fault
  }

  /// The system's words, as a part of a sentence.
  private var reason: String {
    let words = code.description
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// What to do about it, where there is an answer.
  private var remedy: String? {
    switch code {
    case .noSpace: "free some space on its disk or name another place"
    case .diskQuotaExceeded: "free some of your quota or name another place"
    case .ioError: "its disk may be failing: check it and name another place"
    case .fileTooLarge:
      action == .read ? nil : "raise the limit (ulimit -f) or name another place"
    case .readOnlyFileSystem: "name a place on a disk that can be written"
    case .permissionDenied, .notPermitted:
      action == .read ? "ask for the right to read it" : "name a place that you may write to"
    case .noSuchFileOrDirectory:
      action == .follow ? "remove it, or restore what it names" : "check the spelling of the path"
    case .notDirectory: "a part of the path is a file, not a folder; name another place"
    case .isDirectory: "name a file in it"
    case .tooManySymbolicLinkLevels: "its links lead round in a circle; remove one"
    case .fileNameTooLong: "choose a shorter name"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "raise the limit (ulimit -n)"
    default: nil
    }
  }
}
