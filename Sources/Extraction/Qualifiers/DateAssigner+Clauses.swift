internal import AnnotatedText
internal import KnowledgeModel

// Dates that another clause or phrase of the sentence carries: "at the 2012 summit", "speaking on Monday, she", "2008: Togo".
extension DateAssigner {
  /// The word above the clause that says what a meeting is about or what a deed is for, on which the parser hangs the
  /// date: "resumed talks on sharing the river on Monday", "met to discuss trade on Monday".
  func aboveTopic(_ head: Int, _ date: DateSpan) -> Int? {
    guard date.tokens.lowerBound > head else { return nil }
    if [.adverbialClause, .openClausalComplement].contains(tokens[head].relation),
      tree.hasChild(of: head, words: ["to"]), let verb = tree.head(of: head), verb < head,
      Self.gathering.contains(tokens[verb].lemma), tokens[verb].word != tokens[verb].lemma,
      tree.child(of: verb, .auxiliary) == nil
    {
      return verb
    }
    guard tree.isGerund(head),
      [.clausalModifier, .adverbialClause].contains(tokens[head].relation),
      tree.children(of: head).contains(where: {
        $0 < head && ["on", "about", "over", "for", "of"].contains(tokens[$0].word)
      }), let noun = tree.head(of: head), noun < head,
      Self.meetings.contains(tokens[noun].lemma)
        || tree.children(of: noun, .object).contains(where: {
          Self.meetings.contains(tokens[$0].lemma)
        })
    else { return nil }
    return noun
  }

  /// Verbs of deeds done at once, whose purpose comes later.
  private static let gathering: Set<WordKey> = [
    "meet", "hold", "gather", "convene", "visit", "arrive", "travel", "fly", "talk", "speak",
    "telephone", "phone", "march", "rally", "sign", "send", "dispatch", "deploy",
  ]

  private static let meetings: Set<WordKey> = [
    "talk", "talks", "negotiation", "meeting", "discussion", "consultation", "summit", "dialogue",
    "conference", "session",
  ]

  /// The date of a whole entry of a chronology: "May 2008: Peru joins, Chile protests".
  func heading(of finding: Finding, among dates: [DateSpan]) -> DateSpan? {
    guard let first = dates.first, first.conjunction == nil,
      tree.isInSentence(first.tokens.lowerBound, of: finding.trigger)
    else { return nil }
    let (begin, end) = (first.tokens.lowerBound, first.tokens.upperBound)
    guard begin == 0 || !tree.isInSentence(begin - 1, of: begin), end < finding.trigger else {
      return nil
    }
    return [":", "–", "—"].contains(tokens[end].word) ? first : nil
  }

  /// The verb that tells an accusation or a threat of its subject: "*said* on Monday that Peru had broken the truce".
  func telling(_ finding: Finding) -> Int? {
    guard [.accuse, .threaten, .reject].contains(finding.kind) else { return nil }
    var word = finding.trigger
    for _ in 0..<5 {
      guard let head = tree.head(of: word) else { return nil }
      if tokens[word].relation == .clausalComplement, tokens[head].partOfSpeech == .verb {
        let isTeller =
          tree.isGerund(head)
          ? finding.subject.token < head && Lexicon.saying.contains(tokens[head].lemma)
          : tree.children(of: head, .nominalSubject).contains {
            $0 == finding.subject.token || tree.head(of: finding.subject.token) == $0
          }
        return isTeller ? head : nil
      }
      word = head
    }
    return nil
  }

  /// Whether the time of a phrase or clause is that of the verb above it: "at a *summit* in May, Peru accused Chile",
  /// "*speaking* on Monday, Peru's president accused Chile".
  func lends(_ carrier: Int, to verb: Int, _ date: DateSpan) -> Bool {
    guard tokens[verb].partOfSpeech == .verb, tree.head(of: carrier) == verb else { return false }
    switch tokens[carrier].relation {
    case .adverbialClause:
      return tree.isGerund(carrier) && Self.beingThere.contains(tokens[carrier].lemma)
        && tree.children(of: carrier, .marker).allSatisfy { tokens[$0].word == "while" }
    case .oblique, .obliqueUnmarked:
      guard let word = tree.caseWord(of: carrier) else { return false }
      if ["at", "in", "during", "on"].contains(word) {
        return Self.occasions.contains(tokens[carrier].lemma)
          || word != "on" && Self.courses.contains(tokens[carrier].lemma)
      }
      // "after talks on Monday": the same day, as "after the war of 2008" is not the same year.
      return ["after", "following"].contains(word) && date.date.day != nil
        && Self.occasions.contains(tokens[carrier].lemma)
        && date.tokens.lowerBound > carrier
    default: return false
    }
  }

  /// The verb of a journey on which a clause tells what was done: "flew to Lima on Monday, where she *met* Ana Roy".
  func journey(toWhere verb: Int) -> Int? {
    guard tokens[verb].relation == .relativeClause,
      tree.children(of: verb).contains(where: { tokens[$0].word == "where" && $0 < verb }),
      var above = tree.head(of: verb)
    else { return nil }
    for _ in 0..<4 where tokens[above].partOfSpeech != .verb {
      guard let head = tree.head(of: above) else { return nil }
      above = head
    }
    return Self.going.contains(tokens[above].lemma) ? above : nil
  }

  /// Whether a clause tells what was done at a time right before it: "in May last year, *when* Peru shelled the town".
  func isTakenUp(_ date: DateSpan, by verb: Int) -> Bool {
    guard date.conjunction == nil,
      [.adverbialClause, .relativeClause, .clausalModifier].contains(tokens[verb].relation),
      let adverb = tree.children(of: verb).first(where: { tokens[$0].word == "when" }),
      adverb < verb
    else { return false }
    let end = date.tokens.upperBound
    return adverb == end || adverb == end + 1 && tokens[end].word == ","
  }

  /// Verbs that tell where somebody was who said or did something.
  private static let beingThere: Set<WordKey> = [
    "speak", "address", "write", "talk", "testify", "appear", "visit", "comment", "post", "brief",
    "preach", "lecture", "preside", "attend", "tweet",
  ]

  /// What brings people together at a time, or is said and published at one.
  private static let occasions: Set<WordKey> = [
    "meeting", "summit", "talk", "talks", "conference", "session", "ceremony", "visit", "trip",
    "rally", "speech", "address", "interview", "briefing", "congress", "convention", "debate",
    "hearing", "gathering", "forum", "assembly", "call", "conversation", "broadcast", "lecture",
    "dinner", "sermon", "parade", "tour", "letter", "message", "statement", "news", "discussion",
    "negotiation",
  ]

  /// What lasts for a time in which other things are done.
  private static let courses: Set<WordKey> = [
    "war", "battle", "election", "elections", "vote", "referendum", "campaign", "coup", "offensive",
    "uprising", "revolution", "conflict", "crisis", "revolt", "rebellion", "invasion", "operation",
    "attack", "raid", "assault", "ambush", "siege", "bombing", "strike", "putsch", "clash", "poll",
    "plebiscite", "runoff", "protest", "demonstration", "march", "reshuffle", "purge", "insurgency",
  ]

  private static let going: Set<WordKey> = [
    "travel", "go", "fly", "arrive", "come", "visit", "return", "drive", "head", "sail", "land",
    "journey", "stop",
  ]

  /// Nouns that say what somebody has in mind to do.
  static let intents: Set<WordKey> = [
    "pledge", "promise", "offer", "threat", "vow", "commitment", "request", "demand", "appeal",
    "refusal", "warning",
  ]

  /// Verbs by which it is said.
  static let voicing: Set<WordKey> = [
    "make", "repeat", "reiterate", "issue", "renew", "announce", "give", "extend", "voice",
    "deliver", "restate", "reaffirm",
  ]

  /// Verbs of what is said about deeds after they were done.
  static let judging: Set<WordKey> = [
    "blame", "accuse", "criticize", "criticise", "condemn", "denounce", "welcome", "praise",
    "deplore", "protest", "discuss", "regret", "recall", "mark", "commemorate", "remember",
    "applaud", "hail", "slam", "mourn", "investigate",
  ]
}
