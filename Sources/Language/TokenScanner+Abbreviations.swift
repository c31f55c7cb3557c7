internal import AnnotatedText

extension TokenScanner {
  /// Whether the full stop after a word belongs to it, by the word and what follows.
  func isAbbreviation(_ word: ByteRange) -> Bool {
    guard word.count <= 8, word.upperBound < end else { return false }
    let key = key(of: word)
    let begins = reader.characterClass(at: word.lowerBound, end: end)
    let following = following(word.upperBound + 1)
    if begins == .upper {
      if tables.titles.contains(key) || tables.calendar.contains(key) {
        return following.characterClass != nil || following.isAttached
      }
      if tables.capitalized.contains(key) { return true }
      if tables.ambiguousCalendar.contains(key) {
        return following.characterClass == .digit || following.isAttached
      }
      if tables.ambiguousStates.contains(key) { return tokens.last?.word == "," }
    }
    if tables.numeric.contains(key), following.characterClass == .digit { return true }
    guard tables.plain.contains(key) else { return false }
    // At a sentence's end UD gives the full stop to the sentence: "etc ."
    return following.isAttached
      || following.characterClass != nil && following.characterClass != .upper
      || key == "vs"
  }

  /// Whether a single letter before a full stop is an initial, by its neighbours.
  func isInitial(_ letter: ByteRange) -> Bool {
    let following = following(letter.upperBound + 1)
    guard reader.characterClass(at: letter.lowerBound, end: end) == .upper else {
      return following.characterClass == .digit && tables.numeric.contains(key(of: letter))
    }
    if following.isAttached { return true }
    let afterName = tokens.last?.shape.contains(.capitalized) == true
    switch following.characterClass {
    case .upper:
      if afterName { return true }
      if bytes[letter.lowerBound] == 0x49, tokens.last != nil { return false }
      let length = letters(at: following.index, limit: end, atMost: 12)
      return tokens.isEmpty
        || !tables.starters.contains(key(of: following.index..<following.index + length))
    case .lower: return afterName
    default: return false
    }
  }

  /// What follows a full stop: the class of the next character, if it stands in the same paragraph.
  private func following(_ index: Int) -> (
    characterClass: CharacterClass?, index: Int, isAttached: Bool
  ) {
    let first = reader.characterClass(at: index, end: end)
    if index < end, first != .space {
      // After the full stop of a sentence no comma, colon, hyphen or bracket follows at once, but a quotation mark may.
      let goesOn: Bool
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
        UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "."), UInt8(ascii: ")"):
        goesOn = true
      default: goesOn = first.isWord
      }
      return (first.isWord ? first : nil, index, goesOn)
    }
    var next = index
    var newlines = 0
    // A name stands close by: the look ahead is bounded, so that the scan stays linear.
    while next < end, next < index + 8 {
      let character = reader.character(at: next, end: end)
      guard character.characterClass == .space else {
        return (character.characterClass, next, false)
      }
      if bytes[next] == 0x0A { newlines += 1 }
      if newlines > 1 { break }
      next += character.length
    }
    return (nil, next, false)
  }
}
