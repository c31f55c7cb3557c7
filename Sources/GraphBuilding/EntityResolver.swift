internal import AnnotatedText
internal import Records

/// Decides which clusters of which documents are one entity.
///
/// Every rule is of the form "clusters with equal keys are one", with keys worked out from the
/// whole set, so that the outcome does not depend on any order. No rule compares all clusters with
/// all.
struct EntityResolver {
  /// A cluster: its record and its place in the record's entities.
  struct Reference: Hashable {
    let record: Int
    let entity: Int
  }

  let records: [DocumentRecord]
  let references: [Reference]
  /// The index of each record's first cluster in ``references``.
  let offsets: [Int]
  var sets: UnionFind
  var names = NameTable()

  init(_ set: RecordSet) {
    records = set.records
    var references: [Reference] = []
    var offsets: [Int] = []
    for (index, record) in set.records.enumerated() {
      offsets.append(references.count)
      for entity in record.entities.indices {
        references.append(Reference(record: index, entity: entity))
      }
    }
    self.references = references
    self.offsets = offsets
    sets = UnionFind(count: references.count)
  }

  func cluster(_ index: Int) -> EntityCluster {
    records[references[index].record].entities[references[index].entity]
  }

  /// The clusters of each entity, in the order of their first clusters.
  ///
  /// Near O(n).
  mutating func entities() -> [[Int]] {
    var byKind: [EntityKind: [Int]] = [:]
    for index in references.indices { byKind[cluster(index).kind, default: []].append(index) }
    for (kind, clusters) in byKind {
      switch kind {
      case .country: resolveCountries(clusters)
      case .person: resolvePersons(clusters)
      case .organization: resolveOrganizations(clusters)
      case .base: resolveBases(clusters)
      default: resolvePlaces(clusters)
      }
    }
    var entities: [[Int]] = []
    var numbers: [Int: Int] = [:]
    for index in references.indices {
      let set = sets.set(of: index)
      if let number = numbers[set] {
        entities[number].append(index)
      } else {
        numbers[set] = entities.count
        entities.append([index])
      }
    }
    return entities
  }

  /// Clusters in groups of equal keys.
  func grouped(_ clusters: [Int], by key: (Int) -> String) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for cluster in clusters { groups[key(cluster), default: []].append(cluster) }
    return groups
  }

  /// Makes one entity of each group that contexts do not tell apart.
  mutating func unite(_ clusters: [Int], context: (Int) -> ContextSplit.Context) {
    for group in ContextSplit.groups(clusters, context: context) { sets.unite(group) }
  }
}

extension EntityResolver {
  /// A country is its table key, its code, or its name.
  private mutating func resolveCountries(_ clusters: [Int]) {
    var groups: [String: [Int]] = [:]
    for index in clusters {
      let cluster = cluster(index)
      let key = (cluster.key ?? cluster.iso).map { names.tableKey($0) }
      groups[key ?? names.key(cluster.name), default: []].append(index)
    }
    for group in groups.values { sets.unite(group) }
  }

  /// A place is its name; places of one name in different countries are different places.
  ///
  /// A name that a table knows by exactly one key is the place of that key.
  private mutating func resolvePlaces(_ clusters: [Int]) {
    var groups: [String: [Int]] = [:]
    var tableKeys: [String: Set<String>] = [:]
    for index in clusters {
      let cluster = cluster(index)
      guard let key = cluster.key.map({ names.key($0) }) else { continue }
      groups[key, default: []].append(index)
      tableKeys[names.words(of: cluster.name).joined(separator: "-"), default: []].insert(key)
    }
    for index in clusters where cluster(index).key == nil {
      let name = names.words(of: cluster(index).name).joined(separator: "-")
      let known = tableKeys[name] ?? []
      groups[known.count == 1 ? known.first ?? name : name, default: []].append(index)
    }
    var contexts: [Int: ContextSplit.Context] = [:]
    for index in clusters {
      guard let iso = cluster(index).iso else { continue }
      contexts[index] = ContextSplit.Context(features: [iso], isAnchored: true)
    }
    for group in groups.values {
      unite(group) { contexts[$0] ?? ContextSplit.Context() }
    }
  }

  /// A base is its name without the words that bases share; where only a number is left, its
  /// country counts too.
  private mutating func resolveBases(_ clusters: [Int]) {
    var groups: [String: [Int]] = [:]
    var contexts: [Int: ContextSplit.Context] = [:]
    for index in clusters {
      let key = BaseName.key(cluster(index).name, names: &names)
      groups[key.text, default: []].append(index)
      if key.isNumber, !key.countries.isEmpty {
        contexts[index] = ContextSplit.Context(features: key.countries, isAnchored: true)
      }
    }
    for group in groups.values {
      unite(group) { contexts[$0] ?? ContextSplit.Context() }
    }
  }
}
