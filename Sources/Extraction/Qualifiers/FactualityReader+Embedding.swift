internal import AnnotatedText
internal import KnowledgeModel

/// What a verb, noun or adjective makes of the infinitive or gerund that it governs.
///
/// Whether what hangs on a word has happened is a matter of that word: "managed to" says that it has, "was unable to" that it
/// has not (Karttunen, "Implicative Verbs", 1971; Saurí and Pustejovsky, "FactBank", 2009). Of an infinitive below an unknown
/// word nothing is known; of a gerund its preposition decides: "prevented from", "warned against", "praised for".
extension FactualityReader {
  /// Reads an infinitive of which neither the words of planning nor those of denial say anything.
  func readInfinitive(_ verb: Int, under head: Int, _ lemma: WordKey, into reading: inout Reading) {
    guard arguments.hasInfinitiveMarker(verb) else { return }
    if FactualityReader.powerless.contains(lemma) {
      reading.deny()
    } else if lemma == "go", tokens[head].word == "going" {
      reading.weaken(to: .planned)
    } else if !FactualityReader.implicative.contains(lemma), !isVoiced(verb, by: lemma),
      !FactualityReader.demonstrating.contains(lemma),
      [Lexicon.planning, Lexicon.supposing, Lexicon.denying, Lexicon.opining, Lexicon.threatening]
        .allSatisfy({ !$0.contains(lemma) })
    {
      reading.weaken(to: .possible)
    }
  }

  /// Reads a gerund by the preposition that joins it to its head.
  func readGerund(_ gerund: Int, under head: Int, into reading: inout Reading) {
    let children = Array(tree.children(of: gerund))
    let isBeside = children.contains {
      $0 < gerund && ["instead", "rather"].contains(tokens[$0].word)
        && tokens[$0].relation != .adverbialModifier
    }
    // "rather than attack Chad": of the bare form too.
    if isBeside {
      reading.deny()
      return
    }
    guard tree.isGerund(gerund),
      let marker = children.last(where: {
        $0 < gerund && [.marker, .caseMarking].contains(tokens[$0].relation)
      })
    else { return }
    let preposition = tokens[marker].word
    // "prevented Chad from attacking", which the parser may hang on Chad.
    var heads = [tokens[head].lemma]
    if let above = tree.head(of: head), tokens[head].partOfSpeech != .verb {
      heads.append(tokens[above].lemma)
    }
    // "held talks on joining", which it may hang on the verb.
    if marker > head + 1, tokens[marker - 1].partOfSpeech == .noun {
      heads.append(tokens[marker - 1].lemma)
    }
    func isUnder(_ words: Set<WordKey>) -> Bool { heads.contains(where: words.contains) }
    switch preposition {
    case "against":
      if isUnder(["decide", "rule", "opt", "choose"]) {
        reading.deny()
      } else {
        reading.weaken(to: .possible)
      }
    case "from" where isUnder(FactualityReader.barring): reading.deny()
    case "of" where isUnder(["clear", "acquit", "absolve", "exonerate", "incapable", "despair"]):
      reading.deny()
    case "of" where tree.hasChild(of: gerund, words: ["out"]):
      if isUnder(FactualityReader.dissuading) { reading.deny() }
    case "in" where isUnder(["fail"]): reading.deny()
    default:
      if FactualityReader.prospects[preposition].map(isUnder) ?? false {
        reading.weaken(to: .possible)
      }
    }
  }

  /// Whether a denial is itself denied: "did not hesitate to", "never refused to", "has no regrets about".
  ///
  /// Whoever does not fail to do something does it; whoever does not deny it may have done it.
  func isDeniedDenial(_ head: Int, _ lemma: WordKey) -> Bool {
    guard Lexicon.denying.contains(lemma) || FactualityReader.reluctant.contains(lemma) else {
      return false
    }
    let isNegated = tree.children(of: head).contains {
      Lexicon.negation.contains(tokens[$0].word) && tokens[$0].relation != .object
    }
    return isNegated
      || lemma == "help" && tree.hasChild(of: head, words: ["not", "n't"])
        && tree.hasChild(of: head, words: ["could", "can"])
  }

  /// Reads a word below a denial that is denied: a fact, or, below one of what somebody says, what may be.
  func readDeniedDenial(_ lemma: WordKey, into reading: inout Reading) {
    if FactualityReader.saidNot.contains(lemma) { reading.weaken(to: .possible) }
  }

  /// Whether a negation denies nothing: "not only attacked Chad but", "not until May did it".
  func isLimited(_ negation: Int) -> Bool {
    guard negation + 1 < tokens.count else { return false }
    return ["only", "just", "merely", "simply", "solely", "until"].contains(
      tokens[negation + 1].word)
  }

  /// Whether a phrase says that something never was: "at no time", "under no circumstances".
  func isNever(_ phrase: Int) -> Bool {
    tokens[phrase].relation == .oblique && tree.hasChild(of: phrase, words: ["no"])
      && FactualityReader.occasions.contains(tokens[phrase].lemma)
  }

  /// Whether the main clause of a word's sentence asks something: "Did Chad attack Mali?".
  func isAsked(_ root: Int) -> Bool {
    guard tokens[root].head < 0 else { return false }
    return tree.children(of: root).contains { $0 > root && tokens[$0].word == "?" }
  }

  /// Verbs that the reading of complements turns on, whose forms are known by their spelling.
  static let governing: [String] = [
    "dissuade", "deter", "dare", "joke", "tempt", "refrain", "abstain", "desist", "persuade",
    "induce", "trick", "implore", "exhort", "urge", "rebuff", "thwart", "preclude", "inhibit",
    "hinder", "impede", "restrain", "coerce", "hesitate", "scheme", "conspire", "collude",
    "dispute", "refute", "advocate", "contemplate", "mull", "vow", "pledge",
  ]

  static let remorse: Set<WordKey> = [
    "regret", "doubt", "secret", "shame", "hesitation", "qualm", "apology", "remorse", "excuse",
    "scruple", "bone",
  ]

  private static let occasions: Set<WordKey> = [
    "time", "circumstance", "circumstances", "way", "account", "case", "point", "means",
    "condition", "stage", "moment",
  ]

  /// Verbs whose infinitive has come to be, adjectives that judge one that has, and verbs that another has not yet been read
  /// by, as those of speech.
  private static let implicative: Set<WordKey> = [
    "manage", "begin", "start", "commence", "continue", "proceed", "dare", "get", "come", "help",
    "go", "force", "compel", "make", "lead", "drive", "cause", "prompt", "bring", "trick",
    "provoke", "induce", "spur", "turn", "happen", "prove", "remain", "rush", "hasten", "hurry",
    "step", "move", "act", "join", "unite", "deign", "bother", "condescend", "stoop", "serve",
    "combine", "tend", "choose", "use", "employ", "conspire", "collude", "collaborate", "cooperate",
    "team", "scramble", "race", "opt", "elect", "leave", "live", "suffice", "purport", "succeed",
    "remember", "forget", "hesitate", "pause", "stop", "regret", "bend", "last", "be", "see",
    // "was proud to support", "was the first to".
    "proud", "glad", "happy", "pleased", "sorry", "quick", "slow", "wise", "foolish", "brave",
    "lucky", "fortunate", "surprised", "shocked", "relieved", "content", "first", "wrong",
    "swift", "prompt", "clever", "kind", "bold", "careless", "reckless", "only", "honored",
    "honoured", "second", "third",
    "become", "have",
    // "was chosen to lead", "rose to command".
    "appoint", "name", "hire", "pick", "select", "designate", "assign", "return", "retire",
    "travel",
    "quit", "resign", "rise", "grow", "emerge", "survive", "send", "deploy", "station",
  ]

  /// Words for those who cannot or would not do what follows.
  private static let powerless: Set<WordKey> = [
    "unable", "powerless", "unwilling", "impotent", "forget", "reluctant", "loath",
  ]

  /// Words of holding back, which deny nothing themselves.
  private static let reluctant: Set<WordKey> = ["hesitate", "forget", "regret", "help", "omit"]

  /// Words of saying that it is not so.
  private static let saidNot: Set<WordKey> = [
    "deny", "dispute", "reject", "refute", "dismiss", "rule", "oppose", "forbid", "prohibit", "ban",
    "prevent", "block", "veto",
  ]

  /// Verbs and nouns "from" which somebody does not do what follows.
  private static let barring: Set<WordKey> = [
    "stop", "prevent", "dissuade", "deter", "discourage", "ban", "bar", "forbid", "prohibit",
    "block", "refrain", "abstain", "hold", "keep", "hinder", "inhibit", "restrain", "shrink",
    "exempt", "preclude", "exclude", "protect", "save", "disqualify", "spare", "back", "desist",
    "far", "restrict", "shy", "recoil", "constrain", "impede", "disable", "excuse", "free",
    "prohibition", "enjoin", "suspend", "disbar", "obstruct", "discouragement", "retreat",
    "step", "cease", "draw", "pull", "stay", "hamper", "absolve",
  ]

  /// Verbs of bringing somebody "out of" doing something.
  private static let dissuading: Set<WordKey> = [
    "talk", "scare", "frighten", "pressure", "shame", "back", "pull", "opt", "argue", "bully",
    "chicken", "duck", "bow", "reason", "bluff", "scheme",
  ]

  /// Words of what may come, by the preposition before the gerund.
  private static let prospects: [WordKey: Set<WordKey>] = [
    "of": [
      "afraid", "scared", "fearful", "wary", "capable", "think", "speak", "talk", "dream", "hope",
      "fear", "desirous", "thought", "aim", "goal", "purpose", "way", "means", "intent",
      "verge", "brink", "point", "favor", "favour", "supportive", "method", "hopeful", "task",
      "advantage", "benefit", "merit", "prospect", "promise", "plan", "sake", "hint",
    ],
    "for": [
      "call", "vote", "argue", "campaign", "push", "lobby", "press", "plead", "appeal", "demand",
      "opt", "hope", "prepare", "apply", "ask", "ready", "case", "support", "deadline", "plan",
      "need", "condition", "pretext", "excuse", "date", "permission", "preparation", "advocate",
      "favor", "favour", "argument", "proposal", "provide", "option", "strategy", "idea", "reason",
      "mandate", "vehicle", "mechanism", "means", "tool", "money",
    ],
    "to": [
      "commit", "close", "oppose", "object", "agree", "consent", "look", "near", "objection",
      "opposition", "commitment", "averse", "alternative", "key", "akin", "equal", "resistant",
      "aspire", "aspiration", "dedicate", "subject", "conducive", "threat",
    ],
    "on": [
      "insist", "intent", "plan", "bend", "bent", "focus", "keen", "decide", "count", "set",
      "concentrate", "ban", "prohibition", "depend", "debate", "talk", "negotiation", "referendum",
      "vote", "negotiate", "discussion", "consult",
    ],
    "in": ["interested", "believe", "interest", "assist", "instrumental", "invest", "lie"],
    "about": [
      "talk", "think", "serious", "speak", "caution", "cautious", "worry", "worried", "concern",
      "concerned", "hesitant", "ask", "dream", "fantasize", "fantasise", "debate", "discussion",
      "question", "lie", "qualm", "doubt", "enthusiastic", "optimistic",
    ],
    "at": ["aim", "hint", "hope"],
    "toward": ["move", "step", "work"], "towards": ["move", "step", "work"],
  ]
}
