internal import AnnotatedText

// Whose words a sentence gives.
extension FactualityReader {
  /// The speaker of a sentence whose words are quoted: ""We left," Okoye said.", "according to the ministry".
  func readSpeech(atRoot root: Int, from word: Int, into reading: inout Reading) {
    var current: Int? = word
    var steps = 0
    while let here = current, steps < 12 {
      for child in tree.children(of: here) {
        if child != word, Lexicon.saying.contains(tokens[child].lemma), isSpeechTag(child),
          !saysNothing(child)
        {
          let speakers = tree.children(of: child, .nominalSubject)
          if !speakers.isEmpty, !tree.isInside(word, of: child) {
            reading.isReported = true
            if reading.speakers.isEmpty { reading.speakers = speakers }
          }
        }
        // "troops, according to the ministry, left": the parser hangs it on the troops.
        let asides =
          [.nominalSubject, .nominalSubjectPassive].contains(tokens[child].relation)
          ? Array(tree.children(of: child, .nominalModifier, .oblique)) : []
        for source in [child] + asides
        where [.oblique, .nominalModifier].contains(tokens[source].relation)
          && isAccordingTo(source)
        {
          reading.isReported = true
          if reading.speakers.isEmpty { reading.speakers = [reader(of: source) ?? source] }
        }
      }
      current = tree.head(of: here)
      steps += 1
    }
  }

  /// Whether a word stands in what only adds to a speaker's words: "when Peru attacked", ", where it has troops", and of a
  /// state "Peru, a member of the bloc,".
  func standsAside(_ word: Int, isEvent: Bool) -> Bool {
    if !isEvent, tokens[word].relation == .apposition { return true }
    var here = word
    var isAside = false
    for _ in 0..<8 {
      switch tokens[here].relation {
      case .adverbialClause, .clausalComplement:
        let isTimed = tree.children(of: here, .adverbialModifier).contains {
          $0 < here && $0 > 0
            && (tokens[$0].word == "when" && tokens[here].relation == .adverbialClause
              || tokens[$0].word == "where" && tokens[$0 - 1].word == ",")
        }
        isAside = isAside || isTimed
      default: break
      }
      guard let head = tree.head(of: here) else { return false }
      // Who says so at the sentence's end says all of it, and "Chad was mentioned when …" says nothing.
      if Lexicon.saying.contains(tokens[head].lemma), !tree.isPassive(head) {
        return isAside && head < word
      }
      here = head
    }
    return false
  }

  /// Those whom an outlet quotes, and the outlet that quotes them: "TASS quoted the ministry as saying", "the ministry was
  /// quoted by TASS".
  func quoted(beside speakers: [Int]) -> [Int] {
    guard let first = speakers.first, let verb = tree.head(of: first) else { return [] }
    guard tokens[verb].lemma == "quote" || tokens[verb].lemma == "cite" else {
      return cited(by: first, saying: verb)
    }
    if tokens[first].relation == .nominalSubjectPassive {
      return tree.children(of: verb, .obliqueAgent, .oblique).filter {
        tree.caseWord(of: $0) == "by"
      }
    }
    return tree.child(of: verb, .object).map { [$0] } ?? []
  }

  /// Whether somebody unnamed between the subject of what is said and its verb says so, whom the parser takes for what
  /// explains that subject: "Peru, an official in Quito claimed, attacked Chile".
  func isSpokenBeside(_ clause: Int, of verb: Int, _ reading: Reading) -> Bool {
    guard var speaker = reading.speakers.first, speaker < verb, verb < clause else { return false }
    if tokens[speaker].relation == .apposition, let name = tree.head(of: speaker) { speaker = name }
    return tree.child(of: clause, .nominalSubject) == speaker
      && tree.children(of: speaker, .apposition).contains {
        $0 < verb && tokens[$0].partOfSpeech == .noun
      }
  }

  /// Those whom a speaker names for it: "Reuters reported, citing Ana Roy", "Reuters, quoting Ana Roy, said".
  private func cited(by speaker: Int, saying verb: Int) -> [Int] {
    let asides =
      Array(tree.children(of: verb, .adverbialClause))
      + Array(tree.children(of: speaker, .clausalModifier))
    return asides.filter {
      ["quote", "cite"].contains(tokens[$0].lemma) && tree.isGerund($0)
    }.compactMap { citing in
      guard let cited = tree.child(of: citing, .object) else { return nil }
      // "citing a statement by Ana Roy".
      let author = tree.children(of: citing, .oblique, .obliqueAgent).first {
        Lexicon.utterances.contains(tokens[cited].lemma) && tree.caseWord(of: $0) == "by"
      }
      return reader(of: cited) ?? author ?? cited
    }
  }

  /// "said nothing", "did not comment".
  func saysNothing(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      Lexicon.negation.contains(tokens[child].word)
        || tokens[child].relation == .object
          && (["nothing", "little"].contains(tokens[child].word) || isEmpty(child))
    }
  }

  /// Whether a clause stands beside the words that it gives: "…, Reuters reported", of which the parser may make an
  /// adverbial clause; that has a word like "as" or "after" of its own if it is one.
  func isSpeechTag(_ clause: Int) -> Bool {
    switch tokens[clause].relation {
    // "…; Peru said that it would leave": who says something else behind a semicolon gives no words before it.
    // "…, Peru says, a charge that Mali denies": what the words are is no more of them.
    case .parataxis:
      tree.children(of: clause, .clausalComplement).allSatisfy {
        tokens[$0].partOfSpeech == .noun && Control.charges.contains(tokens[$0].lemma)
      } && tree.child(of: clause, .openClausalComplement) == nil && !isBehindSemicolon(clause)
    case .adverbialClause where isReported(clause): true
    case .adverbialClause:
      tree.child(of: clause, .marker, .object, .clausalComplement, .caseMarking) == nil
        && clause > 1 && tree.child(of: clause, .nominalSubject) != nil
    default: false
    }
  }

  private func isBehindSemicolon(_ clause: Int) -> Bool {
    guard let head = tree.head(of: clause), head < clause else { return false }
    return semicolonsBefore[head] < semicolonsBefore[clause]
  }

  /// "As Reuters reported, Peru left", "Peru left, as Reuters reported".
  private func isReported(_ clause: Int) -> Bool {
    guard let mark = tree.child(of: clause, .marker), tokens[mark].word == "as",
      tree.child(of: clause, .object, .clausalComplement, .openClausalComplement) == nil,
      tree.child(of: clause, .nominalSubject) != nil,
      ["report", "say", "announce", "note", "state", "write", "confirm"]
        .contains(tokens[clause].lemma)
    else { return false }
    // "left as Reuters said on Monday": without a comma it tells when.
    return tree.head(of: clause).map { $0 > clause } ?? false
      || mark > 0 && tokens[mark - 1].word == ","
  }

  /// Who has seen what a sentence is taken from, "according to a draft seen by Reuters", or whose words it gives:
  /// "according to a statement by Ana Roy".
  private func reader(of paper: Int) -> Int? {
    tree.children(of: paper, .clausalModifier)
      .first { FactualityReader.perusing.contains(tokens[$0].lemma) }
      .flatMap { tree.child(of: $0, .obliqueAgent) }
      ?? tree.children(of: paper, .nominalModifier).first {
        Lexicon.utterances.contains(tokens[paper].lemma)
          && ["by", "from"].contains(tree.caseWord(of: $0) ?? .none)
      }
  }

  private static let perusing: Set<WordKey> = [
    "see", "obtain", "review", "view", "read", "examine", "publish", "cite", "quote", "carry",
  ]

  func isAccordingTo(_ phrase: Int) -> Bool {
    tree.children(of: phrase).contains {
      tokens[$0].word == "according" || tokens[$0].lemma == "accord"
    }
  }
}
