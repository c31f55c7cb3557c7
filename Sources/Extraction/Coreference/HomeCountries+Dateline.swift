internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension HomeCountries {
  /// The country of the dateline, if the report is about it: it is the first that the text names, or the one that it
  /// names most often, and twice at least.
  static func dateline(
    of document: AnnotatedDocument, _ index: EntityIndex
  ) -> (site: Int?, home: Int?) {
    guard let dateline = document.document.dateline?.range else { return (nil, nil) }
    var codes: [String] = []
    var named: [(entity: Int, code: String)] = []
    var opening: String?
    for (number, name) in index.names.enumerated() {
      let code = name.kind == .country ? name.key : name.country
      if dateline.contains(document.range(of: name.tokens).lowerBound) {
        if let code, name.kind == .country || name.kind == .place { codes.append(code) }
      } else if let code, name.subkind != .newsOutlet {
        // "MANILA (AP) - The Philippine Coast Guard".
        opening = opening ?? code
        if name.kind == .country { named.append((index.entityOfName[number], code)) }
      } else if opening == nil, index.entities[index.entityOfName[number]].countries.count == 1 {
        opening = index.entities[index.entityOfName[number]].countries.first
      }
    }
    // "LIMA/QUITO (AFP)": of a report from two countries one can't tell whose minister goes without saying.
    guard let code = codes.last, codes.allSatisfy({ $0 == code }) else { return (nil, nil) }
    // "MASERU, Lesotho (AP) - Floods killed 12 people": a report that tells of no other country is of this one.
    if named.isEmpty, opening == nil || opening == code,
      let country = index.entities.firstIndex(where: { $0.kind == .country && $0.key == code }),
      !index.entities.contains(where: { $0.subkind == .alliance || $0.subkind == .international })
    {
      return (country, country)
    }
    guard let first = named.first(where: { $0.code == code }) else { return (nil, nil) }
    var mentions: [String: Int] = [:]
    for name in named { mentions[name.code, default: 0] += 1 }
    let own = mentions[code] ?? 0
    let isFirst = named.first?.code == code || opening == code
    guard isFirst || own > 1 else { return (nil, nil) }
    // A report from talks abroad names the country where they are held.
    let isHome = isFirst || mentions.values.allSatisfy { $0 <= own }
    return (first.entity, isHome ? first.entity : nil)
  }
}
