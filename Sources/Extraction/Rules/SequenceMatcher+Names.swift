internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Which names a step takes.
extension SequenceMatcher {
  func nameBeginning(
    at token: Int, _ kinds: Set<EntityKind>, _ condition: NameCondition, before end: Int
  ) -> Int? {
    guard token < end, index.nameAt[token] >= 0 else { return nil }
    let number = Int(index.nameAt[token])
    let name = index.names[number]
    guard name.tokens.lowerBound == token, kinds.contains(name.kind) else { return nil }
    switch condition {
    case .any, .notPeople: return name.isPeople ? nil : number
    case .named: return name.form == .adjective || name.isPeople ? nil : number
    case .adjective: return name.form == .adjective && !name.isPeople ? number : nil
    case .nationality:
      // "the ambassador to the United States Ana Roy".
      return name.isPeople
        || name.form == .adjective
          && !SequenceMatcher.stateNouns.contains(tokens[name.tokens.upperBound - 1].word)
        ? number : nil
    case .full: return name.tokens.count > 1 ? number : nil
    case .newsOutlet, .company, .party, .alliance, .region, .armedGroup:
      return name.subkind == SequenceMatcher.subkinds[condition] ? number : nil
    case .administrative:
      // "Central Asia" is of no country.
      return name.subkind == .region && name.country != nil
        || name.tokens.count > 1
          && PlaceChains.administrative.contains(tokens[name.tokens.upperBound - 1].word)
        ? number : nil
    case .committee:
      return SequenceMatcher.committees.contains(tokens[name.tokens.upperBound - 1].word)
        ? number : nil
    case .faculty:
      return [name.tokens.lowerBound, name.tokens.upperBound - 1].contains {
        SequenceMatcher.faculties.contains(tokens[$0].word)
      } ? number : nil
    case .employer: return name.subkind == .newsOutlet || name.isPeople ? nil : number
    case .institution:
      return SequenceMatcher.ownAffairs.contains(name.subkind) ? nil : number
    case .stateBody: return SequenceMatcher.bodiesOfStates.contains(name.subkind) ? number : nil
    case .association:
      return SequenceMatcher.bodiesOfStates.contains(name.subkind) || name.subkind == .alliance
        || name.subkind == .newsOutlet
        ? nil : number
    case .listed: return name.country != nil || name.key != nil ? number : nil
    case .unlisted: return name.country == nil && name.key == nil ? number : nil
    case .site:
      return name.tokens.contains { SequenceMatcher.houses.contains(tokens[$0].word) }
        ? number : nil
    case .body:
      return SequenceMatcher.ownAffairs.contains(name.subkind) || name.subkind == .alliance
        || name.subkind == .party
        ? nil : number
    }
  }

  func list(
    at token: Int, _ kinds: Set<EntityKind>, before end: Int
  ) -> (names: [Int], stop: Int)? {
    guard let first = nameBeginning(at: token, kinds, .any, before: end) else { return nil }
    var names = [first]
    var stop = index.names[first].tokens.upperBound
    let one = (names, stop)
    var isClosed = false
    while stop < end, !isClosed {
      var next = stop
      if tokens[next].word == "," { next += 1 }
      if next < end, tokens[next].word == "and" {
        next += 1
        isClosed = true
      }
      // "Peru, Chile and the United States".
      if next > stop, next < end, tokens[next].word == "the" { next += 1 }
      guard next > stop, next < end, let name = nameBeginning(at: next, kinds, .any, before: end)
      else { break }
      names.append(name)
      stop = index.names[name].tokens.upperBound
    }
    // "Mali borders Senegal, Chad said" is no list: its last member has an "and".
    return isClosed ? (names, stop) : one
  }

  /// Kinds of organizations in which nobody holds a public office.
  private static let ownAffairs: Set<EntitySubkind?> = [.newsOutlet, .armedGroup, .company]

  static let bodiesOfStates: Set<EntitySubkind?> = Set(
    ["government", "military", "military_unit", "legislature", "court", "service"].map {
      EntitySubkind(rawValue: $0)
    })

  private static let subkinds: [NameCondition: EntitySubkind] = [
    .newsOutlet: .newsOutlet, .company: .company, .party: .party, .alliance: .alliance,
    .region: .region, .armedGroup: .armedGroup,
  ]

  private static let committees: Set<WordKey> = [
    "committee", "subcommittee", "board", "panel", "council", "commission", "caucus",
  ]

  /// Words of the names of the parts of schools.
  private static let faculties: Set<WordKey> = [
    "faculty", "department", "school", "institute", "center", "centre", "laboratory", "lab",
    "clinic", "hospital", "observatory", "program",
    "programme", "chair", "division",
  ]

  /// Words in the names of organizations that have a house.
  private static let houses: Set<WordKey> = [
    "university", "college", "school", "academy", "institute", "hospital", "clinic", "museum",
    "library", "theatre", "theater", "stadium", "church", "cathedral", "mosque", "temple",
    "monastery", "seminary", "laboratory", "observatory", "prison", "court", "center", "centre",
    "hotel", "airport", "zoo", "gallery", "conservatory", "polytechnic", "refinery",
  ]

  /// What ends a name of a country that is no adjective: "United States".
  static let stateNouns: Set<WordKey> = ["states", "kingdom", "emirates", "republic", "zealand"]
}
