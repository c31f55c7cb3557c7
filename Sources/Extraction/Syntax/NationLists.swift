internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// People and their countries, listed in the same order on both sides of a noun: "the Peruvian, Chilean and Bolivian
/// presidents, Ana Roy, Eva Soto and Ema Paz".
struct NationLists {
  let tokens: [Token]
  let index: EntityIndex

  /// The names of the people and of their countries, by their numbers in the index; none unless there are as many of the
  /// one as of the other.
  ///
  /// `noun` is the range of the noun's words, `sentence` that of its sentence. O(names in the lists).
  func pairs(around noun: Range<Int>, in sentence: Range<Int>) -> [(person: Int, country: Int)] {
    let countries = countries(before: noun.lowerBound, in: sentence)
    guard countries.count > 1 else { return [] }
    let isComma = noun.upperBound < sentence.upperBound && tokens[noun.upperBound].word == ","
    let people = people(from: noun.upperBound + (isComma ? 1 : 0), in: sentence)
    guard people.count == countries.count else { return [] }
    return zip(people, countries).map { ($0, $1) }
  }

  /// The people behind an office and those whose it is, in the same order: "the presidents *of Peru and Chile, Ana Roy and
  /// Eva Soto*"; no countries where the text says only how many they are: "of the two countries, Ana Roy and Eva Soto".
  func holders(behind noun: Range<Int>, in sentence: Range<Int>) -> (
    people: [Int], countries: [Int]
  ) {
    var next = noun.upperBound
    guard next + 3 < sentence.upperBound, tokens[next].word == "of" else { return ([], []) }
    next += tokens[next + 1].word == "the" ? 2 : 1
    var countries: [Int] = []
    while sentence.contains(next), let country = number(at: next),
      [.country, .organization].contains(index.names[country].kind),
      index.names[country].form == .name, countries.count < 8
    {
      countries.append(country)
      next = joint(index.names[country].tokens.upperBound, in: sentence)
      if sentence.contains(next), tokens[next].word == "the" { next += 1 }
    }
    var count = countries.count
    if countries.isEmpty, next + 2 < sentence.upperBound,
      let told = NationLists.counts[tokens[next].word],
      NationLists.states.contains(tokens[next + 1].word)
    {
      (count, next) = (told, joint(next + 2, in: sentence))
    }
    guard count > 0, sentence.contains(next), tokens[next - 1].word == "," else { return ([], []) }
    let people = people(from: next, in: sentence)
    // "three leaders of the union, Ana Roy, Eva Soto and Ema Paz": all are one's.
    return people.count == count || count == 1 ? (people, countries) : ([], [])
  }

  /// The two countries that a text has last named together before a token: "Peru and Chile".
  func countries(namedTogetherBefore token: Int, from first: Int) -> [Int] {
    var here = token - 1
    while here > first {
      if let last = number(at: here), last > 0, index.names[last].kind == .country {
        let (one, other) = (index.names[last - 1], index.names[last])
        let between = one.tokens.upperBound
        if one.kind == .country, one.form == .name, other.form == .name,
          one.tokens.lowerBound >= first, between + 1 == other.tokens.lowerBound,
          tokens[between].word == "and", one.key != other.key
        {
          return [last - 1, last]
        }
        here = other.tokens.lowerBound
      }
      here -= 1
    }
    return []
  }

  private static let counts: [WordKey: Int] = ["two": 2, "both": 2, "three": 3]
  private static let states: Set<WordKey> = [
    "countries", "states", "nations", "neighbors", "neighbours", "sides", "republics", "allies",
  ]

  /// Two people at least, joined by commas and "and".
  func people(from token: Int, in sentence: Range<Int>) -> [Int] {
    var found: [Int] = []
    var next = token
    var isClosed = false
    while sentence.contains(next), let person = number(at: next),
      index.names[person].kind == .person, index.names[person].tokens.lowerBound == next
    {
      found.append(person)
      let end = index.names[person].tokens.upperBound
      if isClosed { break }
      next = joint(end, in: sentence)
      isClosed = next > end && tokens[next - 1].word == "and"
      guard next > end else { break }
    }
    return isClosed && found.count > 1 ? found : []
  }

  /// The countries whose adjectives stand before a noun, joined by commas and "and", in the order of the text.
  private func countries(before noun: Int, in sentence: Range<Int>) -> [Int] {
    var found: [Int] = []
    var last = noun - 1
    while last >= sentence.lowerBound, let country = number(at: last),
      index.names[country].kind == .country, index.names[country].form == .adjective
    {
      found.append(country)
      last = index.names[country].tokens.lowerBound - 1
      guard last > sentence.lowerBound, [",", "and"].contains(tokens[last].word) else { break }
      last -= 1
      if tokens[last].word == "," { last -= 1 }
    }
    return found.reversed()
  }

  /// The token behind a comma, an "and" or both.
  func joint(_ token: Int, in sentence: Range<Int>) -> Int {
    var next = token
    if next < sentence.upperBound, tokens[next].word == "," { next += 1 }
    if next < sentence.upperBound, tokens[next].word == "and" { next += 1 }
    return next
  }

  private func number(at token: Int) -> Int? {
    index.nameAt[token] >= 0 ? Int(index.nameAt[token]) : nil
  }
}
