internal import AnnotatedText

extension TokenScanner {
  /// The bytes of the apostrophe at `index`, plain or typographic; 0 if there is none.
  func apostropheLength(at index: Int, limit: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x99 ? 3 : 0
  }

  /// The letters of a clitic that begin at `index`, right after an apostrophe: s, m, d, t, re, ve, ll.
  func cliticLength(at index: Int, limit: Int) -> Int {
    guard index < limit else { return 0 }
    let length: Int
    switch bytes[index] | 0x20 {
    case 0x73, 0x6D, 0x64, 0x74: length = 1
    case 0x72, 0x76: length = index + 1 < limit && bytes[index + 1] | 0x20 == 0x65 ? 2 : 0
    case 0x6C: length = index + 1 < limit && bytes[index + 1] | 0x20 == 0x6C ? 2 : 0
    default: length = 0
    }
    guard length > 0, !reader.characterClass(at: index + length, end: limit).isWord else {
      return 0
    }
    return length
  }

  /// An apostrophe where a token begins: a clitic, a cut-off word, or a quotation mark.
  mutating func scanApostrophe(at index: Int, length: Int, limit: Int) -> Int {
    let next = index + length
    if let end = endOfLooseClitic(at: index, next: next, limit: limit) { return emit(index..<end) }
    if index > chunk.lowerBound, let last = tokens.last, !last.shape.contains(.opening),
      !last.shape.contains(.punctuation) || last.shape.contains(.closing)
    {
      let clitic = cliticLength(at: next, limit: limit)
      if clitic > 0 { return emit(index..<next + clitic) }
    }
    if next < limit, apostropheLength(at: next, limit: limit) == length {
      return emit(index..<next + length)
    }
    if index == chunk.lowerBound || !isWordCharacter(before: index) {
      let cut = endOfCutWord(from: index, next: next, limit: limit)
      if cut > 0 { return emit(index..<cut) }
    }
    return emit(index..<next)
  }

  /// The end of a clitic that stands alone, as in texts whose words others have cut: "Peru 's army".
  private func endOfLooseClitic(at index: Int, next: Int, limit: Int) -> Int? {
    guard index == chunk.lowerBound, let last = tokens.last,
      !last.shape.contains(.punctuation) || last.shape.contains(.closing)
    else { return nil }
    let clitic = cliticLength(at: next, limit: limit)
    return clitic > 0 && next + clitic == chunk.upperBound ? next + clitic : nil
  }

  /// The end of "'90s" or "'em", whose apostrophe stands for what was left out; 0 if it is neither.
  private func endOfCutWord(from index: Int, next: Int, limit: Int) -> Int {
    var wordEnd = next
    var digits = 0
    while wordEnd < limit, wordEnd < next + 6 {
      let character = reader.character(at: wordEnd, end: limit)
      if !character.characterClass.isWord { break }
      if character.characterClass == .digit { digits += 1 }
      wordEnd += character.length
    }
    guard wordEnd > next, !reader.characterClass(at: wordEnd, end: limit).isWord else { return 0 }
    if digits == 2 {
      let rest = wordEnd - next - digits
      return rest == 0 || rest == 1 && bytes[wordEnd - 1] == 0x73 ? wordEnd : 0
    }
    return tables.elisions.contains(key(of: index..<wordEnd)) ? wordEnd : 0
  }
}
