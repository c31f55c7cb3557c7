internal import AnnotatedText
internal import Corpus

/// Reads single documents, for a command that shows one.
enum DocumentText {
  /// The first two documents of a file, or the one with an id; of several with one id the first counts, as in a graph.
  ///
  /// - Throws: A ``CommandFailure`` with the first reject, if there is no document.
  static func documents(
    at path: String, id: String?, reader: CorpusReader
  ) throws -> [Document] {
    var documents: [Document] = []
    let wanted = id == nil ? 2 : 1
    var reject: Reject?
    var holdsOthers = false
    func take(_ raw: Result<RawDocument, RejectError>) -> Bool {
      switch raw {
      case .failure(let error): reject = reject ?? error.reject
      case .success(let raw):
        switch reader.read(raw) {
        case .document(let document) where id == nil || document.id.rawValue == id:
          if documents.first?.id != document.id { documents.append(document) }
        case .document: holdsOthers = true
        case .reject(let found): reject = reject ?? found
        }
      }
      return documents.count < wanted
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
      for file in listing.files where documents.count < wanted {
        if file.format == .jsonLines {
          takeAll(reader.jsonLines(of: file))
        } else {
          _ = take(reader.rawDocument(of: file))
        }
      }
    }
    if documents.isEmpty, let reject {
      guard let id, holdsOthers else { throw CommandFailure(reject.description) }
      throw CommandFailure(
        "\(path): there is no document '\(id)', and not all can be read:",
        details: [reject.description])
    }
    return documents
  }
}
