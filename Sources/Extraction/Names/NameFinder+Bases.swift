internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// A base by what is said of it behind a comma or "is": "Velmar, a Chilean air base in", "Velmar is a naval base".
  func describedBase(at index: Int, in sentence: Sentence) -> NameSpan? {
    let tokens = document.tokens
    let end = sentence.tokens.upperBound
    guard isNameWord(index), !isGivenName(index) else { return nil }
    let run = capitalRun(from: index, in: sentence)
    let next = run.upperBound
    guard run.count <= 4, next + 3 < end, [",", "is", "was"].contains(tokens[next].word),
      index == sentence.tokens.lowerBound || tokens[next].word != ","
        || !opensPhrase(index, in: sentence),
      title(at: index, in: sentence) == nil
    else { return nil }
    // The tables know countries and bodies of the name.
    if let known = tableName(at: index, in: sentence, isHeadline: false), known.kind != .place {
      return nil
    }
    var position = next + 1
    let limit = min(end - 1, next + 9)
    while position < limit {
      if tokens[position].shape.contains(.lowercase),
        let match = gazetteer.longestMatch(
          in: tokens[position..<end], accepting: { $0.category == .baseNoun })
      {
        let last = position + match.length - 1
        guard match.length > 1 || ["airbase", "airfield"].contains(tokens[last].word),
          tokens[last].word == tokens[last].lemma, last + 1 < end,
          NameFinder.closing.contains(tokens[last + 1].word)
        else { return nil }
        return NameSpan(tokens: run, kind: .base, name: text(run))
      }
      guard
        [.adjective, .noun, .properNoun, .determiner, .particle, .adverb, .numeral, .pronoun]
          .contains(tokens[position].partOfSpeech) || tokens[position].word == "-"
          || tokens[position].word == "of" && tokens[position - 1].word == "one"
      else { return nil }
      position += 1
    }
    return nil
  }

  /// Whether the tables know nothing by a name of one word between "the" and "base", in a sentence that tells of troops: "the
  /// Velmar base, where Chadian soldiers train".
  func isUnknownName(of name: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = document.tokens
    guard name.count == 1, name.lowerBound > sentence.tokens.lowerBound,
      tokens[name.lowerBound - 1].word == "the",
      tokens[name.lowerBound].partOfSpeech == .properNoun,
      tokens[name.lowerBound].shape.isDisjoint(with: [.allCapitals, .punctuation]),
      name.upperBound < sentence.tokens.upperBound, tokens[name.upperBound].word == "base",
      name.upperBound + 1 == sentence.tokens.upperBound
        || ![.noun, .properNoun].contains(tokens[name.upperBound + 1].partOfSpeech),
      gazetteer.longestMatch(in: tokens[name]) == nil
    else { return false }
    return sentence.tokens.contains {
      NameFinder.troops.contains(tokens[$0].lemma) || NameFinder.troops.contains(tokens[$0].word)
    }
  }

  /// Words of sentences in which a base is one of soldiers.
  private static let troops: Set<WordKey> = [
    "troop", "troops", "soldier", "military", "army", "navy", "air", "jet", "warplane",
    "airstrip", "airfield", "forces", "contingent", "battalion", "brigade", "paratrooper",
    "marine", "marines", "peacekeeper", "squadron", "missile", "drone", "helicopter", "garrison",
  ]

  /// Whether a name stands in a phrase that opens its sentence, behind whose comma something else begins: "In Velmar, an air
  /// base was hit".
  private func opensPhrase(_ index: Int, in sentence: Sentence) -> Bool {
    index - 1 == sentence.tokens.lowerBound
      && document.tokens[index - 1].partOfSpeech == .adposition
  }

  /// What stands behind a description that is whole.
  private static let closing: Set<WordKey> = [
    ",", ".", "in", "on", "near", "outside", "at", "that", "which", "where", "with", "of", "from",
    "south", "north", "east", "west", "used", "run", "operated", "home", "about", ";",
  ]
}
