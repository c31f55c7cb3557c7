internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Towns sacked, people killed by whatever means, what rains down on others.
  static let assaultHarms: [TreeRule] = [
    TreeRule(
      "assault.rain", .assault,
      triggers: ["rain", "fall", "land", "crash", "slam", "smash", "plow", "explode", "impact"],
      subject: [
        .ownerOfAgent([
          "missile", "rocket", "shell", "bomb", "drone", "mortar", "projectile", "artillery",
          "munition", "grenade", "barrage",
        ])
      ],
      object: [.with(["on", "onto", "upon", "into", "in", "near", "across", "over"])],
      subjects: [.country, .organization],
      objects: actors + grounds,
      nationals: [.object],
      otherContext: ["test", "sea", "ocean", "exercise", "harmlessly"],
      precision: 0.8,
      example: "Iraqi missiles rained down on Basra.",
      nearMisses: [
        "Iraqi missiles may rain down on Basra.",
        "No Iraqi missiles fell on Basra.",
        "Rain fell on Iraqi missiles in Basra.",
      ]),
    TreeRule(
      "assault.to-death", .assault,
      triggers: [
        "hack", "burn", "beat", "stone", "club", "bludgeon", "starve", "torture", "trample", "stab",
        "shoot", "flog", "batter", "crush",
      ],
      subject: [.agent, .ownerOf(["in", "by", "during"], nouns: raids)],
      object: [.patient],
      objects: [.person, .country, .organization],
      nationals: [.object],
      context: ["death", "dead", "alive"],
      otherContext: games.union(["sentence", "stampede"]),
      precision: 0.8,
      example: "Hezbollah fighters beat two Syrian prisoners to death.",
      nearMisses: [
        "Hezbollah fighters may beat two Syrian prisoners to death.",
        "Hezbollah fighters did not beat the Syrian prisoners to death.",
        "Hezbollah fighters beat a drum at the death of two Syrian prisoners.",
      ]),
    // In the field, and not in a match or an election.
    TreeRule(
      "assault.defeats", .assault,
      triggers: ["defeat", "rout", "vanquish", "crush", "annihilate", "outflank"],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: [
        "war", "battle", "siege", "campaign", "army", "fleet", "navy", "division", "brigade",
        "squadron", "cavalry", "revolt", "rebellion", "uprising", "invasion", "infantry",
      ],
      otherContext: games.union([
        "vote", "election", "poll", "round", "court", "bill", "candidate", "seat", "win", "title",
        "group", "league", "series", "penalty", "referendum",
      ]),
      precision: 0.8,
      example: "Sudan defeated the Ethiopian army in two battles.",
      nearMisses: [
        "Sudan defeated Ethiopia in the final.",
        "Sudan did not defeat the Ethiopian army.",
        "Sudan may defeat the Ethiopian army.",
      ]),
    TreeRule(
      "assault.sack", .assault,
      triggers: [
        "ransack", "sack", "loot", "plunder", "pillage", "raze", "devastate", "ravage", "level",
        "flatten", "overwhelm", "decimate", "shell", "attack", "storm", "batter", "invade",
      ],
      subject: [.agent],
      object: [.patient],
      subjects: [.country, .organization],
      objects: grounds,
      excludes: ["minister", "coach", "manager"],
      subjectVia: Lexicon.armed.union([
        "rebel", "militant", "insurgent", "gunman", "guerrilla", "militia", "militiaman",
        "mercenary", "fighter", "paratrooper", "jihadist", "tank", "drone", "missile", "artillery",
      ]),
      otherContext: games,
      precision: 0.8,
      example: "Iraqi troops ransacked Basra.",
      nearMisses: [
        "Iraqi troops may ransack Basra.",
        "Iraqi troops never ransacked Basra.",
        "Iraqi troops sacked a cook in Basra.",
      ]),
    TreeRule(
      "assault.deeds", .assault,
      triggers: [
        "storming", "sinking", "downing", "ramming", "beating", "gassing", "rape", "looting",
        "ransacking", "hostage-taking", "razing", "mutilation", "strafing", "carpet-bombing",
        "firebombing", "siege", "blitzkrieg", "purge", "stoning", "drowning",
      ],
      parts: words, subject: [.with(["by"]), .owner, .holder],
      object: [.of, .with(["of"])],
      subjects: actors,
      objects: actors + grounds,
      nationals: [.object], otherContext: games + ["ferry", "storm", "accident", "iceberg"],
      precision: 0.78,
      example: "The downing of a Danish jet by Iraq shocked many.",
      nearMisses: [
        "The downing of a Danish jet by Iraq is possible.",
        "Iraq denied the downing of a Danish jet.",
        "Iraq condemned the beating of a Danish singer.",
      ]),
    TreeRule(
      "assault.trade-deaths", .assault,
      triggers: ["die", "fall", "perish", "bleed"],
      subject: [
        .ownerOf(["in", "during", "under"], nouns: raids + ["exchange", "shootout", "custody"])
      ],
      object: [.agent],
      subjects: [.country, .organization],
      objects: actors,
      nationals: [.object],
      otherContext: games.union(["crash", "disease", "illness", "cancer", "flood"]),
      precision: 0.78,
      example: "Two Indian soldiers died in an exchange of fire with Chinese troops.",
      nearMisses: [
        "Two Indian soldiers may die in an exchange of fire with Chinese troops.",
        "No Indian soldiers died in an exchange of fire with Chinese troops.",
        "Two Indian poems died in an exchange of letters with Chinese poets.",
      ]),
    TreeRule(
      "assault.suffer", .assault,
      triggers: ["suffer", "endure", "sustain", "withstand", "repel", "face", "survive", "foil"],
      subject: [
        .ofPatient(["by", "from"]), .ownerOf(["from", "under", "in"], nouns: raids),
      ],
      object: [.agent],
      subjects: [.country, .organization],
      objects: actors,
      context: raids.subtracting(["operation", "fire", "exchange"]),
      otherContext: games.union(["heart", "verbal", "price", "injury", "critic"]),
      precision: 0.78,
      example: "Chad has suffered from attacks blamed on Boko Haram.",
      nearMisses: [
        "Chad may suffer from attacks by Boko Haram.",
        "Chad has not suffered any attack by Boko Haram.",
        "Chad suffered a drought as attacks by Boko Haram ended.",
      ]),
  ]
}
