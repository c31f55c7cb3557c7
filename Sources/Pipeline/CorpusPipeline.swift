package import AnnotatedText
package import Corpus
package import Extraction
package import Language
package import Records

/// Reads a corpus into records: read, annotate, extract, for several documents at a time.
///
/// What it hands on, and in which order, depends on the corpus alone, not on the number of jobs. At most four documents
/// a job are in memory, whatever the size of the corpus.
package struct CorpusPipeline: Sendable {
  package let reader: CorpusReader
  private let annotator: Annotator
  private let extractor: Extractor
  private let includesComments: Bool
  private let jobs: Int

  /// Sets up the stages.
  ///
  /// - Parameters:
  ///   - reader: How documents are read.
  ///   - annotator: Finds sentences, tokens, tags and trees.
  ///   - extractor: Finds entities and statements.
  ///   - includesComments: Whether what readers wrote below an article is read too.
  ///   - jobs: How many documents are worked on at a time.
  package init(
    reader: CorpusReader = CorpusReader(), annotator: Annotator,
    extractor: Extractor = .standard(), includesComments: Bool = false, jobs: Int = 1
  ) {
    self.reader = reader
    self.annotator = annotator
    self.extractor = extractor
    self.includesComments = includesComments
    self.jobs = max(1, jobs)
  }

  /// What became of one document of the corpus.
  package enum Outcome: Sendable {
    case record(DocumentRecord)
    /// Rejected, or left out by intention (``Reject/isSkip``).
    case reject(Reject)
  }

  /// An outcome, with the bytes of the corpus that are done with it.
  package struct Step: Sendable {
    package let outcome: Outcome
    package let size: Int
  }

  /// The record of a document.
  ///
  /// Pure; O(n) in its text.
  package func record(of document: Document) -> DocumentRecord {
    extractor.record(of: annotator.annotate(document, includingComments: includesComments))
  }

  /// Hands on what becomes of each document, in the order of the corpus.
  ///
  /// - Throws: What the body throws, or `CancellationError`.
  package func run(_ input: CorpusInput, _ body: (Step) throws -> Void) async throws {
    var identities = DuplicateIDs()
    for reject in input.listing.rejects {
      try body(Step(outcome: .reject(reject), size: 0))
    }
    var holdsDocuments = !input.listing.rejects.allSatisfy(\.isSkip)
    var queue = DocumentWorkQueue(input, reader: reader)
    try await OrderedWork(jobs: jobs).run(next: { queue.next() }, work: { result(of: $0) }) {
      holdsDocuments = true
      try body($0.step(admittedBy: &identities))
    }
    if !holdsDocuments { try body(Step(outcome: .reject(.emptyCorpus), size: 0)) }
  }

  /// What one task found.
  private struct Result: Sendable {
    let outcome: Outcome
    /// Where the document stands; `nil` if there is none.
    let place: Place?
    let size: Int

    /// The step, unless an earlier document has the same id.
    func step(admittedBy identities: inout DuplicateIDs) -> Step {
      if case .record(let record) = outcome, let place,
        var reject = identities.admit(record.id, from: place.name)
      {
        (reject.document, reject.line) = (place.path, place.line)
        return Step(outcome: .reject(reject), size: size)
      }
      return Step(outcome: outcome, size: size)
    }
  }

  /// Where a document stands.
  private struct Place: Sendable {
    let file: String
    let path: String
    let line: Int?

    /// What another document's message calls it; it does not depend on where the corpus lies.
    var name: String { line.map { "\(file):\($0)" } ?? file }
  }

  private func result(of work: DocumentWork) -> Result {
    let raw =
      switch work.source {
      case .file(let file): reader.rawDocument(of: file)
      case .raw(let raw): raw
      }
    switch raw {
    case .failure(let error):
      return Result(outcome: .reject(error.reject), place: nil, size: work.size)
    case .success(let raw):
      let outcome: Outcome =
        switch reader.read(raw) {
        case .document(let document): .record(record(of: document))
        case .reject(let reject): .reject(reject)
        }
      return Result(
        outcome: outcome, place: Place(file: raw.file, path: raw.path, line: raw.line),
        size: work.size)
    }
  }
}
