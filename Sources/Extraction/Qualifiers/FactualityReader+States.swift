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
    guard tokens[word].partOfSpeech == .noun, tokens[head].partOfSpeech == .verb,
      tree.child(of: word, .copula) == nil
    else { return false }
    switch tokens[word].relation {
    case .oblique, .object, .nominalSubject:
      return !FactualityReader.creating.contains(tokens[head].lemma)
        && !Lexicon.supposing.contains(tokens[head].lemma)
        && !Lexicon.planning.contains(tokens[head].lemma)
        && !Lexicon.denying.contains(tokens[head].lemma)
        && !FactualityReader.ending.contains(tokens[head].lemma)
    default: return false
    }
  }

  /// Verbs of which it depends whether there is what their noun says.
  private static let creating: Set<WordKey> = [
    "build", "open", "establish", "create", "construct", "found", "have", "get", "acquire", "host",
    "be", "become", "take", "give", "gain", "lack", "operate", "keep", "maintain", "station",
    "deploy", "base", "set", "install", "win", "secure", "obtain", "share", "hold", "join",
    "put", "send", "withdraw", "pull", "remove", "allow", "exercise",
  ]
}
