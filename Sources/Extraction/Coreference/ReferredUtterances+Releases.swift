internal import AnnotatedText
internal import KnowledgeModel

// Who is asked to let somebody go of whom the text has told who holds him.
extension ReferredUtterances {
  /// Who asks for the freedom of somebody asks it of the one who took him.
  ///
  /// "Chad jailed Ana Roy. Togo demanded her release", "Togo called for her to be freed", "calls by Togo for her release".
  func releases(after known: [Finding]) -> [Finding] {
    var captors: [Int: [(trigger: Int, entity: Int)]] = [:]
    for finding in known
    where Self.takings.contains(finding.kind) && finding.reading.polarity == .positive
      && Self.taking.contains(tokens[finding.trigger].lemma)
      && participants.index.entities[finding.object.entity].kind == .person
    {
      captors[finding.object.entity, default: []].append((finding.trigger, finding.subject.entity))
    }
    guard !captors.isEmpty else { return [] }
    let taken = Set(known.lazy.filter { $0.kind == .request }.map(\.trigger))
    var found: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens {
        guard let plea = plea(at: token), !taken.contains(plea.word) else { continue }
        let prisoners = plea.prisoners.flatMap { participants.participants(at: $0) }
        let held = Set(
          prisoners.flatMap { captors[$0.entity] ?? [] }
            .filter { $0.trigger < token }.map(\.entity))
        guard held.count == 1, let captor = held.first else { continue }
        for speaker in plea.speakers.flatMap({ participants.participants(at: $0) })
        where isActor(speaker) && side(of: speaker.entity).isDisjoint(with: side(of: captor))
          && !prisoners.contains(where: { $0.entity == speaker.entity })
        {
          found.append(
            judgement(.request, of: speaker, on: captor, at: token, by: plea.word, in: number))
        }
      }
    }
    return found
  }

  /// Who asks, whom he wants free, and the word that tells of the asking.
  private struct Plea {
    var word: Int
    var speakers: [Int]
    var prisoners: [Int]
  }

  private func plea(at token: Int) -> Plea? {
    let lemma = tokens[token].lemma
    // "demanded her release", "called for the release of Ana Roy".
    if tokens[token].partOfSpeech == .noun, Self.freedoms.contains(lemma) {
      let prisoners =
        tree.children(of: token, .possessiveModifier)
        + tree.children(of: token, .nominalModifier).filter { tree.caseWord(of: $0) == "of" }
      guard !prisoners.isEmpty, let asking = tree.head(of: token), isAsking(asking),
        tokens[token].relation == .object
          || tree.caseWord(of: token).map({ ["for", "on"].contains($0) }) ?? false
          || tokens[token].relation == .nominalSubjectPassive
      else { return nil }
      return Plea(word: asking, speakers: askers(of: asking), prisoners: prisoners)
    }
    // "demanded that she be freed", "called for her to be released".
    guard tokens[token].partOfSpeech == .verb, Self.freeing.contains(lemma), tree.isPassive(token),
      tree.child(of: token, .obliqueAgent) == nil, let asking = tree.head(of: token),
      asking < token, isAsking(asking),
      [.clausalComplement, .openClausalComplement, .adverbialClause, .clausalModifier]
        .contains(tokens[token].relation),
      !tree.hasChild(of: token, words: ["if", "until", "unless", "after", "when", "before"])
    else { return nil }
    let own = tree.children(of: token, .nominalSubjectPassive, .nominalSubject)
    // "calls for her to be freed": she may hang on the call.
    let prisoners =
      own.isEmpty
      ? tree.children(of: asking, .nominalModifier, .oblique, .object).filter { $0 < token } : own
    return Plea(word: asking, speakers: askers(of: asking), prisoners: prisoners)
  }

  private func isAsking(_ word: Int) -> Bool {
    tokens[word].partOfSpeech == .verb
      ? Self.asking.contains(tokens[word].lemma) : Self.pleas.contains(tokens[word].lemma)
  }

  private func askers(of word: Int) -> [Int] {
    guard tokens[word].partOfSpeech != .verb else { return arguments.agent(of: word, depth: 0) }
    let named = arguments.direct(of: word, ["by", "from"])
    if !named.isEmpty { return named }
    let owners = tree.children(of: word, .possessiveModifier)
    if !owners.isEmpty { return owners }
    // "issued a call for her release".
    guard let verb = arguments.lightVerb(of: word) else { return [] }
    return arguments.agent(of: verb, depth: 0)
  }

  private static let takings: Set<RelationKind> = [.coerce, .assault, .sanction]

  /// What those do who have somebody in their hands.
  private static let taking: Set<WordKey> = [
    "jail", "arrest", "detain", "imprison", "hold", "seize", "abduct", "kidnap", "capture", "take",
    "sentence", "convict", "oust", "overthrow", "depose", "topple", "intern", "incarcerate",
    "confine", "apprehend", "snatch", "nab", "charge", "try", "keep", "put", "lock", "throw",
    "arraign", "prosecute", "remand", "pick", "round", "arrest", "detention", "jailing",
    "imprisonment", "abduction", "kidnapping",
  ]

  private static let freedoms: Set<WordKey> = ["release", "freedom", "liberation", "reinstatement"]

  private static let freeing: Set<WordKey> = [
    "free", "release", "let", "set", "reinstate", "liberate", "return", "restore", "pardon",
    "hand",
  ]

  private static let asking: Set<WordKey> = [
    "demand", "call", "urge", "ask", "appeal", "plead", "request", "press", "push", "insist",
    "campaign", "seek", "lobby", "want",
  ]

  private static let pleas: Set<WordKey> = [
    "call", "demand", "appeal", "plea", "request", "petition", "campaign",
  ]
}
