internal import AnnotatedText

/// Classes of words that several rules use, by lemma.
enum Lexicon {
  /// Verbs of judging a deed or who did it, blame and praise alike: "condemned the raid", "hailed the mayor".
  static let judging: Words = [
    "condemn", "denounce", "criticize", "criticise", "slam", "hail", "applaud",
  ]

  /// Nouns for those who act for a country or organization: "Kenyan forces", "the Syrian government".
  static let collectives: Words = [
    "troop", "troops", "force", "forces", "soldier", "military", "army", "navy", "government",
    "administration", "official", "authority", "authorities", "side", "jet", "warplane", "plane",
    "aircraft", "warship", "ship", "drone", "artillery", "fighter", "militant", "insurgent",
    "rebel",
    "leadership", "leader", "regime", "diplomat", "delegation", "cabinet", "servicemen",
    "personnel",
    "paratrooper", "marine", "peacekeeper", "police", "guard", "intelligence", "coalition",
    "representative", "negotiator", "airstrike", "strike", "missile", "tank", "battalion",
    "brigade",
    "contingent", "gunman", "gunner", "commando", "envoy", "parliament", "lawmaker", "alliance",
    "air",
    "member", "party", "republic", "state", "command", "warship", "vessel", "coastguard",
    "ministry", "ruler", "junta",
    "branch", "affiliate", "offshoot", "faction", "armor", "armour", "armada", "convoy", "column",
    "fleet",
    "cell", "wing", "militia", "faction", "squad", "operative", "gunship", "suspect", "cutter",
    "destroyer", "corvette", "flotilla", "sniper", "serviceman", "servicewoman", "gendarme",
    "airman", "sailor", "defense", "defence", "service", "regulator", "howitzer", "bombardment",
    "militiaman", "guerrilla", "jihadist", "mercenary", "gendarmerie", "constabulary",
    "separatist", "extremist", "jihadi",
  ]

  /// Offices and bodies that act for the country or organization before them: "the Dutch prime minister", "a Thai court".
  static let offices: Words = [
    "president", "minister", "premier", "chancellor", "secretary", "ambassador", "spokesman",
    "spokeswoman", "spokesperson", "adviser", "advisor", "commander", "chief", "king", "prosecutor",
    "court", "tribunal", "judge", "legislator", "legislature", "congress", "senate",
    "inspector", "investigator", "policeman", "officer", "general", "admiral", "consul", "embassy",
    "consulate", "mediator", "troop", "gunboat", "gunship", "helicopter", "bomber", "submarine",
    "frigate", "infantry", "ministry", "department", "council", "custom", "customs", "agent",
    "trooper", "unit", "assembly", "parliamentarian", "head", "chairman", "panel", "committee",
    "commission", "monitor", "observer",
    "agency", "office", "counterpart", "patrol", "ranger", "watchdog", "detective", "coordinator",
    "rapporteur", "commissioner", "instructor", "trainer", "rescuer",
    "prince", "queen", "emir", "sultan", "monarch", "speaker", "attorney",
  ]

  /// Those who work at a body and speak for it: "analysts at the Red Cross".
  static let staff: Words = [
    "official", "analyst", "researcher", "expert", "investigator", "economist", "scientist",
    "diplomat", "executive", "delegate", "monitor", "inspector", "lawyer", "campaigner",
    "spokesman", "spokeswoman", "spokesperson", "negotiator", "envoy",
  ]

  /// Those of ``staff`` who speak for a body where there are several of them.
  static let experts: Words = [
    "analyst", "researcher", "expert", "economist", "scientist", "campaigner", "lawyer",
  ]

  /// Those who enforce the law, at home.
  static let policing: Words = [
    "police", "policeman", "officer", "agent", "operative", "investigator", "authority",
    "authorities", "official", "detective",
  ]

  /// Armed people who may be a person's: "Ana Roy's forces".
  static let retinues: Words = [
    "troop", "troops", "force", "forces", "soldier", "army", "police", "militia", "fighter",
    "militiaman", "guard", "rebel", "gunman", "militant", "insurgent", "attacker", "assailant",
    "bomber", "guerrilla", "jihadist", "sniper",
  ]

  /// What is done with forces and arms by those whose they are: "troops sent by Ghana".
  static let commanding: Words = [
    "send", "deploy", "dispatch", "lead", "command", "fire", "launch", "operate", "fly", "man",
    "hire", "employ", "supply", "provide", "donate",
  ]

  /// What those do who hand to others what was theirs.
  static let supplying: Words = ["supply", "provide", "donate"]

  /// Organs of a state that act for the country that they are in: "a court in Guyana".
  static let organs: Words = [
    "court", "police", "prosecutor", "judge", "authority", "authorities", "official", "lawmaker",
    "legislator", "government", "council", "cabinet",
  ]

  /// What belongs to a state and has a head: an army, a bank, a service.
  static let stateBodies: Words = [
    "army", "military", "forces", "force", "navy", "police", "bank", "service", "agency",
    "directorate", "guard", "ministry", "parliament", "court", "commission", "staff", "council",
    "intelligence", "corps", "assembly", "senate", "department", "bureau", "office", "coastguard",
    "government", "cabinet", "delegation", "command",
  ]

  /// Nouns for meetings, of which whoever speaks at or after them had part.
  static let meetings: Words = [
    "talk", "talks", "meeting", "conversation", "consultation", "discussion",
    "conference",
    "negotiation", "session",
  ]

  /// Nouns that say what kind of body a name is: "the Bora movement".
  static let bodies: Words = [
    "movement", "group", "network", "organization", "organisation", "militia", "party", "faction",
    "alliance", "coalition", "company", "agency", "bloc", "guerrilla", "army", "front", "union",
    "militant", "rebel", "regime", "insurgent", "fighter", "leadership", "leader", "official",
    "mercenary", "gunman", "gang", "cartel", "commando",
  ]

  /// What a body says in writing: "a Kenyan report blames" gives the words of Kenya.
  static let writings: Words = [
    "statement", "report", "resolution", "communique", "declaration", "memo", "document", "study",
    "survey", "investigation", "inquiry", "probe", "audit",
  ]

  /// What is done with words in writing by those whose they are: "a statement issued by Ghana".
  static let issuing: Words = ["issue", "release", "publish", "sign", "adopt", "write", "draft"]

  /// What somebody sends or signs to say something: "signed a letter urging".
  static let letters: Words = [
    "letter", "petition", "motion", "speech", "bill", "message", "editorial", "note", "text",
  ]

  /// Those of ``collectives`` that are armed: what can be stationed and withdrawn.
  static let armed: Words = [
    "troop", "troops", "force", "forces", "soldier", "military", "army", "navy", "servicemen",
    "personnel", "paratrooper", "marine", "peacekeeper", "contingent", "battalion", "brigade",
    "jet",
    "warplane", "aircraft", "warship", "tank", "serviceman", "servicewoman", "commando", "fighter",
    "garrison", "regiment", "division", "squadron", "unit", "guard", "presence", "man", "people",
    "infantry", "asset", "ship", "frigate", "destroyer", "submarine", "bomber", "helicopter",
    "plane",
    "fleet", "convoy", "airman", "sailor", "trooper", "gendarme", "adviser", "advisor", "trainer",
    "instructor", "policeman", "legionnaire", "ranger", "detachment", "battery", "armor", "armour",
    "gunship", "mercenary", "contractor", "coastguard", "drone",
    "corvette", "gunboat", "speedboat", "minesweeper", "interceptor", "howitzer", "battlegroup",
  ]

  /// Of ``armed``, those of whom it is said where they stay: "Kenyan troops remain in Mali".
  static let garrisons: Words = [
    "troop", "troops", "force", "forces", "soldier", "military", "army", "navy", "servicemen",
    "personnel", "paratrooper", "marine", "peacekeeper", "contingent", "battalion", "brigade",
    "serviceman", "servicewoman", "commando", "garrison", "regiment", "squadron", "airman",
    "sailor", "gendarme", "adviser", "advisor", "trainer", "instructor", "policeman",
    "detachment", "mercenary", "fighter", "infantry", "member", "officer", "police",
  ]

  /// Nouns for parts of a body that have no name.
  static let sections: Words = [
    "department", "division", "section", "programme", "program", "bureau", "directorate", "unit",
    "branch", "project", "desk", "team", "wing", "office", "committee", "faculty", "school",
    "centre", "center", "board", "council", "operation", "research", "policy", "initiative",
  ]

  /// Nouns for parts of a country that have no name.
  static let lands: Words = [
    "desert", "north", "south", "east", "west", "northeast", "northwest", "southeast",
    "southwest", "highland", "hinterland", "interior", "heartland", "jungle", "steppe", "tip",
    "coast", "soil", "countryside", "plain", "mountain", "rainforest", "lowland", "panhandle",
    "capital", "centre", "center",
  ]

  /// Nouns for whoever heads a body or speaks for it.
  static let commanders: Words = [
    "leader", "commander", "chief", "head", "director", "chairman", "chairwoman", "spokesman",
    "spokeswoman", "secretary", "president", "founder", "deputy", "boss", "chair", "governor",
    "mayor", "minister", "ambassador", "envoy", "general",
  ]

  /// Nouns for bases without a name.
  static let installations: Words = [
    "base", "airbase", "installation", "facility", "outpost", "garrison", "airfield", "camp",
  ]

  /// Adjectives of what is no longer that: "a former British base".
  static let bygone: Words = [
    "former", "old", "disused", "abandoned", "derelict", "onetime", "erstwhile", "closed",
    "dismantled", "defunct", "deserted", "vacated", "mothballed",
  ]

  /// Nouns through which a part stands for the whole: "85 percent of the country".
  static let partitives: Words = [
    "percent", "per", "cent", "%", "part", "half", "third", "quarter", "most", "much", "majority",
    "number", "swath", "swathe", "area", "territory", "rest", "all", "some", "thousand", "hundred",
    "dozen",
    "million", "group", "series", "pair", "couple", "bulk", "chunk", "portion", "stretch", "many",
    "several", "middle",
    "score", "scores",
    "one", "two", "three", "four", "five", "ten", "tens", "none", "each", "both", "leader",
    "people", "north",
    "south", "east",
    "west", "border", "soil", "last", "first", "remainder",
  ]

  /// Of ``armed``, what is so only where it is stationed or withdrawn: "four Afghan men" do not act for their state.
  static let unarmed: Words = [
    "man", "people", "asset", "adviser", "advisor", "contractor", "trainer",
  ]

  /// Of ``collectives``, those that act for an organization but not for the country that they live in: "Chadian rebels".
  static let factions: Words = [
    "rebel", "insurgent", "militant", "fighter", "gunman", "party", "member", "coalition",
    "cell", "wing", "militia", "faction", "operative", "suspect", "militiaman", "guerrilla",
    "jihadist", "mercenary", "separatist", "extremist", "jihadi",
  ]

  /// What makes a force none of its country's: "rebel forces".
  static let irregular: Words = [
    "rebel", "insurgent", "militant", "guerrilla", "opposition", "separatist", "paramilitary",
    "irregular", "dissident", "extremist",
  ]

  /// Persons by their offices and roles, beside which their names stand.
  static let officers: Words = [
    "president", "minister", "premier", "chancellor", "leader", "chief", "head", "director",
    "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy", "secretary", "chairman",
    "chairwoman", "chair", "commander", "king", "queen", "prince", "emperor", "sultan", "emir",
    "pope",
    "governor", "mayor", "official", "counterpart", "judge", "general", "candidate", "senator",
    "adviser", "advisor", "lawmaker", "negotiator", "diplomat", "commissioner", "representative",
    "coordinator", "administrator", "prosecutor", "speaker", "founder", "activist", "journalist",
    "reporter", "correspondent", "captain", "colonel", "major", "member",
  ]

  /// What ministers are of.
  static let portfolios: Words = [
    "state", "defense", "defence", "energy", "commerce", "treasury", "health", "justice",
    "agriculture", "labor", "labour", "transportation", "education", "security", "staff",
    "affairs", "affair", "homeland", "finance", "interior",
  ]

  /// Times that a phrase of a verb may hang on.
  static let times: Words = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month",
    "year", "day", "today", "yesterday", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
  ]

  /// By what, how and where people speak with or against each other, which a phrase of the verb may hang on.
  static let means: Words = [
    "telephone", "phone", "person", "private", "videoconference", "video", "length", "detail",
    "shoulder", "side", "arm",
    "sideline", "sidelines", "letter", "street", "square",
  ]

  /// Sums of money and goods, "in" which something is given: "ten million dollars in aid".
  static let sums: Words = [
    "million", "billion", "trillion", "ton", "tonne", "worth", "dollar", "$", "euro", "pound",
    "yen", "yuan", "renminbi", "rupee", "ruble", "rouble", "won", "lira", "franc", "krone", "krona",
    "kroner", "kronor", "peso", "real", "rand", "naira", "shilling", "dinar", "dirham", "riyal",
    "rial", "rupiah", "ringgit", "baht", "dong", "taka", "hryvnia", "zloty", "forint", "koruna",
    "shekel", "tenge", "som", "manat", "lari", "dram", "birr", "cedi", "kwacha", "tugrik",
  ]

  /// Nouns that measure talks and the like: "two days of talks".
  static let rounds: Words = [
    "day", "hour", "week", "month", "round", "series", "session", "rounds", "set", "phase", "stage",
    "wave", "string", "spate", "campaign", "number", "barrage", "flurry", "dozen", "act",
  ]

  /// What is said or done by the one whose adjective stands before it: "an Egyptian proposal".
  static let utterances: Words = [
    "proposal", "offer", "request", "demand", "claim", "accusation", "allegation", "charge", "plan",
    "appeal", "call", "suggestion", "invitation", "bid", "criticism", "protest", "report",
    "statement", "remark", "comment", "warning", "campaign", "decision",
  ]

  /// Small words for several persons or things.
  static let units: Words = [
    "troop", "troops", "soldier", "personnel", "servicemen", "serviceman", "marine", "force", "man",
    "people", "fighter", "peacekeeper", "adviser", "advisor", "aircraft", "jet", "tank", "percent",
    "%", "cent", "kilometre", "kilometer", "mile", "district", "ship", "warship", "battalion",
    "brigade",
    "contractor", "civilian", "refugee", "dollar", "ton", "tonne",
  ]
}
