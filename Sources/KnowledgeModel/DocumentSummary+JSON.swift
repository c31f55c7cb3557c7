internal import AnnotatedText
package import CanonicalJSON

extension DocumentSummary {
  /// The document as JSON, an entry of the graph's list and a line of `documents.jsonl`.
  package var json: JSONValue {
    .object(present: [
      "id": .string(id.rawValue),
      "title": title.map(JSONValue.string),
      "date": date.map { .string($0.description) },
      "source": source.map(JSONValue.string),
      "url": url.map(JSONValue.string),
      "sha256": .string(sha256),
      "duplicate_of": duplicateOf.map { .string($0.rawValue) },
    ])
  }

  /// Reads what ``json`` writes; anything else is `nil`.
  package init?(json: JSONValue) {
    guard let id = json["id"]?.string, let sha256 = json["sha256"]?.string else { return nil }
    var date: PartialDate?
    if let text = json["date"] {
      guard let read = text.string.flatMap({ PartialDate(iso8601: $0) }) else { return nil }
      date = read
    }
    self.init(
      id: DocumentID(rawValue: id), title: json["title"]?.string, date: date,
      source: json["source"]?.string, url: json["url"]?.string, sha256: sha256,
      duplicateOf: json["duplicate_of"]?.string.map(DocumentID.init(rawValue:)))
  }
}
