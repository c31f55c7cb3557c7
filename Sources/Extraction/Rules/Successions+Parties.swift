internal import AnnotatedText
internal import KnowledgeModel

extension Successions {
  /// The one person who comes and the one who goes.
  func parties(of verb: Int) -> (later: Participant, earlier: Participant)? {
    func person(_ heads: [Int]) -> Participant? {
      let found = heads.flatMap(participants.participants)
      guard found.count == 1, let one = found.first,
        index.entities[one.entity].kind == .person
      else { return nil }
      return one
    }
    let arguments = ArgumentFinder(tree: tree)
    // "handed over to Ana Roy", "made way for Ana Roy".
    if Successions.yielding.contains(document.tokens[verb].lemma) {
      guard isYielding(verb), !tree.isPassive(verb),
        let later = person(arguments.direct(of: verb, ["to", "for"])),
        let earlier = person(arguments.agent(of: verb, depth: 0))
      else { return nil }
      return (later, earlier)
    }
    // "Ana Roy took his place".
    if document.tokens[verb].lemma == "take", !tree.hasChild(of: verb, words: ["over"]) {
      guard let place = tree.child(of: verb, .object),
        Successions.left.contains(document.tokens[place].lemma),
        let owner = tree.child(of: place, .possessiveModifier), !tree.isPassive(verb),
        let later = person(arguments.agent(of: verb, depth: 0)), let earlier = person([owner])
      else { return nil }
      return (later, earlier)
    }
    // "took over from Kofi Mensah", "took over as president from Kofi Mensah".
    if document.tokens[verb].lemma == "take",
      tree.hasChild(of: verb, words: ["over"])
    {
      guard !tree.isPassive(verb),
        let later = person(arguments.agent(of: verb, depth: 0)),
        let earlier = person(formers(behind: verb))
      else { return nil }
      return (later, earlier)
    }
    // "followed the minister to the door".
    if document.tokens[verb].lemma == "follow", !tree.isPassive(verb) { return nil }
    // "replaced Kofi Mensah with Ana Roy": who does so takes no office.
    if document.tokens[verb].lemma == "replace", let newcomer = substitute(of: verb) {
      guard let earlier = person(arguments.patient(of: verb, depth: 0)),
        let later = person([newcomer])
      else { return nil }
      return (later, earlier)
    }
    guard let earlier = person(arguments.patient(of: verb, depth: 0)),
      let later = person(arguments.agent(of: verb, depth: 0)) ?? person(named(above: verb))
    else { return nil }
    return (later, earlier)
  }

  /// With whom somebody is replaced; the parser may hang the phrase on whom he replaces.
  private func substitute(of verb: Int) -> Int? {
    let arguments = ArgumentFinder(tree: tree)
    let own = arguments.direct(of: verb, ["with"])
    if let first = own.first { return first }
    return arguments.patient(of: verb, depth: 0).lazy
      .flatMap { arguments.direct(of: $0, ["with"]) }.first
  }

  /// From whom somebody takes over.
  private func formers(behind verb: Int) -> [Int] {
    let own = ArgumentFinder(tree: tree).direct(of: verb, ["from"])
    if !own.isEmpty { return own }
    // The parser may hang the name on the office.
    return tree.children(of: verb, .oblique).filter { tree.caseWord(of: $0) == "as" }
      .flatMap { ArgumentFinder(tree: tree).direct(of: $0, ["from"]) }
  }

  /// Who is given the office by which another is replaced: "named Ana Roy chief, replacing Kofi Mensah".
  private func named(above verb: Int) -> [Int] {
    guard tree.isGerund(verb), let naming = tree.head(of: verb), naming < verb,
      Successions.naming.contains(document.tokens[naming].lemma), !tree.isPassive(naming)
    else { return [] }
    return (naming + 1..<verb).first { index.name(at: $0)?.kind == .person }.map { [$0] } ?? []
  }

  /// Whether a verb with what belongs to it says that somebody leaves an office to another: "hand over", "make way".
  private func isYielding(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      let word = document.tokens[child].lemma
      return Successions.left.contains(word)
        && (document.tokens[child].relation == .object
          || tree.child(of: child, .object, .nominalModifier) == nil)
    }
  }

  private static let naming: Set<WordKey> = [
    "name", "appoint", "elect", "choose", "pick", "select", "make", "nominate", "install",
  ]
  static let yielding: Set<WordKey> = ["hand", "make", "give", "cede", "pass", "yield"]
  /// What is left to a successor.
  private static let left: Set<WordKey> = [
    "over", "way", "post", "office", "baton", "power", "job", "place", "reins", "rein", "torch",
    "leadership", "presidency", "command",
  ]
}
