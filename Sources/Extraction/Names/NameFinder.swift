internal import AnnotatedText
internal import Gazetteers
internal import Records

/// Finds the names and titles of a document: by the tables of facts, by patterns of capitals and head nouns, and by what
/// the recogniser found, which ``NameMerging`` unites.
struct NameFinder {
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let gazetteer: Gazetteer

  /// What was found, in the order of the text; names do not overlap.
  struct Found {
    var names: [NameSpan] = []
    var titles: [TitleSpan] = []
  }

  let tokens: [Token]
  /// The sentence of each token.
  let sentenceOf: [Int32]

  /// For each sentence whether most of its words begin with capitals, as in headlines: then capitals say nothing.
  let isHeadline: [Bool]
  /// The single words that the recogniser takes for places.
  let recognizedPlaces: Set<Int>

  /// Countries that share their adjective with a larger one, and are not named in the document.
  let unnamedNamesakes: Set<String>

  /// Whether "the North" is a country.
  let namesBothKoreas: Bool

  /// Which of a country and a region of one name the document means.
  let regionNamesakes: RegionNamesakes

  /// For each token whether it can be a part of a name by its looks.
  private var nameWords: [Bool] = []
  /// For each token where the run of capitals that goes on at it ends.
  private(set) var runEnds: [Int32] = []

  init(_ document: AnnotatedDocument, tree: SyntaxTree, gazetteer: Gazetteer) {
    self.unnamedNamesakes = Set(
      NameWords.lesserNamesakes.keys.filter { key in
        !document.tokens.contains { $0.word == NameWords.lesserNamesakes[key] }
      })
    regionNamesakes = RegionNamesakes(document)
    namesBothKoreas = NameFinder.namesBothKoreas(document)
    var sentenceOf = [Int32](repeating: 0, count: document.tokens.count)
    for (index, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(index) }
    }
    self.sentenceOf = sentenceOf
    self.document = document
    self.tree = tree
    self.gazetteer = gazetteer
    self.tokens = document.tokens
    self.recognizedPlaces = Set(
      document.names.lazy.filter { $0.type == .location && $0.tokens.count == 1 }
        .map(\.tokens.lowerBound))
    self.isHeadline = document.sentences.map {
      NameFinder.isWrittenInCapitals(document.tokens[$0.tokens])
    }
    nameWords = tokens.indices.map(looksLikeNameWord)
    runEnds = endsOfCapitalRuns()
  }

  /// All names and titles.
  ///
  /// O(tokens).
  func find() -> Found {
    var known: [FoundName] = []
    var found = Found()
    for sentence in document.sentences where !sentence.tokens.isEmpty {
      find(in: sentence, &known, &found.titles)
    }
    found.names = NameMerging(finder: self).merged(known, with: document.names)
    found.names += PersonNames(found.names, document: document, isGivenName: isGivenName)
      .remaining(in: document, beside: found.names)
    found.names += firms(beside: found.titles, and: found.names)
    found.names += describedFirms(beside: found.names)
    found.names += tradedFirms(beside: found.names)
    retype(&found.names, as: known)
    define(&found.names)
    retypeParties(&found.names)
    // "the USS Theodore Roosevelt" is a ship.
    found.names.removeAll { name in
      name.kind == .person
        && NameWords.shipPrefixes.contains(tokens[name.tokens.lowerBound].word)
        && tokens[name.tokens.lowerBound].shape.contains(.allCapitals)
    }
    found.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    found.names = BracketedAcronyms(found.names, document: document).applied(to: found.names)
    found.names = PartyNamesakes(found.names, document: document, gazetteer: gazetteer)
      .applied(to: found.names)
    found.titles = titles(found.titles, beside: found.names)
    return found
  }

  /// Gives what was once explained the same kind elsewhere, where the recogniser took it for a person.
  private func retype(_ names: inout [NameSpan], as known: [FoundName]) {
    var explained: [String: NameSpan] = [:]
    for name in known where name.source == .explained { explained[name.name.name] = name.name }
    guard !explained.isEmpty else { return }
    for number in names.indices where names[number].kind == .person {
      guard let other = explained[names[number].name] else { continue }
      (names[number].kind, names[number].subkind) = (other.kind, other.subkind)
    }
  }

  /// Reads a sentence from left to right for names of the tables and of patterns, and titles.
  private func find(
    in sentence: Sentence, _ known: inout [FoundName], _ titles: inout [TitleSpan]
  ) {
    let isHeadline = isHeadline[Int(sentenceOf[sentence.tokens.lowerBound])]
    var index = sentence.tokens.lowerBound
    var titleEnd = -1
    while index < sentence.tokens.upperBound {
      if let found = patternName(at: index, in: sentence, isHeadline: isHeadline) {
        known.append(found)
        index = found.name.tokens.upperBound
      } else if let title = title(at: index, in: sentence) {
        // "the Lord's Resistance Army", "General People's Congress": the longer name begins with a title's word.
        if let name = tableName(at: index, in: sentence, isHeadline: isHeadline),
          name.kind == .organization, name.tokens.count > title.tokens.count + 1
        {
          known.append(FoundName(name: name, source: .table))
          index = name.tokens.upperBound
          continue
        }
        titles.append(title)
        // "the ally Jordan": what never stands before a name says nothing of the next word.
        if gazetteer.title(title.key)?.standsBeforeName ?? true {
          titleEnd = title.tokens.upperBound
        }
        index = title.tokens.upperBound
      } else if let found = plainName(
        at: index, in: sentence, isHeadline: isHeadline, followsTitle: titleEnd == index)
      {
        known.append(found)
        index = found.name.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The name that a pattern finds at a word, which may begin with a title or with a shorter name of the tables.
  private func patternName(
    at index: Int, in sentence: Sentence, isHeadline: Bool
  ) -> FoundName? {
    if let administration = administrationName(at: index, in: sentence)
      ?? halfName(at: index, in: sentence)
    {
      return FoundName(name: administration, source: .table)
    }
    if let base = baseName(at: index, in: sentence) ?? describedBase(at: index, in: sentence) {
      return FoundName(name: base, source: .base)
    }
    // What the recogniser takes for two is one.
    if let joined = joinedBody(at: index, in: sentence) {
      return FoundName(name: joined, source: joined.subkind == .party ? .organization : .explained)
    }
    if let organization = organizationName(at: index, in: sentence) {
      return FoundName(name: organization, source: .organization)
    }
    if !isHeadline,
      let name = explainedPlace(at: index, in: sentence)
        ?? describedPlace(at: index, in: sentence) ?? prefixedName(at: index, in: sentence)
        ?? styledGroup(at: index, in: sentence)
    {
      return FoundName(name: name, source: .explained)
    }
    return (partyAdjective(at: index, in: sentence) ?? partisan(at: index, in: sentence))
      .map { FoundName(name: $0, source: .table) }
  }

  /// The name of a person, of the tables or of a news outlet at a word that begins no title.
  private func plainName(
    at index: Int, in sentence: Sentence, isHeadline: Bool, followsTitle: Bool
  ) -> FoundName? {
    if let person = personName(at: index, in: sentence, followsTitle: followsTitle) {
      return FoundName(name: person, source: .person)
    }
    // "The Sudan Liberation Front": the article is no part of a longer name.
    if tokens[index].word == "the", index + 1 < sentence.tokens.upperBound,
      organizationName(at: index + 1, in: sentence) != nil
    {
      return nil
    }
    if let name = tableName(at: index, in: sentence, isHeadline: isHeadline) {
      return FoundName(name: name, source: .table)
    }
    guard isNameWord(index), !isHeadline else { return nil }
    let run = capitalRun(from: index, in: sentence)
    guard isOutlet(run, in: sentence) else { return nil }
    let outlet = NameSpan(tokens: run, kind: .organization, subkind: .newsOutlet, name: text(run))
    return FoundName(name: outlet, source: .organization)
  }

  /// The titles without words that belong to names: "leader" of "Labor Party leader", where a party leader was found first.
  private func titles(_ titles: [TitleSpan], beside names: [NameSpan]) -> [TitleSpan] {
    var name = 0
    return titles.compactMap { title in
      while name < names.count, names[name].tokens.upperBound <= title.tokens.lowerBound {
        name += 1
      }
      guard name < names.count, names[name].tokens.contains(title.tokens.lowerBound),
        names[name].kind == .organization, names[name].tokens.upperBound < title.tokens.upperBound
      else { return title }
      let rest = names[name].tokens.upperBound
      return self.title(at: rest, in: document.sentences[Int(sentenceOf[rest])])
    }
  }

  /// Whether a sentence is a headline whose words all have capitals.
  ///
  /// "President Ana Roy visited China" is none: its verb has none.
  private static func isWrittenInCapitals(_ sentence: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in sentence where token.end - token.begin >= 4 {
      guard !token.shape.contains(.punctuation), !token.shape.contains(.number) else { continue }
      words += 1
      if token.shape.contains(.capitalized) {
        capitals += 1
      } else if token.partOfSpeech == .verb {
        return false
      }
    }
    return words >= 4 && capitals * 10 >= words * 8
  }

  // MARK: - Words

  /// Whether a token can be a part of a name by its looks: a capital, not a function word, not the first word of a
  /// sentence unless the tagger takes it for a name.
  func isNameWord(_ index: Int) -> Bool { nameWords[index] }

  private func looksLikeNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.capitalized), !token.shape.contains(.address),
      !isCalendarWord(index)
    else {
      return false
    }
    switch token.partOfSpeech {
    case .properNoun: return true
    case .noun, .adjective, .other, .unknown, .verb:
      return index > 0 && !isSentenceStart(index) && token.partOfSpeech != .verb
    default: return false
    }
  }

  /// "Wednesday", "July": capitals that name no entity, even at the end of a name ("met Ana Roy Wednesday").
  func isCalendarWord(_ index: Int) -> Bool {
    gazetteer.longestMatch(
      in: tokens[index..<index + 1],
      accepting: {
        ($0.category == .month || $0.category == .weekday) && !$0.flags.contains(.commonWord)
      }) != nil
  }

  func isSentenceStart(_ index: Int) -> Bool {
    let start = document.sentences[Int(sentenceOf[index])].tokens.lowerBound
    var before = index - 1
    while before >= start, tokens[before].shape.contains(.punctuation) {
      // A comma stands inside the sentence; a quotation mark may open it.
      if tokens[before].word == "," || tokens[before].word == ";" { return false }
      before -= 1
    }
    return before < start
  }

  /// Whether a token is an initial, as in "Ana K Roy" with a full stop after the K.
  func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape.contains(.capitalized) && token.shape.contains(.abbreviation)
      && token.end - token.begin == 2
  }

  /// Whether `hyphen` joins the token before it without a space.
  func isTightHyphen(_ before: Int, _ hyphen: Int) -> Bool {
    tokens[hyphen].word == "-" && tokens[before].end == tokens[hyphen].begin
      && tokens[hyphen].shape.contains(.noSpaceAfter)
  }

  func text(_ range: Range<Int>) -> String { document.text(of: range) }
}
