import FoundationEssentials

/// The treebanks beside the repository, which some tests read.
enum TreebankFile {
  private static let folder: String = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().path() + "/shared/data/treebank"
  }()

  /// Whether they are there.
  static let arePresent = FileManager.default.fileExists(atPath: folder)

  /// The text of a file, or its first `bytes` up to the end of a sentence.
  static func text(_ name: String, atMost bytes: Int = .max) throws -> String {
    let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
    guard bytes < data.count else { return String(decoding: data, as: UTF8.self) }
    let lines = data.prefix(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
    let end = lines.lastIndex { $0.isEmpty } ?? 0
    return lines[..<end].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
