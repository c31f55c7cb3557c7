package import FoundationEssentials

/// A paragraph, and what a careful reader takes from it; `Tests/Gold/Paragraphs/README.md` says how.
package struct GoldParagraph: Decodable, Sendable {
  package let id: String
  /// The date of the document, ISO 8601.
  package let date: String?
  /// The outlet that published it.
  package let source: String?
  /// The agency that the dateline credits.
  package var origin: String?
  package let text: String
  package let entities: [GoldEntity]
  package var statements: [GoldStatement]
  /// What may be read into the text; it counts neither way.
  package var acceptable: [GoldRow]
  /// What the text denies or only seems to say.
  package var forbidden: [GoldRow]

  /// A paragraph with what it says.
  package init(
    id: String, date: String? = nil, source: String? = nil, origin: String? = nil,
    text: String, entities: [GoldEntity], statements: [GoldStatement] = [],
    acceptable: [GoldRow] = [],
    forbidden: [GoldRow] = []
  ) {
    self.id = id
    self.date = date
    self.source = source
    self.origin = origin
    self.text = text
    self.entities = entities
    self.statements = statements
    self.acceptable = acceptable
    self.forbidden = forbidden
  }

  /// The paragraphs of a folder, by their names.
  package static func all(in folder: URL) throws(EvaluationError) -> [GoldParagraph] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      throw EvaluationError(folder.path, "can't be read: \(error)")
    }
    var paragraphs: [GoldParagraph] = []
    for name in names.sorted() where name.hasSuffix(".json") {
      paragraphs.append(
        try EvaluationData.json(GoldParagraph.self, of: folder.appending(path: name)))
    }
    return paragraphs
  }
}
