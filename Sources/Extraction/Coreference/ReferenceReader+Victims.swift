internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// Whose somebody or something is to whom another does harm: of "attacked Chad, capturing two of its men" Chad, as
  /// nobody captures his own.
  func victim(of place: Place, among candidates: [Candidate]) -> Candidate? {
    guard place.isPossessive, place.token + 1 < tokens.count,
      tokens[place.token + 1].word != "own", var thing = tree.head(of: place.token),
      Lexicon.armed.contains(tokens[thing].lemma) || Lexicon.citizens.contains(tokens[thing].lemma)
        || Lexicon.targets.contains(tokens[thing].lemma)
    else { return nil }
    // "two of its men".
    if tokens[thing].relation == .nominalModifier, tree.caseWord(of: thing) == "of",
      let part = tree.head(of: thing),
      tokens[part].partOfSpeech == .numeral
        || Lexicon.partitives.contains(tokens[part].lemma)
    {
      thing = part
    }
    guard tokens[thing].relation == .object, let harm = tree.head(of: thing), harm < thing,
      ReferenceReader.preying.contains(tokens[harm].lemma)
    else { return nil }
    let agents = arguments.agent(of: harm, depth: 0)
    guard
      let doer = candidates.last(where: {
        agents.contains(clauses.top(of: $0.token, isPerson: false)) && !isAdjective($0)
      }), isPolity(doer)
    else { return nil }
    let others = candidates.filter { isPolity($0) && $0.identity != doer.identity }
    guard let last = others.last, others.allSatisfy({ $0.identity == last.identity }) else {
      return nil
    }
    return last
  }

  /// Verbs of harm that nobody does to his own.
  private static let preying: Set<WordKey> = [
    "attack", "capture", "kill", "abduct", "kidnap", "ambush", "bomb", "shell", "wound", "seize",
    "shoot", "raid", "bombard", "torture", "behead", "massacre",
  ]
}
