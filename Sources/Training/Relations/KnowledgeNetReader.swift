internal import AnnotatedText
package import FoundationEssentials

/// Reads KnowledgeNet: a line a fact of a passage, or a line without spans where the passage holds no such fact.
package enum KnowledgeNetReader {
  private struct Line: Decodable {
    let fold: Int
    let document: String
    let passageStart: Int
    let property: String
    let text: String
    let subject: [Int]?
    let object: [Int]?

    enum CodingKeys: String, CodingKey {
      case fold, document, property, text, subject, object
      case passageStart = "passage_start"
    }
  }

  /// The passages of a file, in the order of their first lines; each stretch of text that a fact names is an entity.
  package static func texts(in lines: Data) throws(RelatedTextError) -> [RelatedText] {
    var passages: [String: Int] = [:]
    var order: [[Line]] = []
    for (number, line) in lines.split(separator: UInt8(ascii: "\n")).enumerated() {
      let read: Line
      do {
        read = try JSONDecoder().decode(Line.self, from: Data(line))
      } catch {
        throw RelatedTextError(line: number + 1, reason: "\(error)")
      }
      let id = "\(read.document)/\(read.passageStart)"
      if let known = passages[id] {
        order[known].append(read)
      } else {
        passages[id] = order.count
        order.append([read])
      }
    }
    return order.compactMap(text)
  }

  private static func text(of lines: [Line]) -> RelatedText? {
    guard let first = lines.first else { return nil }
    let offsets = byteOffsets(of: first.text)
    var entities: [RelatedText.Entity] = []
    func entity(_ span: [Int]?) -> Int? {
      guard let span, span.count == 2, span[0] < span[1], offsets.indices.contains(span[0]),
        offsets.indices.contains(span[1])
      else { return nil }
      let range = offsets[span[0]]..<offsets[span[1]]
      if let known = entities.firstIndex(where: { $0.mentions == [range] }) { return known }
      entities.append(RelatedText.Entity(type: nil, mentions: [range]))
      return entities.count - 1
    }
    let whole = 0..<first.text.utf8.count
    let facts = lines.compactMap { line -> RelatedText.Fact? in
      guard let subject = entity(line.subject), let object = entity(line.object) else {
        return nil
      }
      return RelatedText.Fact(
        property: line.property, subject: subject, object: object, evidence: [whole])
    }
    return RelatedText(
      document: Document(
        id: DocumentID(rawValue: "knowledgenet/\(first.document)/\(first.passageStart)"),
        text: SourceText(first.text)),
      sentences: [whole], entities: entities, facts: facts, properties: Set(lines.map(\.property)),
      fold: first.fold)
  }

  /// Where each code point begins, and where the text ends.
  private static func byteOffsets(of text: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    return offsets + [offset]
  }
}
