internal import AnnotatedText

// Words by which a text says that something is so, may be, will be or is not.
extension Lexicon {
  /// Verbs that give somebody's words.
  static let saying: Words = [
    "say", "tell", "report", "state", "announce", "declare", "add", "note", "claim", "allege",
    "assert",
    "argue", "stress", "emphasize", "emphasise", "explain", "confirm", "insist", "maintain",
    "reveal",
    "disclose", "warn", "write", "reply", "respond", "recall", "remark", "comment", "acknowledge",
    "admit", "concede", "believe", "think", "suggest", "indicate", "cite", "quote", "observe",
    "point",
    "conclude", "complain", "accuse", "predict", "estimate", "testify", "repeat", "reiterate",
    "underline", "underscore", "mention", "convey", "inform", "brief", "describe", "publish",
    "broadcast", "caution", "know", "learn", "hear", "counter", "retort", "contend", "lament",
    "hint", "boast", "clarify", "recount",
  ]

  /// Verbs that make an infinitive hearsay: "claims to hold", "is said to have left".
  static let opining: Words = [
    "claim", "say", "report", "allege", "believe", "think", "estimate", "know", "profess", "rumor",
    "rumour",
  ]

  /// Verbs whose complement is denied.
  static let denying: Words = [
    "deny", "refuse", "decline", "fail", "refute", "dispute", "dismiss", "reject", "stop", "cease",
    "avoid", "cancel", "abandon", "oppose", "forbid", "prohibit", "ban", "rule", "prevent",
    "neglect", "boycott", "refusal", "failure", "inability", "block", "veto", "thwart", "foil",
    "scuttle", "derail",
  ]

  /// Those of ``denying`` by which somebody will not do it, where the others say that it is not so.
  static let refusing: Words = [
    "refuse", "decline", "reject", "cancel", "rule", "refusal", "boycott",
  ]

  /// Verbs that make a threat of their complement, where it is a harm.
  static let threatening: Words = [
    "threaten", "threat", "vow", "swear", "warn", "notice", "ultimatum", "warning", "hint",
  ]

  /// Verbs after which a measure no longer holds: "lifted the embargo".
  static let lifting: Words = [
    "lift", "ease", "waive", "avert", "relax", "loosen", "scrap", "halt", "suspend", "freeze",
    "cut",
  ]

  /// Verbs and nouns whose complement is intended.
  static let planning: Words = [
    "plan", "intend", "intention", "decide", "decision", "agree", "prepare", "promise", "pledge",
    "vow",
    "offer", "commit", "order", "schedule", "set", "expect", "arrange", "aim", "going", "vote",
    "resolve", "approve", "authorize", "authorise", "about", "due", "poised", "slate", "seek",
    "undertake",
  ]

  /// Verbs, nouns and adjectives whose complement may or may not come to be.
  static let supposing: Words = [
    "want", "wish", "hope", "consider", "propose", "proposal", "threaten", "threat", "ask",
    "urge", "press", "request", "demand", "call", "suggest", "possibility", "prospect", "option",
    "idea",
    "able",
    "ready", "willing", "likely", "unlikely", "possible", "fear", "risk", "attempt", "try", "need",
    "permit", "allow", "let", "invite", "encourage", "push", "persuade", "advise", "recommend",
    "doubt",
    "wonder", "discuss", "explore", "mull", "weigh", "chance", "right", "opportunity", "effort",
    "bid",
    "warn", "imagine", "suppose", "dream", "fantasize", "fantasise", "pretend", "joke", "fantasy",
    "assume", "suspect", "speculate", "pressure", "convince", "lobby", "call", "appeal",
    "pretext", "refusal", "lead", "expect", "help", "enable", "possibly", "work", "strive",
    "struggle", "speculation", "resist", "plot", "rumor", "rumour", "favor", "favour", "advocate",
    "case",
    "event", "danger",
  ]

  /// Auxiliaries of what may be.
  static let possibility: Words = [
    "would", "could", "may", "might", "should", "can", "ought", "must", "'d",
  ]

  /// Auxiliaries of what is to come.
  static let future: Words = ["will", "shall", "'ll", "wo"]

  static let negation: Words = [
    "not", "n't", "never", "no", "neither", "nor", "without", "hardly", "none", "nobody", "nothing",
  ]

  /// Words that open a condition or a question.
  static let conditions: Words = ["if", "unless", "whether", "lest", "should", "until"]

  /// Adverbs of hearsay.
  static let hearsay: Words = [
    "reportedly", "allegedly", "apparently", "supposedly", "purportedly",
  ]

  /// Adjectives of hearsay, before a noun.
  static let alleged: Words = [
    "alleged", "reported", "supposed", "purported", "rumored", "rumoured",
  ]

  /// Adjectives that make a noun possible only.
  static let prospective: Words = [
    "possible", "potential", "proposed", "planned", "future", "prospective", "hypothetical",
    "imminent",
    "eventual", "likely", "threatened", "feared", "looming", "impending", "attempted", "aborted",
    "foiled", "thwarted", "mooted", "anticipated", "averted",
  ]

  /// Adjectives of what is yet to come.
  static let upcoming: Words = ["upcoming", "forthcoming", "scheduled", "approaching", "coming"]
}
