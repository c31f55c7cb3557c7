internal import CanonicalJSON

/// Why an input gave no document, and what to do about it.
package struct Reject: Hashable, Sendable {
  /// What was wrong; open, since a later reader may know more reasons.
  package struct Reason: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    /// No input holds a document.
    package static let emptyCorpus = Reason(rawValue: "empty_corpus")
    /// A path that the caller named does not exist.
    package static let missing = Reason(rawValue: "missing")
    /// The system refused to open or read it.
    package static let unreadable = Reason(rawValue: "unreadable")
    /// A pipe, a device or a socket.
    package static let notAFile = Reason(rawValue: "not_a_file")
    /// A symbolic link that leaves the corpus, loops or leads nowhere.
    package static let link = Reason(rawValue: "link")
    /// Not text: a picture, a program, an archive.
    package static let binary = Reason(rawValue: "binary")
    /// A known type that needs converting first.
    package static let unsupportedFormat = Reason(rawValue: "unsupported_format")
    /// No letter and no digit.
    package static let noText = Reason(rawValue: "no_text")
    /// Over the size limit.
    package static let tooLarge = Reason(rawValue: "too_large")
    /// A line that is not the JSON object that it must be.
    package static let badJSON = Reason(rawValue: "bad_json")
    /// HTML that the parser gave up on.
    package static let badHTML = Reason(rawValue: "bad_html")
    /// Not mainly English.
    package static let notEnglish = Reason(rawValue: "not_english")
    /// Another document of the run has this id.
    package static let duplicateID = Reason(rawValue: "duplicate_id")
    /// A file of another kind among the documents of a folder.
    package static let unknownEnding = Reason(rawValue: "unknown_ending")
    /// A second name of a document that is read already.
    package static let sameDocument = Reason(rawValue: "same_document")
  }

  /// The path as messages show it, `-` for standard input, or the id of a document.
  package var document: String
  /// The line of a `.jsonl` file, from 1.
  package var line: Int?
  package var reason: Reason
  /// One sentence, lower case, without a full stop.
  package var message: String
  /// What the user can do, if anything.
  package var remedy: String?

  package init(
    document: String, line: Int? = nil, reason: Reason, message: String, remedy: String? = nil
  ) {
    self.document = document
    self.line = line
    self.reason = reason
    self.message = message
    self.remedy = remedy
  }

  /// Whether it is left out by intention and counted apart: no fault of the input.
  package var isSkip: Bool {
    reason == .notEnglish || reason == .unknownEnding || reason == .sameDocument
  }

  /// The corpus that holds no document.
  package static let emptyCorpus = Reject(
    document: "", reason: .emptyCorpus, message: "the corpus holds no document",
    remedy: "name files or folders with .txt, .md, .html or .jsonl documents")

  /// One line of canonical JSON, without the newline.
  package var jsonLine: String {
    JSONValue.object(present: [
      "document": .string(document), "line": line.map(JSONValue.int),
      "message": .string(message), "reason": .string(reason.rawValue),
      "remedy": remedy.map(JSONValue.string),
    ]).canonicalText
  }
}

extension Reject: CustomStringConvertible {
  /// `path:line: message; remedy`.
  package var description: String {
    var text = document
    if let line { text += (text.isEmpty ? "" : ":") + String(line) }
    if !text.isEmpty { text += ": " }
    return text + message + (remedy.map { "; " + $0 } ?? "")
  }
}
