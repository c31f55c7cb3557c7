import AnnotatedText
import KnowledgeModel
import Records
import SeededRandomness

/// A corpus in which few names, dates and outlets meet in many ways.
func randomRecords(_ random: inout SplitMix64, count: Int) -> [DocumentRecord] {
  let people = [
    "Ana Roy", "Ana B. Roy", "Ana C. Roy", "A. Roy", "Roy", "Joe Roy", "Sergei Lavrov",
    "Sergey Lavrov", "Lavrov", "Xi Jinping", "Xi", "José Peña", "Jose\u{301} Pen\u{303}a",
    "Oleh Hrynevych", "Oleg Grinevich", "Jinping Xi", "Ana Roy Peña", "Haider Roy", "Haydar Roy",
  ]
  let organizations = [
    "Southern Grain Union", "Seamen's Guild", "SGU", "Defense Ministry", "Ministry of Defence",
    "Russian Defense Ministry", "NATO", "Grain Union",
  ]
  let bases = ["Kant Air Base", "Kant base", "201st base", "Russian 201st Military Base", "base"]
  let places = ["Geneva", "the Geneva", "Kyiv"]
  let countries = ["ru", "us", "cl"]
  let dates = [nil, "2021", "2021-06", "2021-06-16", "2021-06-17", "2021-07-01"]

  func cluster() -> EntityCluster {
    let mention = Mention(
      range: random.below(50)..<50 + random.below(9),
      form: random.once(in: 4) ? .pronoun : .name, text: people[random.below(people.count)])
    var cluster: EntityCluster
    switch random.below(6) {
    case 0, 1:
      cluster = person(
        people[random.below(people.count)],
        (0..<random.below(2)).map { _ in ["president", "foreign minister"][random.below(2)] },
        (0..<random.below(2)).map { _ in countries[random.below(3)] })
    case 2:
      cluster = organization(
        organizations[random.below(organizations.count)],
        acronym: random.once(in: 3) ? "SGU" : nil,
        countries: (0..<random.below(2)).map { _ in countries[random.below(3)] })
      if random.once(in: 5) { cluster.key = "nato" }
    case 3: cluster = GraphBuildingTests.cluster(.base, bases[random.below(bases.count)])
    case 4:
      cluster = GraphBuildingTests.cluster(
        .place, places[random.below(places.count)], iso: random.once(in: 2) ? "ch" : nil)
    default:
      let key = countries[random.below(3)]
      cluster = GraphBuildingTests.cluster(.country, key.uppercased(), key: key, iso: key)
    }
    cluster.mentions.append(mention)
    return cluster
  }

  let kinds: [RelationKind] = [.memberOf, .borders, .threaten, .consult]
  return (0..<count).map { number in
    let entities = (0..<1 + random.below(6)).map { _ in cluster() }
    let statements = (0..<random.below(6)).map { _ in
      var statement = statement(
        kinds[random.below(kinds.count)], random.below(entities.count),
        random.below(entities.count), at: random.below(99),
        verb: ["warn", "meet"][random.below(2)], date: dates[random.below(dates.count)],
        origin: random.once(in: 3) ? "Reuters" : nil,
        polarity: random.once(in: 5) ? .negative : .positive,
        modality: Modality.allCases[random.below(4)], confidence: Double(random.below(10)) / 10)
      statement.qualifiers.attributedTo = random.once(in: 3) ? [random.below(entities.count)] : []
      return statement
    }
    let family = UInt32(random.below(4))
    return document(
      "d\(number)", date: dates[random.below(dates.count)],
      source: [nil, "Post", "Reuters"][random.below(3)],
      signature: random.once(in: 3)
        ? [] : (0..<64).map { random.once(in: 6) ? UInt32(random.below(99)) : $0 * 7 + family },
      entities, statements: statements)
  }
}
