internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Deeds by the nouns of their verbs, "Chad's harassment of Mali", with whose they are and to whom they are done.
  static let deedNouns: [TreeRule] = [
    TreeRule(
      "accuse.reproof", .accuse,
      triggers: [
        "rebuke", "denunciation", "reprimand", "reproach", "censure", "vilification",
        "demonization", "demonisation", "scolding", "tirade", "diatribe", "broadside", "rant",
        "invective", "outburst", "prosecution", "conviction", "arraignment",
      ],
      parts: words,
      subject: [.with(["by", "from"]), .owner],
      object: [.of, .with(["of", "against", "at"])],
      objects: actors,
      precision: 0.78,
      example: "Serbia's tirade against Kosovo stunned the hall.",
      nearMisses: [
        "Serbia ignored the tirade against Kosovo.",
        "Serbia's rebuke stunned Kosovo.",
        "Serbia heard no rebuke of Kosovo.",
      ]),
    TreeRule(
      "reject.snub", .reject,
      triggers: ["snub", "rebuff", "brush-off"],
      parts: words,
      subject: [.with(["by", "from"]), .owner],
      object: [.of, .with(["to", "of"])],
      objects: actors,
      precision: 0.78,
      example: "Eritrea's snub to Ethiopia upset the hosts.",
      nearMisses: [
        "Eritrea feared a snub to Ethiopia.",
        "Eritrea's snub pleased Ethiopia.",
        "Eritrea saw no snub of Ethiopia.",
      ]),
    TreeRule(
      "aid.arming", .aid,
      triggers: ["arming", "financing", "funding", "bankrolling", "equipping", "sheltering"],
      parts: words,
      subject: [.with(["by"]), .owner],
      object: [.of, .with(["of", "for"])],
      objects: actors,
      precision: 0.75,
      example: "Lebanon resents Iran's arming of Hezbollah.",
      nearMisses: [
        "Lebanon resents the arming of Hezbollah.",
        "Iran's funding for Lebanon may end.",
        "Iran's funding surprised Hezbollah.",
      ]),
    TreeRule(
      "coerce.harassment", .coerce,
      triggers: [
        "harassment", "intimidation", "bullying", "coercion", "encirclement", "subjugation",
        "oppression", "surveillance", "mistreatment", "blackmail",
      ],
      parts: words,
      subject: [.with(["by"]), .owner],
      object: [.of],
      objects: actors,
      precision: 0.75,
      example: "Niger protested Mali's harassment of Chad.",
      nearMisses: [
        "Niger protested the harassment of Chad.",
        "Mali's harassment may follow Chad.",
        "Mali's bullying angered Chad.",
      ]),
    TreeRule(
      "sanction.listing", .sanction,
      triggers: [
        "blacklisting", "designation", "suspension", "isolation", "ostracism", "exclusion",
        "sanctioning",
      ],
      parts: words,
      subject: [.with(["by"]), .owner],
      object: [.of],
      subjects: [.country, .organization],
      objects: actors,
      excludes: ["athlete", "player", "team", "federation", "olympic", "cup", "fifa", "race"],
      precision: 0.75,
      example: "Japan's blacklisting of Iran took effect.",
      nearMisses: [
        "Japan's suspension of flights to Iran took effect.",
        "Japan's designation pleased Iran.",
        "Japan's suspension of Iran may follow.",
      ]),
    TreeRule(
      "support.praise", .support,
      triggers: ["praise", "commendation", "glorification", "tribute"],
      parts: words,
      subject: [.with(["by", "from"]), .owner],
      object: [.of, .with(["of", "to"])],
      objects: actors,
      precision: 0.75,
      example: "Fiji's praise of Tonga was warm.",
      nearMisses: [
        "Fiji heard no praise of Tonga.",
        "Fiji's praise pleased Tonga.",
        "Fiji heard the praise of Tonga.",
      ]),
  ]
}
