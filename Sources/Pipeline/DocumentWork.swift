internal import Corpus

/// What one task of the pipeline does: read a file, or a line of one, and all that follows.
struct DocumentWork: Sendable {
  enum Source: Sendable {
    case file(CorpusFile)
    case raw(Result<RawDocument, RejectError>)
  }

  let source: Source
  /// The bytes of the file that are done when this is done.
  let size: Int
}

/// Hands out the work of a run in the order of the corpus.
struct DocumentWorkQueue: ~Copyable {
  private let reader: CorpusReader
  private var files: ArraySlice<CorpusFile>
  private var standardInputIsDue: Bool
  private var lines: JSONLinesFile?

  init(_ input: CorpusInput, reader: CorpusReader) {
    self.reader = reader
    files = input.listing.files[...]
    standardInputIsDue = input.readsStandardInput
  }

  /// The next piece of work; `nil` at the end.
  ///
  /// It reads ahead no more than one piece of a file of lines; other files are read by the work itself.
  mutating func next() -> DocumentWork? {
    while true {
      if let raw = lines?.next() {
        return DocumentWork(source: .raw(raw), size: (try? raw.get().bytes.count) ?? 0)
      }
      lines = nil
      if let file = files.popFirst() {
        guard file.format == .jsonLines else {
          return DocumentWork(source: .file(file), size: file.size)
        }
        lines = reader.jsonLines(of: file)
      } else if standardInputIsDue {
        standardInputIsDue = false
        switch reader.standardInput() {
        case .document(let raw): return DocumentWork(source: .raw(raw), size: 0)
        case .jsonLines(let file): lines = consume file
        }
      } else {
        return nil
      }
    }
  }
}
