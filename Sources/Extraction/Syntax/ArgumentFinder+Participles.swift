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

  /// What has come to be "with Chadian help": the subject of the passive, or the noun of the participle.
  func helped(by noun: Int) -> [Int] {
    guard tree.caseWord(of: noun) == "with", let verb = lightVerb(of: noun),
      Control.building.contains(tokens[verb].lemma),
      tree.isPassive(verb) || isReducedPassive(verb)
    else { return [] }
    return patient(of: verb, depth: 0)
  }
}

extension Control {
  /// Verbs of using what one has: "flies jets", "fired rockets".
  static let wielding: Set<WordKey> = [
    "fly", "operate", "use", "field", "deploy", "own", "possess", "fire", "launch", "employ",
    "station", "lose", "display", "parade", "unveil", "receive", "drive", "sail",
  ]

  /// Verbs of bringing something into being, or into shape.
  static let building: Set<WordKey> = [
    "set", "establish", "found", "create", "build", "train", "equip", "form", "launch", "rebuild",
    "develop", "modernize", "modernise", "restore", "arm", "reform", "reorganize", "reorganise",
    "overhaul", "raise",
  ]
}
