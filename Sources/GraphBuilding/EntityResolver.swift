internal import AnnotatedText
internal import Records

/// Decides which clusters of which documents are one entity.
///
/// Clusters are found by keys, and joined where the evidence of ``MatchScore`` suffices. Keys and
/// scores are worked out from the whole set, so that the outcome does not depend on any order. No
/// rule compares all clusters with all.
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
  /// What was joined and what not, if somebody asks.
  var log: MergeLog?
  /// What a user says is one or two.
  var constraints = MergeConstraints()

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
    for (first, others) in constraints.same {
      for index in others { merge(index, into: first, MatchScore([.forced])) }
    }
    var byKind: [EntityKind: [Int]] = [:]
    for index in references.indices { byKind[cluster(index).kind, default: []].append(index) }
    resolveCountries(byKind.removeValue(forKey: .country) ?? [])
    resolveOrganizations(byKind.removeValue(forKey: .organization) ?? [])
    resolveBases(byKind.removeValue(forKey: .base) ?? [])
    // Persons come last: what they are named with helps to tell them apart.
    let persons = byKind.removeValue(forKey: .person) ?? []
    for (_, clusters) in byKind.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      resolvePlaces(clusters)
    }
    resolvePersons(persons)
    var entities: [[Int]] = []
    var numbers = [Int](repeating: -1, count: references.count)
    for index in references.indices {
      let set = sets.set(of: index)
      if numbers[set] >= 0 {
        entities[numbers[set]].append(index)
      } else {
        numbers[set] = entities.count
        entities.append([index])
      }
    }
    return entities
  }

  /// Makes one of a cluster and another, unless a user's file says that they are two.
  mutating func merge(
    _ cluster: Int, into target: Int, _ score: @autoclosure () -> MatchScore
  ) {
    let sides = (sets.set(of: cluster), sets.set(of: target))
    guard sides.0 != sides.1 else { return }
    if constraints.forbid(sides.0, sides.1) {
      log?.refusals.append(
        .init(cluster: cluster, target: target, score: score(), reason: .forbidden))
      return
    }
    sets.unite(cluster, target)
    constraints.unite(sides.0, sides.1, as: min(sides.0, sides.1))
    log?.merges.append(.init(cluster: cluster, target: target, score: score()))
  }

  /// Makes one of all these clusters.
  mutating func merge(
    _ group: [Int], _ base: MatchEvidence, context: (Int) -> EntityContext = { _ in .init() }
  ) {
    guard let first = group.first else { return }
    for index in group.dropFirst() {
      merge(
        index, into: first,
        MatchScore([base] + context(index).evidence(with: context(first))))
    }
  }

  /// Notes that two were compared and kept apart.
  mutating func refuse(
    _ cluster: Int, _ target: Int, _ score: @autoclosure () -> MatchScore,
    _ reason: MergeLog.Refusal.Reason = .score
  ) {
    guard log != nil else { return }
    log?.refusals.append(
      .init(cluster: cluster, target: target, score: score(), reason: reason))
  }

  /// Makes one entity of each part of a group that contexts do not tell apart.
  ///
  /// - Returns: the parts.
  @discardableResult
  mutating func mergeParts(
    of group: [Int], _ base: MatchEvidence, company: Company? = nil,
    context: (Int) -> EntityContext
  ) -> [[Int]] {
    guard group.count > 1 else { return [group] }
    let parts = ContextSplit.groups(group, company: company) { context($0).split }
    for part in parts { merge(part, base, context: context) }
    guard log != nil else { return parts }
    for (place, part) in parts.enumerated() {
      for other in parts[..<place] {
        var score = MatchScore([base])
        for item in joined(part, context).evidence(with: joined(other, context)) { score.add(item) }
        refuse(part[0], other[0], score, score.suffices ? .severalFit : .score)
      }
    }
    return parts
  }

  /// All that is said of some clusters.
  func joined(_ clusters: [Int], _ context: (Int) -> EntityContext) -> EntityContext {
    clusters.reduce(into: EntityContext()) { $0.formUnion(context($1)) }
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
    for (_, group) in groups.sorted(by: { $0.value[0] < $1.value[0] }) { merge(group, .tableKey) }
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
    var contexts: [Int: EntityContext] = [:]
    for index in clusters {
      if let iso = cluster(index).iso { contexts[index] = EntityContext(countries: [iso]) }
    }
    for (_, group) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      mergeByCountry(group, contexts)
    }
  }

  /// A base is its name without the words that bases share; where only a number is left, its
  /// country counts too.
  private mutating func resolveBases(_ clusters: [Int]) {
    var groups: [String: [Int]] = [:]
    var contexts: [Int: EntityContext] = [:]
    for index in clusters {
      let key = BaseName.key(cluster(index).name, names: &names)
      groups[key.text, default: []].append(index)
      if key.isNumber, !key.countries.isEmpty {
        contexts[index] = EntityContext(countries: Set(key.countries))
      }
    }
    for (_, group) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      mergeByCountry(group, contexts)
    }
  }

  /// Where a name's country is known, another country makes it another thing.
  mutating func mergeByCountry(_ group: [Int], _ contexts: [Int: EntityContext]) {
    let parts = ContextSplit.groups(group, company: nil) { index in
      let countries = contexts[index]?.countries ?? []
      return ContextSplit.Context(features: Array(countries), isAnchored: !countries.isEmpty)
    }
    for part in parts { merge(part, .sameName) { contexts[$0] ?? EntityContext() } }
    guard log != nil, let first = parts.first else { return }
    for part in parts.dropFirst() {
      refuse(part[0], first[0], MatchScore([.sameName, .otherCountry]))
    }
  }
}
