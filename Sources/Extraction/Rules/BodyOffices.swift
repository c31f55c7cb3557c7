internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices of a body that goes without saying, as the text has just told of it alone.
///
/// "UNICEF appealed for tents. Ana Roy, the executive director, said"; "The Kata Front denied it. Spokesman Kofi Mensah said".
struct BodyOffices {
  /// What statements name.
  static let rule = "position.of-body-told"
  /// The share of its statements that are right, judged.
  static let precision = 0.85

  private let document: AnnotatedDocument
  private let tree: SyntaxTree
  private let index: EntityIndex
  private let gazetteer: Gazetteer

  private var tokens: [Token] { document.tokens }

  init(
    _ document: AnnotatedDocument, tree: SyntaxTree, index: EntityIndex, gazetteer: Gazetteer
  ) {
    self.document = document
    self.tree = tree
    self.index = index
    self.gazetteer = gazetteer
  }

  /// What the bare offices say, given what is known of their holders.
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var placed: Set<Int> = []
    for finding in known
    where [.holdsPosition, .worksFor, .memberOf, .leads].contains(finding.kind) {
      placed.insert(finding.subject.entity)
    }
    var findings: [Finding] = []
    for (title, number) in document.placing(titles) {
      let sentence = document.sentences[number].tokens
      guard let office = gazetteer.title(title.key), BodyOffices.isOffice(office),
        title.prefixes.allSatisfy(BodyOffices.served.contains),
        isUnowned(title, in: sentence), let holder = holder(of: title, in: sentence),
        !placed.contains(index.entityOfName[holder]), let body = told(before: title, in: number),
        office.class != .judicial || isCourt(body.entity)
      else { continue }
      let name = index.names[holder]
      placed.insert(index.entityOfName[holder])
      findings.append(
        Finding(
          subject: Participant(
            entity: index.entityOfName[holder], token: name.tokens.upperBound - 1),
          object: Participant(
            entity: body.entity, token: name.tokens.upperBound - 1,
            antecedent: body.sentence == number ? nil : body.sentence),
          kind: .holdsPosition, rule: BodyOffices.rule, precision: BodyOffices.precision,
          trigger: title.tokens.lowerBound, verb: nil, title: document.text(of: title.tokens),
          quantity: nil, reading: Reading(), sentence: number))
    }
    return findings
  }

  /// Whether an office is one that organizations have and states have not.
  static func isOffice(_ office: Title) -> Bool {
    office.class == .spokesperson || office.class == .judicial
      || office.class == .leader && bodyHeads.contains(office.key)
      || office.key == "chief executive"
  }

  /// Whether a body is one of judges: "the Constitutional Court".
  private func isCourt(_ body: Int) -> Bool {
    let name = index.entities[body].name.lowercased()
    return name.hasSuffix("court") || name.hasSuffix("tribunal") || name.contains("court of")
  }

  /// Whether no noun and no name before an office, and no phrase behind it, says whose it is.
  private func isUnowned(_ title: TitleSpan, in sentence: Range<Int>) -> Bool {
    let before = title.tokens.lowerBound - 1
    if before >= sentence.lowerBound {
      let word = tokens[before].word
      // "officials say Secretary-General Ana Roy left", "said spokesman Kofi Mensah".
      let opens =
        [",", "the", "“", "\"", "``", "''", "and"].contains(word)
        || [.verb, .subordinatingConjunction, .adposition].contains(tokens[before].partOfSpeech)
      guard opens, index.nameAt[before] < 0 else { return false }
      // "a rebel, the spokesman of".
      if word == "and" { return false }
    }
    let next = title.tokens.upperBound
    return next >= sentence.upperBound
      || !["of", "for", "at", "with", "in", "to"].contains(tokens[next].word)
  }

  /// The full name right behind an office that begins a clause, or between commas before it or behind it.
  private func holder(of title: TitleSpan, in sentence: Range<Int>) -> Int? {
    func person(beginning token: Int) -> Int? {
      guard sentence.contains(token), index.nameAt[token] >= 0 else { return nil }
      let number = Int(index.nameAt[token])
      let name = index.names[number]
      return name.kind == .person && name.tokens.lowerBound == token && name.tokens.count > 1
        ? number : nil
    }
    let next = title.tokens.upperBound
    let first = title.tokens.lowerBound
    if let number = person(beginning: next) { return number }
    guard first > sentence.lowerBound, tokens[first - 1].word == "the" else { return nil }
    if next < sentence.upperBound, tokens[next].word == "," {
      if let number = person(beginning: next + 1),
        index.names[number].tokens.upperBound < sentence.upperBound,
        tokens[index.names[number].tokens.upperBound].word == ","
      {
        return number
      }
      // "Ana Roy, the executive director, said".
      let comma = first - 2
      if comma > sentence.lowerBound, tokens[comma].word == ",", index.nameAt[comma - 1] >= 0 {
        let number = Int(index.nameAt[comma - 1])
        let name = index.names[number]
        if name.kind == .person, name.tokens.count > 1, name.tokens.upperBound == comma {
          return number
        }
      }
    }
    return nil
  }

  /// The one body of which the text has just told: the subject of the sentence before, while no other is named since.
  ///
  /// A secretary general is that of the only alliance or union named: "At NATO headquarters, Secretary General Ana Roy said".
  func told(before title: TitleSpan, in number: Int) -> (entity: Int, sentence: Int)? {
    let first = document.sentences[max(0, number - 1)].tokens.lowerBound
    var bodies: Set<Int> = []
    var isSubject = false
    for token in first..<title.tokens.lowerBound where index.nameAt[token] >= 0 {
      let name = Int(index.nameAt[token])
      guard index.names[name].kind == .organization, index.names[name].subkind != .newsOutlet
      else { continue }
      bodies.insert(index.entityOfName[name])
      if isMainSubject(token) { isSubject = true }
      if BodyOffices.heads.contains(title.key),
        BodyOffices.unions.contains(index.names[name].subkind)
      {
        isSubject = true
      }
    }
    guard isSubject, bodies.count == 1, let body = bodies.first else { return nil }
    let isHere = document.sentences[number].tokens.contains { index.entity(at: $0) == body }
    return (body, isHere ? number : number - 1)
  }

  /// Whether a token is the subject of the main verb of its sentence.
  private func isMainSubject(_ token: Int) -> Bool {
    guard
      [.nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter]
        .contains(tree.tokens[token].relation), let verb = tree.head(of: token)
    else { return false }
    guard let head = tree.head(of: verb) else { return true }
    return tree.tokens[verb].relation == .clausalComplement && tree.head(of: head) == nil
  }

  /// Offices that head bodies of states.
  private static let heads: Set<String> = [
    "secretary general", "director general", "executive director",
  ]
  /// Bodies of states, which have a secretary general.
  private static let unions: Set<EntitySubkind?> = [
    .alliance, EntitySubkind(rawValue: "international"),
  ]

  /// Meanings of words before an office that say when it is held, or whose second somebody is.
  private static let served: Set<String> = ["current", "acting", "deputy", "rank"]
  /// Offices that organizations have and states have not.
  private static let bodyHeads: Set<String> = [
    "director general", "executive director", "director", "deputy director", "secretary general",
    "deputy secretary general", "chief executive officer", "chief financial officer", "chairman",
    "chairwoman", "chairperson", "chair~", "general secretary", "administrator", "coordinator",
    "founder", "rector",
  ]
}
