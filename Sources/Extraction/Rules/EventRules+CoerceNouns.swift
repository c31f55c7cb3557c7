internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Arrests, seizures and blockades by their nouns.
  static let coerceNouns: [TreeRule] = [
    TreeRule(
      "coerce.noun", .coerce,
      triggers: [
        "annexation", "occupation", "blockade", "siege", "seizure", "arrest", "detention",
        "crackdown", "imprisonment", "capture", "expulsion", "deportation", "closure", "takeover",
        "incarceration", "repression", "persecution", "cyberattack",
      ],
      parts: words,
      subject: [.with(["by"]), .owner, .holder],
      object: [.of, .with(["of", "on", "against"])],
      objects: actors.union(grounds),
      nationals: [.object],
      precision: 0.75,
      example: "Algeria's occupation of Tunisia ended.",
      nearMisses: [
        "Algeria feared the occupation of Tunisia.",
        "Algeria condemned the arrest of Ana Roy.",
        "Algeria's blockade hurt Tunisia.",
      ]),
    TreeRule(
      "coerce.abduct-from", .coerce,
      triggers: ["abduct", "kidnap", "seize", "snatch"],
      subject: [.agent],
      object: [.with(["from"]), .ofPatient(["from"])],
      subjects: [.organization],
      objects: grounds,
      requires: [
        "girl", "boy", "child", "pupil", "student", "schoolgirl", "woman", "man", "villager",
        "people", "hostage", "worker", "passenger", "worshipper", "teacher", "resident", "tourist",
      ],
      precision: 0.8,
      example: "Fighters of Hezbollah abducted nine students from Beirut.",
      nearMisses: [
        "Fighters of Hezbollah may abduct nine students from Beirut.",
        "Fighters of Hezbollah abducted no students from Beirut.",
        "Hezbollah seized nine tons of wheat from Beirut.",
      ]),
    TreeRule(
      "coerce.cyber", .coerce,
      triggers: [
        "cripple", "hit", "target", "disrupt", "knock", "paralyze", "paralyse", "shut", "strike",
        "infect", "breach", "cause",
      ],
      subject: [.ownerOfAgent(["cyberattack", "attack", "hack", "malware", "virus", "hacker"])],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      nationals: [.object],
      context: ["cyberattack", "cyber", "hack", "malware", "virus", "hacker"],
      precision: 0.78,
      example: "A cyberattack by Algeria crippled two Tunisian banks.",
      nearMisses: [
        "A cyberattack by Algeria may cripple two Tunisian banks.",
        "A cyberattack by Algeria did not cripple the Tunisian banks.",
        "A cyberattack hit a road, and Algeria told two Tunisian banks.",
      ]),
    TreeRule(
      "coerce.hackers", .coerce,
      triggers: [
        "break", "hack", "breach", "penetrate", "infiltrate", "attack", "target", "steal", "hit",
        "spy",
      ],
      subject: [.agent],
      object: [.with(["into", "on", "from"]), .patient],
      subjects: [.country],
      objects: [.country, .organization],
      subjectVia: ["hacker", "spy", "cyberspy"],
      nationals: [.subject, .object],
      precision: 0.75,
      example: "Algerian hackers attacked Tunisian banks.",
      nearMisses: [
        "Algerian hackers may break into Tunisian banks.",
        "Algerian hackers did not break into the Tunisian banks.",
        "Algerian hackers stole a kiss near Tunisian banks.",
      ]),
    TreeRule(
      "coerce.wanted-notice", .coerce,
      triggers: ["notice", "alert", "bounty", "reward"],
      parts: words,
      subject: [.holder],
      object: [.with(["for", "on"])],
      subjects: [.country, .organization],
      objects: [.person],
      context: ["wanted", "want", "red", "arrest", "capture"],
      precision: 0.78,
      example: "Interpol issued a wanted notice for Ana Roy.",
      nearMisses: [
        "Interpol may issue a wanted notice for Ana Roy.",
        "Interpol issued no wanted notice for Ana Roy.",
        "Interpol issued a notice on the theft for Ana Roy's club.",
      ]),
    TreeRule(
      "coerce.warrant", .coerce,
      triggers: ["warrant"],
      parts: words,
      subject: [.holder],
      object: [.with(["for", "against"])],
      subjects: [.country, .organization],
      objects: [.person, .country],
      nationals: [.object],
      precision: 0.8,
      example: "An Algerian court issued an arrest warrant for Ana Roy.",
      nearMisses: [
        "An Algerian court may issue a warrant for Ana Roy.",
        "An Algerian court issued no warrant for Ana Roy.",
        "An Algerian court lost a warrant for Ana Roy.",
      ]),
    TreeRule(
      "coerce.coup", .coerce,
      triggers: ["oust", "topple", "overthrow", "depose", "remove"],
      subject: [.ownerOfAgent(["coup", "putsch", "mutiny", "revolt", "rebellion", "uprising"])],
      object: [.patient],
      objects: actors,
      precision: 0.8,
      example: "General Ana Roy led the coup that ousted Eva Soto.",
      nearMisses: [
        "General Ana Roy may lead a coup that ousts Eva Soto.",
        "General Ana Roy led the choir that Eva Soto ousted.",
        "General Ana Roy foiled the coup that ousted Eva Soto.",
      ]),
    TreeRule(
      "coerce.depose", .coerce,
      triggers: ["oust", "topple", "overthrow", "depose", "dethrone"],
      subject: [.agent],
      object: [.patient],
      subjects: [.person],
      objects: [.person],
      context: [
        "president", "minister", "premier", "chancellor", "leader", "ruler", "king", "emperor",
        "sultan", "shah", "dictator", "strongman", "junta", "coup", "putsch", "mutiny", "power",
        "government", "regime", "general", "colonel", "captain", "commander", "military",
      ],
      otherContext: games.union([
        "election", "vote", "poll", "ballot", "primary", "runoff", "contest", "record",
      ]),
      precision: 0.8,
      example: "General Ana Roy deposed Eva Soto in a coup.",
      nearMisses: [
        "General Ana Roy may depose Eva Soto.",
        "General Ana Roy never deposed Eva Soto.",
        "General Ana Roy deposed a statement against Eva Soto.",
      ]),
    TreeRule(
      "coerce.remove", .coerce,
      triggers: ["remove", "drive", "sweep"],
      subject: [.agent],
      object: [.patient],
      objects: [.person],
      context: [
        "office", "power", "president", "premier", "minister", "chancellor", "speaker", "governor",
      ],
      otherContext: games.union(["election", "vote", "poll", "ballot", "supply", "outage"]),
      precision: 0.8,
      example: "Algerian generals removed Ana Roy from power.",
      nearMisses: [
        "Algerian generals may remove Ana Roy from power.",
        "Algerian generals did not remove Ana Roy from power.",
        "Algerian generals removed a flag from the office of Ana Roy.",
      ]),
  ]
}
