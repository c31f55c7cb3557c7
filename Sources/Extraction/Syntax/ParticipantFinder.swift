internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Finds which entities a phrase means.
struct ParticipantFinder {
  let tree: SyntaxTree
  let index: EntityIndex
  let reference: ReferenceResolver
  /// Whose organs are meant where the text does not say.
  let home: HomeCountries?

  var tokens: [Token] { tree.tokens }

  init(
    tree: SyntaxTree, index: EntityIndex, reference: ReferenceResolver, home: HomeCountries? = nil
  ) {
    self.tree = tree
    self.index = index
    self.reference = reference
    self.home = home
  }

  /// The entities that a phrase and those joined to it by "and" mean.
  func participants(at token: Int) -> [Participant] {
    let holders = holders(listedBehind: token)
    if !holders.isEmpty { return holders }
    var found = isSetAgainst(token) ? [] : single(at: token, depth: 0)
    if found.isEmpty { found = sharers(at: token) }
    found += namesBefore(token)
    // "Minister Ana Roy and envoy Kofi Mensah", "the Union of Rivers, the Lake Board and Peru": what is joined to the
    // holder's name, or to a word inside it.
    if let holder = found.first, let name = index.name(at: holder.token),
      holder.token != token ? name.kind == .person : name.kind == .organization
    {
      for part in name.tokens where part != token {
        for next in tree.children(of: part, .coordination)
        where isNominal(next) && !name.tokens.contains(next) && !isExcluded(next, from: token) {
          found += single(at: next, depth: 0)
        }
      }
    }
    found += picked(from: token, beside: found)
    found += companions(of: token)
    // "holds a third of it, Peru a fifth, and Chile the rest": those who hold the rest are no part of it.
    if found.isEmpty, isShare(token) { return [] }
    for next in tree.children(of: token, .coordination, .apposition)
    where isNominal(next) && !isExcluded(next, from: token) && !isSentence(next)
      && (tokens[next].relation == .coordination || isListed(next, after: token))
    {
      found += single(at: next, depth: 0)
      for further in tree.children(of: next, .coordination)
      where isNominal(further) && !isExcluded(further, from: token) {
        found += single(at: further, depth: 0)
      }
    }
    // A list of more than 40 is a register, whose pairs say nothing.
    var seen: Set<Int> = []
    return Array(found.filter { seen.insert($0.entity).inserted }.prefix(40))
  }

  /// Whether a word is a share, "55 percent", "a third".
  private func isShare(_ token: Int) -> Bool {
    Lexicon.shares.contains(tokens[token].lemma)
  }

  /// "Kenyan and Ugandan troops" where the parser joins the troops to the first adjective: those who share the noun.
  private func sharers(at adjective: Int) -> [Participant] {
    guard let name = index.name(at: adjective), name.form == .adjective,
      let entity = index.entity(at: adjective),
      let noun = tree.children(of: adjective, .coordination).first(where: {
        Lexicon.collectives.contains(tokens[$0].lemma) || isOfficer($0)
      })
    else { return [] }
    var found = [Participant(entity: entity, token: adjective, via: tokens[noun].lemma)]
    for next in tree.children(of: adjective, .coordination) where next != noun {
      guard let other = index.name(at: next), other.form == .adjective,
        let entity = index.entity(at: next)
      else { continue }
      found.append(Participant(entity: entity, token: next, via: tokens[noun].lemma))
    }
    return found
  }

  /// "Ana Roy and Kenyan officials", "Chad and Kenyan rebels", where the parser makes one phrase of both: the names before
  /// "and".
  private func namesBefore(_ noun: Int) -> [Participant] {
    guard tokens[noun].partOfSpeech == .noun else { return [] }
    return tree.children(of: noun).compactMap { child in
      guard child < noun, tokens[child].relation == .compound, let name = index.name(at: child),
        name.kind == .person
          || name.kind == .country && name.form == .name
            && Lexicon.factions.contains(tokens[noun].lemma)
            && !tokens[child].shape.contains(.allCapitals),
        let person = index.entity(at: child), name.tokens.upperBound < noun,
        tokens[name.tokens.upperBound].word == "and"
      else { return nil }
      return Participant(entity: person, token: child)
    }
  }

  /// Whether what the parser takes for an apposition is the second of a list: "Mali, Chad and Niger".
  private func isListed(_ next: Int, after first: Int) -> Bool {
    // Nor is one person another: "Ana Roy, the minister Kofi Mensah and Eva Soto".
    guard let name = index.name(at: first), let other = index.name(at: next),
      isPolity(name) && isPolity(other) || name.kind == .person && other.kind == .person,
      other.tokens.upperBound > next
    else { return false }
    return tree.children(of: next, .coordination).contains { index.name(at: $0) != nil }
  }

  private func isNominal(_ token: Int) -> Bool {
    [.noun, .properNoun, .pronoun, .numeral, .adjective, .other].contains(
      tokens[token].partOfSpeech)
  }

  /// Whether a conjunct is a sentence of its own: "its seat is in Lomé, and its languages are *French* and English".
  private func isSentence(_ token: Int) -> Bool {
    tree.child(of: token, .nominalSubject) != nil && tree.child(of: token, .copula) != nil
  }

  /// Whether a conjunct is put against the others: "but not Laos", "rather than Laos"; "nor Laos" is not, behind "neither".
  func isExcluded(_ token: Int, from first: Int) -> Bool {
    let isNeither = tree.hasChild(of: first, words: ["neither"])
    let isAll = Self.everybody.contains(tokens[first].word)
    return tree.children(of: token).contains {
      let word = tokens[$0].word
      if word == "nor" { return !isNeither }
      // "everyone but Laos".
      if isAll, word == "but" { return true }
      return Lexicon.negation.contains(word)
        || tokens[$0].relation == .coordinatingConjunction && ["rather", "instead"].contains(word)
    }
  }

  private static let everybody: Set<WordKey> = [
    "everyone", "everybody", "all", "anyone", "anybody", "countries", "states", "nations",
  ]

  /// The entities that one phrase means.
  func single(at token: Int, depth: Int) -> [Participant] {
    guard depth < 5 else { return [] }
    if let holder = holder(from: token) { return [holder] }
    if let name = index.name(at: token), let entity = index.entity(at: token) {
      if name.kind == .organization, name.form == .adjective { return partisan(at: token) }
      return isOfPeople(name, at: token) ? [] : [Participant(entity: entity, token: token)]
    }
    if tokens[token].partOfSpeech == .pronoun || tokens[token].partOfSpeech == .determiner {
      // "all of which", "both of whom".
      if ["all", "both"].contains(tokens[token].word),
        let whole = tree.children(of: token, .nominalModifier).first(where: {
          tree.caseWord(of: $0) == "of"
        })
      {
        return participants(at: whole)
      }
      return pronoun(at: token, depth: depth)
    }
    let listed = people(listedBehind: token)
    if !listed.isEmpty { return listed }
    if let person = personNamed(beside: token) { return [person] }
    if let explained = explained(by: token) { return [explained] }
    return meant(byDescription: token, depth: depth)
  }

  /// Whether a name that looks like a state's means some of its people, or only says whence something is.
  private func isOfPeople(_ name: NameSpan, at token: Int) -> Bool {
    // "Afghans" are people, not their state; with an article, "the Americans" act for it.
    if name.isPeople, !isArticled(token) { return true }
    // "an Israeli": one of them is not their state.
    if name.form == .adjective, tree.hasChild(of: token, words: ["a", "an", "one"]) { return true }
    // So is "the Israeli", and "from the Syrian to the Israeli side" says nothing of a state; "the British" are many.
    if name.form == .adjective || name.isPeople, isArticled(token),
      tokens[token].word == tokens[token].lemma, hasPlural(token)
    {
      return true
    }
    return name.form == .adjective && !name.isPeople && tokens[token].partOfSpeech == .adjective
      && tree.children(of: token).allSatisfy { tokens[$0].relation != .determiner }
  }

  /// The person whom a role names: of "counterpart Joe Biden", "President Putin" the name hangs on the role, or the role on
  /// the name.
  private func personNamed(beside role: Int) -> Participant? {
    for child in tree.children(of: role) {
      switch tokens[child].relation {
      case .flat, .apposition, .nominalModifierDescriptive, .nominalModifierUnmarked, .compound:
        if let name = index.name(at: child), name.kind == .person,
          let entity = index.entity(at: child),
          tokens[child].relation != .compound || child > role
        {
          return Participant(entity: entity, token: child)
        }
      default: break
      }
    }
    return nil
  }
}
