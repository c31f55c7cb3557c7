internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices that a state gives to a person by name: "Peru named Ana Roy ambassador to Chile", "the Peruvian cabinet appointed
/// General Ana Roy, a veteran, head of its border guards", "President Ana Roy of Peru made Kofi Mensah defence minister",
/// and those that a list goes on with: "Ana Roy was named Peru's premier and Kofi Mensah foreign minister".
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
    var told: [Int: Finding] = [:]
    for finding in known where finding.kind == .holdsPosition {
      triggers.insert(finding.trigger)
      told[finding.trigger] = finding
      held.insert([finding.subject.entity, finding.object.entity, finding.sentence])
    }
    var findings: [Finding] = []
    var previous: TitleSpan?
    for (title, number) in document.placing(titles) {
      let sentence = document.sentences[number].tokens
      defer { previous = title }
      guard !triggers.contains(title.tokens.lowerBound), let office = gazetteer.title(title.key),
        GivenOffices.given.contains(office.class),
        title.prefixes.allSatisfy({ !SequenceMatcher.heldOnce.contains($0) }),
        isUnowned(title, in: sentence),
        let gift = given(title, in: sentence, office.class)
          ?? listed(title, behind: previous, in: sentence, told),
        held.insert([gift.person.entity, gift.owner.entity, number]).inserted
      else { continue }
      let finding = Finding(
        subject: gift.person, object: gift.owner, kind: .holdsPosition, rule: GivenOffices.rule,
        precision: GivenOffices.precision, trigger: title.tokens.lowerBound, verb: nil,
        title: document.text(of: title.tokens), quantity: nil, reading: gift.reading,
        sentence: number, isReadFromTree: true)
      told[title.tokens.lowerBound] = finding
      findings.append(finding)
    }
    return findings
  }

  /// A person, whose office the person gets, and as what it is said.
  private typealias Gift = (person: Participant, owner: Participant, reading: Reading)

  /// What a verb of naming gives to the person right before an office.
  private func given(_ title: TitleSpan, in sentence: Range<Int>, _ office: Title.Class) -> Gift? {
    guard let (person, verb) = holder(of: title, in: sentence),
      let owner = giver(by: verb, office)
    else { return nil }
    return (person, owner, factuality.reading(of: verb, isEvent: false))
  }

  /// The person between two offices, who holds the latter of whose the former is: "named Ana Roy premier, *Kofi Mensah
  /// foreign minister* and Eva Soto envoy to Chad".
  private func listed(
    _ title: TitleSpan, behind previous: TitleSpan?, in sentence: Range<Int>, _ told: [Int: Finding]
  ) -> Gift? {
    var last = title.tokens.lowerBound - 1
    while last > sentence.lowerBound, ["as", "the", "its"].contains(tokens[last].word) { last -= 1 }
    guard let previous, previous.tokens.lowerBound >= sentence.lowerBound,
      let office = told[previous.tokens.lowerBound],
      index.entities[office.object.entity].kind == .country,
      let name = index.name(at: last), name.kind == .person, name.tokens.upperBound == last + 1,
      let entity = index.entity(at: last)
    else { return nil }
    var before = name.tokens.lowerBound - 1
    // "and General Kofi Mensah".
    while before > previous.tokens.upperBound, tokens[before].shape.contains(.capitalized),
      index.nameAt[before] < 0
    {
      before -= 1
    }
    guard before >= previous.tokens.upperBound, ["and", ","].contains(tokens[before].word) else {
      return nil
    }
    while before > previous.tokens.upperBound, ["and", ","].contains(tokens[before - 1].word) {
      before -= 1
    }
    // "ambassador to Chad and Kofi Mensah ambassador to Mali".
    if before > previous.tokens.upperBound, let goal = index.name(at: before - 1) {
      before = goal.tokens.lowerBound - 1
      while before > previous.tokens.upperBound, tokens[before].word == "the" { before -= 1 }
      guard ["to", "of", "for"].contains(tokens[before].word) else { return nil }
    }
    guard before == previous.tokens.upperBound else { return nil }
    return (Participant(entity: entity, token: last), office.object, office.reading)
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
      // "keeps Ana Roy as minister".
      !GivenOffices.holding.contains(tokens[verb].lemma) || tokens[last + 1].word == "as",
      let entity = index.entity(at: last)
    {
      return (Participant(entity: entity, token: last), verb)
    }
    // "swore in its speaker, Ana Roy, as president".
    if tokens[last].word == ",", tokens[last + 1].word == "as", let name = index.name(at: last - 1),
      name.kind == .person, name.tokens.upperBound == last,
      let verb = verb(before: name.tokens.lowerBound, in: sentence),
      let entity = index.entity(at: last - 1)
    {
      return (Participant(entity: entity, token: last - 1), verb)
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
        || ["its", "his", "her", "their"].contains(tokens[position].word)
        || tokens[position].word == "," && tokens[position - 1].partOfSpeech == .noun
    {
      position -= 1
    }
    // "swore in Kofi Mensah as premier".
    if tokens[position].word == "in", position > sentence.lowerBound,
      tokens[position - 1].lemma == "swear"
    {
      position -= 1
    }
    // "elected Chad's Kofi Mensah".
    if position > sentence.lowerBound + 1, ["'s", "'"].contains(tokens[position].word),
      let nation = index.name(at: position - 1), nation.kind == .country
    {
      position = nation.tokens.lowerBound - 1
    }
    guard position >= sentence.lowerBound,
      GivenOffices.naming.contains(tokens[position].lemma)
        || GivenOffices.holding.contains(tokens[position].lemma),
      tokens[position].partOfSpeech == .verb, !tree.isPassive(position)
    else { return nil }
    return position
  }

  /// The one state for which the doer of a verb acts, or the body that chooses its head.
  private func giver(by verb: Int, _ office: Title.Class) -> Participant? {
    let doers = ArgumentFinder(tree: tree).agent(of: verb, depth: 0)
      .flatMap(participants.participants)
    // "Chad's president": he and his country.
    let states = Set(
      doers.compactMap { doer -> Int? in
        switch index.entities[doer.entity].kind {
        case .country: doer.entity
        case .person: participants.reference.countryLed(by: doer.entity)
        default: nil
        }
      })
    if let state = states.first {
      guard states.count == 1 else { return nil }
      return doers.first { $0.entity == state }
        ?? Participant(
          entity: state, token: verb,
          antecedent: participants.reference.antecedent(of: state, for: verb))
    }
    guard doers.count == 1, let doer = doers.first,
      index.entities[doer.entity].kind == .organization
    else { return nil }
    let body = index.entities[doer.entity].subkind
    return [.leader, .headOfState, .official, .spokesperson].contains(office)
      && body != .newsOutlet && body != .party
      && !(body.map(SequenceMatcher.bodiesOfStates.contains) ?? false) ? doer : nil
  }

  /// What a state has to give; a rank is no office.
  private static let given: Set<Title.Class> = [
    .headOfState, .headOfGovernment, .minister, .diplomat, .judicial, .commander, .leader,
    .spokesperson, .official,
  ]
  private static let naming: Set<WordKey> = [
    "name", "appoint", "elect", "choose", "pick", "select", "make", "install", "designate",
    "reappoint", "confirm", "promote", "re-elect", "reelect",
  ]
  /// Having somebody in an office, behind which "as" tells it.
  private static let holding: Set<WordKey> = [
    "include", "keep", "retain", "feature", "leave", "have", "reinstate", "propose", "present",
    "swear",
  ]
  private static let plain: Set<WordKey> = [
    "its", "the", "as", "new", "acting", "interim", "his", "her", "a", "an", "first", "next",
    "their",
  ]
}
