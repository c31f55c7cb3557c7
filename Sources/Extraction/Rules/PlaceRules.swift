internal import AnnotatedText
internal import KnowledgeModel

/// Where places, bases and organizations are: capitals, cities, borders, seats.
enum PlaceRules {
  private static let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb, .numeral]
  private static let settlements: Words = [
    "city", "town", "village", "province", "port", "region", "capital", "resort", "district",
    "island", "state",
  ]
  private static let installations: Words = [
    "base", "installation", "facility", "airfield", "airbase", "outpost", "post", "camp", "hub",
    "garrison",
  ]

  static let all: [SequenceRule] = [
    SequenceRule(
      "capital.of", .capitalOf,
      [
        .subject([.place]), .word([","]), .article, .gap(1, words), .word(["capital"]),
        .word(["of"]), .object([.country]),
      ],
      precision: 0.97, example: "In Accra, the capital of Ghana, shops stayed shut.",
      nearMisses: [
        "In Kumasi, the cultural heart of Ghana, shops stayed shut.",
        "From Accra, capital flowed to Ghana.",
        "Accra, like the capital of Togo, Lome, lies on the coast of Ghana.",
      ]),
    SequenceRule(
      "capital.adjective", .capitalOf,
      [
        .object([.country], .notPeople), .possessive, .gap(1, [.adjective]), .word(["capital"]),
        .optional([.word(["city"])]), .optional([.word(["of"])]), .comma, .subject([.place]),
      ],
      precision: 0.95, example: "The Ghanaian capital, Accra, was calm.",
      nearMisses: [
        "Ghana sent capital to Accra.",
        "The Ghanaian capital and Kumasi were calm.",
        "Ghanaian capital markets in Accra fell.",
      ]),
    SequenceRule(
      "city.comma", .locatedIn,
      [
        .subject([.place]), .word([","]), .object([.country], .named),
        .unless([.verb, .auxiliary, .particle, .adverb]),
      ],
      precision: 0.85, example: "The envoys met in Geneva, Switzerland.",
      nearMisses: [
        "He named Geneva, France and Italy.",
        "After leaving Geneva, Italy's envoy flew home.",
        "In Geneva, Italy asked for more time.",
      ]),
    SequenceRule(
      "city.adjective-of", .locatedIn,
      [
        .object([.country], .notPeople), .possessive, .gap(2, [.adjective, .noun]),
        .lemma(settlements),
        .word(["of"]), .subject([.place]),
      ],
      precision: 0.95, example: "They met in the Swiss city of Geneva.",
      nearMisses: [
        "The Swiss left the city for Geneva.",
        "The Swiss mayor of Geneva spoke.",
        "Swiss officials in the city praised Geneva.",
      ]),
    SequenceRule(
      "city.adjective", .locatedIn,
      [
        .object([.country], .notPeople), .possessive, .gap(1, [.adjective]),
        .lemma(settlements.subtracting(["capital", "state"])),
        .subject([.place]),
      ],
      example: "Troops left the Ukrainian town Izium.",
      nearMisses: [
        "Ukrainian troops left the town of Izium.",
        "The Ukrainian town and Izium were shelled.",
        "A Ukrainian in town praised Izium.",
      ]),
    SequenceRule(
      "base.in", .locatedIn,
      [
        .subject([.base]), .word(["in", "on"]), .article,
        .optional([
          .name([.country], .adjective), .gap(1, [.adjective]), .lemma(settlements),
          .optional([.word(["of"])]), .comma,
        ]),
        .object([.place, .country], .named),
      ],
      precision: 0.92, example: "Jets took off from Misawa Air Base in Japan.",
      nearMisses: [
        "He left Misawa Air Base for a post in Japan.",
        "Misawa Air Base was noisy, and in Japan that is a nuisance.",
        "They met at Misawa Air Base in the Japanese style.",
      ]),
    SequenceRule(
      "base.near", .locatedIn,
      [
        .subject([.base]), .word(["near", "outside"]), .article,
        .optional([
          .name([.country], .adjective), .gap(1, [.adjective]), .lemma(settlements),
          .optional([.word(["of"])]), .comma,
        ]),
        .object([.place], .named),
      ],
      precision: 0.85,
      example: "Jets took off from Osan Air Base near the Korean city of Pyeongtaek.",
      nearMisses: [
        "Osan Air Base is a target, and near Seoul people worry.",
        "At Osan Air Base, near misses worried Seoul.",
        "Osan Air Base lies outside the reach of Seoul.",
      ]),
    SequenceRule(
      "base.in-capital", .locatedIn,
      [
        .subject([.base]), .word(["in", "near", "outside"]), .article,
        .object([.country], .notPeople), .possessive,
        .gap(1, [.adjective]), .lemma(settlements),
      ],
      precision: 0.92, example: "Troops are housed at Camp Lemonnier in the Djiboutian capital.",
      nearMisses: [
        "Officers of Camp Lemonnier met a Djiboutian in the capital.",
        "The Djiboutian mayor of the capital spoke at Camp Lemonnier.",
        "Camp Lemonnier is far from the Djiboutian capital.",
      ]),
    SequenceRule(
      "base.described-in", .locatedIn,
      [
        .subject([.base]), .word([","]), .article, .optional([.name([.country], .adjective)]),
        .gap(5, words),
        .optional([.name([.country], .adjective), .gap(2, words)]), .lemma(installations),
        .word(["in"]), .article,
        .object([.place, .country], .notPeople),
      ],
      example: "Camp Lemonnier, the largest American base in Africa, was locked down.",
      nearMisses: [
        "Camp Lemonnier, where a base commander spoke of Africa, was locked down.",
        "Camp Lemonnier, he said in Africa, is a base.",
        "Camp Lemonnier, unlike other bases outside Africa, was locked down.",
      ]),
    SequenceRule(
      "outlet.of-country", .headquarteredIn,
      [
        .object([.country], .notPeople), .possessive, .gap(4, [.adjective, .noun]),
        .optional([.lemma(["newspaper", "daily", "agency", "broadcaster"]), .word([","])]),
        .subject([.organization], .newsOutlet),
      ],
      precision: 0.92, example: "Germany's Der Spiegel reported the sale.",
      nearMisses: [
        "Germany told Der Spiegel about the sale.",
        "German officials reading Der Spiegel were surprised.",
        "In Germany, Der Spiegel reported the sale.",
      ]),
    SequenceRule(
      "seat.based", .headquarteredIn,
      [
        .object([.place, .country], .notPeople), .word(["-"]), .word(["based"]),
        .gap(3, [.adjective, .noun]),
        .subjects([.organization]), .unless([.noun, .adjective]),
      ],
      example: "The Vienna-based OSCE sent monitors.",
      nearMisses: [
        "The OSCE based its view on Vienna talks.",
        "Vienna-based diplomats doubted that the OSCE would come.",
        "In Vienna, based on rumours, the OSCE was blamed.",
      ]),
    SequenceRule(
      "border.state-of", .borders,
      [
        .subject([.country], .notPeople), .word(["border"]),
        .lemma(["state", "nation", "country", "republic"]),
        .word(["of"]), .object([.country]),
      ],
      example: "Refugees reached the Syrian border state of Lebanon.",
      nearMisses: [
        "The Syrian border is closed, the state of Lebanon said.",
        "Syrian border guards left the state for Lebanon.",
        "The Syrian state of affairs worries Lebanon.",
      ]),
    SequenceRule(
      "border.between-names", .borders,
      [
        .subject([.country], .named), .optional([.comma, .word(["which", "that"])]),
        .word(["borders", "neighbors", "neighbours", "adjoins"]), .objects([.country]),
      ],
      precision: 0.93, example: "Mali borders Senegal.",
      nearMisses: [
        "Mali's borders with Senegal are long.",
        "Mali, whose borders Senegal watches, is landlocked.",
        "In Mali borders were closed, as Senegal asked.",
      ]),
    SequenceRule(
      "border.list-before", .borders,
      [
        .objects([.country]), .comma, .optional([.word(["both", "all"]), .word(["of"])]),
        .word(["which", "that"]), .word(["border", "neighbor", "neighbour", "adjoin"]),
        .subject([.country], .named),
      ],
      precision: 0.93, example: "Refugees reached Togo and Benin, both of which border Ghana.",
      nearMisses: [
        "Refugees reached Togo and Benin, which shut their border with Ghana.",
        "Refugees reached Togo and Benin near the border of Ghana.",
        "Togo and Benin said that border posts of Ghana were shut.",
      ]),
    SequenceRule(
      "border.neighbor-of", .borders,
      [
        .subjects([.country]), .word([","]),
        .optional([.word(["one", "both", "all"]), .optional([.word(["of"])])]), .article,
        .object([.country], .notPeople), .word(["'s", "'"]), .gap(2, [.adjective, .noun]),
        .lemma(["neighbor", "neighbour"]),
      ],
      precision: 0.85, example: "Chad, one of Sudan's western neighbours, closed the road.",
      nearMisses: [
        "Chad, Sudan's envoy told neighbours, closed the road.",
        "Chad, which Sudan's neighbours praised, closed the road.",
        "Chad, unlike Sudan's neighbours, closed the road.",
      ]),
  ]
}
