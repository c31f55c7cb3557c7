internal import AnnotatedText
package import CoNLLU
package import Language

/// How well the columns of CoNLL-U agree with those of a treebank that has the same words.
///
/// All words count, marks too. A word for which the treebank gives no lemma or fine tag counts as right there.
package struct AnnotationScores: Hashable, Sendable {
  package private(set) var words = 0
  package private(set) var tags = 0
  package private(set) var fineTags = 0
  package private(set) var lemmas = 0
  package private(set) var heads = 0
  /// Heads and relations with their subtypes.
  package private(set) var labeled = 0
  /// Heads and relations without their subtypes.
  package private(set) var universal = 0

  /// Annotates a treebank's words and counts what is right.
  package init(of annotator: Annotator, on gold: CoNLLUText) throws(CoNLLUError) {
    let bytes = CoNLLURewriter(annotator: annotator).rewritten(
      gold, id: DocumentID(rawValue: "treebank"))
    try self.init(of: CoNLLUText(bytes), against: gold)
  }

  /// Counts what is right in a text.
  ///
  /// - Throws: The first fault, or where the words differ.
  package init(of system: CoNLLUText, against gold: CoNLLUText) throws(CoNLLUError) {
    let sentences = try system.sentences()
    let goldSentences = try gold.sentences()
    for (sentence, gold) in zip(sentences, goldSentences) {
      try count(sentence, against: gold)
    }
    guard sentences.count == goldSentences.count else {
      throw CoNLLUError(
        line: 1,
        reason: "\(sentences.count) sentences, and the treebank has \(goldSentences.count)")
    }
  }

  private mutating func count(
    _ sentence: CoNLLUSentence, against gold: CoNLLUSentence
  ) throws(CoNLLUError) {
    guard sentence.words.count == gold.words.count else {
      throw CoNLLUError(
        line: sentence.lines.first?.number ?? 1,
        reason: "\(sentence.words.count) words, and the treebank has \(gold.words.count)")
    }
    for (word, goldWord) in zip(sentence.words, gold.words) {
      let line = sentence.lines[word]
      let goldLine = gold.lines[goldWord]
      func agrees(_ column: CoNLLULine.Column) -> Bool {
        line[column].elementsEqual(goldLine[column])
      }
      func isGiven(_ column: CoNLLULine.Column) -> Bool {
        !goldLine[column].elementsEqual("_".utf8)
      }
      words += 1
      if agrees(.upos) { tags += 1 }
      if agrees(.xpos) || !isGiven(.xpos) { fineTags += 1 }
      if agrees(.lemma) || !isGiven(.lemma) { lemmas += 1 }
      guard agrees(.head) else { continue }
      heads += 1
      if agrees(.deprel) { labeled += 1 }
      let relation = line[.deprel].prefix { $0 != UInt8(ascii: ":") }
      if relation.elementsEqual(goldLine[.deprel].prefix { $0 != UInt8(ascii: ":") }) {
        universal += 1
      }
    }
  }
}
