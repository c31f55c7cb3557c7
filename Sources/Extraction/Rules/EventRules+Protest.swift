internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Against whom a crowd is: before whose seat it stands, or over whose deeds.
  private static let target: [Role] = [
    .with(["against", "outside"]),
    .ownerOf(["against", "over", "outside"], nouns: misdeeds + seats),
  ]

  /// Demonstrations, riots.
  static let protest: [TreeRule] = [
    TreeRule(
      "protest.against", .protest, triggers: ["protest", "demonstrate", "rally", "riot"],
      subject: [.agent], object: [.with(["against", "outside"])],
      subjects: [.person, .organization], objects: actors.union([.base]),
      transitivity: .forbidden,
      precision: 0.8, example: "Hezbollah rallied against France.",
      nearMisses: [
        "Hezbollah may rally against France.",
        "Hezbollah protested that France had left.",
        "Hezbollah rallied round Lebanon.",
      ]),
    TreeRule(
      "protest.citizens", .protest,
      triggers: ["protest", "demonstrate", "rally", "riot", "march", "picket"],
      subject: [.agent],
      object: [
        .with(["against", "outside"]), .ownerOfPatient,
        .ownerOf(["against", "over", "outside"], nouns: misdeeds + seats),
      ],
      subjects: [.country],
      objects: actors,
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.75,
      example: "Iraqi students marched against Turkey.",
      nearMisses: [
        "Iraqi students may march against Turkey.",
        "Iraqi students marched to Turkey.",
        "Iraqi soldiers marched against Turkey.",
      ]),
    TreeRule(
      "protest.staged", .protest,
      triggers: ["protest", "demonstration", "rally", "riot", "march", "sit-in", "vigil"],
      parts: words,
      subject: [.holder],
      object: target,
      subjects: [.country],
      objects: actors,
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.75,
      example: "Iraqi students staged a protest against Turkey.",
      nearMisses: [
        "Iraqi students saw a protest against Turkey.",
        "Iraqi students may stage a protest against Turkey.",
        "Iraqi students staged a protest near Turkey.",
      ]),
    TreeRule(
      "protest.in-country", .protest,
      triggers: ["protest", "demonstration", "demonstrate", "rally", "riot", "march"],
      parts: [.noun, .verb],
      subject: [.with(["in", "across", "throughout"])],
      object: [
        .with(["against"]), .ownerOf(["against", "over", "outside"], nouns: misdeeds + seats),
      ],
      subjects: [.country],
      objects: actors,
      precision: 0.72,
      example: "Thousands of people in masks demonstrated in Iraq against Turkey.",
      nearMisses: [
        "Thousands may demonstrate in Iraq against Turkey.",
        "Nobody demonstrated in Iraq against Turkey.",
        "Thousands demonstrated in Iraq, said Turkey.",
      ]),
    TreeRule(
      "protest.burn", .protest,
      triggers: [
        "burn", "torch", "storm", "ransack", "trample", "attack", "mob", "vandalize", "vandalise",
        "besiege", "pelt", "stone", "loot", "deface", "surround",
      ],
      subject: [.agent],
      object: [.ownerOfPatient],
      subjects: [.country],
      objects: [.country],
      requires: ["flag", "effigy", "embassy", "consulate"],
      subjectVia: crowds.subtracting(["police", "reservist", "veteran"]),
      nationals: [.subject],
      precision: 0.78,
      example: "Iraqi students burned the Turkish flag.",
      nearMisses: [
        "Iraqi students may burn the Turkish flag.",
        "Iraqi students burned a book on the Turkish flag.",
        "Iraqi students never burned the Turkish flag.",
      ]),
    TreeRule(
      "protest.streets", .protest,
      triggers: ["take", "pour", "gather", "turn"],
      subject: [.agent],
      object: target,
      subjects: [.country],
      objects: actors,
      subjectVia: crowds,
      nationals: [.subject],
      context: ["street", "square", "outside"],
      precision: 0.75,
      example: "Iraqi students took to the streets against Turkey.",
      nearMisses: [
        "Iraqi students may take to the streets against Turkey.",
        "Iraqi students never took to the streets against Turkey.",
        "Iraqi soldiers took the streets against Turkey's wishes.",
      ]),
    TreeRule(
      "protest.damage", .protest,
      triggers: [
        "attack", "demolish", "damage", "vandalize", "vandalise", "smash", "pelt", "stone",
        "destroy", "deface", "burn", "torch", "storm", "loot",
      ],
      subject: [.agent],
      object: [.ownerOfPatient],
      subjects: [.country],
      objects: [.country],
      requires: seats.union(["shop", "store", "car", "flag", "restaurant", "ambassador"]),
      subjectVia: [
        "protester", "protestor", "demonstrator", "student", "activist", "crowd", "rioter", "mob",
        "youth", "nationalist", "islamist",
      ],
      nationals: [.subject],
      precision: 0.78,
      example: "Iraqi protesters pelted the Turkish embassy with eggs.",
      nearMisses: [
        "Iraqi protesters may pelt the Turkish embassy with eggs.",
        "Iraqi protesters never pelted the Turkish embassy with eggs.",
        "Iraqi painters damaged the Turkish embassy.",
      ]),
    TreeRule(
      "protest.bodies", .protest,
      triggers: ["protest", "demonstration", "rally", "march", "sit-in", "vigil"],
      parts: words,
      subject: [.holder],
      object: [
        .with(["against"]),
        .ownerOf(["against", "over", "outside"], nouns: misdeeds + seats),
      ],
      subjects: [.organization, .person],
      objects: actors,
      precision: 0.78,
      example: "Hezbollah staged a rally against France.",
      nearMisses: [
        "Hezbollah may stage a rally against France.",
        "Hezbollah banned a rally against France.",
        "Hezbollah staged a rally in France.",
      ]),
    TreeRule(
      "protest.throw", .protest,
      triggers: ["throw", "hurl", "lob", "toss", "set"],
      subject: [.agent],
      object: [.ownerOf(["at", "to", "on"], nouns: seats + ["flag", "shop"])],
      subjects: [.country],
      objects: [.country],
      requires: ["stone", "rock", "egg", "bottle", "petrol", "firebomb", "fire", "tomato", "shoe"],
      subjectVia: crowds,
      nationals: [.subject],
      precision: 0.78,
      example: "Iraqi students threw stones at the Turkish embassy.",
      nearMisses: [
        "Iraqi students may throw stones at the Turkish embassy.",
        "Iraqi students never threw stones at the Turkish embassy.",
        "Iraqi students threw a party at the Turkish embassy.",
      ]),
  ]
}
