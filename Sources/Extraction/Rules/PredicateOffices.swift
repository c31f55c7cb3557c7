internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices without an owner that a clause says somebody holds: "she became prime minister in May", "Ana Roy was sworn in as
/// president", "parliament elected her speaker", "she has been chief executive since 2019".
///
/// An office of a government is that of the country of whose affairs the text tells, another that of the body told of.
struct PredicateOffices {
  /// What statements name.
  static let rule = "position.predicated"
  /// The share of its statements that are right, judged.
  static let precision = 0.85

  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let gazetteer: Gazetteer
  let participants: ParticipantFinder
  let factuality: FactualityReader
  let home: HomeOffices
  let bodies: BodyOffices

  private var tokens: [Token] { tree.tokens }

  /// What the bare offices say, given the offices that are known.
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var triggers: Set<Int> = []
    var held: Set<[Int]> = []
    for finding in known where finding.kind == .holdsPosition {
      triggers.insert(finding.trigger)
      held.insert([finding.subject.entity, finding.object.entity, finding.sentence])
    }
    var findings: [Finding] = []
    for (title, number) in document.placing(titles) {
      let sentence = document.sentences[number]
      guard !title.tokens.contains(where: triggers.contains),
        let office = gazetteer.title(title.key), isBare(title, in: sentence.tokens),
        let word = title.tokens.first(where: { token in
          tree.head(of: token).map { !title.tokens.contains($0) } ?? true
        }), let (phrase, carrier) = holder(of: word)
      else { continue }
      let people = participants.participants(at: phrase)
        .filter { index.entities[$0.entity].kind == .person }
      guard people.count == 1, let person = people.first,
        let owner = namer(by: carrier, office) ?? owner(of: title, office, in: number),
        held.insert([person.entity, owner.entity, number]).inserted
      else { continue }
      let reading = factuality.reading(of: carrier, isEvent: false)
      findings.append(
        Finding(
          subject: person, object: owner, kind: .holdsPosition, rule: PredicateOffices.rule,
          precision: PredicateOffices.precision, trigger: title.tokens.lowerBound, verb: nil,
          title: document.text(of: title.tokens), quantity: nil, reading: reading,
          sentence: number, isReadFromTree: true,
          isPast: title.prefixes.contains { SequenceMatcher.heldOnce.contains($0) }))
    }
    return findings
  }

  /// Whether neither an owner stands before an office nor a phrase or a name behind it.
  private func isBare(_ title: TitleSpan, in sentence: Range<Int>) -> Bool {
    guard title.prefixes.allSatisfy(HomeOffices.served.contains) else { return false }
    let next = title.tokens.upperBound
    if next < sentence.upperBound {
      // "prime minister in 2019" tells when.
      let isDated =
        tokens[next].word == "in" && next + 1 < sentence.upperBound
        && (tokens[next + 1].partOfSpeech == .numeral
          || Lexicon.times.contains(tokens[next + 1].lemma))
      // "Ana Roy is president and Kofi Mensah prime minister".
      let isListed =
        tokens[next].word == "and" && index.name(at: next + 1)?.kind == .person
      if index.nameAt[next] >= 0
        || PredicateOffices.owning.contains(tokens[next].word) && !isDated && !isListed
      {
        return false
      }
      if tokens[next].partOfSpeech == .noun || tokens[next].partOfSpeech == .properNoun {
        return false
      }
    }
    // "its first woman prime minister", "Peru's next president".
    return (max(sentence.lowerBound, title.tokens.lowerBound - 4)..<title.tokens.lowerBound)
      .allSatisfy {
        index.nameAt[$0] < 0 && !PredicateOffices.possessing.contains(tokens[$0].word)
      }
      || isAfterVerb(title, in: sentence)
  }

  /// Whether nothing but an article stands between an office and a verb, the one who gets it or "as": "became president",
  /// "elected Ana Roy president", "as president".
  private func isAfterVerb(_ title: TitleSpan, in sentence: Range<Int>) -> Bool {
    var before = title.tokens.lowerBound - 1
    while before >= sentence.lowerBound, PredicateOffices.plain.contains(tokens[before].word) {
      before -= 1
    }
    guard before >= sentence.lowerBound else { return false }
    let word = tokens[before].word
    return word == "as" || [.verb, .auxiliary].contains(tokens[before].partOfSpeech)
      || index.name(at: before)?.kind == .person
      || tokens[before].partOfSpeech == .pronoun && !PredicateOffices.possessing.contains(word)
  }

  /// The phrase of the one whom a clause calls the holder of an office, and the word that carries that.
  private func holder(of word: Int) -> (phrase: Int, carrier: Int)? {
    if tree.child(of: word, .copula) != nil {
      return subject(of: word).map { ($0, word) }
    }
    guard let verb = tree.head(of: word), tokens[verb].partOfSpeech == .verb else { return nil }
    let lemma = tokens[verb].lemma
    let isAs = tree.caseWord(of: word) == "as"
    switch tokens[word].relation {
    case .oblique, .nominalModifier, .openClausalComplement, .object, .adverbialClause,
      .clausalComplement, .indirectObject:
      break
    default: return nil
    }
    if !isAs, PredicateOffices.becoming.contains(lemma) {
      return subject(of: verb).map { ($0, verb) }
    }
    if isAs, PredicateOffices.serving.contains(lemma) {
      return subject(of: verb).map { ($0, verb) }
    }
    guard PredicateOffices.naming.contains(lemma), isAs || tokens[word].relation != .oblique else {
      return nil
    }
    if tree.isPassive(verb) || tree.child(of: verb, .nominalSubjectPassive) != nil {
      return subject(of: verb).map { ($0, verb) }
    }
    // The parser may take the one named for what he is named: "named Ana Roy chief executive".
    return
      (tree.children(of: verb, .object, .indirectObject).first { $0 != word }
      ?? tree.children(of: verb, .openClausalComplement).first {
        $0 < word && index.name(at: $0)?.kind == .person
      }).map { ($0, verb) }
  }

  private func subject(of word: Int) -> Int? {
    tree.child(of: word, .nominalSubject, .nominalSubjectPassive)
  }

  /// The body that gives its own office: "the Bank of Ghana named Ana Roy chief executive".
  private func namer(by verb: Int, _ office: Title) -> Participant? {
    guard BodyOffices.isOffice(office), PredicateOffices.naming.contains(tokens[verb].lemma),
      !tree.isPassive(verb), let subject = tree.child(of: verb, .nominalSubject)
    else { return nil }
    let bodies = participants.participants(at: subject)
    guard bodies.count == 1, let body = bodies.first,
      index.entities[body.entity].kind == .organization,
      index.entities[body.entity].subkind != .newsOutlet,
      // "Parliament elected Ana Roy chairwoman".
      index.entities[body.entity].subkind != EntitySubkind(rawValue: "government")
    else { return nil }
    return body
  }

  /// Whose office it is.
  private func owner(of title: TitleSpan, _ office: Title, in number: Int) -> Participant? {
    let token = title.tokens.upperBound - 1
    if HomeOffices.offices.contains(office.class) {
      guard let country = home.country(of: title, office, in: number) else {
        return nil
      }
      let naming = home.naming(country, upTo: number)
      if home.home.dateline != country, naming == nil { return nil }
      return Participant(
        entity: country, token: token,
        antecedent: home.home.dateline == country || naming == number ? nil : naming)
    }
    guard BodyOffices.isOffice(office), number > 0,
      let body = bodies.told(before: title, in: number)
    else { return nil }
    return Participant(
      entity: body.entity, token: token, antecedent: body.sentence == number ? nil : body.sentence)
  }

  /// Words behind an office that say whose it is.
  private static let owning: Set<WordKey> = ["of", "at", "for", "'s", "'", "-", "in", "to", "and"]
  private static let possessing: Set<WordKey> = [
    "'s", "'", "’s", "’", "its", "his", "her", "their", "our", "my", "your", "whose",
  ]
  private static let plain: Set<WordKey> = ["the", "a", "an", "as", "first", "new", "next"]
  private static let becoming: Set<WordKey> = ["become", "remain", "stay"]
  /// Verbs of those who take, hold or lose an office, with "as".
  private static let serving: Set<WordKey> = [
    "serve", "act", "resign", "retire", "quit", "step", "take", "stand", "swear", "install",
    "inaugurate", "return", "continue", "oust", "dismiss", "sack", "fire", "remove", "reappoint",
    "replace", "succeed", "depose",
  ]
  /// Verbs of those who give an office.
  private static let naming: Set<WordKey> = [
    "name", "appoint", "elect", "reelect", "re-elect", "choose", "pick", "select", "make",
    "confirm", "approve", "proclaim",
  ]
}
