internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Holders of one office in several states, told one after the other.
extension ParticipantFinder {
  /// The person through whose office a statement is given, or the country whose Foreign Office acts.
  func speaker(byOffice office: Int) -> Participant? {
    guard
      [.nominalSubject, .nominalSubjectPassive, .obliqueAgent].contains(tokens[office].relation),
      let owner = tree.child(of: office, .possessiveModifier), let name = index.name(at: owner),
      let entity = index.entity(at: owner)
    else { return nil }
    let isForeign = tree.hasChild(of: office, words: ["foreign"])
    guard name.kind == .person || isForeign && name.kind == .country else { return nil }
    return Participant(entity: entity, token: owner)
  }

  /// "the foreign ministers of Chad, Ana Roy, and Mali, Kofi Mensah": the persons, each behind the state whose office the
  /// person holds, however the parser ties them.
  func holders(listedBehind office: Int) -> [Participant] {
    guard tokens[office].word != tokens[office].lemma,
      Lexicon.officers.contains(tokens[office].lemma), office + 2 < tokens.count,
      tokens[office + 1].word == "of"
    else { return [] }
    var found: [Participant] = []
    var position = office + 2
    while position < tokens.count, tree.isInSentence(position, of: office), found.count < 8 {
      if tokens[position].partOfSpeech == .determiner { position += 1 }
      guard position < tokens.count, let state = index.name(at: position), isPolity(state),
        state.form == .name
      else { break }
      position = state.tokens.upperBound
      guard position + 1 < tokens.count, tokens[position].word == ",",
        let holder = index.name(at: position + 1), holder.kind == .person,
        let person = index.entity(at: position + 1), tree.isInSentence(position + 1, of: office)
      else { break }
      found.append(Participant(entity: person, token: position + 1))
      position = holder.tokens.upperBound
      while position < tokens.count, [",", "and"].contains(tokens[position].word) { position += 1 }
    }
    return found.count > 1 ? found : []
  }

  /// Those who are named behind an office that each holds of another country: "their Peruvian and Chilean counterparts, Ana
  /// Roy and Eva Soto".
  func people(listedBehind office: Int) -> [Participant] {
    guard tokens[office].word != tokens[office].lemma,
      tokens[office].lemma == "counterpart" || Lexicon.officers.contains(tokens[office].lemma)
    else { return [] }
    var first = office
    while first > 0, tokens[first - 1].relation == .compound, index.nameAt[first - 1] < 0 {
      first -= 1
    }
    // A list ends with its sentence.
    let reach = max(0, office - 30)..<min(tokens.count, office + 60)
    let lists = NationLists(tokens: tokens, index: index)
    var people = lists.pairs(around: first..<office + 1, in: reach).map(\.person)
    // "the foreign ministers of Chad and Mali, Ana Roy and Kofi Mensah".
    if people.isEmpty { people = lists.holders(behind: first..<office + 1, in: reach).people }
    return people.map {
      Participant(entity: index.entityOfName[$0], token: index.names[$0].tokens.upperBound - 1)
    }
  }
}
