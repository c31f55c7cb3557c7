internal import AnnotatedText
package import Language

/// How often a head is right, by how much it scores more than the best other one.
///
/// Marks are left out: their heads say nothing that a rule reads.
package struct HeadMarginScores: Hashable, Sendable {
  /// Words whose margin is in one range.
  package struct Counts: Hashable, Sendable {
    package var words = 0
    package var right = 0
  }

  /// Where the ranges of margins begin, in 1/16 of a natural logarithm.
  package static let bounds: [UInt8] = [0, 1, 8, 16, 32, 64, 128, 255]
  /// One for each of the bounds.
  package private(set) var counts = [Counts](repeating: Counts(), count: bounds.count)

  /// Annotates the words of a treebank, and compares heads.
  package init(of annotator: Annotator, on sentences: [TreebankSentence]) {
    var words = GivenWords()
    for sentence in sentences {
      for (token, _) in zip(sentence.tokens, sentence.heads) {
        words.append(sentence.text.bytes[token.range], isAttached: false)
      }
      words.endSentence()
    }
    let document = annotator.annotate(words, id: DocumentID(rawValue: "treebank"))
    for (sentence, gold) in zip(document.sentences, sentences) {
      for (position, goldHead) in zip(sentence.tokens, gold.heads) {
        let token = document.tokens[position]
        guard token.partOfSpeech != .punctuation, position < document.headMargins.count else {
          continue
        }
        let head =
          token.head < 0 ? gold.heads.count : Int(token.head) - sentence.tokens.lowerBound
        count(document.headMargins[position], isRight: head == goldHead)
      }
    }
  }

  private mutating func count(_ margin: UInt8, isRight: Bool) {
    let bin = HeadMarginScores.bounds.lastIndex { $0 <= margin } ?? 0
    counts[bin].words += 1
    if isRight { counts[bin].right += 1 }
  }
}
