/// The past tense of English verbs.
enum PastTense {
  /// The past of a base form; of a phrase, "pull out", of its first word.
  static func of(_ verb: String) -> String {
    guard let space = verb.firstIndex(of: " ") else { return word(verb) }
    return word(String(verb[..<space])) + verb[space...]
  }

  private static func word(_ verb: String) -> String {
    if let known = irregular[verb] { return known }
    for prefix in ["over", "under", "with", "out", "re", "un", "mis", "fore"]
    where verb.hasPrefix(prefix) {
      if let known = irregular[String(verb.dropFirst(prefix.count))] { return prefix + known }
    }
    let letters = Array(verb.utf8)
    guard let last = letters.last, letters.count > 1 else { return verb }
    let before = letters[letters.count - 2]
    if last == UInt8(ascii: "e") { return verb + "d" }
    if last == UInt8(ascii: "y"), !isVowel(before) { return verb.dropLast() + "ied" }
    if last == UInt8(ascii: "c"), isVowel(before) { return verb + "ked" }
    if doubles(letters) || doubling.contains(verb) {
      return verb + verb.suffix(1) + "ed"
    }
    return verb + "ed"
  }

  /// Whether a verb of one syllable ends in one vowel and one consonant: "ban" → "banned".
  private static func doubles(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 3, let last = letters.last, !isVowel(last),
      !"wxy".utf8.contains(last)
    else { return false }
    let vowels = letters.indices.filter { isVowel(letters[$0]) }
    // The u of "qu" is no vowel of its own: "quit", "equip".
    let counted = vowels.filter { $0 == 0 || letters[$0 - 1] != UInt8(ascii: "q") }
    return counted.count == 1 && counted[0] == letters.count - 2
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  /// Longer verbs that double their last letter, being stressed on the last syllable.
  private static let doubling: Set<String> = [
    "abet", "abhor", "acquit", "admit", "allot", "annul", "begin", "commit", "compel", "concur",
    "confer", "control", "defer", "deter", "dispel", "emit", "equip", "excel", "expel", "impel",
    "incur", "infer", "occur", "omit", "patrol", "permit", "prefer", "propel", "rebel", "rebut",
    "recur", "refer", "regret", "remit", "repel", "submit", "transfer", "transmit", "unplug",
  ]

  private static let irregular: [String: String] = [
    "arise": "arose", "awake": "awoke", "be": "was", "bear": "bore", "beat": "beat",
    "become": "became", "begin": "began", "bend": "bent", "beset": "beset", "bet": "bet",
    "bid": "bid", "bind": "bound", "bleed": "bled", "blow": "blew", "break": "broke",
    "breed": "bred", "bring": "brought", "broadcast": "broadcast", "build": "built",
    "burst": "burst", "buy": "bought", "cast": "cast", "catch": "caught", "choose": "chose",
    "cling": "clung", "come": "came", "cost": "cost", "creep": "crept", "cut": "cut",
    "deal": "dealt", "dig": "dug", "do": "did", "draw": "drew", "drink": "drank",
    "drive": "drove", "eat": "ate", "fall": "fell", "feed": "fed", "feel": "felt",
    "fight": "fought", "find": "found", "flee": "fled", "fling": "flung", "fly": "flew",
    "forbid": "forbade", "forget": "forgot", "forgive": "forgave", "freeze": "froze",
    "get": "got", "give": "gave", "go": "went", "grind": "ground", "grow": "grew",
    "hang": "hung", "have": "had", "hear": "heard", "hide": "hid", "hit": "hit", "hold": "held",
    "hurt": "hurt", "keep": "kept", "know": "knew", "lay": "laid", "lead": "led",
    "leave": "left", "lend": "lent", "let": "let", "lie": "lay", "light": "lit", "lose": "lost",
    "make": "made", "mean": "meant", "meet": "met", "offset": "offset", "oversee": "oversaw",
    "pay": "paid", "put": "put", "quit": "quit", "read": "read", "relay": "relayed", "rend": "rent",
    "rid": "rid",
    "ride": "rode", "ring": "rang", "rise": "rose", "run": "ran", "say": "said", "see": "saw",
    "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook",
    "shed": "shed", "shine": "shone", "shoot": "shot", "show": "showed", "shrink": "shrank",
    "shut": "shut", "sing": "sang", "sink": "sank", "sit": "sat", "slay": "slew",
    "sleep": "slept", "slide": "slid", "speak": "spoke", "speed": "sped", "spend": "spent",
    "spin": "spun", "split": "split", "spread": "spread", "spring": "sprang", "stand": "stood",
    "steal": "stole", "stick": "stuck", "sting": "stung", "strike": "struck", "strive": "strove",
    "swear": "swore", "sweep": "swept", "swing": "swung", "take": "took", "teach": "taught",
    "tear": "tore", "tell": "told", "think": "thought", "throw": "threw", "thrust": "thrust",
    "understand": "understood", "undo": "undid", "uphold": "upheld", "upset": "upset",
    "wake": "woke", "wear": "wore", "weep": "wept", "win": "won", "wind": "wound",
    "withdraw": "withdrew", "withhold": "withheld", "withstand": "withstood", "write": "wrote",
  ]
}
