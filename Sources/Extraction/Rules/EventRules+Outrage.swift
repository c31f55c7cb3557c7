internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What somebody answers for whom blame is laid on it: what is done, and what is left undone.
  static let blameworthy = misdeeds.union([
    "intransigence", "negligence", "incompetence", "greed", "mismanagement", "stubbornness",
    "reluctance", "unwillingness", "inability", "ambition", "expansion", "rhetoric", "demand",
    "tactic", "lack", "insistence", "obstruction", "silence", "inaction", "hostility",
  ]).union(conduct)

  /// Outrage, misdeeds that somebody lays at another's door, duties in return for duties.
  static let outrage: [TreeRule] = [
    TreeRule(
      "accuse.appalled", .accuse,
      triggers: [
        "appall", "appal", "horrify", "outrage", "dismay", "sicken", "disgust", "infuriate",
        "incense", "enrage", "shock", "disappoint", "anger", "repel", "revolt", "scandalize",
        "scandalise", "exasperate", "irk", "alarm",
      ],
      subject: [.patient],
      object: [
        .ownerOfAgent(misdeeds),
        .ownerOf(["by", "at", "over", "with", "about"], nouns: misdeeds),
      ],
      objects: actors,
      precision: 0.78,
      example: "Serbia was horrified by Kosovo's arrests.",
      nearMisses: [
        "Serbia was not horrified by Kosovo's arrests.",
        "Serbia may be horrified by Kosovo's arrests.",
        "Serbia was horrified by Kosovo's floods.",
      ]),
    TreeRule(
      "accuse.angering", .accuse,
      triggers: [
        "anger", "infuriate", "enrage", "outrage", "incense", "appall", "appal", "horrify", "irk",
      ],
      subject: [.patient],
      object: [.agent],
      subjects: [.country, .organization],
      objects: actors,
      otherContext: ["win", "score", "match", "beat"],
      precision: 0.78,
      example: "Kosovo taxed the grain, angering Serbia.",
      nearMisses: [
        "Kosovo taxed the grain without angering Serbia.",
        "Kosovo may anger Serbia.",
        "Kosovo taxed the grain to avoid angering Serbia.",
      ]),
    TreeRule(
      "accuse.attribute", .accuse,
      triggers: ["attribute", "ascribe", "trace", "link", "tie", "pin", "credit"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"])],
      objects: actors,
      requires: crimes.union([
        "attack", "strike", "bombing", "explosion", "blast", "raid", "shooting", "poisoning",
        "breach", "intrusion", "malware", "ransomware", "outbreak", "leak", "incursion", "missile",
        "drone", "rocket", "incident", "abduction", "kidnapping", "campaign", "disinformation",
        "death", "ambush", "assault", "hacking", "outage", "fire",
      ]),
      otherContext: ["video", "statement"],
      precision: 0.8,
      example: "Serbia attributed the explosion to Kosovo.",
      nearMisses: [
        "Serbia may attribute the explosion to Kosovo.",
        "Serbia did not attribute the explosion to Kosovo.",
        "Serbia attributed the harvest to Kosovo's rain.",
      ]),
    TreeRule(
      "accuse.told-idiom", .accuse,
      triggers: ["turn", "drag", "go", "play", "cross", "fan", "pour", "break", "hold", "show"],
      subject: [.teller],
      object: [.agent],
      subjects: actors,
      objects: actors,
      requires: [
        "back", "foot", "feet", "word", "eye", "fire", "line", "flame", "hostage", "promise",
        "pledge", "game", "law", "disregard", "contempt", "disrespect", "truce", "ceasefire",
      ],
      otherContext: ["arrow", "light", "ceasefire-line", "talk", "front"],
      precision: 0.76,
      example: "Serbia said that Kosovo had turned a blind eye to the smugglers.",
      nearMisses: [
        "Serbia said that Kosovo had not turned a blind eye to the smugglers.",
        "Serbia said that Kosovo may break its promise.",
        "Serbia said that Kosovo had turned the tap.",
      ]),
    TreeRule(
      "sanction.counter", .sanction,
      triggers: ["hit", "strike", "retaliate", "respond", "answer", "fire", "counter", "reply"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["at", "to", "against", "for"],
          nouns: misdeeds.union([
            "tariff", "sanction", "sanctions", "duty", "levy", "embargo", "curb", "restriction",
            "measure", "import", "export",
          ])),
        .ownerOfPatient, .with(["at", "against"]),
      ],
      subjects: [.country, .organization],
      objects: [.country, .person, .organization],
      requires: [
        "tariff", "sanction", "sanctions", "duty", "levy", "embargo", "countermeasure", "surcharge",
      ],
      otherContext: ["missile", "rocket", "drone", "without", "offer", "after"],
      precision: 0.78,
      example: "Canada hit back at Norway's duties with tariffs on fish.",
      nearMisses: [
        "Canada may hit back at Norway's duties with tariffs on fish.",
        "Canada did not hit back at Norway's duties with tariffs on fish.",
        "Canada hit back at Norway's remarks with a joke.",
      ]),
    TreeRule(
      "consult.see-counterpart", .consult,
      triggers: ["see", "greet"],
      subject: [.agent],
      object: [.patient],
      subjects: [.person],
      objects: actors,
      transitivity: .required,
      context: ["counterpart", "opposite"],
      otherContext: ["television", "video", "photograph", "as", "off"],
      isMutual: true,
      precision: 0.78,
      example: "Ana Roy of Peru saw her Chilean counterpart Kofi Mensah in Lima.",
      nearMisses: [
        "Ana Roy of Peru did not see her Chilean counterpart Kofi Mensah in Lima.",
        "Ana Roy of Peru could see Kofi Mensah's house.",
        "Ana Roy of Peru saw her Chilean counterpart Kofi Mensah off.",
      ]),
    TreeRule(
      "aid.chip-in", .aid,
      triggers: ["chip", "pitch", "kick", "weigh", "step"],
      subject: [.agent],
      object: [.stricken],
      subjects: [.country, .organization],
      objects: [.country],
      requires: goods + relief,
      context: ["in"],
      precision: 0.76,
      example:
        "A flood hit Lebanon. The flood drowned ten. Kuwait chipped in with ten million dollars.",
      nearMisses: [
        "A flood hit Lebanon. The flood drowned ten. Kuwait may chip in with ten million dollars.",
        "A flood hit Lebanon. The flood drowned ten. Kuwait did not chip in with ten million dollars.",
        "A thief hit Lebanon. The thief robbed ten. Kuwait chipped in with ten million dollars.",
      ]),
    TreeRule(
      "reject.bar-people", .reject,
      triggers: ["bar", "ban", "exclude"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: actors,
      requires: [
        "politician", "official", "lawmaker", "legislator", "diplomat", "journalist", "reporter",
        "minister", "citizen", "national", "athlete", "envoy", "senator", "inspector", "activist",
        "traveler", "traveller", "visitor", "tourist", "pilgrim", "officer", "individual", "person",
      ],
      transitivity: .required,
      nationals: [.object],
      otherContext: ["from", "take", "strike", "speak", "along"],
      precision: 0.78,
      example: "Eritrea barred dozens of Ethiopian politicians.",
      nearMisses: [
        "Eritrea may bar dozens of Ethiopian politicians.",
        "Eritrea did not bar Ethiopian politicians.",
        "Eritrea barred a door to politicians in Ethiopia.",
      ]),
    TreeRule(
      "reject.bar-country", .reject,
      triggers: ["bar", "ban", "exclude"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: actors,
      requires: ["country", "territory", "soil", "kingdom", "island"],
      transitivity: .required,
      nationals: [.object],
      precision: 0.78,
      example: "Eritrea banned Ana Roy from the country.",
      nearMisses: [
        "Eritrea may ban Ana Roy from the country.",
        "Eritrea did not ban Ana Roy from the country.",
        "Eritrea banned a film on Ana Roy's country.",
      ]),
    TreeRule(
      "agree.pledge-both", .agree,
      triggers: ["pledge", "vow", "promise", "undertake", "resolve", "commit"],
      subject: [.agent],
      object: [.with(["with"])],
      objects: actors,
      complement: .required,
      context: ["leader", "side"],
      otherContext: ["revenge", "avenge", "destroy", "crush", "resist", "not"],
      isMutual: true,
      precision: 0.76,
      example: "Togo and Benin held talks. The two sides pledged to open the crossing.",
      nearMisses: [
        "Togo and Benin held talks. The two sides did not pledge to open the crossing.",
        "Togo and Benin held talks. The two sides may pledge to open the crossing.",
        "Togo pledged to talk of its leader with a man in Benin.",
      ]),
  ]

  /// Envoys who are called in, statements of solidarity, jets of water, opponents who attack with words.
  static let formalities: [TreeRule] = [
    TreeRule(
      "accuse.call-in", .accuse,
      triggers: ["call", "haul"],
      subject: [.agent],
      object: [
        .ownerOf(["in"], nouns: envoys), .ownerOfPatient, .patient,
      ],
      subjects: [.country, .organization],
      objects: [.country],
      requires: envoys,
      context: ["in"],
      otherContext: ["for", "help", "aid", "back", "to-help"],
      precision: 0.78,
      example: "Spain called in the Libyan ambassador.",
      nearMisses: [
        "Spain did not call in the Libyan ambassador.",
        "Spain may call in the Libyan ambassador.",
        "Spain called the Libyan ambassador on Monday.",
      ]),
    TreeRule(
      "support.statement-of", .support,
      triggers: ["issue", "send", "express", "convey", "publish", "release", "make"],
      subject: [.agent],
      object: [.with(["with", "for", "to"]), .ofPatient(["with", "for", "to"])],
      subjects: actors,
      objects: actors,
      requires: ["statement", "message", "declaration", "letter", "note"],
      context: ["solidarity", "sympathy", "condolence", "congratulation", "support"],
      precision: 0.78,
      example: "Fiji issued a statement of solidarity with Tonga.",
      nearMisses: [
        "Fiji issued no statement of solidarity with Tonga.",
        "Fiji may issue a statement of solidarity with Tonga.",
        "Fiji issued a statement of its accounts with Tonga.",
      ]),
    TreeRule(
      "assault.water", .assault,
      triggers: ["blast", "spray", "douse", "hose", "drench", "soak", "pelt", "shower"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      subjects: actors,
      objects: actors,
      nationals: [.object],
      context: ["cannon", "hose", "jet", "stone", "rock"],
      precision: 0.78,
      example: "A Chinese ship blasted a Peruvian boat with a water cannon.",
      nearMisses: [
        "A Chinese ship may blast a Peruvian boat with a water cannon.",
        "A Chinese ship did not blast a Peruvian boat with a water cannon.",
        "A Chinese ship doused a fire in a Peruvian port.",
      ]),
    TreeRule(
      "accuse.under-opponent", .accuse,
      triggers: ["attack", "fire", "pressure", "assault"],
      parts: words,
      subject: [.with(["from", "by"])],
      object: [.beset],
      subjects: [.person],
      objects: actors,
      otherContext: [
        "missile", "drone", "rocket", "kill", "wound", "troop", "soldier", "artillery", "gun",
        "die",
        "air", "friendly", "village", "town", "shell",
      ],
      precision: 0.76,
      example: "Ana Roy has come under fire from Senator Kofi Mensah.",
      nearMisses: [
        "Ana Roy has not come under fire from Senator Kofi Mensah.",
        "Ana Roy may come under fire from Senator Kofi Mensah.",
        "Ana Roy took the pot off the fire as Senator Kofi Mensah left.",
      ]),
  ]

  /// Those who stand for their state with another.
  static let envoys: Words = [
    "ambassador", "envoy", "diplomat", "consul", "attache", "charge", "affaires", "emissary",
  ]
}
