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
      // "Afghans" are people, not their state; with an article, "the Americans" act for it.
      if name.isPeople, !isArticled(token) { return [] }
      // "an Israeli": one of them is not their state.
      if name.form == .adjective, tree.hasChild(of: token, words: ["a", "an", "one"]) { return [] }
      // So is "the Israeli", and "from the Syrian to the Israeli side" says nothing of a state; "the British" are many.
      if name.form == .adjective || name.isPeople, isArticled(token),
        tokens[token].word == tokens[token].lemma, hasPlural(token)
      {
        return []
      }
      if name.form == .adjective, !name.isPeople, tokens[token].partOfSpeech == .adjective,
        tree.children(of: token).allSatisfy({ tokens[$0].relation != .determiner })
      {
        return []
      }
      return [Participant(entity: entity, token: token)]
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
    // "counterpart Joe Biden", "President Putin": the name hangs on the role, or the role on the name.
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .flat, .apposition, .nominalModifierDescriptive, .nominalModifierUnmarked, .compound:
        if let name = index.name(at: child), name.kind == .person,
          let entity = index.entity(at: child),
          tokens[child].relation != .compound || child > token
        {
          return [Participant(entity: entity, token: child)]
        }
      default: break
      }
    }
    if let explained = explained(by: token) { return [explained] }
    // "the Chilean leader" is a person, where the text has named one; else the leader acts for the country.
    let meant = referents(at: token)
    if meant.contains(where: { index.entities[$0.entity].kind == .person }) { return meant }
    // "Gunmen known as the Scarves": they act by that name.
    if let group = StyledNames.group(meantBy: token, in: tree, index) {
      return [Participant(entity: group, token: token)]
    }
    // "the former Soviet republic" is not the Soviets'.
    if token > 0, Self.successors.contains(tokens[token].lemma),
      ["soviet", "yugoslav"].contains(tokens[token - 1].word)
    {
      return meant
    }
    let lemma = tokens[token].lemma
    // "the U.N. agency", where the text has named one of them.
    if lemma == "agency" || lemma == "body", !meant.isEmpty { return meant }
    if Lexicon.collectives.contains(lemma) && !isFormer(token) || isOfficer(token)
      || lemma == "mission" && isHeaded(token)
      || isWeaponType(token)
      || Lexicon.armed.contains(lemma)
        && (!Lexicon.unarmed.contains(lemma) || isMenOfBody(token))
    {
      let owners = self.owners(of: token, depth: depth).filter {
        (lemma != "member" || !isUnion($0.entity))
          && !(isFaction(token) && index.entities[$0.entity].kind == .country)
      }
      if !owners.isEmpty {
        return owners.map {
          Participant(entity: $0.entity, token: token, via: lemma, antecedent: $0.antecedent)
        }
      }
    }
    if let body = body(ofExperts: token, depth: depth) { return [body] }
    // "Ana Roy's office said": she speaks by it.
    if lemma == "office", let speaking = speaker(byOffice: token) { return [speaking] }
    if let speaking = principal(of: token) { return [speaking] }
    // "a Kenyan report blames", "the NATO statement": not what comes from a place or is about it.
    if Lexicon.writings.contains(lemma), tokens[token].word == lemma {
      // "a statement by Kenya and Mali" is theirs.
      let isSigned = tree.children(of: token, .nominalModifier).contains {
        tree.caseWord(of: $0) == "by"
      }
      let owners = self.owners(of: token, depth: depth).filter {
        $0.token < token || isSigned || index.entities[$0.entity].kind == .organization
      }
      if !owners.isEmpty {
        return owners.map {
          Participant(entity: $0.entity, token: token, via: lemma, antecedent: $0.antecedent)
        }
      }
    }
    // "the rival Bora movement", "the M23 group": the noun says what the name is.
    if Lexicon.bodies.contains(lemma), tokens[token].shape.contains(.lowercase) {
      var last = token - 1
      // "the M23 rebel group".
      if last > 0, Lexicon.irregular.contains(tokens[last].lemma), tree.head(of: last) == token {
        last -= 1
      }
      // "the Bora Movement (BM) rebel group".
      if last > 1, tokens[last].word == ")", index.nameAt[last - 1] >= 0 { last -= 1 }
      if last >= 0, let name = index.name(at: last), name.kind == .organization,
        name.subkind != .newsOutlet, let entity = index.entity(at: last),
        name.tokens.contains(where: { tree.head(of: $0) == token })
      {
        return [Participant(entity: entity, token: last)]
      }
    }
    // "massed troops on its border with Chad", "on the Chadian border".
    if lemma == "border" || lemma == "frontier" {
      for child in tree.children(of: token, .nominalModifier)
      where tree.caseWord(of: child) == "with" {
        return participants(at: child)
      }
      return owners(of: token, depth: depth).filter { index.entities[$0.entity].kind == .country }
    }
    if Lexicon.partitives.contains(lemma) || tokens[token].partOfSpeech == .numeral {
      for child in tree.children(of: token)
      where tokens[child].relation == .nominalModifier && tree.caseWord(of: child) == "of" {
        // "controls a third of the region, Peru a fifth, and Chile the rest": Chile is joined to no region.
        let whole = single(at: child, depth: depth + 1).isEmpty ? [] : participants(at: child)
        if !whole.isEmpty { return whole }
      }
    }
    // "the newspaper Oggi", "the Swiss city of Geneva": the name stands in the phrase.
    if let named = namedWithin(token) {
      return [named] + namedBeside(named, in: token)
    }
    if !meant.isEmpty { return meant }
    let troops = speakersTroops(at: token)
    return troops.isEmpty ? homeOrgan(at: token) : troops
  }

  /// Whether a mission goes or is somewhere or has a head, "the NATO mission to Chad", "the head of the UN mission", so that
  /// whose it is acts by it.
  private func isHeaded(_ mission: Int) -> Bool {
    if tree.children(of: mission, .nominalModifier).contains(where: {
      ["to", "in"].contains(tree.caseWord(of: $0) ?? .none)
    }) {
      return true
    }
    guard let office = tree.head(of: mission) else { return false }
    return Lexicon.officers.contains(tokens[office].lemma)
      && (tokens[mission].relation == .possessiveModifier || tree.caseWord(of: mission) == "of")
  }

  /// What is left of a state that is no more.
  private static let successors: Set<WordKey> = [
    "republic", "state", "nation", "country", "territory",
  ]
}
