import FoundationEssentials

/// Files of the project, and of the folder that may lie beside it.
enum ProjectFiles {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder `shared` beside the project or above it; `nil` if there is none.
  static let shared: URL? = {
    var folder = root
    for _ in 0..<4 {
      folder = folder.deletingLastPathComponent()
      let shared = folder.appending(path: "shared")
      if FileManager.default.fileExists(atPath: shared.path) { return shared }
    }
    return nil
  }()

  /// Whether golden files are to be written instead of compared.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
}
