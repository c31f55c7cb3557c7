import FoundationEssentials
import Training

/// The data beside the repository that some tests learn from.
enum SharedData {
  private static let treebank: String = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().path() + "/shared/data/treebank"
  }()

  /// Whether it is there.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: trainingSet) }

  private static var trainingSet: String { treebank + "/en_ewt-train.conllu" }

  /// The first sentences of the training set.
  static func sentences(_ count: Int, atMost words: Int = 40) throws -> [TreebankSentence] {
    let data = try Data(contentsOf: URL(filePath: trainingSet))
    // A megabyte holds some 900 sentences.
    let lines = data.prefix(1 << 20).split(separator: 10, omittingEmptySubsequences: false)
    let end = lines.lastIndex { $0.isEmpty } ?? 0
    let text = lines[..<end].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let sentences = try TreebankReader.sentences(in: text)
    return Array(sentences.filter { $0.tokens.count <= words }.prefix(count))
  }
}
