internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// What profiles say of people: what they joined and left, whom they lead, of what party and of what band they are.
enum ProfileRules {
  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb]
  private static let nationality: SequenceStep = .optional([.name([.country], .adjective)])
  private static let performers: Words = [
    "bassist", "guitarist", "drummer", "vocalist", "singer", "keyboardist", "frontman",
    "frontwoman", "saxophonist", "pianist", "percussionist", "violinist", "trumpeter", "rapper",
  ]
  private static let staff: Words = [
    "employee", "staffer", "worker", "engineer", "executive", "trader", "banker", "scientist",
    "researcher", "journalist", "reporter", "correspondent", "player", "footballer", "striker",
    "midfielder", "defender", "goalkeeper", "forward", "captain", "coach", "manager", "analyst",
    "economist", "lawyer", "pilot", "contractor", "consultant", "trustee", "student", "professor",
    "veteran", "operative", "asset", "contributor", "spy", "intern",
  ]

  static let sequences: [SequenceRule] = offices + employers + parties

  private static let offices: [SequenceRule] = [
    SequenceRule(
      "position.joined-as", .holdsPosition,
      [
        .subject([.person]), .optional([.comma, .word(["who"])]),
        .optional([.word(["has", "had"])]),
        .verb(["joined", "joins", "rejoined", "left", "entered"]), .determiner,
        .object([.organization], .employer), .gap(4, [.adposition, .numeral, .noun, .properNoun]),
        .word(["as"]), .determiner, .gap(2, words), .title(PositionRules.offices),
        .optional([.word(["of", "for"]), .unless([.properNoun, .determiner])]),
        .unlessWord(["of", "'s"]),
      ],
      precision: 0.9, example: "Ana Roy joined Citigroup in 2003 as chief executive officer.",
      nearMisses: [
        "Ana Roy joined Citigroup as the chief executive officer of Reuters left.",
        "Ana Roy never joined Citigroup as chief executive officer.",
        "Ana Roy may join Citigroup as chief executive officer.",
      ]),
    SequenceRule(
      "position.led-by-title", .holdsPosition,
      [
        .object([.organization], .employer), .comma, .optional([.word(["which"])]),
        .word(["is", "was", "are", "were", "been", "led", "headed", "run"]), .gap(1, [.adverb]),
        .optional([.word(["and", "is"]), .optional([.word(["is"])])]),
        .optional([.word(["led", "headed", "run", "chaired", "commanded"])]), .word(["by"]),
        .optional([.word(["its", "the"])]), .gap(2, words), .title([.leader, .commander]), .comma,
        .subject([.person], .full), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Citigroup is led by its chief executive officer, Ana Roy.",
      nearMisses: [
        "Citigroup is feared by the chief executive officer of Reuters, Ana Roy.",
        "Citigroup is led by the chief executive officer's aide, Ana Roy.",
        "Citigroup was led by a panel whose director met Ana Roy.",
      ]),
    SequenceRule(
      "leads.led-in-front", .leads,
      [
        .word(["led", "headed", "commanded", "chaired"]), .word(["by"]),
        .optional([.word(["the"])]), .gap(2, [.adjective, .noun]), .anyRank, .subject([.person]),
        .optional([
          .word([","]), .word(["a", "an", "the"]), .optional([.name([.country, .place])]),
          .gap(4, words), .optional([.word(["from", "of"]), .name([.country, .place])]),
        ]), .word([","]), .word(["the"]), .object([.organization], .employer),
        .unlessWord(["'s", "'"]), .unless([.noun, .properNoun]),
      ],
      precision: 0.9, example: "Led by Ana Roy, a teacher from Peru, the Labour Party won.",
      nearMisses: [
        "UNICEF, led by Ana Roy, the Labour Party member, left.",
        "They were led by Ana Roy, and the Labour Party won.",
        "Led by Ana Roy, the Labour Party's rivals won.",
      ]),
  ]

  private static let employers: [SequenceRule] = [
    SequenceRule(
      "employer.joined-as", .worksFor,
      [
        .subject([.person]), .optional([.comma, .word(["who"])]),
        .optional([.word(["has", "had"])]),
        .verb(["joined", "joins", "rejoined"]), .determiner, .object([.organization], .employer),
        .gap(4, [.adposition, .numeral, .noun, .properNoun]), .word(["as"]), .word(["a", "an"]),
        .gap(3, words), .lemma(staff.union(Occupations.nouns)),
      ],
      precision: 0.9, example: "Ana Roy joined Citigroup in 2003 as a junior trader.",
      nearMisses: [
        "Ana Roy joined Citigroup in praising a trader.",
        "Ana Roy never joined Citigroup as a trader.",
        "Ana Roy may join Citigroup as a trader.",
      ]),
    SequenceRule(
      "employer.before-joining", .worksFor,
      [
        .word(["joining", "rejoining"]), .determiner, .object([.organization], .employer),
        .gap(4, [.adposition, .numeral, .noun, .properNoun, .determiner]), .word([","]), .anyRank,
        .subject([.person]), .unlessWord(["'s", "'", ","]),
      ],
      precision: 0.88, example: "Before joining Citigroup in 2003, Ana Roy was a teacher.",
      nearMisses: [
        "Before joining hands with Citigroup, Ana Roy was a teacher.",
        "Before joining Citigroup's rivals, Ana Roy was a teacher.",
        "On joining Citigroup, Ana Roy's brother was a teacher.",
      ]),
    SequenceRule(
      "employer.staff-before", .worksFor,
      [
        .object([.organization], .employer), .gap(1, [.adjective, .noun]), .lemma(staff),
        .subjects([.person]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Citigroup engineers Ana Roy and Kofi Mensah were freed.",
      nearMisses: [
        "Citigroup told the engineer Ana Roy to wait.",
        "A Citigroup engineer thanked Ana Roy.",
        "Citigroup and the engineer Ana Roy were sued.",
      ]),
    SequenceRule(
      "band.performer-before", .memberOf,
      [
        .object([.organization], .association), .gap(1, [.adjective, .noun]), .lemma(performers),
        .optional([.word(["and"]), .gap(1, [.adjective]), .lemma(performers)]), .comma,
        .subject([.person], .full), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Alba Orchestra violinist Tom Roy played.",
      nearMisses: [
        "The Alba Orchestra told the violinist Tom Roy to play.",
        "The Alba Orchestra and the violinist Tom Roy played.",
        "A violinist of the Alba Orchestra met Tom Roy.",
      ]),
    SequenceRule(
      "band.performer-after", .memberOf,
      [
        .subject([.person], .full), .word([",", "is", "was"]), .determiner, .gap(2, words),
        .lemma(performers), .optional([.word(["and"]), .gap(1, [.adjective]), .lemma(performers)]),
        .word(["of", "for", "with", "in"]), .determiner, nationality,
        .gap(3, [.adjective, .noun]), .object([.organization], .association),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9,
      example: "Tom Roy, the first violinist of the Alba Orchestra, played.",
      nearMisses: [
        "Tom Roy, whom the violinist of the Alba Orchestra praised, played.",
        "Tom Roy met the violinist of the Alba Orchestra.",
        "Tom Roy and the violinist of the Alba Orchestra played.",
      ]),
  ]

  private static let parties: [SequenceRule] = [
    SequenceRule(
      "party.moved-to", .memberOf,
      [
        .subject([.person]), .optional([.comma, .word(["who"])]),
        .optional([.word(["has", "had", "later", "then", "soon"])]),
        .verb(["moved", "defected", "switched", "turned", "crossed", "transferred", "went"]),
        .optional([.word(["over"])]), .word(["to"]), .determiner, nationality, .gap(3, words),
        .object([.organization], .party), .unless([.noun]), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy later defected to the Labour Party.",
      nearMisses: [
        "Ana Roy turned to the Labour Party's rivals.",
        "Ana Roy went to the Labour Party conference.",
        "Ana Roy never defected to the Labour Party.",
      ]),
    SequenceRule(
      "committee.member-on", .memberOf,
      [
        .subject([.person]), .word([",", "is", "was"]), .determiner,
        .word(["top", "ranking", "senior", "leading", "former"]),
        .optional([.word(["ranking", "senior"])]),
        .optional([.name([.organization])]), .gap(1, [.noun, .adjective, .properNoun]),
        .word(["on", "of"]),
        .determiner, .object([.organization], .committee), .unlessWord(["'s", "'"]),
      ],
      precision: 0.9,
      example: "Ana Roy, the ranking member of the Senate Finance Committee, denied it.",
      nearMisses: [
        "Ana Roy, the top aide, spoke of the Senate Finance Committee.",
        "Ana Roy met the ranking member of the Senate Finance Committee.",
        "Ana Roy, the top critic of the Senate Finance Committee's work, denied it.",
      ]),
    SequenceRule(
      "party.joined", .memberOf,
      [
        .subject([.person]), .optional([.comma, .word(["who"])]),
        .optional([.word(["has", "had", "later", "then", "soon"])]),
        .verb(["joined", "joins", "rejoined", "represents", "represented", "representing"]),
        .optional([.word(["the", "a"])]), nationality,
        .gap(3, words), .object([.organization], .party), .unless([.noun]),
        .unlessWord(["'s", "'"]),
      ],
      precision: 0.9, example: "Ana Roy joined the opposition Labour Party in 1999.",
      nearMisses: [
        "Ana Roy joined a Labour Party march.",
        "Ana Roy never joined the Labour Party.",
        "Ana Roy joined the Labour Party's rivals.",
      ]),
  ]
}
