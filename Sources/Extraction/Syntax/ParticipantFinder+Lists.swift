internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Who of several takes part, and holders of one office in several states, told one after the other.
extension ParticipantFinder {
  /// Whether a phrase is the one of two that does not take part: "not *Chad* but Mali", "not to *Chad* but to Mali"; both do
  /// in "not only Chad but also Mali".
  func isSetAgainst(_ token: Int) -> Bool {
    guard
      let not = tree.children(of: token).first(where: { $0 < token && tokens[$0].word == "not" })
        ?? (token > 0 && tokens[token - 1].word == "not" ? token - 1 : nil),
      token - not < 6,
      (not + 1..<token).allSatisfy({ !Self.additive.contains(tokens[$0].word) })
    else { return false }
    return (token + 1..<min(tokens.count, token + 8)).contains {
      tokens[$0].word == "but" && tree.isInSentence($0, of: token)
        && $0 + 1 < tokens.count && !["also", "even"].contains(tokens[$0 + 1].word)
        // "was not in Chad but said so" begins another clause.
        && [.properNoun, .adposition, .determiner].contains(tokens[$0 + 1].partOfSpeech)
    }
  }

  private static let additive: Set<WordKey> = ["only", "just", "merely", "simply", "all", "every"]

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
