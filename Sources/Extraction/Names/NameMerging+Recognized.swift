internal import AnnotatedText
internal import Gazetteers
internal import Records

/// A name that a table or a pattern gave, and which of them.
struct FoundName {
  enum Source {
    case table, base, organization, person, explained
  }

  var name: NameSpan
  var source: Source
}

extension NameMerging {
  /// A name of the recogniser without what does not belong to it; `nil` where nothing is left.
  func trimmed(_ name: RecognizedName) -> RecognizedName? {
    var tokens = name.tokens
    let all = finder.tokens
    while let last = tokens.last, tokens.count > 1,
      finder.isCalendarWord(last)
        || all[last].shape.contains(.punctuation) && !all[last].shape.contains(.capitalized)
    {
      tokens = tokens.dropLast()
    }
    // "Ana Roy - chairwoman of the board", "the Quad - Australia and Japan": a dash with spaces ends a name.
    if let dash = tokens.dropFirst().first(where: {
      all[$0].word == "-" && all[$0].begin > all[$0 - 1].end
    }), name.type == .person || isCountry(after: dash, before: tokens.upperBound) {
      tokens = tokens.lowerBound..<dash
    }
    if name.type == .person {
      // "Secretary of Labor Ana Roy": a title may reach into what the recogniser found.
      if let end = titleEnd(across: tokens) { tokens = end..<tokens.upperBound }
      while tokens.count > 1, let length = titleLength(tokens), length < tokens.count {
        tokens = tokens.dropFirst(length)
      }
      // "Illinois Republican Ana Roy".
      if let party = tokens.dropLast().last(where: {
        NameWords.partisans.contains(all[$0].word)
      }) {
        tokens = party + 1..<tokens.upperBound
      }
      // "the Dalai Lama", "Tai Shen Kuo": of rare names the recogniser may see the last word only.
      while let wider = widened(tokens) { tokens = wider }
    }
    guard let first = tokens.first, let last = tokens.last, !finder.isCalendarWord(first),
      !NameWords.believers.contains(all[last].word),
      !NameWords.occasions.contains(all[last].word),
      tokens.count > 1 || !NameWords.feasts.contains(all[last].word),
      name.type != .person || !finder.isOfBelief(tokens),
      tokens.contains(where: { !all[$0].shape.isDisjoint(with: [.capitalized, .allCapitals]) })
    else { return nil }
    return RecognizedName(tokens: tokens, type: name.type, margin: name.margin)
  }

  /// Whether a country's name stands behind a dash.
  private func isCountry(after dash: Int, before end: Int) -> Bool {
    dash + 1 < end
      && finder.gazetteer.longestMatch(
        in: finder.tokens[dash + 1..<end], accepting: { $0.category == .countryName }) != nil
  }

  /// A person's name with the word before it, if that is a part of it by its looks and in the tree and no table knows
  /// it as something else.
  private func widened(_ tokens: Range<Int>) -> Range<Int>? {
    let all = finder.tokens
    let before = tokens.lowerBound - 1
    guard before >= 0, finder.sentenceOf[before] == finder.sentenceOf[tokens.lowerBound],
      all[before].shape.contains(.capitalized), all[before].partOfSpeech == .properNoun,
      [.flat, .compound].contains(all[before].relation)
        || all[tokens.lowerBound].relation == .flat,
      tokens.contains(Int(all[before].head)) || Int(all[tokens.lowerBound].head) == before,
      !NameWords.partisans.contains(all[before].word),
      titleEnd(across: before..<tokens.upperBound) == nil,
      finder.gazetteer.longestMatch(
        in: all[before..<before + 1], accepting: { $0.category != .givenName }) == nil
    else { return nil }
    return before..<tokens.upperBound
  }

  /// The end of a title that begins before a name and reaches into it.
  private func titleEnd(across name: Range<Int>) -> Int? {
    guard name.lowerBound > 0, finder.tokens[name.lowerBound - 1].word == "of" else { return nil }
    let sentence = finder.document.sentences[Int(finder.sentenceOf[name.lowerBound])]
    let start = name.lowerBound - 2
    guard start >= sentence.tokens.lowerBound,
      let title = finder.title(at: start, in: sentence)
    else { return nil }
    let end = title.tokens.upperBound
    return end > name.lowerBound && end < name.upperBound ? end : nil
  }

  /// How many words at the head of a name are a title or say of what country one is.
  private func titleLength(_ tokens: Range<Int>) -> Int? {
    let sentence = finder.document.sentences[Int(finder.sentenceOf[tokens.lowerBound])]
    if finder.isNameAndNoTitle(tokens.lowerBound, in: sentence) { return nil }
    return finder.gazetteer.longestMatch(
      in: finder.tokens[tokens],
      accepting: {
        $0.category == .title && $0.flags.contains(.beforeName) || $0.category == .titlePrefix
          || $0.category == .countryAdjective || $0.category == .countryDemonym
      })?.length
  }

  /// Whether a name that nothing else explains is sure enough, and is an entity at all.
  func isTrusted(_ name: RecognizedName) -> Bool {
    let tokens = finder.tokens
    let sentence = finder.document.sentences[Int(finder.sentenceOf[name.tokens.lowerBound])]
    let isAlone = name.tokens.count == 1
    var needed = isAlone ? NameMargins.single : NameMargins.several
    if isAlone, finder.isSentenceStart(name.tokens.lowerBound) { needed = 2 * NameMargins.single }
    if isExplainedPlace(name.tokens, in: sentence) {
      guard name.type == .location else { return false }
      needed = NameMargins.explained
    }
    if name.type == .location, name.tokens.lowerBound > sentence.tokens.lowerBound,
      NameWords.locatives.contains(tokens[name.tokens.lowerBound - 1].word)
    {
      needed = NameMargins.explained
    }
    if !isAlone, name.type == .person, isExplainedPerson(name.tokens, in: sentence) {
      needed = NameMargins.explained
    }
    if finder.isOutlet(name.tokens, in: sentence)
      || name.type != .location && finder.body(beside: name.tokens, in: sentence) != nil
    {
      needed = NameMargins.explained
    }
    if finder.isHeadline[Int(finder.sentenceOf[name.tokens.lowerBound])] {
      needed = max(needed, 2 * NameMargins.single)
    }
    guard name.margin >= needed else { return false }
    let last = name.tokens.upperBound - 1
    if isAlone {
      let word = tokens[last]
      if NameWords.directions.contains(word.word) || word.shape.contains(.number) { return false }
      if name.type == .organization,
        isHeadNoun(last) || isPluralAcronym(word) || NameWords.partisans.contains(word.word)
      {
        return false
      }
      // "Chairman", "Guardsmen": a title names nobody.
      if finder.title(at: last, in: sentence) != nil { return false }
    }
    let next = last + 1
    guard next < sentence.tokens.upperBound else { return true }
    // "Merlin-3 drones": what has a number, or flies and shoots, is a model.
    if finder.isTightHyphen(last, next), next + 1 < sentence.tokens.upperBound,
      tokens[next + 1].shape.contains(.number)
    {
      return false
    }
    if name.type != .organization, NameWords.machines.contains(tokens[next].lemma) { return false }
    return name.type != .person || !NameWords.nounsOfPeoples.contains(tokens[next].lemma)
      || finder.body(beside: name.tokens, in: sentence) != nil
  }

  /// Whether a noun beside a name says that it is a place: "the village of Snagovo", "Pech district".
  private func isExplainedPlace(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = finder.tokens
    func isPlaceNoun(_ token: Int) -> Bool {
      sentence.tokens.contains(token)
        && finder.gazetteer.longestMatch(
          in: tokens[token..<token + 1], accepting: { $0.category == .placeNoun }) != nil
    }
    let before = name.lowerBound - 1
    if isPlaceNoun(name.upperBound), tokens[name.upperBound].shape.contains(.lowercase) {
      return true
    }
    // "the Iraqi town Hamdania", "the town of Hamdania".
    if isPlaceNoun(before), tokens[before].shape.contains(.lowercase) { return true }
    return before > sentence.tokens.lowerBound && tokens[before].word == "of"
      && isPlaceNoun(before - 1)
  }

  /// Whether a title stands beside a name, or a first name begins it.
  private func isExplainedPerson(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    if finder.isGivenName(name.lowerBound) { return true }
    let (tokens, end) = (finder.tokens, sentence.tokens.upperBound)
    for start in max(sentence.tokens.lowerBound, name.lowerBound - 4)..<name.lowerBound {
      guard let title = finder.title(at: start, in: sentence) else { continue }
      let next = title.tokens.upperBound
      if next == name.lowerBound || next + 1 == name.lowerBound && tokens[next].word == "," {
        return true
      }
    }
    guard name.upperBound < end, tokens[name.upperBound].word == "," else { return false }
    return (name.upperBound + 1..<min(name.upperBound + 6, end)).contains {
      finder.title(at: $0, in: sentence) != nil
    }
  }

  private func isHeadNoun(_ token: Int) -> Bool {
    finder.gazetteer.longestMatch(
      in: finder.tokens[token..<token + 1], accepting: { $0.category == .organizationNoun }) != nil
  }

  /// "IDPs", "NGOs": several of a sort.
  private func isPluralAcronym(_ token: Token) -> Bool {
    let bytes = finder.document.document.text.bytes[token.range]
    return bytes.count > 2 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Whether a name is that of a storm or a ship, by itself or by the word before it: "Cyclone Nargis", "Hurricane
  /// Katrina", "the tanker Ana Roy".
  func isStormOrShip(_ name: RecognizedName) -> Bool {
    let first = name.tokens.lowerBound
    if name.tokens.dropLast().contains(where: { NameWords.storms.contains(finder.tokens[$0].word) })
    {
      return true
    }
    guard name.type != .organization, first > 0 else { return false }
    let before = finder.tokens[first - 1]
    return NameWords.ships.contains(before.word)
      || name.type == .person && NameWords.storms.contains(before.lemma)
  }
}
