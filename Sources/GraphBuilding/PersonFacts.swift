internal import AnnotatedText
internal import Gazetteers
internal import Records

/// A person whose given name is known: the clusters that are one so far.
struct ResolvedPerson {
  let name: PersonName
  let clusters: [Int]
  /// All that documents say of them.
  let context: EntityContext
}

/// What resolving persons needs to know of all clusters.
struct PersonFacts {
  /// What documents say of each cluster, where they say anything.
  var contexts: [Int: EntityContext] = [:]
  /// The clusters of each name, in the spelling that stands for all.
  var byName: [PersonName: [Int]] = [:]
  var near: [PersonSpellings.Near] = []
  let company: Company

  func context(_ cluster: Int) -> EntityContext { contexts[cluster] ?? EntityContext() }

  init(_ clusters: [Int], resolver: inout EntityResolver) {
    var names: [(name: PersonName, clusters: [Int])] = []
    var places: [PersonName: Int] = [:]
    var isArabic: [PersonName: Bool] = [:]
    for index in clusters {
      let cluster = resolver.cluster(index)
      let words = resolver.names.words(of: cluster.name(withoutTitles: &resolver.names))
      guard var name = PersonName(words: words) else { continue }
      name.mark = resolver.constraints.marks[index] ?? 0
      if let place = places[name] {
        names[place].clusters.append(index)
      } else {
        places[name] = names.count
        names.append((name, [index]))
        isArabic[name] = PersonName.isArabic(words)
      }
      contexts[index] = PersonFacts.context(of: cluster, names: &resolver.names)
    }
    let spellings = PersonSpellings(of: isArabic, table: &resolver.names)
    near = spellings.near
    for (name, group) in names {
      var known = spellings.name(name)
      if name.forenames.isEmpty || !name.isFull {
        known.surname = spellings.surname(ofBare: name.surname, table: &resolver.names)
      }
      byName[known, default: []] += group
    }
    for name in byName.keys { byName[name]?.sort() }
    company = PersonFacts.company(byName, resolver: &resolver)
  }

  /// What documents say of a cluster; `nil` for nothing.
  private static func context(
    of cluster: EntityCluster, names: inout NameTable
  ) -> EntityContext? {
    guard !cluster.titles.isEmpty || !cluster.countries.isEmpty else { return nil }
    var context = EntityContext()
    for key in cluster.countries {
      // An official of the State Department is one of the United States too.
      if let organization = Gazetteer.standard.organization(key) {
        context.employers.insert(key)
        if let country = organization.country { context.countries.insert(country) }
      } else {
        context.countries.insert(key)
      }
    }
    for title in cluster.titles {
      if let head = NameText.head(ofTitle: title, names: &names) { context.offices.insert(head) }
    }
    return context
  }

  /// Others are known by their entities so far, persons with given names by their names.
  private static func company(
    _ byName: [PersonName: [Int]], resolver: inout EntityResolver
  ) -> Company {
    let count = resolver.references.count
    var numbers = [Int](repeating: -1, count: count)
    for index in 0..<count {
      let kind = resolver.cluster(index).kind
      if kind != .person, kind != .country { numbers[index] = resolver.sets.set(of: index) }
    }
    for (name, group) in byName where name.isFull {
      // The smallest cluster of a name is a number that no other set has.
      for index in group { numbers[index] = group[0] }
    }
    return Company(
      numbers: numbers, records: resolver.references.map(\.record),
      documents: resolver.records.count)
  }
}

extension NameText {
  /// The last word before the first preposition: the office's sort.
  static func head(ofTitle title: String, names: inout NameTable) -> String? {
    let words = names.words(of: title)
    return words.prefix { !["of", "for", "in", "to", "at"].contains($0) }.last ?? words.last
  }
}
