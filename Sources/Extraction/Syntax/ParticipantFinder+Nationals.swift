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

extension Lexicon {
  /// Those who speak for somebody.
  static let spokespeople: Set<WordKey> = [
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "representative", "negotiator",
  ]

  /// Those who are against whoever has them: "Chad's enemies".
  static let opposed: Set<WordKey> = [
    "critic", "opponent", "enemy", "rival", "foe", "adversary", "victim", "detractor", "challenger",
    "competitor", "nemesis", "archenemy", "antagonist",
  ]

  /// Those who live in a country or serve it, of whom a report on it need not say whose they are.
  static let inhabitants: Set<WordKey> = [
    "soldier", "troop", "troops", "policeman", "police", "officer", "civilian", "villager",
    "resident", "worshipper", "worshiper", "schoolgirl", "schoolchild", "pupil", "farmer",
    "protester", "protestor", "demonstrator", "crowd", "student", "lawmaker", "gendarme",
    "mob", "rioter", "marcher", "throng", "serviceman", "trooper", "recruit", "cadet", "conscript",
  ]

  /// Those who demonstrate.
  static let demonstrators: Set<WordKey> = [
    "crowd", "protester", "protestor", "demonstrator", "mob", "rioter", "marcher", "throng",
  ]

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
    "volunteer", "medic", "patient", "expatriate", "peasant", "miner", "shepherd", "labourer",
    "politician", "oligarch", "individual", "tycoon", "magnate", "investor", "entrepreneur",
    "actor", "actress", "comedian", "footballer", "player",
    "coach", "broadcaster", "presenter", "podcaster", "influencer", "relative", "wife", "husband",
    "son", "daughter", "brother", "sister", "father", "mother", "couple", "veteran", "defector",
    "deserter", "intellectual", "economist", "historian", "poet", "musician",
    "rapper", "programmer", "hacker", "spy", "mercenary", "trafficker", "poacher", "herder",
    "herdsman", "pilgrim", "imam", "rabbi", "pastor", "preacher", "hiker", "climber", "cyclist",
    "backpacker", "instructor", "observer", "monitor", "rescuer", "firefighter", "paramedic",
    "electrician", "guide", "merchant", "shopkeeper", "vendor", "investor", "entrepreneur",
    "owner", "captain", "seafarer", "mariner", "stowaway", "deportee", "minority",
    "tribesman", "elder", "chieftain", "warlord", "candidate", "critic", "campaigner",
    "organizer", "organiser", "unionist", "environmentalist", "whistleblower", "informant",
    "christian", "muslim", "copt", "jew", "hindu", "sikh", "buddhist", "catholic", "shiite",
    "sunni",
    "recruit", "trainee", "conscript", "cadet", "evacuee",
    "schoolgirl", "schoolboy", "schoolchild", "pupil", "worshipper", "worshiper",
    "commuter", "motorist", "shopper", "bystander", "pedestrian", "holidaymaker", "churchgoer",
    "servant", "boss", "tycoon", "magnate", "billionaire", "financier", "kingpin",
    "conductor", "educator", "lecturer", "biologist", "physicist", "infant", "baby", "toddler",
  ]

  /// Nouns for those who belong to a group: "an al-Qaida suspect".
  static let adherents: Set<WordKey> = [
    "suspect", "activist", "supporter", "follower", "operative", "member", "militant", "fighter",
    "insurgent", "rebel", "gunman", "guerrilla", "commander", "leader", "bomber", "militiaman",
    "terrorist", "sympathizer", "lieutenant", "deputy", "figure", "loyalist", "prisoner",
    "detainee", "extremist", "dissident", "splinter", "remnant", "faction", "holdout", "worker",
    "employee", "staff", "driver", "peacekeeper", "convoy",
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
    "store", "shop", "mall", "supermarket", "apartment", "block", "tower", "kindergarten",
    "nursery", "theater", "theatre", "stadium", "cinema", "orphanage", "courthouse", "library",
    "museum", "cathedral", "shelter", "cave", "den", "lair", "madrasa", "bazaar",
    "cafeteria", "nightclub", "dormitory", "academy",
    "soil", "land", "island", "water", "cartel", "gang", "syndicate", "lender", "shipyard",
    "firm", "tunnel", "factory", "plant", "laboratory", "reactor", "asset",
    "company", "firm", "bank", "business", "airline", "entity", "enterprise", "corporation",
    "manufacturer", "exporter", "importer", "refiner", "shipper", "conglomerate",
    "supplier", "university", "subsidiary", "retailer",
    "dhow", "yacht", "ferry", "carrier", "cruiser", "destroyer", "frigate", "corvette", "cutter",
    "barge", "speedboat", "fleet", "squadron", "balloon", "lighthouse", "hangar", "runway",
    "arsenal", "stockpile", "warehouse", "storehouse", "armory", "armoury", "garrison", "fort",
    "fortress", "redoubt", "dam", "substation", "terminal",
    "harbor", "harbour", "dock", "shipyard", "railway", "grid", "silo", "cell",
    "battalion", "brigade", "column", "hq", "ammunition",
    "cache", "workshop", "lab", "farm", "bakery", "clinic", "monastery", "cemetery", "monument",
    "crossing", "roadblock", "barricade", "waters", "bomber", "channel", "website", "app",
    "airliner", "freighter", "bulker", "lifeboat", "hall", "wedding", "funeral", "residence",
    "villa", "gathering", "procession", "jail", "quarter", "resort", "hamlet", "enclave",
  ]

  /// Of ``targets``, what moves about: where it is hit says nothing of whose it is.
  static let vessels: Set<WordKey> = [
    "ship", "boat", "vessel", "trawler", "tanker", "freighter", "warship", "gunboat", "submarine",
    "plane", "aircraft", "airliner", "jet", "helicopter", "drone", "warplane", "dhow", "yacht",
    "ferry", "carrier", "cruiser", "destroyer", "frigate", "corvette", "cutter", "barge",
    "speedboat", "balloon", "bulker", "lifeboat", "bomber", "missile", "rocket",
  ]

  /// What a state sells, on which others lay duties.
  static let wares: Set<WordKey> = [
    "good", "goods", "product", "import", "imports", "export", "exports", "steel", "aluminum",
    "aluminium", "coal", "oil", "gas", "wine", "beef", "pork", "chicken", "grain", "wheat",
    "barley", "rice", "sugar", "fruit", "vegetable", "copper", "timber", "lumber", "fertilizer",
    "fertiliser", "textile", "electronics", "chip", "seafood", "cement", "whisky", "cheese",
    "soybean", "cotton", "nickel",
  ]

  /// Those whose death harms nobody but their side: "killed four insurgents in Chad".
  static let outlaws: Set<WordKey> = [
    "insurgent", "rebel", "suspect", "terrorist", "extremist", "fugitive", "smuggler", "pirate",
    "trafficker", "warlord", "operative", "jihadist", "jihadi", "bandit", "hacker",
  ]

  /// What is done with a thing by those whose it is: "a depot used by rebels".
  static let possessing: Set<WordKey> = [
    "use", "hold", "control", "operate", "occupy", "own", "run", "man", "charter", "rent",
  ]

  /// Words behind a name and a hyphen for what is the name's: "an RSF-owned company".
  static let linking: Set<WordKey> = [
    "owned", "flagged", "registered", "operated", "controlled", "run", "linked", "held",
    "chartered", "made", "built", "affiliated", "aligned", "based",
  ]

  /// What somebody is taken for.
  static let captivity: Set<WordKey> = ["hostage", "captive", "prisoner"]

  /// Verbs that lay something at somebody's door.
  static let claiming: Set<WordKey> = ["claim", "allege", "complain", "charge", "accuse"]
}
