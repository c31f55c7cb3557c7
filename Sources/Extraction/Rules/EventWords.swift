internal import AnnotatedText

// The nouns that tell what a verb of many meanings does: what is given, signed, fired, condemned.
extension EventRules {
  /// What somebody may be ready to do for another.
  static let kindness: Words = [
    "help", "assist", "aid", "provide", "give", "offer", "support", "donate", "supply", "deliver",
    "lend", "back", "sell", "render", "extend",
    "share", "grant", "cooperate", "work", "talk", "negotiate", "meet", "discuss", "recognize",
    "recognise", "sign",
  ]

  /// What somebody agrees to do for another.
  static let favours: Words =
    kindness + [
      "allow", "let", "permit", "host", "receive", "accept", "return", "hand", "pay", "invite",
      "admit", "resume", "hold", "restore", "reopen", "join", "train", "consult", "buy", "respect",
      "protect", "defend", "open", "enable", "welcome", "visit", "transfer", "cede", "mediate",
      "facilitate", "broker", "contribute", "send", "equip", "arm", "fund", "finance", "strengthen",
      "deepen", "expand", "remove", "forgive", "restructure", "rebuild", "extradite",
      "raise", "increase", "boost", "step", "speed", "maintain", "extend", "double", "keep",
      "improve", "compensate", "modernize", "modernise", "refurbish", "repair", "stand", "side",
    ]

  /// What a state moves when it moves its own forces; a tank that is sent is more often given.
  static let manned = Lexicon.armed.subtracting([
    "tank", "man", "people", "asset", "presence", "guard",
  ])

  /// What states buy of each other.
  static let wares: Words = [
    "missile", "jet", "fighter", "helicopter", "tank", "drone", "submarine", "frigate", "corvette",
    "warship", "ship", "radar", "rifle", "weapon", "arm", "arms", "weaponry", "aircraft", "plane",
    "warplane", "bomber", "ammunition", "shell", "howitzer", "artillery", "rocket", "system",
    "vehicle", "truck", "satellite", "reactor", "gas", "oil", "crude", "coal", "uranium", "fuel",
    "diesel", "electricity", "power", "grain", "wheat", "rice", "maize", "corn", "sugar", "steel",
    "fertilizer", "fertiliser", "vaccine", "timber", "gold", "cement", "machinery", "locomotive",
  ]

  /// What armies fight with.
  static let arsenal: Words = [
    "missile", "jet", "tank", "drone", "submarine", "frigate", "corvette", "warship", "radar",
    "rifle", "weapon", "arm", "arms", "weaponry", "warplane", "bomber", "ammunition", "shell",
    "howitzer", "artillery", "rocket", "munition", "warhead", "launcher", "battery", "interceptor",
    "grenade", "mortar", "bomb", "helicopter",
  ]

  /// What aid is made of.
  static let goods: Words = [
    "aid", "help", "assistance", "relief", "food", "medicine", "vaccine", "weapon", "arm", "arms",
    "ammunition", "money", "loan", "fund",
    "funds", "funding", "support", "asylum", "shelter", "missile", "tank", "supply", "supplies",
    "equipment", "grain", "fuel", "drone",
    "million", "billion", "dollar", "jet", "rifle", "shell", "grant", "rocket", "package", "$",
    "weaponry", "tent", "blanket", "wheat", "rice", "medicines", "donation", "euro", "refuge",
    "protection", "ventilator", "dose", "ton", "tonne", "helicopter", "vehicle", "radar",
    "howitzer",
    "submarine", "frigate", "corvette", "warship", "aircraft", "plane", "fighter", "bomber",
    "launcher", "munition", "bomb", "boat", "radio", "ambulance", "generator", "uniform", "battery",
    "bullet", "armor", "armour", "artillery", "intelligence", "medication", "material", "materiel",
    "warplane", "fighter-jet", "interceptor", "bulldozer", "kit", "firearm", "gun",
    "weapons", "system", "refuge", "sanctuary", "training", "credit", "water", "meal", "flour",
    "passport", "citizenship", "residency", "clothing", "ration", "antibiotic", "blood", "seed",
    "firewood", "purifier", "cash", "bailout",
    "lifeline", "tranche", "warhead", "facility", "subsidy", "trillion", "yen", "yuan", "pound",
    "rupee",
    "ruble", "rouble", "won", "lira", "franc", "peso", "crown", "krone", "krona",
  ]

  /// What makes a deployment a work of mercy: troops that are sent for it are aid, and no threat.
  static let relief: Words = [
    "relief", "humanitarian", "earthquake", "quake", "flood", "flooding", "tsunami", "hurricane",
    "cyclone", "typhoon", "disaster", "rescue", "doctor", "medic", "nurse", "rescuer",
    "firefighter", "wildfire", "famine", "epidemic", "ebola", "mudslide", "landslide", "paramedic",
  ]

  /// What two sides sign or reach.
  static let bargains: Words = [
    "treaty", "agreement", "pact", "accord", "deal", "protocol", "memorandum", "contract",
    "declaration", "truce", "ceasefire", "cease-fire", "convention", "compromise", "understanding",
    "settlement", "consensus", "communique", "document", "charter",
  ]

  /// What others put forward, which may be turned down.
  static let proposals: Words = [
    "offer", "proposal", "plan", "idea", "demand", "request", "call", "claim", "accusation",
    "allegation", "charge", "criticism", "suggestion", "resolution", "draft", "invitation",
    "ultimatum", "deadline", "appeal", "initiative", "bid", "candidacy", "membership", "decision",
    "sanction", "condition", "complaint", "warning", "threat", "protest", "denial", "assertion",
    "overture", "application", "accession", "verdict", "ruling", "campaign", "report", "move",
    "effort", "attempt", "intention", "aspiration", "ambition",
  ]

  /// Verbs of speech by which somebody lays a duty on others: "said that Oman must withdraw".
  static let obliging = [
    "say", "tell", "state", "add", "declare", "stress", "insist", "argue", "emphasize",
    "emphasise", "reiterate", "repeat", "announce",
  ]

  /// What a government does that others praise.
  static let decisions: Words = [
    "decision", "move", "effort", "step", "plan", "proposal", "offer", "bid", "policy", "stance",
    "role", "announcement", "initiative", "call", "response", "commitment", "independence",
    "sovereignty", "claim", "position", "candidacy", "membership", "action", "reform", "government",
    "withdrawal", "promise", "pledge", "progress", "contribution", "leadership", "election", "vote",
    "agreement", "deal", "campaign", "victory", "war", "fight", "right", "resolution", "idea",
    "demand", "ceasefire", "cease-fire", "unity", "democracy", "constitution", "mission", "ruling",
    "verdict", "bill", "law", "application", "accession", "case", "lawsuit", "suit", "motion",
    "petition", "struggle", "cause", "aspiration", "course", "integration", "nominee", "candidate",
    "ambition", "reelection", "integrity", "recovery", "transition", "presidency", "chairmanship",
  ]

  /// What a government does that others condemn.
  static let misdeeds: Words = [
    "decision", "attack", "strike", "airstrike", "move", "policy", "action", "plan", "test",
    "launch", "behavior", "behaviour", "record", "crackdown", "invasion", "occupation", "program",
    "programme", "use", "conduct", "treatment", "handling", "role", "construction", "statement",
    "remark", "comment", "raid", "bombing", "offensive", "settlement", "refusal", "failure",
    "killing", "violation", "aggression", "intervention", "interference", "presence", "ban",
    "arrest", "detention", "execution", "visit", "deployment", "sale", "law", "election", "assault",
    "shelling", "annexation", "blockade", "support", "exercise", "stance", "proposal", "threat",
    "accusation", "meddling", "incursion", "operation", "act", "war", "intrusion", "trespass",
    "overflight", "encroachment", "stationing", "buildup", "drill", "verdict", "ruling", "sentence",
    "expulsion", "seizure", "jailing", "imprisonment", "storming", "downing", "sinking", "shooting",
    "massacre", "suspension", "deportation", "eviction", "demolition", "boycott", "capture",
    "abduction", "torture", "repression", "closure", "manoeuvre", "maneuver",
  ]

  /// What is done to a person whose it is said to be: "his arrest".
  static let sufferings: Words = [
    "arrest", "detention", "execution", "killing", "imprisonment", "jailing", "abduction",
    "kidnapping", "torture", "treatment", "expulsion", "deportation", "trial", "conviction",
    "sentence", "murder", "shooting", "suspension", "capture", "extradition", "dismissal",
    "prosecution", "assassination", "poisoning", "beating", "persecution", "sentencing",
  ]

  /// What a deed is called by those who condemn it.
  static let abuse: Words = [
    "unacceptable", "threat", "crime", "farce", "sham", "slander", "blackmail", "disgrace",
    "irresponsible", "illegal", "unlawful", "provocative", "unjustified", "unprovoked",
    "outrageous", "outrage", "provocation", "mistake", "illegitimate", "shameful", "dangerous",
    "unfair", "aggression", "violation", "breach", "unhelpful", "regrettable", "hypocritical",
    "absurd", "insult", "interference", "disgraceful", "unfriendly", "disproportionate",
    "reckless", "inhumane", "barbaric", "piracy", "theft", "terrorism", "massacre", "genocide",
    "hunt", "betrayal", "cowardly", "deplorable", "escalation", "atrocity", "affront", "robbery",
    "bullying", "coercion", "murder", "brutal", "questionable", "criminal", "cruel", "immoral",
    "unjust", "unwarranted", "discriminatory", "punitive", "cynical", "inexcusable", "heinous",
    "abhorrent", "intolerable", "indefensible", "wrong", "flawed", "motivated", "travesty",
    "charade", "mockery", "persecution", "harassment", "intimidation", "extortion", "sabotage",
    "misuse", "abuse", "overreach", "meddling", "slanderous", "racist", "counterproductive",
    "excessive", "arbitrary", "unethical", "malicious", "hostile", "cowardice", "barbarism",
    "disastrous", "catastrophic", "harmful", "damaging", "destabilizing", "destabilising",
    "misguided", "foolish", "ridiculous", "laughable", "preposterous", "ludicrous", "nonsense",
    "bad", "unfounded", "groundless", "baseless", "vile", "despicable", "repugnant", "repulsive",
    "unconstitutional", "undemocratic", "insulting", "terror", "inflammatory", "belligerent",
    "aggressive", "bellicose", "vindictive", "odious", "monstrous", "savage", "inhuman",
    "indiscriminate", "senseless", "unconscionable", "appalling", "shocking", "scandalous",
    "disappointing", "distasteful", "dishonest", "propaganda", "disinformation", "vandalism",
    "banditry", "hypocrisy", "misreading", "distortion", "falsehood", "fabrication", "smear",
    "caricature", "extrajudicial", "warmongering", "gunboat", "sabotage", "apartheid",
    "colonialism", "imperialism",
  ]

  /// What somebody does of his own, so that who condemns it blames him: not "the killing of".
  static let conduct: Words = [
    "evacuation", "withdrawal", "pullout", "decision", "policy", "action", "conduct", "behavior",
    "behaviour", "failure", "refusal", "statement", "record", "role", "intervention",
    "interference", "aggression", "hypocrisy", "departure", "retreat", "silence", "inaction",
    "attitude", "stance", "meddling",
  ]

  /// What is asked for.
  static let favors: Words = [
    "help", "aid", "support", "loan", "assistance", "weapon", "arms", "permission", "extradition",
    "asylum", "apology", "explanation", "clarification", "guarantee", "assurance", "compensation",
    "approval", "money", "funding", "cooperation", "protection", "concession", "commitment",
    "information", "answer", "recognition", "troop", "backing", "arm", "mediation",
  ]

  /// Those who are let go.
  static let captives: Words = [
    "prisoner", "detainee", "hostage", "captive", "inmate", "soldier", "sailor", "fisherman",
    "journalist", "citizen", "national", "worker", "activist", "student", "man", "woman", "pilot",
    "crew", "diplomat", "tourist", "missionary", "peacekeeper", "boat", "ship", "vessel", "trawler",
    "plane", "freighter", "tanker", "carrier", "yacht", "dhow", "recruit", "aide", "bishop",
    "civilian", "contractor", "reporter", "engineer", "people", "fighter", "militant",
    "child", "official", "policeman", "mayor", "governor", "councillor", "councilor", "lawmaker",
    "legislator", "dissident", "lawyer", "cleric", "priest", "monk", "doctor", "nurse", "teacher",
    "photographer", "cameraman", "businessman", "settler", "villager", "migrant", "refugee",
    "passenger", "seaman", "driver", "suspect", "rebel", "officer", "agent", "spy", "employee",
    "nun", "guide", "volunteer", "executive", "operative", "troop", "marine", "serviceman",
    "conscript", "farmer", "trader", "scientist", "academic", "politician", "critic",
  ]

  /// What is fired.
  static let missiles: Words = [
    "missile", "rocket", "shell", "battery", "shot", "mortar", "artillery", "torpedo", "bomb",
    "fire", "grenade", "drone", "bullet", "salvo", "barrage", "gas", "round", "cannon", "canister",
    "launcher", "munition", "phosphorus", "projectile", "explosive", "volley", "flare", "laser",
  ]

  /// The attacks in which people die.
  static let raids: Words = [
    "strike", "airstrike", "attack", "raid", "shelling", "bombing", "bombardment", "offensive",
    "ambush", "assault", "airstrikes", "barrage", "operation", "incursion", "fire", "gunfire",
    "missile", "rocket", "mortar", "artillery", "blast", "bomb", "clash", "fighting", "battle",
    "shooting", "crackdown", "invasion", "massacre", "firefight", "gunbattle", "gunfight",
    "skirmish", "shootout", "confrontation", "exchange", "round", "shell", "drone", "mine",
    "grenade", "bullet",
  ]

  /// Where those are whom a crowd means.
  static let seats: Words = [
    "embassy", "consulate", "office", "headquarters", "building", "mission", "residence", "base",
  ]

  /// Armed people who act for no state, but for a people: "Palestinian gunmen".
  static let bands: Words = [
    "gunman", "militant", "fighter", "bomber", "pirate", "militiaman", "guerrilla",
  ]

  /// Those who travel for a state.
  static let delegates: Words = [
    "official", "delegation", "envoy", "minister", "president", "leader", "diplomat", "lawmaker",
    "negotiator", "ambassador", "premier", "secretary", "inspector", "king", "commander",
    "chancellor", "emir", "sultan", "queen", "monarch", "ruler",
  ]

  /// Those by whom a state is represented in another.
  static let accredited: Words = [
    "diplomat", "ambassador", "envoy", "attache", "attaché", "official", "consul", "chargé",
  ]

  /// Those of a country's people who protest.
  static let crowds: Words = [
    "protester", "protestor", "demonstrator", "student", "activist", "worker", "villager",
    "resident", "citizen", "crowd", "people", "farmer", "opponent", "dissident", "woman", "man",
    "monk", "cleric", "rioter", "opposition", "youth", "teacher", "journalist", "lawyer", "muslim",
    "mob", "supporter", "miner", "trucker", "nurse", "doctor", "trader", "shopkeeper", "laborer",
    "immigrant", "migrant", "refugee", "prisoner", "settler", "exile", "liner", "hard-liner", "fan",
    "nationalist", "islamist", "police", "reservist", "veteran", "driver", "mourner", "taxi",
    "marcher", "throng", "dockworker", "unionist", "pensioner", "parent", "christian", "hindu",
    "feminist", "artist", "follower", "herder", "fisherman", "peasant", "public", "thousand",
  ]

  /// Where sides attack and kill that are no armies.
  static let games: Words = [
    "match", "game", "tournament", "cup", "championship", "semifinal", "quarterfinal",
    "quarter-final", "semi-final", "medal", "inning", "innings", "wicket", "goalkeeper", "penalty",
    "hockey", "rugby", "cricket", "basketball", "baseball", "volleyball", "handball", "playoff",
  ]

  /// By what a meeting shows that it is one of players.
  static let tennis = games.union([
    "tennis", "golf", "boxing", "bout", "racket", "wimbledon", "seed", "seeded", "atp", "wta",
    "fifa", "champion",
    "semifinalist", "finalist", "halftime",
  ])
}
