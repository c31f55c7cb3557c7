internal import AnnotatedText
package import FoundationEssentials

/// Reads the JSON of Re-DocRED: documents of sentences of words, clusters of mentions, and facts between them.
package enum ReDocREDReader {
  private struct Entry: Decodable {
    struct Mention: Decodable {
      let type: String
      let pos: [Int]
      let sentence: Int

      enum CodingKeys: String, CodingKey {
        case type, pos
        case sentence = "sent_id"
      }
    }
    struct Label: Decodable {
      let r: String
      let h: Int
      let t: Int
      let evidence: [Int]
    }
    let title: String
    let vertexSet: [[Mention]]
    let labels: [Label]
    let sents: [[String]]
  }

  /// The documents of a file, in five folds by their order.
  package static func texts(in json: Data) throws(RelatedTextError) -> [RelatedText] {
    let entries: [Entry]
    do {
      entries = try JSONDecoder().decode([Entry].self, from: json)
    } catch {
      throw RelatedTextError(line: 0, reason: "\(error)")
    }
    return entries.enumerated().map { text(of: $1, number: $0) }
  }

  private static func text(of entry: Entry, number: Int) -> RelatedText {
    var text = ""
    var words: [[ByteRange]] = []
    for sentence in entry.sents {
      let plain = PlainSentence(sentence, after: text)
      text = plain.text
      words.append(plain.words)
    }
    func bytes(_ sentence: Int, _ span: Range<Int>) -> ByteRange? {
      guard words.indices.contains(sentence), !span.isEmpty,
        words[sentence].indices.contains(span.lowerBound), span.upperBound <= words[sentence].count
      else { return nil }
      return words[sentence][span.lowerBound]
        .lowerBound..<words[sentence][span.upperBound - 1].upperBound
    }
    let entities = entry.vertexSet.map { mentions in
      RelatedText.Entity(
        type: mentions.first.flatMap { NameType(label: $0.type) },
        mentions: mentions.compactMap { mention in
          guard mention.pos.count == 2, mention.pos[0] < mention.pos[1] else { return nil }
          return bytes(mention.sentence, mention.pos[0]..<mention.pos[1])
        }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    }
    let facts = entry.labels.compactMap { label -> RelatedText.Fact? in
      guard entities.indices.contains(label.h), entities.indices.contains(label.t) else {
        return nil
      }
      return RelatedText.Fact(
        property: label.r, subject: label.h, object: label.t,
        evidence: label.evidence.compactMap { sentence in
          guard words.indices.contains(sentence) else { return nil }
          return bytes(sentence, 0..<words[sentence].count)
        })
    }
    return RelatedText(
      document: Document(
        id: DocumentID(rawValue: "re_docred/\(number)"), text: SourceText(text)),
      sentences: words.indices.compactMap { bytes($0, 0..<words[$0].count) }, entities: entities,
      facts: facts, fold: number % 5)
  }
}
