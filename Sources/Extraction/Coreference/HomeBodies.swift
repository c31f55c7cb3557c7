internal import AnnotatedText
internal import KnowledgeModel

/// Ties bodies that every state has, "the Foreign Ministry", "Parliament", to the country of whose affairs the text tells.
struct HomeBodies {
  private let document: AnnotatedDocument
  private let home: HomeCountries

  init(_ document: AnnotatedDocument, home: HomeCountries) {
    self.document = document
    self.home = home
  }

  /// The index with those bodies tied to a country of which every mention says the same.
  ///
  /// O(names).
  func tied(_ index: EntityIndex) -> EntityIndex {
    var owners: [Int: Set<Int>] = [:]
    for (number, name) in index.names.enumerated() {
      let entity = index.entityOfName[number]
      guard name.kind == .organization, index.entities[entity].key == nil,
        index.entities[entity].countries.isEmpty, isGeneric(name),
        let country = home.country(at: name.tokens.lowerBound)
      else { continue }
      owners[entity, default: []].insert(country)
    }
    var index = index
    for (entity, countries) in owners where countries.count == 1 {
      if let code = countries.first.flatMap({ index.entities[$0].key }) {
        index.tie(entity, to: code)
      }
    }
    return index
  }

  private func isGeneric(_ name: NameSpan) -> Bool {
    document.tokens[name.tokens].allSatisfy { HomeBodies.generic.contains($0.word) }
  }

  /// Words that many states' bodies share.
  private static let generic: Set<WordKey> = [
    "the", "of", "for", "and", "ministry", "department", "office", "foreign", "affairs",
    "interior", "internal", "defense", "defence", "finance", "health", "justice", "information",
    "education", "agriculture", "energy", "trade", "commerce", "industry", "transport",
    "transportation", "oil", "culture", "tourism", "environment", "labor", "labour", "economy",
    "security", "supreme", "high", "constitutional", "federal", "national", "state", "central",
    "court", "appeals", "parliament", "assembly", "senate", "congress", "legislature", "chamber",
    "deputies", "lower", "upper", "house", "representatives", "election", "electoral",
    "commission", "bank", "army", "navy", "air", "force", "armed", "forces", "military", "police",
    "coast", "guard", "republican", "presidential", "council", "cabinet", "government",
    "intelligence", "service", "agency", "prosecutor", "general", "attorney", "treasury",
    "ruling", "opposition", "people", "party", "liberal", "democratic", "socialist", "communist",
    "conservative", "green", "workers", "union", "front",
  ]
}
