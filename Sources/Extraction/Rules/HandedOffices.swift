internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// An office that one person hands to another, told beside the verb: "Ana Roy was followed as president of Peru by Kofi
/// Mensah", "took over from Kofi Mensah as Peru's premier", "was succeeded as Peruvian minister by Kofi Mensah".
struct HandedOffices {
  /// What statements name.
  static let rule = "position.handed"
  private static let precision = 0.88

  let document: AnnotatedDocument
  let index: EntityIndex
  let gazetteer: Gazetteer
  let successions: Successions

  private var tokens: [Token] { document.tokens }

  /// What the verbs of succession say that have an office behind "as".
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var held: Set<[Int]> = []
    for finding in known where finding.kind == .holdsPosition {
      held.insert([finding.subject.entity, finding.object.entity, finding.sentence])
    }
    var findings: [Finding] = []
    for (title, number) in document.placing(titles) {
      let sentence = document.sentences[number].tokens
      guard let office = gazetteer.title(title.key), PositionRules.offices.contains(office.class),
        let (owner, first) = owner(of: title, in: sentence),
        let verb = verb(before: first, in: sentence),
        let (later, earlier) = successions.parties(of: verb), later.entity != earlier.entity
      else { continue }
      let reading = successions.factuality.reading(of: verb, isEvent: false)
      guard reading.polarity == .positive, reading.modality != .possible else { continue }
      for holder in [later, earlier]
      where held.insert([holder.entity, owner.entity, number]).inserted {
        var own = reading
        // "will succeed Ana Roy": who goes has the office.
        if holder.entity == earlier.entity { own.modality = .asserted }
        findings.append(
          Finding(
            subject: holder, object: owner, kind: .holdsPosition, rule: HandedOffices.rule,
            precision: HandedOffices.precision, trigger: title.tokens.lowerBound, verb: nil,
            title: document.text(of: title.tokens), quantity: nil, reading: own,
            sentence: number, isReadFromTree: true))
      }
    }
    return findings
  }

  /// Whose office it is, and where its phrase begins: "president of Peru", "Peru's president", "Peruvian president".
  private func owner(
    of title: TitleSpan, in sentence: Range<Int>
  ) -> (owner: Participant, first: Int)? {
    var first = title.tokens.lowerBound - 1
    while first > sentence.lowerBound, HandedOffices.plain.contains(tokens[first].word) {
      first -= 1
    }
    guard first > sentence.lowerBound else { return nil }
    let next = title.tokens.upperBound
    if tokens[first].word == "as", next + 1 < sentence.upperBound,
      ["of", "at", "for"].contains(tokens[next].word)
    {
      var body = next + 1
      while body + 1 < sentence.upperBound, index.nameAt[body] < 0, body - next < 4,
        [.determiner, .adjective, .noun].contains(tokens[body].partOfSpeech)
      {
        body += 1
      }
      return participant(at: body).map { ($0, first) }
    }
    let isPossessive = ["'s", "'", "’s"].contains(tokens[first].word)
    let last = isPossessive ? first - 1 : first
    guard last > sentence.lowerBound, let name = index.name(at: last),
      name.tokens.upperBound == last + 1,
      isPossessive ? name.form == .name : name.form == .adjective && name.kind == .country,
      let owner = participant(at: last)
    else { return nil }
    var before = name.tokens.lowerBound - 1
    if before > sentence.lowerBound, tokens[before].word == "the" { before -= 1 }
    guard before > sentence.lowerBound, tokens[before].word == "as" else { return nil }
    return (owner, before)
  }

  private func participant(at token: Int) -> Participant? {
    guard let name = index.name(at: token), [.country, .organization].contains(name.kind),
      name.subkind != .newsOutlet, let entity = index.entity(at: token)
    else { return nil }
    return Participant(entity: entity, token: token)
  }

  /// The last verb before an "as", over the names of those who come and go.
  private func verb(before mark: Int, in sentence: Range<Int>) -> Int? {
    (max(sentence.lowerBound, mark - 16)..<mark).last { tokens[$0].partOfSpeech == .verb }
      .flatMap { successions.isSuccession($0) ? $0 : nil }
  }

  private static let plain: Set<WordKey> = [
    "the", "a", "an", "new", "next", "first", "interim", "acting", "its",
  ]
}
