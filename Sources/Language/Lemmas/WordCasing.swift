/// How the letters of a word are written, which tells how those of its base form are.
package enum WordCasing: UInt8, CaseIterable, Sendable {
  /// No letter is a capital.
  case small
  /// The first letter only is, and no word stands before in the sentence.
  case initial
  /// The first letter only is, inside a sentence.
  case capitalized
  /// All letters are, and there are two or more.
  case capitals
  /// The only letter is.
  case singleCapital
  case mixed

  /// The case of a word's letters.
  package init(of word: UnsafeBufferPointer<UInt8>, startsSentence: Bool) {
    let reader = CharacterReader(bytes: word)
    var letters = 0
    var capitals = 0
    var startsWithCapital = false
    var index = 0
    while index < word.count {
      let character = reader.character(at: index, end: word.count)
      if character.characterClass.isLetter {
        if character.characterClass == .upper {
          if letters == 0 { startsWithCapital = true }
          capitals += 1
        }
        letters += 1
      }
      index += character.length
    }
    if capitals == 0 {
      self = .small
    } else if letters == 1 {
      self = .singleCapital
    } else if capitals == letters {
      self = .capitals
    } else if capitals == 1, startsWithCapital {
      self = startsSentence ? .initial : .capitalized
    } else {
      self = .mixed
    }
  }
}
