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

  private func nameBeginning(
    at token: Int, _ kinds: Set<EntityKind>, _ condition: NameCondition, before end: Int
  ) -> Int? {
    guard token < end, index.nameAt[token] >= 0 else { return nil }
    let number = Int(index.nameAt[token])
    let name = index.names[number]
    guard name.tokens.lowerBound == token, kinds.contains(name.kind) else { return nil }
    switch condition {
    case .any, .notPeople: return name.isPeople ? nil : number
    case .named: return name.form == .adjective || name.isPeople ? nil : number
    case .adjective: return name.form == .adjective && !name.isPeople ? number : nil
    case .nationality:
      // "the ambassador to the United States Ana Roy".
      return name.isPeople
        || name.form == .adjective
          && !SequenceMatcher.stateNouns.contains(tokens[name.tokens.upperBound - 1].word)
        ? number : nil
    case .full: return name.tokens.count > 1 ? number : nil
    case .newsOutlet, .company, .party, .alliance, .region, .armedGroup:
      return name.subkind == SequenceMatcher.subkinds[condition] ? number : nil
    case .administrative:
      // "Central Asia" is of no country.
      return name.subkind == .region && name.country != nil
        || name.tokens.count > 1
          && PlaceChains.administrative.contains(tokens[name.tokens.upperBound - 1].word)
        ? number : nil
    case .committee:
      return SequenceMatcher.committees.contains(tokens[name.tokens.upperBound - 1].word)
        ? number : nil
    case .faculty:
      return [name.tokens.lowerBound, name.tokens.upperBound - 1].contains {
        SequenceMatcher.faculties.contains(tokens[$0].word)
      } ? number : nil
    case .employer: return name.subkind == .newsOutlet || name.isPeople ? nil : number
    case .institution:
      return SequenceMatcher.ownAffairs.contains(name.subkind) ? nil : number
    case .stateBody: return SequenceMatcher.bodiesOfStates.contains(name.subkind) ? number : nil
    case .association:
      return SequenceMatcher.bodiesOfStates.contains(name.subkind) || name.subkind == .alliance
        || name.subkind == .newsOutlet
        ? nil : number
    case .listed: return name.country != nil || name.key != nil ? number : nil
    case .unlisted: return name.country == nil && name.key == nil ? number : nil
    case .site:
      return name.tokens.contains { SequenceMatcher.houses.contains(tokens[$0].word) }
        ? number : nil
    case .body:
      return SequenceMatcher.ownAffairs.contains(name.subkind) || name.subkind == .alliance
        || name.subkind == .party
        ? nil : number
    }
  }

  private func list(
    at token: Int, _ kinds: Set<EntityKind>, before end: Int
  ) -> (names: [Int], stop: Int)? {
    guard let first = nameBeginning(at: token, kinds, .any, before: end) else { return nil }
    var names = [first]
    var stop = index.names[first].tokens.upperBound
    let one = (names, stop)
    var isClosed = false
    while stop < end, !isClosed {
      var next = stop
      if tokens[next].word == "," { next += 1 }
      if next < end, tokens[next].word == "and" {
        next += 1
        isClosed = true
      }
      // "Peru, Chile and the United States".
      if next > stop, next < end, tokens[next].word == "the" { next += 1 }
      guard next > stop, next < end, let name = nameBeginning(at: next, kinds, .any, before: end)
      else { break }
      names.append(name)
      stop = index.names[name].tokens.upperBound
    }
    // "Mali borders Senegal, Chad said" is no list: its last member has an "and".
    return isClosed ? (names, stop) : one
  }

  /// Kinds of organizations in which nobody holds a public office.
  private static let ownAffairs: Set<EntitySubkind?> = [.newsOutlet, .armedGroup, .company]

  static let bodiesOfStates: Set<EntitySubkind?> = Set(
    ["government", "military", "military_unit", "legislature", "court", "service"].map {
      EntitySubkind(rawValue: $0)
    })

  private static let subkinds: [NameCondition: EntitySubkind] = [
    .newsOutlet: .newsOutlet, .company: .company, .party: .party, .alliance: .alliance,
    .region: .region, .armedGroup: .armedGroup,
  ]

  /// Words inside a description that say that it does not hold, or not now.
  private static let notSo: Set<WordKey> = [
    "former", "formerly", "ex", "onetime", "erstwhile", "then", "late", "future", "potential",
    "possible", "prospective",
    "would", "aspiring", "alleged", "supposed", "no", "not", "never", "hardly", "non", "once",
    "previous", "past", "styled", "proclaimed", "declared", "claimed", "be", "called", "would-be",
    "elect", "designate", "wannabe", "rumored", "rumoured", "fake", "failed", "defeated",
  ]

  private static let committees: Set<WordKey> = [
    "committee", "subcommittee", "board", "panel", "council", "commission", "caucus",
  ]

  /// Words of the names of the parts of schools.
  private static let faculties: Set<WordKey> = [
    "faculty", "department", "school", "institute", "center", "centre", "laboratory", "lab",
    "clinic", "hospital", "observatory", "program",
    "programme", "chair", "division",
  ]

  /// Words in the names of organizations that have a house.
  private static let houses: Set<WordKey> = [
    "university", "college", "school", "academy", "institute", "hospital", "clinic", "museum",
    "library", "theatre", "theater", "stadium", "church", "cathedral", "mosque", "temple",
    "monastery", "seminary", "laboratory", "observatory", "prison", "court", "center", "centre",
    "hotel", "airport", "zoo", "gallery", "conservatory", "polytechnic", "refinery",
  ]

  /// What ends a name of a country that is no adjective: "United States".
  static let stateNouns: Set<WordKey> = ["states", "kingdom", "emirates", "republic", "zealand"]

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
