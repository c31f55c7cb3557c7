/// The persons whom a name that does not tell may mean, found by what is said of them.
struct Candidates {
  /// Which person is meant, if one is.
  struct Choice {
    var best: Int?
    var score = MatchScore([])
    /// Whether the company of a document could decide.
    var isOpen = false
  }

  /// Each entity once.
  private(set) var persons: [ResolvedPerson] = []
  private var byFeature: [String: [Int]] = [:]
  private var byCompany: [Int: [Int]]?

  /// The most persons of one office or country that are compared.
  private static let most = 64

  /// Persons with the entities that they are so far.
  init(_ given: [(set: Int, person: ResolvedPerson)]) {
    var places: [Int: Int] = [:]
    for (set, person) in given {
      if let place = places[set] {
        var context = persons[place].context
        context.formUnion(person.context)
        persons[place] = ResolvedPerson(
          name: persons[place].name, clusters: persons[place].clusters + person.clusters,
          context: context)
      } else {
        places[set] = persons.count
        persons.append(person)
      }
    }
    for (place, person) in persons.enumerated() {
      for feature in person.context.features { byFeature[feature, default: []].append(place) }
    }
  }

  /// The person with the best score, if it suffices and is well ahead of the others'.
  ///
  /// `context` is what the document says of the name, `base` what the name itself is worth, and
  /// `telling` the company of the document.
  mutating func choice(
    for context: EntityContext, base: [MatchEvidence], telling: [Int], _ facts: PersonFacts
  ) -> Choice {
    if persons.count == 1 {
      let score = MatchScore(base + context.evidence(with: persons[0].context))
      return Choice(best: score.suffices ? 0 : nil, score: score)
    }
    var sharing = Set(context.features.flatMap { byFeature[$0] ?? [] })
    var beside: [Int: Int] = [:]
    if !telling.isEmpty {
      for place in Set(telling.flatMap { company(facts)[$0] ?? [] }) { beside[place] = 1 }
      sharing.formUnion(beside.keys)
    }
    guard sharing.count <= Candidates.most else { return Choice() }
    // Those that share nothing are worth the bare name at most.
    var next = persons.count > sharing.count ? MatchScore(base).total : Int.min / 2
    var best: (place: Int, score: MatchScore)?
    for place in sharing.sorted() {
      var score = MatchScore(base + context.evidence(with: persons[place].context))
      if beside[place] != nil { score.add(.sameCompany) }
      if let known = best, known.score.total >= score.total {
        next = max(next, score.total)
      } else {
        if let known = best { next = max(next, known.score.total) }
        best = (place, score)
      }
    }
    guard let best, best.score.suffices, best.score.total >= next + MatchScore.margin else {
      return Choice(isOpen: telling.isEmpty)
    }
    return Choice(best: best.place, score: best.score)
  }

  /// For each of the telling others the persons in whose documents it stands, if few.
  private mutating func company(_ facts: PersonFacts) -> [Int: [Int]] {
    if let byCompany { return byCompany }
    var found: [Int: Set<Int>] = [:]
    for (place, person) in persons.enumerated() {
      for cluster in person.clusters.prefix(256) {
        for other in facts.company.telling(of: cluster) { found[other, default: []].insert(place) }
      }
    }
    let few = found.compactMapValues { $0.count <= 4 ? $0.sorted() : nil }
    byCompany = few
    return few
  }
}
