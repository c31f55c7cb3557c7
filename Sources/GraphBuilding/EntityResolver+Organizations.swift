internal import AnnotatedText
internal import Records

/// An organization for which a document gives an acronym.
struct AcronymBearer {
  /// One of its clusters.
  let cluster: Int
  /// The countries to which the documents that give the acronym tie it.
  let countries: Set<String>
}

extension EntityResolver {
  /// Table keys first, then full names, then acronyms, each joining what is there before it.
  mutating func resolveOrganizations(_ clusters: [Int]) {
    var tableGroups: [String: [Int]] = [:]
    var tableKeys: [String: Set<String>] = [:]
    var nameGroups: [String: [Int]] = [:]
    var nameKeys: [Int: OrganizationName] = [:]
    var bareAcronyms: [String: [Int]] = [:]
    for index in clusters {
      let cluster = cluster(index)
      let name = OrganizationName.key(cluster.name, countries: cluster.countries, names: &names)
      nameKeys[index] = name
      if let key = cluster.key {
        let key = names.key(key)
        tableGroups[key, default: []].append(index)
        tableKeys[name.text, default: []].insert(key)
      } else if NameText.isAcronym(NameText.cleaned(cluster.name)) {
        bareAcronyms[names.key(NameText.cleaned(cluster.name)), default: []].append(index)
      } else {
        nameGroups[name.text, default: []].append(index)
      }
    }
    func context(_ index: Int) -> ContextSplit.Context {
      let countries = nameKeys[index]?.countries ?? []
      return ContextSplit.Context(features: countries, isAnchored: !countries.isEmpty)
    }
    for group in tableGroups.values { sets.unite(group) }
    for (name, group) in nameGroups {
      if let keys = tableKeys[name], keys.count == 1, let key = keys.first {
        sets.unite((tableGroups[key]?.prefix(1)).map { $0 + group } ?? group)
      } else {
        unite(group, context: context)
      }
    }
    let bearers = acronymBearers(clusters, names: nameKeys)
    for (acronym, group) in bareAcronyms {
      join(group, to: bearers[acronym] ?? [], context: context)
    }
  }

  /// For each acronym the clusters of the organizations for which it is given, one for each
  /// organization.
  ///
  /// Full names that share their acronym and of which one holds all words of the other are one
  /// organization.
  private mutating func acronymBearers(
    _ clusters: [Int], names nameKeys: [Int: OrganizationName]
  ) -> [String: [AcronymBearer]] {
    var bearers: [String: [Int]] = [:]
    var result: [String: [AcronymBearer]] = [:]
    for index in clusters {
      let cluster = cluster(index)
      let isBare = cluster.key == nil && NameText.isAcronym(NameText.cleaned(cluster.name))
      if let acronym = cluster.acronym, !isBare {
        bearers[names.key(acronym), default: []].append(index)
      }
      if let key = cluster.key { bearers[names.key(key), default: []].append(index) }
    }
    for (acronym, group) in bearers {
      var byName: [String: Int] = [:]
      for index in group where cluster(index).key == nil {
        let name = nameKeys[index]?.text ?? ""
        byName[name] = byName[name] ?? index
      }
      let distinct = byName.sorted { $0.key < $1.key }
      for (place, longer) in distinct.enumerated() {
        for shorter in distinct[..<place] where isSubset(longer.key, shorter.key) {
          let contexts = [longer.value, shorter.value].map { Set(nameKeys[$0]?.countries ?? []) }
          if contexts[0].isEmpty || contexts[1].isEmpty
            || !contexts[0].isDisjoint(with: contexts[1])
          {
            sets.unite(longer.value, shorter.value)
          }
        }
      }
      for (_, clusters) in Dictionary(grouping: group, by: { sets.set(of: $0) }) {
        let countries = clusters.flatMap { nameKeys[$0]?.countries ?? [] }
        result[acronym, default: []].append(
          AcronymBearer(cluster: clusters[0], countries: Set(countries)))
      }
    }
    return result
  }

  /// Whether the words of one key all stand in the other.
  private func isSubset(_ left: String, _ right: String) -> Bool {
    let left = Set(left.split(separator: "-"))
    let right = Set(right.split(separator: "-"))
    return left.isSubset(of: right) || right.isSubset(of: left)
  }

  /// Joins clusters that are nothing but an acronym to the one organization that bears it.
  ///
  /// Where several bear it, a country that only one of them is tied to decides.
  private mutating func join(
    _ group: [Int], to bearers: [AcronymBearer], context: (Int) -> ContextSplit.Context
  ) {
    if bearers.count == 1 {
      sets.unite([bearers[0].cluster] + group)
      return
    }
    var rest: [Int] = []
    for index in group {
      let countries = Set(context(index).features)
      let fitting = bearers.filter { !countries.isDisjoint(with: $0.countries) }
      if fitting.count == 1, let bearer = fitting.first {
        sets.unite(bearer.cluster, index)
      } else {
        rest.append(index)
      }
    }
    unite(rest, context: context)
  }
}
