internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices of what a pronoun or a description means: "its spokesman Kofi Mensah", "the group's leader, Ana Roy,", "Ana Roy,
/// the alliance's secretary general".
///
/// Where a person has the office's holder ("his defense minister Ana Roy"), the office is of the country that the person
/// leads.
struct ReferredOffices {
  /// What statements name.
  static let rule = "position.referred"
  /// The share of its statements that are right, judged.
  static let precision = 0.9

  private let document: AnnotatedDocument
  private let index: EntityIndex
  private let gazetteer: Gazetteer
  private let reference: ReferenceResolver
  private let home: HomeCountries

  private var tokens: [Token] { document.tokens }

  init(
    _ document: AnnotatedDocument, index: EntityIndex, gazetteer: Gazetteer,
    reference: ReferenceResolver, home: HomeCountries
  ) {
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
    self.reference = reference
    self.home = home
  }

  /// What the offices say, given what is known of their holders.
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var triggers: Set<Int> = []
    var offices: Set<[Int]> = []
    var employers: [Int: Set<Int>] = [:]
    for finding in known where finding.kind == .holdsPosition {
      triggers.insert(finding.trigger)
      if !finding.isPast {
        employers[finding.subject.entity, default: []].insert(finding.object.entity)
      }
      offices.insert([finding.subject.entity, finding.object.entity, finding.sentence])
    }
    var findings: [Finding] = []
    for (title, number) in document.placing(titles) {
      let sentence = document.sentences[number].tokens
      guard !triggers.contains(title.tokens.lowerBound),
        let office = gazetteer.title(title.key), PositionRules.offices.contains(office.class),
        !ReferredOffices.kin.contains(tokens[title.tokens.upperBound - 1].lemma),
        isSingular(title.tokens.upperBound - 1),
        let possessor = possessor(of: title, in: sentence),
        let owner = joined(possessor, in: sentence) ?? owner(possessor)
          ?? employer(of: title, possessor, employers),
        let holder = holder(of: title, behind: possessor, in: sentence)
      else { continue }
      let name = index.names[holder]
      guard offices.insert([index.entityOfName[holder], owner, number]).inserted else { continue }
      findings.append(
        Finding(
          subject: Participant(
            entity: index.entityOfName[holder], token: name.tokens.upperBound - 1),
          object: Participant(
            entity: owner, token: possessor,
            antecedent: reference.antecedent(of: owner, for: possessor)),
          kind: .holdsPosition, rule: ReferredOffices.rule, precision: ReferredOffices.precision,
          trigger: title.tokens.lowerBound, verb: nil, title: document.text(of: title.tokens),
          quantity: nil, reading: Reading(), sentence: number))
    }
    return findings
  }

  /// The pronoun or the noun that has the office: "its" of "its deputy commander", "group" of "the group's leader".
  private func possessor(of title: TitleSpan, in sentence: Range<Int>) -> Int? {
    var before = title.tokens.lowerBound - 1
    // "its top military commander", "his foreign policy chief".
    for _ in 0..<4 {
      guard before >= sentence.lowerBound else { return nil }
      if ReferredOffices.pronouns.contains(tokens[before].word) { return before }
      if ["'s", "'"].contains(tokens[before].word) {
        return before > sentence.lowerBound ? before - 1 : nil
      }
      guard index.nameAt[before] < 0, !tokens[before].shape.contains(.capitalized),
        [.noun, .adjective, .adverb].contains(tokens[before].partOfSpeech),
        // "his fellow minister Ana Roy" is no minister of his.
        tokens[before].word != "fellow"
      else { return nil }
      before -= 1
    }
    return nil
  }

  private func isSingular(_ token: Int) -> Bool { tokens[token].word == tokens[token].lemma }

  /// What "and" joins to the office: "Austria and its chancellor".
  private func joined(_ possessor: Int, in sentence: Range<Int>) -> Int? {
    guard tokens[possessor].partOfSpeech == .pronoun, possessor - 2 >= sentence.lowerBound,
      tokens[possessor - 1].word == "and", let name = index.name(at: possessor - 2),
      [.country, .organization].contains(name.kind), name.form != .adjective
    else { return nil }
    return index.entity(at: possessor - 2)
  }

  /// Whose office it is: a country or organization, or that which a person leads.
  private func owner(_ possessor: Int) -> Int? {
    let referents = reference.referents(at: possessor)
    // "the junta's leader, Ana Roy": the country's whose affairs the text tells of.
    if referents.isEmpty, index.nameAt[possessor] < 0,
      ReferredOffices.governments.contains(tokens[possessor].lemma)
    {
      return home.country(of: possessor)
    }
    // "Defence Minister Ana Roy's spokesman": the office is of the country that she serves.
    if let name = index.name(at: possessor), name.kind == .person {
      return index.entity(at: possessor).flatMap {
        reference.countryLed(by: $0) ?? reference.countryServed(by: $0)
      }
    }
    guard referents.count == 1, let owner = referents.first?.entity else { return nil }
    switch index.entities[owner].kind {
    case .country: return owner
    case .organization: return index.entities[owner].subkind == .newsOutlet ? nil : owner
    case .person: return reference.countryLed(by: owner)
    default: return nil
    }
  }

  /// The only body that employs whose deputy or spokesman somebody is: "the bank's governor, Ana Roy, and her deputy".
  private func employer(
    of title: TitleSpan, _ possessor: Int, _ employers: [Int: Set<Int>]
  ) -> Int? {
    guard ReferredOffices.staff.contains(tokens[title.tokens.upperBound - 1].lemma),
      ["his", "her"].contains(tokens[possessor].word),
      let person = reference.referents(at: possessor).first?.entity,
      let bodies = employers[person], bodies.count == 1, let body = bodies.first,
      [.country, .organization].contains(index.entities[body].kind),
      index.entities[body].subkind != .newsOutlet
    else { return nil }
    return body
  }

  private static let staff: Set<WordKey> = [
    "deputy", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor",
  ]

  /// The person who follows the office, over a comma, ranks and a nationality, or who stands before it behind a comma.
  private func holder(
    of title: TitleSpan, behind possessor: Int, in sentence: Range<Int>
  ) -> Int? {
    var next = title.tokens.upperBound
    if next < sentence.upperBound, tokens[next].word == "," { next += 1 }
    // "its first chairman was the Chilean Ana Roy".
    if next + 1 < sentence.upperBound, ["is", "was", "became"].contains(tokens[next].word) {
      next += 1
      if tokens[next].word == "the" { next += 1 }
    }
    var steps = 0
    while next < sentence.upperBound, steps < 6 {
      if index.nameAt[next] >= 0 {
        let number = Int(index.nameAt[next])
        let name = index.names[number]
        if name.kind == .person {
          // "its chairman is Ana Roy's friend".
          let end = name.tokens.upperBound
          if end < sentence.upperBound, ["'s", "'"].contains(tokens[end].word) { return nil }
          return name.tokens.lowerBound == next ? number : nil
        }
        next = name.tokens.upperBound
        // "its commander, Chad's Kofi Mensah".
        let isOrigin =
          name.kind == .country && next < sentence.upperBound
          && ["'s", "'", "’s"].contains(tokens[next].word)
        guard name.form == .adjective || isOrigin else { return nil }
        if isOrigin { next += 1 }
      } else if tokens[next].shape.contains(.capitalized), isRank(next) {
        next += 1
      } else {
        break
      }
      steps += 1
    }
    // "Ana Roy, its spokeswoman,".
    var first = possessor
    if tokens[possessor].partOfSpeech != .pronoun {
      while first > sentence.lowerBound, possessor - first < 3, tokens[first].word != "the" {
        first -= 1
      }
      guard tokens[first].word == "the" else { return nil }
    }
    let comma = first - 1
    guard comma > sentence.lowerBound, tokens[comma].word == ",",
      index.nameAt[comma - 1] >= 0, isClosed(title.tokens.upperBound, in: sentence)
    else { return nil }
    let number = Int(index.nameAt[comma - 1])
    return index.names[number].kind == .person ? number : nil
  }

  /// Whether a phrase ends at a token.
  private func isClosed(_ token: Int, in sentence: Range<Int>) -> Bool {
    token >= sentence.upperBound || tokens[token].shape.contains(.punctuation)
      || tokens[token].partOfSpeech == .verb || tokens[token].partOfSpeech == .auxiliary
  }

  private func isRank(_ token: Int) -> Bool {
    gazetteer.longestMatch(
      in: tokens[token..<token + 1], accepting: { $0.category == .title }) != nil
      || tokens[token].shape.contains(.abbreviation)
  }

  private static let governments: Set<WordKey> = ["junta", "government", "regime", "army"]
  private static let pronouns: Set<WordKey> = ["its", "his", "her", "their"]
  /// Clergy that are relatives where somebody has them.
  private static let kin: Set<WordKey> = ["father", "mother", "brother", "sister"]
}
