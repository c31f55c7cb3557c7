internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Places in a row from the smaller to the larger: "Velmont, Ancash Region, Peru", "Soto County, Ohio".
struct PlaceChains {
  /// What statements name.
  static let rule = "place.row"
  private static let precision = 0.93

  let document: AnnotatedDocument
  let index: EntityIndex

  /// How large a place is by its name, from a town to a country.
  private enum Size: Int {
    case town, county, region, country
  }

  /// What each place of a row in a sentence lies in: the next one.
  ///
  /// O(tokens).
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    var found: [Finding] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      let row = row(from: token, in: sentence)
      guard let last = row.last else {
        token += 1
        continue
      }
      token = index.names[last].tokens.upperBound
      guard isSure(row) else { continue }
      for (part, whole) in zip(row, row.dropFirst()) {
        found.append(
          Finding(
            subject: participant(part), object: participant(whole), kind: .locatedIn,
            rule: PlaceChains.rule, precision: PlaceChains.precision,
            trigger: index.names[part].tokens.lowerBound, verb: nil, title: nil, quantity: nil,
            reading: Reading(), sentence: number))
      }
    }
    return found
  }

  private func participant(_ name: Int) -> Participant {
    Participant(
      entity: index.entityOfName[name], token: index.names[name].tokens.upperBound - 1)
  }

  /// The names from a token on that commas join, each larger than the one before.
  private func row(from start: Int, in sentence: Sentence) -> [Int] {
    var row: [Int] = []
    var token = start
    var largest = -1
    var towns = 0
    while token < sentence.tokens.upperBound, index.nameAt[token] >= 0 {
      let number = Int(index.nameAt[token])
      let name = index.names[number]
      guard name.tokens.lowerBound == token, let size = size(of: name) else { break }
      if size == .town { towns += 1 }
      // "Velmont, Puno, Ancash Region": a quarter, its town and their region.
      guard size.rawValue > largest || size == .town && largest == 0 && towns <= 3 else { break }
      row.append(number)
      largest = size.rawValue
      let comma = name.tokens.upperBound
      guard comma < sentence.tokens.upperBound, document.tokens[comma].word == "," else { break }
      token = comma + 1
    }
    return row
  }

  private func size(of name: NameSpan) -> Size? {
    guard name.form == .name, !name.isPeople else { return nil }
    if name.kind == .country { return .country }
    guard name.kind == .place || name.kind == .base else { return nil }
    let last = document.tokens[name.tokens.upperBound - 1].word
    if name.tokens.count > 1, PlaceChains.counties.contains(last) { return .county }
    if name.subkind == .region || name.tokens.count > 1 && PlaceChains.regions.contains(last) {
      return .region
    }
    return .town
  }

  /// Whether a row is no list: it has three sizes, or begins with a county; and no table contradicts it.
  private func isSure(_ row: [Int]) -> Bool {
    guard row.count > 1, let last = row.last else { return false }
    let names = row.map { index.names[$0] }
    guard row.count > 2 || names.contains(where: { size(of: $0) == .county }) else { return false }
    if names.count(where: { size(of: $0) == .town }) > 1, !isOnePlace(names) { return false }
    // "Velmont, Peru's envoy said": an owner belongs to what follows.
    let next = index.names[last].tokens.upperBound
    if next < document.tokens.count, ["'s", "'", "’s"].contains(document.tokens[next].word) {
      return false
    }
    let countries = names.compactMap { $0.kind == .country ? $0.key : $0.country }
    return Set(countries).count <= 1
  }

  /// Whether several towns in a row lie in one another: behind a preposition, with a larger place at the end and no "and";
  /// of towns that the tables know there is one at most.
  private func isOnePlace(_ names: [NameSpan]) -> Bool {
    guard let first = names.first, let last = names.last, size(of: last) != .town,
      first.tokens.lowerBound > 0,
      PlaceChains.prepositions.contains(document.tokens[first.tokens.lowerBound - 1].word),
      names.count(where: { size(of: $0) == .town && $0.country != nil }) <= 1
    else { return false }
    let next = last.tokens.upperBound
    guard next < document.tokens.count else { return true }
    return !["and", "or"].contains(document.tokens[next].word)
      && !(document.tokens[next].word == "," && next + 1 < document.tokens.count
        && ["and", "or"].contains(document.tokens[next + 1].word))
  }

  private static let prepositions: Set<WordKey> = [
    "in", "at", "of", "from", "near", "(", "outside", "to", "into",
  ]

  /// Last words of the names of the parts of countries.
  static let administrative = counties.union(regions)

  private static let counties: Set<WordKey> = [
    "county", "district", "municipality", "parish", "township", "borough", "okrug", "raion",
    "department", "commune", "canton", "arrondissement", "tehsil", "taluk", "taluka",
  ]
  private static let regions: Set<WordKey> = [
    "region", "province", "oblast", "governorate", "state", "voivodeship", "prefecture", "republic",
    "territory", "krai",
  ]
}
