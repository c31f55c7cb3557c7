internal import AnnotatedText

/// One pass over a passage: finds the runs without white space and cuts each into tokens.
struct TokenScanner {
  let reader: CharacterReader
  let tables: TokenTables
  let start: Int
  let end: Int
  var tokens: [Token] = []
  /// Whether a quotation is open, to tell which way a plain quotation mark faces.
  var insideDoubleQuotes = false
  var insideSingleQuotes = false
  /// The run without white space that is being cut.
  var chunk: ByteRange = 0..<0

  init(reader: CharacterReader, tables: TokenTables, start: Int, end: Int) {
    self.reader = reader
    self.tables = tables
    self.start = start
    self.end = end
  }

  var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  /// Appends the tokens of the passage.
  mutating func scan() {
    var index = start
    while index < end {
      let first = reader.character(at: index, end: end)
      if first.characterClass == .space {
        index += first.length
        continue
      }
      let begin = index
      var isPlainWord = true
      var mayHoldAddress = false
      while index < end {
        let character = reader.character(at: index, end: end)
        if character.characterClass == .space { break }
        if character.characterClass != .lower && character.characterClass != .upper {
          isPlainWord = false
          let byte = bytes[index]
          // ":" begins "://", "." and "@" stand in every other address.
          if byte == 0x2E || byte == 0x40 || byte == 0x3A { mayHoldAddress = true }
        }
        index += character.length
      }
      chunk = begin..<index
      if isPlainWord {
        emitWord(chunk)
      } else {
        scanChunk(mayHoldAddress: mayHoldAddress)
      }
    }
  }

  /// Cuts the current chunk, addresses first.
  private mutating func scanChunk(mayHoldAddress: Bool) {
    var index = chunk.lowerBound
    var address = mayHoldAddress ? nextAddress(from: index) : nil
    while index < chunk.upperBound {
      if let found = address, index >= found.lowerBound {
        emit(found, .address)
        index = found.upperBound
        address = nextAddress(from: index)
        continue
      }
      let next = scanToken(at: index, limit: address?.lowerBound ?? chunk.upperBound)
      // A token has at least one byte; if a rule ever failed to move, one character is taken.
      index =
        next > index ? next : index + reader.character(at: index, end: chunk.upperBound).length
    }
  }

  /// Emits the token that begins at `index` and returns its end.
  private mutating func scanToken(at index: Int, limit: Int) -> Int {
    let character = reader.character(at: index, end: limit)
    if character.characterClass.isWord { return scanWord(at: index, limit: limit) }
    let emoticon = endOfEmoticon(at: index, limit: limit)
    if emoticon > 0 { return emitMark(index..<emoticon) }
    switch bytes[index] {
    case UInt8(ascii: "."): return scanDots(at: index, limit: limit)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      var next = index + 1
      while next < limit, bytes[next] == 0x21 || bytes[next] == 0x3F { next += 1 }
      return emit(index..<next)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"),
      UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: "`"), UInt8(ascii: "$"):
      return emit(index..<endOfRun(at: index, limit: limit))
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return scanTag(at: index, limit: limit)
    case UInt8(ascii: "'"): return scanApostrophe(at: index, length: 1, limit: limit)
    case 0xE2:
      if apostropheLength(at: index, limit: limit) > 0 {
        return scanApostrophe(at: index, length: 3, limit: limit)
      }
    default: break
    }
    // A symbol takes the marks that follow it: emoji with their modifiers.
    var next = index + character.length
    while next < limit {
      let mark = reader.character(at: next, end: limit)
      if mark.characterClass != .mark { break }
      next += mark.length
    }
    return emit(index..<next)
  }

  /// Dots: an ellipsis, a decimal without its zero, or a full stop.
  private mutating func scanDots(at index: Int, limit: Int) -> Int {
    let next = endOfRun(at: index, limit: limit)
    if next == index + 1, reader.characterClass(at: next, end: limit) == .digit,
      index == chunk.lowerBound || !isWordCharacter(before: index)
    {
      return scanWord(at: index, limit: limit)
    }
    return emit(index..<next)
  }

  /// A hashtag or handle; else the sign alone.
  private mutating func scanTag(at index: Int, limit: Int) -> Int {
    var next = index + 1
    if reader.characterClass(at: next, end: limit).isLetter, !isWordCharacter(before: index) {
      while next < limit {
        let character = reader.character(at: next, end: limit)
        if !character.characterClass.isWord { break }
        next += character.length
      }
      return emit(index..<next)
    }
    next = endOfRun(at: index, limit: limit)
    return emit(index..<next)
  }

  private func endOfRun(at index: Int, limit: Int) -> Int {
    var next = index + 1
    while next < limit, bytes[next] == bytes[index] { next += 1 }
    return next
  }

  /// Whether a letter, digit or mark stands right before `index` in the chunk.
  func isWordCharacter(before index: Int) -> Bool {
    guard index > chunk.lowerBound, let last = tokens.last, Int(last.end) == index else {
      return false
    }
    return !last.shape.contains(.punctuation)
  }
}
