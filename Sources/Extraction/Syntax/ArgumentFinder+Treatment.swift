internal import AnnotatedText

extension ArgumentFinder {
  /// Who has done what the clause behind "for" says: "expressed its gratitude to *Chad* for sending tents", "imposed
  /// sanctions on *Chad* for arming rebels".
  func treated(by verb: Int, before clause: Int) -> [Int] {
    guard tree.isGerund(clause),
      tree.children(of: clause, .marker, .caseMarking).contains(where: {
        ["for", "over"].contains(tokens[$0].word)
      }),
      let noun = tree.children(of: verb, .object, .nominalSubjectPassive).first(where: {
        Control.treatments.contains(tokens[$0].lemma)
      })
    else { return [] }
    let phrases =
      tree.children(of: noun, .nominalModifier) + tree.children(of: verb, .oblique)
    return phrases.filter { phrase in
      phrase < clause
        && tree.caseWord(of: phrase).map { ["to", "on", "against", "at"].contains($0) } == true
        && (tokens[phrase].partOfSpeech == .properNoun
          || Lexicon.collectives.contains(tokens[phrase].lemma))
    }
  }
}

extension ArgumentFinder {
  /// Whose a thing is by the participle behind it, or behind what it is of: "millions of dollars in assets linked to
  /// *Chad*".
  func belonging(to thing: Int, depth: Int) -> [Int] {
    guard depth < 5 else { return [] }
    for clause in tree.children(of: thing, .clausalModifier) where clause > thing {
      guard let preposition = Control.belonging[tokens[clause].lemma] else { continue }
      let found = direct(of: clause, [preposition])
      if !found.isEmpty { return found }
    }
    return direct(of: thing, ["of", "in"]).lazy.map { belonging(to: $0, depth: depth + 1) }
      .first { !$0.isEmpty } ?? []
  }
}

extension ArgumentFinder {
  /// Where somebody was caught of whom a verb behind "and" says that he was taken away.
  func placesOfCapture(before verb: Int) -> [Int] {
    guard tokens[verb].relation == .coordination, let capture = tree.head(of: verb),
      tree.isPassive(capture), Control.capturing.contains(tokens[capture].lemma),
      tree.child(of: verb, .nominalSubject, .nominalSubjectPassive) == nil
    else { return [] }
    return direct(of: capture, ["in"])
  }
}

extension Control {
  static let capturing: Set<WordKey> = [
    "arrest", "detain", "capture", "catch", "seize", "apprehend", "hold", "jail",
  ]

  /// Participles of having something, and the preposition of whoever has it.
  static let belonging: [WordKey: WordKey] = [
    "belong": "to", "own": "by", "hold": "by", "link": "to", "tie": "to", "connect": "to",
    "control": "by", "register": "to",
  ]

  /// What is expressed to, imposed on or brought against somebody for what he has done.
  static let treatments: Set<WordKey> = [
    "gratitude", "thanks", "appreciation", "praise", "tribute", "sanction", "sanctions", "fine",
    "penalty", "tariff", "embargo", "punishment", "criticism", "complaint", "charge", "lawsuit",
    "suit", "case", "indictment", "warrant", "ban", "blame", "congratulation", "congratulations",
  ]
}
