internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ParticipantFinder {
  /// The countries whose citizens a phrase and those joined to it mean: "two Brazilian men", "dissidents from Laos",
  /// "three Israelis".
  ///
  /// Whoever harms or helps them deals with their country, and a crowd of them that protests does so for it.
  func nationals(at token: Int) -> [Participant] {
    var found = nationals(in: token)
    for next in tree.children(of: token, .coordination) { found += nationals(in: next) }
    if found.isEmpty { found = specimens(of: token) }
    // "seized the Aurora, a Danish-flagged tanker".
    if found.isEmpty, tokens[token].partOfSpeech == .properNoun {
      for next in tree.children(of: token, .apposition)
      where Lexicon.targets.contains(tokens[next].lemma) {
        found += nationals(in: next)
      }
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// Those whom "including" or "among them" picks out of the people whom a phrase means: "killed nine people, including
  /// two Brazilians".
  private func specimens(of people: Int) -> [Participant] {
    var heads = tree.children(of: people, .nominalModifier, .oblique, .apposition)
    if let verb = tree.head(of: people), tokens[verb].partOfSpeech == .verb {
      heads += tree.children(of: verb, .oblique, .nominalModifier, .parataxis).filter {
        $0 > people
      }
    }
    for head in heads where head > people && head - people < 14 {
      let opening = (people + 1..<head).last { ["including", "among"].contains(tokens[$0].word) }
      guard let opening, head - opening < 7,
        tokens[opening].word == "including" || tokens[opening + 1].word == "them"
      else { continue }
      var found = nationals(in: head)
      for next in tree.children(of: head, .coordination, .apposition) {
        found += nationals(in: next)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func nationals(in token: Int) -> [Participant] {
    let lemma = tokens[token].lemma
    if let name = index.name(at: token) {
      guard name.kind == .country, name.isPeople || name.form == .adjective,
        let entity = index.entity(at: token)
      else { return [] }
      return [Participant(entity: entity, token: token, via: "citizen")]
    }
    if Lexicon.partitives.contains(lemma) || tokens[token].partOfSpeech == .numeral {
      for whole in tree.children(of: token, .nominalModifier)
      where tree.caseWord(of: whole) == "of" {
        return nationals(at: whole)
      }
    }
    // "a critic of Chad", "Chad's enemies" are against it.
    if Lexicon.opposed.contains(lemma), isOwned(token) { return [] }
    // "Chadian rebels" fight their state and don't act for it.
    if Lexicon.mutinous.contains(lemma), index.nameAt[token] < 0 { return [] }
    let isTarget = Lexicon.targets.contains(lemma)
    let isWare = Lexicon.wares.contains(lemma)
    let isAdherent = Lexicon.adherents.contains(lemma)
    // "the Jordanian militant was killed": somebody of whom the text has told by name.
    if Lexicon.irregular.contains(lemma), tokens[token].word == lemma,
      tree.children(of: token, .determiner).contains(where: { tokens[$0].word == "the" })
    {
      return []
    }
    guard isTarget || isAdherent || isWare || Lexicon.citizens.contains(lemma) else { return [] }
    var found = owners(of: token, depth: 0).filter {
      let kind = index.entities[$0.entity].kind
      // "a Chadian rebel leader" is none of his country's.
      return kind == .country && !isRebel(token)
        || kind == .organization && (isTarget || isAdherent || isWare)
    }
    if found.isEmpty, isTarget {
      found = holders(of: token) + linked(to: token) + outlets(of: token)
    }
    if found.isEmpty, isTarget { found = sites(of: token) }
    // "the mayor of Nairobi", "two men from Mombasa".
    if found.isEmpty, !isTarget, !isAdherent, !isWare, let home, let country = seat(of: token, home)
    {
      found = [
        Participant(
          entity: country, token: token,
          antecedent: reference.antecedent(of: country, for: token))
      ]
    }
    return found.map {
      Participant(entity: $0.entity, token: token, via: lemma, antecedent: $0.antecedent)
    }
  }

  /// Whether a noun has somebody's name behind "of" or before "'s".
  private func isOwned(_ noun: Int) -> Bool {
    tree.child(of: noun, .possessiveModifier) != nil
      || tree.children(of: noun, .nominalModifier).contains { tree.caseWord(of: $0) == "of" }
  }

  /// Whether a person is of those who are none of their country's; a politician of the opposition is.
  private func isRebel(_ token: Int) -> Bool {
    isIrregular(token) && !tree.hasChild(of: token, words: ["opposition", "dissident"])
  }

  /// Whether people stand against the government of their country: "Chadian dissidents", "exiled Chadian politicians".
  func isDefiant(_ people: Int) -> Bool {
    Lexicon.defiant.contains(tokens[people].lemma)
      || tree.children(of: people, .compound, .adjectivalModifier).contains {
        Lexicon.defying.contains(tokens[$0].word)
      }
  }

  /// Whether people belong to those who fight or oppose their state: "Chadian rebel commanders".
  func isMutinous(_ people: Int) -> Bool {
    tree.children(of: people, .compound, .adjectivalModifier).contains {
      Lexicon.mutinous.contains(tokens[$0].word)
    }
  }

  /// Who uses or holds a thing: "a depot used by Hezbollah", "trucks belonging to the PKK".
  private func holders(of thing: Int) -> [Participant] {
    for participle in tree.children(of: thing, .clausalModifier) where participle > thing {
      // "a tanker carrying Chadian oil".
      if Lexicon.vessels.contains(tokens[thing].lemma),
        ["carry", "transport", "haul", "smuggle", "load", "lade"].contains(tokens[participle].lemma)
      {
        let cargoes =
          tree.children(of: participle, .object)
          + tree.children(of: participle, .oblique).filter { tree.caseWord(of: $0) == "with" }
        for cargo in cargoes where Lexicon.wares.contains(tokens[cargo].lemma) {
          let found = owners(of: cargo, depth: 1).filter {
            index.entities[$0.entity].kind == .country
          }
          if !found.isEmpty { return found }
        }
      }
      let isOwning = ["belong", "loyal"].contains(tokens[participle].lemma)
      guard isOwning || Lexicon.possessing.contains(tokens[participle].lemma) else { continue }
      for phrase in tree.children(of: participle, .obliqueAgent, .oblique)
      where tree.caseWord(of: phrase) == (isOwning ? "to" : "by") {
        let found = participants(at: phrase).filter { isPolity($0.entity) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The news outlet whose a thing is: "the offices of Radio Lima".
  private func outlets(of thing: Int) -> [Participant] {
    tree.children(of: thing, .nominalModifier, .possessiveModifier, .compound).flatMap { child in
      guard let name = index.name(at: child), name.subkind == .newsOutlet,
        tokens[child].relation != .nominalModifier || tree.caseWord(of: child) == "of",
        let entity = index.entity(at: child)
      else { return [Participant]() }
      return [Participant(entity: entity, token: child)]
    }
  }

  /// Whose a thing is by a word with a hyphen: "an RSF-owned company", "a Panamanian-flagged tanker".
  private func linked(to thing: Int) -> [Participant] {
    for participle in tree.children(of: thing, .adjectivalModifier)
    where participle > 1 && participle < thing && tokens[participle - 1].word == "-"
      && Lexicon.linking.contains(tokens[participle].word)
    {
      if let name = index.name(at: participle - 2), isPolity(name),
        let entity = index.entity(at: participle - 2)
      {
        return [Participant(entity: entity, token: participle - 2)]
      }
    }
    return []
  }
}
