internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// The American party of which a word says that somebody is: "Republican Ana Roy", "Ana Roy, a Democrat", "Ana Roy
  /// (R-Ohio)".
  ///
  /// The word is an adjective of its party, as "Kenyan" is of Kenya: it stands for no party that acts.
  func partisan(at index: Int, in sentence: Sentence) -> NameSpan? {
    let word = tokens[index].word
    guard tokens[index].shape.contains(.capitalized) || tokens[index].shape.contains(.allCapitals)
    else { return nil }
    if let british = britishPartisan(at: index, in: sentence) { return british }
    var key: String?
    if let party = NameWords.partyMembers[word],
      isBeforePerson(index, in: sentence) || isOneOfMany(index, in: sentence)
    {
      key = party
    } else if let party = NameWords.partyLetters[word], isWithState(index, in: sentence) {
      key = party
    }
    guard let key else { return nil }
    return NameSpan(
      tokens: index..<index + 1, kind: .organization, subkind: .party, form: .adjective, key: key,
      name: key == "gop" ? "Republican Party" : "Democratic Party", country: "us")
  }

  /// One of the British parties before the seat of one whom it sends: "a Conservative MP", "Liberal Democrat peer Ana Roy".
  private func britishPartisan(at index: Int, in sentence: Sentence) -> NameSpan? {
    let isLiberal = tokens[index].word == "liberal"
    let end = isLiberal ? index + 2 : index + 1
    guard end < sentence.tokens.upperBound, NameWords.britishSeats.contains(tokens[end].word),
      isLiberal
        ? tokens[index + 1].word == "democrat" && tokens[index + 1].shape.contains(.capitalized)
        : tokens[index].word == "conservative"
    else { return nil }
    return NameSpan(
      tokens: index..<end, kind: .organization, subkind: .party, form: .adjective,
      key: isLiberal ? "liberal-democrats" : "conservative-party",
      name: isLiberal ? "Liberal Democrats" : "Conservative Party", country: "gb")
  }

  /// Whether a person's name begins behind a word: "Republican Ana Roy".
  private func isBeforePerson(_ index: Int, in sentence: Sentence) -> Bool {
    let next = index + 1
    guard next + 1 < sentence.tokens.upperBound,
      index == sentence.tokens.lowerBound || !tokens[index - 1].shape.contains(.capitalized)
        || isSentenceStart(index - 1)
    else { return false }
    return document.names.contains {
      $0.type == .person && $0.tokens.contains(next) && $0.tokens.upperBound > next + 1
    }
  }

  /// Whether a word is what somebody is: "a Democrat", "a moderate Republican", "Ana Roy, the Republican,".
  private func isOneOfMany(_ index: Int, in sentence: Sentence) -> Bool {
    let next = index + 1
    guard next < sentence.tokens.upperBound, tokens[next].word != "-",
      ![.noun, .properNoun, .adjective].contains(tokens[next].partOfSpeech)
    else { return false }
    var before = index - 1
    while before >= sentence.tokens.lowerBound, index - before <= 2,
      [.adjective, .noun, .verb].contains(tokens[before].partOfSpeech),
      tokens[before].shape.contains(.lowercase)
    {
      before -= 1
    }
    guard before >= sentence.tokens.lowerBound else { return false }
    return tokens[before].word == "a" || tokens[before].word == "an"
      || tokens[before].word == "the" && before > sentence.tokens.lowerBound
        && tokens[before - 1].word == ","
  }

  /// Whether a letter stands with a state behind a name: "R-Ohio", "D-Calif.".
  private func isWithState(_ index: Int, in sentence: Sentence) -> Bool {
    let state = index + 2
    guard index > sentence.tokens.lowerBound, state < sentence.tokens.upperBound,
      tokens[index + 1].word == "-", tokens[index].end == tokens[index + 1].begin,
      tokens[index + 1].end == tokens[state].begin,
      tokens[index - 1].word == "," || tokens[index - 1].shape.contains(.opening)
    else { return false }
    return tokens[state].shape.contains(.allCapitals) || tokens[state].shape.contains(.abbreviation)
      || gazetteer.longestMatch(
        in: tokens[state..<sentence.tokens.upperBound],
        accepting: { $0.category == .place && $0.country == "us" }) != nil
  }
}

extension NameWords {
  /// What the members of the American parties are called, and the keys of those in the table of organizations.
  static let partyMembers: [WordKey: String] = [
    "republican": "gop", "democrat": "democratic-party",
  ]

  /// Words of those whom a British party sends, or would.
  static let britishSeats: Set<WordKey> = [
    "mp", "peer", "councillor", "candidate", "backbencher", "msp", "mep", "lawmaker", "contender",
  ]

  /// The letters that stand for the American parties before a state.
  static let partyLetters: [WordKey: String] = ["r": "gop", "d": "democratic-party"]
}
