internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// A title, with the words before it that change its meaning.
  func title(at index: Int, in sentence: Sentence) -> TitleSpan? {
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
  func personName(at index: Int, in sentence: Sentence, followsTitle: Bool) -> NameSpan? {
    guard tokens[index].shape.contains(.capitalized),
      !tokens[index].shape.contains(.abbreviation) || isInitial(index)
    else { return nil }
    // "German" is a first name too, but not before "Chancellor".
    if let known = tableName(at: index, in: sentence, isHeadline: false), known.form == .adjective {
      return nil
    }
    let isGiven = isGivenName(index)
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
    guard run.count <= 6, !isOfBelief(run) else { return nil }
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

  /// Whether words name those of a belief or a party, some of which begin like a person's: "Roman Catholic", "Christian
  /// Democrat".
  func isOfBelief(_ run: Range<Int>) -> Bool {
    run.dropFirst().contains {
      NameWords.believers.contains(tokens[$0].word) || NameWords.partisans.contains(tokens[$0].word)
    }
  }

  /// Whether a word is a first name.
  func isGivenName(_ index: Int) -> Bool {
    gazetteer.longestMatch(
      in: tokens[index..<index + 1], accepting: { $0.category == .givenName }) != nil
  }

  /// Whether the last word of a run is a head noun: "Council", "Province".
  func endsInHeadNoun(_ run: Range<Int>, _ category: GazetteerCategory) -> Bool {
    guard run.count > 1, let last = run.last else { return false }
    return gazetteer.longestMatch(
      in: tokens[last..<last + 1], accepting: { $0.category == category }) != nil
  }
}
