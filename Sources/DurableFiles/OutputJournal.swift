internal import CanonicalJSON
internal import SystemPackage

/// The names that a run is about to put in place.
///
/// It is written before the first of them gets its place and removed after the manifest got its
/// own, so that a run that was killed in between leaves no file of ours without an owner.
enum OutputJournal {
  static let fileName = ".newsgraph-journal"
  private static let format = "newsgraph-journal/1"

  static func text(names: Set<String>) -> String {
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let journal = JSONValue.object([
      "format": .string(format), "names": .array(sorted.map(JSONValue.string)),
    ])
    return journal.canonicalText + "\n"
  }

  /// The names in a journal; none where there is no journal, or it is not one of ours.
  static func names(in folder: FilePath) -> Set<String> {
    guard
      let bytes = try? FileContents.read(folder.appending(fileName), atMost: 1 << 20),
      let journal = try? JSONValue(parsing: bytes), journal["format"]?.string == format,
      let names = journal["names"]?.array
    else { return [] }
    return Set(names.compactMap(\.string).filter(Manifest.isPlainName))
  }
}
