internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Applies sequence rules to the tokens of a sentence.
struct SequenceRuleEngine {
  let book: RuleBook
  let document: AnnotatedDocument
  let index: EntityIndex
  let matcher: SequenceMatcher
  let gazetteer: Gazetteer
  let factuality: FactualityReader
  private let titleStarts: Set<Int>

  init(
    book: RuleBook, document: AnnotatedDocument, index: EntityIndex,
    titles: [TitleSpan], factuality: FactualityReader, gazetteer: Gazetteer
  ) {
    self.factuality = factuality
    self.book = book
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
    self.matcher = SequenceMatcher(
      tokens: document.tokens, index: index, titles: titles, gazetteer: gazetteer)
    self.titleStarts = Set(titles.map(\.tokens.lowerBound))
  }

  /// What the rules find in a sentence.
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    // A rule relates two names.
    guard namesBegin(in: sentence.tokens) > 1 else { return [] }
    let possible = book.sequenceNeeds.possible(in: document.tokens[sentence.tokens], names: index)
    var found: [Finding] = []
    func add(_ rules: [Int]?, at token: Int) {
      for rule in rules ?? [] where possible[rule] {
        guard
          let match = matcher.match(
            book.sequences[rule], at: token, before: sentence.tokens.upperBound)
        else { continue }
        found += findings(of: book.sequences[rule], match, number: number)
      }
    }
    for token in sentence.tokens {
      let name = index.nameAt[token]
      if name >= 0, index.names[Int(name)].tokens.lowerBound == token {
        add(book.sequencesByKind[index.names[Int(name)].kind], at: token)
      }
      if !book.sequencesByWord.isEmpty {
        add(book.sequencesByWord[document.tokens[token].word], at: token)
      }
      add(book.sequencesByLemma[document.tokens[token].lemma], at: token)
      if titleStarts.contains(token) { add(book.sequencesByTitle, at: token) }
      if mayBeginForce(token) { add(book.sequencesByForce, at: token) }
    }
    return found
  }

  private func namesBegin(in tokens: Range<Int>) -> Int {
    tokens.count {
      index.nameAt[$0] >= 0 && index.names[Int(index.nameAt[$0])].tokens.lowerBound == $0
    }
  }

  /// Whether a force may begin at a token: with a figure, its bound or the name of its owner.
  private func mayBeginForce(_ token: Int) -> Bool {
    let name = index.nameAt[token]
    if name >= 0 { return index.names[Int(name)].tokens.lowerBound == token }
    return document.tokens[token].partOfSpeech == .numeral
      || ForceWords.bounds.contains(document.tokens[token].word)
  }

  /// The word that a copula without a negation of its own belongs to: "NATO" of "is not in NATO".
  private func predicate(of verb: Int) -> Int {
    let token = document.tokens[verb]
    return token.relation == .copula && token.head >= 0 ? Int(token.head) : verb
  }

  private func findings(of rule: SequenceRule, _ match: SequenceMatch, number: Int) -> [Finding] {
    let isPast = match.title != nil && isPast(match, from: document.sentences[number])
    let verb = match.verb
    var reading =
      verb.map { factuality.reading(of: predicate(of: $0), isEvent: false) } ?? Reading()
    if verb == nil, isConditional(match) { reading.weaken(to: .possible) }
    if let wish = readingOfWish(rule, match) { reading = wish }
    let pairs = match.subjects.flatMap { subject in match.objects.map { (subject, $0) } }
    return pairs.compactMap { subject, object in
      let subjectName = index.names[subject]
      let objectName = index.names[object]
      let ends = (index.entityOfName[subject], index.entityOfName[object])
      guard ends.0 != ends.1, isPlausible(rule, subjectName, objectName),
        !isOfAnotherName(objectName, match), !isDescription(match, subjectName),
        !isOfOthers(match), !isOfNamedSubject(rule, match, objectName),
        !isOfAnotherPart(match, subjectName),
        isOffice(match, of: objectName), isPresence(rule, match, subjectName, objectName),
        !(rule.kind == .memberOf && isJoinedInDeed(verb)),
        rule.kind != .capitalOf || !isWater(objectName), !isOfWhole(rule, subjectName),
        !isOfParty(rule, objectName, match), !isTopic(objectName, of: rule, match),
        !isInList(rule, subjectName, objectName), !isLandmark(rule, subjectName, objectName)
      else { return nil }
      // "Major General Ana Roy of Ireland" holds a rank, and no office of the state.
      let isRank = rule.name == "position.rank-of" && objectName.kind == .country
      let kind =
        isRank
        ? .citizenOf
        : isPublicBody(subjectName, of: objectName, rule)
          ? .partOf
          : Membership.kind(
            of: rule.kind, of: subjectName.kind, in: (objectName.kind, objectName.subkind),
            as: match.title.flatMap { matcher.title(at: $0.lowerBound)?.key },
            isAdjective: objectName.form == .adjective)
      return Finding(
        subject: Participant(entity: ends.0, token: subjectName.tokens.upperBound - 1),
        object: Participant(entity: ends.1, token: objectName.tokens.upperBound - 1),
        kind: isRival(rule, objectName, in: document.sentences[number]) ? .memberOf : kind,
        rule: rule.name, precision: rule.precision,
        trigger: match.title?.lowerBound ?? verb ?? match.tokens.lowerBound,
        verb: verb.flatMap { book.spelling(of: document.tokens[$0].lemma) },
        title: kind != rule.kind
          ? nil : match.title.map { (isPast ? "former " : "") + document.text(of: $0) },
        quantity: (match.quantity ?? share(rule, match, before: objectName)).map {
          document.text(of: $0)
        }, reading: reading,
        sentence: number, isPast: isPast)
    }
  }

  /// Whether a verb says in what somebody is joined: "joined NATO in condemning the blast".
  private func isJoinedInDeed(_ verb: Int?) -> Bool {
    let tree = factuality.tree
    return verb.map { verb in
      tree.children(of: verb, .adverbialClause, .openClausalComplement).contains {
        tree.isGerund($0) && tree.hasChild(of: $0, words: ["in"])
      }
    } ?? false
  }

  /// Whether what a match says to be so is a condition: "if Ana Roy becomes president of Ghana".
  private func isConditional(_ match: SequenceMatch) -> Bool {
    let tree = factuality.tree
    return match.tokens.contains { token in
      guard ["be", "become", "remain"].contains(tree.tokens[token].lemma) else { return false }
      let clause = tree.tokens[token].relation == .copula ? tree.head(of: token) ?? token : token
      return tree.children(of: clause, .marker).contains {
        Lexicon.conditions.contains(tree.tokens[$0].word)
      }
    }
  }

  /// How much of a place somebody holds: "at least 85 percent" of "has controlled at least 85 percent of the town".
  private func share(
    _ rule: SequenceRule, _ match: SequenceMatch, before whole: NameSpan
  ) -> Range<Int>? {
    guard rule.kind == .controls, rule.name != "controls.share-including", let verb = match.verb,
      verb + 1 < whole.tokens.lowerBound
    else { return nil }
    let words = verb + 1..<whole.tokens.lowerBound
    guard
      // "85 percent", "a quarter".
      let figure = words.first(where: {
        document.tokens[$0].partOfSpeech == .numeral
          || document.tokens[$0].word == "a"
            && QuantityReader.fractions.contains(document.tokens[$0 + 1].lemma)
          || document.tokens[$0].word == "half"
      }),
      let of = words.last(where: { document.tokens[$0].word == "of" }), figure < of
    else { return nil }
    var first = figure
    while first > words.lowerBound, ForceWords.bounds.contains(document.tokens[first - 1].word) {
      first -= 1
    }
    return first..<of
  }

  /// Whether a word before the whole, or before the office's owner, says that an office is not held now: "former Serbian
  /// President Ana Roy", "Ana Roy, a former UN official".
  private func isPast(_ match: SequenceMatch, from sentence: Sentence) -> Bool {
    let first = match.tokens.lowerBound
    if saysFormer(max(sentence.tokens.lowerBound, first - 2)..<first) { return true }
    guard let title = match.title, title.lowerBound > first else { return false }
    var start = title.lowerBound
    while start > first, title.lowerBound - start < 6, index.nameAt[start - 1] >= 0 { start -= 1 }
    return start < title.lowerBound && start > first && saysFormer(start - 1..<start)
  }

  /// Whether words end in one that says that an office is held no more.
  private func saysFormer(_ words: Range<Int>) -> Bool {
    words.contains { position in
      gazetteer.longestMatch(
        in: document.tokens[position..<words.upperBound],
        accepting: {
          $0.category == .titlePrefix && SequenceMatcher.heldOnce.contains($0.key)
        })
        != nil
    }
  }

  /// Whether an office can be one of a country or a place: a governor is a region's, and a civil rights leader is no
  /// country's leader.
  private func isOffice(_ match: SequenceMatch, of owner: NameSpan) -> Bool {
    guard let range = match.title, let title = matcher.title(at: range.lowerBound) else {
      return true
    }
    if owner.kind == .place {
      if title.class == .regional || title.class == .legislator && owner.subkind == .region {
        return true
      }
      // "the president of Somaliland", "the Chechen leader"; a town has no president.
      let next = owner.tokens.upperBound
      let isRegion =
        next < document.tokens.count
        && SequenceRuleEngine.regional.contains(document.tokens[next].word)
      return (isRegion || owner.subkind == .disputed || owner.subkind == .region)
        && SequenceRuleEngine.ofTerritories.contains(title.class)
    }
    if OfficeFields.isField(owner, of: range.upperBound - 1, in: document.tokens) { return false }
    guard owner.kind == .country else { return true }
    // A cleric of a country has no office of its state.
    if title.class == .clergy { return false }
    // "the U.S. envoy for Peru" is nobody's of Peru.
    if title.class == .diplomat, owner.tokens.lowerBound > range.upperBound,
      document.tokens[range.upperBound].word == "for"
    {
      return false
    }
    let local: Set<String> = ["governor", "mayor", "lieutenant governor", "deputy mayor"]
    if local.contains(title.key) {
      // "the Iraqi governor" is that of a town; a colony has one of its own.
      return title.key.hasSuffix("governor") && owner.form == .name
        && owner.tokens.lowerBound > range.upperBound
        && document.tokens[range.upperBound].word == "of"
        && !(owner.tokens.upperBound < document.tokens.count
          && ["'s", "'"].contains(document.tokens[owner.tokens.upperBound].word))
    }
    let leaders: Set<String> = ["leader", "chief", "head", "rebel leader", "warlord", "boss"]
    guard leaders.contains(title.key) else { return true }
    return title.key != "rebel leader" && title.key != "warlord"
      && !(max(0, range.lowerBound - 1)..<range.upperBound).contains {
        SequenceMatcher.unofficial.contains(document.tokens[$0].lemma)
      }
  }

  /// Offices that a region or a de facto state has.
  private static let ofTerritories: Set<Title.Class> = [
    .headOfState, .headOfGovernment, .leader, .minister, .spokesperson,
  ]
}
