internal import AnnotatedText
internal import Records

/// Joins records of several runs.
enum RecordsMerging {
  /// The records sorted by id, each once.
  ///
  /// - Throws: A ``CommandFailure`` if two records have one id and different contents.
  static func merged(_ records: [DocumentRecord]) throws(CommandFailure) -> [DocumentRecord] {
    let sorted = records.enumerated().sorted { left, right in
      left.element.id == right.element.id
        ? left.offset < right.offset : left.element.id < right.element.id
    }
    var merged: [DocumentRecord] = []
    merged.reserveCapacity(records.count)
    for (_, record) in sorted {
      guard let last = merged.last, last.id == record.id else {
        merged.append(record)
        continue
      }
      guard last.jsonLine.utf8.elementsEqual(record.jsonLine.utf8) else {
        throw CommandFailure(
          "two records have the id '\(record.id.rawValue)' and different contents: "
            + "'\(last.title ?? "")' and '\(record.title ?? "")'; leave one of them out")
      }
    }
    return merged
  }
}
