internal import AnnotatedText

// Objects behind the particle or the phrase that makes one verb of two words.
extension ClauseRepair {
  /// "brushed aside a call", "called off a meeting", "dismissed out of hand a claim": a phrase without a preposition of its
  /// own that is no time is the object of a verb that has none.
  mutating func giveParticleObject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard tokens[noun].relation == .oblique, tokens[noun].partOfSpeech == .noun,
      verb >= sentence.lowerBound, verb < noun, noun - verb < 10,
      tokens[verb].partOfSpeech == .verb, !Lexicon.times.contains(tokens[noun].lemma),
      !ClauseRepair.adverbs.contains(tokens[noun].lemma), verb + 1 < noun
    else { return }
    var start = noun
    for child in near(noun, sentence) where Int(tokens[child].head) == noun {
      switch tokens[child].relation {
      case .caseMarking:
        guard child == verb + 1, ClauseRepair.aside.contains(tokens[child].word) else { return }
      case .determiner, .possessiveModifier, .adjectivalModifier, .compound:
        start = min(start, child)
      default: break
      }
    }
    guard start > verb + 1,
      [.adposition, .adverb, .noun].contains(
        tokens[start - 1].partOfSpeech),
      // "off", "aside", or the end of a phrase that the verb has made its own: "out of hand".
      tokens[start - 1].relation == .compoundParticle || start - 1 == verb + 1
        || ClauseRepair.fixed.contains(tokens[start - 1].word)
    else { return }
    let hasOther = near(verb, sentence).contains {
      Int(tokens[$0].head) == verb
        && [.object, .auxiliaryPassive, .clausalComplement].contains(tokens[$0].relation)
    }
    guard !hasOther else { return }
    tokens[noun].relation = .object
    for child in verb + 1..<noun
    where Int(tokens[child].head) == noun && tokens[child].relation == .caseMarking {
      attach(child, to: verb, .compoundParticle)
    }
  }

  /// "brushed off criticism": an object has no preposition, so that what looks like one is the verb's; and "wrote off the
  /// debt" has an object.
  mutating func giveParticle(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb >= sentence.lowerBound, verb + 1 < noun, noun - verb < 10,
      tokens[verb].partOfSpeech == .verb, tokens[verb + 1].relation == .caseMarking,
      Int(tokens[verb + 1].head) == noun
    else { return }
    let particle = tokens[verb + 1].word
    switch tokens[noun].relation {
    case .object:
      guard ClauseRepair.particles.contains(particle) else { return }
    case .oblique:
      guard particle == "off", ClauseRepair.ridding.contains(tokens[verb].lemma),
        !near(verb, sentence).contains(where: {
          Int(tokens[$0].head) == verb
            && [.object, .auxiliaryPassive, .clausalComplement].contains(tokens[$0].relation)
        })
      else { return }
      tokens[noun].relation = .object
    default: return
    }
    attach(verb + 1, to: verb, .compoundParticle)
  }

  /// "hacked to death two men": how somebody is killed is no part of who is.
  mutating func dieBeforeObject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard tokens[noun].relation == .object, verb >= sentence.lowerBound, verb + 2 < noun,
      tokens[verb + 1].word == "to", tokens[verb + 2].word == "death",
      Int(tokens[verb + 2].head) == noun
    else { return }
    attach(verb + 2, to: verb, .oblique)
    attach(verb + 1, to: verb + 2, .caseMarking)
  }

  /// "stood by Chad": whom somebody stands by does nothing; "trained side by side" trains nobody.
  mutating func standBy(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb >= sentence.lowerBound, verb < noun else { return }
    if tokens[noun].relation == .obliqueAgent, ClauseRepair.standing.contains(tokens[verb].lemma) {
      tokens[noun].relation = .oblique
    }
    if tokens[noun].relation == .object, tokens[noun].word == "side",
      noun + 2 < sentence.upperBound, tokens[noun + 1].word == "by",
      tokens[noun + 2].word == "side"
    {
      tokens[noun].relation = .adverbialModifier
    }
  }

  private static let standing: Set<WordKey> = ["stand", "stick", "abide", "swear", "sit"]

  /// Verbs that with "off" tell what somebody will have no more of.
  private static let ridding: Set<WordKey> = [
    "write", "brush", "shrug", "laugh", "fend", "break", "ward", "stave", "call", "fight", "wave",
  ]

  /// Words that stand behind a verb and before its object.
  private static let particles: Set<WordKey> = ["off", "in", "aside", "up", "out", "down", "over"]

  /// Particles that the parser takes for the preposition of the object behind them.
  private static let aside: Set<WordKey> = ["aside"]

  /// The last words of phrases that stand between a verb and its object: "out of hand", "at once".
  private static let fixed: Set<WordKey> = ["hand", "outright", "once", "home", "flat"]

  /// Nouns that tell how or when without a preposition.
  private static let adverbs: Set<WordKey> = [
    "hour", "minute", "second", "night", "morning", "afternoon", "evening", "time", "weekend",
    "decade", "century", "mile", "kilometer", "kilometre", "meter", "metre", "foot", "way", "home",
    "percent", "cent", "dollar", "euro", "spring", "summer", "autumn", "fall", "winter", "moment",
    "overnight", "midnight", "noon", "north", "south", "east", "west",
  ]
}
