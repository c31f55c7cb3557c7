internal import AnnotatedText
internal import KnowledgeModel

/// How a text means what a word says: as fact, plan, possibility or denial, and in whose words.
struct Reading: Hashable {
  var polarity: Polarity = .positive
  var modality: Modality = .asserted
  /// The heads of the phrases that name who says so.
  var speakers: [Int] = []
  /// Whether somebody else's words tell it.
  var isReported = false
  /// Whether it is denied because somebody would not do it: "refused to", "will not", "cancelled".
  var isRefused = false
  /// Whether it is denied because somebody no longer does it: "stopped sending".
  var isCeased = false
  /// Whether it is what somebody threatens to do.
  var isThreatened = false
  /// Whether the word stands in a relative clause: what is said of its noun is not said of it.
  var isInRelative = false
  /// Whether somebody says of others that they would do it: "said that Chad would attack".
  var isForetold = false
  /// Whether it is what something else waits for: "threatens war if Chad attacks".
  var isConditional = false
  /// Whether it is only what another deed is for: "flew home to meet him".
  var isPurpose = false
  /// Whether the deed is yet to come, though the word for it, like an agreement, is not.
  var isToCome = false

  /// Weakens the modality: what may be stays so under any verb.
  mutating func weaken(to modality: Modality) {
    let order: [Modality] = [.asserted, .reported, .planned, .possible]
    if let old = order.firstIndex(of: self.modality), let new = order.firstIndex(of: modality),
      new > old
    {
      self.modality = modality
    }
  }

  mutating func deny() { polarity = .negative }
}

/// Reads polarity, modality and speaker from a word's tree, from the word up to the root of its sentence.
struct FactualityReader {
  let tree: SyntaxTree
  let arguments: ArgumentFinder
  let speech: SentenceSpeech
  /// How many semicolons stand before each token.
  let semicolonsBefore: [Int32]

  init(_ document: AnnotatedDocument, tree: SyntaxTree) {
    self.tree = tree
    self.arguments = ArgumentFinder(tree: tree)
    self.speech = SentenceSpeech(document, tree: tree)
    var semicolons: Int32 = 0
    semicolonsBefore = tree.tokens.map { token in
      defer { if token.word == ";" { semicolons += 1 } }
      return semicolons
    }
  }

  var tokens: [Token] { tree.tokens }

  /// The reading of a word that carries a statement.
  ///
  /// O(depth × children).
  ///
  /// What a verb says of its subject bears on an event ("talks may begin"), not on a state: bases that may close are there.
  func reading(of word: Int, isEvent: Bool = true) -> Reading {
    var reading = Reading()
    var current = word
    var steps = 0
    readSurroundings(of: current, isCarrier: true, into: &reading)
    if isFiction(word) { reading.weaken(to: .possible) }
    var near = (reading.isRefused, reading.isCeased, reading.isThreatened)
    var isBeside = false
    var held: Polarity?
    while let head = tree.head(of: current), steps < 12 {
      // "waiting to get into the base in Kabul": the base is there, whatever becomes of the wait.
      if !isEvent, steps == 0, isPresupposed(word, by: head) { break }
      // "threatened war after Chad had attacked": what follows from a fact, or describes somebody, leaves it a fact.
      if isPresupposed(current) {
        isBeside = true
        // "Ana Roy said that Mali, which had left Chad, …": what only describes is not said to be her words.
        if isAside(current) {
          // Who says so at the sentence's end says all of it: "left when Chad attacked, Reuters reported".
          let closing = speech.speakers(of: word).filter { $0 > word }
          if isEvent, tokens[current].relation == .adverbialClause, !closing.isEmpty {
            reading.isReported = true
            reading.speakers = closing
          }
          if reading.isReported { reading.weaken(to: .reported) }
          return reading
        }
        var further = reading
        climb(from: current, to: head, isFirst: false, isEvent: isEvent, into: &further)
        current = head
        while let above = tree.head(of: current), steps < 12 {
          climb(from: current, to: above, isFirst: false, isEvent: isEvent, into: &further)
          current = above
          steps += 1
        }
        reading.isReported = further.isReported
        reading.speakers = further.speakers
        break
      }
      climb(from: current, to: head, isFirst: current == word, isEvent: isEvent, into: &reading)
      // "refused to meet Mali until it leaves Chad": nobody refuses that it leaves.
      if isEvent, steps == 0 && isHeldOfDeed(current, by: head) || isCondition(current) {
        held = reading.polarity
      }
      // "will look into Chad's claim that Mali attacked": what becomes of the claim makes no plan of what it tells.
      if isOthersClaim(head) {
        isBeside = true
        break
      }
      // "rejected a bill that calls for a plan to meet": who refuses that refuses no meeting.
      if steps > 1 { (reading.isRefused, reading.isCeased, reading.isThreatened) = near }
      near = (reading.isRefused, reading.isCeased, reading.isThreatened)
      current = head
      steps += 1
    }
    if held == .positive {
      reading.polarity = .positive
      (reading.isRefused, reading.isCeased) = (false, false)
    }
    readStopped(word, into: &reading)
    if !isBeside, isAsked(current) { reading.weaken(to: .possible) }
    readSpeech(atRoot: current, from: word, into: &reading)
    // What stands beside a speaker's words, as states and relative clauses often do, is not said to be the speaker's.
    if isEvent, !isBeside, reading.speakers.isEmpty {
      let speakers = speech.speakers(of: word)
      if !speakers.isEmpty {
        reading.isReported = true
        reading.speakers = speakers
      }
    }
    reading.speakers += quoted(beside: reading.speakers)
    if !reading.speakers.isEmpty, standsAside(word, isEvent: isEvent) {
      reading.speakers = []
      reading.isReported = false
    }
    if reading.isReported { reading.weaken(to: .reported) }
    return reading
  }

  /// Whether a clause is a fact whatever its head is: "after Chad had attacked", "because", "Chad, which attacked".
  func isPresupposed(_ clause: Int) -> Bool {
    if isGround(clause) { return true }
    switch tokens[clause].relation {
    // "accused Mali of spying, which Mali denies".
    case .adverbialRelativeClause: return true
    case .adverbialClause:
      return isReason(clause)
        || tree.children(of: clause, .marker).contains {
          FactualityReader.factive.contains(tokens[$0].word)
        }
    case .relativeClause:
      // A name has the clause for what is known of it; "a deal that would" says what is wanted.
      guard let head = tree.head(of: clause), !tree.isCleft(clause) else { return false }
      // "accused Mali of trying to leave, a charge Mali denies": what is answered so has been said.
      if Control.charges.contains(tokens[head].lemma), head > 1,
        tokens[head - 1].word == "," || tokens[head - 2].word == ","
      {
        return true
      }
      // A comma before it tells that it only describes.
      var first = clause
      for child in tree.children(of: clause) {
        first = min(first, child)
        // ", for which Chad blames Mali".
        if let mark = tree.child(of: child, .caseMarking) { first = min(first, mark) }
      }
      if first < clause, tokens[first].word == "," || first > 0 && tokens[first - 1].word == "," {
        return true
      }
      if isPastOfPersons(clause) { return true }
      // "rejected a report that accuses Chad": the report does so, whoever rejects it.
      if FactualityReader.papers.contains(tokens[head].lemma),
        let subject = tree.child(of: clause, .nominalSubject),
        ["that", "which"].contains(tokens[subject].word), subject == head + 1 || first == subject,
        tree.child(of: clause, .auxiliary).map({ tokens[$0].lemma == "have" }) ?? true
      {
        return true
      }
      // "the coup that ousted Ana Roy": of a revolt that is known what came of it is.
      if Control.revolts.contains(tokens[head].lemma), tree.hasChild(of: head, words: ["the"]),
        tokens[clause].word != tokens[clause].lemma, tree.child(of: clause, .auxiliary) == nil
      {
        return true
      }
      // "denied links to the FARC, the group that Chad sanctioned": nor does what explains a name wait for more.
      if tokens[head].relation == .apposition, tree.hasChild(of: head, words: ["the"]),
        tree.head(of: head).map({ tokens[$0].partOfSpeech == .properNoun }) ?? false
      {
        return true
      }
      return tokens[head].partOfSpeech == .properNoun
        && !(tree.head(of: head).map { Lexicon.saying.contains(tokens[$0].lemma) } ?? false)
    case .clausalModifier:
      // "Ana Roy, arrested in May, is wanted": a passive participle behind a comma describes too.
      guard let head = tree.head(of: clause), clause > 0 else { return false }
      // "refused to recognise the regions annexed by Chad": they are.
      if tokens[head].partOfSpeech == .noun, tree.hasChild(of: head, words: ["the"]),
        !arguments.doneBy(clause).isEmpty
      {
        return true
      }
      return tokens[head].partOfSpeech == .properNoun && tokens[clause - 1].word == ","
        && !arguments.doneBy(clause).isEmpty
    case .object, .nominalSubjectPassive:
      // "vowed to avenge the attack": it has been.
      return isRegarded(clause)
        || (tree.head(of: clause).map { tokens[$0].lemma == "avenge" } ?? false)
    case .oblique, .nominalModifier:
      if isRegarded(clause) || isReason(clause) { return true }
      // "vowed to respond to the attack", "revenge for the raid".
      if let head = tree.head(of: clause),
        FactualityReader.answering.contains(tokens[head].lemma),
        ["to", "for"].contains(tree.caseWord(of: clause) ?? .none)
          || tokens[head].lemma == "comment" && tree.caseWord(of: clause) == "on"
      {
        return true
      }
      // "was approved after talks".
      return tree.caseWord(of: clause).map(FactualityReader.factive.contains) ?? false
    default: return false
    }
  }

  /// Whether a clause is what something else waits for: "if", "unless", "until".
  func isCondition(_ clause: Int) -> Bool {
    tokens[clause].relation == .adverbialClause
      && tree.children(of: clause).contains { Lexicon.conditions.contains(tokens[$0].word) }
  }

  /// Whether a clause tells why something is done or left undone: "avoided criticism on the grounds that Chad helps".
  private func isGround(_ clause: Int) -> Bool {
    guard let head = tree.head(of: clause),
      ["ground", "grounds", "basis"].contains(tokens[head].lemma)
    else { return false }
    return tree.caseWord(of: head) == "on" && tree.hasChild(of: clause, words: ["that"])
  }

  /// What is written, and says what it says.
  private static let papers: Set<WordKey> = [
    "report", "statement", "letter", "article", "resolution", "editorial", "document", "paper",
    "book", "film", "video", "petition",
  ]

  /// Whether a clause only stands beside what somebody says: a relative clause that describes, "a week after Peru left".
  private func isAside(_ clause: Int) -> Bool {
    switch tokens[clause].relation {
    case .relativeClause: !isPastOfPersons(clause)
    case .adverbialRelativeClause: true
    case .adverbialClause:
      tree.children(of: clause, .marker).contains {
        FactualityReader.times.contains(tokens[$0].word)
      }
    default: false
    }
  }

  private static let times: Set<WordKey> = [
    "after", "since", "when", "before", "while", "whereas", "whilst",
  ]

  /// Verbs and nouns of answering what has been done.
  private static let answering: Set<WordKey> = [
    "respond", "retaliate", "react", "reply", "response", "retaliation", "revenge", "reaction",
    "reprisal", "vengeance", "punish", "blame", "responsible", "accountable", "comment",
  ]

  static let factive: Set<WordKey> = [
    "after", "because", "since", "while", "although", "though", "whereas", "when",
    "following", "despite", "amid", "during",
  ]

  /// Verbs whose clause, in the base form, says what is wished and not what is.
  static let mandative: Set<WordKey> = [
    "suggest", "propose", "recommend", "demand", "insist", "urge", "ask", "request", "require",
    "advise",
  ]

  /// Verbs by which a state comes to an end.
  static let ending: Set<WordKey> = [
    "close", "shut", "shutter", "dismantle", "abolish", "end", "terminate", "lose", "destroy",
    "abandon", "vacate", "evict", "quit", "relinquish", "surrender", "cede", "evacuate",
  ]

  /// Verbs of setting out, whose purpose is a plan: "flew home to meet".
  static let leading: Set<WordKey> = [
    "go", "come", "travel", "fly", "head", "arrive", "send", "leave", "return", "sail", "drive",
    "march", "rush", "dispatch", "deploy", "move", "gather", "prepare", "launch", "invite",
    "commit", "schedule", "summon", "mobilize", "mobilise",
  ]

  /// Verbs of showing in public what one thinks: "marched to denounce".
  static let demonstrating: Set<WordKey> = [
    "rally", "demonstrate", "march", "gather", "assemble", "parade", "protest",
  ]

  /// Verbs by which an event comes to be.
  static let happening: Set<WordKey> = [
    "happen", "occur", "take", "begin", "start", "open", "resume", "materialize", "materialise",
    "go", "follow", "come",
    "ensue", "proceed", "continue",
  ]
}
