internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// Whose somebody or something is to whom another does harm: of "attacked Chad, capturing two of its men" Chad, as
  /// nobody captures his own.
  func victim(of place: Place, among candidates: [Candidate]) -> Candidate? {
    guard place.isPossessive, place.token + 1 < tokens.count,
      !isOwn(place), var thing = tree.head(of: place.token),
      Lexicon.armed.contains(tokens[thing].lemma) || Lexicon.citizens.contains(tokens[thing].lemma)
        || Lexicon.targets.contains(tokens[thing].lemma)
        || ReferenceReader.punished.contains(tokens[thing].lemma)
    else { return nil }
    let isPunished = ReferenceReader.punished.contains(tokens[thing].lemma)
    // "two of its men".
    if tokens[thing].relation == .nominalModifier, tree.caseWord(of: thing) == "of",
      let part = tree.head(of: thing),
      tokens[part].partOfSpeech == .numeral
        || Lexicon.partitives.contains(tokens[part].lemma)
    {
      thing = part
    }
    guard let harm = harm(to: thing, isPunished: isPunished) else { return nil }
    let agents = arguments.agent(of: harm, depth: 0)
    let doer =
      candidates.last(where: {
        agents.contains(clauses.top(of: $0.token, isPerson: false)) && !isAdjective($0)
          && isPolity($0)
      })?.identity ?? home(ofForceAmong: agents, before: place)
    guard let doer else { return nil }
    let others = candidates.filter { isPolity($0) && $0.identity != doer }
    guard let last = others.last, others.allSatisfy({ $0.identity == last.identity }) else {
      return nil
    }
    return last
  }

  /// Whose the force is that does harm: of "Chadian guards fired on its men" Chad.
  private func home(ofForceAmong agents: [Int], before place: Place) -> Candidate.Identity? {
    guard agents.count == 1, Lexicon.armed.contains(tokens[agents[0]].lemma) else { return nil }
    let owners = nearby(place.sentence, before: place.token).filter {
      isPolity($0) && $0.entities.count == 1 && tree.head(of: $0.token) == agents[0]
        && (isAdjective($0) || $0.isPossessor || tokens[$0.token].relation == .compound)
    }
    return owners.count == 1 ? owners[0].identity : nil
  }

  /// The verb by which somebody does harm to a thing, as its object, or with "imposed sanctions on two of its generals".
  private func harm(to thing: Int, isPunished: Bool) -> Int? {
    guard var harm = tree.head(of: thing), harm < thing else { return nil }
    if tokens[thing].relation == .object {
      if ReferenceReader.punishing.contains(tokens[harm].lemma), isPunished { return harm }
      return ReferenceReader.preying.contains(tokens[harm].lemma) ? harm : nil
    }
    // "opened fire on its men", "fired at its boats".
    if !isPunished, tokens[thing].relation == .oblique,
      ["on", "at", "upon"].contains(tree.caseWord(of: thing) ?? .none)
    {
      let isFiring =
        ["fire", "shoot"].contains(tokens[harm].lemma)
        || tokens[harm].lemma == "open" && tree.hasChild(of: harm, words: ["fire"])
      return isFiring ? harm : nil
    }
    guard isPunished, ["on", "against"].contains(tree.caseWord(of: thing) ?? .none) else {
      return nil
    }
    let penalty: Int?
    if tokens[harm].partOfSpeech == .verb {
      penalty = tree.child(of: harm, .object, .nominalSubjectPassive)
    } else {
      penalty = harm
      guard let verb = tree.head(of: harm) else { return nil }
      harm = verb
    }
    guard let penalty, ReferenceReader.penalties.contains(tokens[penalty].lemma) else { return nil }
    return harm
  }

  /// Whom a state punishes that are another's: "its generals", "its banks".
  private static let punished: Set<WordKey> = [
    "official", "minister", "general", "diplomat", "officer", "commander", "leader", "lawmaker",
    "citizen", "national", "judge", "politician", "bank", "company", "firm", "businessman",
    "oligarch", "export", "good", "goods", "product", "airline", "ship", "tanker", "entity",
    "individual", "institution", "agency", "ally", "envoy", "ambassador",
  ]

  /// What is imposed on others.
  private static let penalties: Set<WordKey> = [
    "sanction", "sanctions", "tariff", "embargo", "ban", "restriction", "curb", "penalty", "duty",
  ]

  /// Verbs of punishing whoever is not one's own.
  private static let punishing: Set<WordKey> = ["sanction", "blacklist", "expel"]

  /// Verbs of harm that nobody does to his own.
  private static let preying: Set<WordKey> = [
    "attack", "capture", "kill", "abduct", "kidnap", "ambush", "bomb", "shell", "wound", "seize",
    "shoot", "raid", "bombard", "torture", "behead", "massacre",
  ]
}
