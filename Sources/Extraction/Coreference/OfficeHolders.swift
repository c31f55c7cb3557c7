internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// The persons of a document by their offices: whom "the president" may mean.
struct OfficeHolders {
  /// What a description says of an office: "the former foreign minister".
  struct Office {
    var key: String
    var prefixes: [String]
    var isHead: Bool
  }

  private let titles: [Int: TitleSpan]
  private let gazetteer: Gazetteer
  /// The offices of each person, with the words before them.
  private var offices: [Int: [Office]] = [:]
  private let positions: PositionIndex
  private let index: EntityIndex
  /// The last words of titles by their keys: of "foreign minister" "minister".
  private var lastWords: [String: Substring] = [:]

  init(
    index: EntityIndex, titles spans: [TitleSpan], positions: PositionIndex, tree: SyntaxTree,
    gazetteer: Gazetteer
  ) {
    var titles: [Int: TitleSpan] = [:]
    for span in spans { titles[span.tokens.upperBound - 1] = span }
    self.titles = titles
    self.gazetteer = gazetteer
    self.positions = positions
    self.index = index
    for (person, keys) in positions.titles {
      for key in keys { offices[person, default: []].append(office(key, prefixes: [])) }
    }
    for name in index.names where name.kind == .person {
      guard let person = index.entity(at: name.tokens.lowerBound) else { continue }
      if let span = titles[name.tokens.lowerBound - 1] { add(span, to: person) }
      // "Ana Roy, a spokeswoman", "Ana Roy, the prime minister".
      let last = name.tokens.upperBound - 1
      for token in name.tokens {
        for child in tree.children(of: token, .apposition) where child > last {
          if let span = titles[child] { add(span, to: person) }
        }
      }
    }
    for office in offices.values.joined() {
      lastWords[office.key] = office.key.split(separator: " ").last ?? Substring(office.key)
    }
  }

  private mutating func add(_ span: TitleSpan, to person: Int) {
    guard gazetteer.title(span.key)?.class != .honorific else { return }
    let office = office(span.key, prefixes: span.prefixes)
    if !(offices[person] ?? []).contains(where: {
      $0.key == office.key && $0.prefixes == office.prefixes
    }) {
      offices[person, default: []].append(office)
    }
  }

  private func office(_ key: String, prefixes: [String]) -> Office {
    let title = gazetteer.title(key)?.class
    return Office(
      key: key, prefixes: prefixes, isHead: title == .headOfState || title == .headOfGovernment)
  }

  /// Whether an office or role ends with a token.
  func isOffice(endingAt token: Int) -> Bool { titles[token] != nil }

  /// The office that ends with a token, if it is one by which news takes up a person.
  func office(endingAt token: Int) -> (span: TitleSpan, office: Office)? {
    guard let span = titles[token], let title = gazetteer.title(span.key),
      OfficeHolders.taken.contains(title.class)
    else { return nil }
    return (span, office(span.key, prefixes: span.prefixes))
  }

  private static let taken: Set<Title.Class> = [
    .headOfState, .headOfGovernment, .minister, .diplomat, .legislator, .regional, .judicial,
    .militaryRank, .commander, .leader, .spokesperson, .clergy, .noble,
  ]

  /// The classes of the offices that a person holds or held.
  func classes(of person: Int) -> Set<Title.Class> {
    Set((offices[person] ?? []).compactMap { gazetteer.title($0.key)?.class })
  }

  /// The country for which a person holds an office, or the only one that the text ties the person to.
  func country(of person: Int) -> Int? {
    if let led = positions.countriesLed[person] { return led }
    let countries = (positions.employers[person] ?? []).filter {
      index.entities[$0].kind == .country
    }
    return countries.count == 1 ? countries.first : nil
  }

  /// The codes of the countries that a country borders.
  func neighbors(of key: String?) -> [String] {
    key.flatMap { gazetteer.country($0)?.neighbors } ?? []
  }

  /// Whom a speaker means by "we": a body or country itself, or the only one whose office the speaker holds.
  func body(spokenForBy speaker: Int) -> Int? {
    switch index.entities[speaker].kind {
    case .country: return speaker
    case .organization: return index.entities[speaker].subkind == .newsOutlet ? nil : speaker
    case .person:
      if let led = positions.countriesLed[speaker] { return led }
      let employers = positions.employers[speaker] ?? []
      guard employers.count == 1, let employer = employers.first,
        index.entities[employer].subkind != .newsOutlet,
        [.country, .organization].contains(index.entities[employer].kind)
      else { return nil }
      return employer
    default: return nil
    }
  }

  /// Whether a person of the document holds an office, of a country if one is asked for.
  func holds(_ person: Int, _ office: Office, of country: Int?) -> Bool {
    guard
      (offices[person] ?? []).contains(where: { own in
        guard own.prefixes == office.prefixes else { return false }
        if own.key == office.key { return true }
        // "The minister" is the foreign minister; "the leader" is the president.
        if office.key == "leader" { return own.isHead }
        // But "the president" is no vice president.
        return lastWords[own.key].map { $0 == office.key } ?? false && !own.isHead && !office.isHead
      })
    else { return false }
    guard let country else { return true }
    if positions.countriesLed[person] == country { return true }
    if let employers = positions.employers[person] { return employers.contains(country) }
    guard let key = index.entities[country].key else { return false }
    return index.entities[person].countries.contains(key)
  }
}
