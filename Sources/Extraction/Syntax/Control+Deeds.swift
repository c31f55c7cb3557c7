internal import AnnotatedText

// Nouns of deeds, and verbs by what they make of them.
extension Control {
  /// Verbs of those who take a deed upon themselves.
  static let claiming: Set<WordKey> = ["claim", "accept", "admit", "assume", "take"]

  /// Verbs of doing a deed or owning up to it, by whose clause a deed has its doer: "a raid carried out by Chad".
  static let perpetrating: Set<WordKey> = [
    "claim", "carry", "launch", "stage", "mount", "conduct", "perpetrate", "orchestrate", "commit",
    "lead", "execute", "plant", "fire", "detonate", "drop", "lob", "plot", "mastermind", "unleash",
    "wage", "fly", "lay", "direct",
  ]

  /// Verbs of laying a deed at somebody's door, and the preposition of whose door it is.
  static let laying: [WordKey: WordKey] = ["blame": "on", "attribute": "to", "pin": "on"]

  /// Verbs of answering a blow.
  static let answering: Set<WordKey> = ["respond", "retaliate", "answer", "reply"]

  /// Verbs of coming to harm, and of doing it.
  static let suffering: Set<WordKey> = ["die", "perish"]

  static let harming: Set<WordKey> = [
    "attack", "bomb", "shell", "raid", "ambush", "strike", "storm", "hit", "fire", "bombard",
    "shoot", "target", "assault", "kill", "overrun", "open", "launch", "pound", "drop", "blow",
    "detonate", "ram", "stab", "mine", "strafe", "torch",
  ]

  /// Verbs of force, whose doer does the deed by which they do it: "killed two in an attack on Chad".
  static let forcible: Set<WordKey> = [
    "kill", "wound", "injure", "destroy", "hit", "strike", "bomb", "capture", "arrest", "detain",
    "seize", "shell", "pound", "target", "attack", "use", "fire", "shoot",
  ]

  /// Verbs of what a caller says: "called to thank him".
  static let greeting: Set<WordKey> = [
    "thank", "praise", "congratulate", "discuss", "express", "offer", "convey", "apologize",
    "apologise", "warn", "inform", "brief", "reassure", "commend", "complain", "protest", "wish",
    "demand", "urge", "ask", "invite", "propose",
  ]

  /// Nouns of bringing a deed to its end.
  static let endingNouns: Words = [
    "lifting", "end", "halt", "easing", "removal", "suspension", "cessation", "repeal", "reversal",
    "cancellation", "relaxation", "scrapping", "termination", "withdrawal", "revocation",
  ]

  static let endings = endingNouns.keys

  /// Verbs of setting about a deed.
  static let trying: Set<WordKey> = [
    "try", "attempt", "seek", "continue", "begin", "start", "keep", "fail", "conspire", "plot",
  ]

  /// Verbs by which a deed comes to its end, whoever did it: "ended the war".
  static let ceasing: Set<WordKey> = ["end", "stop", "halt", "conclude", "avert", "receive"]

  /// Nouns of blows, which others speak of and answer: "made remarks after the attack".
  static let blows: Set<WordKey> = [
    "attack", "bombing", "raid", "strike", "airstrike", "invasion", "killing", "murder",
    "assassination", "kidnapping", "abduction", "shooting", "shelling", "bombardment", "offensive",
    "incursion", "assault", "war", "ambush", "massacre", "slaying", "beheading", "crackdown",
    "arrest", "detention", "capture", "seizure", "curfew", "blockade", "execution", "genocide",
    "torture", "barrage", "aggression", "hijacking", "atrocity", "annexation", "occupation",
    "siege", "imprisonment", "expulsion", "deportation", "sanction", "sanctions", "embargo",
  ]

  /// "threatened an attack on Chad", "ordered an arrest": the doer of the threat or order would do it.
  static let menacing: Set<WordKey> = ["threaten", "vow", "swear", "order", "hint"]

  /// Nouns of fights, in which both sides do harm.
  static let fights: Set<WordKey> = [
    "clash", "fighting", "battle", "firefight", "gunbattle", "gunfight", "skirmish", "shootout",
    "confrontation", "exchange", "war", "conflict", "combat", "dogfight", "melee", "hostilities",
  ]

  /// Nouns for what somebody is accused of, "a charge that Chad rejected", and the verbs before them.
  static let charges: Set<WordKey> = ["charge", "accusation", "allegation", "claim"]

  static let charging: Set<WordKey> = [
    "accuse", "blame", "suspect", "allege", "say", "claim", "charge", "criticize", "criticise",
    "announce", "tell", "insist", "assert", "argue", "contend", "maintain", "warn", "report",
    "write", "testify", "declare", "complain", "denounce", "condemn", "repeat", "conclude",
  ]

  /// What money is given in, with an aim: "a package to fight hunger".
  static let schemes: Set<WordKey> = [
    "package", "program", "programme", "grant", "loan", "fund", "scheme", "initiative", "project",
  ]

  /// What such money does for those where it is spent.
  static let benefiting: Set<WordKey> = [
    "reduce", "fight", "combat", "ease", "alleviate", "tackle", "rebuild", "reconstruct", "boost",
    "improve", "develop", "build", "expand", "promote", "strengthen", "restore", "repair", "feed",
    "relieve", "eradicate", "prevent", "modernize", "modernise", "create", "vaccinate", "educate",
  ]

  /// Participles that tell whom a noun's act meets: "threats *made* against Chad", "pressure *put* on Chad".
  static let directing: Set<WordKey> = [
    "make", "direct", "aim", "level", "launch", "carry", "put", "place", "exert", "issue", "wage",
    "mount", "stage", "conduct", "give", "extend", "voice", "commit", "perpetrate", "inflict",
  ]

  /// "refused to let Chad vote": whoever is not let is refused.
  static let letting: Set<WordKey> = ["let", "allow", "permit", "admit"]

  /// Nouns of what is done with somebody's things or people, "from" or "by" whom it is: "an offer of talks from Chad".
  static let dealings: Set<WordKey> = [
    "offer", "proposal", "promise", "pledge", "extradition", "release", "return", "withdrawal",
    "handover", "transfer", "delivery", "purchase", "sale", "import", "imports", "supply",
    "shipment", "export", "exports", "trade", "removal", "departure", "rejection", "seizure",
    "capture", "recognition", "use", "flight",
  ]

  /// What is given or sold in one piece: "a package of military aid for Chad", "the sale of two jets to Chad".
  static let parcels: Set<WordKey> = [
    "package", "delivery", "shipment", "consignment", "tranche", "batch", "sale", "transfer",
    "export", "supply", "provision", "convoy", "donation", "handover", "payment", "disbursement",
  ]

  /// What comes from whoever fires it: "gunfire from a Chadian warship".
  static let fires: Set<WordKey> = [
    "fire", "gunfire", "shelling", "rocket", "missile", "mortar", "artillery", "shell", "barrage",
  ]

  /// Nouns that tell how or whether a deed comes to be, which the noun behind "of" names: "the prospect of war with Chad".
  static let wrappers: Set<WordKey> = [
    "prospect", "spectre", "specter", "threat", "possibility", "risk", "danger", "wave", "series",
    "spate", "string", "round", "barrage", "flurry", "start", "beginning", "launch", "imposition",
    "resumption", "continuation", "escalation", "option", "use", "spree", "campaign", "act",
    "statement", "message", "expression", "show", "gesture", "display",
  ]

  /// Nouns for what somebody means to do, which the infinitive behind them says: "reserved the right to strike".
  static let intents: Set<WordKey> = [
    "right", "threat", "vow", "readiness", "willingness", "determination", "intention", "ultimatum",
    "warning",
  ]

  /// Verbs by which a report tells what has been found out.
  static let finding: Set<WordKey> = [
    "rule", "find", "document", "establish", "uncover",
  ]

  /// Verbs of bearing with what others do: "coped with the raids".
  static let enduring: Set<WordKey> = [
    "deal", "cope", "contend", "grapple", "struggle", "live", "link", "coincide", "compare",
    "equate", "associate", "connect", "charge", "meet", "face", "concern", "agree", "disagree",
    "help", "assist", "cooperate", "familiarize", "confuse", "begin", "start", "end", "come", "go",
    "be", "conflate", "tire", "comply", "interfere", "wrestle", "reckon", "sympathize", "escalate",
    "say", "do",
  ]

  /// Verbs by which somebody judges what others say or do: "dismissed as absurd".
  static let judging: Set<WordKey> = [
    "reject", "dismiss", "condemn", "denounce", "deride", "decry", "slam", "blast", "brand",
    "criticize", "criticise", "deplore", "lambast", "lambaste", "hail", "welcome", "praise",
    "describe", "mock", "ridicule", "assail", "label",
  ]

  /// Verbs of striking a bargain, and of laying something on somebody.
  static let binding: Set<WordKey> = [
    "sign", "reach", "conclude", "strike", "ink", "agree", "negotiate", "make", "clinch", "impose",
    "place", "levy", "slap", "lay", "introduce",
  ]

  /// Prepositions that set the subject apart from the predicate: "is near a base".
  static let apart: Set<WordKey> = [
    "near", "outside", "around", "beside", "behind", "at", "from", "like", "unlike", "against",
    "beyond", "opposite",
  ]

  /// Nouns for so many armed people.
  static let bands: Set<WordKey> = [
    "contingent", "garrison", "detachment", "battalion", "brigade", "force", "group", "team",
    "unit", "presence", "deployment", "squadron", "mission",
  ]

  /// "became an ally", "was named ambassador".
  static let becoming: Set<WordKey> = [
    "become", "remain", "name", "appoint", "elect", "serve", "call", "consider", "make",
    "declare", "act", "stay",
  ]
}
