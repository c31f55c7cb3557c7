internal import AnnotatedText
package import FoundationEssentials
internal import KnowledgeModel
package import Records

/// Which country an entity acts for, in the codes of CAMEO's actors.
///
/// A country is its ISO 3166-1 alpha-3 code, and a territory or place with a code is that one. A person or organization
/// is the country that the record ties it to, if to one only: by office, employer or nationality. Where the record has
/// no tie, it is what the Phoenix dictionaries of actors say of its name, as those who coded the gold looked it up
/// there. Of an actor's code the roles are left away: `USAGOV` is `USA`. International bodies and movements
/// keep the six letters that tell which they are: `IGOUNO`, `IMGMUS`.
package struct ActorCodes: Sendable {
  private let alpha3: [String: String]
  private var byName: [String: String] = [:]

  private struct Country: Decodable {
    let code: String
    let longCode: String

    enum CodingKeys: String, CodingKey {
      case code = "alpha_2"
      case longCode = "alpha_3"
    }
  }

  /// Reads the table of countries and the dictionaries of actors.
  package init(countries: Data, actors: [String]) throws {
    var alpha3 = ["xk": "XKX"]
    for country in try JSONDecoder().decode([Country].self, from: countries) {
      alpha3[country.code.lowercased()] = country.longCode
    }
    self.alpha3 = alpha3
    for text in actors { read(text) }
  }

  /// `NAME_ ; comment`, `+SYNONYM_`, and below them `[CODE days]`, of which the first counts.
  private mutating func read(_ text: String) {
    var names: [String] = []
    for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
      if let opening = line.firstIndex(of: "["), !names.isEmpty || line.first != "\t" {
        if line.first != "\t" { names = [ActorCodes.name(line[..<opening])] }
        let code = line[line.index(after: opening)...].prefix { $0.isLetter || $0 == "-" }
        if let actor = ActorCodes.actor(String(code)) {
          for name in names where byName[name] == nil { byName[name] = actor }
        }
        names = []
      } else if line.first == "+" {
        names.append(ActorCodes.name(line.dropFirst()))
      } else if line.first?.isLetter == true {
        names = [ActorCodes.name(line)]
      }
    }
  }

  /// `BARACK_OBAMA_ ; comment` as "barack obama".
  private static func name(_ entry: Substring) -> String {
    entry.prefix { $0 != ";" }.lowercased().split { $0 == "_" || $0.isWhitespace }
      .joined(separator: " ")
  }

  /// An actor's code without roles, or `nil` of "---" and codes of roles alone.
  package static func actor(_ code: String) -> String? {
    let code = code.uppercased()
    guard code.count >= 3, !code.hasPrefix("-") else { return nil }
    let isGroup = ["IGO", "IMG", "NGO", "NGM", "MNC"].contains { code.hasPrefix($0) }
    return String(code.prefix(isGroup ? 6 : 3))
  }

  /// The code of an entity of a record.
  package func actor(of entity: Int, in record: DocumentRecord) -> String? {
    let cluster = record.entities[entity]
    if let iso = cluster.iso { return alpha3[iso] }
    if cluster.kind == .country { return cluster.key.flatMap { alpha3[$0] } }
    if cluster.kind != .organization || cluster.subkind?.rawValue == "government" {
      var countries = Set(cluster.countries)
      for statement in record.statements
      where statement.subject == entity && ActorCodes.ties.contains(statement.kind) {
        let employer = record.entities[statement.object]
        if employer.kind == .country, let key = employer.key { countries.insert(key) }
      }
      if countries.count == 1, let only = countries.first, let code = alpha3[only] { return code }
    }
    let name = cluster.name.lowercased()
    var names = [name]
    if let acronym = cluster.acronym { names.append(acronym.lowercased()) }
    if cluster.kind == .person, let last = name.split(separator: " ").last {
      names += ["president \(last)", "mr. \(last)", String(last)]
    }
    if let known = names.lazy.compactMap({ byName[$0] }).first { return known }
    return cluster.countries.count == 1 ? alpha3[cluster.countries[0]] : nil
  }

  private static let ties: Set<RelationKind> = [
    .holdsPosition, .worksFor, .citizenOf, .partOf, .locatedIn,
  ]
}
