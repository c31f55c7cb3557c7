extension EntityResolver {
  /// Two persons with what their names alone are worth.
  private struct Proposal {
    let first: Int
    let second: Int
    let base: [MatchEvidence]
  }

  /// Joins persons whose names are other forms of one: in a spelling of another romanisation, in
  /// the other order, or with more surnames.
  ///
  /// Each pair is judged by itself, so that the order of pairs does not matter. A name that fits
  /// two namesakes equally is left alone.
  mutating func mergeOtherSpellings(_ persons: [ResolvedPerson], _ facts: PersonFacts) {
    var byPair: [PersonSpellings.Pair: [Int]] = [:]
    for (place, person) in persons.enumerated() {
      byPair[.init(person.name), default: []].append(place)
    }
    var seen: Set<[Int]> = []
    // A pair counts once, for its strongest reason.
    let proposals =
      (turnedNames(byPair, persons) + shortNames(byPair, persons)
      + nearSpellings(byPair, persons, facts) + partsOfNames(persons))
      .filter { seen.insert([min($0.first, $0.second), max($0.first, $0.second)]).inserted }
    var scored: [(proposal: Proposal, score: MatchScore)] = []
    var best: [[Int]: [Int]] = [:]
    for proposal in proposals {
      let (first, second) = (persons[proposal.first], persons[proposal.second])
      guard first.name.mark == 0 || second.name.mark == 0 || first.name.mark == second.name.mark,
        first.name.suffix == second.name.suffix
      else { continue }
      let score = MatchScore(proposal.base + first.context.evidence(with: second.context))
      scored.append((proposal, score))
      guard score.suffices else { continue }
      for (one, other) in [(proposal.first, second), (proposal.second, first)] {
        // The namesakes among which the other stands, by the first place of their pair.
        let group = byPair[.init(other.name)]?.first ?? -1
        best[[one, group], default: []].append(score.total)
      }
    }
    for (proposal, score) in scored {
      let (first, second) = (persons[proposal.first], persons[proposal.second])
      guard score.suffices else {
        refuse(first.clusters[0], second.clusters[0], score)
        continue
      }
      let isClear = [(proposal.first, second), (proposal.second, first)].allSatisfy { one, other in
        let rivals = best[[one, byPair[.init(other.name)]?.first ?? -1]] ?? []
        return rivals.filter { $0 > score.total - MatchScore.margin }.count <= 1
      }
      if isClear {
        merge(first.clusters[0], into: second.clusters[0], score)
      } else {
        refuse(first.clusters[0], second.clusters[0], score, .severalFit)
      }
    }
  }

  /// "Joe Kessler" and "Joseph Kessler".
  private func shortNames(
    _ byPair: [PersonSpellings.Pair: [Int]], _ persons: [ResolvedPerson]
  ) -> [Proposal] {
    persons.enumerated().flatMap { place, person in
      ShortNames.full(person.name.forenames[0]).flatMap { full in
        proposals(
          [place], byPair[.init(given: full, surname: person.name.surname)] ?? [], [.shortName]
        ).filter { EntityResolver.haveOneMiddle(person.name, persons[$0.second].name) }
      }
    }
  }

  private func nearSpellings(
    _ byPair: [PersonSpellings.Pair: [Int]], _ persons: [ResolvedPerson], _ facts: PersonFacts
  ) -> [Proposal] {
    facts.near.flatMap { near -> [Proposal] in
      let base: [MatchEvidence] =
        near.isTelling ? [.nearSpelling, .tellingName] : [.nearSpelling]
      return proposals(byPair[near.first] ?? [], byPair[near.second] ?? [], base).filter {
        EntityResolver.haveOneMiddle(persons[$0.first].name, persons[$0.second].name)
      }
    }
  }

  /// Whether the middle names do not say that they are two: "Petrovich" and "Sergeyevich".
  private static func haveOneMiddle(_ left: PersonName, _ right: PersonName) -> Bool {
    let (left, right) = (left.forenames.dropFirst(), right.forenames.dropFirst())
    return left.isEmpty || right.isEmpty
      || left.first?.first == right.first?.first
  }

  /// "Orbán Viktor" and "Viktor Orbán": the words of one are those of the other, turned round.
  private mutating func turnedNames(
    _ byPair: [PersonSpellings.Pair: [Int]], _ persons: [ResolvedPerson]
  ) -> [Proposal] {
    var byWords: [String: [Int]] = [:]
    var found: [Proposal] = []
    for (place, person) in persons.enumerated() {
      let words = person.name.words.map { names.coarse($0) }
      // The surname comes first and the given names after it, as they are, or the reverse.
      let turned = [words[words.count - 1]] + words.dropLast()
      for other in byWords[turned.joined(separator: " ")] ?? []
      where words.count > 1 && persons[other].name != person.name {
        found += turnedProposal(other, place, persons)
      }
      if words.count > 2 {
        let back = Array(words.dropFirst()) + [words[0]]
        for other in byWords[back.joined(separator: " ")] ?? [] {
          found += turnedProposal(other, place, persons)
        }
      }
      byWords[words.joined(separator: " "), default: []].append(place)
    }
    return found
  }

  private mutating func turnedProposal(
    _ left: Int, _ right: Int, _ persons: [ResolvedPerson]
  ) -> [Proposal] {
    let name = persons[left].name
    let known = [name.forenames[0], name.surname].filter { names.isGivenName($0) }.count
    switch known {
    // "James Thomas" and "Thomas James" are two.
    case 2: return []
    case 1: return proposals([left], [right], [.turnedGiven])
    default: return proposals([left], [right], [.turned])
    }
  }

  /// "Pedro Sánchez" of "Pedro Sánchez Robledo", "Tayyip Erdogan" of "Recep Tayyip Erdogan".
  private mutating func partsOfNames(_ persons: [ResolvedPerson]) -> [Proposal] {
    var byWords: [String: [Int]] = [:]
    for (place, person) in persons.enumerated() {
      let words = person.name.words.map { names.coarse($0) }
      byWords[words.joined(separator: " "), default: []].append(place)
    }
    var found: [Proposal] = []
    for (place, person) in persons.enumerated() {
      let words = person.name.words.map { names.coarse($0) }
      guard words.count > 2 else { continue }
      for length in 2..<words.count {
        let first = byWords[words.prefix(length).joined(separator: " ")] ?? []
        found += proposals(first, [place], [.partOfName])
        let last = byWords[words.suffix(length).joined(separator: " ")] ?? []
        found += proposals(last, [place], [.middleAsGiven])
      }
    }
    return found
  }

  private func proposals(
    _ left: [Int], _ right: [Int], _ base: [MatchEvidence]
  ) -> [Proposal] {
    guard left.count * right.count <= 64 else { return [] }
    return left.flatMap { one in
      right.filter { $0 != one }.map { Proposal(first: one, second: $0, base: base) }
    }
  }
}
