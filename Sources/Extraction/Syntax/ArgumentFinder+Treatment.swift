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

extension Control {
  /// What is expressed to, imposed on or brought against somebody for what he has done.
  static let treatments: Set<WordKey> = [
    "gratitude", "thanks", "appreciation", "praise", "tribute", "sanction", "sanctions", "fine",
    "penalty", "tariff", "embargo", "punishment", "criticism", "complaint", "charge", "lawsuit",
    "suit", "case", "indictment", "warrant", "ban", "blame", "congratulation", "congratulations",
  ]
}
