internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// On statements that were found, how often each qualifier is right.
///
/// Polarity and factuality are compared on all; another qualifier where the gold has it or the record gives it.
package struct QualifierShares: Sendable {
  /// In the order of a report.
  package enum Qualifier: String, CaseIterable, Sendable {
    case polarity, factuality, date
    case attributedTo = "attributed_to"
    case quantity, origin, title, place
  }

  private var right: [Qualifier: Int] = [:]
  private var all: [Qualifier: Int] = [:]

  /// Nothing compared yet.
  package init() {}

  /// How many were compared.
  package func count(of qualifier: Qualifier) -> Int { all[qualifier] ?? 0 }

  /// The share that is right; 0 of nothing.
  package func share(of qualifier: Qualifier) -> Double {
    let whole = count(of: qualifier)
    return whole == 0 ? 0 : Double(right[qualifier] ?? 0) / Double(whole)
  }

  /// Adds what others compared.
  package mutating func add(_ other: QualifierShares) {
    right.merge(other.right, uniquingKeysWith: +)
    all.merge(other.all, uniquingKeysWith: +)
  }

  /// Compares one statement; returns the qualifiers that are wrong.
  @discardableResult
  mutating func add(
    _ statement: GoldStatement, _ found: FoundStatement, in gold: GoldParagraph
  ) -> [Qualifier] {
    var wrong: [Qualifier] = []
    for qualifier in Qualifier.allCases {
      guard let isRight = QualifierShares.verdict(qualifier, statement, found, gold) else {
        continue
      }
      all[qualifier, default: 0] += 1
      if isRight { right[qualifier, default: 0] += 1 } else { wrong.append(qualifier) }
    }
    return wrong
  }

  /// Whether a qualifier is right; `nil` where there is nothing to compare.
  static func verdict(
    _ qualifier: Qualifier, _ statement: GoldStatement, _ found: FoundStatement,
    _ gold: GoldParagraph
  ) -> Bool? {
    let given = found.qualifiers
    switch qualifier {
    case .polarity: return given.polarity == statement.polarity
    case .factuality: return found.factuality == statement.factuality
    case .date: return verdict(given.date?.description, statement.date)
    case .quantity: return verdict(given.quantity, statement.quantity)
    case .title: return verdict(given.title, statement.title)
    case .origin: return verdict(given.origin, statement.origin ?? gold.origin.map { OneOf($0) })
    case .place:
      // Where the object is the place, naming it twice is no fault.
      let isEnd = gold.entities.contains { entity in
        [found.subject, found.object].contains(entity.id)
          && entity.names.contains { GoldName($0) == given.place.map(GoldName.init) }
      }
      return verdict(isEnd ? nil : given.place, statement.place)
    case .attributedTo: return verdictOnSpeakers(statement, found, gold)
    }
  }

  private static func verdict(_ given: String?, _ wanted: OneOf?) -> Bool? {
    guard let given else { return wanted == nil || wanted?.allowsNone == true ? nil : false }
    return wanted?.values.contains { GoldName($0) == GoldName(given) } ?? false
  }

  /// An outlet belongs to the origin, and that people speak of what they do themselves goes without saying.
  private static func verdictOnSpeakers(
    _ statement: GoldStatement, _ found: FoundStatement, _ gold: GoldParagraph
  ) -> Bool? {
    let outlets = Set(
      ((statement.origin?.values ?? []) + [gold.origin].compactMap(\.self)).map(GoldName.init))
    let wanted = statement.attributedTo
    let speakers = found.attributedTo.filter { speaker in
      if wanted?.values.contains(speaker) == true { return true }
      if statement.subject.values.contains(speaker) { return false }
      let names = gold.entities.first { $0.id == speaker }?.names ?? [speaker]
      return !names.contains { outlets.contains(GoldName($0)) }
    }
    if speakers.isEmpty { return wanted == nil || wanted?.allowsNone == true ? nil : false }
    return speakers.allSatisfy { wanted?.values.contains($0) ?? false }
  }
}
