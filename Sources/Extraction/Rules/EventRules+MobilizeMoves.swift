internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Forces that move by themselves or are seen to.
  static let mobilizeMoves: [TreeRule] = [
    TreeRule(
      "mobilize.enter", .mobilize,
      triggers: [
        "arrive", "land", "enter", "cross", "roll", "advance", "sail", "head", "pour", "push",
        "march", "move", "dock", "anchor", "moor", "patrol", "violate", "approach", "overfly",
        "buzz", "converge",
      ],
      subject: [.agent],
      object: [
        .patient,
        .with(["in", "into", "to", "toward", "towards", "off", "near", "at", "for", "around"]),
        .ownerOfPatient, .ofPatient(["of"]),
      ],
      subjects: [.country, .organization],
      objects: grounds,
      subjectVia: manned.subtracting(["personnel", "plane", "police", "policeman"]).union([
        "tank", "instructor", "adviser", "advisor", "mercenary", "submarine", "carrier", "gunboat",
        "flotilla", "armada", "coastguard", "cutter", "militia", "column",
      ]),
      otherContext: relief.union(["exercise", "drill", "home", "passenger", "football"]),
      precision: 0.75,
      example: "Estonian troops crossed into Latvia.",
      nearMisses: [
        "Estonian troops may cross into Latvia.",
        "Estonian tourists crossed into Latvia.",
        "Estonian troops did not cross into Latvia.",
      ]),
    TreeRule(
      "mobilize.fly", .mobilize,
      triggers: ["fly", "sail", "steam", "send", "dispatch"],
      subject: [.agent],
      object: [
        .with(["over", "near", "through", "along", "off", "across", "into"]),
        .ofPatient(["over", "near", "through", "along", "off", "across"]),
      ],
      subjects: [.country, .organization],
      objects: grounds,
      requires: [
        "drone", "plane", "jet", "bomber", "helicopter", "aircraft", "warplane", "warship", "ship",
        "destroyer", "frigate", "carrier", "submarine", "fighter", "balloon", "vessel", "gunboat",
        "hms", "uss",
      ],
      otherContext: relief.union(["passenger", "cargo", "home", "football"]),
      precision: 0.78,
      example: "Poland flew two drones over Latvia.",
      nearMisses: [
        "Poland may fly drones over Latvia.",
        "Poland did not fly drones over Latvia.",
        "Poland flew a flag over a house in Latvia.",
      ]),
    TreeRule(
      "mobilize.alert", .mobilize,
      triggers: ["put", "place"],
      subject: [.agent],
      object: [.provoker, .ownerOf(["after", "following"], nouns: raids)],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization],
      requires: manned.union(["police", "missile", "battery", "weapon", "defense", "defence"]),
      nationals: [.object],
      context: ["alert", "readiness", "standby"],
      precision: 0.78,
      example: "Poland put its forces on alert when Latvian jets entered its airspace.",
      nearMisses: [
        "Poland may put its forces on alert when Latvian jets enter its airspace.",
        "Poland did not put its forces on alert when Latvian jets entered its airspace.",
        "Poland put its forces under a new general when Latvia sent envoys.",
      ]),
    TreeRule(
      "mobilize.overfly", .mobilize,
      triggers: ["fly", "drift", "pass", "cross", "transit", "sail", "circle", "hover"],
      subject: [.agent],
      object: [.with(["over", "across", "through", "above"])],
      subjects: [.country],
      objects: [.country, .place],
      subjectVia: [
        "drone", "balloon", "jet", "bomber", "warplane", "fighter", "warship", "destroyer",
        "frigate", "submarine", "carrier", "missile", "aircraft", "helicopter", "plane",
      ],
      otherContext: relief.union(["passenger", "cargo", "exercise", "airline"]),
      precision: 0.78,
      example: "A Polish spy balloon has drifted over Latvia.",
      nearMisses: [
        "A Polish spy balloon may drift over Latvia.",
        "A Polish spy balloon did not drift over Latvia.",
        "A Polish song drifted over Latvia.",
      ]),
    TreeRule(
      "mobilize.missile", .mobilize,
      triggers: ["fire", "launch", "shoot"],
      subject: [.agent],
      object: [.with(["over"]), .ofPatient(["over"])],
      subjects: [.country],
      objects: [.country],
      requires: ["missile", "rocket", "satellite"],
      precision: 0.8,
      example: "Poland fired a missile over Latvia.",
      nearMisses: [
        "Poland may fire a missile over Latvia.",
        "Poland did not fire a missile over Latvia.",
        "Poland fired a minister over a row with Latvia.",
      ]),
    TreeRule(
      "mobilize.positions", .mobilize,
      triggers: ["take"],
      subject: [.agent],
      object: [
        .with(["in", "near", "at", "around", "on"]), .ofPatient(["in", "near", "at", "on"]),
      ],
      subjects: [.country, .organization],
      objects: grounds,
      requires: ["position", "positions"],
      subjectVia: manned,
      precision: 0.8,
      example: "Estonian troops took up positions in Latvia.",
      nearMisses: [
        "Estonian troops may take up positions in Latvia.",
        "Estonian troops did not take up positions in Latvia.",
        "Estonian singers took up positions in Latvia.",
      ]),
    TreeRule(
      "mobilize.sent", .mobilize,
      triggers: ["send", "deploy", "dispatch", "redeploy", "rush", "airlift", "ferry", "fly"],
      subject: [.patient],
      object: [
        .with([
          "to", "in", "into", "within", "across", "near", "along", "off", "toward", "towards", "on",
          "over",
        ])
      ],
      subjects: [.country, .organization],
      objects: grounds,
      subjectVia: manned,
      transitivity: .forbidden,
      otherContext: relief.union(["home"]),
      precision: 0.78,
      example: "Estonian troops were deployed to Latvia.",
      nearMisses: [
        "Estonian troops may be deployed to Latvia.",
        "Estonian troops were not deployed to Latvia.",
        "Estonian singers were sent to Latvia.",
      ]),
    TreeRule(
      "mobilize.restore", .mobilize,
      triggers: ["restore", "quell", "suppress", "crush", "put", "keep", "enforce"],
      subject: [.agent],
      object: [.with(["in", "across"]), .ofPatient(["in", "across"])],
      subjects: [.country, .organization],
      objects: grounds,
      requires: [
        "order", "calm", "peace", "rebellion", "mutiny", "uprising", "revolt", "unrest",
        "insurrection", "insurgency",
      ],
      subjectVia: manned,
      precision: 0.78,
      example: "Estonian soldiers restored order in Latvia.",
      nearMisses: [
        "Estonian soldiers may restore order in Latvia.",
        "Estonian envoys restored order in Latvia.",
        "Estonian soldiers restored a chapel in Latvia.",
      ]),
    TreeRule(
      "mobilize.seen", .mobilize,
      triggers: ["detect", "spot", "track", "monitor", "observe", "sight"],
      subject: [.patient],
      object: [
        .ofPatient(["near", "around", "off", "in", "inside", "over"]),
        .with(["near", "around", "off", "in", "inside", "over"]), .agent,
      ],
      subjects: [.country],
      objects: [.country, .place],
      subjectVia: manned,
      precision: 0.78,
      example: "Latvia detected two Polish warships near its coast.",
      nearMisses: [
        "Latvia may detect Polish warships near its coast.",
        "Latvia did not detect Polish warships near its coast.",
        "Latvia observed a Polish feast near its coast.",
      ]),
    TreeRule(
      "mobilize.airspace", .mobilize,
      triggers: [
        "violate", "enter", "breach", "penetrate", "intrude", "cross", "stray", "fly", "drift",
        "sail", "steam", "venture", "infiltrate",
      ],
      subject: [.agent],
      object: [.patient, .with(["into"])],
      subjects: [.country],
      objects: [.country],
      nationals: [.object],
      context: ["airspace", "waters", "water"],
      precision: 0.8,
      example: "A Polish spy plane violated Latvian airspace.",
      nearMisses: [
        "A Polish spy plane may violate Latvian airspace.",
        "A Polish spy plane did not violate Latvian airspace.",
        "A Polish spy plane crossed the sea far from Latvian airspace.",
      ]),
    TreeRule(
      "mobilize.advance", .mobilize,
      triggers: ["advance", "march"],
      subject: [.agent],
      object: [.with(["on", "toward", "towards", "into", "to"])],
      subjects: [.organization],
      objects: grounds,
      otherContext: [
        "final", "round", "semifinal", "protest", "demonstrate", "protester", "street",
      ],
      precision: 0.78,
      example: "Hezbollah advanced toward Latakia.",
      nearMisses: [
        "Hezbollah may advance toward Latakia.",
        "Hezbollah did not advance toward Latakia.",
        "Hezbollah advanced the date of a feast in Latakia.",
      ]),
  ]
}
