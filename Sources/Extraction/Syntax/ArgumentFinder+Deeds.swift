internal import AnnotatedText

// Who has done a deed by what another clause says of it: "an attack claimed by", "killed when … attacked".
extension ArgumentFinder {
  /// The verbs of harm joined to one of harm, which have what it says in common: "was killed and two others wounded in a
  /// raid".
  func joinedHarms(to verb: Int) -> [Int] {
    guard Control.maiming.contains(tokens[verb].lemma) else { return [] }
    return tree.children(of: verb, .coordination).filter {
      $0 > verb && $0 - verb < 14 && Control.maiming.contains(tokens[$0].lemma)
        && tokens[$0].partOfSpeech == .verb
    }
  }

  /// Who has done a deed by the participle or relative clause behind it: "an attack blamed on Chad", "the raid, which
  /// was claimed by Chad", "a bomb planted by Chad".
  func culprits(of deed: Int) -> [Int] {
    for clause in tree.children(of: deed, .clausalModifier, .relativeClause) where clause > deed {
      let lemma = tokens[clause].lemma
      if let preposition = Control.laying[lemma] {
        let found = direct(of: clause, [preposition])
        if !found.isEmpty { return found }
        // "blamed by villagers on Chad": or on those who lay it there.
        let others = doneBy(clause).flatMap { direct(of: $0, [preposition]) }
        if !others.isEmpty { return others }
      }
      guard Control.perpetrating.contains(lemma) else { continue }
      let agents = doneBy(clause)
      if !agents.isEmpty { return agents }
      // "the raid that Chad carried out".
      guard tokens[clause].relation == .relativeClause, !tree.isPassive(clause) else { continue }
      let own = tree.children(of: clause, .nominalSubject)
      guard own.allSatisfy({ !Lexicon.relatives.contains(tokens[$0].word) }) else { continue }
      if !own.isEmpty, !relativeObject(of: clause).isEmpty { return own }
    }
    return []
  }

  /// Who has done what a noun behind the clause takes up: "*Chad* shelled a town, a move condemned by Mali".
  ///
  /// Whoever judges the deed judges him. `nil` where the patient is no such noun.
  func doers(ofDeedTakenUp patient: Int, by verb: Int) -> [Int]? {
    if let deed = deed(judgedBy: verb, as: patient) { return agent(of: deed, depth: 0) }
    let noun = antecedent(of: patient, in: verb)
    guard Control.takingUp.contains(tokens[noun].lemma), tokens[noun].relation == .apposition,
      let article = tree.child(of: noun, .determiner), article > 1,
      ["a", "an"].contains(tokens[article].word), tokens[article - 1].word == ","
    else { return nil }
    var above = tree.head(of: noun)
    for _ in 0..<6 {
      guard let here = above, tokens[here].partOfSpeech != .verb else { break }
      above = tree.head(of: here)
    }
    guard let deed = above, deed < noun, tokens[deed].partOfSpeech == .verb else { return [] }
    return agent(of: deed, depth: 0)
  }

  /// The deed that a clause behind it judges: "Chad *shelled* Togo, which Mali condemned" speaks of the shelling rather than
  /// of the victim.
  func deed(judgedBy verb: Int, as relative: Int) -> Int? {
    guard
      tokens[relative].word == "which"
        || tree.child(of: verb, .object).map({
          tokens[$0].word == "which"
        }) ?? false,
      tokens[verb].relation == .relativeClause, Control.deploring.contains(tokens[verb].lemma),
      // "which Mali condemned for its raids" judges whoever made them.
      tree.children(of: verb, .oblique).allSatisfy({
        !["for", "over", "as"].contains(tree.caseWord(of: $0) ?? .none)
      }), tree.child(of: verb, .adverbialClause) == nil,
      let name = tree.head(of: verb), [.noun, .properNoun].contains(tokens[name].partOfSpeech),
      name + 1 < tokens.count, tokens[name + 1].word == ",", let deed = tree.head(of: name),
      deed < name, tokens[name].relation == .object,
      Control.harming.contains(tokens[deed].lemma) || Control.handling.contains(tokens[deed].lemma)
    else { return nil }
    return deed
  }

  /// With whom deals are of which a phrase speaks: "an embargo on arms sales to Chad"; of another phrase itself.
  func partners(in phrase: Int) -> [Int] {
    // "an embargo on rice from Chad".
    if Lexicon.wares.contains(tokens[phrase].lemma) {
      let sources = direct(of: phrase, ["from"])
      if !sources.isEmpty { return sources }
    }
    guard Control.dealings.contains(tokens[phrase].lemma) else { return [phrase] }
    let partners = direct(of: phrase, ArgumentFinder.partnering)
    if !partners.isEmpty { return partners }
    // "the curbs on imports of Chadian beef": whose the beef is.
    let wares = direct(of: phrase, ["of"]).filter { Lexicon.wares.contains(tokens[$0].lemma) }
    return wares.isEmpty ? [phrase] : wares
  }

  /// Who does what the clause with "when" or "after" tells: "scrambled jets when *Chad* fired a rocket".
  func provokers(of verb: Int) -> [Int] {
    for clause in tree.children(of: verb, .adverbialClause) where clause > verb {
      guard !tree.isPassive(clause),
        tree.children(of: clause).contains(where: {
          $0 < clause && ["when", "after", "as", "because"].contains(tokens[$0].word)
        })
      else { continue }
      return agent(of: clause, depth: 0)
    }
    return []
  }

  /// Who strikes in the clause that tells how somebody came to harm: "was killed when *Chad* shelled a village".
  func strikers(of verb: Int) -> [Int] {
    // "lost two men when Chad attacked".
    guard
      tree.isPassive(verb) || Control.suffering.contains(tokens[verb].lemma)
        || tokens[verb].lemma == "lose"
    else { return [] }
    for clause in tree.children(of: verb, .adverbialClause) where clause > verb {
      guard Control.harming.contains(tokens[clause].lemma), !tree.isPassive(clause),
        tree.children(of: clause).contains(where: {
          $0 < clause && ["when", "as"].contains(tokens[$0].word)
        })
      else { continue }
      return agent(of: clause, depth: 0)
    }
    return []
  }
}

extension Control {
  /// Verbs of coming to harm or doing it to people.
  static let maiming: Set<WordKey> = ["kill", "wound", "injure", "hurt", "maim", "die", "perish"]

  /// Verbs of finding a deed good or bad.
  static let deploring = Lexicon.judging.union(["deplore", "decry", "welcome", "regret", "blast"])

  /// Verbs of what is done to a state or its people, beside those of attacks.
  static let handling: Set<WordKey> = [
    "invade", "annex", "occupy", "expel", "sanction", "seize", "detain", "arrest", "execute",
    "recognize", "recognise", "suspend", "ban", "oust", "threaten", "blockade",
  ]
}
