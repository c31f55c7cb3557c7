package import Corpus

/// What a run reads: the files below some paths, and standard input where a path is `-`.
package struct CorpusInput: Sendable {
  package let listing: CorpusListing
  package let readsStandardInput: Bool

  /// Finds the files; nothing is read yet.
  package init(_ paths: [String], reader: CorpusReader) {
    let files = paths.filter { $0 != "-" }
    readsStandardInput = files.count < paths.count
    listing = reader.list(files)
  }

  /// The bytes of all files, for telling how far a run is.
  package var size: Int {
    listing.files.reduce(0) { $0 &+ max(0, $1.size) }
  }
}
