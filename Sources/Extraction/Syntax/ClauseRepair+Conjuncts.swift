internal import AnnotatedText

// Verbs that "and" joins to a verb further down than the one they go with.
extension ClauseRepair {
  /// "agreed to build a bridge and called on Togo", "said it would leave and called on Togo": a past form is joined to no
  /// base form, but to the verb above it.
  mutating func rejoinPast(_ verb: Int, in sentence: Range<Int>) {
    let infinitive = Int(tokens[verb].head)
    guard infinitive >= sentence.lowerBound, infinitive < verb, isPastForm(verb),
      tokens[infinitive].partOfSpeech == .verb,
      tokens[infinitive].word == tokens[infinitive].lemma,
      isInfinitive(infinitive, in: sentence)
        ? !hasChild(infinitive, .auxiliary, in: sentence) : isModal(infinitive, in: sentence),
      isBare(verb, in: sentence), !hasChild(infinitive, .auxiliaryPassive, in: sentence)
    else { return }
    var above = Int(tokens[infinitive].head)
    for _ in 0..<5
    where above >= sentence.lowerBound
      && (tokens[above].partOfSpeech != .verb || gerunds[above]
        || isInfinitive(above, in: sentence))
    {
      above = Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, above < infinitive, tokens[above].partOfSpeech == .verb,
      tokens[above].relation != .relativeClause
    else { return }
    attach(verb, to: above, .coordination)
  }

  /// Whether a verb has the form of the past, which may be a participle's too.
  private func isPastForm(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .verb && !gerunds[verb]
      && tokens[verb].word != tokens[verb].lemma
  }

  /// Whether a verb has no subject, auxiliary or agent of its own, so that it shares those of what it is joined to.
  private func isBare(_ verb: Int, in sentence: Range<Int>) -> Bool {
    !near(verb, sentence).contains { child in
      guard Int(tokens[child].head) == verb else { return false }
      switch tokens[child].relation {
      case .nominalSubject, .nominalSubjectPassive, .auxiliaryPassive, .obliqueAgent, .marker:
        return true
      default: return false
      }
    }
  }

  /// Whether a verb stands behind a word such as "would".
  private func isModal(_ verb: Int, in sentence: Range<Int>) -> Bool {
    near(verb, sentence).contains {
      Int(tokens[$0].head) == verb && tokens[$0].relation == .auxiliary
        && ClauseRepair.modals.contains(tokens[$0].lemma)
    }
  }

  private static let modals: Set<WordKey> = [
    "will", "would", "can", "could", "may", "might", "shall", "should", "must",
  ]

  private func isInfinitive(_ verb: Int, in sentence: Range<Int>) -> Bool {
    near(verb, sentence).contains {
      $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .marker
        && tokens[$0].word == "to"
    }
  }
}
