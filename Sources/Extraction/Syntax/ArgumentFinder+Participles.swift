internal import AnnotatedText

// Who is behind a noun by the participle that says more of it: "men held by Chad", "jets bought from Chad".
extension ArgumentFinder {
  /// Who does one of some deeds to the object of a verb, or to what the object is of, by the clause behind it: "demanded
  /// the release of men held by *Chad*", "took in migrants deported by *Chad*".
  func doers(of deeds: Set<WordKey>, behindObjectOf verb: Int) -> [Int] {
    for object in patient(of: verb, depth: 0) {
      for noun in [object] + direct(of: object, ["of", "for"]) {
        for clause in tree.children(of: noun, .clausalModifier, .relativeClause)
        where clause > noun && deeds.contains(tokens[clause].lemma) {
          let doers = agent(of: clause, depth: 0).filter {
            !Lexicon.relatives.contains(tokens[$0].word)
          }
          if !doers.isEmpty { return doers }
        }
      }
    }
    return []
  }

  /// Who has the thing of which a participle says more: "*Togo*'s jets, bought from Chad", "*Togo* flies jets bought from
  /// Chad", "*Togo*'s navy, equipped with boats bought from Chad".
  func havers(of participle: Int) -> [Int] {
    guard isReducedPassive(participle), tokens[participle].relation == .clausalModifier,
      let noun = tree.head(of: participle), noun < participle
    else { return [] }
    let owners = tree.children(of: noun, .possessiveModifier)
    if !owners.isEmpty { return owners }
    var top = noun
    while tokens[top].relation == .coordination, let first = tree.head(of: top), first < top {
      top = first
    }
    guard let verb = tree.head(of: top), verb < top else { return [] }
    let lemma = tokens[verb].lemma
    switch tokens[top].relation {
    case .object:
      guard Control.wielding.contains(lemma) || lemma == "have" else { return [] }
      return agent(of: verb, depth: 0)
    case .oblique where tree.caseWord(of: top) == "with":
      // "equipped with boats bought from Chad": the equipped; "struck it with rockets supplied by Chad": who struck.
      if Control.furnishing.contains(lemma) { return patient(of: verb, depth: 0) }
      return Control.forcible.contains(lemma) ? agent(of: verb, depth: 0) : []
    default: return []
    }
  }

  /// Whom somebody has others do something to: "had *Ana Roy* arrested".
  ///
  /// "had her passport seized" tells what she suffered.
  func causee(of verb: Int) -> Int? {
    guard [.openClausalComplement, .clausalComplement].contains(tokens[verb].relation),
      tokens[verb].partOfSpeech == .verb, tokens[verb].word != tokens[verb].lemma,
      !isParticiple(verb), !hasInfinitiveMarker(verb), tree.child(of: verb, .object) == nil,
      tree.child(of: verb, .auxiliary, .auxiliaryPassive, .marker) == nil,
      let having = tree.head(of: verb), having < verb, tokens[having].lemma == "have",
      let whom =
        (tree.children(of: having, .object) + tree.children(of: verb, .nominalSubject))
        .first(where: { $0 > having && $0 < verb }),
      tree.child(of: whom, .possessiveModifier).map({ tokens[$0].partOfSpeech != .pronoun })
        ?? true
        || PersonNouns.words.contains(tokens[whom].lemma)
    else { return nil }
    return whom
  }

  /// Who gets what the verb gives to which another is joined that does not say to whom: "offered *Togo* a loan, and Chad
  /// sent tents".
  func joinedRecipients(of verb: Int) -> [Int] {
    guard !hasRecipient(verb), [.coordination, .parataxis].contains(tokens[verb].relation),
      let first = tree.head(of: verb), first < verb
    else { return [] }
    if tokens[verb].lemma == "threaten" { return wronged(by: first) }
    guard
      Control.giving.contains(tokens[first].lemma)
        || Control.furnishing.contains(tokens[first].lemma)
        || tokens[first].lemma == "donate"
    else { return [] }
    let own = recipient(of: first)
    if !own.isEmpty { return own }
    let behind = direct(of: first, ["to"])
    if !behind.isEmpty { return behind }
    return tree.children(of: first, .object).flatMap { direct(of: $0, ["to"]) }
  }

  /// Against whom a deed is that a threat goes on with: "imposed sanctions on *Togo* and threatened to use force".
  private func wronged(by deed: Int) -> [Int] {
    guard ArgumentFinder.severing.contains(tokens[deed].lemma) else { return [] }
    return ([deed] + tree.children(of: deed, .object)).lazy
      .map { direct(of: $0, ["on", "with", "against", "from"]) }.first { !$0.isEmpty } ?? []
  }

  /// Verbs of deeds against a state that threats may follow.
  private static let severing: Set<WordKey> = [
    "impose", "suspend", "close", "halt", "cut", "freeze", "sever", "break", "recall", "withdraw",
    "seal", "slap", "end", "tighten", "shut",
  ]

  /// Whether it is told to whom or where something is given or sent.
  func hasRecipient(_ verb: Int) -> Bool {
    let places: Set<WordKey> = ["to", "for", "into", "in", "toward", "towards", "on", "against"]
    return !recipient(of: verb).isEmpty || !direct(of: verb, places).isEmpty
      || tree.children(of: verb, .object, .nominalSubjectPassive).contains {
        !direct(of: $0, places).isEmpty
      }
  }

  /// The verb by which somebody says something to somebody at a meeting: "apologised to Ana Roy over dinner".
  func addressing(at meeting: Int) -> Int? {
    guard tokens[meeting].relation == .oblique, let verb = tree.head(of: meeting), verb < meeting,
      Control.addressing.contains(tokens[verb].lemma), !tree.isPassive(verb),
      !tree.children(of: verb).contains(where: {
        Lexicon.negation.contains(tokens[$0].word) || Control.unsaid.contains(tokens[$0].word)
      }),
      tree.caseWord(of: meeting).map({ ["over", "during", "at", "in"].contains($0) }) ?? false
    else { return nil }
    return verb
  }

  /// To whom a verb says something: its object, or the phrase with "to".
  func addressees(of verb: Int) -> [Int] {
    let objects = patient(of: verb, depth: 0) + recipient(of: verb)
    return direct(of: verb, ["to", "with"]) + objects
  }

  /// Who keeps a bargain that others have brought about: "*Togo and Benin* agreed to prolong a truce brokered by Chad".
  func parties(to bargain: Int) -> [Int] {
    guard tokens[bargain].relation == .object, let verb = tree.head(of: bargain),
      Control.keeping.contains(tokens[verb].lemma)
    else { return [] }
    return agent(of: verb, depth: 0)
  }

  /// "the first country to recognise Chad" has done it.
  func isRanked(_ noun: Int) -> Bool {
    // "is the highest-ranking official to visit Chad".
    if tree.children(of: noun, .adjectivalModifier).contains(where: {
      tokens[$0].word == "ranking" && $0 > 1
        && ["highest", "senior"].contains(tokens[$0 - 2].word)
        || tokens[$0].word == "senior"
          && tokens[$0 - 1].word == "most"
    }) {
      return true
    }
    return ["first", "last", "only", "second", "latest", "third"].contains(tokens[noun].word)
      || tree.hasChild(
        of: noun, words: ["first", "last", "only", "second", "latest", "third", "few"])
  }

  /// What has come to be "with Chadian help": the subject of the passive, or the noun of the participle.
  func helped(by noun: Int) -> [Int] {
    guard tree.caseWord(of: noun) == "with", let verb = lightVerb(of: noun),
      Control.building.contains(tokens[verb].lemma),
      tree.isPassive(verb) || isReducedPassive(verb)
    else { return [] }
    return patient(of: verb, depth: 0)
  }
}

extension Lexicon {
  /// What strikes a country without anybody's doing.
  static let disasters: Set<WordKey> = [
    "earthquake", "quake", "flood", "flooding", "tsunami", "hurricane", "cyclone", "typhoon",
    "storm", "landslide", "mudslide", "wildfire", "eruption", "volcano", "tornado",
  ]
}

extension Control {
  /// Verbs of using what one has: "flies jets", "fired rockets".
  static let wielding: Set<WordKey> = [
    "fly", "operate", "use", "field", "deploy", "own", "possess", "fire", "launch", "employ",
    "station", "lose", "display", "parade", "unveil", "receive", "drive", "sail",
  ]

  /// Verbs of saying something to somebody.
  static let addressing: Set<WordKey> = [
    "apologize", "apologise", "tell", "urge", "ask", "assure", "thank", "press", "warn", "inform",
    "speak", "complain", "promise", "congratulate", "brief", "raise", "discuss",
  ]

  /// Words by which a verb says what may be, or will be.
  static let unsaid: Set<WordKey> = ["may", "might", "could", "would", "should", "will", "if"]

  /// Verbs of holding to a bargain.
  static let keeping: Set<WordKey> = [
    "prolong", "extend", "uphold", "respect", "honor", "honour", "accept", "observe", "renew",
    "implement", "resume",
  ]

  /// Verbs of bringing something into being, or into shape.
  static let building: Set<WordKey> = [
    "set", "establish", "found", "create", "build", "train", "equip", "form", "launch", "rebuild",
    "develop", "modernize", "modernise", "restore", "arm", "reform", "reorganize", "reorganise",
    "overhaul", "raise",
  ]
}
