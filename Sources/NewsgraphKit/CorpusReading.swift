internal import AnnotatedText
internal import Corpus
internal import Records

/// What a corpus gave.
public struct CorpusReading: Sendable {
  /// One for each document, sorted by id.
  public let records: [Record]
  /// Inputs at fault.
  public let rejects: [Reject]
  /// What was left out by intention, such as a document that is not English.
  public let skipped: [Reject]
}

/// All that one document says.
///
/// It depends on its document alone, so it can be kept, or made on another machine.
public struct Record: Hashable, Sendable {
  let record: DocumentRecord

  init(_ record: DocumentRecord) { self.record = record }

  /// Reads a line that ``jsonLine`` wrote.
  ///
  /// - Throws: ``NewsgraphError`` with the member that is wrong.
  public init(jsonLine: String) throws {
    record = try NewsgraphError.catching {
      try DocumentRecord(jsonLine: Array(jsonLine.utf8)[...])
    }
  }

  /// The path of the document below the root of its corpus, or the id that the input gives.
  public var id: String { record.id.rawValue }

  /// The record as one line of canonical JSON, without the line's end.
  public var jsonLine: String { record.jsonLine }
}

/// An input that gave no document, and why.
public struct Reject: Hashable, Sendable, CustomStringConvertible {
  /// The path, `-` for standard input, or empty for the corpus as a whole.
  public let path: String
  /// The line of a `.jsonl` file, from 1.
  public let line: Int?
  /// A word for programs, such as `binary`, `bad_json` or `too_large`.
  public let reason: String
  /// A sentence for people, with what they can do.
  public let description: String

  init(_ reject: Corpus.Reject) {
    path = reject.document
    line = reject.line
    reason = reject.reason.rawValue
    description = reject.description
  }
}
