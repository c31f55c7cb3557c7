internal import AnnotatedText

// Clefts: "it was Chad that attacked".
extension ClauseRepair {
  /// "it was Chad, not Mali, that attacked", "it was not Mali but Chad that attacked": of those who are set against each
  /// other the clause tells of the one that is affirmed.
  mutating func settleCleft(_ clause: Int, in sentence: Range<Int>) {
    let told = Int(tokens[clause].head)
    guard told >= sentence.lowerBound, told < clause else { return }
    let isJoined = tokens[told].relation == .coordination
    let first = isJoined ? Int(tokens[told].head) : told
    guard first >= sentence.lowerBound, isPointedAt(first, in: sentence) else { return }
    tokens[clause].relation = .relativeClause
    if isJoined, isNegated(told, in: sentence) {
      attach(clause, to: first, .relativeClause)
    } else if !isJoined, isNegated(first, in: sentence),
      let other = (first + 1..<clause).first(where: {
        Int(tokens[$0].head) == first && tokens[$0].relation == .coordination && isNominal($0)
      }), !isNegated(other, in: sentence),
      near(other, sentence).contains(where: {
        Int(tokens[$0].head) == other && tokens[$0].word == "but"
      })
    {
      attach(clause, to: other, .relativeClause)
    }
  }

  /// Whether a noun is the predicate of "it is".
  private func isPointedAt(_ noun: Int, in sentence: Range<Int>) -> Bool {
    hasChild(noun, .copula, in: sentence)
      && near(noun, sentence).contains {
        $0 < noun && Int(tokens[$0].head) == noun && tokens[$0].word == "it"
      }
  }

  private func isNegated(_ noun: Int, in sentence: Range<Int>) -> Bool {
    near(noun, sentence).contains {
      $0 < noun && Int(tokens[$0].head) == noun && Lexicon.negation.contains(tokens[$0].word)
    }
  }
}
