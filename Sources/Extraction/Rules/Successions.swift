internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Who held an office before somebody whose office a sentence tells: "Prime Minister Ana Roy, who succeeded Kofi Mensah",
/// "President Ana Roy and her predecessor, Kofi Mensah".
struct Successions {
  /// What statements name.
  static let rule = "position.succession"
  private static let precision = 0.85

  let document: AnnotatedDocument
  let index: EntityIndex
  let participants: ParticipantFinder
  let factuality: FactualityReader

  private var reference: ReferenceResolver { participants.reference }
  private var tree: SyntaxTree { participants.tree }

  /// What follows from offices in the same sentence, or told before of whom "his" and "her" mean.
  ///
  /// O(names of the sentences with offices, and of "predecessor").
  func findings(after known: [Finding]) -> [Finding] {
    var held: Set<[Int]> = []
    var bySentence: [Int: [Finding]] = [:]
    for finding in known where finding.kind == .holdsPosition || finding.kind == .leads {
      held.insert([finding.subject.entity, finding.object.entity])
      bySentence[finding.sentence, default: []].append(finding)
    }
    // The office that the text told last: "elected Peru's minister, Ana Roy, secretary general".
    let told = known.filter { Successions.isTold($0) && !isOfPast($0) }
      .sorted { ($0.sentence, $0.trigger) < ($1.sentence, $1.trigger) }
    var found = bySentence.sorted { $0.key < $1.key }.flatMap { number, offices -> [Finding] in
      let tokens = document.sentences[number].tokens
      return tokens.compactMap { token -> Finding? in
        let name = Int(index.nameAt[token])
        guard name >= 0, index.names[name].tokens.lowerBound == token,
          index.names[name].kind == .person,
          let holder = successor(beside: index.names[name], in: tokens)
            ?? appointee(replacing: index.names[name], in: tokens, offices),
          let office = offices.last(where: {
            $0.subject.entity == holder && Successions.isTold($0)
          }), index.entityOfName[name] != holder,
          held.insert([index.entityOfName[name], office.object.entity]).inserted
        else { return nil }
        var other = office
        other.subject = Participant(
          entity: index.entityOfName[name], token: index.names[name].tokens.upperBound - 1)
        other.rule = Successions.rule
        other.precision = Successions.precision
        return other
      }
    }
    var all = told + found
    for (number, sentence) in document.sentences.enumerated() {
      let more = referred(in: sentence.tokens, number, told, &held)
      found += more
      all += more
      let followers = followed(in: sentence.tokens, number, all, &held)
      found += followers
      all += followers
    }
    return found
  }

  /// Whether a word before an office says that its holder has left it: "a former Chilean minister".
  private func isOfPast(_ office: Finding) -> Bool {
    (max(0, office.trigger - 3)..<office.trigger).contains {
      ["former", "onetime", "ex", "erstwhile"].contains(document.tokens[$0].word)
    }
  }

  /// "She replaces Kofi Mensah", "he was succeeded by Kofi Mensah", where the text told the office of one of them before.
  private func followed(
    in sentence: Range<Int>, _ number: Int, _ told: [Finding], _ held: inout Set<[Int]>
  ) -> [Finding] {
    var found: [Finding] = []
    for verb in sentence where document.tokens[verb].lemma == "follow" {
      found += next(in: verb, number, told, &held)
    }
    return found
      + sentence.compactMap { verb -> Finding? in
        guard isSuccession(verb), !saysAsWhat(verb),
          let (later, earlier) = parties(of: verb), later.entity != earlier.entity,
          let office = told.last(where: {
            $0.sentence <= number && Successions.isOnesOwn($0)
              && ($0.subject.entity == later.entity
                && !Successions.yielding.contains(document.tokens[verb].lemma)
                || $0.subject.entity == earlier.entity)
          })
        else { return nil }
        let reading = factuality.reading(of: verb, isEvent: false)
        guard
          Factuality(polarity: reading.polarity, modality: reading.modality) == .actual
        else { return nil }
        let other = office.subject.entity == later.entity ? earlier : later
        guard held.insert([other.entity, office.object.entity]).inserted else { return nil }
        return handed(office, to: other, by: verb, number)
      }
  }

  /// The office that the verb of a sentence hands to another.
  private func handed(
    _ office: Finding, to holder: Participant, by verb: Int, _ number: Int
  ) -> Finding {
    var finding = office
    finding.subject = holder
    finding.object = Participant(
      entity: office.object.entity, token: verb,
      antecedent: office.sentence == number
        ? office.object.antecedent : reference.antecedent(of: office.object.entity, for: verb))
    finding.trigger = verb
    finding.sentence = number
    finding.rule = Successions.rule
    finding.precision = Successions.precision
    return finding
  }

  /// "Ana Roy was its first head; Kofi Mensah and Eva Soto followed": those who had the office after whom the text told last.
  private func next(
    in verb: Int, _ number: Int, _ told: [Finding], _ held: inout Set<[Int]>
  ) -> [Finding] {
    guard document.tokens[verb].partOfSpeech == .verb, !tree.isPassive(verb),
      tree.child(of: verb, .object, .oblique, .clausalComplement) == nil,
      let office = told.last, (number - 1...number).contains(office.sentence),
      Successions.isOnesOwn(office), office.sentence < number || office.trigger < verb
    else { return [] }
    let arguments = ArgumentFinder(tree: tree)
    let people = arguments.agent(of: verb, depth: 0).flatMap(participants.participants)
    guard !people.isEmpty,
      people.allSatisfy({ index.entities[$0.entity].kind == .person })
    else { return [] }
    return people.compactMap { person in
      guard held.insert([person.entity, office.object.entity]).inserted else { return nil }
      return handed(office, to: person, by: verb, number)
    }
  }

  /// Whether a verb tells the office itself, which may be another: "succeeded him as interim president".
  private func saysAsWhat(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      tree.caseWord(of: $0) == "as" || document.tokens[$0].word == "as"
    }
  }

  /// Whether an office has one holder at a time.
  private static func isOnesOwn(_ finding: Finding) -> Bool {
    if finding.kind == .leads { return true }
    guard let word = finding.title?.split(separator: " ").last else { return false }
    return single.contains(word.lowercased())
  }

  private static let single: Set<String> = [
    "president", "minister", "premier", "chancellor", "king", "queen", "emir", "sultan", "pope",
    "chairman", "chairwoman", "chairperson", "governor", "mayor", "general", "executive",
    "secretary", "secretary-general", "director-general", "officer", "state", "speaker", "chief",
    "head", "leader", "director", "commander", "ambassador", "chair", "coach",
  ]

  /// Whether a verb is one of coming after another, or of leaving something to another.
  func isSuccession(_ verb: Int) -> Bool {
    document.tokens[verb].partOfSpeech == .verb
      && (Successions.verbs.contains(document.tokens[verb].lemma)
        || Successions.yielding.contains(document.tokens[verb].lemma))
  }

  /// The one person who comes and the one who goes.
  func parties(of verb: Int) -> (later: Participant, earlier: Participant)? {
    func person(_ heads: [Int]) -> Participant? {
      let found = heads.flatMap(participants.participants)
      guard found.count == 1, let one = found.first,
        index.entities[one.entity].kind == .person
      else { return nil }
      return one
    }
    let arguments = ArgumentFinder(tree: tree)
    // "handed over to Ana Roy", "made way for Ana Roy".
    if Successions.yielding.contains(document.tokens[verb].lemma) {
      guard isYielding(verb), !tree.isPassive(verb),
        let later = person(arguments.direct(of: verb, ["to", "for"])),
        let earlier = person(arguments.agent(of: verb, depth: 0))
      else { return nil }
      return (later, earlier)
    }
    // "Ana Roy took his place".
    if document.tokens[verb].lemma == "take", !tree.hasChild(of: verb, words: ["over"]) {
      guard let place = tree.child(of: verb, .object),
        Successions.left.contains(document.tokens[place].lemma),
        let owner = tree.child(of: place, .possessiveModifier), !tree.isPassive(verb),
        let later = person(arguments.agent(of: verb, depth: 0)), let earlier = person([owner])
      else { return nil }
      return (later, earlier)
    }
    // "took over from Kofi Mensah", "took over as president from Kofi Mensah".
    if document.tokens[verb].lemma == "take",
      tree.hasChild(of: verb, words: ["over"])
    {
      guard !tree.isPassive(verb),
        let later = person(arguments.agent(of: verb, depth: 0)),
        let earlier = person(formers(behind: verb))
      else { return nil }
      return (later, earlier)
    }
    // "followed the minister to the door".
    if document.tokens[verb].lemma == "follow", !tree.isPassive(verb) { return nil }
    guard let earlier = person(arguments.patient(of: verb, depth: 0)),
      let later = person(arguments.agent(of: verb, depth: 0)) ?? person(named(above: verb))
    else { return nil }
    return (later, earlier)
  }

  /// From whom somebody takes over.
  private func formers(behind verb: Int) -> [Int] {
    let own = ArgumentFinder(tree: tree).direct(of: verb, ["from"])
    if !own.isEmpty { return own }
    // The parser may hang the name on the office.
    return tree.children(of: verb, .oblique).filter { tree.caseWord(of: $0) == "as" }
      .flatMap { ArgumentFinder(tree: tree).direct(of: $0, ["from"]) }
  }

  /// Who is given the office by which another is replaced: "named Ana Roy chief, replacing Kofi Mensah".
  private func named(above verb: Int) -> [Int] {
    guard tree.isGerund(verb), let naming = tree.head(of: verb), naming < verb,
      Successions.naming.contains(document.tokens[naming].lemma), !tree.isPassive(naming)
    else { return [] }
    return (naming + 1..<verb).first { index.name(at: $0)?.kind == .person }.map { [$0] } ?? []
  }

  /// Whether a verb with what belongs to it says that somebody leaves an office to another: "hand over", "make way".
  private func isYielding(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      let word = document.tokens[child].lemma
      return Successions.left.contains(word)
        && (document.tokens[child].relation == .object
          || tree.child(of: child, .object, .nominalModifier) == nil)
    }
  }

  private static let naming: Set<WordKey> = [
    "name", "appoint", "elect", "choose", "pick", "select", "make", "nominate", "install",
  ]
  private static let yielding: Set<WordKey> = ["hand", "make", "give", "cede", "pass", "yield"]
  /// What is left to a successor.
  private static let left: Set<WordKey> = [
    "over", "way", "post", "office", "baton", "power", "job", "place", "reins", "rein", "torch",
    "leadership", "presidency", "command",
  ]

  static func isTold(_ finding: Finding) -> Bool {
    !finding.isPast
      && (finding.kind == .leads
        || finding.kind == .holdsPosition
          && finding.title.map { !$0.lowercased().hasPrefix("former") } ?? false)
      && Factuality(polarity: finding.reading.polarity, modality: finding.reading.modality)
        == .actual
  }

  /// "His predecessor, Kofi Mensah," of whom the text told an office before.
  private func referred(
    in sentence: Range<Int>, _ number: Int, _ told: [Finding], _ held: inout Set<[Int]>
  ) -> [Finding] {
    sentence.compactMap { token -> Finding? in
      let tokens = document.tokens
      guard Successions.others.contains(tokens[token].word), token > sentence.lowerBound,
        token + 1 < sentence.upperBound
      else { return nil }
      let last = tokens[token - 1].partOfSpeech == .adjective ? token - 2 : token - 1
      guard last >= sentence.lowerBound, ["his", "her"].contains(tokens[last].word) else {
        return nil
      }
      let next = tokens[token + 1].word == "," ? token + 2 : token + 1
      guard next < sentence.upperBound, let name = index.name(at: next), name.kind == .person,
        name.tokens.lowerBound == next, let person = index.entity(at: next),
        let holder = reference.referents(at: last).first?.entity, holder != person,
        let office = told.last(where: { $0.subject.entity == holder && $0.sentence <= number }),
        held.insert([person, office.object.entity]).inserted
      else { return nil }
      var other = office
      other.subject = Participant(entity: person, token: name.tokens.upperBound - 1)
      other.object = Participant(
        entity: office.object.entity, token: last,
        antecedent: reference.antecedent(of: office.object.entity, for: last))
      other.trigger = token
      other.sentence = number
      other.rule = Successions.rule
      other.precision = Successions.precision
      return other
    }
  }

  /// Whose office the bearer of a name has held or will hold.
  private func successor(beside name: NameSpan, in sentence: Range<Int>) -> Int? {
    let tokens = document.tokens
    var position = name.tokens.lowerBound - 1
    func word(_ words: Set<WordKey>) -> Bool {
      position >= sentence.lowerBound && words.contains(tokens[position].word)
    }
    if word(Successions.following) {
      // "Ana Roy, who succeeded Kofi Mensah", "Ana Roy succeeded Kofi Mensah".
      position -= 1
      if word(["has", "had"]) { position -= 1 }
      if word(["who"]) { position -= 1 }
      if word([","]) { position -= 1 }
    } else {
      // "Ana Roy and her predecessor, Kofi Mensah", "Ana Roy, whose predecessor was Kofi Mensah".
      if word([",", "was", "is"]) { position -= 1 }
      guard word(Successions.others) else { return nil }
      position -= 1
      if position >= sentence.lowerBound, tokens[position].partOfSpeech == .adjective {
        position -= 1
      }
      guard word(["his", "her", "whose"]) else { return nil }
      position -= 1
      if word(["and", "with"]) { position -= 1 }
      if word([","]) { position -= 1 }
    }
    // "President Ana Roy of Peru and her predecessor".
    if position > sentence.lowerBound, let whole = index.name(at: position),
      whole.kind == .country || whole.kind == .organization,
      whole.tokens.lowerBound > sentence.lowerBound,
      tokens[whole.tokens.lowerBound - 1].word == "of"
    {
      position = whole.tokens.lowerBound - 2
    }
    guard position >= sentence.lowerBound, let other = index.name(at: position),
      other.kind == .person, other.tokens.upperBound == position + 1
    else { return nil }
    return index.entity(at: position)
  }

  private static let verbs: Set<WordKey> = ["succeed", "replace", "follow", "take"]
  private static let following: Set<WordKey> = ["succeeded", "replaced", "succeeds", "replaces"]
  private static let others: Set<WordKey> = ["predecessor", "successor"]
}
