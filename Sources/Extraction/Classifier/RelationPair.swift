package import AnnotatedText

/// Two mentions of one sentence as the classifier sees them, for training.
package struct RelationPair: Sendable {
  /// The earlier mention, and the later.
  package let first: ByteRange
  package let second: ByteRange
  package let sentence: ByteRange
  /// What they may be to each other by their kinds.
  package let labels: [RelationLabel]
  /// What rules found them to be, a bit a label.
  package let found: UInt32
  /// The rows of its features in the table of weights.
  package let rows: [UInt32]

  /// How many rows the table of weights has.
  package static let tableSize = 1 << PairFeatures.bits
}

extension Extractor {
  /// The pairs of a document, in the order of the text, with pronouns whose names it does not give.
  package func relationPairs(of document: AnnotatedDocument) -> [RelationPair] {
    let reading = reading(of: document)
    let features = PairFeatures(reading: reading, gazetteer: gazetteer)
    var pairs: [RelationPair] = []
    PairReader(reading: reading, includesUnknown: true).forEach { pair in
      let sentence = document.sentences[pair.sentence]
      pairs.append(
        RelationPair(
          first: document.range(of: pair.first.tokens),
          second: document.range(of: pair.second.tokens), sentence: sentence.range,
          labels: pair.labels, found: pair.found,
          rows: features.rows(pair, sentence: sentence)))
    }
    return pairs
  }
}
