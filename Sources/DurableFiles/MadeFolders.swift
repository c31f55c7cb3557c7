internal import SystemPackage

/// The folders that were made for a run, which go again, if they are empty, unless they are kept.
struct MadeFolders: ~Copyable {
  /// The uppermost first.
  private let paths: [FilePath]
  private let calls: FileCalls
  private var isKept = false

  /// Makes a folder and those above it, as far as they are absent.
  init(to path: FilePath, calls: FileCalls) throws(OutputFolderError) {
    let made: [FilePath]
    do throws(FileError) {
      switch try FileKind(of: path.orCurrentFolder) {
      case .absent: made = try calls.makeFolders(to: path)
      case .folder: made = []
      case .danglingLink: throw FileError(.follow, path, .noSuchFileOrDirectory)
      case .file, .stream: throw FileError(.write, path, .notDirectory)
      }
    } catch {
      throw error.action == .write ? .notFolder(path) : .file(error)
    }
    paths = made
    self.calls = calls
  }

  deinit {
    if !isKept {
      for path in paths.reversed() { _ = calls.removeFolder(path) }
    }
  }

  /// Brings the folders to the disk, to stay.
  mutating func keep() throws(FileError) {
    for path in paths { try calls.syncFolder(path.removingLastComponent()) }
    isKept = true
  }
}
