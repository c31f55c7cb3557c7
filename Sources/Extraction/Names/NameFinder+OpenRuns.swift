internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// The names among runs of capitals that no table knows: what one occurrence tells holds for all of the same words.
  func guessedNames(
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
  func guess(_ run: Range<Int>, _ titles: [TitleSpan]) -> NameSpan? {
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
  func isOutlet(_ run: Range<Int>, in sentence: Sentence) -> Bool {
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
  func isSpeaker(_ index: Int) -> Bool {
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

  func hasHeadNoun(_ run: Range<Int>) -> Bool {
    [GazetteerCategory.organizationNoun, .placeNoun, .baseNoun].contains { endsInHeadNoun(run, $0) }
  }

  /// Whether a token only modifies a noun: "in Geneva talks".
  func isModifier(_ index: Int) -> Bool {
    guard let head = tree.head(of: index) else { return false }
    return head > index
      && [.compound, .adjectivalModifier, .nominalModifierDescriptive].contains(
        tokens[index].relation)
      && !tokens[head].shape.contains(.capitalized)
  }
}
