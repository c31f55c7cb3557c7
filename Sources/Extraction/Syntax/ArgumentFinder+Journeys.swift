internal import AnnotatedText

// Who travels, where a sentence tells of the journey: "her tour began with a visit to Ghana".
extension ArgumentFinder {
  /// Who goes where a stop of a journey is told, or where a journey takes somebody.
  func travelers(of word: Int) -> [Int] {
    if tokens[word].partOfSpeech == .verb {
      // "a tour that took Ana Roy to Ghana".
      return isJourney(agent(of: word, depth: 0), of: word) ? patient(of: word, depth: 0) : []
    }
    var stop = word
    // "stops in Ghana and talks in Togo".
    for _ in 0..<4 where tokens[stop].relation == .coordination {
      guard let first = tree.head(of: stop) else { break }
      stop = first
    }
    guard let verb = tree.head(of: stop), tokens[verb].partOfSpeech == .verb else { return [] }
    let isPart =
      tokens[stop].relation == .object
      && ["include", "feature", "involve", "comprise"].contains(tokens[verb].lemma)
    let isEdge =
      tokens[stop].relation == .oblique && tree.caseWord(of: stop) == "with"
      && ArgumentFinder.running.contains(tokens[verb].lemma)
    guard isPart || isEdge else { return [] }
    let doers = agent(of: verb, depth: 0)
    // "began her tour with a visit to Ghana".
    if isEdge, isJourney(tree.children(of: verb, .object), of: verb) { return doers }
    for journey in doers.compactMap({ journey(of: $0, in: verb) }) {
      let owners = self.owners(of: journey)
      if !owners.isEmpty { return owners }
      // "is on a tour that includes talks in Ghana", "began a tour that includes talks in Ghana".
      let subjects = tree.children(of: journey, .nominalSubject)
      if !subjects.isEmpty { return subjects }
      if let above = tree.head(of: journey) { return agent(of: above, depth: 0) }
    }
    return []
  }

  private func isJourney(_ words: [Int], of verb: Int) -> Bool {
    words.contains { journey(of: $0, in: verb) != nil }
  }

  /// The journey that a word of a clause means; a relative clause may hang on where it goes: "a tour of Asia that includes".
  private func journey(of word: Int, in verb: Int) -> Int? {
    var noun = antecedent(of: word, in: verb)
    if tokens[noun].relation == .nominalModifier, noun != word, let head = tree.head(of: noun) {
      noun = head
    }
    return ArgumentFinder.journeys.contains(tokens[noun].lemma) ? noun : nil
  }

  private static let journeys: Set<WordKey> = [
    "trip", "tour", "visit", "journey", "swing", "travel", "itinerary", "mission",
  ]

  /// How a journey runs from stop to stop.
  private static let running: Set<WordKey> = [
    "begin", "start", "end", "conclude", "open", "continue", "finish", "kick", "wrap", "close",
  ]
}
