internal import AnnotatedText

/// Who speaks in each sentence of a document by the order of its words, where the tree does not tell: at its start ("Ana
/// Roy said …"), behind a comma at its end ("…, the ministry said", "…, said Ana Roy"), beside a quotation, or in the
/// sentence before or after that the quotation goes on from or into.
struct SentenceSpeech {
  /// What a speaker is credited with.
  private struct Speech {
    var speakers: [Int]
    /// The words that are the speaker's.
    var words: Range<Int>
  }

  private let speechOf: [Speech?]
  private let sentenceOf: [Int32]

  /// Reads a document.
  ///
  /// O(tokens).
  init(_ document: AnnotatedDocument, tree: SyntaxTree) {
    let quotations = Quotations(document)
    let finder = SpeechFinder(tree: tree, arguments: ArgumentFinder(tree: tree))
    var speeches = document.sentences.map { sentence in
      sentence.tokens.count > SentenceSpeech.longest
        ? nil
        : finder.speaker(in: sentence.tokens, isQuoted: quotations.contains).map {
          Speech(speakers: $0.speakers, words: $0.words)
        }
    }
    let sentences = document.sentences
    func isThroughout(_ number: Int) -> Bool {
      sentences[number].tokens.count <= SentenceSpeech.longest
        && sentences[number].tokens.allSatisfy {
          quotations.contains($0) || tree.tokens[$0].shape.contains(.punctuation)
        }
    }
    func continueSpeech(into number: Int, from other: Int) {
      guard speeches[number] == nil, let speech = speeches[other],
        sentences[number].passage == sentences[other].passage, isThroughout(number)
      else { return }
      speeches[number] = Speech(speakers: speech.speakers, words: sentences[number].tokens)
    }
    for number in sentences.indices.dropFirst() { continueSpeech(into: number, from: number - 1) }
    for number in sentences.indices.dropLast().reversed() {
      continueSpeech(into: number, from: number + 1)
    }
    speechOf = speeches
    var sentenceOf = [Int32](repeating: -1, count: document.tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(number) }
    }
    self.sentenceOf = sentenceOf
  }

  /// The heads of the phrases that name whose words a token is among.
  func speakers(of token: Int) -> [Int] {
    guard sentenceOf[token] >= 0, let speech = speechOf[Int(sentenceOf[token])],
      speech.words.contains(token)
    else { return [] }
    return speech.speakers
  }

  /// A line of more words is a table.
  private static let longest = 120
}
