internal import AnnotatedText

/// The words of small ASCII letters in raw text, and how often they stand there.
struct RawVocabulary {
  private(set) var counts: [[UInt8]: Int] = [:]

  init(of sentences: [RawSentence]) {
    for sentence in sentences {
      for token in sentence.tokens {
        let word = sentence.text.bytes[token.range]
        if word.allSatisfy({ $0 &- 0x61 < 26 }) { counts[Array(word), default: 0] += 1 }
      }
    }
  }
}
