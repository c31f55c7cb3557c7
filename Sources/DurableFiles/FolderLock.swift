internal import Glibc
internal import SystemPackage

/// The sole right to write our outputs to a folder, until it goes out of scope or the process ends.
///
/// It is a lock on the folder itself and leaves no file behind.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  init(on folder: FilePath) throws(OutputFolderError) {
    let opened: Int32
    switch FileCalls.system.open(folder, O_RDONLY | O_DIRECTORY, 0) {
    case .success(let descriptor): opened = descriptor
    case .failure(let code): throw .file(FileError(.lock, folder, code))
    }
    // A disk that knows no locks cannot tell two runs apart; that is no reason to refuse one.
    if flock(opened, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      _ = FileCalls.system.close(opened)
      throw .busy(folder)
    }
    descriptor = opened
  }

  deinit { _ = FileCalls.system.close(descriptor) }
}
