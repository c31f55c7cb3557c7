internal import AnnotatedText
internal import Language

/// Makes the table of words of the name recogniser from raw text.
package struct WordTableTraining {
  package var fineClasses = 400
  package var coarseClasses = 60
  package var finePasses = 6
  package var coarsePasses = 8
  /// A word with fewer occurrences is not in the table.
  package var leastCount = 4

  package init() {}

  /// A word of the raw text: its key in small letters, and how it is written there.
  private struct Word {
    var key: UInt64
    var isCapitalized: Bool
    var isFree: Bool
  }

  /// The bytes of a table; the same sentences give the same bytes.
  package func table(from sentences: [RawSentence]) -> [UInt8] {
    let words = sentences.map { Self.words(of: $0.tokens, $0.text) }
    var large: [UInt64: Int] = [:]
    var small: [UInt64: Int] = [:]
    for sentence in words {
      for word in sentence where word.isFree {
        if word.isCapitalized {
          large[word.key, default: 0] += 1
        } else {
          small[word.key, default: 0] += 1
        }
      }
    }
    // At the beginning of a sentence a word counts as what it mostly is elsewhere.
    var counts: [UInt64: Int] = [:]
    var keys: [[UInt64]] = []
    for sentence in words {
      keys.append(
        sentence.map { word in
          let isName =
            word.isFree
            ? word.isCapitalized
            : word.isCapitalized && large[word.key, default: 0] > small[word.key, default: 0]
          let key = isName ? word.key ^ WordTable.capital : word.key
          counts[key, default: 0] += 1
          return key
        })
    }
    let frequent = counts.filter { $0.value >= leastCount }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    var number: [UInt64: Int32] = [:]
    for (index, word) in frequent.enumerated() { number[word.key] = Int32(index) }
    let rare = Int32(frequent.count)
    let rareName = rare + 1
    let edge = rare + 2
    var texts: [[Int32]] = []
    for (sentence, original) in zip(keys, words) {
      var text = [edge]
      for (key, word) in zip(sentence, original) {
        text.append(number[key] ?? (word.isCapitalized ? rareName : rare))
      }
      text.append(edge)
      texts.append(text)
    }
    let vocabulary = frequent.count + 3
    let fine = WordClasses.classes(
      of: texts, vocabulary: vocabulary, classes: fineClasses, passes: finePasses)
    let coarse = WordClasses.classes(
      of: texts, vocabulary: vocabulary, classes: coarseClasses, passes: coarsePasses)
    return WordTable.bytes(
      of: frequent.enumerated().map { index, word in
        let isPlain = large[word.key] != nil || small[word.key] != nil
        let base = isPlain ? word.key : word.key ^ WordTable.capital
        return (
          word.key,
          WordTable.Entry(
            fine: UInt16(fine[index] + 1), coarse: UInt8(coarse[index] + 1),
            habit: Self.habit(large[base, default: 0], small[base, default: 0]))
        )
      })
  }

  /// How often a word is capitalised inside sentences, in steps from 1 to 6; 0 if it was never seen there.
  private static func habit(_ large: Int, _ small: Int) -> UInt8 {
    let total = large + small
    guard total > 0 else { return 0 }
    if large == 0 { return 1 }
    if small == 0 { return 6 }
    let percent = large * 100 / total
    return percent < 10 ? 2 : percent < 50 ? 3 : percent < 90 ? 4 : 5
  }

  private static func words(of tokens: [Token], _ text: SourceText) -> [Word] {
    var letters = 0
    var capitals = 0
    var words: [Word] = []
    var isFirst = true
    for token in tokens {
      let bytes = text.bytes[token.range]
      let first = bytes.first ?? 0
      let isCapitalized =
        (0x41...0x5A).contains(first)
        || first == 0xC3 && (bytes.dropFirst().first ?? 0xFF) <= 0x9E
      let isLetter = isCapitalized || (0x61...0x7A).contains(first) || first >= 0xC3
      if isLetter {
        letters += 1
        if isCapitalized { capitals += 1 }
      }
      // Numbers are one word.
      let key = (0x30...0x39).contains(first) ? WordKey("0").rawValue : token.word.rawValue
      words.append(Word(key: key, isCapitalized: isCapitalized, isFree: !isFirst))
      if isLetter { isFirst = false }
    }
    if letters >= 4, capitals * 10 > letters * 6 {
      for index in words.indices { words[index].isFree = false }
    }
    return words
  }
}
