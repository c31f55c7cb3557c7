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
    let isTarget = Lexicon.targets.contains(lemma)
    let isAdherent = Lexicon.adherents.contains(lemma)
    guard isTarget || isAdherent || Lexicon.citizens.contains(lemma) else { return [] }
    var found = owners(of: token, depth: 0).filter {
      let kind = index.entities[$0.entity].kind
      // "a Chadian rebel leader" is none of his country's.
      return kind == .country && !isIrregular(token)
        || kind == .organization && (isTarget || isAdherent)
    }
    if found.isEmpty, isTarget { found = sites(of: token) }
    // "the mayor of Nairobi", "two men from Mombasa".
    if found.isEmpty, !isTarget, !isAdherent, let home, let country = seat(of: token, home) {
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

  /// Where a thing stands that is nobody's by name: "a camp in Lebanon", "a Gaza market".
  private func sites(of thing: Int) -> [Participant] {
    for word in tree.children(of: thing, .compound, .nominalModifierUnmarked, .possessiveModifier)
    where word < thing {
      guard let name = index.name(at: word), name.kind == .place,
        let entity = index.entity(at: word)
      else { continue }
      return [Participant(entity: entity, token: word)]
    }
    // "bombed a camp in Chad": the phrase may hang on the verb.
    var phrases = tree.children(of: thing, .nominalModifier)
    if [.object, .nominalSubjectPassive].contains(tokens[thing].relation),
      let verb = tree.head(of: thing)
    {
      phrases += tree.children(of: verb, .oblique).filter { $0 > thing }
    }
    for phrase in phrases
    where ["in", "inside"].contains(tree.caseWord(of: phrase) ?? .none) {
      let site = participants(at: phrase).filter {
        [.country, .place, .base].contains(index.entities[$0.entity].kind)
      }
      if !site.isEmpty { return site }
    }
    return []
  }
}

extension Lexicon {
  /// Nouns for persons without an office of state: what "Brazilian" makes a citizen of Brazil.
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
    "opposition", "mayor", "governor", "councillor", "councilor", "prefect", "witness", "expert",
    "trader", "scholar", "professor", "researcher", "academic", "author", "writer", "blogger",
    "editor", "executive", "banker", "technician", "interpreter", "translator", "consultant",
    "athlete", "singer", "artist", "filmmaker", "academic", "pensioner", "nun", "bishop", "trucker",
    "volunteer", "medic", "patient", "expatriate", "peasant", "miner", "shepherd", "laborer",
  ]

  /// Nouns for those who belong to a group: "an al-Qaida suspect".
  static let adherents: Set<WordKey> = [
    "suspect", "activist", "supporter", "follower", "operative", "member", "militant", "fighter",
    "insurgent", "rebel", "gunman", "guerrilla", "commander", "leader", "bomber", "militiaman",
    "terrorist", "sympathizer", "lieutenant", "deputy", "figure", "loyalist", "prisoner",
    "detainee", "extremist", "worker", "employee", "staff", "driver", "peacekeeper", "convoy",
  ]

  /// Nouns for what is attacked or seized in place of those whose it is or where it stands: "a Chadian outpost", "a village
  /// in Chad".
  static let targets: Set<WordKey> = [
    "position", "target", "base", "camp", "outpost", "post", "checkpoint", "headquarters",
    "stronghold", "hideout", "hide", "sanctuary", "compound", "bunker", "trench", "site",
    "facility",
    "installation", "depot", "barracks", "airport", "airfield", "port", "embassy", "consulate",
    "mission", "convoy", "patrol", "vehicle", "tank", "truck", "bus", "train", "car", "ambulance",
    "ship", "boat", "vessel", "trawler", "tanker", "freighter", "warship", "gunboat", "submarine",
    "plane", "aircraft", "airliner", "jet", "helicopter", "drone", "warplane", "village", "town",
    "city", "area", "neighborhood", "neighbourhood", "suburb", "territory", "settlement",
    "refinery", "pipeline", "oilfield", "bridge", "radar", "airspace", "school", "hospital",
    "mosque", "church", "synagogue", "temple", "shrine", "market", "hotel", "restaurant", "cafe",
    "prison", "station", "house", "home", "office", "building", "civilian", "forces",
    "infrastructure",
    "cargo", "shipment", "satellite", "missile", "rocket", "launcher", "battery", "artillery",
    "soil", "land", "island", "tunnel", "factory", "plant", "laboratory", "reactor", "asset",
  ]

  /// What somebody is taken for.
  static let captivity: Set<WordKey> = ["hostage", "captive", "prisoner"]

  /// Verbs that lay something at somebody's door.
  static let claiming: Set<WordKey> = ["claim", "allege", "complain", "charge", "accuse"]
}
