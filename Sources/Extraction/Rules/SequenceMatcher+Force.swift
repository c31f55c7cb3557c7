internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Armed people or arms in a text, with those whose they are.
struct ForceMatch {
  /// The index of the owner's name, if it is told.
  var owner: Int?
  /// The figure with its bound, up to the noun that it counts.
  var quantity: Range<Int>?
  /// The token after it.
  var end: Int
  var isOfPeople = false
}

extension SequenceMatcher {
  /// The force that begins at a token: "about 300 Chilean marines", "300 Chileans", "Chile's 300 marines", "300
  /// marines of Chile".
  func force(at start: Int, before end: Int, _ form: ForceForm) -> ForceMatch? {
    var position = start
    if form == .whole, ForceWords.parts.contains(tokens[start].word) { return nil }
    var figure: Int?
    while position < end, position < start + 7, ForceWords.bounds.contains(tokens[position].word) {
      // "about half of the 600 marines" counts all of them only from the figure on.
      if form == .whole, ForceWords.parts.contains(tokens[position].word) { return nil }
      position += 1
    }
    let first = position > start ? start : nil
    var owner: Int?
    let limit = min(end, position + 9)
    while position < limit {
      let token = tokens[position]
      // "between 200 and 300 marines".
      if figure == position - 1, ["and", "to", "-", "–"].contains(token.word), position + 1 < limit,
        tokens[position + 1].partOfSpeech == .numeral
      {
        position += 2
        continue
      }
      if index.nameAt[position] >= 0 {
        let number = Int(index.nameAt[position])
        let name = index.names[number]
        guard form != .unowned, owner == nil, name.tokens.lowerBound == position, isOwner(name)
        else { return nil }
        owner = number
        position = name.tokens.upperBound
        if name.isPeople || isCountedPeople(name, figure: figure, next: position, end) {
          // "300 Chileans": people by themselves are a force only by their number.
          guard let figure, form == .owned else { return nil }
          return ForceMatch(
            owner: number, quantity: bound(of: figure, from: first)..<position, end: position,
            isOfPeople: true)
        }
        if position < end, tokens[position].word == "'s" || tokens[position].word == "'" {
          position += 1
        }
        continue
      }
      if token.partOfSpeech == .numeral {
        // "Two soldiers in Kabul" says nothing of how many are there.
        if figure == nil, !ForceWords.few.contains(token.word) { figure = position }
      } else if ForceWords.nouns.contains(token.lemma) || form == .unowned && token.word == "men",
        !isCompound(position, end)
      {
        if form == .unowned {
          return figure.map {
            ForceMatch(quantity: bound(of: $0, from: first)..<position + 1, end: position + 1)
          }
        }
        if form == .whole, !ForceWords.several.contains(token.word) { return nil }
        let quantity = figure.map { bound(of: $0, from: first)..<position + 1 }
        if let owner {
          return ForceMatch(owner: owner, quantity: quantity, end: position + 1)
        }
        return ownedAfter(position + 1, quantity: quantity, before: end)
      } else if ![.adjective, .noun, .properNoun].contains(token.partOfSpeech),
        !ForceWords.links.contains(token.word)
      {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// "some 40 soldiers of the Chilean army", "1,000 fighters from the militia Al-Nur": whose they are stands behind.
  private func ownedAfter(
    _ position: Int, quantity: Range<Int>?, before end: Int
  ) -> ForceMatch? {
    guard position < end, ["of", "from"].contains(tokens[position].word) else { return nil }
    var next = position + 1
    var owner: Int?
    let limit = min(end, next + 5)
    while next < limit {
      if index.nameAt[next] >= 0 {
        let number = Int(index.nameAt[next])
        let name = index.names[number]
        guard name.tokens.lowerBound == next, isOwner(name), !name.isPeople else { return nil }
        next = name.tokens.upperBound
        owner = number
        // "of the Russian company Wagner": the last name is whose they are.
        if name.form != .adjective {
          return ForceMatch(owner: number, quantity: quantity, end: next)
        }
        continue
      }
      guard
        [.adjective, .noun, .determiner].contains(tokens[next].partOfSpeech)
          && (owner == nil || tokens[next].partOfSpeech == .noun)
      else { break }
      next += 1
    }
    return owner.map { ForceMatch(owner: $0, quantity: quantity, end: next) }
  }

  /// Where the words that bound a figure begin: of "a quarter of the 400 marines" the figure is 400 alone.
  private func bound(of figure: Int, from first: Int?) -> Int {
    guard let first, first < figure else { return figure }
    let whole = (first..<figure).last { ["of", "the", "its"].contains(tokens[$0].word) }
    return whole.map { $0 + 1 } ?? first
  }

  private func isOwner(_ name: NameSpan) -> Bool {
    name.kind == .country || name.kind == .organization && name.subkind != .newsOutlet
  }

  /// "about 300 Americans", where the word is an adjective too.
  private func isCountedPeople(_ name: NameSpan, figure: Int?, next: Int, _ end: Int) -> Bool {
    guard figure != nil, name.form == .adjective, name.tokens.count == 1 else { return false }
    let token = tokens[name.tokens.lowerBound]
    return token.word != token.lemma
      && (next >= end || ![.noun, .adjective, .properNoun].contains(tokens[next].partOfSpeech))
  }

  /// Whether a noun only says of what sort the next one is: "peacekeeping force commander".
  private func isCompound(_ position: Int, _ end: Int) -> Bool {
    position + 1 < end && index.nameAt[position + 1] < 0
      && [.noun, .properNoun].contains(tokens[position + 1].partOfSpeech)
  }
}

/// Words that make up a force.
enum ForceWords {
  static let nouns: Words = [
    "troop", "troops", "soldier", "force", "forces", "marine", "sailor", "airman", "paratrooper",
    "peacekeeper", "serviceman", "servicemen", "servicewoman", "personnel", "fighter", "instructor",
    "contingent", "garrison", "battalion", "brigade", "regiment", "warplane", "jet", "bomber",
    "aircraft", "tank", "warship", "frigate", "destroyer", "submarine", "helicopter", "drone",
    "commando", "infantry", "squadron",
  ]

  /// Of ``nouns``, those that are stationed where they are said to be.
  static let several: Words = [
    "troops", "soldiers", "forces", "marines", "peacekeepers", "personnel", "servicemen",
    "paratroopers", "sailors", "fighters", "instructors",
  ]

  /// Verbs of people under arms.
  static let serving: Words = [
    "station", "base", "deploy", "garrison", "quarter", "serve",
  ]

  static let parts: Words = ["half", "thousands", "hundreds", "dozens"]

  static let bounds: Words = [
    "at", "least", "most", "about", "around", "more", "less", "fewer", "than", "nearly", "almost",
    "over", "under", "some", "roughly", "approximately", "estimated", "up", "to", "only", "just",
    "an", "the", "its", "between", "half", "of", "thousands", "hundreds", "dozens", "as", "many",
  ]

  static let few: Words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "1", "2", "3", "4", "5", "6", "7", "8", "9",
  ]

  static let links: Words = ["-", "of", "the", "combat", "strong"]
}
