internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// What a sequence rule found.
struct SequenceMatch: Hashable {
  var tokens: Range<Int>
  /// Indices of the document's names.
  var subjects: [Int] = []
  var objects: [Int] = []
  var title: Range<Int>?
  /// The word that carries it, if a step says which.
  var verb: Int?
  /// Whether a force is told as people of a country: "300 Chileans".
  var isOfPeople = false
  /// The figure of a force, with its bound and unit.
  var quantity: Range<Int>?
}

/// Matches sequence rules against the tokens of a sentence.
struct SequenceMatcher {
  let tokens: [Token]
  let index: EntityIndex
  private let titles: [Int: TitleSpan]
  private let titleEnds: Set<Int>
  private let gazetteer: Gazetteer

  init(tokens: [Token], index: EntityIndex, titles: [TitleSpan], gazetteer: Gazetteer) {
    self.tokens = tokens
    self.index = index
    self.gazetteer = gazetteer
    self.titles = Dictionary(
      titles.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    // "Sergeant Ana Roy": a rank or an honorific is no office.
    self.titleEnds = Set(
      titles.lazy.filter { title in
        gazetteer.title(title.key).map { PositionRules.offices.contains($0.class) } ?? false
      }.map(\.tokens.upperBound))
  }

  /// The matches of a rule that begin at a token, at most one.
  func match(_ rule: SequenceRule, at start: Int, before end: Int) -> SequenceMatch? {
    var match = SequenceMatch(tokens: start..<start)
    guard let stop = advance(rule.steps[...], from: start, before: end, &match),
      !match.subjects.isEmpty, !match.objects.isEmpty
    else { return nil }
    match.tokens = start..<stop
    return match
  }

  /// The office that begins at a token.
  func title(at token: Int) -> Title? { titles[token].flatMap { gazetteer.title($0.key) } }

  /// Takes the steps from a token on; gives the token after the last, or `nil`.
  private func advance(
    _ steps: ArraySlice<SequenceStep>, from token: Int, before end: Int,
    _ match: inout SequenceMatch
  ) -> Int? {
    guard let step = steps.first else { return token }
    let rest = steps.dropFirst()
    switch step {
    case .subject(let kinds, let condition):
      guard let name = nameBeginning(at: token, kinds, condition, before: end) else { return nil }
      match.subjects = [name]
      return advance(rest, behind: name, before: end, &match)
    case .object(let kinds, let condition):
      guard let name = nameBeginning(at: token, kinds, condition, before: end) else { return nil }
      match.objects = [name]
      return advance(rest, behind: name, before: end, &match)
    case .name(let kinds, let condition):
      guard let name = nameBeginning(at: token, kinds, condition, before: end) else { return nil }
      return advance(rest, from: index.names[name].tokens.upperBound, before: end, &match)
    case .subjects(let kinds):
      guard let (names, stop) = list(at: token, kinds, before: end) else { return nil }
      match.subjects = names
      return advance(rest, from: stop, before: end, &match)
    case .objects(let kinds):
      guard let (names, stop) = list(at: token, kinds, before: end) else { return nil }
      match.objects = names
      return advance(rest, from: stop, before: end, &match)
    case .title(let classes):
      guard token < end, let title = titles[token], let entry = gazetteer.title(title.key),
        classes.contains(entry.class),
        !title.prefixes.contains(where: SequenceMatcher.notHeld.contains), !isVerb(token)
      else { return nil }
      match.title = title.tokens
      return advance(rest, from: title.tokens.upperBound, before: end, &match)
    case .rank:
      guard token < end, let title = titles[token] else { return nil }
      return advance(rest, from: title.tokens.upperBound, before: end, &match)
    case .force(let form):
      guard let force = force(at: token, before: end, form) else { return nil }
      if let owner = force.owner { match.subjects = [owner] }
      match.isOfPeople = force.isOfPeople
      match.quantity = force.quantity
      return advance(rest, from: force.end, before: end, &match)
    case .word(let words):
      guard token < end, words.contains(tokens[token].word) else { return nil }
      return advance(rest, from: token + 1, before: end, &match)
    case .verb(let words):
      guard token < end, words.contains(tokens[token].word) else { return nil }
      match.verb = token
      return advance(rest, from: token + 1, before: end, &match)
    case .lemma(let lemmas):
      guard token < end, lemmas.contains(tokens[token].lemma) else { return nil }
      return advance(rest, from: token + 1, before: end, &match)
    case .all(let inner): return advance(inner + rest, from: token, before: end, &match)
    case .optional(let inner):
      var attempt = match
      if let stop = advance(inner + rest, from: token, before: end, &attempt) {
        match = attempt
        return stop
      }
      return advance(rest, from: token, before: end, &match)
    case .gap(let limit, let parts):
      var position = token
      for _ in 0...limit {
        var attempt = match
        if let stop = advance(rest, from: position, before: end, &attempt) {
          match = attempt
          return stop
        }
        guard let next = gapWord(at: position, parts, before: end) else { return nil }
        position = next
      }
      return nil
    case .unless(let parts):
      guard token >= end || !parts.contains(tokens[token].partOfSpeech) else { return nil }
      return advance(rest, from: token, before: end, &match)
    case .unlessWord(let words):
      guard token >= end || !words.contains(tokens[token].word) else { return nil }
      return advance(rest, from: token, before: end, &match)
    case .untitled:
      // "President Ana Roy", "the president, Ana Roy".
      guard !titleEnds.contains(token),
        token == 0 || tokens[token - 1].word != "," || !titleEnds.contains(token - 1)
      else { return nil }
      return advance(rest, from: token, before: end, &match)
    }
  }

  /// Takes the steps from the token behind a name on, or from that behind what is inserted there: "Ana Roy (born 1961) is".
  private func advance(
    _ steps: ArraySlice<SequenceStep>, behind name: Int, before end: Int,
    _ match: inout SequenceMatch
  ) -> Int? {
    let next = index.names[name].tokens.upperBound
    var attempt = match
    if let stop = advance(steps, from: next, before: end, &attempt) {
      match = attempt
      return stop
    }
    let kind = index.names[name].kind
    guard kind == .person || kind == .organization,
      let behind = Insertions(tokens: tokens).end(of: next, before: end)
    else { return nil }
    attempt = match
    if let stop = advance(steps, from: behind, before: end, &attempt) {
      match = attempt
      return stop
    }
    // The comma that ends the insertion may open a description: "the Army, or ELN, a group".
    guard behind - 1 > next, tokens[behind - 1].word == "," else { return nil }
    return advance(steps, from: behind - 1, before: end, &match)
  }

  /// The token after a word that a gap may hold, a compound in whole: "western", "state-run".
  private func gapWord(at token: Int, _ parts: Set<PartOfSpeech>, before end: Int) -> Int? {
    func isPlain(_ position: Int) -> Bool {
      position < end && index.nameAt[position] < 0
        && !SequenceMatcher.notSo.contains(tokens[position].word)
    }
    guard isPlain(token), !isVerb(token) else { return nil }
    var last = token
    while last + 2 < end, tokens[last + 1].word == "-", tokens[last].end == tokens[last + 1].begin,
      tokens[last + 1].end == tokens[last + 2].begin, isPlain(last + 2),
      SequenceMatcher.compounding.contains(tokens[last + 2].partOfSpeech)
    {
      last += 2
    }
    // The compound is what its last word is; one that ends in a participle is an adjective.
    guard parts.contains(tokens[token].partOfSpeech) || last > token else { return nil }
    return last + 1
  }

  /// "the Kata Front ousted President Ana Roy": right behind a name that is no adjective, what may describe one who held an
  /// office tells how it was lost.
  private func isVerb(_ token: Int) -> Bool {
    guard token > 0, SequenceMatcher.ousting.contains(tokens[token].word),
      index.nameAt[token - 1] >= 0
    else { return false }
    return index.names[Int(index.nameAt[token - 1])].form != .adjective
  }

  private static let ousting: Set<WordKey> = [
    "ousted", "deposed", "exiled", "retired", "jailed", "detained", "arrested", "toppled",
    "overthrown", "impeached", "elected", "appointed", "dismissed", "sacked", "killed", "named",
  ]

  private static let compounding: Set<PartOfSpeech> = [
    .adjective, .noun, .verb, .adverb, .properNoun, .adposition,
  ]

  /// Words inside a description that say that it does not hold, or not now.
  private static let notSo: Set<WordKey> = [
    "former", "formerly", "ex", "onetime", "erstwhile", "then", "late", "future", "potential",
    "possible", "prospective",
    "would", "aspiring", "alleged", "supposed", "no", "not", "never", "hardly", "non", "once",
    "previous", "past", "styled", "proclaimed", "declared", "claimed", "be", "called", "would-be",
    "elect", "designate", "wannabe", "rumored", "rumoured", "fake", "failed", "defeated",
  ]

  /// Nouns of those whose leader leads no country.
  static let unofficial: Set<WordKey> = [
    "right", "rights", "religious", "spiritual", "church", "student", "union", "labor", "labour",
    "protest", "community", "tribal", "gang", "cult", "business", "rebel", "separatist", "militant",
    "insurgent", "guerrilla", "militia", "democracy", "cartel", "mafia", "drug", "muslim",
    "christian", "jewish", "sunni", "shiite", "shi'ite", "catholic", "civic", "mob", "world",
  ]

  /// Meanings of words before a title that say that it was never held.
  static let notHeld: Set<String> = ["future", "claimed"]
  /// Meanings of words before a title that say that it is held no more.
  static let heldOnce: Set<String> = ["former", "dead"]
}
