internal import AnnotatedText
internal import KnowledgeModel

// Those who belong to a group that a phrase tells of, and those who act beside it.
extension ParticipantFinder {
  /// Those whom a phrase picks out of a group: "donors, including Kenya and Ghana", "several leaders, among them Ana Roy",
  /// "a delegation led by Ana Roy".
  ///
  /// Of a group whose state is told already only persons are told beside it: "Kenyan officials including Ana Roy".
  func picked(from token: Int, beside found: [Participant]) -> [Participant] {
    guard tokens[token].partOfSpeech == .noun else { return [] }
    var others = examples(of: token)
    if others.isEmpty { others = namedAmongThem(of: token) }
    if others.isEmpty { others = head(ofDelegation: token) }
    // "Gulf states including Qatar": a region does nothing.
    guard !found.allSatisfy({ index.entities[$0.entity].kind == .place }) else { return others }
    return others.filter { index.entities[$0.entity].kind == .person }
  }

  /// Those whom "including" picks out of a group: "donors, including Kenya and Ghana".
  private func examples(of token: Int) -> [Participant] {
    for child in tree.children(of: token, .nominalModifier, .oblique, .apposition)
    where tree.caseWord(of: child).map(ParticipantFinder.exemplifying.contains) ?? false {
      return participants(at: child)
    }
    // Or wherever the parser hangs them.
    let next = skippingComma(behind: token)
    guard next < tokens.count, tree.isInSentence(next, of: token),
      ["including", "notably"].contains(tokens[next].word)
    else { return [] }
    return named(behind: next, in: token)
  }

  /// Those whom "among them" picks out of a group, wherever the parser hangs them: "several leaders, among them Ana Roy".
  private func namedAmongThem(of token: Int) -> [Participant] {
    guard tokens[token].word != tokens[token].lemma else { return [] }
    var word = token + 1
    while word + 2 < tokens.count, word - token < 8, tree.isInSentence(word + 2, of: token) {
      if tokens[word].word == "among", ["them", "whom"].contains(tokens[word + 1].word),
        tokens[word - 1].word == ","
      {
        return named(behind: word + 1, in: token)
      }
      // "leaders met, among them Ana Roy": the verb may stand between, but no other group.
      if tokens[word].partOfSpeech == .noun, tokens[word].word != tokens[word].lemma { return [] }
      word += 1
    }
    return []
  }

  /// Whom the first name behind a word means, with those who are joined to it.
  private func named(behind word: Int, in group: Int) -> [Participant] {
    var name = word + 1
    while name < tokens.count, name - word < 8, tree.isInSentence(name, of: group),
      ![.verb, .auxiliary].contains(tokens[name].partOfSpeech)
    {
      if index.name(at: name) != nil, tokens[name].relation != .possessiveModifier,
        tree.head(of: name).map({ index.nameAt[$0] != index.nameAt[name] }) ?? true
      {
        let meant = participants(at: name)
        if !meant.isEmpty { return meant }
      }
      name += 1
    }
    return []
  }

  /// The word right behind the name or noun, or behind the comma there.
  private func skippingComma(behind token: Int) -> Int {
    let next = index.name(at: token)?.tokens.upperBound ?? token + 1
    return next < tokens.count && tokens[next].word == "," ? next + 1 : next
  }

  /// Who leads those who are sent: "a delegation headed by Ana Roy".
  private func head(ofDelegation token: Int) -> [Participant] {
    guard ParticipantFinder.delegations.contains(tokens[token].lemma) else { return [] }
    for clause in tree.children(of: token, .clausalModifier, .relativeClause)
    where clause > token && ["lead", "head"].contains(tokens[clause].lemma) {
      for agent in tree.children(of: clause, .obliqueAgent, .oblique)
      where tree.caseWord(of: agent) == "by" {
        return participants(at: agent).filter { index.entities[$0.entity].kind == .person }
      }
    }
    return []
  }

  /// Those who do the same beside somebody, wherever the parser hangs them: "Kenya, along with Ghana and Togo, left".
  func companions(of token: Int) -> [Participant] {
    // "is a member of the bloc, along with Ghana": only of a subject it is told who else does so.
    guard index.name(at: token) != nil,
      [.nominalSubject, .nominalSubjectPassive].contains(tokens[token].relation),
      let verb = tree.head(of: token), verb > token + 3
    else { return [] }
    let next = skippingComma(behind: token)
    guard next + 1 < tokens.count, tree.isInSentence(next + 1, of: token) else { return [] }
    let isBeside =
      ["along", "together"].contains(tokens[next].word) && tokens[next + 1].word == "with"
      || tokens[next].word == "alongside"
    guard isBeside else { return [] }
    let first = tokens[next].word == "alongside" ? next + 1 : next + 2
    guard first < verb, tokens[first].word != "its", tokens[first].word != "his" else {
      return []
    }
    return named(behind: first - 1, in: token)
  }

  private static let exemplifying: Set<WordKey> = ["including", "like", "notably", "such"]

  private static let delegations: Set<WordKey> = [
    "delegation", "mission", "team", "group", "party", "entourage",
  ]
}
