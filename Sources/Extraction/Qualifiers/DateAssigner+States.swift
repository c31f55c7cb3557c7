internal import AnnotatedText
internal import KnowledgeModel

// When states hold: "joined the bloc in 2004", "president since May", "was based there until 1989".
extension DateAssigner {
  /// The date that a text gives for a state, where the words that tell the state carry it.
  ///
  /// Where the state is only part of a name's description, "President Ana Roy arrived in May", the date is not its own.
  func date(ofState finding: Finding, among dates: [DateSpan]) -> PartialDate? {
    guard !dates.isEmpty, !Self.timeless.contains(finding.kind) else { return nil }
    var carriers = carriers(ofState: finding.trigger)
    if [.holdsPosition, .leads].contains(finding.kind) {
      carriers.formUnion(accessions(of: finding.subject.token))
    }
    let own = dates.filter { date in
      guard !isLifetime(date, before: finding.trigger), !isBenchmark(date),
        let carrier = carrier(of: date)
      else {
        return false
      }
      return carriers.contains(carrier) || carriers.contains { isSince(carrier, below: $0) }
    }
    let told =
      dateInList(of: finding, among: dates) ?? own.first { $0.conjunction == nil } ?? dates.first {
        isBehindPhrase($0, of: finding)
      }
      ?? dates.first { isInOffice($0, finding) }
      ?? dates.first { date in carriers.contains { isTakenUp(date, by: $0) } }
    return told.map { when($0, of: finding.trigger, finding.reading.isToCome) }
  }

  /// Kinds that hold for good, or that a text hardly dates.
  private static let timeless: Set<RelationKind> = [.locatedIn, .borders, .capitalOf, .citizenOf]

  /// The verbs, and predicates with a copula, whose date is that of a state: "elected" of "was elected president".
  private func carriers(ofState trigger: Int) -> Set<Int> {
    if tokens[trigger].partOfSpeech == .verb { return [trigger] }
    var word = trigger
    for _ in 0..<4 {
      guard
        [.compound, .adjectivalModifier, .nominalModifierUnmarked].contains(
          tokens[word].relation), let head = tree.head(of: word),
        tokens[head].partOfSpeech == .noun || Lexicon.officers.contains(tokens[head].lemma)
          || Lexicon.offices.contains(tokens[head].lemma)
      else { break }
      word = head
    }
    if tree.child(of: word, .copula) != nil { return [word] }
    guard let verb = tree.head(of: word), tokens[verb].partOfSpeech == .verb else { return [] }
    switch tokens[word].relation {
    case .openClausalComplement, .object:
      return Self.becoming.contains(tokens[verb].lemma) ? [verb] : []
    case .oblique:
      return tree.caseWord(of: word) == "as" && Self.becoming.contains(tokens[verb].lemma)
        ? [verb] : []
    default: return []
    }
  }

  /// The clauses behind a name that tell how its office was come by or is held, without naming another: "President Ana Roy,
  /// elected in May", "Minister Ana Roy, who has held the post since May".
  private func accessions(of last: Int) -> [Int] {
    var name = last
    while tokens[name].relation == .flat, let head = tree.head(of: name), head < name {
      name = head
    }
    return tree.children(of: name, .clausalModifier, .relativeClause).filter { verb in
      let objects = tree.children(of: verb, .object, .openClausalComplement, .oblique).filter {
        tokens[$0].partOfSpeech == .noun
          && !["as", "by", "in"].contains(tree.caseWord(of: $0) ?? "in")
          || [.object, .openClausalComplement].contains(tokens[$0].relation)
          || ["as", "to"].contains(tree.caseWord(of: $0) ?? .none)
      }
      if Self.choosing.contains(tokens[verb].lemma) {
        return tree.isPassive(verb) || tokens[verb].relation == .clausalModifier
          ? objects.isEmpty : false
      }
      return ["hold", "take", "assume", "occupy"].contains(tokens[verb].lemma)
        && objects.count == 1
        && objects.allSatisfy { Self.posts.contains(tokens[$0].lemma) }
    }
  }

  private static let choosing: Set<WordKey> = [
    "elect", "appoint", "inaugurate", "install", "reelect", "re-elect", "crown",
  ]

  private static let posts: Set<WordKey> = [
    "office", "post", "position", "job", "power", "throne", "role", "seat",
  ]

  /// Verbs by which somebody comes to an office or a body to a state, or stays in it.
  private static let becoming: Set<WordKey> = [
    "become", "elect", "appoint", "name", "make", "serve", "act", "work", "choose", "select",
    "swear", "install", "inaugurate", "reelect", "re-elect", "remain", "stay", "nominate",
    "confirm", "reappoint", "crown", "take", "hold", "return", "pick", "proclaim", "declare",
    "resign", "retire", "quit", "step", "stand",
  ]

  /// Whether a date stands in brackets right behind a name, before the word that tells the state: "Ana Roy (4 May 1901 - 7
  /// June 1984) was a senator" tells when she lived.
  private func isLifetime(_ date: DateSpan, before trigger: Int) -> Bool {
    var token = date.tokens.lowerBound
    guard token < trigger else { return false }
    let limit = max(0, token - 16)
    while token > limit, !["(", "["].contains(tokens[token].word) {
      if [")", "]"].contains(tokens[token].word) { return false }
      token -= 1
    }
    return token > limit && tokens[token - 1].partOfSpeech == .properNoun
      && !(token..<trigger).allSatisfy { ![")", "]"].contains(tokens[$0].word) }
  }

  /// Whether a clause tells since when something above it holds: "has led it since his father died in 1994".
  private func isSince(_ clause: Int, below carrier: Int) -> Bool {
    tokens[clause].relation == .adverbialClause && tree.head(of: clause) == carrier
      && tree.children(of: clause, .marker).contains { tokens[$0].word == "since" }
  }

  /// The date of the later of two ends in a row, "joined the bloc in 2004 and the union in 2007", "Chad left in May and
  /// Togo in June": each has its own.
  func dateInList(of finding: Finding, among dates: [DateSpan]) -> DateSpan? {
    guard tokens[finding.trigger].partOfSpeech == .verb,
      let later = [finding.subject.token, finding.object.token].filter({ $0 > finding.trigger })
        .max(), dates.count > 1,
      dates.contains(where: {
        $0.tokens.upperBound <= later && $0.tokens.lowerBound > finding.trigger
      })
    else { return nil }
    return dates.first { date in
      let begin = date.tokens.lowerBound
      return begin > later && begin - later < 6 && tree.isInSentence(later, of: begin)
        && (later + 1..<begin).allSatisfy {
          switch tokens[$0].partOfSpeech {
          case .verb, .auxiliary, .coordinatingConjunction, .subordinatingConjunction: false
          default: !tokens[$0].shape.contains(.punctuation)
          }
        }
    }
  }

  /// Whether "since 1999" stands behind the phrase that tells a state, "leader of the party since 1999".
  private func isBehindPhrase(_ date: DateSpan, of finding: Finding) -> Bool {
    guard tokens[finding.trigger].partOfSpeech != .verb, let since = since(date),
      finding.trigger < since, tree.isInSentence(finding.trigger, of: since)
    else { return false }
    // "Norway, a member of the alliance since 1949": from the later end on.
    let start =
      finding.object.token < since ? max(finding.trigger, finding.object.token) : finding.trigger
    guard since - start < 10 else { return false }
    // "President Ana Roy since May": behind a name that the office stands before it is the verb's.
    let isBeforeName =
      finding.subject.token > finding.trigger && finding.subject.token < since
      || finding.kind == .holdsPosition && finding.subject.token > since
    return !isBeforeName
      && (start..<since).allSatisfy {
        switch tokens[$0].partOfSpeech {
        case .verb, .auxiliary, .coordinatingConjunction, .subordinatingConjunction: false
        case .punctuation: tokens[$0].word == "-"
        default: true
        }
      }
  }

  /// "Ana Roy, in office since 2006,": of the office that is told with the name.
  private func isInOffice(_ date: DateSpan, _ finding: Finding) -> Bool {
    guard [.holdsPosition, .leads].contains(finding.kind), let since = since(date), since > 3,
      ["office", "power", "charge"].contains(tokens[since - 1].word),
      tokens[since - 2].word == "in", tokens[since - 3].word == ",",
      tree.isInSentence(finding.subject.token, of: since)
    else { return false }
    let last = since - 4
    return last == finding.subject.token
      || tokens[last].relation == .flat && tree.head(of: last) == finding.subject.token
  }

  /// The date of the paper or speech in which something is said: "in a report published on Monday, Peru accused Chad".
  func report(of verb: Int, among dates: [DateSpan]) -> DateSpan? {
    guard tokens[verb].partOfSpeech == .verb else { return nil }
    // "accused Peru of spying in a report published in May".
    let verbs = [verb] + tree.children(of: verb, .adverbialClause).filter(tree.isGerund)
    let papers = verbs.flatMap { tree.children(of: $0, .oblique) }.filter {
      Self.papers.contains(tokens[$0].lemma) && tree.caseWord(of: $0) == "in"
    }
    return dates.first { date in
      guard let carrier = carrier(of: date), Self.issuing.contains(tokens[carrier].lemma),
        var paper = tree.head(of: carrier)
      else { return false }
      // "an interview with Reuters published on Monday".
      for _ in 0..<3 where tokens[paper].partOfSpeech == .properNoun {
        guard let above = tree.head(of: paper) else { return false }
        paper = above
      }
      return papers.contains(paper)
    }
  }

  private static let papers: Set<WordKey> = [
    "statement", "report", "interview", "speech", "letter", "address", "message", "article",
    "broadcast", "video", "recording", "communique", "note", "declaration", "post", "decree",
  ]

  private static let issuing: Set<WordKey> = [
    "issue", "publish", "release", "broadcast", "air", "post", "deliver", "date", "carry", "give",
    "distribute", "circulate", "send",
  ]

  /// The "since" or "from" that opens a date, "since late May" too.
  func since(_ date: DateSpan) -> Int? {
    var word = date.tokens.lowerBound - 1
    while word >= 0, date.tokens.lowerBound - word < 4,
      ["late", "early", "mid", "the", "at", "least", "-"].contains(tokens[word].word)
    {
      word -= 1
    }
    return word >= 0 && ["since", "from"].contains(tokens[word].word) ? word : nil
  }

  /// The last word of a phrase between commas that a date closes, "in office since 2006,": it dates that phrase alone.
  func insertion(closedBy date: DateSpan) -> Int? {
    guard let since = since(date), since > 1 else { return nil }
    // "from 2001 to 2004," too.
    var end = date.tokens.upperBound
    if end < tokens.count, ["to", "until", "till", "through"].contains(tokens[end].word) {
      while end < tokens.count, end - date.tokens.upperBound < 4, tokens[end].word != "," {
        end += 1
      }
    }
    guard end < tokens.count, tokens[end].word == ",", tree.isInSentence(since, of: end) else {
      return nil
    }
    var word = since - 1
    while word > 0, tree.isInSentence(word, of: since), since - word < 12 {
      if tokens[word].word == "," { return word == since - 1 ? nil : since - 1 }
      if tokens[word].partOfSpeech == .verb { return nil }
      word -= 1
    }
    return nil
  }
}
