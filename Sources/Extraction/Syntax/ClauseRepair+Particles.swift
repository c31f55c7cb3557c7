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
    var start: Int?
    for child in near(noun, sentence) where Int(tokens[child].head) == noun {
      switch tokens[child].relation {
      case .caseMarking:
        guard child == verb + 1, ClauseRepair.aside.contains(tokens[child].word) else { return }
      case .determiner: start = child
      default: break
      }
    }
    guard let start, start > verb + 1,
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
