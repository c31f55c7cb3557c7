internal import AnnotatedText

// Nouns for those who live in a country, serve it or are against it, and for what is theirs.
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

  /// Those who stand beside whoever has them and are no part of them: "Chad's allies".
  static let allied: Set<WordKey> = [
    "ally", "neighbor", "neighbour", "friend", "patron", "backer", "sponsor", "supporter",
    "benefactor",
    "proxy", "protector", "counterpart", "creditor", "donor", "client", "sympathizer",
  ]

  /// Those who are against the state that they are of, so that what is done by or to them is not done by or to it.
  static let mutinous: Set<WordKey> = [
    "rebel", "insurgent", "guerrilla", "guerilla", "separatist", "secessionist", "mutineer",
    "insurrectionist", "revolutionary", "partisan", "opposition", "exile",
  ]

  /// Those who speak up against their government, or flee from it.
  static let defiant: Set<WordKey> = demonstrators.union([
    "dissident", "activist", "defector", "deserter", "campaigner", "whistleblower", "fugitive",
    "unionist", "opponent", "critic", "exile", "blogger",
  ])

  /// What makes people those who are against their government.
  static let defying: Set<WordKey> = [
    "opposition", "exiled", "dissident", "jailed", "imprisoned", "detained", "pro-democracy",
    "anti-government", "breakaway", "rebel", "separatist", "secessionist", "democracy",
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
    "stronghold", "hideout", "hideaway", "safehouse", "hide", "sanctuary", "compound", "bunker",
    "trench", "site",
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

  /// Words behind a name and a hyphen for whom it helps, likes or shelters: "Iran-backed gunmen".
  static let tying: Set<WordKey> = [
    "linked", "affiliated", "aligned", "allied", "associated", "connected", "related", "tied",
    "inspired", "backed", "supported", "funded", "financed", "sponsored", "trained", "armed",
    "supplied", "equipped", "friendly", "leaning", "sympathizing", "sympathising", "based", "born",
    "educated", "appointed", "recognized", "recognised",
  ]

  /// What somebody is taken for.
  static let captivity: Set<WordKey> = ["hostage", "captive", "prisoner"]

  /// Verbs that lay something at somebody's door.
  static let claiming: Set<WordKey> = ["claim", "allege", "complain", "charge", "accuse"]
}
