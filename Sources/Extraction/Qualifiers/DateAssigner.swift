internal import AnnotatedText
internal import KnowledgeModel

/// Finds which of a sentence's dates says when something happened.
struct DateAssigner {
  let tree: SyntaxTree

  var tokens: [Token] { tree.tokens }

  /// The date of an event.
  func date(ofEvent finding: Finding, among dates: [DateSpan]) -> PartialDate? {
    let isToCome =
      finding.reading.isToCome || [.planned, .possible].contains(finding.reading.modality)
    if let date = dateInList(of: finding, among: dates) {
      return when(date, of: finding.trigger, isToCome)
    }
    if let verb = telling(finding) {
      return date(of: verb, isToCome: false, among: dates)
    }
    return date(of: finding.trigger, isToCome: isToCome, among: dates)
      ?? heading(of: finding, among: dates).map { when($0, of: finding.trigger, isToCome) }
  }

  /// The date that hangs on the word that carries a statement, or on the verb that it belongs to.
  func date(of trigger: Int, isToCome: Bool, among dates: [DateSpan]) -> PartialDate? {
    let dates = dates.filter { !isBenchmark($0) }
    guard !dates.isEmpty else { return nil }
    if let date = report(of: trigger, among: dates) { return date.date }
    var governor = trigger
    var governors = [trigger]
    var steps = 0
    var isOther = false
    while steps < 6 {
      // "left in May and accused Peru": a date behind the first of two verbs is not the other's.
      let own = dates.filter { date in
        guard let carrier = carrier(of: date) else { return false }
        return carrier == governor && !(isOther && date.tokens.lowerBound > governor)
          || isDone(carrier, as: governor) || lends(carrier, to: governor, date)
      }.filter { !isOfPlan($0, of: governor) }
      // "a day after Peru attacked Chad on Sunday": what a clause says of its own time is nearer than what counts to it.
      if let date = own.first(where: { $0.conjunction == nil }) ?? own.first {
        return when(date, of: trigger, isToCome)
      }
      if let date = dates.first(where: { isTakenUp($0, by: governor) }) {
        return when(date, of: trigger, isToCome)
      }
      guard
        let head = deedTakenUp(by: governor) ?? journey(toWhere: governor)
          ?? tree.head(of: governor).flatMap({ passes(governor, to: $0) ? $0 : nil })
      else { break }
      isOther = isOther || tokens[governor].relation == .coordination
      governor = head
      governors.append(head)
      steps += 1
    }
    if dates.count == 1, governors.contains(where: { isShared(dates[0], with: $0) }) {
      return when(dates[0], of: trigger, isToCome)
    }
    // Where the parser hangs it elsewhere, the only date in the same stretch of words belongs to it.
    let beside = dates.filter { isBeside($0, trigger) && !isOfAnother($0, than: trigger) }
    guard beside.count == 1, let only = beside.first else { return nil }
    return when(only, of: trigger, isToCome)
  }

  /// Whether a date says from or until when what was agreed or promised shall be: "agreed to patrol the border from 1 July".
  private func isOfPlan(_ date: DateSpan, of verb: Int) -> Bool {
    guard Lexicon.planning.contains(tokens[verb].lemma),
      let plan = tree.child(of: verb, .openClausalComplement, .clausalComplement),
      plan > verb, date.tokens.lowerBound > plan, date.tokens.lowerBound > 0
    else { return false }
    return ["from", "by", "until", "till", "through", "after", "before"].contains(
      tokens[date.tokens.lowerBound - 1].word)
  }

  /// Whether a participle or relative clause tells that the deed of a noun was done: "talks held in May", "the attack,
  /// carried out in May", "a withdrawal agreed in May and completed in June", but not "talks proposed in May".
  private func isDone(_ clause: Int, as noun: Int) -> Bool {
    guard tokens[noun].partOfSpeech == .noun, Self.performing.contains(tokens[clause].lemma)
    else { return false }
    var head = clause
    if tokens[head].relation == .coordination, let first = tree.head(of: head) { head = first }
    guard [.clausalModifier, .relativeClause].contains(tokens[head].relation),
      var above = tree.head(of: head)
    else { return false }
    // "talks between Peru and Chile that began in May".
    for _ in 0..<3 where above != noun && tokens[above].partOfSpeech == .properNoun {
      guard let next = tree.head(of: above) else { return false }
      above = next
    }
    return above == noun
  }

  private static let performing: Set<WordKey> = [
    "hold", "complete", "carry", "conduct", "begin", "start", "launch", "stage", "take", "happen",
    "occur", "finish", "mount", "execute", "perpetrate", "undertake", "kill", "conclude", "sign",
  ]

  /// Which of a date's readings is meant; before what was promised, "agreed on Monday to send", stands when it was.
  func when(_ date: DateSpan, of trigger: Int, _ isToCome: Bool) -> PartialDate {
    guard isToCome, let next = date.next else { return date.date }
    if isPurposeOfPast(trigger) { return date.date }
    if date.tokens.upperBound <= trigger, let verb = tree.head(of: trigger),
      tokens[verb].partOfSpeech == .verb, verb < trigger, tokens[verb].word != tokens[verb].lemma,
      !tree.isGerund(verb), !tree.isPassive(verb),
      Lexicon.planning.contains(tokens[verb].lemma)
    {
      return date.date
    }
    return next
  }

  /// Whether nothing between a word and a date opens another clause: "agreed on Monday to hand over".
  private func isBeside(_ date: DateSpan, _ word: Int) -> Bool {
    if date.conjunction != nil { return false }
    let between =
      word < date.tokens.lowerBound
      ? word + 1..<date.tokens.lowerBound
      : date.tokens.upperBound..<max(word, date.tokens.upperBound)
    guard between.count < 16, tree.isInSentence(word, of: date.tokens.lowerBound) else {
      return false
    }
    return between.allSatisfy { token in
      switch tokens[token].partOfSpeech {
      case .verb, .subordinatingConjunction, .coordinatingConjunction: false
      case .punctuation: tokens[token].word == "-"
      // "said on Monday he was sad when Chad left": what another predicate opens.
      case .auxiliary: tree.head(of: token) == word || tokens[token].relation != .copula
      // But "in 2008 when Chad left".
      default:
        (tokens[token].word != "when" || token == date.tokens.upperBound)
          && !Lexicon.relatives.contains(tokens[token].word)
      }
    }
  }

  /// The verb of what a noun behind a comma takes up: "shelled a town on Monday, an attack that Peru blamed on Chad".
  private func deedTakenUp(by noun: Int) -> Int? {
    guard tokens[noun].relation == .apposition, Control.takingUp.contains(tokens[noun].lemma),
      tree.hasChild(of: noun, words: ["a", "an"])
    else { return nil }
    var above = tree.head(of: noun)
    for _ in 0..<6 {
      guard let here = above, tokens[here].partOfSpeech != .verb else { return above }
      above = tree.head(of: here)
    }
    return nil
  }

  /// Whether the time of a head is the time of its dependent.
  private func passes(_ child: Int, to head: Int) -> Bool {
    if Lexicon.saying.contains(tokens[head].lemma) {
      // "announced sanctions on Monday": what is announced begins.
      return tokens[child].relation == .object
        && ["announce", "declare"].contains(tokens[head].lemma)
    }
    // "blamed the departure on Monday": of what is past one speaks at any time.
    if Self.judging.contains(tokens[head].lemma),
      ![.coordination, .adverbialClause].contains(tokens[child].relation)
    {
      return false
    }
    switch tokens[child].relation {
    // "repeated on Monday a pledge to send tents".
    case .clausalModifier:
      return tokens[head].relation == .object && tree.hasChild(of: child, words: ["to"])
        && Self.intents.contains(tokens[head].lemma)
        && tree.head(of: head).map { Self.voicing.contains(tokens[$0].lemma) } ?? false
    case .object, .openClausalComplement, .nominalSubjectPassive, .nominalSubject, .oblique,
      .coordination:
      return true
    // "seized power in May, ousting the president".
    case .adverbialClause:
      return tree.isGerund(child) && child > head && tree.child(of: child, .marker) == nil
        && tree.child(of: child, .nominalSubject) == nil
    default: return false
    }
  }

  /// The verb or noun that a date hangs on.
  func carrier(of date: DateSpan) -> Int? {
    if let conjunction = date.conjunction { return tree.head(of: conjunction) }
    if let phrase = insertion(closedBy: date) { return phrase }
    let isSince = since(date) != nil
    var token = date.tokens.upperBound - 1
    while let head = tree.head(of: token), date.tokens.contains(head) { token = head }
    guard var head = tree.head(of: token) else { return nil }
    var steps = 0
    while steps < 3,
      tokens[head].partOfSpeech == .properNoun || tokens[head].partOfSpeech == .numeral
        // "on the night of 3 May".
        || DateAssigner.stretches.contains(tokens[head].lemma) && tree.caseWord(of: token) == "of"
        // "arrested on Saturday night".
        || head == token + 1 && DateAssigner.stretches.contains(tokens[head].lemma)
        // "leader of the party since 1999" dates the office.
        || !isSince
          && (Lexicon.officers.contains(tokens[head].lemma)
            || Lexicon.offices.contains(tokens[head].lemma)),
      let next = tree.head(of: head)
    {
      head = next
      steps += 1
    }
    // "The parliament on Monday demanded": what stands between subject and verb is the verb's.
    if tokens[head].relation == .nominalSubject, head < token, let verb = tree.head(of: head),
      token < verb
    {
      return verb
    }
    return closedBefore(head, date) ?? aboveClause(head, date) ?? aboveTopic(head, date) ?? head
  }

  /// Nouns of the part of a day or month that a date is given with.
  private static let stretches: Set<WordKey> = [
    "night", "evening", "morning", "afternoon", "hour", "dawn", "dusk", "weekend", "week", "start",
    "beginning", "end", "middle", "half", "course", "day", "eve",
  ]

  /// The verb above a relative clause, or above "dawn", on which the parser hangs a date behind the comma that closes it:
  /// "attacked a base that is used by Peru, before dawn on Monday, the army said".
  private func aboveClause(_ head: Int, _ date: DateSpan) -> Int? {
    var before = date.tokens.lowerBound - 1
    while before >= 0, date.tokens.lowerBound - before < 5, tree.isInSentence(before, of: head),
      tokens[before].partOfSpeech == .adposition || Self.dayTimes.contains(tokens[before].word)
    {
      before -= 1
    }
    guard before >= 0, tree.isInSentence(before, of: head), tokens[before].word == "," else {
      return nil
    }
    // "who deposed the president, Ana Roy, in May": the comma closes the name.
    if isInApposition(before - 1, below: head) { return nil }
    var verb = head
    if Self.dayTimes.contains(tokens[verb].word), let above = tree.head(of: verb) { verb = above }
    for _ in 0..<3 where tokens[verb].relation == .relativeClause && verb < before {
      var above = tree.head(of: verb)
      for _ in 0..<6 {
        guard let here = above, tokens[here].partOfSpeech != .verb else { break }
        above = tree.head(of: here)
      }
      guard let above else { return nil }
      verb = above
    }
    return verb == head ? nil : verb
  }

  /// Whether a word is in a name or noun that explains another below a verb.
  private func isInApposition(_ word: Int, below verb: Int) -> Bool {
    var here = word
    for _ in 0..<6 {
      if tokens[here].relation == .apposition { return true }
      guard let head = tree.head(of: here), head != verb else { return false }
      here = head
    }
    return false
  }

  private static let dayTimes: Set<WordKey> = [
    "dawn", "before", "after", "midnight", "noon", "late", "early", "shortly", "at", "midday",
    "dusk", "sunrise", "sunset", "daybreak", "just", "nightfall",
  ]

  /// The verb whose clause a date ends, where the parser hangs it on the verb of the clause behind: "who met in Lima in
  /// May, blamed Peru", "shelled a town on Monday, and then took it", "agreed with Peru, in May, to lease".
  private func closedBefore(_ head: Int, _ date: DateSpan) -> Int? {
    let next = date.tokens.upperBound
    guard head > next, tokens[head].partOfSpeech == .verb else { return nil }
    // "agreed in May to lease": an infinitive's own time stands behind it.
    if tokens[next].word == "to", tree.head(of: next) == head {
      return tree.head(of: head).flatMap { tokens[$0].partOfSpeech == .verb ? $0 : nil }
    }
    guard tokens[next].word == "," || tokens[next].partOfSpeech == .coordinatingConjunction else {
      return nil
    }
    var before = date.tokens.lowerBound - 1
    while before >= 0, tokens[before].partOfSpeech == .adposition || tokens[before].word == "the" {
      before -= 1
    }
    // A date behind a comma, or first in its sentence, opens something.
    guard before >= 0, tree.isInSentence(before, of: head),
      ![.punctuation, .coordinatingConjunction, .subordinatingConjunction].contains(
        tokens[before].partOfSpeech)
    else { return nil }
    while before >= 0, tree.isInSentence(before, of: head),
      date.tokens.lowerBound - before < 20
    {
      if tokens[before].partOfSpeech == .verb { return before }
      // "curbs on wine, barley and beef in May, ending a dispute": commas of a list close nothing.
      let isOfList =
        tokens[before].word == ","
        && tree.head(of: before).map { tokens[$0].relation == .coordination && $0 < head } ?? false
      if tokens[before].word == ";" || tokens[before].word == "," && !isOfList { return nil }
      before -= 1
    }
    return nil
  }
}
