internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Reads a document from its beginning and resolves one reference after the other, each resolved one being an
/// antecedent for the next.
struct ReferenceReader {
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let offices: OfficeHolders
  let clauses: ClauseReader
  let arguments: ArgumentFinder
  let quotations: Quotations
  let descriptions: DescribedEntities
  /// The country from which the report comes, if it speaks of it.
  let dateline: Int?

  /// Whom the words mean, by their tokens; several only of a list.
  private(set) var referents: [Int: [Int]] = [:]
  /// The nouns without a name that pronouns take up, "the Chadian minister", by the pronouns' tokens.
  private(set) var unnamed: [Int: Int] = [:]
  /// The references that mean one entity.
  private(set) var mentions: [ReferringMention] = []
  /// Two countries of which a noun says that they are neighbors, and the noun.
  private(set) var neighbors: [Neighbors] = []
  /// The person of whose life the text tells.
  private(set) var protagonist: Int?
  /// The body of which the text tells, and the noun by which it does.
  private(set) var body: (entity: Int, noun: WordKey)?
  /// The candidates of the sentences that were read.
  var candidates: [[Candidate]] = []

  /// How many sentences back an antecedent may stand.
  static let window = 2
  /// No reader looks farther back in a sentence, and a line of a million words would take the square of its length.
  static let reach = 200

  init(
    document: AnnotatedDocument, tree: SyntaxTree, index: EntityIndex, offices: OfficeHolders,
    dateline: Int? = nil
  ) {
    self.dateline = dateline
    self.document = document
    self.tree = tree
    self.index = index
    self.offices = offices
    clauses = ClauseReader(tree: tree)
    arguments = ArgumentFinder(tree: tree)
    quotations = Quotations(document)
    descriptions = DescribedEntities(index: index, tree: tree)
  }

  var tokens: [Token] { tree.tokens }

  /// Reads all sentences.
  mutating func read() {
    candidates.reserveCapacity(document.sentences.count)
    var isBegun = false
    for (number, sentence) in document.sentences.enumerated() {
      candidates.append([])
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        if let name = index.name(at: token) {
          readName(name, in: number)
          token = max(token + 1, name.tokens.upperBound)
          continue
        }
        switch tokens[token].partOfSpeech {
        case .pronoun, .determiner: readPronoun(at: token, in: number)
        case .noun, .properNoun: readNoun(at: token, in: number)
        case .numeral: readNumeral(at: token, in: number)
        case .adverb where tokens[token].word == "there": readPlace(at: token, in: number)
        default: break
        }
        token += 1
      }
      if sentence.role.isReport, !isBegun {
        isBegun = true
        protagonist = protagonist(in: number)
        body = protagonist == nil ? body(in: number) : nil
      }
    }
    readSpeakers()
  }

  /// The last candidates of a sentence before a token, none of them farther than ``reach``.
  ///
  /// O(reach + log candidates).
  func nearby(_ sentence: Int, before token: Int) -> ArraySlice<Candidate> {
    let end = min(document.sentences[sentence].tokens.upperBound, token)
    let all = candidates[sentence]
    return all[first(of: all, from: end - ReferenceReader.reach)..<first(of: all, from: end)]
  }

  /// The index of the first candidate at a token or behind it: they are in the order of the text.
  private func first(of candidates: [Candidate], from token: Int) -> Int {
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Keeps whom a word means.
  mutating func resolve(
    _ token: Int, to entities: [Int], form: Mention.Form, from first: Int? = nil
  ) {
    guard !entities.isEmpty else { return }
    referents[token] = entities
    guard entities.count == 1 else { return }
    mentions.append(
      ReferringMention(tokens: (first ?? token)..<token + 1, entity: entities[0], form: form))
  }

  /// Keeps which noun without a name a pronoun takes up.
  mutating func takeUp(_ noun: Int, by pronoun: Int) { unnamed[pronoun] = noun }

  // MARK: - Names

  private mutating func readName(_ name: NameSpan, in sentence: Int) {
    guard let entity = index.entity(at: name.tokens.lowerBound), !name.isPeople else { return }
    let head = name.tokens.first { token in
      !(tree.head(of: token).map(name.tokens.contains) ?? false)
    }
    var candidate = Candidate(
      token: head ?? name.tokens.upperBound - 1, entities: [entity],
      sort: name.kind == .person ? .person : .thing,
      isFeminine: index.entities[entity].isFeminine, isName: true,
      isQuoted: quotations.contains(name.tokens.lowerBound))
    clauses.place(&candidate)
    // "Russian troops": the adjective speaks of Russia, and is no phrase of its own.
    if name.form == .adjective {
      (candidate.isSubject, candidate.isMain, candidate.isObject) = (false, false, false)
    }
    candidates[sentence].append(candidate)
  }

  // MARK: - Nouns

  private mutating func readNoun(at token: Int, in sentence: Int) {
    if let body = bodyBeforeOffice(at: token, in: sentence) {
      resolve(token, to: [body], form: .nominal)
      return
    }
    guard !isPartOfOther(token), !isCapacity(token) else { return }
    let each = self.each(at: token, in: sentence)
    if let each, let verb = tree.head(of: token),
      let other = tree.child(of: verb, .object, .oblique)
    {
      resolve(other, to: each, form: .nominal)
    }
    let pair =
      each ?? self.pair(at: token, in: sentence) ?? reciprocal(at: token, in: sentence)
    let meant = pair == nil ? described(at: token, in: sentence) : nil
    if let pair { resolve(token, to: pair, form: .nominal) }
    if DescribedEntities.neighbors.contains(tokens[token].lemma) {
      if let pair {
        neighbors.append(Neighbors(pair[0], pair[1], at: token))
      } else if let meant, let owner = owner(of: token), let home = country(of: owner) {
        neighbors.append(Neighbors(home, meant, at: token))
      }
    }
    let isPlural =
      tokens[token].word != tokens[token].lemma
      || ReferenceReader.plurals.contains(tokens[token].word)
    if let meant {
      resolve(token, to: [meant], form: .nominal, from: phraseStart(token))
    }
    let kind = (meant ?? pair?.first).map { index.entities[$0].kind }
    let sort: Candidate.Sort =
      if let kind { kind == .person ? .person : .thing } else { sort(of: token) }
    var candidate = Candidate(
      token: token, entities: pair ?? meant.map { [$0] } ?? [], sort: sort,
      isFeminine: meant.flatMap { index.entities[$0].isFeminine }
        ?? GenderedWords.isFeminine(tokens[token].lemma),
      isPlural: isPlural && sort != .unknown, isQuoted: quotations.contains(token))
    if isPlural, meant == nil, pair == nil { candidate.group = owner(ofPeople: token) }
    clauses.place(&candidate)
    candidates[sentence].append(candidate)
  }

  /// "The three said": a number that stands for those of a list.
  private mutating func readNumeral(at token: Int, in sentence: Int) {
    guard let count = ReferenceReader.counts[tokens[token].word],
      tokens[token].relation != .numericModifier, token > 0,
      ["the", "all"].contains(tokens[token - 1].word), tree.head(of: token - 1) == token,
      !tree.children(of: token).contains(where: { $0 > token && !isOfVerb($0, besides: token) }),
      let list = list(
        of: count, [.country, .organization, .person], before: token, in: sentence)
        ?? (count == 2 ? pair(of: [.person], at: token, in: sentence) : nil)
    else { return }
    resolve(token, to: list, form: .nominal)
    var candidate = Candidate(
      token: token, entities: list,
      sort: index.entities[list[0]].kind == .person ? .person : .thing,
      isPlural: true)
    clauses.place(&candidate)
    candidates[sentence].append(candidate)
  }

  /// The one group or country whose people a plural means: "Zahran fighters", "Kenyan troops".
  private func owner(ofPeople token: Int) -> Int? {
    let lemma = tokens[token].lemma
    guard Lexicon.collectives.contains(lemma) || Lexicon.adherents.contains(lemma) else {
      return nil
    }
    var owner: Int?
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .compound, .adjectivalModifier, .nominalModifierUnmarked, .possessiveModifier:
        guard let name = index.name(at: child) else { continue }
        guard
          name.kind == .country && !Lexicon.factions.contains(lemma)
            || name.subkind == .armedGroup || name.subkind == .militaryUnit,
          let entity = index.entity(at: child), owner == nil
        else { return nil }
        owner = entity
      case .coordination: return nil
      default: break
      }
    }
    return owner
  }

  static let plurals: Set<WordKey> = [
    "people", "police", "troops", "forces", "authorities", "personnel", "staff", "cattle",
  ]

  /// Whether a noun is no phrase of its own: it stands before another as its modifier, or beside a person whose office
  /// it is.
  private func isPartOfOther(_ token: Int) -> Bool {
    switch tokens[token].relation {
    case .compound, .flat, .fixed, .goesWith: return true
    // "Ana Roy, the mayor and a friend of the minister,".
    case .coordination:
      if let first = tree.head(of: token), tokens[first].relation == .apposition,
        let head = tree.head(of: first), index.name(at: head)?.kind == .person
      {
        return true
      }
    case .nominalModifierDescriptive, .apposition, .nominalModifierUnmarked:
      if let head = tree.head(of: token), tokens[token].relation != .nominalModifierUnmarked {
        return index.name(at: head) != nil
      }
    default: break
    }
    // "the minister Ana Roy", "the regional bloc ECOWAS".
    if token + 1 < tokens.count, tree.isInSentence(token + 1, of: token),
      let name = index.name(at: token + 1), name.form == .name,
      name.kind == .person || name.kind == .organization,
      name.tokens.lowerBound == token + 1
    {
      return true
    }
    return tree.children(of: token).contains { child in
      switch tokens[child].relation {
      case .flat, .apposition, .nominalModifierDescriptive:
        index.name(at: child).map { $0.form == .name } ?? false
      default: false
      }
    }
  }

  /// Whether a noun tells as what somebody does something, and is nobody else: "*as* a young lawmaker Ana Roy joined".
  private func isCapacity(_ token: Int) -> Bool {
    tokens[token].relation == .oblique && tree.caseWord(of: token) == "as"
      && tree.children(of: token, .determiner).allSatisfy {
        ["a", "an"].contains(tokens[$0].word)
      }
      && sort(of: token) == .person && tree.child(of: token, .possessiveModifier) == nil
  }

  private func sort(of token: Int) -> Candidate.Sort {
    if PersonNouns.words.contains(tokens[token].lemma) || offices.isOffice(endingAt: token) {
      return .person
    }
    // "on Monday" names nobody that "he" or "the two" might mean.
    return tokens[token].partOfSpeech == .properNoun && !Lexicon.times.contains(tokens[token].lemma)
      ? .unknown : .thing
  }

  /// The first token of the phrase whose head a noun is: its article and what stands between.
  private func phraseStart(_ token: Int) -> Int {
    var start = token
    for child in tree.children(of: token) where child < start {
      switch tokens[child].relation {
      case .determiner, .adjectivalModifier, .compound, .possessiveModifier, .numericModifier:
        start = child
      default: break
      }
    }
    // "Iran's president": the possessor may begin before its head.
    if let name = index.name(at: start) { return name.tokens.lowerBound }
    return start
  }
}
