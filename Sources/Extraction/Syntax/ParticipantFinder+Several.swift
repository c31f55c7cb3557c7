internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Those whom a noun in the plural counts and the names behind it tell.
extension ParticipantFinder {
  /// The others of a list that says whom a plural means: "the villages of Ridwa and *Bel Kesh*", "two of its members, Peru
  /// and *Chile*".
  func namedBeside(_ first: Participant, in noun: Int) -> [Participant] {
    let lemma = tokens[noun].lemma
    let isListed = tokens[first.token].relation == .apposition
    guard tokens[noun].word != lemma, isListed || Lexicon.namingNouns.contains(lemma) else {
      return []
    }
    let kind = index.entities[first.entity].kind
    return tree.children(of: first.token, .coordination).compactMap { next in
      guard let name = index.name(at: next), name.form == .name,
        isListed ? name.kind == kind : name.kind == .place,
        let entity = index.entity(at: next)
      else { return nil }
      return Participant(entity: entity, token: next)
    }
  }
}
