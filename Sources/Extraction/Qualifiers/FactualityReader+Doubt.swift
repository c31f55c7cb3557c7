internal import AnnotatedText
internal import KnowledgeModel

// What a text tells without saying that it is so: what is called false or unlikely, what films show, what would have been.
extension FactualityReader {
  /// What an adjective or a noun makes of its subject: "an attack is unlikely", "reports that Chad attacked are false", "it is
  /// untrue that".
  func readVerdict(on subject: Int, by predicate: Int, into reading: inout Reading) {
    let lemma = tokens[predicate].lemma
    let isNegated = tree.children(of: predicate).contains {
      Lexicon.negation.contains(tokens[$0].word)
    }
    if FactualityReader.untrue.contains(lemma) {
      // "is no lie" is none of these.
      if isNegated || isEmpty(predicate) { return }
      reading.deny()
    } else if FactualityReader.unsure.contains(lemma) {
      reading.weaken(to: .possible)
    }
  }

  /// Reads what is said of the reports of a deed, "reports that Chad attacked are false", whichever of both the parser takes
  /// for the head.
  func readReports(_ noun: Int, into reading: inout Reading) {
    if FactualityReader.rumors.contains(tokens[noun].lemma) { reading.weaken(to: .possible) }
    guard FactualityReader.hearsay.contains(tokens[noun].lemma) else { return }
    if FactualityReader.assertions.contains(tokens[noun].lemma) {
      reading.isReported = true
      if reading.speakers.isEmpty { reading.speakers = arguments.owners(of: noun) }
    }
    if tokens[noun].relation == .nominalSubject, let predicate = tree.head(of: noun),
      tree.child(of: predicate, .copula) != nil
    {
      readVerdict(on: noun, by: predicate, into: &reading)
    }
    readDenial(of: noun, into: &reading)
    for predicate in tree.children(of: noun, .clausalComplement, .clausalModifier, .parataxis)
    where tree.child(of: predicate, .copula) != nil && predicate > noun {
      readVerdict(on: noun, by: predicate, into: &reading)
    }
  }

  /// What becomes of a report that somebody denies.
  private func readDenial(of noun: Int, into reading: inout Reading) {
    if let verb = denial(of: noun) {
      reading.deny()
      reading.isReported = true
      let deniers = arguments.heads(of: .agent, for: verb)
      if !deniers.isEmpty { reading.speakers = deniers }
    }
  }

  /// The verb by which reports are denied: "reports that Chad attacked were *denied* by Mali", which the parser may take
  /// for a clause of theirs.
  private func denial(of noun: Int) -> Int? {
    func isDenial(_ verb: Int) -> Bool {
      ["deny", "refute", "reject", "dismiss", "debunk"].contains(tokens[verb].lemma)
    }
    if tokens[noun].relation == .nominalSubjectPassive {
      return tree.head(of: noun).flatMap { isDenial($0) ? $0 : nil }
    }
    return tree.children(of: noun, .relativeClause, .clausalComplement).first { verb in
      verb > noun && isDenial(verb) && tree.child(of: verb, .auxiliaryPassive) != nil
        && tree.child(of: verb, .nominalSubject, .nominalSubjectPassive) == nil
    }
  }

  /// "Claims that Chad attacked were false", "were denied": at the head of a sentence the parser may take the noun for its
  /// verb.
  func readOpening(_ noun: Int, above clause: Int, into reading: inout Reading) {
    guard FactualityReader.openings.contains(tokens[noun].word), noun < clause,
      tree.child(of: noun, .nominalSubject) == nil,
      noun == 0 || !tree.isInSentence(noun - 1, of: noun)
        || tokens[noun - 1].shape.contains(.punctuation)
    else { return }
    readDenial(of: noun, into: &reading)
    for predicate in tree.children(of: noun)
    where predicate > clause && tree.child(of: predicate, .copula) != nil {
      readVerdict(on: noun, by: predicate, into: &reading)
    }
  }

  private static let openings: Set<WordKey> = [
    "claims", "reports", "charges", "allegations", "accusations", "rumors", "rumours",
    "suggestions",
  ]

  /// The noun before the "that" of a clause, "rumours that Chad attacked", which the parser may hang on the verb above.
  func nounReported(by clause: Int) -> Int? {
    guard let mark = tree.child(of: clause, .marker), tokens[mark].word == "that", mark > 0,
      tokens[mark - 1].partOfSpeech == .noun, tree.head(of: clause) != mark - 1
    else { return nil }
    return mark - 1
  }

  /// "Had Chad attacked, Mali would have helped", "should Chad attack": an auxiliary before the subject of a clause below
  /// another is an "if".
  func isInvertedCondition(_ clause: Int) -> Bool {
    guard tokens[clause].relation == .adverbialClause || tokens[clause].relation == .parataxis,
      let first = tree.child(of: clause, .auxiliary, .auxiliaryPassive, .copula),
      ["had", "should", "were"].contains(tokens[first].word),
      let subject = tree.child(of: clause, .nominalSubject, .nominalSubjectPassive)
    else { return false }
    return first < subject && tree.child(of: clause, .marker) == nil
  }

  /// Whether of several names one is meant, and not said which: "Chad or Mali attacked".
  func isEither(_ phrase: Int) -> Bool {
    tokens[phrase].partOfSpeech == .properNoun
      && tree.children(of: phrase, .coordination).contains { other in
        tokens[other].partOfSpeech == .properNoun
          && tree.children(of: other, .coordinatingConjunction).contains {
            tokens[$0].word == "or" && tokens[$0 - 1].word != ","
          }
      }
  }

  /// Whether hardly anybody thinks what a verb says: "few believe".
  func isThoughtByFew(_ verb: Int) -> Bool {
    tree.child(of: verb, .nominalSubject).map {
      ["few", "nobody", "none", "noone"].contains(tokens[$0].word) || isEmpty($0)
    } ?? false
  }

  /// Whether what is expected is the deed of somebody else than who expects it; what "is expected" is arranged.
  func isOfOthers(_ verb: Int, _ isClause: Bool) -> Bool {
    !tree.isPassive(verb) && (isClause || tree.child(of: verb, .object) != nil)
  }

  /// Whether a clause tells what happens in a work of the imagination or in an exercise: "in the film Peru attacks", "the
  /// novel tells of", "under the scenario".
  func isFiction(_ word: Int) -> Bool {
    tree.children(of: word).contains { child in
      guard isWork(child) else { return false }
      switch tokens[child].relation {
      case .nominalSubject: return FactualityReader.depicting.contains(tokens[word].lemma)
      case .oblique:
        return ["in", "under", "throughout"].contains(tree.caseWord(of: child) ?? .none)
      default: return false
      }
    }
  }

  private func isWork(_ noun: Int) -> Bool {
    let lemma = tokens[noun].lemma
    guard tokens[noun].partOfSpeech == .noun else { return false }
    return FactualityReader.works.contains(lemma)
      || ["game", "match", "quiz"].contains(lemma) && tree.caseWord(of: noun) == "in"
        && tree.child(of: noun, .nominalModifier) == nil
      || ["game", "series", "show", "book", "story", "drama"].contains(lemma)
        && tree.children(of: noun).contains {
          FactualityReader.imagined.contains(tokens[$0].lemma)
        }
  }

  private static let works: Set<WordKey> = [
    "film", "movie", "novel", "play", "thriller", "sitcom", "comic", "manga", "opera", "musical",
    "screenplay", "sequel", "trilogy", "blockbuster", "fairytale", "satire", "miniseries",
    "scenario", "simulation", "wargame", "cartoon", "videogame",
  ]

  /// Words before a game, a series or a story that make it one of the imagination.
  private static let imagined: Set<WordKey> = [
    "video", "computer", "board", "war", "television", "tv", "drama", "fantasy", "comic",
    "fictional", "short", "strategy", "spy", "crime", "role-playing", "online",
  ]

  private static let depicting: Set<WordKey> = [
    "tell", "imagine", "follow", "depict", "portray", "show", "describe", "recount", "star",
    "feature", "chronicle", "begin", "open", "end", "envisage", "envision", "assume", "posit",
    "foresee", "simulate", "have", "see", "suppose", "picture", "narrate",
  ]

  /// Whether a noun is what somebody said, which whoever is told of next neither denies nor doubts: "will look into Chad's
  /// claim".
  func isOthersClaim(_ noun: Int) -> Bool {
    guard FactualityReader.assertions.contains(tokens[noun].lemma),
      tokens[noun].partOfSpeech == .noun, !arguments.owners(of: noun).isEmpty,
      [.object, .oblique].contains(tokens[noun].relation), let verb = tree.head(of: noun),
      tokens[verb].partOfSpeech == .verb
    else { return false }
    return FactualityReader.examining.contains(tokens[verb].lemma)
  }

  /// Verbs of looking at what others say.
  private static let examining: Set<WordKey> = [
    "investigate", "examine", "look", "study", "probe", "consider", "review", "check", "discuss",
    "answer", "address", "respond", "react", "repeat", "hear", "verify", "analyze", "analyse",
    "assess", "comment", "scrutinize", "scrutinise", "weigh", "await", "raise", "publish",
  ]

  /// Nouns of what is said, which may be false.
  private static let hearsay: Set<WordKey> = [
    "report", "claim", "rumor", "rumour", "allegation", "story", "idea", "suggestion", "notion",
    "assertion", "accusation", "theory", "belief", "news", "statement", "charge", "possibility",
    "chance", "prospect", "likelihood", "talk", "impression", "assumption", "insinuation",
  ]

  /// Those by which somebody says that it is so.
  static let assertions: Set<WordKey> = [
    "report", "claim", "allegation", "assertion", "accusation", "charge", "contention",
    "insinuation", "suggestion",
  ]

  /// Those of what nobody vouches for.
  private static let rumors: Set<WordKey> = [
    "rumor", "rumour", "speculation", "suggestion", "notion", "theory", "possibility", "chance",
    "prospect", "likelihood", "idea", "suspicion", "fear", "hope", "insinuation", "conjecture",
    "hypothesis", "gossip", "belief",
    "impression", "assumption", "perception", "expectation", "fantasy", "dream", "hunch", "worry",
    "concern",
  ]

  private static let untrue: Set<WordKey> = [
    "false", "untrue", "wrong", "baseless", "unfounded", "groundless", "fabricated", "fake", "lie",
    "myth", "hoax", "fabrication", "nonsense", "fiction", "invention", "incorrect", "bogus",
    "impossible", "unthinkable", "erroneous", "propaganda", "disinformation", "inaccurate",
    "mistaken", "fallacy", "hogwash", "rubbish",
  ]

  private static let unsure: Set<WordKey> = [
    "unlikely", "likely", "possible", "probable", "imminent", "inevitable", "improbable",
    "conceivable", "unclear", "uncertain", "doubtful", "absurd", "remote", "plausible",
    "implausible", "hypothetical", "unconfirmed", "slim", "question", "option", "speculation",
    "certain", "risk", "danger", "plan",
  ]
}
