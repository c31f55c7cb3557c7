internal import AnnotatedText

extension TokenScanner {
  /// Appends a token and returns its end.
  @discardableResult
  mutating func emit(_ range: ByteRange, _ extra: TokenShape = TokenShape()) -> Int {
    var shape = shape(of: range).union(extra)
    if range.upperBound < chunk.upperBound { shape.formUnion(.noSpaceAfter) }
    if shape.contains(.punctuation) { shape.formUnion(direction(of: range)) }
    tokens.append(
      Token(
        begin: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), word: key(of: range), shape: shape))
    return range.upperBound
  }

  /// Appends a token that is a mark, whatever its letters, and returns its end.
  mutating func emitMark(_ range: ByteRange) -> Int {
    tokens.append(
      Token(
        begin: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), word: key(of: range),
        shape: range.upperBound < chunk.upperBound ? [.punctuation, .noSpaceAfter] : .punctuation))
    return range.upperBound
  }

  /// Appends a word, cut in two if it is a contraction written together: "cannot", "gonna", "dont".
  @discardableResult
  mutating func emitWord(_ range: ByteRange, _ extra: TokenShape = TokenShape()) -> Int {
    let cut = lengthOfFirstPart(of: range)
    guard cut > 0 else { return emit(range, extra) }
    emit(range.lowerBound..<range.lowerBound + cut)
    return emit(range.lowerBound + cut..<range.upperBound)
  }

  func key(of range: ByteRange) -> WordKey {
    WordKey(utf8: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Where a contraction without apostrophe is cut; 0 for any other word.
  private func lengthOfFirstPart(of range: ByteRange) -> Int {
    guard range.count >= 2, range.count <= WrittenTogether.longest else { return 0 }
    switch bytes[range.upperBound - 1] | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "l"), UInt8(ascii: "m"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      break
    default: return 0
    }
    // Nearly all words begin otherwise: they need no key.
    guard tables.writtenTogether.mayHold(bytes[range.lowerBound] | 0x20, length: range.count)
    else { return 0 }
    let cut = tables.writtenTogether.cut(of: key(of: range))
    // "Im" and "Ive" are names.
    return cut == 1 && bytes[range.lowerBound] &- 0x41 < 26 && range.count <= 3 ? 0 : cut
  }

  /// How a token is written, but for what depends on its neighbours.
  private func shape(of range: ByteRange) -> TokenShape {
    var letters = 0
    var capitals = 0
    var smalls = 0
    var digits = 0
    var startsWithCapital = false
    var shape = TokenShape()
    var index = range.lowerBound
    var wasWord = false
    var hyphenAfterWord = false
    while index < range.upperBound {
      let character = reader.character(at: index, end: range.upperBound)
      switch character.characterClass {
      case .upper:
        if letters == 0 { startsWithCapital = true }
        letters += 1
        capitals += 1
      case .lower:
        letters += 1
        smalls += 1
      case .letter: letters += 1
      case .digit:
        if index == range.lowerBound { shape.formUnion(.number) }
        digits += 1
      default: break
      }
      if character.characterClass.isWord {
        if hyphenAfterWord { shape.formUnion(.hyphenated) }
        hyphenAfterWord = false
        wasWord = true
      } else {
        hyphenAfterWord = wasWord && isHyphen(at: index, end: range.upperBound)
        wasWord = false
      }
      index += character.length
    }
    if startsWithCapital { shape.formUnion(.capitalized) }
    if letters >= 2, capitals == letters { shape.formUnion(.allCapitals) }
    if letters > 0, smalls == letters { shape.formUnion(.lowercase) }
    if letters == 0, digits == 0 { shape.formUnion(.punctuation) }
    return shape
  }

  /// Whether a hyphen (not a dash) begins at `index`.
  func isHyphen(at index: Int, end: Int) -> Bool { hyphenLength(at: index, end: end) > 0 }

  /// The bytes of the hyphen at `index`: "-", U+2010 or U+2011; 0 if there is none.
  func hyphenLength(at index: Int, end: Int) -> Int {
    if bytes[index] == 0x2D { return 1 }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91 ? 3 : 0
  }

  /// Which way a bracket or quotation mark faces.
  private mutating func direction(of range: ByteRange) -> TokenShape {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return .closing
    case UInt8(ascii: "\""):
      let shape = direction(ofPlainQuote: range, isInside: insideDoubleQuotes)
      insideDoubleQuotes = shape == .opening
      return shape
    case UInt8(ascii: "'"):
      if range.count == 2, bytes[range.lowerBound + 1] == 0x27 { return .closing }
      guard range.count == 1 else { return TokenShape() }
      let shape = direction(ofPlainQuote: range, isInside: insideSingleQuotes)
      // "the states' troops": nothing was opened, so nothing closes.
      if shape == .closing, !insideSingleQuotes { return TokenShape() }
      insideSingleQuotes = shape == .opening
      return shape
    case UInt8(ascii: "`"): return .opening
    case 0xC2:
      guard range.count == 2 else { return TokenShape() }
      let second = bytes[range.lowerBound + 1]
      return second == 0xAB ? .opening : second == 0xBB ? .closing : TokenShape()
    case 0xE2: return direction(ofTypographicQuote: range)
    default: return TokenShape()
    }
  }

  private mutating func direction(ofTypographicQuote range: ByteRange) -> TokenShape {
    guard range.count >= 3, bytes[range.lowerBound + 1] == 0x80 else { return TokenShape() }
    switch bytes[range.lowerBound + 2] {
    case 0x98:
      insideSingleQuotes = true
      return .opening
    case 0x99:
      defer { insideSingleQuotes = false }
      return insideSingleQuotes || range.count > 3 ? .closing : TokenShape()
    case 0x9C, 0x9E:
      insideDoubleQuotes = true
      return .opening
    case 0x9D:
      insideDoubleQuotes = false
      return .closing
    case 0xB9: return .opening
    case 0xBA: return .closing
    default: return TokenShape()
    }
  }

  private func direction(ofPlainQuote range: ByteRange, isInside: Bool) -> TokenShape {
    let spaceBefore =
      range.lowerBound == chunk.lowerBound || tokens.last?.shape.contains(.opening) == true
    let spaceAfter = range.upperBound == chunk.upperBound
    if spaceBefore != spaceAfter { return spaceBefore ? .opening : .closing }
    return isInside ? .closing : .opening
  }
}
