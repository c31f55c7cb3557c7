package import Corpus
package import Records

/// What a corpus gave: its records, and what was not read.
package struct CorpusRecords: Sendable {
  /// Sorted by the bytes of their ids, each id once.
  package var records: [DocumentRecord] = []
  /// Inputs at fault, in the order of the corpus.
  package var rejects: [Reject] = []
  /// What was left out by intention, in the order of the corpus.
  package var skipped: [Reject] = []

  package init() {}

  /// Adds what became of a document; ``finish()`` sorts.
  package mutating func add(_ outcome: CorpusPipeline.Outcome) {
    switch outcome {
    case .record(let record): records.append(record)
    case .reject(let reject) where reject.isSkip: skipped.append(reject)
    case .reject(let reject): rejects.append(reject)
    }
  }

  /// Sorts the records, so that they do not depend on where the files stood.
  package mutating func finish() {
    records.sort { $0.id < $1.id }
  }

  /// The number of words that were read.
  package var words: Int { records.reduce(0) { $0 &+ $1.words } }
}

extension CorpusPipeline {
  /// Reads a whole corpus.
  ///
  /// - Throws: `CancellationError`.
  package func records(of input: CorpusInput) async throws -> CorpusRecords {
    var corpus = CorpusRecords()
    try await run(input) { corpus.add($0.outcome) }
    corpus.finish()
    return corpus
  }
}
