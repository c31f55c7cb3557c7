internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// Resolves "I" and "my" in quotations to the person who is said to speak.
  ///
  /// Whom "we" means only the speaker knows.
  mutating func readSpeakers() {
    var last: (speaker: Int, sentence: Int)?
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens
      where tokens[token].partOfSpeech == .pronoun && quotations.contains(token) {
        guard Pronoun.of(tokens[token].word)?.agreement == .speaker else { continue }
        if let speaker = speaker(of: token, in: number) {
          last = (speaker, number)
          resolve(token, to: [speaker], form: .pronoun)
        } else if let known = last, known.sentence + 1 >= number, isQuotedThroughout(sentence),
          known.sentence == number || sentence.passage == document.sentences[number - 1].passage
        {
          // The quotation goes on.
          last = (known.speaker, number)
          resolve(token, to: [known.speaker], form: .pronoun)
        }
      }
    }
  }

  private func isQuotedThroughout(_ sentence: Sentence) -> Bool {
    sentence.tokens.count <= ReferenceReader.reach
      && sentence.tokens.allSatisfy {
        quotations.contains($0) || tokens[$0].shape.contains(.punctuation)
      }
  }

  /// The person who is the subject of the verb of saying that a quotation hangs on.
  private func speaker(of token: Int, in sentence: Int) -> Int? {
    var current = token
    for _ in 0..<12 {
      if !quotations.contains(current) { return speaker(saying: current, in: sentence) }
      // "I agree," Kofi said: the parser may hang the verb of saying on what is said.
      for child in tree.children(of: current)
      where tokens[child].relation == .parataxis && !quotations.contains(child) {
        if let speaker = speaker(saying: child, in: sentence) { return speaker }
      }
      guard let head = tree.head(of: current) else { return nil }
      current = head
    }
    return nil
  }

  private func speaker(saying verb: Int, in sentence: Int) -> Int? {
    guard Lexicon.saying.contains(tokens[verb].lemma) else { return nil }
    let speakers = nearby(sentence, before: verb + 20).filter {
      $0.isSubject && $0.governor == verb && !$0.isQuoted && $0.sort == .person
    }
    guard speakers.count == 1, speakers[0].entities.count == 1 else { return nil }
    return speakers[0].entities[0]
  }
}
