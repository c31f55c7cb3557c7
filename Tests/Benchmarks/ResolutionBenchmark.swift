internal import AnnotatedText
internal import GraphBuilding
internal import KnowledgeModel
internal import Records
internal import SeededRandomness

/// Measures how long entities of many documents take to resolve, on records made by a seed.
struct ResolutionBenchmark {
  /// How many mentions all documents have together.
  let mentions: Int

  /// Builds a graph of all records and of half of them, and prints the times.
  func measure() throws {
    let title = "resolution, \(mentions) mentions"
    let records = ResolutionBenchmark.records(mentions: mentions)
    let half = Array(records.prefix(records.count / 2))
    var entities = 0
    let builder = GraphBuilder(generator: "benchmark")
    let whole = try Timing.of { entities = try builder.build(records).entities.count }.timing
    say(
      "\(title) in \(records.count) documents: built in \(ratio(whole.processor, 1)) s, "
        + "\(entities) entities")
    let less = try Timing.of { _ = try builder.build(half) }.timing
    say(
      "\(title): twice the mentions take \(ratio(whole.processor, less.processor)) times the "
        + "processor time")
    say("\(title): peak memory \(megabytes(peakMemory)), of this process")
  }

  /// Documents of 12 entities with some 40 mentions; few persons are named often, many once.
  static func records(mentions: Int) -> [DocumentRecord] {
    var random = SplitMix64(seed: 20)
    let world = World(&random)
    var records: [DocumentRecord] = []
    var left = mentions
    while left > 0 {
      var entities: [EntityCluster] = []
      for _ in 0..<12 where left > 0 {
        var cluster = world.cluster(&random)
        let count = min(left, 1 + random.below(6))
        cluster.mentions = (0..<count).map { number in
          let begin = entities.count * 200 + number * 30
          return Mention(
            range: begin..<begin + cluster.name.utf8.count, form: .name, text: cluster.name)
        }
        left -= count
        entities.append(cluster)
      }
      let id = "news/\(records.count)"
      records.append(
        DocumentRecord(
          id: DocumentID(rawValue: id),
          date: PartialDate(year: 2001 + random.below(24), month: 1 + random.below(12)),
          sha256: id, entities: entities))
    }
    return records
  }
}

/// The persons, organizations, bases and places of a made-up world.
private struct World {
  private struct Person {
    let given: [String]
    let surname: [String]
    let middle: String
    let title: String
    let country: String
  }

  private var persons: [Person] = []
  private var organizations: [(name: String, acronym: String, country: String)] = []
  private var places: [String] = []
  private static let countries = [
    "ru", "us", "cn", "de", "fr", "gb", "in", "br", "eg", "ng", "tr", "ua",
  ]
  private static let titles = [
    "president", "foreign minister", "general", "senator", "spokesman", "ambassador", "judge",
    "reporter", "footballer", "mayor",
  ]

  init(_ random: inout SplitMix64) {
    let onsets = [
      "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kh", "kr", "l", "m", "n", "p", "r", "s",
      "sh", "st", "t", "v", "y", "z", "zh",
    ]
    func word(_ syllables: Int, _ endings: [String]) -> String {
      var word = ""
      for _ in 0..<syllables {
        word += onsets[random.below(onsets.count)] + ["a", "e", "i", "o", "u"][random.below(5)]
      }
      word += endings[random.below(endings.count)]
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    let surnames = (0..<20_000).map { _ in
      word(1 + random.below(3), ["nov", "rin", "sky", "dez", "son", "man", "l", "m", "enko", "n"])
    }
    let givens = (0..<1_000).map { _ in word(1 + random.below(2), ["n", "r", "l", "y", "a", "m"]) }
    /// Another way to spell a name: one or none of the changes that romanisations make.
    func spellings(_ name: String) -> [String] {
      var found = [name]
      for (from, to) in [("kh", "h"), ("y", "i"), ("zh", "j"), ("sky", "skiy"), ("ov", "off")] {
        if name.hasSuffix(from) { found.append(name.dropLast(from.count) + to) }
      }
      return found
    }
    for _ in 0..<120_000 {
      // Some surnames are those of hundreds.
      let surname = surnames[World.rank(&random, surnames.count)]
      persons.append(
        Person(
          given: spellings(givens[World.rank(&random, givens.count)]),
          surname: spellings(surname), middle: ["A", "B", "C", "D", "E", "F"][random.below(6)],
          title: World.titles[random.below(World.titles.count)],
          country: World.countries[World.rank(&random, World.countries.count)]))
    }
    for _ in 0..<20_000 {
      let words = (0..<3).map { _ in word(1 + random.below(2), ["n", "r", "s"]) }
      organizations.append(
        (
          words.joined(separator: " ") + " Union",
          words.map { String($0.prefix(1)) }.joined() + "U",
          World.countries[random.below(World.countries.count)]
        ))
      places.append(word(2, ["grad", "ton", "abad", "ville"]))
    }
  }

  /// A number below a bound, small ones far more often: the nth about as often as 1/n.
  private static func rank(_ random: inout SplitMix64, _ bound: Int) -> Int {
    var bits = 0
    while (1 << bits) < bound { bits += 1 }
    while true {
      let size = 1 << random.below(bits + 1)
      let place = size - 1 + random.below(size)
      if place < bound { return place }
    }
  }

  /// What one document says of somebody or something.
  func cluster(_ random: inout SplitMix64) -> EntityCluster {
    switch random.below(10) {
    case 0, 1, 2, 3, 4:
      let person = persons[World.rank(&random, persons.count)]
      let surname = person.surname[random.below(person.surname.count)]
      let given = person.given[random.below(person.given.count)]
      let name: String
      switch random.below(10) {
      case 0, 1: name = surname
      case 2: name = "\(given.prefix(1)). \(surname)"
      case 3: name = "\(given) \(person.middle). \(surname)"
      default: name = "\(given) \(surname)"
      }
      return EntityCluster(
        kind: .person, name: name, titles: random.once(in: 2) ? [person.title] : [],
        countries: random.once(in: 2) ? [person.country] : [], mentions: [])
    case 5, 6:
      let known = organizations[World.rank(&random, organizations.count)]
      let isShort = random.once(in: 3)
      return EntityCluster(
        kind: .organization, name: isShort ? known.acronym : known.name,
        acronym: !isShort && random.once(in: 2) ? known.acronym : nil,
        countries: random.once(in: 3) ? [known.country] : [], mentions: [])
    case 7:
      let place = places[World.rank(&random, places.count)]
      return EntityCluster(
        kind: .base, name: place + [" Air Base", " base"][random.below(2)], mentions: [])
    case 8:
      return EntityCluster(
        kind: .place, name: places[World.rank(&random, places.count)], mentions: [])
    default:
      let country = World.countries[World.rank(&random, World.countries.count)]
      return EntityCluster(
        kind: .country, name: country, key: country, iso: country, mentions: [])
    }
  }
}
