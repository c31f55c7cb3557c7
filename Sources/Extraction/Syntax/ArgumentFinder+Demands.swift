internal import AnnotatedText

// Whom a crowd means, and whom a refusal.
extension ArgumentFinder {
  /// Whom somebody denies what he would not do: "refused to host *Malian* bases", "refused to let *Chad* vote", "refused to
  /// hand the man over to *Chad*".
  func ownersInComplement(of word: Int) -> [Int] {
    tree.children(of: word, .openClausalComplement).flatMap { clause -> [Int] in
      let lemma = tokens[clause].lemma
      // "declined to specify Chad's share" tells nobody off.
      if Control.wording.contains(lemma) { return [] }
      let objects = Array(tree.children(of: clause, .object, .indirectObject))
      if Control.yielding.contains(lemma) {
        let takers = obliques(of: clause, ["to"])
        return takers.isEmpty ? objects : takers
      }
      if Control.letting.contains(lemma) {
        return objects.isEmpty ? complementAgents(of: clause) : objects
      }
      return objects.flatMap { owners(of: $0) }
    }
  }

  /// Whom those mean who gather, strike or march for something: "rallied to demand the resignation of Chad's premier",
  /// "held a vigil, calling on Ana Roy to step down", "marched to denounce Chad".
  func demanded(by word: Int) -> [Int] {
    let verb = tokens[word].partOfSpeech == .verb ? word : lightVerb(of: word) ?? word
    var places = [word, verb]
    // "rallied and demanded".
    places += tree.children(of: verb, .coordination).filter { tokens[$0].partOfSpeech == .verb }
    for place in places {
      let clauses =
        (place == verb || place == word ? [] : [place])
        + tree.children(
          of: place, .adverbialClause, .openClausalComplement, .clausalModifier, .parataxis)
      for clause in clauses where clause > word || clause > verb {
        let lemma = tokens[clause].lemma
        if Self.denouncing.contains(lemma) {
          let target = patient(of: clause, depth: 0)
          let found = target + target.flatMap { owners(of: $0) + direct(of: $0, ["of", "by"]) }
          if !found.isEmpty { return found }
        }
        guard Self.demanding.contains(lemma) else { continue }
        let wanted = patient(of: clause, depth: 0).filter {
          Self.downfalls.contains(tokens[$0].lemma)
        }.flatMap { owners(of: $0) + direct(of: $0, ["of", "from", "by"]) }
        if !wanted.isEmpty { return wanted }
        let doers = complementAgents(of: clause)
        if !doers.isEmpty { return doers }
        if let asked = Control.calling[lemma] {
          let addressed = direct(of: clause, [asked])
          if !addressed.isEmpty { return addressed }
        }
      }
    }
    return []
  }

  /// Verbs by which a crowd says against what it is.
  private static let denouncing: Set<WordKey> = [
    "denounce", "condemn", "protest", "oppose", "decry", "defy", "reject",
  ]

  /// Verbs by which a crowd says what somebody is to do.
  private static let demanding: Set<WordKey> = ["demand", "call", "urge", "seek", "press", "ask"]

  /// What a crowd wants of those against whom it is.
  private static let downfalls: Set<WordKey> = [
    "resignation", "ouster", "removal", "departure", "impeachment", "exit", "overthrow", "ousting",
    "dismissal", "arrest", "trial", "prosecution", "downfall", "withdrawal", "expulsion", "sacking",
    "abdication", "fall",
  ]
}

extension Control {
  /// Verbs of talking about something.
  static let discussing: Set<WordKey> = ["discuss", "debate", "address", "review", "raise"]

  /// What one has with others whether they are there or not.
  static let relating: Set<WordKey> = [
    "dispute", "conflict", "row", "war", "tension", "border", "standoff", "feud", "rivalry",
    "crisis", "impasse", "stalemate", "fight", "confrontation",
  ]

  /// What nobody can be told to do: "the doctors say that he should survive".
  static let befalling: Set<WordKey> = [
    "survive", "recover", "benefit", "exist", "happen", "live", "last", "suffice", "grow",
  ]

  /// Verbs of giving somebody up to others.
  static let surrendering: Set<WordKey> = ["extradite", "deport", "repatriate", "surrender"]

  /// Verbs of putting something into words.
  static let wording: Set<WordKey> = [
    "specify", "say", "comment", "discuss", "name", "reveal", "disclose", "identify", "elaborate",
    "confirm", "predict", "describe", "explain", "give", "provide", "detail", "characterize",
    "speculate", "mention", "estimate", "divulge", "clarify", "answer", "address",
  ]
}
