internal import AnnotatedText
internal import Gazetteers
internal import Records

/// Finds the names and titles of a document: by the tables of facts, by patterns of capitals and head nouns, and by
/// what the document itself says of a name elsewhere.
struct NameFinder {
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let gazetteer: Gazetteer

  /// What was found, in the order of the text; names do not overlap.
  struct Found {
    var names: [NameSpan] = []
    var titles: [TitleSpan] = []
  }

  private let tokens: [Token]
  /// The sentence of each token.
  private let sentenceOf: [Int32]

  init(_ document: AnnotatedDocument, tree: SyntaxTree, gazetteer: Gazetteer) {
    var sentenceOf = [Int32](repeating: 0, count: document.tokens.count)
    for (index, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(index) }
    }
    self.sentenceOf = sentenceOf
    self.document = document
    self.tree = tree
    self.gazetteer = gazetteer
    self.tokens = document.tokens
  }

  /// All names and titles.
  ///
  /// O(tokens).
  func find() -> Found {
    var found = Found()
    var open: [Range<Int>] = []
    for sentence in document.sentences {
      find(in: sentence, &found, &open)
    }
    let surnames = PersonNames(found.names, document: document)
    found.names += guessedNames(of: open, surnames, found.titles)
    found.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let late = PersonNames(found.names, document: document)
    found.names += late.remaining(in: document, beside: found.names)
    found.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    found.names = BracketedAcronyms(found.names, document: document).applied(to: found.names)
    return found
  }

  /// Reads a sentence from left to right; runs of capitals that nothing explains are left open.
  private func find(in sentence: Sentence, _ found: inout Found, _ open: inout [Range<Int>]) {
    let isHeadline = isWrittenInCapitals(sentence)
    var index = sentence.tokens.lowerBound
    var titleEnd = -1
    while index < sentence.tokens.upperBound {
      if let base = baseName(at: index, in: sentence) {
        found.names.append(base)
        index = base.tokens.upperBound
        continue
      }
      if let organization = organizationName(at: index, in: sentence) {
        found.names.append(organization)
        index = organization.tokens.upperBound
        continue
      }
      if let title = title(at: index, in: sentence) {
        found.titles.append(title)
        // "the ally Jordan": what never stands before a name says nothing of the next word.
        if gazetteer.title(title.key)?.standsBeforeName ?? true {
          titleEnd = title.tokens.upperBound
        }
        index = title.tokens.upperBound
        continue
      }
      if let person = personName(at: index, in: sentence, followsTitle: titleEnd == index) {
        found.names.append(person)
        index = person.tokens.upperBound
        continue
      }
      if let known = tableName(at: index, in: sentence, isHeadline: isHeadline) {
        found.names.append(known)
        index = known.tokens.upperBound
        continue
      }
      if isNameWord(index), !isHeadline {
        let run = capitalRun(from: index, in: sentence)
        open.append(run)
        index = run.upperBound
        continue
      }
      index += 1
    }
  }

  /// Whether most words of a sentence begin with capitals, as headlines do: then capitals say nothing.
  private func isWrittenInCapitals(_ sentence: Sentence) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens[sentence.tokens] where token.end - token.begin >= 4 {
      guard !token.shape.contains(.punctuation), !token.shape.contains(.number) else { continue }
      words += 1
      if token.shape.contains(.capitalized) { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 8
  }

  // MARK: - Words

  /// Whether a token can be a part of a name by its looks: a capital, not a function word, not the first word of a
  /// sentence unless the tagger takes it for a name.
  func isNameWord(_ index: Int) -> Bool {
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
  private func isCalendarWord(_ index: Int) -> Bool {
    gazetteer.longestMatch(
      in: tokens[index..<index + 1],
      accepting: {
        ($0.category == .month || $0.category == .weekday) && !$0.flags.contains(.commonWord)
      }) != nil
  }

  /// "May" and "March": words that are months too, and after "in" are those.
  private func isMonth(_ run: Range<Int>) -> Bool {
    run.count == 1
      && gazetteer.longestMatch(in: tokens[run], accepting: { $0.category == .month }) != nil
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    let start = document.sentences[Int(sentenceOf[index])].tokens.lowerBound
    var before = index - 1
    while before >= start, tokens[before].shape.contains(.punctuation) {
      // A comma stands inside the sentence; a quotation mark may open it.
      if tokens[before].word == "," || tokens[before].word == ";" { return false }
      before -= 1
    }
    return before < start
  }

  /// The run of capitals from a token on, over hyphens without spaces and the particles of names.
  func capitalRun(from start: Int, in sentence: Sentence) -> Range<Int> {
    var end = start + 1
    while end < sentence.tokens.upperBound {
      if isNameWord(end) || isInitial(end) {
        end += 1
      } else if isTightHyphen(end - 1, end), end + 1 < sentence.tokens.upperBound,
        tokens[end + 1].shape.contains(.capitalized)
      {
        end += 2
      } else if NameWords.particles.contains(tokens[end].word),
        end + 1 < sentence.tokens.upperBound,
        isNameWord(end + 1)
      {
        end += 2
      } else if NameWords.particles.contains(tokens[end].word),
        end + 2 < sentence.tokens.upperBound,
        isTightHyphen(end, end + 1), tokens[end + 2].shape.contains(.capitalized)
      {
        // "Bashar al-Assad".
        end += 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether a token is an initial, as in "Ana K Roy" with a full stop after the K.
  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape.contains(.capitalized) && token.shape.contains(.abbreviation)
      && token.end - token.begin == 2
  }

  /// Whether `hyphen` joins the token before it without a space.
  private func isTightHyphen(_ before: Int, _ hyphen: Int) -> Bool {
    tokens[hyphen].word == "-" && tokens[before].end == tokens[hyphen].begin
      && tokens[hyphen].shape.contains(.noSpaceAfter)
  }

  func text(_ range: Range<Int>) -> String { document.text(of: range) }

  // MARK: - Titles and persons

  /// A title, with the words before it that change its meaning.
  private func title(at index: Int, in sentence: Sentence) -> TitleSpan? {
    var start = index
    var prefixes: [String] = []
    while let prefix = gazetteer.longestMatch(
      in: tokens[start..<sentence.tokens.upperBound], accepting: { $0.category == .titlePrefix })
    {
      prefixes.append(prefix.entries[0].key)
      start += prefix.length
      guard start < sentence.tokens.upperBound else { return nil }
      if tokens[start].word == "-", start + 1 < sentence.tokens.upperBound { start += 1 }
    }
    func matchTitle(at position: Int) -> GazetteerMatch? {
      gazetteer.longestMatch(
        in: tokens[position..<sentence.tokens.upperBound], accepting: { $0.category == .title })
    }
    // "deputy foreign minister" is one title where the tables have it, else a prefix and a title.
    if let whole = matchTitle(at: index), index + whole.length > start || prefixes.isEmpty {
      if let longer = prefixes.isEmpty ? nil : matchTitle(at: start),
        start + longer.length > index + whole.length
      {
        return TitleSpan(
          tokens: index..<start + longer.length, key: longer.entries[0].key, prefixes: prefixes)
      }
      return TitleSpan(
        tokens: index..<index + whole.length, key: whole.entries[0].key, prefixes: [])
    }
    guard let match = matchTitle(at: start) else { return nil }
    return TitleSpan(
      tokens: index..<start + match.length, key: match.entries[0].key, prefixes: prefixes)
  }

  /// A person's name: after a title, or beginning with a first name.
  private func personName(at index: Int, in sentence: Sentence, followsTitle: Bool) -> NameSpan? {
    guard tokens[index].shape.contains(.capitalized),
      !tokens[index].shape.contains(.abbreviation) || isInitial(index)
    else { return nil }
    // "German" is a first name too, but not before "Chancellor".
    if let known = tableName(at: index, in: sentence, isHeadline: false), known.form == .adjective {
      return nil
    }
    let isGiven =
      gazetteer.longestMatch(
        in: tokens[index..<min(index + 1, sentence.tokens.upperBound)],
        accepting: { $0.category == .givenName }) != nil
    guard isGiven || (followsTitle && isNameWord(index)) else { return nil }
    var run = capitalRun(from: index, in: sentence)
    // "General Assembly", "Prime Minister Office": a head noun of an organization ends no person's name.
    if let known = tableName(at: index, in: sentence, isHeadline: false),
      known.tokens.count > 1 || !isGiven
    {
      if known.tokens.count >= run.count || !isGiven { return nil }
    }
    // A name ends before the next title, or a word that the tables know as something else.
    for position in run.dropFirst() {
      if let next = tableName(at: position, in: sentence, isHeadline: false),
        next.form == .adjective || next.tokens.count > 1 || next.kind == .organization
      {
        run = run.lowerBound..<position
        break
      }
    }
    guard run.count <= 6 else { return nil }
    if run.count == 1 {
      // One word is a name after a title; a first name alone is nobody in the news.
      guard followsTitle, !isGiven || tokens[index].partOfSpeech == .properNoun else { return nil }
    }
    if endsInHeadNoun(run, .organizationNoun) || endsInHeadNoun(run, .placeNoun)
      || endsInHeadNoun(run, .baseNoun)
    {
      return nil
    }
    return NameSpan(tokens: run, kind: .person, name: text(run))
  }

  /// Whether the last word of a run is a head noun: "Council", "Province".
  func endsInHeadNoun(_ run: Range<Int>, _ category: GazetteerCategory) -> Bool {
    guard run.count > 1, let last = run.last else { return false }
    return gazetteer.longestMatch(
      in: tokens[last..<last + 1], accepting: { $0.category == category }) != nil
  }

  // MARK: - Open runs

  /// The names among runs of capitals that no table knows: what one occurrence tells holds for all of the same words.
  private func guessedNames(
    of runs: [Range<Int>], _ surnames: PersonNames, _ titles: [TitleSpan]
  ) -> [NameSpan] {
    var guesses: [String: NameSpan] = [:]
    for run in runs where surnames.name(in: run) == nil {
      guard let guess = guess(run, titles) else { continue }
      let key = text(run)
      // A noun beside a name says more than a preposition before it.
      if let known = guesses[key], known.kind != .place || guess.kind == .place { continue }
      guesses[key] = guess
    }
    return runs.compactMap { run in
      if let person = surnames.name(in: run) { return person }
      guard var name = guesses[text(run)] else { return nil }
      name.tokens = run
      return name
    }
  }

  /// What a run of capitals that no table knows may be, by the words around it; `nil` if they do not tell.
  private func guess(_ run: Range<Int>, _ titles: [TitleSpan]) -> NameSpan? {
    guard let last = run.last else { return nil }
    let sentence = document.sentences[Int(sentenceOf[run.lowerBound])]
    let next = run.upperBound < sentence.tokens.upperBound ? run.upperBound : nil
    let before = run.lowerBound > sentence.tokens.lowerBound ? run.lowerBound - 1 : nil
    if isOutlet(run, in: sentence) {
      return NameSpan(tokens: run, kind: .organization, subkind: .newsOutlet, name: text(run))
    }
    let count = run.count
    if count >= 2, count <= 4, !hasHeadNoun(run) {
      // ", the ambassador to …," and "… , a spokesman for …" say that a name is a person's.
      if let next, tokens[next].word == ",",
        titles.contains(where: { $0.tokens.lowerBound > next && $0.tokens.lowerBound <= next + 4 })
      {
        return NameSpan(tokens: run, kind: .person, name: text(run))
      }
      if isSpeaker(last) { return NameSpan(tokens: run, kind: .person, name: text(run)) }
    }
    if let before, NameWords.locatives.contains(tokens[before].word), count <= 3,
      run.allSatisfy({
        tokens[$0].partOfSpeech == .properNoun && tokens[$0].end - tokens[$0].begin >= 3
      }),
      !isModifier(last), !isMonth(run)
    {
      return NameSpan(tokens: run, kind: .place, name: text(run))
    }
    return nil
  }

  /// Whether the words around a run call it a newspaper or the like: "the Daily Herald newspaper", "the magazine Oggi",
  /// "Oggi, an Italian weekly".
  private func isOutlet(_ run: Range<Int>, in sentence: Sentence) -> Bool {
    func word(_ position: Int) -> WordKey? {
      sentence.tokens.contains(position) ? tokens[position].word : nil
    }
    func isNoun(_ position: Int) -> Bool { word(position).map(NameWords.outlets.contains) ?? false }
    let next = run.upperBound
    if isNoun(next) || isNoun(run.lowerBound - 1) { return true }
    if word(next).map(NameWords.outletModifiers.contains) ?? false, isNoun(next + 1) { return true }
    guard word(next) == ",", word(next + 1).map({ ["a", "an", "the"].contains($0) }) ?? false else {
      return false
    }
    return (next + 2...next + 4).contains(where: isNoun)
  }

  /// Whether a token is the subject of a verb of saying.
  private func isSpeaker(_ index: Int) -> Bool {
    var top = index
    while let head = tree.head(of: top),
      [.flat, .compound, .nominalModifierDescriptive].contains(tokens[top].relation)
    {
      top = head
    }
    guard tokens[top].relation == .nominalSubject, let verb = tree.head(of: top) else {
      return false
    }
    return Lexicon.saying.contains(tokens[verb].lemma)
  }

  private func hasHeadNoun(_ run: Range<Int>) -> Bool {
    [GazetteerCategory.organizationNoun, .placeNoun, .baseNoun].contains { endsInHeadNoun(run, $0) }
  }

  /// Whether a token only modifies a noun: "in Geneva talks".
  private func isModifier(_ index: Int) -> Bool {
    guard let head = tree.head(of: index) else { return false }
    return head > index
      && [.compound, .adjectivalModifier, .nominalModifierDescriptive].contains(
        tokens[index].relation)
      && !tokens[head].shape.contains(.capitalized)
  }
}
