internal import AnnotatedText
internal import FoundationEssentials

/// The sentences of a validation file of the PETRARCH coders, with the events that its authors coded.
///
/// The files look like XML and are not well-formed, so that they are scanned for the three tags that matter.
package struct PetrarchFile: Sendable {
  /// An event as the file codes it.
  package struct Event: Hashable, Sendable {
    /// The CAMEO code: "042".
    package let code: String
    /// Codes of the actors: "USAGOV", or "---" where the coders knew none.
    package let source: String
    package let target: String
  }

  /// A sentence and its events.
  package struct Sentence: Hashable, Sendable {
    package let id: String
    /// The day of the report, as the file writes it: "20080806", "121108".
    package let date: String
    package let text: String
    package let events: [Event]
  }

  /// Those that have a text, in the order of the file.
  package let sentences: [Sentence]

  /// Reads the text of a file.
  package init(_ text: String) {
    var found: [Sentence] = []
    for part in PetrarchFile.pieces(of: PetrarchFile.withoutComments(text), after: "<Sentence ") {
      let head = part.prefix { $0 != ">" }
      guard let opening = part.firstRange(of: "<Text>"),
        let closing = part.firstRange(of: "</Text>"), opening.upperBound <= closing.lowerBound
      else { continue }
      let words = part[opening.upperBound..<closing.lowerBound].split { $0.isWhitespace }
      guard !words.isEmpty else { continue }
      let events = PetrarchFile.pieces(of: String(part), after: "<EventCoding ").compactMap {
        piece -> Event? in
        let tag = piece.prefix { $0 != ">" }
        guard let code = PetrarchFile.value(of: "eventcode", in: tag),
          let source = PetrarchFile.value(of: "sourcecode", in: tag),
          let target = PetrarchFile.value(of: "targetcode", in: tag)
        else { return nil }
        return Event(code: code, source: source, target: target)
      }
      found.append(
        Sentence(
          id: PetrarchFile.value(of: "id", in: head) ?? "",
          date: PetrarchFile.value(of: "date", in: head) ?? "",
          text: words.joined(separator: " "), events: events))
    }
    sentences = found
  }

  private static func withoutComments(_ text: String) -> String {
    var kept = ""
    var rest = Substring(text)
    while let opening = rest.firstRange(of: "<!--") {
      kept += rest[..<opening.lowerBound]
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: "-->") else { return kept }
      rest = rest[closing.upperBound...]
    }
    return kept + rest
  }

  private static func pieces(of text: String, after tag: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: tag) {
      rest = rest[start.upperBound...]
      pieces.append(rest[..<(rest.firstRange(of: tag)?.lowerBound ?? rest.endIndex)])
    }
    return pieces
  }

  /// The value of an attribute: `date="…"`, at times with spaces round the sign.
  private static func value(of name: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: name) else { return nil }
    let rest = tag[start.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    let quoted = rest.dropFirst().drop { $0 == " " }
    guard quoted.first == "\"" else { return nil }
    return String(quoted.dropFirst().prefix { $0 != "\"" })
  }
}
