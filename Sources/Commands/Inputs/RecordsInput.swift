internal import DurableFiles
internal import Records
internal import SystemPackage

/// Reads files of records, as `newsgraph records` and `newsgraph extract` write them.
enum RecordsInput {
  /// The name of the records in a folder of ours.
  static let fileName = "records.jsonl"

  /// The records of some files, in their order; a folder that a run wrote stands for its records.
  ///
  /// - Throws: An error that names the file, the line and the member.
  static func records(of paths: [String]) throws -> [DocumentRecord] {
    var records: [DocumentRecord] = []
    for path in paths {
      var file = FilePath(path)
      if path != "-", try FileKind(of: file) == .folder { file.append(fileName) }
      let bytes = try GraphInput.bytes(of: file)
      do throws(RecordSyntaxError) {
        records += try DocumentRecord.records(inJSONLines: bytes)
      } catch {
        throw CommandFailure(
          "\(file): \(error.description); expected a file that 'newsgraph records' wrote")
      }
    }
    return records
  }
}
