internal import AnnotatedText

extension EntityResolver {
  /// Full names first, then names of other spellings, then names with initials, then surnames alone,
  /// each joining what was found before.
  mutating func resolvePersons(_ clusters: [Int]) {
    guard !clusters.isEmpty else { return }
    let facts = PersonFacts(clusters, resolver: &self)
    var bySurname: [String: [PersonName: [Int]]] = [:]
    for (name, group) in facts.byName { bySurname[name.surname, default: [:]][name] = group }
    let blocks = bySurname.sorted { $0.key < $1.key }
    var persons: [ResolvedPerson] = []
    var personsOf: [String: [Int]] = [:]
    for (surname, block) in blocks {
      let found = fullNames(of: block, facts)
      personsOf[surname] = Array(persons.count..<persons.count + found.count)
      persons += found
    }
    mergeOtherSpellings(persons, facts)
    var byGiven: [String: [Int]] = [:]
    for (place, person) in persons.enumerated() {
      byGiven[person.name.forenames[0], default: []].append(place)
    }
    var lone: [(name: String, clusters: [Int])] = []
    for (surname, block) in blocks {
      let bearers = (personsOf[surname] ?? []).map { persons[$0] }
      let shortened = block.filter { !$0.key.isFull }
        .sorted { PersonName.precedes($0.key, $1.key) }
      var initials: [ResolvedPerson] = []
      for (name, group) in shortened where !name.forenames.isEmpty {
        let rest = join(group, .initial, to: bearers.filter { name.abridges($0.name) }, facts)
        for part in mergeParts(of: rest, .sameName, company: facts.company, context: facts.context)
        where !part.isEmpty {
          initials.append(
            ResolvedPerson(name: name, clusters: part, context: joined(part, facts.context)))
        }
      }
      for (name, group) in shortened where name.forenames.isEmpty {
        if bearers.isEmpty, initials.isEmpty, name.suffix.isEmpty {
          lone.append((surname, group))
          continue
        }
        let candidates = (bearers + initials).filter {
          name.suffix.isEmpty || $0.name.suffix == name.suffix
        }
        let rest = join(group, .surname, to: candidates, facts)
        mergeParts(of: rest, .sameName, company: facts.company, context: facts.context)
      }
    }
    // "President Xi" of a corpus without a person whose surname is Xi: the name that comes first
    // may be meant.
    for (name, group) in lone {
      let candidates = (byGiven[name] ?? []).map { persons[$0] }
      let base: [MatchEvidence] =
        names.isGivenName(name) ? [.firstName] : [.firstName, .noGivenName]
      let rest = candidates.isEmpty ? group : join(group, base, to: candidates, facts)
      mergeParts(of: rest, .sameName, company: facts.company, context: facts.context)
    }
  }

  /// The persons of one surname whose given names are known.
  ///
  /// Names are compared with the names of their own given name only.
  private mutating func fullNames(
    of block: [PersonName: [Int]], _ facts: PersonFacts
  ) -> [ResolvedPerson] {
    var persons: [ResolvedPerson] = []
    let full = block.filter { $0.key.isFull }
    let byGiven = Dictionary(grouping: full) { $0.key.forenames[0] + "," + $0.key.suffix }
    for (_, entries) in byGiven.sorted(by: { $0.key < $1.key }) {
      for (name, group) in classes(of: entries.map { ($0.key, $0.value) }) {
        let parts = mergeParts(
          of: group, .sameName, company: facts.company, context: facts.context)
        persons += parts.map {
          ResolvedPerson(name: name, clusters: $0, context: joined($0, facts.context))
        }
      }
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
    guard entries.count > 1 else { return entries.map { (name: $0.0, clusters: $0.1) } }
    let entries = entries.sorted { PersonName.precedes($0.0, $1.0) }
    // Of very many names nobody could say which is short for which.
    guard entries.count <= 256 else { return entries.map { (name: $0.0, clusters: $0.1) } }
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

  /// Joins clusters of a name that does not tell the person to the one whom each must mean, and
  /// gives those that may mean several or none.
  private mutating func join(
    _ clusters: [Int], _ base: MatchEvidence, to candidates: [ResolvedPerson], _ facts: PersonFacts
  ) -> [Int] {
    join(clusters, [base], to: candidates, facts)
  }

  private mutating func join(
    _ clusters: [Int], _ base: [MatchEvidence], to given: [ResolvedPerson], _ facts: PersonFacts
  ) -> [Int] {
    var candidates = Candidates(given.map { (sets.set(of: $0.clusters[0]), $0) })
    guard !candidates.persons.isEmpty else { return clusters }
    var base = base
    if candidates.persons.count == 1, base != [.firstName], base != [.firstName, .noGivenName] {
      base.append(.soleBearer)
    }
    var left: [Int] = []
    // Clusters of one context mean the same person, and the contexts of many clusters are few.
    var decided: [EntityContext: Candidates.Choice] = [:]
    for index in clusters {
      let context = facts.context(index)
      var choice =
        decided[context] ?? candidates.choice(for: context, base: base, telling: [], facts)
      decided[context] = choice
      if choice.best == nil, choice.isOpen {
        let telling = facts.company.telling(of: index)
        if !telling.isEmpty {
          choice = candidates.choice(for: context, base: base, telling: telling, facts)
        }
      }
      if let best = choice.best {
        merge(index, into: candidates.persons[best].clusters[0], choice.score)
      } else {
        for place in candidates.persons.indices.prefix(log == nil ? 0 : 8) {
          let person = candidates.persons[place]
          let score = MatchScore(base + context.evidence(with: person.context))
          refuse(index, person.clusters[0], score, score.suffices ? .severalFit : .score)
        }
        left.append(index)
      }
    }
    return left
  }
}
