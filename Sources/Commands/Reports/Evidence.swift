internal import CanonicalJSON
internal import GraphModel

/// A place of a document that says something, as the graph keeps it.
struct Evidence {
  let document: String
  let begin: Int?
  let end: Int?
  let quote: String?

  /// The evidence of an element; `nil` if it has none, or in another form.
  static func list(in attributes: Attributes) -> [Evidence]? {
    guard let text = attributes["evidence"]?.string,
      let list = (try? JSONValue(parsing: text.utf8))?.array
    else { return nil }
    return list.compactMap { json in
      json["document"]?.string.map {
        Evidence(
          document: $0, begin: json["begin"]?.int, end: json["end"]?.int,
          quote: json["quote"]?.string)
      }
    }
  }

  /// Where it stands: "news/a.txt, bytes 120 to 240".
  var place: String {
    guard let begin, let end else { return document }
    return "\(document), bytes \(begin) to \(end)"
  }
}
