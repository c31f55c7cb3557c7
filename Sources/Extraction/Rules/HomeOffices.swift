internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices whose country goes without saying: a report from Oslo says "Prime Minister Ana Roy" and means Norway's.
///
/// The country is that of the dateline, where the report is about it: it is the first that the text names, or named
/// twice. An office with a country of its own, a former one, a person whose country is known, and a sentence that speaks
/// of other countries alone before the office say nothing.
struct HomeOffices {
  /// What statements name.
  static let rule = "position.home"
  /// The share of its statements that are right, judged.
  static let precision = 0.85

  private static let offices: Set<Title.Class> = [.headOfState, .headOfGovernment, .minister]

  private let document: AnnotatedDocument
  private let index: EntityIndex
  private let gazetteer: Gazetteer
  /// The entity that is the dateline's country.
  private let home: Int?

  init(_ document: AnnotatedDocument, index: EntityIndex, gazetteer: Gazetteer) {
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
    home = HomeOffices.home(of: document, index)
  }

  /// What the bare offices say, given what rules found of offices with a country.
  ///
  /// O(names and titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    guard let home else { return [] }
    var placed: Set<Int> = []
    var triggers: Set<Int> = []
    for finding in known where finding.kind == .holdsPosition {
      placed.insert(finding.subject.entity)
      triggers.insert(finding.trigger)
    }
    let sentenceOf = sentences(of: titles)
    return titles.compactMap { title in
      guard let office = gazetteer.title(title.key), HomeOffices.offices.contains(office.class),
        title.prefixes.isEmpty, !triggers.contains(title.tokens.lowerBound),
        let number = sentenceOf[title.tokens.lowerBound],
        let holder = holder(after: title, in: document.sentences[number]),
        !placed.contains(index.entityOfName[holder]), isOwn(title, in: document.sentences[number])
      else { return nil }
      let name = index.names[holder]
      return Finding(
        subject: Participant(
          entity: index.entityOfName[holder], token: name.tokens.upperBound - 1),
        object: Participant(entity: home, token: name.tokens.upperBound - 1),
        kind: .holdsPosition, rule: HomeOffices.rule, precision: HomeOffices.precision,
        trigger: title.tokens.lowerBound, verb: nil, title: document.text(of: title.tokens),
        quantity: nil, reading: Reading(), sentence: number)
    }
  }

  /// The country of the dateline, if the report is about it.
  private static func home(of document: AnnotatedDocument, _ index: EntityIndex) -> Int? {
    guard let dateline = document.document.dateline?.range else { return nil }
    var codes: [String] = []
    var named: [(entity: Int, code: String)] = []
    for (number, name) in index.names.enumerated() {
      let code = name.kind == .country ? name.key : name.country
      if dateline.contains(document.range(of: name.tokens).lowerBound) {
        if let code, name.kind == .country || name.kind == .place { codes.append(code) }
      } else if name.kind == .country, let code {
        named.append((index.entityOfName[number], code))
      }
    }
    guard let code = codes.last else { return nil }
    let mentions = named.filter { $0.code == code }
    guard let first = mentions.first, mentions.count > 1 || named.first?.code == code else {
      return nil
    }
    return first.entity
  }

  /// The sentence of each title's first token.
  private func sentences(of titles: [TitleSpan]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    var number = 0
    for first in titles.map(\.tokens.lowerBound).sorted() {
      while number < document.sentences.count,
        document.sentences[number].tokens.upperBound <= first
      {
        number += 1
      }
      numbers[first] = number
    }
    return numbers
  }

  /// The name of the person that follows a title.
  private func holder(after title: TitleSpan, in sentence: Sentence) -> Int? {
    let next = title.tokens.upperBound
    guard next < sentence.tokens.upperBound, index.nameAt[next] >= 0 else { return nil }
    let number = Int(index.nameAt[next])
    let name = index.names[number]
    // A bare surname may be anybody's of whom earlier reports told.
    guard name.kind == .person, name.tokens.lowerBound == next, name.tokens.count > 1 else {
      return nil
    }
    return number
  }

  /// Whether nothing before a title says whose it is: neither a country of its own nor only other countries.
  private func isOwn(_ title: TitleSpan, in sentence: Sentence) -> Bool {
    let before = sentence.tokens.lowerBound..<title.tokens.lowerBound
    if let last = before.last, index.nameAt[last] >= 0 { return false }
    let words = before.suffix(2).map { document.tokens[$0].word }
    if words.contains(where: { ["'s", "'", "’s", "’"].contains($0) }) { return false }
    var countries: Set<Int> = []
    for token in before where index.nameAt[token] >= 0 {
      let number = Int(index.nameAt[token])
      if index.names[number].kind == .country, index.names[number].form == .name {
        countries.insert(index.entityOfName[number])
      }
    }
    return countries.isEmpty || home.map(countries.contains) ?? false
  }
}
