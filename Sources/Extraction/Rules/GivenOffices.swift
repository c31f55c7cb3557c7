internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices that a state gives to a person by name: "Peru named Ana Roy ambassador to Chile", "the Peruvian cabinet appointed
/// General Ana Roy, a veteran, head of its border guards", "President Ana Roy of Peru made Kofi Mensah defence minister".
struct GivenOffices {
  /// What statements name.
  static let rule = "position.given"
  private static let precision = 0.88

  let document: AnnotatedDocument
  let index: EntityIndex
  let gazetteer: Gazetteer
  let participants: ParticipantFinder
  let factuality: FactualityReader

  private var tree: SyntaxTree { participants.tree }
  private var tokens: [Token] { tree.tokens }

  /// What the verbs of naming say that have a person and an office behind them.
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var held: Set<[Int]> = []
    var triggers: Set<Int> = []
    for finding in known where finding.kind == .holdsPosition {
      triggers.insert(finding.trigger)
      held.insert([finding.subject.entity, finding.object.entity, finding.sentence])
    }
    var findings: [Finding] = []
    for (title, number) in document.placing(titles) {
      let sentence = document.sentences[number].tokens
      guard !triggers.contains(title.tokens.lowerBound), let office = gazetteer.title(title.key),
        GivenOffices.given.contains(office.class),
        title.prefixes.allSatisfy({ !SequenceMatcher.heldOnce.contains($0) }),
        isUnowned(title, in: sentence),
        let (person, verb) = holder(of: title, in: sentence), let state = giver(by: verb),
        held.insert([person.entity, state.entity, number]).inserted
      else { continue }
      findings.append(
        Finding(
          subject: person, object: state, kind: .holdsPosition, rule: GivenOffices.rule,
          precision: GivenOffices.precision, trigger: title.tokens.lowerBound, verb: nil,
          title: document.text(of: title.tokens), quantity: nil,
          reading: factuality.reading(of: verb, isEvent: false), sentence: number,
          isReadFromTree: true))
    }
    return findings
  }

  /// Whether no name behind an office says whose it is; where an envoy is sent does not.
  private func isUnowned(_ title: TitleSpan, in sentence: Range<Int>) -> Bool {
    let next = title.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    // "foreign minister Kofi Mensah" goes on with a name.
    if index.nameAt[next] >= 0 { return false }
    if tokens[next].partOfSpeech == .noun { return false }
    guard ["of", "at", "for", "in"].contains(tokens[next].word) else { return true }
    return (next + 1..<min(next + 6, sentence.upperBound)).prefix { tokens[$0].word != "," }
      .allSatisfy { index.nameAt[$0] < 0 }
      && next + 1 < sentence.upperBound
      && (["its", "his", "her", "their", "the"].contains(tokens[next + 1].word)
        || tokens[next + 1].partOfSpeech == .noun)
  }

  /// The person right before an office, or before an insertion there, and the verb of naming before that person.
  private func holder(
    of title: TitleSpan, in sentence: Range<Int>
  ) -> (person: Participant, verb: Int)? {
    var last = title.tokens.lowerBound - 1
    while last > sentence.lowerBound, GivenOffices.plain.contains(tokens[last].word) { last -= 1 }
    guard last > sentence.lowerBound + 1 else { return nil }
    if let name = index.name(at: last), name.kind == .person,
      let verb = verb(before: name.tokens.lowerBound, in: sentence),
      let entity = index.entity(at: last)
    {
      return (Participant(entity: entity, token: last), verb)
    }
    // "named Ana Roy, a veteran of two wars, chief".
    guard tokens[last].word == ",",
      let comma = (max(sentence.lowerBound, last - 20)..<last).last(where: {
        tokens[$0].word == "," && index.name(at: $0 - 1)?.kind == .person
      }),
      (comma..<last).allSatisfy({ $0 == comma || index.name(at: $0)?.kind != .person }),
      let name = index.name(at: comma - 1), name.tokens.upperBound == comma,
      let verb = verb(before: name.tokens.lowerBound, in: sentence),
      let entity = index.entity(at: comma - 1)
    else { return nil }
    return (Participant(entity: entity, token: comma - 1), verb)
  }

  /// The active verb of naming before a name and its ranks.
  private func verb(before name: Int, in sentence: Range<Int>) -> Int? {
    var position = name - 1
    while position > sentence.lowerBound, name - position < 6,
      tokens[position].shape.contains(.capitalized)
        || [.determiner, .adjective].contains(tokens[position].partOfSpeech)
        || tokens[position].partOfSpeech == .noun && index.nameAt[position] < 0
    {
      position -= 1
    }
    guard position >= sentence.lowerBound, GivenOffices.naming.contains(tokens[position].lemma),
      tokens[position].partOfSpeech == .verb, !tree.isPassive(position)
    else { return nil }
    return position
  }

  /// The one state for which the doer of a verb acts.
  private func giver(by verb: Int) -> Participant? {
    let doers = ArgumentFinder(tree: tree).agent(of: verb, depth: 0)
      .flatMap(participants.participants)
    guard doers.count == 1, let doer = doers.first else { return nil }
    switch index.entities[doer.entity].kind {
    case .country: return doer
    case .person:
      return participants.reference.countryLed(by: doer.entity).map {
        Participant(
          entity: $0, token: verb,
          antecedent: participants.reference.antecedent(of: $0, for: verb))
      }
    default: return nil
    }
  }

  /// What a state has to give; a rank is no office.
  private static let given: Set<Title.Class> = [
    .headOfState, .headOfGovernment, .minister, .diplomat, .judicial, .commander, .leader,
    .spokesperson, .official,
  ]
  private static let naming: Set<WordKey> = [
    "name", "appoint", "elect", "choose", "pick", "select", "make", "install", "designate",
    "reappoint", "confirm",
  ]
  private static let plain: Set<WordKey> = [
    "its", "the", "as", "new", "acting", "interim", "his", "her", "a", "an", "first", "next",
    "their",
  ]
}
