internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// Resolves "I" and "my" in quotations to the person who is said to speak, and "we" and "our" to the country or body
  /// for which that person, or the body that speaks itself, does.
  mutating func readSpeakers() {
    var last: (speaker: Int, sentence: Int)?
    for (number, sentence) in document.sentences.enumerated() {
      guard
        let first = sentence.tokens.first(where: {
          quotations.contains($0) && !tokens[$0].shape.contains(.punctuation)
        })
      else { continue }
      let isWhole = isQuotedThroughout(sentence)
      var shared = speaker(of: first, in: number)
      if shared == nil, isWhole, let known = last, known.sentence + 1 == number,
        sentence.passage == document.sentences[number - 1].passage
      {
        // The quotation goes on.
        shared = known.speaker
      }
      if shared == nil, isWhole { shared = speakerBehind(number) }
      if let shared { last = (shared, number) }
      for token in sentence.tokens
      where tokens[token].partOfSpeech == .pronoun && quotations.contains(token) {
        guard let agreement = Pronoun.of(tokens[token].word)?.agreement,
          agreement == .speaker || agreement == .speakers,
          let speaker = speaker(of: token, in: number) ?? shared
        else { continue }
        if agreement == .speaker {
          guard index.entities[speaker].kind == .person else { continue }
          resolve(token, to: [speaker], form: .pronoun)
        } else if let body = offices.body(spokenForBy: speaker) {
          resolve(token, to: [body], form: .pronoun)
        }
      }
    }
  }

  /// The speaker whom the next sentence names, where a quotation goes on into it: ""We left. We will not return," Kofi
  /// Mensah said."
  private func speakerBehind(_ number: Int) -> Int? {
    let sentences = document.sentences
    guard number + 1 < sentences.count, sentences[number + 1].passage == sentences[number].passage,
      let first = sentences[number + 1].tokens.first, quotations.contains(first)
    else { return nil }
    return speaker(of: first, in: number + 1)
  }

  private func isQuotedThroughout(_ sentence: Sentence) -> Bool {
    sentence.tokens.count <= ReferenceReader.reach
      && sentence.tokens.allSatisfy {
        quotations.contains($0) || tokens[$0].shape.contains(.punctuation)
      }
  }

  /// The person or body that is the subject of the verb of saying that a quotation hangs on.
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
      $0.isSubject && $0.governor == verb && !$0.isQuoted
    }
    let persons = speakers.filter { $0.sort == .person }
    guard let speaker = persons.isEmpty ? speakers.last : persons.first,
      persons.count < 2, speaker.entities.count == 1
    else { return nil }
    return speaker.entities[0]
  }
}
