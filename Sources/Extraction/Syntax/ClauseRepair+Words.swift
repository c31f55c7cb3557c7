internal import AnnotatedText

// What the repairs ask of a word, and how they move it.
extension ClauseRepair {
  /// Whether a token is a verb in a form that can head a clause by itself, or looks like one: "bombed" tagged an adjective.
  func isFinite(_ token: Int) -> Bool {
    switch tokens[token].partOfSpeech {
    case .verb: return !isHyphened(token) && !tokens[token].shape.contains(.hyphenated)
    case .adjective:
      return tokens[token].word != tokens[token].lemma && !isHyphened(token)
        && tokens[token].shape.contains(.lowercase) && tokens[token].relation == .adjectivalModifier
    default: return false
    }
  }

  /// Whether some words are one noun phrase, with what its prepositions open: "fighters of the FARC".
  func isPhrase(_ words: Range<Int>) -> Bool {
    words.count < 12
      && words.allSatisfy {
        switch tokens[$0].partOfSpeech {
        case .noun, .properNoun, .adjective, .determiner, .numeral, .adposition: true
        case .particle: tokens[$0].relation == .caseMarking
        default: false
        }
      }
  }

  func isHyphened(_ token: Int) -> Bool { token > 0 && tokens[token - 1].word == "-" }

  func isNominal(_ token: Int) -> Bool {
    [.noun, .properNoun, .symbol].contains(tokens[token].partOfSpeech)
  }

  /// Whether a token is the top of a sentence or of a clause.
  func isTop(_ token: Int) -> Bool {
    switch tokens[token].relation {
    case .root, .parataxis, .clausalComplement: true
    default: tokens[token].head < 0
    }
  }

  /// The token before another, or before the auxiliaries and adverbs before it.
  func before(_ token: Int, skipping: Bool = false, in sentence: Range<Int>) -> Int? {
    var position = token - 1
    while position >= sentence.lowerBound {
      let part = tokens[position].partOfSpeech
      guard part == .adverb || skipping && part == .auxiliary && tokens[position].lemma != "be"
      else { return position }
      position -= 1
    }
    return nil
  }

  /// The first word of the name that a word ends: "Ana" of "Ana Roy".
  func whole(of word: Int) -> Int {
    tokens[word].relation == .flat && tokens[word].head >= 0 ? Int(tokens[word].head) : word
  }

  /// The word of a phrase that hangs on another word.
  func chief(_ token: Int, under head: Int) -> Int? {
    var top = token
    for _ in 0..<6 {
      guard tokens[top].head >= 0 else { return nil }
      if Int(tokens[top].head) == head { return top }
      top = Int(tokens[top].head)
    }
    return nil
  }

  func hasChild(
    _ token: Int, _ relation: DependencyRelation, in sentence: Range<Int>
  ) -> Bool {
    near(token, sentence).contains {
      Int(tokens[$0].head) == token && tokens[$0].relation == relation
    }
  }

  /// Where the children of a word stand; a long line must not take the square of its length.
  func near(_ token: Int, _ sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, token - 50)..<min(sentence.upperBound, token + 50)
  }

  mutating func raise(_ verb: Int, over old: Int, in sentence: Range<Int>) {
    tokens[verb].head = tokens[old].head
    tokens[verb].relation = tokens[old].relation
    tokens[verb].partOfSpeech = .verb
  }

  mutating func attach(_ token: Int, to head: Int, _ relation: DependencyRelation) {
    tokens[token].head = Int32(head)
    tokens[token].relation = relation
  }

  /// Forms that are verbs and never nouns, whatever the parser makes of them.
  static let verbForms: Set<WordKey> = [
    "accuse", "accuses", "agree", "agrees", "announces", "apologizes", "apologises", "asks",
    "assures", "begins", "condemn", "condemns", "criticize", "criticizes", "criticise",
    "criticises", "denies", "denounce", "denounces", "meets", "opposes", "praises", "rejects",
    "refuses", "says", "seeks", "tells", "urges", "vows", "warns",
    "welcomes", "threatens", "invites", "insists", "vetoes", "cooperates", "recognizes",
    "recognises", "endorses", "negotiates", "blames", "urge", "deny", "reject", "refuse",
    "summons", "expels", "imposes", "detains", "arrests",
  ]

  /// Past forms that may be participles and are never nouns.
  static let strongPasts: Set<WordKey> = [
    "struck", "fought", "sought", "sent", "held", "met", "brought", "bought", "taught", "caught",
    "ambushed", "bombed", "invaded", "shelled", "attacked", "accused",
  ]

  /// Verbs without a passive: behind a noun without an auxiliary they are the verb of the clause.
  static let intransitives: Set<WordKey> = [
    "arrive", "cross", "march", "clash", "rally", "retreat", "protest", "demonstrate", "gather",
    "sail", "advance", "agree", "flee", "depart", "withdraw", "disagree", "arrive", "head",
    "refuse", "decide", "vow", "threaten", "promise", "die", "vote", "land", "surrender", "defect",
    "resign", "apologize", "apologise", "object", "collapse", "respond", "react", "speak", "talk",
    "intervene", "capitulate", "disappear", "travel", "return", "come", "go", "occur", "happen",
    "remain", "stay", "live", "work", "arise", "erupt", "emerge", "appear", "fall", "rise",
    "roll", "pour", "converge", "swarm", "stream", "descend",
  ]

  /// Past forms that are no participles: what is one of them heads a clause.
  static let pasts: Set<WordKey> = [
    "spoke", "took", "gave", "went", "began", "wrote", "flew", "drove", "broke", "chose", "rose",
    "fell", "saw", "drew", "knew", "grew", "threw", "shook", "swore", "came", "became", "ran",
    "did",
    "withdrew", "undertook", "forbade", "overtook", "forgave", "stole", "hid", "sank", "sang",
  ]

  /// Participles that stand before a noun far oftener than they take it for an object.
  static let attributes: Set<WordKey> = [
    "neighboring", "neighbouring", "visiting", "warring", "exiled", "ousted", "deposed", "jailed",
    "imprisoned", "detained", "outlawed", "toppled", "disgraced", "embattled", "suspected",
  ]

  /// Prepositions that are no particles of any verb.
  static let prepositions: Set<WordKey> = ["with", "to", "for", "at", "against", "from", "of"]

  /// Verbs that keep an object in the passive: "a man given a medal".
  static let twofold: Set<WordKey> = [
    "give", "award", "grant", "pay", "deny", "hand", "tell", "show", "teach", "ask", "send", "call",
    "name", "make",
  ]
}
