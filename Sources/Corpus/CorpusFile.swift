package import AnnotatedText

/// A file that holds documents, found but not yet read.
package struct CorpusFile: Hashable, Sendable {
  /// The id that its document will have: the path below the one common root of the inputs.
  ///
  /// Documents of a `.jsonl` file have ids of their own.
  package let id: String
  /// The path as messages show it.
  package let path: String
  /// The path as the system knows it.
  let location: [UInt8]
  /// The number of bytes when it was found.
  package let size: Int
  package let format: FileFormat
}

/// What the inputs of a run hold.
package struct CorpusListing: Hashable, Sendable {
  /// Sorted by the bytes of their paths below the common root.
  package var files: [CorpusFile] = []
  /// Inputs that can't be read, and what was left out (see ``Reject/isSkip``), sorted likewise.
  package var rejects: [Reject] = []
  var roots: [Root] = []

  /// An input: its path as the user wrote it, and below the common root.
  struct Root: Hashable {
    let shown: String
    let below: String
  }

  /// The path of an input below the common root of the corpus, for files that must not depend on where that lies.
  ///
  /// It takes a path as messages show it; one that is not in the corpus is given back.
  package func pathBelowRoot(of path: String) -> String {
    for root in roots {
      if path.utf8.elementsEqual(root.shown.utf8) { return root.below.isEmpty ? "." : root.below }
      let start = root.shown.utf8.last == 0x2F ? root.shown : root.shown + "/"
      guard path.utf8.starts(with: start.utf8) else { continue }
      let rest = String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
      return root.below.isEmpty ? rest : "\(root.below)/\(rest)"
    }
    return path
  }
}

/// The bytes of one document, and where they come from.
package struct RawDocument: Hashable, Sendable {
  /// The id-to-be of the file.
  package let file: String
  /// The path as messages show it.
  package let path: String
  /// The line of a `.jsonl` file, from 1.
  package let line: Int?
  package let format: FileFormat
  package let bytes: [UInt8]

  package init(
    file: String, path: String, line: Int? = nil, format: FileFormat, bytes: [UInt8]
  ) {
    self.file = file
    self.path = path
    self.line = line
    self.format = format
    self.bytes = bytes
  }
}

/// What became of one document.
package enum ReadResult: Hashable, Sendable {
  case document(Document)
  case reject(Reject)
}
