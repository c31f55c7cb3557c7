internal import AnnotatedText

// Gerunds that the parser hangs on a noun.
extension ClauseRepair {
  /// "Days after expelling an envoy, Chad invited Mali": what tells how long after belongs to the clause of the verb, whose
  /// subject does it.
  mutating func raiseFromSpan(_ gerund: Int, in sentence: Range<Int>) {
    let time = Int(tokens[gerund].head)
    guard gerunds[gerund], tokens[gerund].relation == .clausalModifier,
      time >= sentence.lowerBound, time < gerund, Lexicon.times.contains(tokens[time].lemma),
      [.obliqueUnmarked, .oblique].contains(tokens[time].relation),
      near(gerund, sentence).contains(where: {
        $0 > time && $0 < gerund && Int(tokens[$0].head) == gerund
          && ["after", "before"].contains(tokens[$0].word)
      })
    else { return }
    let verb = Int(tokens[time].head)
    guard verb >= sentence.lowerBound, tokens[verb].partOfSpeech == .verb,
      !hasChild(time, .caseMarking, in: sentence)
    else { return }
    attach(gerund, to: verb, .adverbialClause)
    attach(time, to: gerund, .obliqueUnmarked)
  }

  /// "began bombing targets in Chad": behind a verb of beginning or ending a gerund that describes what force is used
  /// against is what is begun.
  mutating func beginDeed(_ gerund: Int, in sentence: Range<Int>) {
    let object = Int(tokens[gerund].head)
    guard gerund > sentence.lowerBound, gerunds[gerund],
      [.adjectivalModifier, .compound].contains(tokens[gerund].relation), object > gerund,
      object - gerund < 4, tokens[object].relation == .object,
      Int(tokens[object].head) == gerund - 1,
      ClauseRepair.phases.contains(tokens[gerund - 1].lemma),
      let deed = ClauseRepair.blows[tokens[gerund].word],
      Lexicon.targets.contains(tokens[object].lemma) || Lexicon.armed.contains(tokens[object].lemma)
        || Lexicon.citizens.contains(tokens[object].lemma)
        || tokens[object].partOfSpeech == .properNoun && object == gerund + 1
    else { return }
    tokens[gerund].partOfSpeech = .verb
    tokens[gerund].lemma = deed
    attach(gerund, to: gerund - 1, .openClausalComplement)
    attach(object, to: gerund, .object)
  }

  /// "the release by Chad of two engineers": behind who does a deed "of" tells to whom it is done.
  mutating func giveSufferer(_ noun: Int, in sentence: Range<Int>) {
    let doer = Int(tokens[noun].head)
    guard doer >= sentence.lowerBound, doer < noun, noun - doer < 8,
      tokens[doer].relation == .nominalModifier,
      tokens[doer].partOfSpeech == .properNoun || ClauseRepair.forces.contains(tokens[doer].word),
      let mark = caseMark(of: noun, in: sentence), tokens[mark].word == "of", mark > doer,
      let by = caseMark(of: doer, in: sentence), tokens[by].word == "by"
    else { return }
    let deed = Int(tokens[doer].head)
    guard deed >= sentence.lowerBound, deed == by - 1, tokens[deed].partOfSpeech == .noun,
      ClauseRepair.sufferedDeeds.contains(tokens[deed].lemma)
    else { return }
    attach(noun, to: deed, .nominalModifier)
  }

  private static let forces: Set<WordKey> = [
    "rebels", "troops", "police", "soldiers", "forces", "gunmen", "guerrillas", "militants",
    "guards", "commandos", "insurgents", "agents", "authorities",
  ]

  private static let sufferedDeeds: Set<WordKey> = [
    "release", "killing", "capture", "arrest", "detention", "seizure", "expulsion", "abduction",
    "kidnapping", "murder", "execution", "shelling", "bombing", "invasion", "occupation",
    "annexation", "storming", "sinking", "downing", "jailing", "deportation", "recognition",
    "shooting", "extradition", "torture", "beating", "hijacking", "blockade",
  ]

  /// "shut the yard, a move Mali condemned": of two subjects of a verb the first, a noun behind a comma that takes up the
  /// clause, stands beside it, and the verb says more of it.
  mutating func standBeside(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb > noun, noun - 2 > sentence.lowerBound, tokens[noun - 2].word == ",",
      ["a", "an"].contains(tokens[noun - 1].word), Control.takingUp.contains(tokens[noun].lemma),
      tokens[verb].partOfSpeech == .verb,
      near(noun, sentence).contains(where: {
        $0 > noun && $0 < verb && Int(tokens[$0].head) == verb
          && tokens[$0].relation == .nominalSubject
      })
    else { return }
    let above = Int(tokens[verb].head)
    guard above >= sentence.lowerBound, above < noun - 2, tokens[above].partOfSpeech == .verb else {
      return
    }
    attach(noun, to: above, .parataxis)
    attach(verb, to: noun, .relativeClause)
  }

  private static let phases: Set<WordKey> = [
    "begin", "start", "resume", "continue", "keep", "stop",
  ]

  /// What force does, by its gerund.
  private static let blows: [WordKey: WordKey] = [
    "bombing": "bomb", "shelling": "shell", "attacking": "attack", "pounding": "pound",
    "striking": "strike", "raiding": "raid", "bombarding": "bombard", "targeting": "target",
    "hitting": "hit", "arresting": "arrest", "killing": "kill", "expelling": "expel",
    "evacuating": "evacuate", "deporting": "deport", "storming": "storm",
  ]
}
