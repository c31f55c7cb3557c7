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
  var tree: SyntaxTree { participants.tree }

  /// What follows from offices in the same sentence, or told before of whom "his" and "her" mean.
  ///
  /// O(names of the sentences with offices, and of "predecessor").
  func findings(after known: [Finding]) -> [Finding] {
    var held: Set<[Int]> = []
    var past: Set<[Int]> = []
    var present: Set<[Int]> = []
    var bySentence: [Int: [Finding]] = [:]
    for finding in known where finding.kind == .holdsPosition || finding.kind == .leads {
      let pair = [finding.subject.entity, finding.object.entity]
      held.insert(pair)
      if Successions.isTold(finding) && !isOfPast(finding) {
        present.insert(pair)
      } else {
        past.insert(pair)
      }
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
    let left = past.subtracting(present)
    for (number, sentence) in document.sentences.enumerated() {
      let more = referred(in: sentence.tokens, number, told, left, &held)
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
            $0.sentence <= number && Successions.isOnesOwn($0) && !hasLeft($0, for: later, by: verb)
              && ($0.subject.entity == later.entity
                && !Successions.yielding.contains(document.tokens[verb].lemma)
                || $0.subject.entity == earlier.entity)
          })
        else { return nil }
        let reading = factuality.reading(of: verb, isEvent: false)
        let other = office.subject.entity == later.entity ? earlier : later
        // "He will be replaced by Kofi Mensah": what the text said of his office is a fact.
        let isPlanned =
          reading.modality == .planned && reading.polarity == .positive
          && other.entity == later.entity
        guard
          isPlanned
            || Factuality(polarity: reading.polarity, modality: reading.modality) == .actual,
          held.insert([other.entity, office.object.entity]).inserted
        else { return nil }
        var finding = handed(office, to: other, by: verb, number)
        if isPlanned { finding.reading = reading }
        return finding
      }
  }

  /// Whether a clause about whoever comes tells what he led before: "Ana Roy, who ran a bank, replaces Kofi Mensah".
  private func hasLeft(_ office: Finding, for later: Participant, by verb: Int) -> Bool {
    let trigger = office.trigger
    guard office.subject.entity == later.entity, tree.isInSentence(trigger, of: verb),
      document.tokens[trigger].partOfSpeech == .verb, trigger != verb,
      [.relativeClause, .clausalModifier].contains(tree.tokens[trigger].relation)
    else { return false }
    return tree.hasChild(of: trigger, words: ["had"])
      || document.tokens[trigger].word != document.tokens[trigger].lemma
        && !tree.isThirdPerson(trigger) && !tree.isGerund(trigger)
        && !tree.hasChild(of: trigger, words: ["has", "have", "is"])
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
    in sentence: Range<Int>, _ number: Int, _ told: [Finding], _ past: Set<[Int]>,
    _ held: inout Set<[Int]>
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
          // "His successor, Kofi Mensah, a former speaker": he holds another office now.
          || tokens[token].word == "successor" && past.contains([person, office.object.entity])
      else { return nil }
      var other = office
      other.subject = Participant(entity: person, token: name.tokens.upperBound - 1)
      other.object = Participant(
        entity: office.object.entity, token: last,
        antecedent: reference.antecedent(of: office.object.entity, for: last))
      other.trigger = token
      other.sentence = number
      other.rule = Successions.rule
      // What he holds now counts before what he held.
      other.precision = Successions.precision + 0.02
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
