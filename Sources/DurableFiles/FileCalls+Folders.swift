internal import Glibc
internal import SystemPackage

extension FileCalls {
  /// Puts a finished file in the place of another, at once.
  func replace(_ path: FilePath, with temporary: FilePath) throws(FileError) {
    if case .failure(let code) = rename(temporary, path) {
      throw FileError(.rename, path, code)
    }
  }

  /// Brings the names in a folder to the disk.
  func syncFolder(_ path: FilePath) throws(FileError) {
    do throws(Errno) {
      let descriptor = try open(path.orCurrentFolder, O_RDONLY | O_DIRECTORY, 0).get()
      defer { _ = close(descriptor) }
      try sync(descriptor).get()
    } catch {
      throw FileError(.sync, path, error)
    }
  }

  /// Makes a folder and those above it, and names the ones that it made, the uppermost first.
  func makeFolders(to path: FilePath) throws(FileError) -> [FilePath] {
    var missing: [FilePath] = []
    var folder = path
    while try FileKind(of: folder.orCurrentFolder) == .absent {
      missing.append(folder)
      folder.removeLastComponent()
    }
    for folder in missing.reversed() {
      switch makeFolder(folder) {
      case .success, .failure(.fileExists): continue
      case .failure(let code): throw FileError(.create, folder, code)
      }
    }
    return missing.reversed()
  }

  /// The names in a folder but `.` and `..`, sorted by their bytes.
  func names(in folder: FilePath) throws(FileError) -> [String] {
    guard let stream = folder.orCurrentFolder.withPlatformString(opendir) else {
      throw FileError(.list, folder, Errno(rawValue: errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(.list, folder, Errno(rawValue: errno)) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension FilePath {
  /// The path, or `.` for the empty one: the folder of `graph.svg` is the current one.
  var orCurrentFolder: FilePath { isEmpty ? "." : self }
}
