internal import AnnotatedText
internal import Records

/// Finds the clusters that a user's file means.
struct MergeMatching {
  let merges: EntityMerges
  /// Entries that mean nothing of these records.
  private(set) var unknown: [EntityMerges.Entry] = []
  private var byName: [String: [Int]] = [:]
  private var byID: [String: [Int]] = [:]

  /// Finds the clusters of all entries.
  ///
  /// The resolver has resolved nothing yet. `entities` gives the clusters of each id, where nothing
  /// is forced; it is asked only if the file has ids.
  init(
    _ merges: EntityMerges, resolver: inout EntityResolver,
    entities: () -> [String: [Int]]
  ) {
    self.merges = merges
    let entries = (merges.same + merges.different).joined()
    if entries.contains(where: \.isID) { byID = entities() }
    let wanted = Set(entries.map { resolver.names.key(NameText.cleaned($0.name)) })
    for index in resolver.references.indices {
      let cluster = resolver.cluster(index)
      let name =
        cluster.kind == .person ? cluster.name(withoutTitles: &resolver.names) : cluster.name
      let keys = [name, cluster.acronym].compactMap(\.self).map {
        resolver.names.key(NameText.cleaned($0))
      }
      for key in Set(keys) where wanted.contains(key) { byName[key, default: []].append(index) }
    }
  }

  /// What the resolver must keep to.
  ///
  /// - Throws: ``BuildError/contradictoryMerges(file:line:column:reason:)`` if two are said to be
  ///   one and to be two.
  mutating func constraints(
    resolver: inout EntityResolver
  ) throws(BuildError) -> MergeConstraints {
    var constraints = MergeConstraints()
    var sets = UnionFind(count: resolver.references.count)
    for list in merges.same {
      let found = list.map { clusters(of: $0, &resolver) }
      // What is one is of one kind: "Kant", the town, and "Kant", the base, stay two.
      var byKind: [EntityKind: [Int]] = [:]
      for index in Set(found.joined()).sorted() {
        byKind[resolver.cluster(index).kind, default: []].append(index)
      }
      for (_, group) in byKind.sorted(by: { $0.value[0] < $1.value[0] }) {
        constraints.same.append((group[0], Array(group.dropFirst())))
        sets.unite(group)
      }
    }
    for (number, list) in merges.different.enumerated() {
      var holders: [Int: EntityMerges.Entry] = [:]
      for (place, entry) in list.enumerated() {
        let found = clusters(of: entry, &resolver)
        for index in found {
          let set = sets.set(of: index)
          if let holder = holders[set], holder != entry {
            throw .contradictoryMerges(
              file: merges.file, line: entry.line, column: entry.column,
              reason: "'\(entry.name)' is said to be another than '\(holder.name)' of line "
                + "\(holder.line), and they are one; name them by their ids or remove one")
          }
          holders[set] = entry
        }
        // What is said to be one with it is meant too.
        constraints.add(found, entry: place, of: number)
      }
    }
    constraints.number()
    return constraints
  }

  private mutating func clusters(
    of entry: EntityMerges.Entry, _ resolver: inout EntityResolver
  ) -> [Int] {
    var found =
      entry.isID
      ? byID[entry.name] ?? [] : byName[resolver.names.key(NameText.cleaned(entry.name))] ?? []
    if let kind = entry.kind { found = found.filter { resolver.cluster($0).kind == kind } }
    if found.isEmpty { unknown.append(entry) }
    return found
  }
}
