internal import DurableFiles
internal import SystemPackage

/// What one task of the annotation does.
struct AnnotationWork: Sendable {
  /// A piece, or why there is none.
  let piece: Result<AnnotationPiece, AnnotationFault>
  let path: String
  /// The name of the document or, in CoNLL-U, of the file.
  let name: String
}

/// Hands out the pieces of some files in their order, reading ahead no more than a piece.
struct AnnotationQueue<Cutter: PieceCutting>: ~Copyable {
  private let cutter: Cutter
  private var paths: ArraySlice<String>
  private var names: DocumentNames
  private var stream: FileStream?
  private var pieces: PieceReader<Cutter>
  private var path = ""
  private var name = ""

  init(_ paths: [String], cutter: Cutter) {
    self.paths = paths[...]
    self.cutter = cutter
    names = DocumentNames()
    pieces = PieceReader(cutter)
  }

  /// The next piece of work; `nil` at the end.
  mutating func next() -> AnnotationWork? {
    while true {
      do throws(FileError) {
        if let piece = try nextPiece() {
          if piece.offset == 0, let fault = AnnotationQueue.fault(of: piece, path: path) {
            stream = nil
            return AnnotationWork(piece: .failure(fault), path: path, name: name)
          }
          return AnnotationWork(piece: .success(piece), path: path, name: name)
        }
        stream = nil
        guard let path = paths.popFirst() else { return nil }
        self.path = path
        name = names.name(of: path)
        pieces = PieceReader(cutter)
        stream = try FileStream(FilePath(path))
      } catch {
        stream = nil
        let fault = AnnotationFault(path: path, error)
        return AnnotationWork(piece: .failure(fault), path: path, name: name)
      }
    }
  }

  private mutating func nextPiece() throws(FileError) -> AnnotationPiece? {
    guard stream != nil else { return nil }
    return try pieces.next { () throws(FileError) in try stream?.next() ?? [] }
  }

  /// Why a file whose first piece this is can't be read.
  private static func fault(of piece: AnnotationPiece, path: String) -> AnnotationFault? {
    guard piece.bytes.starts(with: [0xFF, 0xFE]) || piece.bytes.starts(with: [0xFE, 0xFF]) else {
      return nil
    }
    return AnnotationFault(
      path: path, reason: "UTF-16 text; convert it first: iconv -f UTF-16 -t UTF-8")
  }
}

/// The names of documents: their paths without white space, each once.
private struct DocumentNames {
  private var counts: [String: Int] = [:]

  mutating func name(of path: String) -> String {
    var name = ""
    for scalar in (path == "-" ? "stdin" : path).unicodeScalars {
      let isPlain = scalar.value > 0x20 && !scalar.properties.isWhitespace
      name.unicodeScalars.append(isPlain && scalar.value != 0x7F ? scalar : "_")
    }
    let count = counts[name, default: 0] + 1
    counts[name] = count
    return count == 1 ? name : "\(name)~\(count)"
  }
}
