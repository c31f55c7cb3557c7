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
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.entity).inserted }
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
    guard Lexicon.citizens.contains(lemma) else { return [] }
    return owners(of: token, depth: 0).filter { index.entities[$0.entity].kind == .country }.map {
      Participant(entity: $0.entity, token: token, via: lemma, antecedent: $0.antecedent)
    }
  }
}

extension Lexicon {
  /// Nouns for persons without an office: what "Brazilian" makes a citizen of Brazil.
  static let citizens: Set<WordKey> = [
    "man", "woman", "child", "boy", "girl", "citizen", "national", "civilian", "people", "person",
    "student", "teacher", "worker", "laborer", "journalist", "reporter", "photographer",
    "cameraman", "activist", "dissident", "protester", "protestor", "demonstrator", "rioter",
    "crowd", "opponent", "villager", "resident", "farmer", "fisherman", "sailor", "seaman", "pilot",
    "crew", "tourist", "traveler", "traveller", "passenger", "prisoner", "detainee", "hostage",
    "captive", "inmate", "refugee", "migrant", "immigrant", "settler", "businessman", "engineer",
    "contractor", "doctor", "nurse", "missionary", "priest", "cleric", "monk", "scientist",
    "lawyer", "driver", "suspect", "militant", "gunman", "fighter", "rebel", "insurgent",
    "fugitive", "smuggler", "pirate", "terrorist", "extremist", "victim", "survivor", "family",
    "peacekeeper", "employee", "staff", "aide", "youth", "teenager", "community", "population",
    "opposition",
  ]

  /// Verbs that lay something at somebody's door.
  static let claiming: Set<WordKey> = ["claim", "allege", "complain", "charge", "accuse"]
}
