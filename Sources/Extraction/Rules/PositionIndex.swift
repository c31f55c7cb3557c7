internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

/// What the offices found in a document say of its persons.
struct PositionIndex {
  /// The country of which a person is the head of state or government.
  private(set) var countriesLed: [Int: Int] = [:]
  /// The titles of each person, in small letters.
  private(set) var titles: [Int: Set<String>] = [:]
  /// The entities whose office each person holds.
  private(set) var employers: [Int: Set<Int>] = [:]
  /// The entities whose office each person holds still, as far as the text says.
  private(set) var holdings: [Int: Set<Int>] = [:]
  /// Members of parliaments, who may well accuse the government of their country.
  private(set) var legislators: Set<Int> = []

  init(
    _ findings: [Finding], titles spans: [TitleSpan], document: AnnotatedDocument,
    gazetteer: Gazetteer
  ) {
    let byStart = Dictionary(
      spans.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in findings where finding.kind == .holdsPosition {
      employers[finding.subject.entity, default: []].insert(finding.object.entity)
      let isFormer =
        finding.isPast
        || byStart[finding.trigger].map {
          $0.prefixes.contains(where: SequenceMatcher.notHeld.contains)
        } ?? false
      if !isFormer { holdings[finding.subject.entity, default: []].insert(finding.object.entity) }
      guard let span = byStart[finding.trigger] else { continue }
      titles[finding.subject.entity, default: []].insert(span.key)
      let office = gazetteer.title(span.key)?.class
      if office == .legislator { legislators.insert(finding.subject.entity) }
      let isHead = [.headOfState, .headOfGovernment].contains(office)
      if isHead, span.prefixes.isEmpty, !finding.isPast {
        countriesLed[finding.subject.entity] = finding.object.entity
      }
    }
  }
}
