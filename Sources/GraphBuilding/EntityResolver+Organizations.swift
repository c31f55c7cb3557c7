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
    var contexts: [Int: EntityContext] = [:]
    for index in clusters {
      if let countries = nameKeys[index]?.countries, !countries.isEmpty {
        contexts[index] = EntityContext(countries: Set(countries))
      }
    }
    for (_, group) in tableGroups.sorted(by: { $0.key < $1.key }) { merge(group, .tableKey) }
    for (name, group) in nameGroups.sorted(by: { $0.key < $1.key }) {
      if let keys = tableKeys[name], keys.count == 1, let key = keys.first,
        let known = tableGroups[key]?.first
      {
        merge([known] + group, .sameName) { contexts[$0] ?? EntityContext() }
      } else {
        mergeByCountry(group, contexts)
      }
    }
    let bearers = acronymBearers(clusters, names: nameKeys)
    let fitting = fittingNames(nameGroups, acronyms: bareAcronyms)
    for (acronym, group) in bareAcronyms.sorted(by: { $0.key < $1.key }) {
      if let known = bearers[acronym] {
        join(group, to: known, contexts: contexts)
      } else {
        join(group, toFitting: fitting[acronym] ?? [], contexts: contexts)
      }
    }
  }

  /// For each bare acronym the clusters of full names whose initials it may be, one for each name.
  private mutating func fittingNames(
    _ nameGroups: [String: [Int]], acronyms: [String: [Int]]
  ) -> [String: [[Int]]] {
    guard !acronyms.isEmpty else { return [:] }
    var result: [String: [[Int]]] = [:]
    for (_, group) in nameGroups.sorted(by: { $0.key < $1.key }) {
      let name = NameText.cleaned(cluster(group[0]).name)
      for initials in OrganizationName.initials(name, names: &names)
      where initials.utf8.count >= 3 && acronyms[initials] != nil {
        result[initials, default: []].append(group)
      }
    }
    return result
  }

  /// Joins clusters that are nothing but an acronym to the one full name whose initials it is, where
  /// the countries agree.
  private mutating func join(
    _ group: [Int], toFitting names: [[Int]], contexts: [Int: EntityContext]
  ) {
    func context(_ index: Int) -> EntityContext { contexts[index] ?? EntityContext() }
    // Names of one entity, or of one that several countries have, in parts.
    var parts: [Int: [Int]] = [:]
    for index in names.joined() { parts[sets.set(of: index), default: []].append(index) }
    let candidates = parts.sorted { $0.key < $1.key }.map { ($0.value, joined($0.value, context)) }
    guard candidates.count <= 16 else { return mergeByCountry(group, contexts) }
    var rest: [Int] = []
    for index in group {
      let scores = candidates.map {
        MatchScore([.acronymFits] + context(index).evidence(with: $0.1))
      }
      let good = scores.indices.filter { scores[$0].suffices }
      if good.count == 1, let best = good.first {
        merge(index, into: candidates[best].0[0], scores[best])
      } else {
        for (candidate, score) in zip(candidates, scores) {
          refuse(index, candidate.0[0], score, score.suffices ? .severalFit : .score)
        }
        rest.append(index)
      }
    }
    mergeByCountry(rest, contexts)
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
    for (acronym, group) in bearers.sorted(by: { $0.key < $1.key }) {
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
            merge(longer.value, into: shorter.value, MatchScore([.acronymGiven]))
          }
        }
      }
      for (_, clusters) in Dictionary(grouping: group, by: { sets.set(of: $0) })
        .sorted(by: { $0.key < $1.key })
      {
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
    _ group: [Int], to bearers: [AcronymBearer], contexts: [Int: EntityContext]
  ) {
    if bearers.count == 1 {
      merge([bearers[0].cluster] + group, .acronymGiven)
      return
    }
    var rest: [Int] = []
    for index in group {
      let countries = contexts[index]?.countries ?? []
      let fitting = bearers.filter { !countries.isDisjoint(with: $0.countries) }
      if fitting.count == 1, let bearer = fitting.first {
        merge(index, into: bearer.cluster, MatchScore([.acronymGiven, .sameCountry]))
      } else {
        for bearer in bearers {
          refuse(index, bearer.cluster, MatchScore([.acronymGiven]), .severalFit)
        }
        rest.append(index)
      }
    }
    mergeByCountry(rest, contexts)
  }
}
