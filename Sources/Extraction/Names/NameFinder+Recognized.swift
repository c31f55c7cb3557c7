internal import AnnotatedText
internal import Gazetteers
internal import Records

// What the recogniser found, typed by the nouns beside it.
extension NameFinder {
  /// The name that the recogniser found, typed on by the nouns in it and beside it.
  func span(of name: RecognizedName) -> NameSpan {
    let sentence = document.sentences[Int(sentenceOf[name.tokens.lowerBound])]
    var span = NameSpan(tokens: name.tokens, kind: .person, name: text(name.tokens))
    if name.type == .person, let firm = firm(name.tokens, in: sentence) { return firm }
    if isOutlet(name.tokens, in: sentence) {
      span.kind = .organization
      span.subkind = .newsOutlet
      return span
    }
    if name.type != .location, let body = body(beside: name.tokens, in: sentence) {
      span.kind = .organization
      span.subkind = body.isEmpty ? nil : EntitySubkind(rawValue: body)
    }
    let noun: GazetteerCategory
    switch name.type {
    case .person: return span
    case .location: (span.kind, noun) = (.place, .placeNoun)
    case .organization: (span.kind, noun) = (.organization, .organizationNoun)
    }
    // A hyphen is a token of its own in a text: "al-Qaida", "Jaish-e-Mohammed" are found by their whole spelling.
    if span.kind == .organization, name.tokens.contains(where: { tokens[$0].word == "-" }),
      let entry = gazetteer.lookup(span.name).first(where: { $0.category == .organization })
    {
      span.key = entry.key
      span.name = entry.name
      span.subkind = entry.subkind
      span.country = entry.country
      return span
    }
    // "Helmand Province", "Ministry of Defence": the last head noun says what it is.
    for token in name.tokens {
      if let match = gazetteer.longestMatch(
        in: tokens[token..<name.tokens.upperBound], accepting: { $0.category == noun })
      {
        span.subkind = match.entries[0].subkind ?? span.subkind
      }
    }
    return span
  }

  /// What sort of organization the words beside a name call it: "the militant group Zahran", "the Zahran party", "Zahran,
  /// an armed group"; the empty string if any.
  func body(beside run: Range<Int>, in sentence: Sentence) -> String? {
    func kind(_ noun: Int) -> String? {
      guard sentence.tokens.contains(noun), tokens[noun].shape.contains(.lowercase),
        let kind = NameWords.bodies[tokens[noun].word]
      else { return nil }
      let isArmed =
        noun > sentence.tokens.lowerBound && NameWords.armed.contains(tokens[noun - 1].word)
      return isArmed && kind.isEmpty ? "armed_group" : kind
    }
    // "the company Ana Roy founded".
    if run.count > 1, isGivenName(run.lowerBound) { return nil }
    if let kind = kind(run.lowerBound - 1) { return kind }
    let next = run.upperBound
    guard next + 1 < sentence.tokens.upperBound else { return nil }
    if NameWords.armed.contains(tokens[next].word), let kind = kind(next + 1) { return kind }
    if let kind = kind(next) { return kind }
    guard [",", "is", "was"].contains(tokens[next].word),
      ["a", "an"].contains(tokens[next + 1].word)
    else { return nil }
    // "Zahran, a banned Islamist group", "Velmar is a Dutch firm": the noun ends the phrase.
    for noun in next + 2..<min(next + 6, sentence.tokens.upperBound) {
      guard [.adjective, .noun, .properNoun, .verb].contains(tokens[noun].partOfSpeech) else {
        return nil
      }
      guard let kind = kind(noun) else { continue }
      let isEnd =
        noun + 1 >= sentence.tokens.upperBound
        || ![.noun, .properNoun].contains(tokens[noun + 1].partOfSpeech)
      return isEnd ? kind : nil
    }
    return nil
  }

  /// Whether the words around a name call it a newspaper or the like: "the Daily Herald newspaper", "the magazine Oggi",
  /// "Oggi, an Italian weekly".
  func isOutlet(_ run: Range<Int>, in sentence: Sentence) -> Bool {
    func word(_ position: Int) -> WordKey? {
      sentence.tokens.contains(position) ? tokens[position].word : nil
    }
    func isNoun(_ position: Int) -> Bool { word(position).map(NameWords.outlets.contains) ?? false }
    func isDescribedAsOutlet(_ next: Int) -> Bool {
      guard word(next) == ",", word(next + 1).map({ ["a", "an", "the"].contains($0) }) ?? false
      else { return false }
      return (next + 2...next + 4).contains(where: isNoun)
    }
    let next = run.upperBound
    if isNoun(run.lowerBound - 1) { return true }
    // "a British Islam website" is about something, and is not called so.
    var before = run.lowerBound - 1
    while before > run.lowerBound - 4, sentence.tokens.contains(before),
      [.adjective, .properNoun].contains(tokens[before].partOfSpeech)
    {
      before -= 1
    }
    if ["a", "an"].contains(word(before) ?? .none) { return isDescribedAsOutlet(next) }
    if isNoun(next) { return true }
    if word(next).map(NameWords.outletModifiers.contains) ?? false, isNoun(next + 1) { return true }
    return isDescribedAsOutlet(next)
  }
}
