internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices that several people hold: "Presidents Ana Roy of Peru, Eva Soto of Chile and Kofi Mensah of Ghana", "Peru's
/// former presidents, Ana Roy and Eva Soto", "Ana Roy and Eva Soto, both former leaders of the party".
struct ListedOffices {
  /// What statements name.
  static let rule = "position.listed"
  /// The share of its statements that are right, judged.
  static let precision = 0.9

  /// A person and whose office the person holds: two names of the document.
  private typealias Holding = (person: Int, owner: Int)

  private let document: AnnotatedDocument
  private let index: EntityIndex
  private let gazetteer: Gazetteer

  private var tokens: [Token] { document.tokens }
  private var lists: NationLists { NationLists(tokens: document.tokens, index: index) }

  init(_ document: AnnotatedDocument, index: EntityIndex, gazetteer: Gazetteer) {
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
  }

  /// What the offices in the plural say.
  ///
  /// O(tokens).
  func findings(titles: [TitleSpan]) -> [Finding] { counterparts() + offices(titles) }

  /// "his Peruvian and Chilean counterparts, Ana Roy and Eva Soto": each holds the office of which the sentence tells.
  private func counterparts() -> [Finding] {
    document.sentences.enumerated().flatMap { number, sentence in
      sentence.tokens.filter { tokens[$0].word == "counterparts" }.flatMap { noun in
        lists.pairs(around: noun..<noun + 1, in: sentence.tokens).map { pair in
          Finding(
            subject: participant(pair.person), object: participant(pair.country),
            kind: .holdsPosition, rule: ListedOffices.rule, precision: ListedOffices.precision,
            trigger: noun, verb: nil, title: nil, quantity: nil, reading: Reading(),
            sentence: number)
        }
      }
    }
  }

  private func offices(_ titles: [TitleSpan]) -> [Finding] {
    document.placing(titles).flatMap { title, number -> [Finding] in
      let sentence = document.sentences[number].tokens
      guard title.isPlural(in: tokens), let office = gazetteer.title(title.key),
        PositionRules.offices.contains(office.class),
        !title.prefixes.contains(where: SequenceMatcher.notHeld.contains)
      else { return [] }
      var holdings = pairs(behind: title, in: sentence)
      if holdings.isEmpty { holdings = respective(title, in: sentence, number) }
      if holdings.isEmpty { holdings = owned(title, in: sentence) }
      if holdings.isEmpty { holdings = listed(before: title, in: sentence) }
      let isPast =
        title.prefixes.contains { SequenceMatcher.heldOnce.contains($0) }
        || saysFormer(before: title, in: sentence)
      return holdings.map { holding in
        let owner = index.names[holding.owner]
        let kind = Membership.kind(
          of: .holdsPosition, of: .person, in: (owner.kind, owner.subkind), as: title.key,
          isAdjective: owner.form == .adjective)
        return Finding(
          subject: participant(holding.person), object: participant(holding.owner), kind: kind,
          rule: ListedOffices.rule, precision: ListedOffices.precision,
          trigger: title.tokens.lowerBound, verb: nil,
          title: kind == .holdsPosition ? text(of: title, isPast: isPast) : nil, quantity: nil,
          reading: Reading(), sentence: number, isPast: isPast)
      }
    }
  }

  /// "Presidents Ana Roy of Peru, Eva Soto of Chile and Kofi Mensah of Ghana".
  private func pairs(behind title: TitleSpan, in sentence: Range<Int>) -> [Holding] {
    var found: [Holding] = []
    var next = title.tokens.upperBound
    while let person = name(at: next, in: sentence), index.names[person].kind == .person {
      var behind = index.names[person].tokens.upperBound
      guard behind + 1 < sentence.upperBound, tokens[behind].word == "of" else { break }
      behind += 1
      if tokens[behind].word == "the" { behind += 1 }
      guard let owner = name(at: behind, in: sentence), isOwner(owner) else { break }
      found.append((person, owner))
      next = lists.joint(index.names[owner].tokens.upperBound, in: sentence)
    }
    return found.count > 1 ? found : []
  }

  /// "the foreign ministers of Peru and Chile, Ana Roy and Eva Soto", or "of the two countries" that were just named.
  private func respective(
    _ title: TitleSpan, in sentence: Range<Int>, _ number: Int
  ) -> [Holding] {
    let (people, named) = lists.holders(behind: title.tokens, in: sentence)
    guard people.count > 1 else { return [] }
    let first = document.sentences[max(0, number - 2)].tokens.lowerBound
    let countries =
      named.isEmpty
      ? lists.countries(namedTogetherBefore: title.tokens.lowerBound, from: first) : named
    return countries.count == people.count ? zip(people, countries).map { ($0, $1) } : []
  }

  /// "Peru's former presidents, Ana Roy and Eva Soto".
  private func owned(_ title: TitleSpan, in sentence: Range<Int>) -> [Holding] {
    guard let owner = owner(before: title, in: sentence) else {
      return owned(behind: title, in: sentence)
    }
    var next = title.tokens.upperBound
    if next < sentence.upperBound, [",", ":"].contains(tokens[next].word) { next += 1 }
    let people = lists.people(from: next, in: sentence)
    let first = index.names[owner].tokens.lowerBound
    guard first > sentence.lowerBound, [",", "and"].contains(tokens[first - 1].word),
      first - 1 > sentence.lowerBound, index.nameAt[first - 2] >= 0
    else { return people.map { ($0, owner) } }
    // "the Peruvian and Chilean presidents, Ana Roy and Eva Soto": each has a country.
    return lists.pairs(around: title.tokens, in: sentence).map { ($0.person, $0.country) }
  }

  /// "two former presidents of Peru, Ana Roy and Eva Soto".
  private func owned(behind title: TitleSpan, in sentence: Range<Int>) -> [Holding] {
    let of = title.tokens.upperBound
    guard of + 1 < sentence.upperBound, tokens[of].word == "of",
      let owner = name(at: tokens[of + 1].word == "the" ? of + 2 : of + 1, in: sentence),
      isOwner(owner)
    else { return [] }
    let comma = index.names[owner].tokens.upperBound
    guard comma < sentence.upperBound, tokens[comma].word == "," else { return [] }
    return lists.people(from: comma + 1, in: sentence).map { ($0, owner) }
  }

  /// "Ana Roy, Eva Soto and Kofi Mensah, all former leaders of the party".
  private func listed(before title: TitleSpan, in sentence: Range<Int>) -> [Holding] {
    var owner: Int?
    var start = title.tokens.lowerBound
    let of = title.tokens.upperBound
    if of + 1 < sentence.upperBound, tokens[of].word == "of" {
      let first = tokens[of + 1].word == "the" ? of + 2 : of + 1
      owner = name(at: first, in: sentence)
    } else {
      owner = self.owner(before: title, in: sentence)
      if let owner { start = index.names[owner].tokens.lowerBound }
    }
    guard let owner, isOwner(owner) else { return [] }
    var before = start - 1
    while before > sentence.lowerBound, start - before < 4,
      !ListedOffices.together.contains(tokens[before].word)
    {
      before -= 1
    }
    guard before - 1 > sentence.lowerBound, ListedOffices.together.contains(tokens[before].word),
      tokens[before - 1].word == ",", index.nameAt[before - 2] >= 0
    else { return [] }
    let end = before - 1
    // The list that ends at the comma, from its first name on.
    var first = Int(index.nameAt[end - 1])
    while first > 0, index.names[first - 1].kind == .person,
      index.names[first - 1].tokens.lowerBound >= sentence.lowerBound,
      lists.joint(index.names[first - 1].tokens.upperBound, in: sentence)
        == index.names[first].tokens.lowerBound
    {
      first -= 1
    }
    let list = lists.people(from: index.names[first].tokens.lowerBound, in: sentence)
    guard let last = list.last, index.names[last].tokens.upperBound == end else { return [] }
    return list.map { ($0, owner) }
  }

  /// The name that begins at a token.
  private func name(at token: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(token), index.nameAt[token] >= 0 else { return nil }
    let number = Int(index.nameAt[token])
    return index.names[number].tokens.lowerBound == token ? number : nil
  }

  /// The country or organization right before an office, over an adjective: "Peru's two former".
  private func owner(before title: TitleSpan, in sentence: Range<Int>) -> Int? {
    var before = title.tokens.lowerBound - 1
    for _ in 0..<3 {
      guard before >= sentence.lowerBound else { return nil }
      if index.nameAt[before] >= 0 {
        let owner = Int(index.nameAt[before])
        return isOwner(owner) ? owner : nil
      }
      guard
        ["'s", "'", "’s", "’"].contains(tokens[before].word)
          || [.adjective, .numeral, .noun].contains(tokens[before].partOfSpeech)
      else { return nil }
      before -= 1
    }
    return nil
  }

  private func isOwner(_ name: Int) -> Bool {
    let owner = index.names[name]
    return (owner.kind == .country || owner.kind == .organization)
      && owner.subkind != .newsOutlet && !owner.isPeople
  }

  private func saysFormer(before title: TitleSpan, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, title.tokens.lowerBound - 2)..<title.tokens.lowerBound).contains {
      tokens[$0].word == "former"
    }
  }

  private func participant(_ name: Int) -> Participant {
    Participant(
      entity: index.entityOfName[name], token: index.names[name].tokens.upperBound - 1)
  }

  /// The office of one of them: "President" of "Presidents".
  private func text(of title: TitleSpan, isPast: Bool) -> String {
    let head = title.head(in: tokens)
    var singular = document.text(of: title.tokens.lowerBound..<head + 1)
    if singular.hasSuffix("men") {
      singular = singular.dropLast(2) + "an"
    } else if singular.hasSuffix("s"), !singular.hasSuffix("ss") {
      singular.removeLast()
    }
    if head + 1 < title.tokens.upperBound {
      singular += " " + document.text(of: head + 1..<title.tokens.upperBound)
    }
    return isPast && !singular.lowercased().hasPrefix("former") ? "former " + singular : singular
  }

  /// Words that say that a description is of all names of a list.
  private static let together: Set<WordKey> = ["all", "both"]
}
