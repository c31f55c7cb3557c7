internal import AnnotatedText
internal import KnowledgeModel

/// Where places and organizations are, as their descriptions say it: "Velmont is a village in Peru", "a firm based in Lima".
enum DescriptionRules {
  private static let sites: Set<EntityKind> = [.place, .base]
  private static let grounds: Set<EntityKind> = [.place, .country]
  private static let settlements = [
    "city", "town", "village", "municipality", "commune", "hamlet", "suburb", "borough", "district",
    "province", "county", "region", "neighborhood", "neighbourhood", "township", "settlement",
    "island", "islet", "port", "resort", "peninsula", "parish", "prefecture", "governorate",
    "department", "canton", "locality", "area", "quarter", "airport", "community", "enclave",
    "exclave", "archipelago", "territory", "valley", "state", "subdistrict", "ward", "mountain",
    "volcano", "lake",
  ]

  /// What stands beside a noun that says what something is: "is the port", "a port".
  private static let naming: Words = ["be", "a", "an", "one"]
  private static let houses = [
    "museum", "park", "garden", "stadium", "arena", "hospital", "school", "church", "mosque",
    "temple", "cathedral", "monastery", "castle", "palace", "hall", "theatre", "theater",
    "harbor", "harbour", "bridge", "mine", "plant", "factory", "prison", "lighthouse", "reserve",
    "cemetery", "college", "university", "library", "river", "bay", "beach", "glacier", "desert",
    "forest", "hill", "peak", "waterfall", "monument", "memorial", "hotel", "mall",
    "ruin", "fortress", "tower", "dam", "tributary", "stream", "creek", "street", "road", "highway",
    "freeway", "motorway", "square", "canal", "reservoir", "cave", "railway",
  ]
  /// What exists in stories and plans only.
  private static let unreal: Words = [
    "fictional", "fictitious", "imaginary", "mythical", "legendary", "proposed", "planned",
  ]

  static let trees: [TreeRule] = [
    TreeRule(
      "site.is-in", .locatedIn, triggers: houses, parts: [.noun], subject: [.predicated],
      object: [.with(["in", "on"])], subjects: [.place, .base, .organization], objects: grounds,
      requires: naming, excludes: unreal, isOwnAct: true, precision: 0.88,
      example: "Cornell University is a private university in New York.",
      nearMisses: [
        "Cornell University is no university in Peru.",
        "Cornell University may open a hospital in Peru.",
        "Cornell University praised a university in Peru.",
      ]),
    TreeRule(
      "place.is-in", .locatedIn, triggers: settlements, parts: [.noun],
      subject: [.predicated], object: [.with(["in", "on", "within"]), .of], subjects: sites,
      objects: grounds, requires: naming, excludes: unreal, isOwnAct: true, precision: 0.88,
      example: "Cusco is an old city in the Andes of Peru.",
      nearMisses: [
        "Cusco is no city in Chile.",
        "Cusco may become a city in Chile.",
        "Cusco lies near a city in Chile.",
      ]),
    // "is one of the largest cities in Peru", "are towns in Peru".
    TreeRule(
      "place.one-of", .locatedIn, triggers: settlements + houses, parts: [.noun],
      subject: [.predicated], object: [.with(["in", "on", "within"]), .of, .owner],
      subjects: sites, objects: grounds, requires: ["one", "of"], isOwnAct: true, precision: 0.88,
      example: "Cusco is one of Peru's oldest cities.",
      nearMisses: [
        "Cusco is not one of Chile's oldest cities.",
        "Cusco may become one of Chile's largest cities.",
        "Cusco lies near one of Chile's oldest cities.",
      ]),
    TreeRule(
      "place.lies-in", .locatedIn, triggers: ["locate", "situate", "lie", "sit"],
      subject: [.patient, .agent], object: [.with(["in", "on", "within"])],
      subjects: [.place, .base, .organization], objects: grounds, isOwnAct: true,
      transitivity: .forbidden, precision: 0.86,
      example: "Cusco, which is situated in southern Peru, was calm.",
      nearMisses: [
        "Cusco is not located in Chile.",
        "Cusco located two men in Chile.",
        "Cusco lies far from the lakes in Chile.",
      ]),
    TreeRule(
      "seat.based-in", .headquarteredIn, triggers: ["base", "headquarter"],
      subject: [.patient, .agent], object: [.with(["in", "at"])], subjects: [.organization],
      objects: [.place, .country], isOwnAct: true, transitivity: .forbidden, precision: 0.9,
      example: "Citigroup is a bank headquartered in New York.",
      nearMisses: [
        "Citigroup is not based in Lima.",
        "Citigroup based its report on talks in Lima.",
        "Citigroup praised the firms that are based in Lima.",
      ]),
  ]
}
