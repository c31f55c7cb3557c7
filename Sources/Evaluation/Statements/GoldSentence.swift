internal import Digests
package import FoundationEssentials

/// A sentence of `voa.txt` that was drawn by lot, and what a careful reader takes from it.
///
/// The list holds the number of the sentence's line and a digest of its words, not the words.
package struct GoldSentence: Sendable {
  /// One-based.
  package let line: Int
  /// The first twelve hexadecimal digits of the SHA-256 digest of the line, without its end.
  package let digest: String
  package let entities: [GoldEntity]
  package let statements: [GoldStatement]
  /// What may be read into the sentence; it counts neither way.
  package let acceptable: [GoldRow]
  /// What the sentence only seems to say.
  package let forbidden: [GoldRow]

  /// Reads a file of JSON lines.
  ///
  /// - Throws: ``EvaluationError`` with the line that is no such sentence.
  package static func all(in file: URL) throws(EvaluationError) -> [GoldSentence] {
    var sentences: [GoldSentence] = []
    let text = try EvaluationData.text(of: file)
    for (index, line) in text.split(separator: "\n").enumerated() {
      do {
        sentences.append(try JSONDecoder().decode(GoldSentence.self, from: Data(line.utf8)))
      } catch {
        throw EvaluationError("\(file.path):\(index + 1)", "\(error)")
      }
    }
    return sentences
  }

  /// The sentence as a paragraph of its own.
  ///
  /// - Throws: ``EvaluationError`` when the line is not there or reads otherwise than when it was judged.
  package func paragraph(among lines: [Substring]) throws(EvaluationError) -> GoldParagraph {
    let place = "voa.txt:\(line)"
    guard lines.indices.contains(line - 1) else {
      throw EvaluationError(place, "the file has \(lines.count) lines only")
    }
    let text = String(lines[line - 1])
    guard SHA256Digest(of: text).hexadecimal.hasPrefix(digest) else {
      throw EvaluationError(
        place, "not the sentence that was judged; take the file's first version")
    }
    return GoldParagraph(
      id: place, text: text, entities: entities, statements: statements, acceptable: acceptable,
      forbidden: forbidden)
  }
}

extension GoldSentence: Decodable {
  private enum Key: String, CodingKey {
    case line, digest, entities, statements, acceptable, forbidden
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    line = try fields.decode(Int.self, forKey: .line)
    digest = try fields.decode(String.self, forKey: .digest)
    entities = try fields.decodeIfPresent([GoldEntity].self, forKey: .entities) ?? []
    statements = try fields.decodeIfPresent([GoldStatement].self, forKey: .statements) ?? []
    acceptable = try fields.decodeIfPresent([GoldRow].self, forKey: .acceptable) ?? []
    forbidden = try fields.decodeIfPresent([GoldRow].self, forKey: .forbidden) ?? []
  }
}
