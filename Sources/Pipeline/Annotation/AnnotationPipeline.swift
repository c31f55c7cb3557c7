internal import AnnotatedText
internal import CoNLLU
package import Language

/// Annotates files, several pieces at a time, and writes CoNLL-U.
///
/// What it writes does not depend on the number of jobs. A few pieces a job are in memory, whatever the size of the files.
package struct AnnotationPipeline: Sendable {
  /// What the files hold.
  package enum Format: String, Sendable, CaseIterable {
    /// Plain text, a document a file.
    case text
    /// Sentences and words, which are kept; a document begins with `# newdoc`.
    case conllu
  }

  private let annotator: Annotator
  private let format: Format
  private let jobs: Int

  /// Sets up the stages.
  package init(annotator: Annotator, format: Format = .text, jobs: Int = 1) {
    self.annotator = annotator
    self.format = format
    self.jobs = max(1, jobs)
  }

  /// What a step of the run has done.
  package struct Step: Sendable {
    /// The bytes of the files that are done with it.
    package let size: Int
    package let faults: [AnnotationFault]
    /// Whether anything was read.
    package let isRead: Bool
  }

  /// Annotates the files in their order, of which `-` is standard input.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - sink: Takes the CoNLL-U.
  ///   - body: Learns of each step, after what it wrote.
  /// - Throws: What the sink or the body throws, or `CancellationError`.
  package func run(
    _ paths: [String], to sink: (UnsafeRawBufferPointer) throws -> Void,
    _ body: (Step) throws -> Void
  ) async throws {
    switch format {
    case .text: try await run(paths, cutter: TextCutter(), to: sink, body)
    case .conllu: try await run(paths, cutter: CoNLLUCutter(), to: sink, body)
    }
  }

  private func run(
    _ paths: [String], cutter: some PieceCutting, to sink: (UnsafeRawBufferPointer) throws -> Void,
    _ body: (Step) throws -> Void
  ) async throws {
    var queue = AnnotationQueue(paths, cutter: cutter)
    var sentences = 0
    try await OrderedWork(jobs: jobs).run(next: { queue.next() }, work: { result(of: $0) }) {
      result in
      if result.beginsDocument { sentences = 0 }
      switch result.output {
      case .none: break
      case .numbered(let output):
        try output.write(numberedFrom: sentences + 1, to: sink)
        sentences += output.count
      case .lines(let bytes): try bytes.withUnsafeBytes(sink)
      }
      try body(result.step)
    }
  }

  /// What became of a piece.
  private struct Result: Sendable {
    var output = Output.none
    var beginsDocument = false
    let step: Step
  }

  /// What is to be written.
  private enum Output: Sendable {
    case none
    case numbered(NumberedSentences)
    case lines([UInt8])
  }

  private func result(of work: AnnotationWork) -> Result {
    switch work.piece {
    case .failure(let fault): Result(step: Step(size: 0, faults: [fault], isRead: false))
    case .success(let piece):
      format == .text ? annotated(piece, of: work) : rewritten(piece, of: work)
    }
  }

  private func annotated(_ piece: AnnotationPiece, of work: AnnotationWork) -> Result {
    let text = FileText(piece.bytes, at: piece.offset)
    let document = annotator.annotate(
      Document(id: DocumentID(rawValue: work.name), text: text.text), fineTags: true)
    let output = CoNLLUWriter(annotator: annotator).sentences(
      of: document, beginsParagraph: piece.beginsParagraph, offset: text.offsets())
    var faults: [AnnotationFault] = []
    if let place = text.firstBadByte {
      let line = piece.line + piece.bytes[..<place].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
      faults.append(
        AnnotationFault(
          path: work.path, line: line, reason: "not UTF-8; read as Windows-1252", isMended: true))
    }
    return Result(
      output: .numbered(output), beginsDocument: piece.beginsDocument,
      step: Step(size: piece.bytes.count, faults: faults, isRead: true))
  }

  private func rewritten(_ piece: AnnotationPiece, of work: AnnotationWork) -> Result {
    let hasMark = piece.offset == 0 && piece.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = CoNLLUText(hasMark ? Array(piece.bytes.dropFirst(3)) : piece.bytes, from: piece.line)
    let output = CoNLLURewriter(annotator: annotator).rewritten(
      text, id: DocumentID(rawValue: work.name))
    let faults = text.blocks.compactMap { block -> AnnotationFault? in
      guard case .fault(_, let error) = block else { return nil }
      return AnnotationFault(path: work.path, line: error.line, reason: error.reason)
    }
    return Result(
      output: .lines(output), beginsDocument: piece.beginsDocument,
      step: Step(size: piece.bytes.count, faults: faults, isRead: true))
  }
}
