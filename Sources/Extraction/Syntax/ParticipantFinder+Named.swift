internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Whose name stands in a phrase, or is explained by one.
extension ParticipantFinder {
  /// Whose name a phrase explains: "Kata, the Malian group that Togo supports".
  func explained(by noun: Int) -> Participant? {
    guard tokens[noun].partOfSpeech == .noun, !Control.takingUp.contains(tokens[noun].lemma),
      let article = tree.child(of: noun, .determiner), article > 1, article < noun,
      tokens[article - 1].word == ",", let name = index.name(at: article - 2), name.form == .name,
      name.kind != .place, let entity = index.entity(at: article - 2),
      let head = tree.head(of: noun)
    else { return nil }
    // The parser may take both for subjects of one verb.
    guard
      tokens[noun].relation == .apposition && name.tokens.contains(head)
        || tokens[noun].relation == .nominalSubject
          && name.tokens.contains(where: {
            tree.head(of: $0) == head && tokens[$0].relation == .nominalSubject
          })
    else { return nil }
    return Participant(entity: entity, token: article - 2)
  }

  /// Whom the name in a phrase tells.
  func namedWithin(_ token: Int) -> Participant? {
    let lemma = tokens[token].lemma
    // "the Gulf state" is one of its region, and not the region.
    let isDescribed =
      CountryTraits.states.contains(lemma)
      && CountryTraits.countries(describedAt: token, in: tree) != nil
    for child in tree.children(of: token) {
      let relation = tokens[child].relation
      // "12 countries, among them Chad": one of many is not whom the noun means.
      if tree.hasChild(of: child, words: ["them", "whom", "which"]) { continue }
      let isNaming =
        relation == .apposition || relation == .flat || relation == .nominalModifierDescriptive
        || relation == .compound && isRegion(token) && !isDescribed
          && (child + 1 == token || index.name(at: child)?.tokens.upperBound == token)
        || (relation == .nominalModifier && tree.caseWord(of: child) == "of"
          && Lexicon.namingNouns.contains(lemma))
      if isNaming, let name = index.name(at: child), name.form == .name,
        let entity = index.entity(at: child)
      {
        return Participant(entity: entity, token: child)
      }
    }
    return nil
  }
}
