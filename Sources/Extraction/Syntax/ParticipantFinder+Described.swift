internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Whom a description means that names nobody by itself: "Kenyan troops", "Ana Roy's office", "the newspaper Oggi".
extension ParticipantFinder {
  /// The entities that a description means: those of whom the text has spoken, whose it is, or who are named in it.
  func meant(byDescription noun: Int, depth: Int) -> [Participant] {
    // "the Chilean leader" is a person, where the text has named one; else the leader acts for the country.
    let meant = referents(at: noun)
    if meant.contains(where: { index.entities[$0.entity].kind == .person }) { return meant }
    // "Gunmen known as the Scarves": they act by that name.
    if let group = StyledNames.group(meantBy: noun, in: tree, index) {
      return [Participant(entity: group, token: noun)]
    }
    // "the former Soviet republic" is not the Soviets'.
    if noun > 0, Self.successors.contains(tokens[noun].lemma),
      ["soviet", "yugoslav"].contains(tokens[noun - 1].word)
    {
      return meant
    }
    let lemma = tokens[noun].lemma
    // "the U.N. agency", where the text has named one of them.
    if lemma == "agency" || lemma == "body", !meant.isEmpty { return meant }
    if actsForOwners(noun) {
      let owners = owners(actingBy: noun, depth: depth)
      if !owners.isEmpty { return owners }
    }
    if let body = body(ofExperts: noun, depth: depth) { return [body] }
    // "Ana Roy's office said": she speaks by it.
    if lemma == "office", let speaking = speaker(byOffice: noun) { return [speaking] }
    if let speaking = principal(of: noun) { return [speaking] }
    if Lexicon.writings.contains(lemma), tokens[noun].word == lemma {
      let authors = authors(of: noun, depth: depth)
      if !authors.isEmpty { return authors }
    }
    if let body = bodyNamed(before: noun) { return [body] }
    if lemma == "border" || lemma == "frontier" { return neighbors(at: noun, depth: depth) }
    if Lexicon.partitives.contains(lemma) || tokens[noun].partOfSpeech == .numeral {
      let wholes = wholes(of: noun, depth: depth)
      if !wholes.isEmpty { return wholes }
    }
    // "the newspaper Oggi", "the Swiss city of Geneva": the name stands in the phrase.
    if let named = namedWithin(noun) { return [named] + namedBeside(named, in: noun) }
    if !meant.isEmpty { return meant }
    let troops = speakersTroops(at: noun)
    return troops.isEmpty ? homeOrgan(at: noun) : troops
  }

  /// Whether those whom a noun means act for whose they are: "Kenyan troops", "the Kenyan president".
  private func actsForOwners(_ noun: Int) -> Bool {
    let lemma = tokens[noun].lemma
    return Lexicon.collectives.contains(lemma) && !isFormer(noun) || isOfficer(noun)
      || lemma == "mission" && isHeaded(noun)
      || isWeaponType(noun)
      || Lexicon.armed.contains(lemma)
        && (!Lexicon.unarmed.contains(lemma) || isMenOfBody(noun))
  }

  /// Those who act by the people, arms or bodies that are theirs.
  private func owners(actingBy noun: Int, depth: Int) -> [Participant] {
    let lemma = tokens[noun].lemma
    return owners(of: noun, depth: depth).filter {
      (lemma != "member" || !isUnion($0.entity))
        && !(isFaction(noun) && index.entities[$0.entity].kind == .country)
    }.map {
      Participant(entity: $0.entity, token: noun, via: lemma, antecedent: $0.antecedent)
    }
  }

  /// Who says what is written: "a Kenyan report blames", "the NATO statement"; not the place from which it comes, or what it
  /// is about.
  private func authors(of writing: Int, depth: Int) -> [Participant] {
    // "a statement by Kenya and Mali" is theirs.
    let isSigned = tree.children(of: writing, .nominalModifier).contains {
      tree.caseWord(of: $0) == "by"
    }
    return owners(of: writing, depth: depth).filter {
      $0.token < writing || isSigned || index.entities[$0.entity].kind == .organization
    }.map {
      Participant(
        entity: $0.entity, token: writing, via: tokens[writing].lemma, antecedent: $0.antecedent)
    }
  }

  /// The body whose name stands before a noun that says what it is: "the rival Bora movement", "the M23 group".
  private func bodyNamed(before noun: Int) -> Participant? {
    guard Lexicon.bodies.contains(tokens[noun].lemma), tokens[noun].shape.contains(.lowercase)
    else { return nil }
    var last = noun - 1
    // "the M23 rebel group".
    if last > 0, Lexicon.irregular.contains(tokens[last].lemma), tree.head(of: last) == noun {
      last -= 1
    }
    // "the Bora Movement (BM) rebel group".
    if last > 1, tokens[last].word == ")", index.nameAt[last - 1] >= 0 { last -= 1 }
    guard last >= 0, let name = index.name(at: last), name.kind == .organization,
      name.subkind != .newsOutlet, let entity = index.entity(at: last),
      name.tokens.contains(where: { tree.head(of: $0) == noun })
    else { return nil }
    return Participant(entity: entity, token: last)
  }

  /// The states behind a border: "massed troops on its border with Chad", "on the Chadian border".
  private func neighbors(at border: Int, depth: Int) -> [Participant] {
    for child in tree.children(of: border, .nominalModifier)
    where tree.caseWord(of: child) == "with" {
      return participants(at: child)
    }
    return owners(of: border, depth: depth).filter { index.entities[$0.entity].kind == .country }
  }

  /// Those of whom a part is told: "dozens of Kenyan troops".
  private func wholes(of part: Int, depth: Int) -> [Participant] {
    for child in tree.children(of: part)
    where tokens[child].relation == .nominalModifier && tree.caseWord(of: child) == "of" {
      // "controls a third of the region, Peru a fifth, and Chile the rest": Chile is joined to no region.
      let whole = single(at: child, depth: depth + 1).isEmpty ? [] : participants(at: child)
      if !whole.isEmpty { return whole }
    }
    return []
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
