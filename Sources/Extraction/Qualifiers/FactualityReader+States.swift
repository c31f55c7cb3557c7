internal import AnnotatedText

// States are there whatever the verb around their noun says.
extension FactualityReader {
  /// The reading of a word by what stands beside it alone: "is not president"; of one that only names somebody nothing
  /// around it says more.
  func ownReading(of word: Int) -> Reading {
    var reading = Reading()
    readSurroundings(of: word, isCarrier: true, into: &reading)
    return reading
  }

  /// Whether a noun of a state stands in a clause that says nothing of the state itself.
  func isPresupposed(_ word: Int, by head: Int) -> Bool {
    // "wants to head the OSCE, based in Vienna": a participle behind a name and a comma describes it.
    if tokens[word].relation == .clausalModifier, tokens[head].partOfSpeech == .properNoun,
      head < word, tokens[word - 1].word == ",", tree.child(of: word, .nominalSubject) == nil
    {
      return true
    }
    // "will lead the OSCE, a body that includes Chad": so does the description of a name.
    if tokens[word].relation == .relativeClause, tokens[head].relation == .apposition,
      let name = tree.head(of: head), tokens[name].partOfSpeech == .properNoun
    {
      return true
    }
    guard tokens[word].partOfSpeech == .noun, tree.child(of: word, .copula) == nil else {
      return false
    }
    // "saw the port of Bosaso, a base in Somalia": what stands beside a name describes it, whatever comes of it.
    if tokens[word].relation == .apposition, tokens[head].partOfSpeech == .properNoun {
      return true
    }
    // "offered access to the bases in Mali": what can be had access to is there.
    if tokens[word].relation == .nominalModifier, tokens[head].partOfSpeech == .noun {
      // "planned an attack on a base in Mali": what can be struck is there.
      if EventRules.raids.contains(tokens[head].lemma),
        ["on", "at", "against"].contains(tree.caseWord(of: word) ?? .none)
      {
        return true
      }
      return !FactualityReader.projects.contains(tokens[head].lemma)
        && !Lexicon.planning.contains(tokens[head].lemma)
        && (tokens[word].word != tokens[word].lemma
          || tree.hasChild(of: word, words: ["the", "this", "that"]))
    }
    guard tokens[head].partOfSpeech == .verb else { return false }
    switch tokens[word].relation {
    case .nominalSubject
    where !tree.isPassive(head) && tree.hasChild(of: word, words: ["the", "this", "that"])
      && FactualityReader.keeping.contains(tokens[head].lemma):
      return true
    case .oblique, .object, .nominalSubject:
      return !FactualityReader.creating.contains(tokens[head].lemma)
        && !Lexicon.supposing.contains(tokens[head].lemma)
        && !Lexicon.planning.contains(tokens[head].lemma)
        && !Lexicon.denying.contains(tokens[head].lemma)
        && !FactualityReader.ending.contains(tokens[head].lemma)
    default: return false
    }
  }

  /// Verbs of those who like what others may do, or do not.
  static let favoring: Set<WordKey> = [
    "oppose", "object", "support", "favor", "favour", "back", "resist", "fear", "veto", "tolerate",
    "envisage",
  ]

  /// Nouns of what has yet to be done, of which it depends whether there is what they are for: "a plan for bases in Mali".
  private static let projects: Set<WordKey> = [
    "plan", "proposal", "idea", "request", "bid", "offer", "talk", "negotiation", "deal",
    "agreement", "hope", "call", "demand", "possibility", "prospect", "option", "creation",
    "construction", "establishment", "opening", "deployment", "accord", "pact", "treaty",
    "permission", "approval", "consent", "ban", "end", "withdrawal", "closure", "removal", "lack",
    "absence", "rumor", "rumour", "allegation", "claim", "report", "denial", "existence",
    "question", "search", "need", "push", "support", "opposition", "threat", "fear", "site",
    "return", "arrival", "candidate", "lease", "contract", "tender", "rejection", "refusal",
  ]

  /// Verbs of what those do who are there: "the battalion in Mali will become a brigade".
  private static let keeping: Set<WordKey> = [
    "become", "get", "acquire", "host", "have", "take", "give", "gain", "win", "secure", "obtain",
    "share", "hold", "join", "keep", "put", "send", "exercise",
  ]

  /// Verbs of which it depends whether there is what their noun says.
  private static let creating: Set<WordKey> = [
    "build", "open", "establish", "create", "construct", "found", "have", "get", "acquire", "host",
    "be", "become", "take", "give", "gain", "lack", "operate", "keep", "maintain", "station",
    "deploy", "base", "set", "install", "win", "secure", "obtain", "share", "hold", "join",
    "put", "send", "withdraw", "pull", "remove", "allow", "exercise",
  ]
}
