internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Whose those are who are harmed and of whom nobody says so, and where they are.
extension ParticipantFinder {
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
    guard let country, !isElsewhere(people, country) else { return [] }
    return [
      Participant(
        entity: country, token: people, via: tokens[people].lemma,
        antecedent: reference.antecedent(of: country, for: people))
    ]
  }

  /// Whether people are harmed by what the verb above tells of another country's place: "bombed a road in Peru, killing two
  /// soldiers".
  private func isElsewhere(_ people: Int, _ country: Int) -> Bool {
    guard let verb = tree.head(of: people), tokens[verb].relation == .adverbialClause,
      tree.isGerund(verb), let above = tree.head(of: verb)
    else { return false }
    let phrases =
      tree.children(of: above, .oblique)
      + tree.children(of: above, .object).flatMap { tree.children(of: $0, .nominalModifier) }
    let key = index.entities[country].key
    return phrases.filter {
      ["in", "across", "near"].contains(tree.caseWord(of: $0) ?? .none)
        && !["border", "frontier"].contains(tokens[$0].lemma)
    }
    .flatMap { participants(at: $0) }
    .contains {
      let site = index.entities[$0.entity]
      let countries = site.kind == .country ? site.key.map { [$0] } ?? [] : site.countries
      return !countries.isEmpty && !countries.contains { $0 == key }
    }
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
  func sites(
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
