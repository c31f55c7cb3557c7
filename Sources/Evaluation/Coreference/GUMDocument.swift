package import AnnotatedText
package import CoNLLU
internal import Training

/// A document of GUM: its raw text and the clusters of its named entities.
package struct GUMDocument: Sendable {
  /// `GUM_news_iodine`.
  package let name: String
  package let text: SourceText
  /// Where the words of the treebank stand in ``text``.
  package let words: [ByteRange]
  /// The index of each word's head, -1 of a root.
  package let heads: [Int]
  /// The clusters of named entities, each mention by its words.
  package let clusters: [[Range<Int>]]

  /// The kinds of entity that ours can be: persons, organizations, and places with countries and bases.
  private static let types: Set<Substring> = ["person", "organization", "place"]

  /// Reads the lines of a document.
  ///
  /// A cluster counts if it is a person, an organization or a place, and one of its mentions is headed by a proper noun
  /// or has a title in Wikipedia.
  ///
  /// - Throws: The first fault of the CoNLL-U.
  package init(name: String, conllu: String) throws(CoNLLUError) {
    self.name = name
    let raw = try RawTreebank(conllu: conllu)
    text = raw.text
    var heads: [Int] = []
    var isProper: [Bool] = []
    var reader = GUMMentionReader()
    for sentence in try CoNLLUText(Array(conllu.utf8)).sentences() {
      let first = heads.count
      for line in sentence.words.map({ sentence.lines[$0] }) {
        let head = Int(String(decoding: line[.head], as: UTF8.self)) ?? 0
        reader.read(line.attributes, word: heads.count)
        isProper.append(line[.upos].elementsEqual("PROPN".utf8))
        heads.append(head > 0 ? first + head - 1 : -1)
      }
    }
    words = raw.indices.map { raw.words[$0] }
    self.heads = heads
    var order: [Substring] = []
    var byEntity: [Substring: [GUMMention]] = [:]
    for mention in reader.mentions.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      if byEntity[mention.entity] == nil { order.append(mention.entity) }
      byEntity[mention.entity, default: []].append(mention)
    }
    clusters = order.compactMap { entity in
      let mentions = byEntity[entity] ?? []
      let isNamed = mentions.contains {
        $0.hasTitle || isProper[GUMDocument.head(of: $0.words, heads)]
      }
      guard isNamed, mentions.contains(where: { GUMDocument.types.contains($0.type) }) else {
        return nil
      }
      return mentions.map(\.words)
    }
  }

  /// The first word of some whose head is not one of them.
  static func head(of words: Range<Int>, _ heads: [Int]) -> Int {
    words.first { !words.contains(heads[$0]) } ?? words.lowerBound
  }

  /// The documents of a file, in its order.
  ///
  /// - Throws: The first fault, with its line in its document.
  package static func documents(of conllu: String) throws(CoNLLUError) -> [GUMDocument] {
    var parts: [(name: String, lines: String)] = []
    for line in conllu.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# newdoc id = ") {
        parts.append((String(line.dropFirst("# newdoc id = ".count)), ""))
      }
      guard !parts.isEmpty else { continue }
      parts[parts.count - 1].lines += line + "\n"
    }
    var documents: [GUMDocument] = []
    for part in parts {
      documents.append(try GUMDocument(name: part.name, conllu: part.lines))
    }
    return documents
  }
}
