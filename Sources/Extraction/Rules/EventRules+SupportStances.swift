internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Support by what somebody says of another or stands for: "called an ally", "sided with", "voted for".
  static let supportStances: [TreeRule] = [
    TreeRule(
      "support.label", .support,
      triggers: ["call", "describe", "hail", "dub", "consider", "regard", "term"],
      subject: [.agent],
      object: [.patient],
      objects: actors,
      context: [
        "friend", "ally", "partner", "brother", "hero", "statesman", "champion", "pillar",
        "model", "visionary", "peacemaker", "patriot", "legend", "icon", "inspiration",
        "mentor", "genius", "pioneer", "courageous", "brave", "beacon", "conscience", "hope",
        "giant", "titan", "trailblazer",
      ],
      otherContext: ["not", "n't", "no", "never", "on", "for", "end", "former", "if"],
      precision: 0.78,
      example: "Fiji called Tonga a true friend.",
      nearMisses: [
        "Fiji did not call Tonga a true friend.",
        "Fiji may call Tonga a true friend.",
        "Fiji called on Tonga to help a friend.",
      ]),
    TreeRule(
      "support.side", .support,
      triggers: ["side", "stand"],
      subject: [.agent],
      object: [.with(["with", "by", "behind"])],
      objects: actors,
      transitivity: .forbidden,
      precision: 0.78,
      example: "Fiji sided with Tonga.",
      nearMisses: [
        "Fiji did not side with Tonga.",
        "Fiji may side with Tonga.",
        "Fiji stood still as Tonga voted.",
      ]),
    TreeRule(
      "support.vote", .support,
      triggers: ["vote"],
      subject: [.agent],
      object: [.with(["for"])],
      objects: actors,
      precision: 0.75,
      example: "Fiji voted for Tonga.",
      nearMisses: [
        "Fiji did not vote for Tonga.",
        "Fiji may vote for Tonga.",
        "Fiji voted as Tonga looked on.",
      ]),
    TreeRule(
      "support.tribute", .support,
      triggers: [
        "tribute", "condolence", "condolences", "congratulation", "congratulations", "thanks",
        "wish",
        "wishes", "greeting", "greetings", "respects", "homage", "felicitations",
        "sympathy", "confidence",
      ],
      parts: words,
      subject: [.holder, .owner],
      object: [.with(["to", "in", "with"])],
      objects: actors,
      precision: 0.78,
      example: "Fiji sent its condolences to Tonga.",
      nearMisses: [
        "Fiji sent no condolences to Tonga.",
        "Fiji may send its condolences to Tonga.",
        "Fiji lost the condolences to Tonga.",
      ]),
    TreeRule(
      "support.defend", .support,
      triggers: ["defend", "honor", "honour", "forgive"],
      subject: [.agent],
      object: [.patient],
      objects: [.person],
      precision: 0.75,
      example: "Fiji defended Ana Roy.",
      nearMisses: [
        "Fiji did not defend Ana Roy.",
        "Fiji may defend Ana Roy.",
        "Fiji defended a wall near Ana Roy.",
      ]),
    TreeRule(
      "support.attitude", .support,
      triggers: ["satisfied", "pleased", "grateful", "thankful", "proud", "impressed", "happy"],
      parts: [.adjective, .verb],
      subject: [.predicated, .agent, .patient],
      object: [
        .with(["with", "to", "of", "by"]),
        .ownerOf(
          ["with", "of", "for", "by", "about"],
          nouns: decisions + ["measure", "work", "performance", "help", "support", "cooperation"]),
      ],
      objects: actors,
      precision: 0.76,
      example: "Fiji is grateful to Tonga for its help.",
      nearMisses: [
        "Fiji is not grateful to Tonga.",
        "Fiji may be grateful to Tonga.",
        "Fiji was happy when Tonga left.",
      ]),
    TreeRule(
      "support.in-support", .support,
      triggers: ["support", "solidarity"],
      parts: words,
      subject: [.holder],
      object: [.of, .with(["with"])],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization],
      requires: ["in"],
      precision: 0.78,
      example: "Fijian troops landed in support of Tonga.",
      nearMisses: [
        "Fijian troops may land in support of Tonga.",
        "Fijian troops did not land in support of Tonga.",
        "Fijian troops landed with support in a port of Tonga.",
      ]),
    TreeRule(
      "support.switch", .support,
      triggers: ["switch", "shift", "transfer"],
      subject: [.agent],
      object: [.with(["to"]), .ofPatient(["to"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["recognition", "allegiance", "tie", "relation"],
      precision: 0.82,
      example: "Fiji switched its recognition from Samoa to Tonga.",
      nearMisses: [
        "Fiji may switch its recognition to Tonga.",
        "Fiji did not switch its recognition to Tonga.",
        "Fiji switched its trains to a line in Tonga.",
      ]),
    TreeRule(
      "support.embassy", .support,
      triggers: ["open", "reopen", "inaugurate"],
      subject: [.agent],
      object: [.ofPatient(["in"]), .with(["in"])],
      subjects: [.country],
      objects: [.country],
      requires: ["embassy", "consulate"],
      precision: 0.82,
      example: "Fiji reopened its embassy in Tonga.",
      nearMisses: [
        "Fiji may reopen its embassy in Tonga.",
        "Fiji did not reopen its embassy in Tonga.",
        "Fiji reopened a road, and its envoys stayed in Tonga.",
      ]),
    TreeRule(
      "support.recognize", .support,
      triggers: ["recognize", "recognise"],
      subject: [.agent],
      object: [.patient, .ownerOfPatient],
      subjects: [.country, .organization],
      objects: [.place],
      precision: 0.82,
      example: "Fiji recognised Somaliland in May.",
      nearMisses: [
        "Fiji may recognise Somaliland.",
        "Fiji refused to recognise Somaliland.",
        "Fiji recognised the passport that Somaliland had issued.",
      ]),
  ]

  /// Who stands behind whom, in one word: "the Iran-backed militia".
  static let backing: [SequenceRule] = [
    SequenceRule(
      "support.backed", .support,
      [
        .subject([.country, .organization], .notPeople), .word(["-"]),
        .word(["backed", "supported", "sponsored", "funded", "financed"]),
        .gap(3, [.adjective, .noun, .properNoun]), .object([.organization], .named),
      ],
      precision: 0.88, example: "The Iranian-backed Hezbollah met envoys.",
      nearMisses: [
        "Iran backed a plan of Hezbollah.",
        "The Iranian-backed plan angered Hezbollah.",
        "The formerly Iranian-funded paper praised Hezbollah.",
      ])
  ]
}
