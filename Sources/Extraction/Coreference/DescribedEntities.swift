internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Which entities a description such as "the alliance" or "the ministry" fits.
struct DescribedEntities {
  private let index: EntityIndex
  /// The noun that a name is headed by: "ministry" of "Ministry of Defence".
  private let headNouns: [WordKey]

  init(index: EntityIndex, tree: SyntaxTree) {
    self.index = index
    headNouns = index.entities.map { entity in
      let words = entity.name.split(separator: " ")
      let end = words.firstIndex { ["of", "for", "on", "in", "to"].contains($0) } ?? words.count
      return end > 0 && words.count > 1 ? WordKey(words[end - 1]) : .none
    }
  }

  /// Whether a noun can describe anything at all.
  func isDescription(_ lemma: WordKey) -> Bool {
    DescribedEntities.nouns[lemma] != nil || DescribedEntities.headNouns.contains(lemma)
  }

  /// Whether a noun speaks of several people who are one group: "the militants".
  func isGroup(_ lemma: WordKey) -> Bool {
    DescribedEntities.nouns[lemma]?.subkinds == [.armedGroup]
      && lemma != "group" && lemma != "militia"
  }

  /// Whether a noun says by what a company earns its money: "the lender", "the airline".
  func isTrade(_ lemma: WordKey) -> Bool { DescribedEntities.trades.contains(lemma) }

  /// Whether an entity may be meant by a trade: a company, or a bank of states, which is a lender too.
  func plies(_ trade: WordKey, _ entity: Int) -> Bool {
    switch index.entities[entity].subkind {
    case .company?: true
    case .international?:
      (trade == "lender" || trade == "bank")
        && index.entities[entity].name.split(separator: " ").contains {
          $0 == "Bank" || $0 == "Fund"
        }
    default: false
    }
  }

  /// Whether an entity is an agency of the United Nations, by its name or as one that is no union of a region.
  func isUnitedNationsAgency(_ entity: Int) -> Bool {
    let known = index.entities[entity]
    return known.kind == .organization && known.key != DescribedEntities.unitedNations
      && (known.key.map(DescribedEntities.agencies.contains) ?? false
        || known.name.hasPrefix("UN ") || known.name.hasPrefix("United Nations "))
  }

  /// Whether each of some words begins a word of an entity's name: "refugee" one of "High Commissioner for Refugees".
  func isNamed(_ entity: Int, by words: [String]) -> Bool {
    let name = index.entities[entity].name.lowercased().split(separator: " ")
    return words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
  }

  /// The key of the United Nations.
  private static let unitedNations = "un"

  /// The specialized agencies and programmes of the United Nations whose names do not say so, by their keys.
  private static let agencies: Set<String> = [
    "fao", "iaea", "icao", "ifad", "ilo", "imf", "imo", "iom", "itu", "ocha", "ohchr", "un-women",
    "unaids", "unesco", "unhcr", "unwto", "upu", "wfp", "who", "wipo", "wmo", "world-bank",
  ]

  private static let trades: Set<WordKey> = [
    "lender", "carrier", "airline", "automaker", "carmaker", "planemaker", "truckmaker",
    "chipmaker", "drugmaker", "steelmaker", "phonemaker", "gunmaker", "arms-maker", "manufacturer",
    "maker", "producer", "retailer", "supermarket", "insurer", "brewer", "shipbuilder", "builder",
    "developer", "conglomerate", "multinational", "startup", "start-up", "giant", "utility",
    "operator", "supplier", "contractor", "exporter", "importer", "broker", "brokerage", "refiner",
    "miner", "telecom", "shipper", "publisher", "group", "bank",
  ]

  /// Whether a noun describes bodies of which states are members.
  func isUnion(_ lemma: WordKey) -> Bool {
    DescribedEntities.nouns[lemma]?.subkinds.contains(.alliance) ?? false
  }

  /// Whether a noun describes groups that bear arms.
  func isArmed(_ lemma: WordKey) -> Bool {
    DescribedEntities.nouns[lemma]?.subkinds.contains(.armedGroup) ?? false
  }

  /// Whether a noun describes bodies and bases of which a text hardly names two.
  func isSingular(_ lemma: WordKey) -> Bool { DescribedEntities.singular.contains(lemma) }

  /// Whether a noun describes places of which a text names many.
  func isSmall(_ lemma: WordKey) -> Bool {
    lemma == "town" || lemma == "village" || lemma == "settlement"
  }

  /// Whether a noun describes countries.
  func isCountry(_ lemma: WordKey) -> Bool { DescribedEntities.nouns[lemma]?.kinds == [.country] }

  /// Whether a noun describes a country only where another word says which: "the Gulf state", "the NATO member".
  func isCountryIfTold(_ lemma: WordKey) -> Bool { DescribedEntities.told.contains(lemma) }

  private static let told: Set<WordKey> = ["state", "member", "power", "giant"]

  /// Whether a noun describes an entity.
  func fits(_ lemma: WordKey, _ entity: Int) -> Bool {
    let kind = index.entities[entity].kind
    let subkind = index.entities[entity].subkind
    if let noun = DescribedEntities.nouns[lemma], noun.kinds.contains(kind),
      noun.subkinds.isEmpty
        || noun.subkinds.contains(where: { $0 == subkind })
          // What only looks like a society's name may be that of an exercise.
          && (subkind != .nongovernmental || index.entities[entity].key != nil)
        || subkind == nil && isSmall(lemma)
    {
      return true
    }
    if lemma == "island", kind == .country {
      return index.entities[entity].key.map {
        DescribedEntities.islands.contains($0) || DescribedEntities.archipelagos.contains($0)
      } ?? false
    }
    if DescribedEntities.missions.contains(lemma), kind == .organization,
      subkind == .international || subkind == .alliance,
      DescribedEntities.missions.contains(headNouns[entity])
    {
      return true
    }
    return headNouns[entity] == lemma && kind != .person
      && DescribedEntities.headNouns.contains(lemma)
  }

  private struct Noun {
    var kinds: [EntityKind]
    var subkinds: [EntitySubkind] = []
  }

  /// Nouns that take up a name which they head: "the Harbour Commission … the commission".
  private static let headNouns: Set<WordKey> = [
    "organization", "organisation", "association", "commission", "committee", "council",
    "foundation", "institute", "institution", "university", "college", "academy", "museum",
    "ministry", "department", "agency", "bureau", "authority", "administration", "office", "bank",
    "union", "league", "pact", "partnership", "party", "front", "movement", "coalition",
    "federation", "confederation",
    "alliance", "community", "commonwealth", "bloc", "fund", "company", "corporation", "group",
    "tribunal", "court", "congress", "senate", "assembly", "parliament", "brigade", "battalion",
    "forum", "board", "secretariat", "chamber", "directorate", "service", "guard", "tribunal",
    "mission", "operation", "force", "centre", "center", "division", "regiment", "squadron",
    "fleet", "corps", "militia",
    "province", "district",
    "region", "island", "river", "lake", "sea", "mountain", "valley", "peninsula", "strait",
    "desert", "airport", "hospital", "church", "cathedral", "temple", "mosque", "palace", "castle",
    "hotel", "stadium", "school", "village", "town", "city", "county", "base", "camp", "fort",
  ]

  /// Whether a noun describes peacekeepers: "the mission" may be a force by its name.
  func isMission(_ lemma: WordKey) -> Bool { DescribedEntities.missions.contains(lemma) }

  private static let missions: Set<WordKey> = ["mission", "force", "operation"]

  private static let singular: Set<WordKey> = [
    "alliance", "bloc", "grouping", "mission", "force", "base", "airbase", "junta", "union",
    "commission", "coalition", "fleet", "island", "tribunal", "council", "confederation", "court",
    "pact", "league", "federation", "organization", "organisation",
  ]

  static let neighbors: Set<WordKey> = ["neighbor", "neighbour"]

  /// Those who act for a state of its own accord: "both leaders".
  static let rulers: Set<WordKey> = [
    "leader", "president", "minister", "premier", "chancellor", "ruler", "government",
  ]

  /// Countries that are one island, or the most of one.
  private static let islands: Set<String> = [
    "ag", "bb", "bh", "cu", "cy", "dm", "gd", "ie", "is", "jm", "km", "lc", "lk", "mg", "mt", "mu",
    "nr", "sg", "tl", "tw", "vc", "ws",
  ]

  /// Countries that are many islands.
  private static let archipelagos: Set<String> = [
    "bs", "cv", "fj", "fm", "ki", "mh", "mv", "ph", "pw", "sb", "sc", "st", "to", "tv", "vu",
  ]

  private static let nouns: [WordKey: Noun] = [
    "alliance": Noun(kinds: [.organization], subkinds: [.alliance]),
    "cartel": Noun(kinds: [.organization], subkinds: [.alliance, .armedGroup]),
    "bloc": Noun(kinds: [.organization], subkinds: [.alliance]),
    "grouping": Noun(kinds: [.organization], subkinds: [.alliance]),
    "pact": Noun(kinds: [.organization], subkinds: [.alliance]),
    "organization": Noun(
      kinds: [.organization], subkinds: [.alliance, .international, .nongovernmental]),
    "organisation": Noun(
      kinds: [.organization], subkinds: [.alliance, .international, .nongovernmental]),
    "group": Noun(kinds: [.organization], subkinds: [.armedGroup, .nongovernmental]),
    "charity": Noun(kinds: [.organization], subkinds: [.nongovernmental]),
    "watchdog": Noun(kinds: [.organization], subkinds: [.nongovernmental, .international]),
    "body": Noun(kinds: [.organization], subkinds: [.alliance, .international]),
    "fighter": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "militant": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "insurgent": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "rebel": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "jihadist": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "extremist": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "terrorist": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "separatist": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "faction": Noun(kinds: [.organization], subkinds: [.armedGroup, .party]),
    "islamist": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "guerrilla": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "movement": Noun(kinds: [.organization], subkinds: [.armedGroup, .party]),
    "militia": Noun(kinds: [.organization], subkinds: [.armedGroup]),
    "party": Noun(kinds: [.organization], subkinds: [.party]),
    "company": Noun(kinds: [.organization], subkinds: [.company]),
    "firm": Noun(kinds: [.organization], subkinds: [.company]),
    "newspaper": Noun(kinds: [.organization], subkinds: [.newsOutlet]),
    "daily": Noun(kinds: [.organization], subkinds: [.newsOutlet]),
    "paper": Noun(kinds: [.organization], subkinds: [.newsOutlet]),
    "magazine": Noun(kinds: [.organization], subkinds: [.newsOutlet]),
    "agency": Noun(kinds: [.organization], subkinds: [.newsOutlet, .international, .service]),
    "outlet": Noun(kinds: [.organization], subkinds: [.newsOutlet]),
    "broadcaster": Noun(kinds: [.organization], subkinds: [.newsOutlet]),
    "base": Noun(kinds: [.base]),
    "airbase": Noun(kinds: [.base]),
    "airfield": Noun(kinds: [.base]),
    "installation": Noun(kinds: [.base]),
    "camp": Noun(kinds: [.base]),
    "garrison": Noun(kinds: [.base]),
    "outpost": Noun(kinds: [.base]),
    "country": Noun(kinds: [.country]),
    "nation": Noun(kinds: [.country]),
    "republic": Noun(kinds: [.country]),
    "kingdom": Noun(kinds: [.country]),
    "monarchy": Noun(kinds: [.country]),
    "sultanate": Noun(kinds: [.country]),
    "emirate": Noun(kinds: [.country]),
    "archipelago": Noun(kinds: [.country]),
    "province": Noun(kinds: [.place], subkinds: [.region]),
    "governorate": Noun(kinds: [.place], subkinds: [.region]),
    "enclave": Noun(kinds: [.place], subkinds: [.region, .disputed]),
    "exclave": Noun(kinds: [.place], subkinds: [.region, .disputed]),
    "territory": Noun(kinds: [.place], subkinds: [.disputed]),
    "peninsula": Noun(kinds: [.place], subkinds: [.disputed]),
    "city": Noun(kinds: [.place], subkinds: [.city]),
    "town": Noun(kinds: [.place], subkinds: [.city]),
    "village": Noun(kinds: [.place], subkinds: [.city]),
    "settlement": Noun(kinds: [.place], subkinds: [.city]),
  ]
}
