internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// A title, with the words before it that change its meaning.
  func title(at index: Int, in sentence: Sentence) -> TitleSpan? {
    if isNameAndNoTitle(index, in: sentence) { return nil }
    var start = index
    var prefixes: [String] = []
    while let prefix = gazetteer.longestMatch(
      in: tokens[start..<sentence.tokens.upperBound], accepting: { $0.category == .titlePrefix })
    {
      // "minister under President Ana Roy" is no under president.
      if tokens[start].word == "under", start + 1 < sentence.tokens.upperBound,
        !["secretary", "-", "secretary-general"].contains(tokens[start + 1].word)
      {
        break
      }
      // "became the manager and then president": later, not once.
      if tokens[start].word == "then", start > sentence.tokens.lowerBound,
        tokens[start - 1].word == "and", start + 1 < sentence.tokens.upperBound,
        tokens[start + 1].shape.contains(.lowercase)
      {
        break
      }
      prefixes.append(prefix.entries[0].key)
      start += prefix.length
      guard start < sentence.tokens.upperBound else { break }
      if tokens[start].word == "-", start + 1 < sentence.tokens.upperBound { start += 1 }
    }
    // "Chief Design Officer": whatever it is that the officer is chief of.
    if tokens[index].word == "chief",
      let last = [index + 2, index + 3].first(where: {
        $0 < sentence.tokens.upperBound && tokens[$0].word == "officer"
      }), tokens[index].shape.contains(.capitalized) == tokens[last].shape.contains(.capitalized),
      (index + 1..<last).allSatisfy({
        [.noun, .properNoun, .adjective, .verb].contains(tokens[$0].partOfSpeech)
          && tokens[$0].word != "police" && tokens[$0].word != "petty"
      })
    {
      return TitleSpan(tokens: index..<last + 1, key: "chief financial officer", prefixes: [])
    }
    func matchTitle(at position: Int) -> GazetteerMatch? {
      gazetteer.longestMatch(
        in: tokens[position..<sentence.tokens.upperBound], accepting: { $0.category == .title })
    }
    // "deputy foreign minister" is one title where the tables have it, else a prefix and a title; a "chief" of nothing that
    // is a title is one itself.
    let whole = matchTitle(at: index)
    // "the first secretary general" is no first secretary.
    if let whole, whole.length == 2, ["first", "second", "third"].contains(tokens[index].word),
      let next = matchTitle(at: index + 1), next.length > 1
    {
      return nil
    }
    let rest = prefixes.isEmpty || start == sentence.tokens.upperBound ? nil : matchTitle(at: start)
    if let rest, start + rest.length > index + (whole?.length ?? 0) {
      return TitleSpan(
        tokens: index..<start + rest.length, key: rest.entries[0].key, prefixes: prefixes)
    }
    return whole.map {
      TitleSpan(tokens: index..<index + $0.length, key: $0.entries[0].key, prefixes: [])
    }
  }

  /// Whether a word that may be a title is somebody's first name: "Dean Acheson" and "Sultan al-Jaber" beside "Sultan
  /// Haitham", "Emir Tamim bin Hamad" and "Oman's Sultan Qaboos".
  func isNameAndNoTitle(_ index: Int, in sentence: Sentence) -> Bool {
    let (next, end) = (index + 1, sentence.tokens.upperBound)
    guard next < end, tokens[index].shape.contains(.capitalized),
      tokens[next].shape.contains(.capitalized) || NameWords.particles.contains(tokens[next].word),
      isGivenName(index),
      let rank = gazetteer.longestMatch(
        in: tokens[index..<next], accepting: { $0.category == .title }),
      let rank = gazetteer.title(rank.entries[0].key)?.class,
      [.headOfState, .noble, .leader, .honorific].contains(rank),
      // Before "Sheikh" it is a title too.
      gazetteer.longestMatch(
        in: tokens[next..<end],
        accepting: { $0.category == .title || $0.category == .titlePrefix }) == nil
    else { return false }
    if index > sentence.tokens.lowerBound {
      let before = tokens[index - 1]
      if ["'s", "'", "the", "then"].contains(before.word) || before.partOfSpeech == .adjective {
        return false
      }
    }
    let run = capitalRun(from: index, in: sentence)
    guard run.count > 1,
      !run.prefix(6).contains(where: { ["bin", "ibn"].contains(tokens[$0].word) })
    else { return false }
    // "Don Miguel Roy" is a gentleman.
    return rank == .headOfState && run.count > 2
      || !isGivenName(next) && (run.upperBound == end || tokens[run.upperBound].word != "of")
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
    let isHolder = isOfficeHolder(index, in: sentence)
    guard isGiven || (followsTitle && isNameWord(index)) || isHolder else { return nil }
    var run = capitalRun(from: index, in: sentence)
    // "General Assembly", "Prime Minister Office": a head noun of an organization ends no person's name.
    if let known = tableName(at: index, in: sentence, isHeadline: false),
      known.tokens.count > 1 || !isGiven
    {
      if known.tokens.count >= run.count || !isGiven { return nil }
    }
    // A name ends before the next title, or a word that the tables know as something else; none has more than six words.
    var words = 0
    for position in run {
      if words > 6 { return nil }
      if !NameWords.particles.contains(tokens[position].word) { words += 1 }
      if position > index, let next = tableName(at: position, in: sentence, isHeadline: false),
        next.form == .adjective || next.tokens.count > 1 || next.kind == .organization
      {
        run = run.lowerBound..<position
        break
      }
    }
    guard run.count(where: { !NameWords.particles.contains(tokens[$0].word) }) <= 6,
      !isOfBelief(run)
    else { return nil }
    if run.count == 1 {
      // One word is a name after a title; a first name alone is nobody in the news.
      guard followsTitle || isHolder, !isGiven || tokens[index].partOfSpeech == .properNoun else {
        return nil
      }
    }
    if endsInHeadNoun(run, .organizationNoun) || endsInHeadNoun(run, .placeNoun)
      || endsInHeadNoun(run, .baseNoun)
    {
      return nil
    }
    return NameSpan(tokens: run, kind: .person, name: text(run))
  }

  /// Whether a word is a name that an office explains behind a comma: "Haraldsen, the Norwegian prime minister, said".
  private func isOfficeHolder(_ index: Int, in sentence: Sentence) -> Bool {
    guard index + 3 < sentence.tokens.upperBound, tokens[index + 1].word == ",",
      isNameWord(index), !isGivenName(index),
      index == sentence.tokens.lowerBound
        || [.verb, .punctuation, .coordinatingConjunction, .subordinatingConjunction, .adverb]
          .contains(tokens[index - 1].partOfSpeech),
      tableName(at: index, in: sentence, isHeadline: false) == nil
    else { return false }
    for position in index + 2..<min(index + 8, sentence.tokens.upperBound) {
      if let office = title(at: position, in: sentence), isOffice(office) {
        guard office.tokens.upperBound < sentence.tokens.upperBound else { return false }
        let next = tokens[office.tokens.upperBound]
        return [",", ".", "of", "for", "who", "in"].contains(next.word)
      }
      switch tokens[position].partOfSpeech {
      case .determiner, .adjective, .noun, .properNoun, .particle, .adverb: continue
      default: return false
      }
    }
    return false
  }

  /// Whether a title is an office that one person holds, which no company has: nobody's is "the world leader".
  private func isOffice(_ title: TitleSpan) -> Bool {
    guard let last = title.tokens.last, tokens[last].word == tokens[last].lemma,
      let office = gazetteer.title(title.key)
    else { return false }
    switch office.class {
    case .headOfState, .headOfGovernment, .minister, .diplomat, .legislator, .regional, .judicial,
      .commander, .spokesperson, .militaryRank, .clergy:
      return true
    default: return false
    }
  }

  /// Whether words name those of a belief or a party, some of which begin like a person's: "Roman Catholic", "Christian
  /// Democrat".
  func isOfBelief(_ run: Range<Int>) -> Bool {
    // "Mohammed Shia al-Sudani" is a person: the word stands in the midst of a longer name.
    let words = run.count > 3 && isGivenName(run.lowerBound) ? run.suffix(1) : run.dropFirst()
    return words.contains {
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
