internal import Glibc
internal import SystemPackage

/// Keeps the outputs of a run out of its inputs.
enum OutputPlace {
  /// Refuses an output folder inside a folder of the corpus: the next run would read what this one wrote.
  static func check(_ output: String, apartFrom inputs: [String]) throws(CommandFailure) {
    let place = resolved(FilePath(output))
    for input in inputs where input != "-" {
      guard let folder = real(FilePath(input)), isFolder(folder) else { continue }
      guard !place.starts(with: folder) else {
        throw CommandFailure(
          "the output folder '\(output)' lies in the corpus '\(input)', and would be read as a "
            + "part of it; name a folder elsewhere")
      }
    }
  }

  /// A path that need not be there yet, without links as far as it is.
  private static func resolved(_ path: FilePath) -> FilePath {
    var known = path
    var rest: [FilePath.Component] = []
    while true {
      if let real = real(known.isEmpty ? "." : known) {
        return rest.reversed().reduce(real) { $0.appending($1) }.lexicallyNormalized()
      }
      guard let last = known.lastComponent else { return path.lexicallyNormalized() }
      rest.append(last)
      known.removeLastComponent()
    }
  }

  private static func real(_ path: FilePath) -> FilePath? {
    guard let resolved = path.withPlatformString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  private static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    let result = path.withPlatformString { stat($0, &status) }
    return result == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
