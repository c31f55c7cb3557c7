internal import AnnotatedText
internal import Records

extension EntityResolver {
  /// Full names first, then names with initials, then surnames alone, each joining what was found
  /// before.
  mutating func resolvePersons(_ clusters: [Int]) {
    let contexts = PersonContexts(clusters, resolver: &self)
    var byName: [PersonName: [Int]] = [:]
    for index in clusters {
      guard let name = personName(of: cluster(index)) else { continue }
      byName[name, default: []].append(index)
    }
    let spellings = NameVariants.surnames(of: byName.keys)
    var bySurname: [String: [PersonName: [Int]]] = [:]
    for (name, group) in byName {
      var name = name
      name.surname = spellings[name.surname] ?? name.surname
      bySurname[name.surname, default: [:]][name, default: []] += group
    }
    var byGiven: [String: [[Int]]] = [:]
    var lone: [(name: String, clusters: [Int])] = []
    for (surname, block) in bySurname.sorted(by: { $0.key < $1.key }) {
      let persons = resolveSurname(block, contexts: contexts)
      for (name, groups) in persons {
        if let given = name.forenames.first { byGiven[given, default: []] += groups }
      }
      if persons.isEmpty {
        for (name, group) in block where name.forenames.isEmpty && name.suffix.isEmpty {
          lone.append((surname, group))
        }
      }
    }
    // "President Xi" of a corpus without a person whose surname is Xi: the name that comes first
    // may be meant.
    for (name, group) in lone {
      let titled = group.filter { !contexts[$0].offices.isEmpty }
      let rest = group.filter { contexts[$0].offices.isEmpty }
      let candidates = byGiven[name] ?? []
      let left = candidates.isEmpty ? titled : join(titled, to: candidates, contexts: contexts)
      unite(left + rest) { contexts.split($0) }
    }
  }

  /// Resolves the names of one surname and gives the persons whose given name is known.
  ///
  /// Names are compared with the names of their own given name or initial only.
  private mutating func resolveSurname(
    _ block: [PersonName: [Int]], contexts: PersonContexts
  ) -> [(name: PersonName, groups: [[Int]])] {
    let block = NameVariants.withGivenNamesJoined(block)
    var persons: [(name: PersonName, groups: [[Int]])] = []
    var byInitial: [String: [Int]] = [:]
    let full = block.filter { $0.key.isFull }
    let byGiven = Dictionary(grouping: full) { $0.key.forenames[0] + "," + $0.key.suffix }
    for (_, entries) in byGiven.sorted(by: { $0.key < $1.key }) {
      for (name, group) in classes(of: entries.map { ($0.key, $0.value) }) {
        let groups = ContextSplit.groups(group) { contexts.split($0) }
        for group in groups { sets.unite(group) }
        byInitial[String(name.forenames[0].prefix(1)), default: []].append(persons.count)
        persons.append((name, groups))
      }
    }
    var abbreviated: [(name: PersonName, groups: [[Int]])] = []
    let initials = block.filter { !$0.key.isFull && !$0.key.forenames.isEmpty }
    for (name, group) in initials.sorted(by: { PersonName.precedes($0.key, $1.key) }) {
      let candidates = (byInitial[name.forenames[0]] ?? [])
        .filter { name.abridges(persons[$0].name) }.flatMap { persons[$0].groups }
      let left = ContextSplit.groups(join(group, to: candidates, contexts: contexts)) {
        contexts.split($0)
      }
      for group in left { sets.unite(group) }
      abbreviated.append((name, left.filter { !$0.isEmpty }))
    }
    persons += abbreviated.filter { !$0.groups.isEmpty }
    for (name, group) in block where name.forenames.isEmpty {
      let candidates = persons.filter { name.suffix.isEmpty || $0.name.suffix == name.suffix }
        .flatMap(\.groups)
      // A surname that no full name bears may be a name that comes first; the caller knows.
      if persons.isEmpty, name.suffix.isEmpty { continue }
      let left = join(group, to: candidates, contexts: contexts)
      unite(left) { contexts.split($0) }
    }
    return persons
  }

  /// The names of one given name and surname as classes of names that abridge each other.
  ///
  /// A name joins the longest name that it abridges, if that is only one: "Kenneth McKenzie" is
  /// "Kenneth F. McKenzie" unless there is a "Kenneth R. McKenzie" too.
  private func classes(
    of entries: [(PersonName, [Int])]
  ) -> [(name: PersonName, clusters: [Int])] {
    let entries = entries.sorted { PersonName.precedes($0.0, $1.0) }
    let maximal = entries.indices.filter { index in
      !entries.contains { entries[index].0.abridges($0.0) }
    }
    var classes: [Int: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      let longer = maximal.filter { entry.0.abridges(entries[$0].0) }
      classes[longer.count == 1 ? longer[0] : index, default: []] += entry.1
    }
    return classes.sorted { $0.key < $1.key }.map { (entries[$0.key].0, $0.value) }
  }

  /// Joins clusters to the candidate that each must mean, and gives those that may mean several or
  /// none.
  private mutating func join(
    _ clusters: [Int], to candidates: [[Int]], contexts: PersonContexts
  ) -> [Int] {
    let known = candidates.map { contexts.joined($0) }
    var byFeature: [String: [Int]] = [:]
    for (place, context) in known.enumerated() {
      for office in context.offices { byFeature["o" + office, default: []].append(place) }
      for country in context.countries { byFeature["c" + country, default: []].append(place) }
    }
    var left: [Int] = []
    // Clusters of one context mean the same person, and the contexts of many clusters are few.
    var decided: [PersonContexts.Context: Int?] = [:]
    for index in clusters {
      let context = contexts[index]
      let chosen: Int?
      if let known = decided[context] {
        chosen = known
      } else if candidates.count == 1 {
        chosen = context.isCompatible(with: known[0]) ? 0 : nil
      } else {
        // Of several, only one may share an office or a country with it and contradict it in
        // nothing.
        let features = context.offices.map { "o" + $0 } + context.countries.map { "c" + $0 }
        let sharing = Set(features.flatMap { byFeature[$0] ?? [] })
          .filter { context.agrees(with: known[$0]) }
        chosen = sharing.count == 1 ? sharing.first : nil
      }
      decided[context] = .some(chosen)
      if let chosen, let first = candidates[chosen].first {
        sets.unite(first, index)
      } else {
        left.append(index)
      }
    }
    return left
  }

  /// The person's name without forms of address and titles.
  private mutating func personName(of cluster: EntityCluster) -> PersonName? {
    PersonName(words: names.words(of: cluster.name(withoutTitles: &names)))
  }
}

extension EntityCluster {
  /// The name without forms of address and the cluster's own titles before it.
  func name(withoutTitles names: inout NameTable) -> String {
    NameText.withoutTitles(name, titles: titles, names: &names)
  }
}

extension NameText {
  /// A person's name without forms of address and these titles before it; a name of nothing else
  /// stays.
  static func withoutTitles(_ name: String, titles: [String], names: inout NameTable) -> String {
    var words = name.split(whereSeparator: { $0.isWhitespace })
    search: while words.count > 1 {
      for title in titles {
        let titleWords = names.words(of: title)
        let leading = words.prefix(titleWords.count).map { names.key(String($0)) }
        if !titleWords.isEmpty, leading == titleWords, words.count > titleWords.count {
          words.removeFirst(titleWords.count)
          continue search
        }
      }
      guard honorifics.contains(names.key(String(words[0]))) else { break }
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}

extension PersonName {
  /// A fixed order, so that nothing depends on that of a table.
  static func precedes(_ left: PersonName, _ right: PersonName) -> Bool {
    (left.forenames + [left.surname, left.suffix])
      .lexicographicallyPrecedes(right.forenames + [right.surname, right.suffix])
  }
}
