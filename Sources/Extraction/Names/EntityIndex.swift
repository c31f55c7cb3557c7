internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// An entity of a document while it is being read.
struct DraftEntity {
  var kind: EntityKind
  var subkind: EntitySubkind?
  var name: String
  var key: String?
  var iso: String?
  var acronym: String?
  var titles: Set<String> = []
  var countries: Set<String> = []
  var isFeminine: Bool?
}

/// Which entity each name of a document means.
struct EntityIndex {
  private(set) var entities: [DraftEntity] = []
  /// The entity of each name, beside the names of the document.
  private(set) var entityOfName: [Int] = []
  /// For each token the name that covers it, or -1.
  let nameAt: [Int32]
  let names: [NameSpan]
  private var byKey: [String: Int] = [:]

  /// Groups the names of a document: those with a key of the tables by it, persons by their
  /// surnames, others by their folded names.
  ///
  /// Capitals stand for their governments where `isGovernment` says so.
  init(
    _ names: [NameSpan], document: AnnotatedDocument, gazetteer: Gazetteer,
    isGovernment: (NameSpan) -> Bool
  ) {
    var nameAt = [Int32](repeating: -1, count: document.tokens.count)
    var resolved = names
    for (index, name) in names.enumerated() {
      for token in name.tokens { nameAt[token] = Int32(index) }
      if name.isCapital, let code = name.country, isGovernment(name),
        let country = gazetteer.country(code)
      {
        resolved[index].kind = country.kind
        resolved[index].subkind = country.subkind
        resolved[index].form = .metonym
        resolved[index].key = country.key
        resolved[index].iso = country.code
        resolved[index].name = country.name
      }
    }
    self.nameAt = nameAt
    self.names = resolved
    let persons = EntityIndex.fullNames(resolved, document)
    for name in resolved {
      entityOfName.append(entity(of: name, persons, document, gazetteer))
    }
  }

  /// The entity of a name, made if it is the first of its entity.
  private mutating func entity(
    of name: NameSpan, _ persons: [WordKey: [String]], _ document: AnnotatedDocument,
    _ gazetteer: Gazetteer
  ) -> Int {
    let identity: String
    var label = name.name
    if name.kind == .person {
      let parts = PersonNames.surname(of: name.tokens, in: document.tokens)
      let surname = document.tokens[parts.upperBound - 1].word
      // A surname alone is the one person of that surname in the document, if there is one only.
      if name.tokens.count == parts.count, let full = persons[surname], full.count == 1 {
        label = full[0]
      }
      identity = "person:" + NameFolding.key(label)
    } else if let key = name.key {
      identity = name.kind.rawValue + ":" + key
    } else {
      identity = name.kind.rawValue + ":" + NameFolding.key(EntityIndex.bareName(name.name))
    }
    if let known = byKey[identity] {
      if entities[known].name.utf8.count < label.utf8.count, name.key == nil, name.form == .name {
        entities[known].name = label
      }
      if entities[known].acronym == nil { entities[known].acronym = name.acronym }
      return known
    }
    var entity = DraftEntity(
      kind: name.kind, subkind: name.subkind, name: label, key: name.key, iso: name.iso)
    if name.kind == .organization, let key = name.key, let table = gazetteer.organization(key) {
      entity.acronym = table.acronym
    }
    if entity.acronym == nil { entity.acronym = name.acronym }
    if let country = name.country { entity.countries.insert(country) }
    if name.kind == .person, let first = name.name.utf8.split(separator: 0x20).first {
      entity.isFeminine = EntityIndex.gender(of: String(Substring(first)), gazetteer)
    }
    byKey[identity] = entities.count
    entities.append(entity)
    return entities.count - 1
  }

  /// The full names of each surname, each once.
  private static func fullNames(
    _ names: [NameSpan], _ document: AnnotatedDocument
  ) -> [WordKey: [String]] {
    var full: [WordKey: [String]] = [:]
    for name in names where name.kind == .person {
      let parts = PersonNames.surname(of: name.tokens, in: document.tokens)
      guard name.tokens.count > parts.count else { continue }
      let surname = document.tokens[parts.upperBound - 1].word
      let key = NameFolding.key(name.name)
      if !(full[surname] ?? []).contains(where: { NameFolding.key($0) == key }) {
        full[surname, default: []].append(name.name)
      }
    }
    return full
  }

  /// Whether a first name is a woman's; `nil` if it may be either.
  private static func gender(of first: String, _ gazetteer: Gazetteer) -> Bool? {
    guard let entry = gazetteer.lookup(first).first(where: { $0.category == .givenName }) else {
      return nil
    }
    switch (entry.flags.contains(.feminine), entry.flags.contains(.masculine)) {
    case (true, false): return true
    case (false, true): return false
    default: return nil
    }
  }

  /// A name without the article before it.
  static func bareName(_ name: String) -> String {
    for article in ["The ", "the "] where name.hasPrefix(article) {
      return String(name.dropFirst(4))
    }
    return name
  }

  /// The entity whose name covers a token.
  func entity(at token: Int) -> Int? {
    let name = nameAt[token]
    return name >= 0 ? entityOfName[Int(name)] : nil
  }

  /// The name that covers a token.
  func name(at token: Int) -> NameSpan? {
    let name = nameAt[token]
    return name >= 0 ? names[Int(name)] : nil
  }
}
