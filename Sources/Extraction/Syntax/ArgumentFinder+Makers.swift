internal import AnnotatedText

// Whose deed or utterance a noun tells of.
extension ArgumentFinder {
  /// The owner of a deed, or who stands behind "by", and of an utterance behind "from": "Chad's offer", "an offer by Chad",
  /// "a call from Chad".
  func makers(of noun: Int) -> [Int] {
    let owners = owners(of: noun)
    guard tokens[noun].partOfSpeech == .noun,
      !owners.contains(where: { tokens[$0].relation == .possessiveModifier })
    else { return owners }
    var others = direct(of: noun, ["by"])
    if others.isEmpty, Control.utterances.contains(tokens[noun].lemma) {
      others = direct(of: noun, ["from"])
    }
    return others.isEmpty ? owners : others
  }

  /// Whose a thing is that is done something to: its owner, whose the goods are that it measures, "barrels of Chadian oil",
  /// and who has done the deed, "the role that Chad played", "the steps taken by Chad".
  func keepers(of noun: Int) -> [Int] {
    // "praised Chad's ally Mali" is no praise of Chad.
    if Lexicon.opposed.contains(tokens[noun].lemma) || Lexicon.allied.contains(tokens[noun].lemma) {
      return []
    }
    let owners = owners(of: noun)
    guard [.noun, .symbol, .numeral, .adjective, .determiner].contains(tokens[noun].partOfSpeech),
      !owners.contains(where: { tokens[$0].relation == .possessiveModifier })
    else { return owners }
    if Control.endings.contains(tokens[noun].lemma) { return owners.nonEmpty ?? doers(of: noun) }
    // "opposed the NATO aspirations of Chad": the body does not aspire.
    if Control.aspirations.contains(tokens[noun].lemma) {
      let own = direct(of: noun, ["of", "by"])
      if !own.isEmpty { return own }
    }
    if Control.measures.contains(tokens[noun].lemma) || Lexicon.sums.contains(tokens[noun].lemma)
      || tokens[noun].partOfSpeech == .numeral
    {
      // "three billion dollars in Chadian oil".
      let inside: [WordKey] = Lexicon.sums.contains(tokens[noun].lemma) ? ["of", "in"] : ["of"]
      return owners + direct(of: noun, Set(inside)).flatMap { self.owners(of: $0) }
    }
    if Control.shares.contains(tokens[noun].lemma) {
      return owners
        + direct(of: noun, ["of"]).filter { Lexicon.wares.contains(tokens[$0].lemma) }
        .flatMap { self.owners(of: $0) }
    }
    let performers = performers(of: noun)
    return owners
      + (performers.isEmpty ? doers(ofDeedTakenUp: noun, by: noun) ?? [] : performers)
  }

  /// Who has done what a noun says by the clause behind it: "the role that Chad played", "steps taken by Chad".
  private func performers(of noun: Int) -> [Int] {
    for clause in tree.children(of: noun, .relativeClause, .clausalModifier)
    where clause > noun && Control.performing.contains(tokens[clause].lemma) {
      if tree.isPassive(clause) || isReducedPassive(clause) {
        let agents = doneBy(clause)
        if !agents.isEmpty { return agents }
        continue
      }
      guard tokens[clause].relation == .relativeClause else { continue }
      let own = tree.children(of: clause, .nominalSubject)
      guard !own.isEmpty, own.allSatisfy({ !Lexicon.relatives.contains(tokens[$0].word) }),
        tree.children(of: clause, .object).allSatisfy({
          Lexicon.relatives.contains(tokens[$0].word)
        })
      else { continue }
      return own
    }
    return []
  }

  /// To whom somebody says that he, or his state, will do something: "told Chad that it would send tents".
  func promised(by verb: Int) -> [Int] {
    guard
      tree.children(of: verb, .clausalComplement).contains(where: { clause in
        clause > verb && !tree.isPassive(clause)
          && EventRules.favours.keys.contains(tokens[clause].lemma)
          && tree.hasChild(of: clause, words: ["would", "will"])
          && !tree.children(of: clause).contains {
            Lexicon.negation.contains(tokens[$0].word)
              || tokens[$0].relation == .adverbialClause
                && tree.hasChild(of: $0, words: ["if", "unless"])
          }
          && tree.children(of: clause, .nominalSubject).allSatisfy {
            ["it", "he", "she", "they", "we", "i"].contains(tokens[$0].word)
              || tokens[$0].partOfSpeech == .properNoun
          }
      })
    else { return [] }
    return patient(of: verb, depth: 0)
  }

  /// The owner of the subject of a passive that tells no doer: "Chadian doctors were sent", "a shipment of Chadian rice was
  /// flown".
  func ownersOfSubject(of verb: Int) -> [Int] {
    guard tree.isPassive(verb), doneBy(verb).isEmpty else { return [] }
    return tree.children(of: verb, .nominalSubjectPassive).flatMap { noun in
      keepers(of: noun) + direct(of: noun, ["from"])
        + (Control.parcels.contains(tokens[noun].lemma)
          || Lexicon.collectives.contains(tokens[noun].lemma)
          ? direct(of: noun, ["of"]).flatMap { owners(of: $0) } : [])
    }
  }
}

extension Control {
  /// What somebody gets "from" another: "a plea for help from Chad", "bowed to pressure from Chad".
  static let received: Set<WordKey> = [
    "help", "aid", "assistance", "support", "backing", "relief", "bailout", "loan", "money",
    "funding", "credit", "pressure", "protection", "permission", "approval", "weapon", "arms",
  ]

  /// Verbs of taking goods somewhere.
  static let conveying: Set<WordKey> = [
    "send", "ship", "deliver", "supply", "export", "fly", "transport", "pump", "truck", "ferry",
    "provide", "smuggle", "channel", "funnel", "transfer", "sell",
  ]

  /// Verbs of letting others know what one knows.
  static let sharing: Set<WordKey> = ["share", "exchange", "swap", "coordinate"]

  /// Verbs of consent, "to" a deed with somebody.
  static let consenting: Set<WordKey> = ["consent", "assent", "agree", "acquiesce", "accede"]

  /// What somebody has "with" another: "backed down in a row with Chad", "is open to talks with Chad".
  static let shared: Set<WordKey> = [
    "dispute", "row", "standoff", "feud", "spat", "quarrel", "talk", "talks", "negotiation",
    "dialogue", "border", "frontier", "boundary",
    "line", "patience", "tolerance",
  ]

  /// What states give for others: "a forum hosted by Chad".
  static let hosted: Set<WordKey> = [
    "forum", "summit", "conference", "parade", "ceremony", "games", "banquet", "dinner", "gala",
    "reception", "celebration",
  ]

  /// How many missiles come at once.
  static let showers: Set<WordKey> = [
    "barrage", "salvo", "volley", "hail", "wave", "swarm", "shower", "rain", "fusillade", "pair",
    "dozen", "string", "series",
  ]

  /// What somebody comes to for the sake of whom it is of: "to the defence of Chad", "at the door of Chad".
  static let standing: Set<WordKey> = [
    "defence", "defense", "rescue", "aid", "help", "assistance", "side", "door", "doorstep", "foot",
    "front",
  ]

  /// What lies off a coast.
  static let offshore: Set<WordKey> = ["water", "waters", "sea"]

  /// What those have who would belong to a body: "the NATO aspirations of Chad".
  static let aspirations: Set<WordKey> = [
    "aspiration", "ambition", "bid", "membership", "candidacy", "accession", "hope",
  ]

  /// What goods are measured by: "two million barrels of Chadian oil".
  static let measures: Set<WordKey> = [
    "barrel", "ton", "tonne", "litre", "liter", "gallon", "dose", "kilogram", "kilo", "metre",
    "meter", "bushel", "sack", "bag", "cargo", "load", "truckload", "planeload", "boatload",
    "shipload", "batch", "consignment", "shipment", "amount", "quantity", "volume", "piece",
    "unit", "lot", "worth", "delivery", "wagon", "container", "case", "carton", "vial",
  ]

  /// Shares of goods: "most of Chad's oil".
  static let shares: Set<WordKey> = [
    "most", "much", "half", "third", "quarter", "percent", "%", "part", "some", "bulk", "majority",
    "share",
  ]

  /// Verbs by which somebody does what a noun says: "the part that Chad played".
  static let performing: Set<WordKey> = [
    "play", "make", "take", "show", "display", "demonstrate", "undertake", "exert", "assume",
    "adopt", "launch", "exhibit", "extend", "lend", "render",
  ]

  /// What somebody says, writes or lets others know, which comes "from" him: "a call from Chad", "praise from Chad".
  static let utterances: Set<WordKey> = [
    "call", "appeal", "request", "demand", "plea", "offer", "pledge", "promise", "invitation",
    "praise", "criticism", "condemnation", "rebuke", "apology", "threat", "warning", "accusation",
    "protest", "objection", "complaint", "endorsement", "assurance", "guarantee", "proposal",
    "petition", "ultimatum", "message", "letter", "congratulations", "condolence", "condolences",
    "commitment", "denunciation", "reproach", "reprimand", "applause", "entreaty",
  ]
}
