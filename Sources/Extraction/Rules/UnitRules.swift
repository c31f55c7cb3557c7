internal import AnnotatedText
internal import KnowledgeModel

/// Units and missions: of what they are parts and where they stand; members told in a list.
enum UnitRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun]
  private static let forces: Words = [
    "force", "mission", "operation", "unit", "brigade", "battalion", "regiment", "task",
    "contingent", "agency", "fund", "programme", "program", "wing", "corps",
  ]

  static let sequences: [SequenceRule] = [
    SequenceRule(
      "part.force-known-as", .partOf,
      [
        .object([.organization], .institution), .possessive, .gap(3, words), .lemma(forces),
        .optional([.word(["in"]), .name([.country, .place])]), .comma,
        .word(["known", "called", "named", "dubbed"]), .optional([.word(["as"])]), .article,
        .subject([.organization], .named), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "A United Nations peacekeeping force known as UNIFIL sent tents.",
      nearMisses: [
        "The United Nations told a force known as UNIFIL to leave.",
        "The United Nations mission knew UNIFIL.",
        "A United Nations force known as UNIFIL's rival sent tents.",
      ]),
    SequenceRule(
      "member.members-listed", .memberOf,
      [
        .lemma(["member", "signatory", "country", "nation", "participant"]),
        .optional([.lemma(["state", "country", "nation"])]), .word(["of", "in"]), .article,
        .object([.organization], .institution), .word([",", "—", "–", "--", "-", ":", "("]),
        .optional([
          .word(["including", "namely", "such", "among"]), .optional([.word(["as", "them"])]),
        ]),
        .subjects([.country]), .word([",", "—", "–", "--", "-", ".", ")"]),
      ],
      precision: 0.9,
      example: "The founding members of the African Union – Togo, Mali and Chad – hope to sign.",
      nearMisses: [
        "The members of the African Union thanked Togo, Mali and Chad.",
        "The enemies of the African Union, Togo, Mali and Chad, left.",
        "A member of the African Union left Togo, Mali and Chad.",
      ]),
  ]

  static let members: [SequenceRule] = [
    SequenceRule(
      "member.count-listed", .memberOf,
      [
        .object([.organization], .alliance), .gap(1, [.adverb]),
        .verb(["has", "comprises", "includes", "groups", "unites", "counts", "had"]),
        .gap(1, [.numeral]), .gap(2, [.adjective, .noun, .properNoun]),
        .word(["members", "states", "countries", "nations"]),
        .word([",", ":", "—", "–", "--", "("]),
        .optional([.word(["including", "namely", "among"]), .optional([.word(["them"])])]),
        .article, .subjects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "The Pacific Alliance comprises four states, namely Peru and Chile.",
      nearMisses: [
        "The Pacific Alliance has four members, and Peru thanked Chile.",
        "The Pacific Alliance met four states, namely Peru and Chile.",
        "The Pacific Alliance has four states, Peru's and Chile's friends.",
      ]),
    SequenceRule(
      "member.with-others", .memberOf,
      [
        .lemma(["member"]), .word(["of"]), .article, .object([.organization], .alliance), .comma,
        .word(["with"]), .article, .subjects([.country]), .word([",", ".", ";", ")"]),
      ],
      precision: 0.9, example: "Togo is a member of the Pacific Alliance with Peru and Chile.",
      nearMisses: [
        "Togo is a member of the Pacific Alliance with Peru's help.",
        "Togo is a member of the Pacific Alliance with Peru as its neighbour.",
        "Togo told a member of the Pacific Alliance to talk with Peru.",
      ]),
    SequenceRule(
      "member.partners-among", .memberOf,
      [
        .object([.organization], .alliance),
        .word(["partners", "members", "allies", "states", "countries", "nations"]),
        .word([",", "—", "–", "--", "(", "such", "including", "like"]),
        .word(["among", "including", "such", "notably", "like", "as"]),
        .optional([.word(["them", "as"])]), .subjects([.country]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "African Union members, among them Togo and Mali, agreed.",
      nearMisses: [
        "African Union members, among whom Togo and Mali have friends, agreed.",
        "African Union members, like Togo's and Mali's foes, agreed.",
        "African Union members met, among others, Togo and Mali.",
      ]),
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "part.assigned", .partOf, triggers: ["assign", "attach", "subordinate"], subject: [.patient],
      object: [.with(["to"])], subjects: [.organization], objects: [.organization],
      isOwnAct: true, precision: 0.88,
      example: "The 3rd Infantry Brigade was assigned to NATO.",
      nearMisses: [
        "The 3rd Infantry Brigade assigned a cook to NATO.",
        "The 3rd Infantry Brigade may be assigned to NATO.",
        "The 3rd Infantry Brigade was assigned a task by NATO.",
      ]),
    TreeRule(
      "stationed.garrisoned", .stationedIn, triggers: ["garrison", "quarter"],
      subject: [.patient], object: [.with(["at", "in", "on"])], subjects: [.organization],
      objects: [.base, .country, .place], isOwnAct: true, precision: 0.88,
      example: "The 3rd Infantry Brigade was garrisoned in Djibouti.",
      nearMisses: [
        "The 3rd Infantry Brigade quartered a cook near Djibouti.",
        "The 3rd Infantry Brigade may be garrisoned in Djibouti.",
        "The 3rd Infantry Brigade's guests were quartered in Djibouti.",
      ]),
    TreeRule(
      "stationed.opens-base", .stationedIn, triggers: ["open", "build", "establish"],
      subject: [.agent], object: [.ofPatient(["in", "on", "at"]), .with(["in", "on", "at"])],
      subjects: [.country], objects: [.country, .place], requires: Lexicon.installations,
      isOwnAct: true, precision: 0.85, example: "Turkey opened two bases in Somalia.",
      nearMisses: [
        "Turkey opened two shops in Somalia.",
        "Turkey may open a base in Somalia.",
        "Turkey opened a shop beside a base in Somalia.",
      ]),
    TreeRule(
      "seat.moved-to", .headquarteredIn, triggers: ["move", "relocate", "shift", "transfer"],
      subject: [.agent], object: [.with(["to"])], subjects: [.organization],
      objects: [.country, .place], requires: ["headquarters", "seat", "secretariat"],
      isOwnAct: true, precision: 0.88,
      example: "The African Union moved its headquarters from Mali to Togo.",
      nearMisses: [
        "The African Union moved its troops from Mali to Togo.",
        "The African Union may move its headquarters to Togo.",
        "The African Union's guests moved to Togo.",
      ]),
  ]
}
