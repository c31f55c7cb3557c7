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
    let isTarget = Lexicon.targets.contains(lemma)
    let isWare = Lexicon.wares.contains(lemma)
    let isAdherent = Lexicon.adherents.contains(lemma)
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

  /// The country whose people a crowd or the victims of an attack are, where it goes without saying: "protesters burned
  /// a Chadian flag", "gunmen killed nine villagers".
  func homePeople(at token: Int) -> [Participant] {
    let people = counted(by: token)
    guard let home, Lexicon.inhabitants.contains(tokens[people].lemma),
      index.nameAt[people] < 0,
      // "masked men", "their villagers": of somebody, or of some kind.
      tree.children(of: people).allSatisfy({ child in
        switch tokens[child].relation {
        case .possessiveModifier, .compound, .nominalModifierUnmarked, .apposition, .flat: false
        case .adjectivalModifier:
          Lexicon.ofStates.contains(tokens[child].lemma)
            // "angry crowds": of whatever mind, they are those of the place.
            || Lexicon.demonstrators.contains(tokens[people].lemma)
              && index.nameAt[child] < 0 && !Lexicon.irregular.contains(tokens[child].lemma)
              && tokens[child].lemma != "foreign" && tokens[child].lemma != "exiled"
        case .nominalModifier: index.name(at: child) != nil && tree.caseWord(of: child) == "in"
        default: true
        }
      })
    else { return [] }
    // Where the clause tells of a place, the people are of no other.
    let scenes = scenes(of: token)
    let country =
      seat(of: people, home)
      ?? (scenes.isEmpty
        ? home.country(of: people)
        : scenes.first { index.name(at: $0)?.kind == .country }.flatMap { index.entity(at: $0) })
    guard let country else { return [] }
    return [
      Participant(
        entity: country, token: people, via: tokens[people].lemma,
        antecedent: reference.antecedent(of: country, for: people))
    ]
  }

  /// Those of whom a word counts some: the villagers of "dozens of villagers"; of another word itself.
  private func counted(by token: Int) -> Int {
    guard Lexicon.partitives.contains(tokens[token].lemma) else { return token }
    return tree.children(of: token, .nominalModifier).first { tree.caseWord(of: $0) == "of" }
      ?? token
  }

  /// Where the verb of a crowd or its victims says that it happens: "gathered outside the Danish embassy in Peru".
  private func scenes(of people: Int) -> [Int] {
    guard let verb = tree.head(of: people), tokens[verb].partOfSpeech == .verb else { return [] }
    var phrases = tree.children(of: verb, .oblique)
    phrases += (phrases + tree.children(of: verb, .object)).flatMap {
      tree.children(of: $0, .nominalModifier)
    }
    return phrases.filter {
      !Lexicon.times.contains(tokens[$0].lemma)
        && tree.caseWord(of: $0).map { ["in", "across", "at", "near"].contains($0) } ?? false
    }
  }

  /// Where those are who are harmed and nobody names: "killed nine people in Lebanon".
  func scene(of victims: Int) -> [Participant] {
    let people = counted(by: victims)
    guard
      Lexicon.citizens.contains(tokens[people].lemma)
        || Lexicon.targets.contains(tokens[people].lemma)
        || tokens[people].partOfSpeech == .numeral,
      !EventRules.bands.contains(tokens[people].lemma),
      !Lexicon.outlaws.contains(tokens[people].lemma)
    else { return [] }
    // A ship that is hit near Togo is not Togo's.
    let prepositions: Set<WordKey> =
      Lexicon.vessels.contains(tokens[people].lemma)
      ? ["in", "inside", "at"] : ["in", "inside", "near", "outside", "across", "at", "off"]
    let found = sites(of: victims, prepositions)
    // "killed dozens of villagers in Lebanon".
    return found.isEmpty && people != victims ? sites(of: people, prepositions) : found
  }

  /// Where a thing stands that is nobody's by name: "a camp in Lebanon", "a Gaza market".
  private func sites(
    of thing: Int, _ prepositions: Set<WordKey> = ["in", "inside"]
  ) -> [Participant] {
    for word in tree.children(of: thing, .compound, .nominalModifierUnmarked, .possessiveModifier)
    where word < thing {
      guard let name = index.name(at: word), name.kind == .place,
        let entity = index.entity(at: word)
      else { continue }
      return [Participant(entity: entity, token: word)]
    }
    // "seized the airport of Goma".
    for phrase in tree.children(of: thing, .nominalModifier) where tree.caseWord(of: phrase) == "of"
    {
      guard let name = index.name(at: phrase), name.kind == .place,
        let entity = index.entity(at: phrase)
      else { continue }
      return [Participant(entity: entity, token: phrase)]
    }
    // "bombed a camp in Chad": the phrase may hang on the verb.
    var phrases = tree.children(of: thing, .nominalModifier)
    if [.object, .nominalSubjectPassive].contains(tokens[thing].relation),
      let verb = tree.head(of: thing)
    {
      phrases += tree.children(of: verb, .oblique).filter { $0 > thing }
    }
    for phrase in phrases
    where tree.caseWord(of: phrase).map(prepositions.contains) ?? false
      && !["border", "frontier"].contains(tokens[phrase].lemma)
    {
      let site = participants(at: phrase).filter {
        [.country, .place, .base].contains(index.entities[$0.entity].kind)
      }
      if !site.isEmpty { return site }
    }
    // "villages on the edge of Lima", "a camp near the outskirts of Lima".
    for phrase in phrases
    where Lexicon.grounds.contains(tokens[phrase].lemma)
      && !["border", "frontier", "boundary", "side"].contains(tokens[phrase].lemma)
      && ["on", "in", "near", "around", "at"].contains(tree.caseWord(of: phrase) ?? .none)
    {
      let site = ground(at: phrase)
      if !site.isEmpty { return site }
    }
    return []
  }
}
