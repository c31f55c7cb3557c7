internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// A name that the tables of facts know.
  func tableName(at index: Int, in sentence: Sentence, isHeadline: Bool) -> NameSpan? {
    guard
      document.tokens[index].shape.contains(.capitalized)
        || document.tokens[index].shape.contains(.allCapitals)
        || isTightHyphen(after: index) && NameWords.particles.contains(document.tokens[index].word)
    else { return nil }
    let match = gazetteer.longestMatch(
      in: document.tokens[index..<sentence.tokens.upperBound],
      accepting: { entry in
        switch entry.category {
        case .countryName, .countryAdjective, .countryDemonym, .capital, .place, .placeAdjective,
          .organization, .newsOutlet, .seatOfGovernment:
          true
        default: false
        }
      })
    guard let match, !isInsideOther(match, at: index, in: sentence, isHeadline: isHeadline) else {
      return nil
    }
    let range = index..<index + match.length
    guard
      let entry = chosen(from: match.entries, range: range, in: sentence, isHeadline: isHeadline),
      !goesOn(entry, range, in: sentence)
    else { return nil }
    if entry.category == .organization, isAnothers(entry, range, in: sentence) { return nil }
    return span(of: entry, range: range).map { withCountry($0, in: sentence) }
  }

  /// Whether what the tables have found is a part of another name, or no name: "The diplomat".
  private func isInsideOther(
    _ match: GazetteerMatch, at index: Int, in sentence: Sentence, isHeadline: Bool
  ) -> Bool {
    let range = index..<index + match.length
    // "the All People's Congress" is a party, whose name only ends so.
    if match.length == 1, index > sentence.tokens.lowerBound + 1, tokens[index - 1].word == "'s",
      ["people", "worker", "workers", "farmer", "women"].contains(tokens[index - 2].word),
      tokens[index - 2].shape.contains(.capitalized),
      match.entries[0].category == .organization
    {
      return true
    }
    // "The United States Air Force": a longer name begins behind the article.
    if match.length > 1, tokens[index].word == "the",
      let longer = tableName(at: index + 1, in: sentence, isHeadline: isHeadline),
      longer.tokens.upperBound > range.upperBound
    {
      return true
    }
    // "The Diplomat" is a magazine, "The diplomat" is somebody.
    if match.length > 1, tokens[index].word == "the",
      tokens[index + 1].shape.contains(.lowercase)
    {
      return true
    }
    // "The National" is a newspaper, "the National Liberation Council" is another name.
    if match.length > 1, match.entries[0].flags.contains(.ambiguous),
      range.upperBound < sentence.tokens.upperBound,
      isNameWord(range.upperBound)
    {
      return true
    }
    return false
  }

  /// Whether a name goes on behind the words that the tables know.
  private func goesOn(_ entry: GazetteerEntry, _ range: Range<Int>, in sentence: Sentence) -> Bool {
    // A longer run of capitals is another name: "Washington Irving", "Paris Hilton", "Georgia Tech".
    if range.count == 1,
      entry.flags.contains(.ambiguous) || entry.category == .place || entry.category == .capital,
      isPartOfLongerName(range, in: sentence)
    {
      return true
    }
    if isOfAnotherUse(entry, range, in: sentence) { return true }
    // "CNN-IBN" is another station than CNN.
    if entry.category == .newsOutlet, range.upperBound + 1 < sentence.tokens.upperBound,
      isTightHyphen(range.upperBound - 1, range.upperBound),
      tokens[range.upperBound + 1].shape.contains(.allCapitals)
    {
      return true
    }
    return false
  }

  /// Whether the country at a body's name says that it is another's: "Pakistan's Foreign Office" is not the British,
  /// "the Senate of Kenya" not the American, and "Russia's Security Council" not that of the United Nations.
  private func isAnothers(
    _ entry: GazetteerEntry, _ range: Range<Int>, in sentence: Sentence
  ) -> Bool {
    guard entry.country != nil || entry.flags.contains(.ambiguous) else { return false }
    let isOwn = { (countries: [GazetteerEntry]) in
      countries.contains { $0.key == entry.country }
    }
    if range.lowerBound > sentence.tokens.lowerBound + 1,
      ["'s", "’s"].contains(tokens[range.lowerBound - 1].word),
      // "Russia's Security Council veto" is cast in the council.
      entry.country != nil || !isNoun(at: range.upperBound, in: sentence),
      let owner = country(in: range.lowerBound - 2..<range.lowerBound - 1)
    {
      return !isOwn(owner.entries)
    }
    guard range.upperBound + 1 < sentence.tokens.upperBound, tokens[range.upperBound].word == "of",
      entry.subkind != .party,
      let owner = country(in: range.upperBound + 1..<sentence.tokens.upperBound)
    else { return false }
    return !isOwn(owner.entries)
  }

  private func country(in range: Range<Int>) -> GazetteerMatch? {
    gazetteer.longestMatch(in: tokens[range], accepting: { $0.category == .countryName })
  }

  private func isNoun(at index: Int, in sentence: Sentence) -> Bool {
    index < sentence.tokens.upperBound
      && [.noun, .properNoun].contains(tokens[index].partOfSpeech)
  }

  /// A party's name with the country in which it is, where that stands behind it: "the Green Party of Germany".
  private func withCountry(_ name: NameSpan, in sentence: Sentence) -> NameSpan {
    let next = name.tokens.upperBound + 1
    guard name.subkind == .party, let country = name.country, name.tokens.count > 1,
      next < sentence.tokens.upperBound, tokens[next - 1].word == "of",
      let match = gazetteer.longestMatch(
        in: tokens[next..<sentence.tokens.upperBound], accepting: { $0.category == .countryName }),
      match.entries.contains(where: { $0.key == country })
    else { return name }
    var whole = name
    whole.tokens = name.tokens.lowerBound..<next + match.length
    return whole
  }

  /// Whether a hyphen joins a token to the next: "al-Qaida".
  private func isTightHyphen(after index: Int) -> Bool {
    tokens[index].shape.contains(.noSpaceAfter) && index + 1 < tokens.count
      && tokens[index + 1].word == "-"
  }

  /// The reading of a name that the text allows, the first of the tables' order among them.
  private func chosen(
    from entries: [GazetteerEntry], range: Range<Int>, in sentence: Sentence, isHeadline: Bool
  ) -> GazetteerEntry? {
    let tokens = document.tokens
    let first = range.lowerBound
    let isAdjective = tokens[first].partOfSpeech == .adjective
    let modifiesNext =
      range.upperBound < sentence.tokens.upperBound
      && [.noun, .adjective, .properNoun].contains(tokens[range.upperBound].partOfSpeech)
      && !tokens[range.upperBound - 1].shape.contains(.punctuation)
    var candidates = entries
    if range.count == 1 {
      candidates = candidates.filter { entry in
        guard entry.flags.contains(.commonWord) else { return true }
        // A common word with a capital is a name only inside a sentence, or where the tagger says so.
        if isHeadline, entry.category != .countryName || !recognizedPlaces.contains(first) {
          return false
        }
        return tokens[first].partOfSpeech == .properNoun || first > sentence.tokens.lowerBound
          // "Polish officials left", not "Polish the shoes".
          || entry.category == .countryAdjective && isAdjective && modifiesNext
      }
    }
    let isNamesake = { (entry: GazetteerEntry) in unnamedNamesakes.contains(entry.key) }
    if candidates.contains(where: isNamesake), !candidates.allSatisfy(isNamesake) {
      candidates.removeAll(where: isNamesake)
    }
    if let region = regionAfterCity(first, among: candidates, in: sentence)
      ?? regionOfGovernor(first, among: candidates, in: sentence)
    {
      return region
    }
    func best(_ categories: GazetteerCategory...) -> GazetteerEntry? {
      for category in categories {
        if let entry = candidates.first(where: { $0.category == category }) { return entry }
      }
      return nil
    }
    if isAdjective || modifiesNext, let adjective = best(.countryAdjective),
      modifiesNext
        || !candidates.contains(where: { $0.category == .countryName && $0.key == adjective.key })
    {
      return adjective
    }
    return best(
      .countryName, .organization, .seatOfGovernment, .newsOutlet, .capital, .countryAdjective,
      .countryDemonym, .place, .placeAdjective)
  }

  /// Whether capitals around a one-word name make it a part of another name.
  private func isPartOfLongerName(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = document.tokens
    let next = range.upperBound
    if next < sentence.tokens.upperBound, tokens[next].partOfSpeech == .properNoun,
      tokens[next].shape.contains(.capitalized), !tokens[next].shape.contains(.allCapitals),
      tree.head(of: range.lowerBound) == next || tree.head(of: next) == range.lowerBound,
      !isTitleOrAdjective(next, in: sentence)
    {
      return true
    }
    let before = range.lowerBound - 1
    return before >= sentence.tokens.lowerBound && tokens[before].partOfSpeech == .properNoun
      && tokens[before].shape.contains(.capitalized)
      && gazetteer.longestMatch(
        in: tokens[before..<before + 1], accepting: { $0.category == .givenName }) != nil
  }

  private func isTitleOrAdjective(_ index: Int, in sentence: Sentence) -> Bool {
    gazetteer.longestMatch(
      in: document.tokens[index..<sentence.tokens.upperBound],
      accepting: {
        [
          .title, .titlePrefix, .countryAdjective, .countryName, .baseNoun, .organizationNoun,
          .placeNoun,
          .month, .weekday,
        ].contains($0.category)
      }) != nil
  }

  /// The name for an entry of the tables.
  private func span(of entry: GazetteerEntry, range: Range<Int>) -> NameSpan? {
    switch entry.category {
    case .countryName, .countryAdjective, .countryDemonym:
      guard let country = gazetteer.country(entry.key) else { return nil }
      let isName = entry.category == .countryName
      var span = NameSpan(
        tokens: range, kind: country.kind, subkind: country.subkind,
        form: isName ? .name : .adjective, key: country.key, name: country.name, iso: country.code)
      span.isPeople = entry.category == .countryDemonym
      return span
    case .capital:
      guard let country = gazetteer.country(entry.key) else { return nil }
      var span = NameSpan(
        tokens: range, kind: .place, subkind: .city, name: entry.name, country: country.key)
      span.isCapital = true
      return span
    case .place, .placeAdjective:
      return NameSpan(
        tokens: range, kind: .place, subkind: entry.subkind,
        form: entry.category == .place ? .name : .adjective, name: entry.name,
        country: entry.country)
    case .organization, .newsOutlet, .seatOfGovernment:
      return NameSpan(
        tokens: range, kind: .organization, subkind: entry.subkind, key: entry.key,
        name: entry.name, country: entry.country)
    default: return nil
    }
  }
}
