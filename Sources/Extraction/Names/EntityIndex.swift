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
  private(set) var nameAt: [Int32]
  private(set) var names: [NameSpan] = []
  private var byKey: [String: Int] = [:]

  /// Groups the names of a document: those with a key of the tables by it, persons as ``PersonIdentities`` tells,
  /// others by their folded names.
  ///
  /// Capitals stand for their governments where `isGovernment` says so. A surname that may be several people's is no
  /// name.
  init(
    _ names: [NameSpan], titles: [TitleSpan], document: AnnotatedDocument,
    gazetteer: Gazetteer, isGovernment: (NameSpan) -> Bool
  ) {
    nameAt = [Int32](repeating: -1, count: document.tokens.count)
    var resolved = names
    let union = SeatedUnion(in: names)
    for (index, name) in names.enumerated() {
      if name.isCapital, let code = name.country, isGovernment(name),
        let country = gazetteer.country(code)
      {
        if let key = union.key(actingFrom: code), let table = gazetteer.organization(key) {
          resolved[index].kind = .organization
          resolved[index].subkind = table.subkind
          resolved[index].form = .metonym
          resolved[index].key = key
          resolved[index].country = nil
          resolved[index].name = table.name
          continue
        }
        resolved[index].kind = country.kind
        resolved[index].subkind = country.subkind
        resolved[index].form = .metonym
        resolved[index].key = country.key
        resolved[index].iso = country.code
        resolved[index].name = country.name
      }
    }
    var persons = PersonIdentities(
      resolved, titles: titles, document: document, gazetteer: gazetteer)
    let aliases = NameAliases(resolved, document: document)
    let initials = EntityIndex.initials(of: resolved)
    var entityOf = [Int?](repeating: nil, count: resolved.count)
    var sentence = 0
    for (number, name) in resolved.enumerated() {
      while sentence + 1 < document.sentences.count,
        document.sentences[sentence].tokens.upperBound <= name.tokens.lowerBound
      {
        sentence += 1
      }
      var label = name.name
      if name.kind == .person {
        guard let person = persons.label(of: name, in: sentence) else { continue }
        label = person
      } else if name.key == nil, name.kind == .organization, let whole = initials[name.name] {
        label = whole
      }
      let known = aliases.firsts[number].flatMap { entityOf[$0] }
      let entity = entity(of: name, label: label, alias: known, gazetteer)
      if name.kind == .person {
        let isFeminine = persons.addressed(name) ?? entities[entity].isFeminine
        entities[entity].isFeminine = isFeminine ?? persons.givenGender(first: name)
      }
      if label != name.name, name.kind == .organization { entities[entity].acronym = name.name }
      entityOf[number] = entity
      for token in name.tokens { nameAt[token] = Int32(self.names.count) }
      self.names.append(name)
      entityOfName.append(entity)
    }
  }

  /// The entity of a name, made if it is the first of its entity, or the one that it is an alias of.
  private mutating func entity(
    of name: NameSpan, label: String, alias: Int?, _ gazetteer: Gazetteer
  ) -> Int {
    let key = name.kind == .person ? label : EntityIndex.bareName(label)
    let identity = name.kind.rawValue + ":" + (name.key ?? NameFolding.key(key))
    if let alias, byKey[identity] == nil { byKey[identity] = alias }
    if let known = byKey[identity] {
      if entities[known].name.utf8.count < label.utf8.count, name.key == nil,
        entities[known].key == nil, name.form == .name, alias == nil
      {
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
    byKey[identity] = entities.count
    entities.append(entity)
    return entities.count - 1
  }

  /// The organizations of several words by their initials, where those are one organization's only.
  private static func initials(of names: [NameSpan]) -> [String: String] {
    var found: [String: String] = [:]
    var several: Set<String> = []
    for name in names
    where name.kind == .organization && name.key == nil && name.tokens.count > 2 {
      let words = bareName(name.name).split(separator: " ")
      let initials = String(words.compactMap(\.first).filter { $0.isASCII && $0.isUppercase })
      guard initials.utf8.count > 2 else { continue }
      if let other = found[initials], other != name.name { several.insert(initials) }
      found[initials] = name.name
    }
    for initials in several { found[initials] = nil }
    return found
  }

  /// A name without the article before it.
  static func bareName(_ name: String) -> String {
    for article in ["The ", "the "] where name.hasPrefix(article) {
      return String(name.dropFirst(4))
    }
    return name
  }

  /// Ties an entity to a country of the tables.
  mutating func tie(_ entity: Int, to country: String) {
    entities[entity].countries.insert(country)
  }

  /// The entity whose name covers a token; none before the document's first token and behind its last.
  func entity(at token: Int) -> Int? {
    guard nameAt.indices.contains(token) else { return nil }
    let name = nameAt[token]
    return name >= 0 ? entityOfName[Int(name)] : nil
  }

  /// The name that covers a token; none before the document's first token and behind its last.
  func name(at token: Int) -> NameSpan? {
    guard nameAt.indices.contains(token) else { return nil }
    let name = nameAt[token]
    return name >= 0 ? names[Int(name)] : nil
  }
}
