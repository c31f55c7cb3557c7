internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Wars and campaigns told by who has them with whom, and to what end.
  static let conflictNouns: [TreeRule] = [
    TreeRule(
      "assault.war-with", .assault,
      triggers: [
        "war", "battle", "clash", "fighting", "firefight", "gunfight", "gunbattle", "skirmish",
        "shootout", "combat", "hostilities", "conflict", "confrontation", "crusade",
      ],
      parts: words,
      subject: [.with(["by"]), .owner, .holder],
      object: [.with(["with"])],
      subjects: actors,
      objects: [.country, .organization],
      excludes: ["civil", "price", "trade", "verbal", "cold", "legal", "diplomatic", "political"],
      nationals: [.object],
      otherContext: games.union(["court", "word", "interest", "lawsuit", "budget", "tariff"]),
      precision: 0.8,
      example: "Iraq's war with Kuwait began at night.",
      nearMisses: [
        "Iraq's trade war with Kuwait began at night.",
        "Iraq's war may continue with Kuwait.",
        "Iraq ruled out a war with Kuwait.",
      ]),
    TreeRule(
      "assault.wage", .assault,
      triggers: ["wage", "fight", "launch", "mount", "lead", "stage"],
      subject: [.agent],
      object: [.ofComplement(["against"])],
      subjects: [.organization],
      objects: [.country, .organization],
      requires: [
        "war", "campaign", "insurgency", "rebellion", "uprising", "battle", "jihad", "offensive",
        "insurrection",
      ],
      context: campaignAims,
      otherContext: campaignOthers,
      precision: 0.78,
      example: "Hezbollah has waged a long war to topple the Chadian government.",
      nearMisses: [
        "Hezbollah never waged a war to topple the Chadian government.",
        "Hezbollah may wage a war to topple the Chadian government.",
        "Hezbollah led a peaceful campaign to oust the Chadian government.",
      ]),
    TreeRule(
      "assault.campaign-to", .assault,
      triggers: ["campaign", "insurgency", "war", "uprising", "rebellion", "jihad", "battle"],
      parts: words,
      subject: [.owner, .holder],
      object: [.ofComplement(["against"])],
      subjects: [.organization],
      objects: [.country, .organization],
      context: campaignAims,
      otherContext: campaignOthers,
      precision: 0.78,
      example: "Hezbollah's war to topple the Chadian government began in May.",
      nearMisses: [
        "Hezbollah never stepped up its campaign to oust the Chadian government.",
        "Hezbollah may step up a campaign to oust the Chadian government.",
        "Hezbollah's peaceful campaign to oust the Chadian government began in May.",
      ]),
    TreeRule(
      "assault.pit", .assault,
      triggers: ["pit"],
      subject: [.patient],
      object: [.with(["against"]), .ofPatient(["against"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: [
        "war", "conflict", "fighting", "battle", "clash", "insurgency", "violence", "rebellion",
      ],
      otherContext: games.union(["election", "vote", "race", "runoff", "court", "debate"]),
      precision: 0.8,
      example: "The war pitted Hezbollah against Israel.",
      nearMisses: [
        "The war may pit Hezbollah against Israel.",
        "The war did not pit Hezbollah against Israel.",
        "The final pitted Hezbollah against Israel.",
      ]),
  ]

  /// What armed bands want to do to those in power.
  private static let campaignAims: Words = [
    "oust", "overthrow", "topple", "defeat", "drive", "expel", "destroy", "unseat", "eject",
  ]

  /// By what a campaign shows that it is no war.
  private static let campaignOthers: Words = [
    "election", "electoral", "vote", "voter", "peaceful", "political", "media", "publicity", "tax",
    "drug", "poverty", "disease", "parliament", "motion", "ballot",
  ]
}
