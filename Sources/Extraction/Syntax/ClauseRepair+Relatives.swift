internal import AnnotatedText

// Relative clauses behind a list or a person's body, and pronouns that only a subject may be.
extension ClauseRepair {
  /// "the army and the rebels, who were armed by Chad": a clause right behind the last of two tells of that one.
  ///
  /// Of names it may tell of both.
  mutating func followLast(_ clause: Int, in sentence: Range<Int>) {
    let first = Int(tokens[clause].head)
    guard tokens[clause].relation == .relativeClause, first >= sentence.lowerBound, first < clause,
      let relative = near(clause, sentence).first(where: {
        Int(tokens[$0].head) == clause && $0 < clause && ["who", "which"].contains(tokens[$0].word)
      }), relative > first + 1
    else { return }
    var last = relative - 1
    if tokens[last].word == "," { last -= 1 }
    guard last > first, Int(tokens[last].head) == first, tokens[last].relation == .coordination,
      tokens[last].partOfSpeech == .noun, tokens[first].partOfSpeech == .noun,
      near(last, sentence).contains(where: {
        Int(tokens[$0].head) == last && tokens[$0].relation == .determiner
      })
    else { return }
    attach(clause, to: last, .relativeClause)
  }

  /// "Ana Roy of the Harbour Board, who has led it": "who" is the person, not the body.
  mutating func followPerson(_ clause: Int, in sentence: Range<Int>) {
    let body = Int(tokens[clause].head)
    guard tokens[clause].relation == .relativeClause, body > sentence.lowerBound + 1, body < clause,
      tokens[body].partOfSpeech == .properNoun, tokens[body].relation == .nominalModifier,
      !isInPerson(body, from: sentence.lowerBound),
      hasWord(body, ["of", "from", "at", "with"], in: sentence),
      near(clause, sentence).contains(where: {
        Int(tokens[$0].head) == clause && $0 < clause && $0 > body && tokens[$0].word == "who"
      })
    else { return }
    let person = Int(tokens[body].head)
    guard person >= sentence.lowerBound, person < body,
      isInPerson(person, from: sentence.lowerBound)
    else { return }
    attach(clause, to: person, .relativeClause)
  }

  /// "when Chad left Mali, she and Kofi Mensah applied": a pronoun that can only be a subject is no second object.
  mutating func freeNominative(_ pronoun: Int, in sentence: Range<Int>) {
    guard ["he", "she", "they", "we"].contains(tokens[pronoun].word), pronoun > sentence.lowerBound,
      tokens[pronoun].partOfSpeech == .pronoun, tokens[pronoun - 1].word == ","
    else { return }
    tokens[pronoun].relation = .parataxis
  }

  /// Whether the recogniser takes a word for a part of a person's name.
  private func isInPerson(_ token: Int, from first: Int) -> Bool {
    var start = token
    while start >= first, token - start < 4, tokens[start].partOfSpeech == .properNoun {
      if persons.contains(start) { return true }
      start -= 1
    }
    return false
  }

  private func hasWord(_ token: Int, _ words: Set<WordKey>, in sentence: Range<Int>) -> Bool {
    near(token, sentence).contains {
      Int(tokens[$0].head) == token && tokens[$0].relation == .caseMarking
        && words.contains(tokens[$0].word)
    }
  }
}
