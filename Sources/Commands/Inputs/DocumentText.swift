internal import AnnotatedText
internal import Corpus

/// Reads single documents, for a command that shows one.
enum DocumentText {
  /// The first two documents of a file, or of those with an id.
  ///
  /// - Throws: A ``CommandFailure`` with the first reject, if there is no document.
  static func documents(
    at path: String, id: String?, reader: CorpusReader
  ) throws -> [Document] {
    var documents: [Document] = []
    var reject: Reject?
    func take(_ raw: Result<RawDocument, RejectError>) -> Bool {
      switch raw {
      case .failure(let error): reject = reject ?? error.reject
      case .success(let raw):
        switch reader.read(raw) {
        case .document(let document) where id == nil || document.id.rawValue == id:
          documents.append(document)
        case .document: break
        case .reject(let found): reject = reject ?? found
        }
      }
      return documents.count < 2
    }
    func takeAll(_ lines: consuming JSONLinesFile) {
      var lines = lines
      while let raw = lines.next() { if !take(raw) { return } }
    }
    if path == "-" {
      switch reader.standardInput() {
      case .document(let raw): _ = take(raw)
      case .jsonLines(let lines): takeAll(lines)
      }
    } else {
      let listing = reader.list([path])
      reject = listing.rejects.first
      for file in listing.files where documents.count < 2 {
        if file.format == .jsonLines {
          takeAll(reader.jsonLines(of: file))
        } else {
          _ = take(reader.rawDocument(of: file))
        }
      }
    }
    if documents.isEmpty, let reject { throw CommandFailure(reject.description) }
    return documents
  }
}
