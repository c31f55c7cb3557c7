internal import AnnotatedText
internal import KnowledgeModel

// Those without a name whom a pronoun takes up from the sentence before.
extension ParticipantFinder {
  /// The country for which the officer or body acts that a pronoun means.
  ///
  /// Chad, of "The Chadian minister arrived. *He* accused Togo".
  func unnamed(meantBy pronoun: Int, depth: Int) -> [Participant] {
    guard depth < 4, let noun = reference.unnamed(meantBy: pronoun), noun != pronoun,
      index.nameAt[noun] < 0
    else { return [] }
    return single(at: noun, depth: depth + 1)
      .filter { index.entities[$0.entity].kind == .country && $0.token <= noun }
      .map {
        Participant(
          entity: $0.entity, token: pronoun, via: tokens[noun].lemma,
          antecedent: reference.antecedent(of: $0.entity, for: pronoun))
      }
  }
}
