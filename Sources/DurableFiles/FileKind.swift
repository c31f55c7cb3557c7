internal import Glibc
package import SystemPackage

/// What stands at a path.
package enum FileKind: Sendable {
  case file
  case folder
  /// A device, pipe or socket: something to write into, not to replace.
  case stream
  case absent
  /// A symbolic link to nothing.
  case danglingLink

  /// Looks at a path, following links.
  package init(of path: FilePath) throws(FileError) {
    do {
      let mode = try FileKind.status(of: path, following: true).st_mode & S_IFMT
      self =
        switch mode {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .stream
        }
    } catch .noSuchFileOrDirectory {
      let link = try? FileKind.status(of: path, following: false)
      self = link == nil ? .absent : .danglingLink
    } catch {
      throw FileError(.examine, path, error)
    }
  }

  /// The permission bits of a file, following links.
  static func permissions(of path: FilePath) -> UInt32? {
    (try? status(of: path, following: true)).map { $0.st_mode & 0o777 }
  }

  private static func status(of path: FilePath, following: Bool) throws(Errno) -> stat {
    var status = stat()
    let flags = following ? 0 : AT_SYMLINK_NOFOLLOW
    let result = path.withPlatformString { fstatat(AT_FDCWD, $0, &status, flags) }
    if result != 0 { throw Errno(rawValue: errno) }
    return status
  }
}
