internal import AnnotatedText

/// Classes of verbs by who does what their complement says.
enum Control {
  /// Giving somebody leave, and what is given: "gave Mali permission to land".
  static let licensing: Set<WordKey> = ["give", "grant", "offer", "deny", "accord", "refuse"]
  static let licences: Set<WordKey> = [
    "permission", "right", "leave", "access", "authority", "chance", "freedom", "licence",
    "license", "opportunity", "consent", "clearance", "mandate", "power",
  ]

  /// "asked Peru to withdraw": the object withdraws.
  static let byObject: Set<WordKey> = [
    "ask", "urge", "tell", "order", "force", "push", "press", "persuade", "convince", "allow",
    "permit",
    "invite", "help", "let", "make", "compel", "encourage", "want", "expect", "cause", "lead",
    "enable",
    "warn", "prompt", "pressure", "require", "instruct", "direct", "beg", "call", "advise",
    "accuse",
    "prevent", "implore", "beseech", "entreat", "exhort", "bribe", "challenge", "get", "tempt",
    "induce", "trick", "command", "oblige", "obligate", "motivate", "inspire", "provoke", "incite",
    "coax", "goad", "dare", "nominate", "empower", "authorize", "authorise", "entitle", "appoint",
    "assign",
    "train", "recruit", "hire", "pay", "commission", "mandate", "counsel", "petition", "lobby",
    "nudge", "spur", "drive", "bring", "condemn", "sentence", "teach", "trust", "entrust", "remind",
    "forbid", "assist", "aid", "choose", "select", "elect", "nominate", "designate", "pick",
    "request", "beckon", "summon", "caution", "coerce", "blackmail", "task", "license",
    "condition", "program", "instigate", "galvanize", "galvanise", "free", "leave", "prepare",
    "arm", "fund", "finance", "equip", "dispatch", "deputize", "deputise",
  ]

  /// Verbs of going one's way, "for" whose purpose the subject acts.
  static let choosing: Set<WordKey> = [
    "leave", "quit", "visit", "use", "choose", "need", "enter", "join", "meet", "reach", "prefer",
    "help", "ask", "lack", "favor", "favour",
  ]

  /// Verbs of what is noticed or made of somebody by whom a gerund behind the object is done: "caught Peru spying".
  static let noticing: Set<WordKey> = [
    "catch", "film", "see", "hear", "find", "keep", "watch", "show", "observe", "spot",
    "photograph", "picture", "notice", "record", "depict", "portray", "remember", "imagine", "want",
    "get", "have", "send", "set", "start", "detect", "discover", "feature", "quote",
  ]

  /// Verbs by whose object a clause behind a preposition is done: "accused Peru of withdrawing".
  static let byObjectBehind: [WordKey: WordKey] = [
    "accuse": "of", "suspect": "of", "convict": "of", "acquit": "of", "blame": "for",
    "criticize": "for", "criticise": "for", "condemn": "for", "praise": "for", "thank": "for",
    "warn": "against", "caution": "against", "punish": "for", "sue": "for", "denounce": "for",
    "slam": "for", "rebuke": "for",
    "sanction": "for", "fine": "for", "arrest": "for", "jail": "for", "detain": "for",
    "commend": "for", "applaud": "for", "hail": "for", "laud": "for", "fault": "for",
    "indict": "for", "keep": "from", "prevent": "from", "stop": "from", "deter": "from",
    "discourage": "from", "bar": "from", "ban": "from", "block": "from",
    "expel": "for", "dismiss": "for", "sack": "for", "imprison": "for", "suspend": "for",
    "prosecute": "for", "censure": "for", "impeach": "for", "oust": "for", "fire": "for",
    "prohibit": "from", "restrain": "from", "exclude": "from", "charge": "with", "clear": "of",
    "absolve": "of", "exonerate": "of", "help": "in", "assist": "in", "aid": "in", "support": "in",
    "back": "in", "rebuff": "for", "castigate": "for", "chide": "for", "berate": "for",
    "lambast": "for", "lambaste": "for", "scold": "for", "reprimand": "for", "reward": "for",
    "honor": "for", "honour": "for", "congratulate": "for", "admire": "for", "forgive": "for",
    "penalize": "for", "penalise": "for", "ridicule": "for", "mock": "for", "investigate": "for",
    "demote": "for", "shame": "for", "upbraid": "for", "admonish": "for",
    "credit": "with", "entrust": "with", "task": "with", "advise": "against", "counsel": "against",
  ]

  /// Verbs that say little beside their noun: "held talks", "made an offer".
  static let lightVerbs: Words = [
    "hold", "have", "make", "conduct", "carry", "launch", "give", "issue", "start", "begin", "open",
    "continue", "resume", "conclude", "complete", "finish", "express", "extend", "deliver", "send",
    "convey", "offer", "provide", "sign", "reach", "stage", "mount", "do", "take", "pay", "receive",
    "lead", "wage", "lodge", "voice", "perform", "agree", "announce", "pursue", "undertake", "file",
    "impose", "initiate", "repeat", "renew", "declare", "observe", "strike", "clinch", "seal",
    "finalize", "finalise", "bring", "level", "present", "attend", "end", "organize", "organise",
    "host", "set", "wrap", "embark", "kick", "round", "cut", "interrupt", "reiterate", "reaffirm",
    "restate", "stress", "underline", "secure", "win", "register", "submit", "enter", "join",
    "step", "intensify", "escalate", "signal", "forge", "cement", "unleash", "commit", "grant",
    "wind", "fly", "cable", "wire", "relay", "transmit", "put", "exert", "apply", "increase",
  ]
  static let light = lightVerbs.keys

  /// Verbs of working on a text together: "negotiating a code of conduct with".
  static let bargaining: Set<WordKey> = [
    "negotiate", "discuss", "debate", "finalize", "finalise", "conclude", "sign", "coordinate",
    "review", "draft", "renegotiate",
  ]

  /// Verbs of giving others the room for what they do.
  static let hosting: Set<WordKey> = ["host", "organize", "organise"]

  /// Verbs of not taking part: "cancelled talks", "boycotted the summit".
  static let refusing: Set<WordKey> = [
    "cancel", "boycott", "refuse", "decline", "reject", "skip", "shun", "postpone", "scrap",
    "shelve",
  ]

  /// Verbs with two objects: "sold Chad tents".
  static let giving: Set<WordKey> = [
    "give", "grant", "offer", "promise", "sell", "lend", "send", "pay", "award", "hand", "deny",
    "pledge", "throw", "toss",
  ]

  /// Verbs that ask for something behind a preposition.
  static let phrasal: [WordKey: WordKey] = [
    "call": "for", "ask": "for", "press": "for", "push": "for", "appeal": "for", "plead": "for",
    "lobby": "for",
  ]

  /// Verbs that ask somebody behind a preposition to do something.
  static let calling: [WordKey: WordKey] = [
    "call": "on", "prevail": "on", "appeal": "to", "plead": "with",
  ]

  /// Nouns for what others are to do by whoever utters them.
  static let pleas: Set<WordKey> = ["call", "demand", "appeal", "plea", "pressure", "ultimatum"]

  /// Verbs that with an infinitive say that their subject must do something.
  static let needing: Set<WordKey> = ["need", "have"]

  /// What two sides agree on, under which each does something.
  static let bargains: Set<WordKey> = [
    "treaty", "agreement", "pact", "accord", "deal", "protocol", "memorandum", "contract",
  ]

  /// What somebody wants or puts forward, "of" whom it is: "objected to the bid of Chad".
  static let wishes: Set<WordKey> = [
    "bid", "candidacy", "application", "request", "demand", "offer", "proposal", "claim",
    "accession", "membership", "decision", "initiative", "ambition", "aspiration", "refusal",
    "condition", "appeal",
  ]

  /// Verbs of having something, and the preposition of whoever has it in a participle.
  static let owning: [WordKey: WordKey] = [
    "belong": "to", "own": "by", "hold": "by", "operate": "by", "fly": "by", "charter": "by",
  ]

  /// Deeds by which those in power lose it.
  static let revolts: Set<WordKey> = [
    "coup", "putsch", "mutiny", "revolt", "rebellion", "uprising", "takeover",
  ]

  /// Verbs of giving somebody up, whom "refused to extradite" keeps from whoever wants him.
  static let yielding: Set<WordKey> = ["extradite", "hand", "repatriate", "deport", "release"]

  /// What somebody does without doing it to anybody, "of" whom it is: "the intrusion of a Chadian ship".
  static let moving: Set<WordKey> = [
    "intrusion", "incursion", "entry", "presence", "trespass", "overflight", "encroachment",
    "interference", "meddling", "refusal", "failure", "behavior", "behaviour", "conduct",
    "aggression", "advance",
  ]

  /// Verbs of putting something forward, which others accept or reject.
  static let proposing: Set<WordKey> = [
    "propose", "draft", "suggest", "offer", "present", "table", "float", "sponsor", "submit",
    "make", "issue", "advance", "unveil", "demand", "request", "pen", "extend", "broker", "draw",
    "devise", "put", "formulate", "design", "prepare", "announce", "craft", "write", "mediate",
    "float", "seek", "lay", "dictate", "impose", "push", "back", "raise", "level", "promise",
    "organize", "organise", "stage", "schedule", "convene", "plan", "set",
  ]

  /// Verbs that have whom they give something for their object, and what is given behind "with".
  static let furnishing: Set<WordKey> = [
    "provide", "supply", "equip", "furnish", "arm", "present", "reward", "help",
  ]

  /// Verbs of bringing others together: "a truce brokered by Chad".
  static let brokering: Set<WordKey> = [
    "broker", "mediate", "facilitate", "sponsor", "moderate", "convene", "host",
  ]

  /// Nouns for the help with which somebody does something: "with air support from Chad".
  static let helping: Set<WordKey> = ["help", "support", "assistance", "backing", "aid", "cover"]

  /// Nouns for the money with which somebody does something: "with funds from Chad".
  static let funding: Set<WordKey> = [
    "fund", "funds", "funding", "money", "financing", "grant", "loan",
  ]

  /// "engaged in talks", "was in talks", "took part in the invasion".
  static let engaging: Set<WordKey> = ["engage", "be", "take", "participate", "join", "enter"]

  /// Verbs of coming somewhere, whose purpose is met with the arrival: "arrived in Oman for talks".
  static let traveling: Set<WordKey> = [
    "arrive", "travel", "fly", "go", "come", "visit", "return", "be", "land", "head", "leave",
  ]

  /// Prepositions of a meeting at which, or after which, somebody does something.
  static let attending: Set<WordKey> = [
    "after", "following", "during", "at", "in", "despite",
  ]

  /// Verbs by which an event that is their subject comes to be: "fighting broke out".
  static let happening: Set<WordKey> = [
    "break", "erupt", "begin", "start", "resume", "continue", "occur", "happen", "take", "rage",
    "intensify", "escalate", "flare", "ensue", "end", "open",
  ]
}
