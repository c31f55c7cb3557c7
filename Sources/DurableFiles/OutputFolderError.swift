package import SystemPackage

/// A folder that must not, or cannot, take the outputs of a run.
package enum OutputFolderError: Error, Hashable, Sendable {
  /// The path names a file or a device.
  case notFolder(FilePath)
  /// The folder holds files, and no manifest says that they are ours; one of them is named.
  case foreignFolder(FilePath, holds: String)
  /// The folder's `manifest.json` is not one of ours.
  case foreignManifest(FilePath, ManifestError)
  /// An output has the name of a file that no run wrote.
  case foreignFile(FilePath)
  /// An output has the name of a folder.
  case folderInTheWay(FilePath)
  /// Another run is writing to the folder.
  case busy(FilePath)
  /// The system refused.
  case file(FileError)
}

extension OutputFolderError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFolder(let path):
      "'\(path)' is not a folder; name a folder that is new or empty"
    case .foreignFolder(let path, let name):
      "'\(path)' holds '\(name)', and no manifest of newsgraph; "
        + "name a folder that is new or empty, or use --force to add to this one"
    case .foreignManifest(let path, let error):
      "'\(path)' is not a manifest of newsgraph: \(error.description); "
        + "name another folder, or use --force to replace it"
    case .foreignFile(let path):
      "'\(path)' was not written by newsgraph; move it, or use --force to replace it"
    case .folderInTheWay(let path):
      "'\(path)' is a folder where a file is to be written; move it or name another place"
    case .busy(let path):
      "another run is writing to '\(path)'; wait for it or name another folder"
    case .file(let error):
      error.description
    }
  }
}
