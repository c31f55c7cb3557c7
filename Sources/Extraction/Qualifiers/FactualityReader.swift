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
          readEnd(of: word, below: current, isEvent: isEvent, into: &reading)
          return reading
        }
        current = readTellers(of: current, under: head, after: steps, isEvent, into: &reading)
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
    readSpeakers(of: word, isBeside: isBeside, isEvent: isEvent, into: &reading)
    return reading
  }

  /// Who says so at the end of a sentence, of what stands in an aside: "left when Chad attacked, Reuters reported" is all
  /// of it Reuters'.
  private func readEnd(of word: Int, below aside: Int, isEvent: Bool, into reading: inout Reading) {
    let closing = speech.speakers(of: word).filter { $0 > word }
    if isEvent, tokens[aside].relation == .adverbialClause, !closing.isEmpty {
      reading.isReported = true
      reading.speakers = closing
    }
    if reading.isReported { reading.weaken(to: .reported) }
  }

  /// Who tells of a fact, by the words above its clause; what else they make of it bears on it no more.
  ///
  /// Gives the topmost word.
  private func readTellers(
    of clause: Int, under head: Int, after steps: Int, _ isEvent: Bool, into reading: inout Reading
  ) -> Int {
    var further = reading
    climb(from: clause, to: head, isFirst: false, isEvent: isEvent, into: &further)
    var (top, steps) = (head, steps)
    while let above = tree.head(of: top), steps < 12 {
      climb(from: top, to: above, isFirst: false, isEvent: isEvent, into: &further)
      top = above
      steps += 1
    }
    reading.isReported = further.isReported
    reading.speakers = further.speakers
    return top
  }

  /// Whose words tell it, by the quotations and speakers of the sentence, if no word above has told that.
  private func readSpeakers(
    of word: Int, isBeside: Bool, isEvent: Bool, into reading: inout Reading
  ) {
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
  }

  /// Whether a clause is what something else waits for: "if", "unless", "until".
  func isCondition(_ clause: Int) -> Bool {
    tokens[clause].relation == .adverbialClause
      && tree.children(of: clause).contains { Lexicon.conditions.contains(tokens[$0].word) }
  }

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
