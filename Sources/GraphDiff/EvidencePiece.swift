package import CanonicalJSON
package import GraphModel

/// A place in a document that a graph names as evidence.
package struct EvidencePiece: Hashable, Sendable {
  package let document: String
  package let begin: Int
  package let end: Int
  /// The words at that place; a graph may leave them out.
  package let quote: String?
  /// The whole entry, with what else it says: its rule, its qualifiers.
  package let json: JSONValue

  /// The words as evidence is recognised by them: the quote, else nothing.
  var words: ElementID { ElementID(quote ?? "") }
}

extension EvidencePiece {
  /// Reads an entry of the list that `evidence` holds.
  init?(_ json: JSONValue) {
    guard let document = json["document"]?.string, let begin = json["begin"]?.int,
      let end = json["end"]?.int
    else { return nil }
    self.init(
      document: document, begin: begin, end: end, quote: json["quote"]?.string, json: json)
  }

  /// The evidence of an element, in the order of the file; entries that are none are left out.
  package static func list(in attributes: Attributes) -> [EvidencePiece] {
    guard let text = attributes.text("evidence"),
      let entries = (try? JSONValue(parsing: text.utf8))?.array
    else { return [] }
    return entries.compactMap(EvidencePiece.init)
  }
}

/// A place in a document that is the same in both graphs: what an entity is recognised by.
struct Anchor: Hashable, Comparable {
  let document: ElementID
  let begin: Int
  let end: Int

  static func < (left: Anchor, right: Anchor) -> Bool {
    if left.document != right.document { return left.document < right.document }
    return (left.begin, left.end) < (right.begin, right.end)
  }
}

/// The anchors of an element.
struct Anchors {
  /// Each once, sorted.
  let anchors: [Anchor]
  /// Whether the graph keeps only a part of the evidence, so that a missing anchor says nothing.
  let isCapped: Bool

  init(of attributes: Attributes, states: DocumentStates) {
    let pieces = EvidencePiece.list(in: attributes)
    let places = pieces.filter { states.state(of: $0.document) == .unchanged }
      .map { Anchor(document: ElementID($0.document), begin: $0.begin, end: $0.end) }
    anchors = Set(places).sorted()
    isCapped = attributes.isCapped(pieces: pieces.count)
  }

  init() {
    anchors = []
    isCapped = false
  }
}

extension Attributes {
  /// Whether an element has more evidence than the pieces that the graph keeps of it.
  func isCapped(pieces: Int) -> Bool {
    let whole = self["statements"]?.number ?? self["documents"]?.number ?? 0
    return pieces > 0 && whole > Double(pieces)
  }
}
