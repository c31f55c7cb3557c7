internal import Records

/// The offices and countries of the clusters of persons, by which namesakes are told apart.
struct PersonContexts {
  struct Context: Hashable {
    /// The head words of titles: `minister` of "minister of foreign affairs" and "foreign
    /// minister".
    var offices: Set<String> = []
    var countries: Set<String> = []

    /// Whether nothing contradicts that a bare surname means the other: no countries that exclude
    /// each other, unless both have the same office.
    func isCompatible(with other: Context) -> Bool {
      countries.isEmpty || other.countries.isEmpty || !countries.isDisjoint(with: other.countries)
        || !offices.isDisjoint(with: other.offices)
    }

    /// Whether something speaks for it that both are one, and nothing against it.
    func agrees(with other: Context) -> Bool {
      let sharesCountry = !countries.isDisjoint(with: other.countries)
      let sharesOffice = !offices.isDisjoint(with: other.offices)
      let countriesDiffer = !countries.isEmpty && !other.countries.isEmpty && !sharesCountry
      let officesDiffer = !offices.isEmpty && !other.offices.isEmpty && !sharesOffice
      return sharesOffice && !countriesDiffer || sharesCountry && !officesDiffer
    }
  }

  private var byCluster: [Int: Context] = [:]

  init(_ clusters: [Int], resolver: inout EntityResolver) {
    for index in clusters {
      let cluster = resolver.cluster(index)
      guard !cluster.titles.isEmpty || !cluster.countries.isEmpty else { continue }
      var context = Context(countries: Set(cluster.countries))
      for title in cluster.titles {
        if let head = PersonContexts.head(of: title, names: &resolver.names) {
          context.offices.insert(head)
        }
      }
      byCluster[index] = context
    }
  }

  subscript(cluster: Int) -> Context { byCluster[cluster] ?? Context() }

  /// All offices and countries of some clusters.
  func joined(_ clusters: [Int]) -> Context {
    clusters.reduce(into: Context()) { joined, index in
      joined.offices.formUnion(self[index].offices)
      joined.countries.formUnion(self[index].countries)
    }
  }

  /// What tells namesakes apart: they differ in country and in office, where both are known.
  func split(_ cluster: Int) -> ContextSplit.Context {
    let context = self[cluster]
    return ContextSplit.Context(
      features: context.countries.map { "c" + $0 } + context.offices.map { "o" + $0 },
      isAnchored: !context.countries.isEmpty && !context.offices.isEmpty)
  }

  /// The last word before the first preposition: the office's sort.
  static func head(of title: String, names: inout NameTable) -> String? {
    let words = names.words(of: title)
    return words.prefix { !["of", "for", "in", "to", "at"].contains($0) }.last ?? words.last
  }
}
