internal import AnnotatedText

// The words that tell governments from cities.
extension Metonymy {
  static let handing: Set<WordKey> = [
    "donate", "sell", "supply", "grant", "lend", "pledge", "promise", "cede", "export", "loan",
    "extradite",
  ]

  /// Verbs of having fewer envoys than before.
  static let recalling: Set<WordKey> = [
    "recall", "withdraw", "pull", "cut", "reduce", "downgrade", "halve",
  ]

  /// Verbs of going to where somebody is expected.
  static let journeys: Set<WordKey> = ["arrive", "travel", "fly", "go", "head", "land", "jet"]

  /// Those whose journeys are missions.
  static let statesmen: Set<WordKey> = [
    "president", "minister", "premier", "chancellor", "secretary", "envoy", "diplomat", "emir",
    "king", "sultan", "leader", "ruler", "delegation", "queen", "monarch", "negotiator", "official",
  ]

  /// Verbs of giving that are used of other things too.
  static let givingOver: Set<WordKey> = [
    "give", "hand", "deliver", "ship", "transfer", "provide", "gift", "approve", "authorize",
    "authorise", "commit", "promise",
  ]

  /// What is done to a town and its streets.
  static let treading: Set<WordKey> = [
    "visit", "leave", "reach", "enter", "hit", "attack", "shell", "bomb", "bombard", "capture",
    "seize", "take", "storm", "shake", "rock", "flood", "paralyze", "paralyse", "surround",
    "besiege", "encircle", "cross", "tour", "rebuild", "flee", "quit", "protect", "connect", "link",
    "liberate", "retake", "recapture", "reclaim", "hold", "control", "overrun", "target", "strike",
    "pound", "evacuate", "cover", "blanket", "batter", "ravage", "devastate", "destroy", "damage",
    "lash", "choose", "name", "make", "fly", "depart", "exit", "pass", "see", "love", "like",
    "know", "call", "include", "occupy", "conquer", "abandon", "patrol", "secure", "govern", "run",
    "rule", "lock", "raid", "burn", "sack", "loot", "near", "approach", "bypass", "circle",
    "transform", "change", "modernize", "divide", "split", "host", "have", "become", "remain",
    "be", "get", "find", "represent", "serve", "win", "lose", "choke", "engulf", "grip", "fill",
    "swamp", "drench", "soak", "hammer", "shut", "close", "open", "plunge", "bring", "put", "set",
    "invade", "defend", "buzz", "roam", "frequent", "inhabit", "traverse", "sweep", "swelter",
  ]

  /// Verbs of giving whose object is who is given something: "supplied Lima with tents".
  static let furnishing: Set<WordKey> = [
    "provide", "supply", "equip", "furnish", "arm", "fund", "finance", "aid", "assist", "bankroll",
    "subsidize", "subsidise",
  ]

  /// Those who come "from" a government.
  static let delegates: Set<WordKey> = [
    "official", "diplomat", "negotiator", "envoy", "delegation", "delegate", "emissary",
    "ambassador", "representative",
  ]

  /// Verbs of getting something "from" a government.
  static let taking: Set<WordKey> = [
    "buy", "purchase", "import", "obtain", "secure", "acquire", "demand", "seek", "extract",
    "borrow", "procure", "win", "request", "solicit", "elicit", "wring",
  ]

  /// What is laid on a government.
  static let burdens: Set<WordKey> = [
    "sanction", "sanctions", "embargo", "tariff", "pressure", "duty", "restriction", "curb", "levy",
    "penalty", "ban",
  ]

  static let missions: Set<WordKey> = [
    "visit", "talk", "talks", "trip", "mission", "summit", "negotiation", "consultation",
  ]
  /// Verbs and adjectives of anger, whose "at" marks who is scolded.
  static let scolding: Set<WordKey> = [
    "lash", "hit", "rail", "snipe", "swipe", "bristle", "angry", "furious", "anger", "aim", "fume",
    "outraged", "outrage", "fury", "lob", "direct",
  ]

  /// Verbs and nouns of asking and blaming, whose "on" marks who is asked or blamed.
  static let urging: Set<WordKey> = [
    "call", "urge", "press", "prevail", "blame", "rely", "count", "pressure", "demand", "impose",
    "sanction", "embargo", "turn", "ultimatum", "condemnation", "criticism",
  ]
  static let rulers: Set<WordKey> = [
    "government", "regime", "leadership", "junta", "authorities", "administration",
  ]
  static let siding: Set<WordKey> = [
    "with", "by", "against", "between", "for", "toward", "towards",
  ]
  static let friends: Set<WordKey> = [
    "ally", "partner", "enemy", "foe", "rival", "adversary", "critic", "proxy", "supporter",
    "backer", "opponent", "patron", "sponsor", "client", "satellite", "request", "behest",
    "insistence", "urging", "invitation", "consent", "approval", "permission", "backing", "help",
    "criticism", "condemnation", "blessing", "admirer", "puppet", "creditor", "support",
  ]
  static let motion: Set<WordKey> = [
    "leave", "head", "depart", "fly", "march", "advance", "bind",
  ]
  static let messages: Set<WordKey> = [
    "message", "letter", "offer", "warning", "threat", "request", "proposal", "appeal", "call",
    "signal",
    "aid", "support", "help", "assistance", "response", "answer", "reply", "note", "demand", "loan",
    "ambassador", "envoy", "concession", "ultimatum", "apology", "pressure", "statement", "ally",
    "closer", "loyal",
    "blow", "recognition", "allegiance", "loyalty", "arms", "weapon", "shipment", "delivery",
    "sale", "transfer", "pledge", "promise", "commitment", "assurance", "guarantee", "objection",
    "opposition", "complaint", "protest", "plea", "subsidy", "compensation", "rebuke",
    "snub", "lifeline", "permission", "approval", "backing", "praise", "criticism", "condemnation",
    "congratulations", "condolence", "condolences", "overture", "gift", "donation", "tribute",
    "interference", "emissary", "instruction", "directive", "reparation", "reparations", "funding",
    "credit", "hostile", "deferential", "subservient", "sympathetic", "friendly", "indebted",
    "beholden", "debt", "reassurance", "explanation", "clarification", "recognize", "clearance",
  ]
  static let addressing: Set<WordKey> = [
    "warn", "tell", "urge", "ask", "accuse", "blame", "criticize", "criticise", "condemn",
    "request",
    "demand", "offer", "propose", "appeal", "call", "push", "press", "pressure", "threaten",
    "invite",
    "inform", "notify", "assure", "persuade", "convince", "caution", "support", "back", "help",
    "praise",
    "thank", "sanction", "convey", "deliver", "respond", "reply", "answer", "concede", "apologize",
    "apologise", "say", "signal", "complain", "protest", "anger", "irk", "alarm", "reassure",
    "allow", "leave",
    "hail", "laud", "applaud", "commend", "salute", "denounce", "slam", "blast", "rebuke", "decry",
    "berate", "chide", "fault", "order", "implore", "beg", "lobby", "prod", "encourage", "exhort",
    "advise", "remind", "beseech", "entreat", "congratulate", "recognize", "recognise", "court",
    "defy", "snub", "rebuff", "provoke", "infuriate", "enrage", "embarrass", "pacify", "appease",
    "placate", "isolate", "petition", "suspect", "scold", "lambast", "lambaste", "chastise",
    "challenge", "confront", "sue", "punish", "penalize", "penalise", "deter", "dissuade", "goad",
    "nudge", "cajole", "antagonize", "antagonise", "offend", "upset", "unsettle", "rattle", "woo",
    "consult", "brief", "mollify", "humiliate", "trust", "distrust", "mistrust",
    "irritate", "annoy", "blackmail", "shun", "admonish", "upbraid", "castigate", "excoriate",
    "reprimand", "reproach", "censure", "champion", "favor", "favour", "side", "pressurise",
    "pressurize", "counsel", "enjoin", "alienate", "frustrate", "outrage", "dismay", "displease",
    "disappoint", "mistreat", "yield", "bow", "cave", "capitulate", "kowtow", "defer", "submit",
    "turn",
    "object", "contact", "telephone", "instruct",
    "endorse", "join", "oppose", "repay", "compensate", "oblige", "bully", "coerce",
  ]
  static let backing: Set<WordKey> = [
    "led", "backed", "brokered", "sponsored", "supported", "funded", "aligned", "friendly",
    "installed",
    "dominated", "appointed", "controlled", "imposed", "allied",
  ]
  /// Verbs that say of another what he shall or must do.
  static let wanting: Set<WordKey> = [
    "want", "expect", "require", "force", "compel", "permit", "enable", "get", "need", "like",
    "prompt", "induce", "lead", "tempt", "authorize", "authorise", "forbid", "cause",
  ]
  static let attitudes: Set<WordKey> = [
    "ready", "willing", "concerned", "unhappy", "angry", "wary", "worried", "right", "wrong",
    "responsible", "quick", "slow", "swift", "furious", "outraged", "skeptical", "sceptical",
    "ally", "partner", "silent", "open", "opposed", "prepared", "keen", "reluctant", "determined",
    "able", "disappointed", "dismayed", "displeased", "appalled", "grateful", "thankful",
    "critical", "confident", "hopeful", "optimistic", "pessimistic", "committed", "satisfied",
    "dissatisfied", "frustrated", "adamant", "hesitant", "eager", "nervous", "suspicious",
    "disturbed", "alarmed",
  ]
  static let cityParts: Set<WordKey> = [
    "airport", "street", "mayor", "suburb", "outskirts", "centre", "center", "district", "square",
    "resident", "university", "hospital", "museum", "metro", "downtown", "population", "weather",
    "river",
    "hotel", "stadium", "zoo", "station", "old", "market", "traffic", "inhabitant", "skyline",
    "people",
  ]
  static let cityVerbs: Set<WordKey> = [
    "lie", "stand", "grow", "host", "sit", "fall", "burn", "suffer", "wake", "see", "become",
    "remain",
    "sleep", "celebrate",
  ]
}
