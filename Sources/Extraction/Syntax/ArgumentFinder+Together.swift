internal import AnnotatedText

// What several do together, and who else does what somebody does.
extension ArgumentFinder {
  /// Whether those who are the subject of a verb do with each other what it says: "agreed to meet", but not "agreed to
  /// take part", which each of them does for himself.
  func isDoneTogether(_ verb: Int, by count: Int) -> Bool {
    // "Chad and Mali spoke": each before others, unless with each other.
    if tokens[verb].lemma == "speak" {
      return isShared(verb) || isOnThePhone(verb)
        || tree.children(of: verb, .nominalSubject).contains {
          tree.hasChild(of: $0, words: ["two", "both"])
        }
    }
    if let deed = lightVerb(of: verb), Self.shunning.contains(tokens[deed].lemma) { return false }
    guard tokens[verb].lemma == "agree",
      let deed = tree.children(of: verb, .openClausalComplement, .adverbialClause).first(
        where: hasInfinitiveMarker), deed > verb
    else { return true }
    if isShared(deed) || tree.hasChild(of: deed, words: ["forces", "hands"]) { return true }
    let lemma = tokens[deed].lemma
    if ArgumentFinder.single.contains(lemma) { return false }
    return count < 3 || ArgumentFinder.joint.contains(lemma)
  }

  /// With whom those sign who have just met: "met *Ana Roy* and signed a pact".
  func hosts(of verb: Int) -> [Int] {
    guard tokens[verb].partOfSpeech == .verb,
      ["sign", "ink", "initial"].contains(tokens[verb].lemma),
      tokens[verb].relation == .coordination, let meeting = tree.head(of: verb), meeting < verb,
      tree.child(of: verb, .nominalSubject) == nil, let paper = tree.child(of: verb, .object),
      direct(of: paper, ["with", "between"]).isEmpty
    else { return [] }
    switch tokens[meeting].lemma {
    case "meet", "visit", "host", "receive":
      let objects = tree.children(of: meeting, .object)
      return objects.isEmpty ? direct(of: meeting, ["with"]) : objects
    case "talk", "negotiate", "confer": return direct(of: meeting, ["with"])
    case "hold":
      return tree.children(of: meeting, .object).filter {
        Lexicon.meetings.contains(tokens[$0].lemma)
      }.flatMap { direct(of: $0, ["with"]) } + direct(of: meeting, ["with"])
    default: return []
    }
  }

  /// Whether a clause says that something is done together or to each other.
  private func isShared(_ clause: Int) -> Bool {
    var waiting = [clause]
    // A clause has few words; a line without end must not be searched.
    var steps = 0
    while let here = waiting.popLast(), steps < 40 {
      steps += 1
      if ArgumentFinder.sharing.contains(tokens[here].word) { return true }
      for child in tree.children(of: here) { waiting.append(child) }
    }
    return false
  }

  /// The phrases behind "as did" and "as has", which name others who do the same: "Peru condemned the raid, as did
  /// *Chile*".
  ///
  /// Those beside the subject do too, "Peru, along with *Chile*, condemned the raid", and those whom it joins in doing so,
  /// "Peru joined *Chile* in condemning the raid".
  func alike(_ verb: Int) -> [Int] {
    let beside = companions(of: verb)
    if !beside.isEmpty { return beside }
    var verbs = [verb] + tree.children(of: verb, .openClausalComplement)
    // "let Chad train its police, and Mali did the same": Mali let them.
    if tokens[verb].relation == .openClausalComplement, let head = tree.head(of: verb),
      !Control.byObject.contains(tokens[head].lemma)
    {
      verbs.append(head)
    }
    for place in verbs {
      for clause in tree.children(of: place, .adverbialClause)
      where clause > verb && tokens[clause - 1].word == "as"
        && ArgumentFinder.standIns.contains(tokens[clause].word)
      {
        var others = tree.children(of: clause, .nominalSubject, .object, .openClausalComplement)
        // "as has Chile's Ana Roy": the name behind its owner.
        others.removeAll {
          $0 + 1 < tokens.count && tokens[$0 + 1].word == "'s" && tree.head(of: $0 + 1) == $0
        }
        if let last = others.last { return [last] }
      }
      // "Peru stopped the sale, and Chile did the same".
      for clause in tree.children(of: place, .coordination, .parataxis)
      where clause > verb && isSame(clause) {
        let others = tree.children(of: clause, .nominalSubject)
        if !others.isEmpty { return others }
      }
    }
    return []
  }

  /// Who is named beside the subject of a verb, between commas or at the head of the sentence, or joined by it.
  private func companions(of verb: Int) -> [Int] {
    guard tokens[verb].partOfSpeech == .verb else { return [] }
    // "joined Chile in condemning".
    if tokens[verb].relation == .adverbialClause, tree.isGerund(verb),
      tree.hasChild(of: verb, words: ["in"]), let joining = tree.head(of: verb),
      tokens[joining].lemma == "join"
    {
      return tree.children(of: joining, .object)
    }
    let subjects = tree.children(of: verb, .nominalSubject)
    // "sanctioned Togo jointly with Chile".
    if !subjects.isEmpty, let object = tree.child(of: verb, .object) {
      let joint = tree.children(of: verb, .oblique).filter { phrase in
        phrase > object && tree.caseWord(of: phrase) == "with"
          && tree.child(of: phrase, .caseMarking).map {
            ["jointly", "tandem", "concert"].contains(tokens[$0 - 1].word)
          } == true
      }
      if !joint.isEmpty { return joint }
    }
    // "together with Chile" may hang as a phrase of "together".
    let adverbs = (subjects + [verb]).flatMap { tree.children(of: $0, .adverbialModifier) }
      .filter { ArgumentFinder.besides.contains(tokens[$0].word) }
    let joined = adverbs.flatMap { direct(of: $0, ["with"]) }.filter { $0 < verb }
    if !joined.isEmpty { return joined }
    // Or beside it, on the subject.
    if let adverb = adverbs.first(where: { $0 < verb && tokens[$0 + 1].word == "with" }) {
      let named = subjects.flatMap { direct(of: $0, ["with"]) }.filter { $0 > adverb && $0 < verb }
      if !named.isEmpty { return named }
    }
    let phrases =
      subjects.flatMap { tree.children(of: $0, .nominalModifier) }
      + tree.children(of: verb, .oblique)
    return phrases.filter { phrase in
      guard phrase < verb, tokens[phrase].partOfSpeech == .properNoun,
        let preposition = tree.children(of: phrase, .caseMarking).first,
        ArgumentFinder.besides.contains(tokens[preposition].word),
        phrase + 1 < tokens.count
      else { return false }
      return preposition == 0 || !tree.isInSentence(preposition - 1, of: verb)
        || tokens[preposition - 1].word == ","
    }
  }

  /// The first words of phrases that name who does the same.
  private static let besides: Set<WordKey> = ["along", "together", "alongside", "like"]

  /// Whether a clause says of its subject what has been said before: "did the same", "followed suit".
  private func isSame(_ clause: Int) -> Bool {
    let objects = tree.children(of: clause, .object).map { tokens[$0].word }
    return tokens[clause].lemma == "do"
      && (objects.contains("same") || tree.hasChild(of: clause, words: ["likewise", "so"]))
      || tokens[clause].lemma == "follow" && objects.contains("suit")
  }

  /// Whether a verb of speech has the telephone beside it.
  private func isOnThePhone(_ verb: Int) -> Bool {
    tree.children(of: verb, .oblique, .adverbialModifier).contains {
      ["phone", "telephone", "call", "videoconference"].contains(tokens[$0].lemma)
    }
  }

  /// "boycotted the summit": nobody shuns a meeting with those who shun it too.
  private static let shunning: Set<WordKey> = [
    "boycott", "skip", "shun", "snub", "miss", "quit", "leave", "avoid",
  ]

  private static let standIns: Set<WordKey> = ["did", "has", "have", "had", "does", "do"]

  private static let sharing: Set<WordKey> = [
    "together", "jointly", "joint", "each", "mutual", "mutually", "bilateral", "common", "between",
    "another", "trilateral",
  ]

  /// What each does for himself.
  private static let single: Set<WordKey> = [
    "take", "join", "attend", "participate", "contribute", "host", "appear", "testify", "comply",
    "abide", "adhere", "obey", "provide", "give", "donate", "supply", "support", "back", "pay",
    "buy", "spend", "raise", "impose", "accept", "adopt", "stop", "help", "condemn", "recognize",
    "recognise",
  ]

  /// What many agree on with each other.
  private static let joint: Set<WordKey> = [
    "meet", "hold", "set", "establish", "create", "form", "resume", "restore", "reopen", "exchange",
    "cooperate", "work", "talk", "negotiate", "discuss", "continue", "extend", "end", "cease",
    "sign", "build", "launch", "begin", "start", "share", "normalize", "normalise", "deepen",
    "strengthen", "expand", "coordinate", "settle", "resolve", "conduct", "develop", "cut",
    "reduce", "intensify", "step", "boost", "pursue", "speed", "keep", "convene", "reconvene",
  ]
}
