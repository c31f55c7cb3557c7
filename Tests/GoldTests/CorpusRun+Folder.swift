import Evaluation
import FoundationEssentials
import Language

extension CorpusRun {
  /// What the tool makes of a folder with the models in it.
  init(of folder: URL) async throws {
    try await self.init(of: folder.path, model: .embedded())
  }
}
