internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// "the North", "the nuclear-armed South": one of the two Koreas, in a text that names both.
  func halfName(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard namesBothKoreas, tokens[index].shape.contains(.capitalized),
      let key = NameFinder.halves[tokens[index].word], index > sentence.tokens.lowerBound,
      isDefinite(index, in: sentence)
    else { return nil }
    let next = index + 1
    // "the North Pole", "the South of France", "the North-South road".
    if next < sentence.tokens.upperBound,
      isNameWord(next) || ["of", "-"].contains(tokens[next].word)
        || NameFinder.quarterNouns.contains(tokens[next].lemma)
    {
      return nil
    }
    guard let country = gazetteer.country(key) else { return nil }
    return NameSpan(
      tokens: index..<next, kind: country.kind, subkind: country.subkind, form: .name,
      key: country.key, name: country.name, iso: country.code)
  }

  /// Whether "the" stands before a word, over adjectives in small letters.
  private func isDefinite(_ index: Int, in sentence: Sentence) -> Bool {
    var before = index - 1
    while before > sentence.tokens.lowerBound, index - before < 5,
      tokens[before].word == "-"
        || [.adjective, .verb, .noun, .adverb].contains(tokens[before].partOfSpeech)
          && tokens[before].shape.contains(.lowercase)
    {
      before -= 1
    }
    return tokens[before].word == "the"
  }

  /// Whether a text speaks of North Korea and of South Korea.
  static func namesBothKoreas(_ document: AnnotatedDocument) -> Bool {
    let tokens = document.tokens
    func names(_ half: WordKey, _ capital: WordKey) -> Bool {
      tokens.indices.contains { index in
        guard tokens[index].word != capital else { return true }
        guard tokens[index].word == half, index + 1 < tokens.count else { return false }
        // "North and South Korea".
        return korean.contains(tokens[index + 1].word)
          || tokens[index + 1].word == "and" && index + 3 < tokens.count
            && korean.contains(tokens[index + 3].word)
      }
    }
    return names("north", "pyongyang") && names("south", "seoul")
  }

  private static let korean: Set<WordKey> = ["korea", "korean", "koreans"]
  private static let halves: [WordKey: String] = ["north": "kp", "south": "kr"]
  /// Nouns before which "North" tells where something is.
  private static let quarterNouns: Set<WordKey> = ["coast", "pole", "side", "bank", "end", "wing"]
}
