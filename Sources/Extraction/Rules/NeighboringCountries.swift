internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Countries that a text calls neighbours of one that it names before: "fled Sudan into neighbouring Chad", "sent guards to
/// the border with Peru", "shelled villages along the Armenian border".
///
/// Which country is meant the table of land borders says: the nearest that the sentence names before, or the sentence
/// before it, among those that border the other.
struct NeighboringCountries {
  /// What statements name.
  static let rule = "border.of-neighbors"
  /// The share of its statements that are right, judged.
  static let precision = 0.8

  /// How many sentences back the other country may be named.
  private static let window = 1

  let document: AnnotatedDocument
  let index: EntityIndex
  let gazetteer: Gazetteer
  let home: HomeCountries

  /// The borders that a sentence tells of.
  ///
  /// O(tokens), with a look back at each word for a border.
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    var found: [Finding] = []
    var seen: Set<[Int]> = []
    for token in sentence.tokens {
      for name in named(at: token, in: sentence) {
        guard let key = index.names[name].key, let country = gazetteer.country(key),
          !country.neighbors.isEmpty,
          let (other, antecedent) = neighbor(
            of: country, before: token, isAdjective: index.names[name].form == .adjective, number)
        else { continue }
        let entity = index.entityOfName[name]
        guard seen.insert([min(entity, other), max(entity, other)]).inserted else { continue }
        found.append(
          Finding(
            subject: Participant(entity: other, token: token, antecedent: antecedent),
            object: Participant(entity: entity, token: index.names[name].tokens.upperBound - 1),
            kind: .borders, rule: NeighboringCountries.rule,
            precision: NeighboringCountries.precision, trigger: token, verb: nil, title: nil,
            quantity: nil, reading: Reading(), sentence: number))
      }
    }
    return found
  }

  /// The names of the countries that a word of a border says something of.
  private func named(at token: Int, in sentence: Sentence) -> [Int] {
    let word = document.tokens[token].word
    if NeighboringCountries.adjacent.contains(word) {
      // "neighbouring Chad", "neighbouring countries Chad and Niger".
      var next = token + 1
      if next < sentence.tokens.upperBound,
        NeighboringCountries.states.contains(document.tokens[next].word)
      {
        next += 1
      }
      return countries(from: next, in: sentence)
    }
    // "its border with Chad" is that of whom "its" means.
    guard NeighboringCountries.borders.contains(word), index.nameAt[token] < 0,
      token == sentence.tokens.lowerBound
        || !SequenceRuleEngine.possessives.contains(document.tokens[token - 1].word)
    else { return [] }
    let next = token + 1
    if next < sentence.tokens.upperBound, document.tokens[next].word == "with" {
      return countries(from: next + 1, in: sentence)
    }
    // "the Armenian border", not "the Armenian border guards".
    guard token > sentence.tokens.lowerBound, let name = index.name(at: token - 1),
      name.kind == .country, name.form == .adjective, !name.isPeople,
      next >= sentence.tokens.upperBound
        || ![.noun, .properNoun].contains(document.tokens[next].partOfSpeech)
    else { return [] }
    return [Int(index.nameAt[token - 1])]
  }

  /// The countries in a row from a token on: "Chad", "Chad and Niger".
  private func countries(from start: Int, in sentence: Sentence) -> [Int] {
    var names: [Int] = []
    var token = start
    while token < sentence.tokens.upperBound, names.count < 8 {
      if document.tokens[token].word == "the" { token += 1 }
      guard token < sentence.tokens.upperBound, index.nameAt[token] >= 0 else { break }
      let number = Int(index.nameAt[token])
      let name = index.names[number]
      guard name.kind == .country, name.form == .name, name.tokens.lowerBound == token else {
        break
      }
      names.append(number)
      token = name.tokens.upperBound
      // "neighbouring Chad, Niger said" is no list; "and" makes one.
      guard token < sentence.tokens.upperBound, document.tokens[token].word == "and" else { break }
      token += 1
    }
    return names
  }

  /// The nearest country named before that borders another, and the sentence that names it, if it is not the same.
  private func neighbor(
    of country: Country, before token: Int, isAdjective: Bool, _ number: Int
  ) -> (entity: Int, antecedent: Int?)? {
    for back in 0...NeighboringCountries.window where number - back >= 0 {
      // Beyond the sentence, the country whose affairs the text tells of comes first.
      if back == 1,
        let told = [home.country(at: token), home.dateline].lazy.compactMap(\.self).first(where: {
          index.entities[$0].key.map(country.neighbors.contains) ?? false
        }), let naming = naming(told, upTo: number)
      {
        return (told, naming == number ? nil : naming)
      }
      let tokens = document.sentences[number - back].tokens
      let range = back == 0 ? tokens.lowerBound..<max(tokens.lowerBound, token) : tokens
      // "Moldova's towns, where Russian troops are, along the border with Ukraine": a name before an adjective.
      let named =
        nearest(in: range, to: country, allowing: [.name])
        ?? (back == 0 ? nearest(in: range, to: country, allowing: [.name, .adjective]) : nil)
      // A town stands for its country, which the evidence must name.
      if let named, let naming = naming(named, upTo: number) {
        return (named, naming == number ? nil : naming)
      }
      if isAdjective { break }
    }
    return nil
  }

  /// The last country named in a range that borders another: by its own name, or by that of a town in it.
  private func nearest(
    in range: Range<Int>, to country: Country, allowing forms: Set<Mention.Form>
  ) -> Int? {
    // In a line without end nobody reads far.
    for position in range.suffix(100).reversed() where index.nameAt[position] >= 0 {
      let number = Int(index.nameAt[position])
      let name = index.names[number]
      guard name.tokens.lowerBound == position, forms.contains(name.form) else { continue }
      if name.kind == .country, let key = name.key, country.neighbors.contains(key) {
        return index.entityOfName[number]
      }
      if name.kind == .place, name.subkind != .disputed, let key = name.country,
        country.neighbors.contains(key),
        let entity = home.country(of: key)
      {
        return entity
      }
    }
    return nil
  }

  /// The last sentence that names a country, not far before one.
  private func naming(_ country: Int, upTo sentence: Int) -> Int? {
    stride(from: sentence, through: max(0, sentence - 20), by: -1).first { number in
      document.sentences[number].tokens.contains { index.entity(at: $0) == country }
    }
  }

  private static let adjacent: Set<WordKey> = ["neighboring", "neighbouring"]
  private static let states: Set<WordKey> = ["countries", "country", "states", "state", "nations"]
  private static let borders: Set<WordKey> = ["border", "borders", "frontier", "frontiers"]
}
