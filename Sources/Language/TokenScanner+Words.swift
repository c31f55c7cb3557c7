internal import AnnotatedText

/// How far the scan of one word has come.
private struct WordScan {
  let begin: Int
  /// The first byte that is not yet taken.
  var index: Int
  /// Where the piece after the last full stop begins.
  var piece: Int
  var hasDot = false
  var hasHyphen = false
  /// Only digits and the marks inside numbers so far.
  var isNumber = true
  /// Only letters so far.
  var isLetters = true
}

/// What a mark inside a word means for it.
private enum Step {
  /// The word goes on; so many bytes are taken.
  case take(Int)
  /// The word ends at this byte.
  case stop(Int, TokenShape = TokenShape())
}

extension TokenScanner {
  /// Emits the word or number that begins at `index` and returns its end.
  mutating func scanWord(at index: Int, limit: Int) -> Int {
    var scan = WordScan(begin: index, index: index, piece: index)
    // ".5"
    if bytes[index] == 0x2E { scan.index += 1 }
    while scan.index < limit {
      let character = reader.character(at: scan.index, end: limit)
      if character.characterClass.isWord {
        switch character.characterClass {
        case .digit:
          if scan.isLetters, scan.index > scan.begin, endsMonth(scan, limit: limit) {
            return emitWord(scan.begin..<scan.index)
          }
          scan.isLetters = false
        case .mark: break
        default:
          if scan.isNumber, scan.index > scan.begin {
            let letters = lettersAfterNumber(scan, limit: limit)
            if letters.isUnit { return emit(scan.begin..<scan.index) }
            scan.index += letters.length
            scan.isNumber = false
            scan.isLetters = false
            continue
          }
          scan.isNumber = false
          if character.characterClass == .underscore { scan.isLetters = false }
        }
        scan.index += character.length
        continue
      }
      switch step(scan, limit: limit) {
      case .take(let length):
        if bytes[scan.index] == 0x2E, !scan.isNumber {
          scan.hasDot = true
          scan.piece = scan.index + 1
        } else if isHyphen(at: scan.index, end: limit) {
          scan.hasHyphen = true
          scan.piece = scan.index + length
        }
        if !scan.isNumber { scan.isLetters = false }
        scan.index += length
      case .stop(let wordEnd, let shape): return emitWord(scan.begin..<wordEnd, shape)
      }
    }
    return emitWord(scan.begin..<scan.index)
  }

  /// What the mark at `scan.index` does to the word before it.
  private func step(_ scan: WordScan, limit: Int) -> Step {
    let index = scan.index
    switch bytes[index] {
    case UInt8(ascii: "."): return stepAtDot(scan, limit: limit)
    case UInt8(ascii: ","):
      return scan.isNumber && digits(at: index + 1, limit: limit, atMost: 4) == 3
        ? .take(1) : .stop(index)
    case UInt8(ascii: ":"):
      return scan.isNumber && reader.characterClass(at: index + 1, end: limit) == .digit
        ? .take(1) : .stop(index)
    case UInt8(ascii: "/"):
      if scan.isNumber, reader.characterClass(at: index + 1, end: limit) == .digit {
        return .take(1)
      }
      return stepAtSlash(scan, limit: limit)
    case UInt8(ascii: "&"):
      guard index - scan.begin <= 4, index + 1 < limit, isCapital(bytes[index + 1]),
        bytes[scan.begin..<index].allSatisfy(isCapital)
      else { return .stop(index) }
      return .take(1)
    case UInt8(ascii: "$"):
      guard index - scan.begin <= 3, bytes[scan.begin..<index].allSatisfy(isCapital),
        reader.characterClass(at: index + 1, end: limit) == .digit
      else { return .stop(index) }
      return .stop(index + 1)
    default:
      if hyphenLength(at: index, end: limit) > 0 { return stepAtHyphen(scan, limit: limit) }
      if apostropheLength(at: index, limit: limit) > 0 {
        return stepAtApostrophe(scan, limit: limit)
      }
      return .stop(index)
    }
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// How many digits stand at `index`, counted up to a bound.
  private func digits(at index: Int, limit: Int, atMost bound: Int) -> Int {
    var count = 0
    while count < bound, index + count < limit, bytes[index + count] &- 0x30 < 10 { count += 1 }
    return count
  }

  /// How many small or capital ASCII letters stand at `index`, counted up to a bound.
  func letters(at index: Int, limit: Int, atMost bound: Int) -> Int {
    var count = 0
    while count < bound, index + count < limit, (bytes[index + count] | 0x20) &- 0x61 < 26 {
      count += 1
    }
    return count
  }

  /// "July2", "Sept11": a month with the day written on.
  private func endsMonth(_ scan: WordScan, limit: Int) -> Bool {
    let length = scan.index - scan.begin
    guard (3...9).contains(length) else { return false }
    let day = digits(at: scan.index, limit: limit, atMost: 3)
    return (1...2).contains(day)
      && !reader.characterClass(at: scan.index + day, end: limit).isLetter
      && tables.months.contains(key(of: scan.begin..<scan.index))
  }

  /// The letters written on a number, and whether they are a unit, hence a token of their own.
  private func lettersAfterNumber(_ scan: WordScan, limit: Int) -> (isUnit: Bool, length: Int) {
    let index = scan.index
    let count = letters(at: index, limit: limit, atMost: 4)
    guard count > 0 else {
      return (false, reader.character(at: index, end: limit).length)
    }
    guard !reader.characterClass(at: index + count, end: limit).isWord else {
      return (false, count)
    }
    let key = key(of: index..<index + count)
    if tables.magnitudes.contains(key) {
      let isMoney = tokens.last.map { tables.currencies.contains($0.word) } ?? false
      return (isMoney && scan.begin > chunk.lowerBound, count)
    }
    return (!tables.ordinalEndings.contains(key) && tables.units.contains(key), count)
  }

  private func stepAtSlash(_ scan: WordScan, limit: Int) -> Step {
    let index = scan.index
    let count = letters(at: index + 1, limit: limit, atMost: 4)
    guard index - scan.begin == 1, (1...3).contains(count),
      tables.slashed.contains(key(of: scan.begin..<index + 1 + count))
    else { return .stop(index) }
    return .stop(index + 1 + count)
  }

  /// A compound ends at its hyphen, but prefixes stay, and so do dates and telephone numbers.
  private func stepAtHyphen(_ scan: WordScan, limit: Int) -> Step {
    let index = scan.index
    let length = hyphenLength(at: index, end: limit)
    let next = reader.characterClass(at: index + length, end: limit)
    guard next.isLetter || next == .digit else {
      return isBrokenOff(scan) && next == .space ? .stop(index + length) : .stop(index)
    }
    if scan.isLetters, !scan.hasHyphen, index - scan.begin <= 8,
      tables.hyphenPrefixes.contains(key(of: scan.begin..<index))
    {
      return .take(length)
    }
    if scan.isNumber, next == .digit {
      if scan.hasHyphen { return .take(length) }
      return isGroupedNumber(scan, next: index + length, limit: limit)
        ? .take(length) : .stop(index)
    }
    return .stop(index)
  }

  /// Whether digits with a hyphen after them are a date or telephone number, "2021-06-16", not a range, "5-10".
  private func isGroupedNumber(_ scan: WordScan, next: Int, limit: Int) -> Bool {
    let second = digits(at: next, limit: limit, atMost: 8)
    let secondEnd = next + second
    if secondEnd + 1 < limit, bytes[secondEnd] == 0x2D, bytes[secondEnd + 1] &- 0x30 < 10 {
      return true
    }
    let first = scan.index - scan.begin
    return (first == 3 || first == 5) && second == 4
  }

  /// Whether letters before a hyphen are no word but its beginning: "th- there".
  private func isBrokenOff(_ scan: WordScan) -> Bool {
    scan.isLetters && scan.index - scan.begin <= 3
      && (scan.index - scan.begin == 1
        || bytes[scan.begin..<scan.index].allSatisfy {
          let letter = $0 | 0x20
          return letter &- 0x61 < 26 && !"aeiouy".utf8.contains(letter)
        })
      && !isCapital(bytes[scan.index - 1])
  }

  /// Clitics are cut off ("Russia's", "don't"); other apostrophes stay ("O'Connor").
  private func stepAtApostrophe(_ scan: WordScan, limit: Int) -> Step {
    let index = scan.index
    let length = apostropheLength(at: index, limit: limit)
    let next = index + length
    let clitic = cliticLength(at: next, limit: limit)
    if clitic == 1, bytes[next] | 0x20 == 0x74 {
      let before = bytes[index - 1] | 0x20
      guard before == 0x6E else { return .take(length) }
      return index - 1 > scan.begin ? .stop(index - 1) : .stop(next + 1)
    }
    if clitic == 1, bytes[next] | 0x20 == 0x73, isDecade(scan) { return .stop(next + 1) }
    if clitic > 0 { return .stop(index) }
    let isInside = reader.characterClass(at: next, end: limit).isLetter && !scan.isNumber
    return isInside ? .take(length) : .stop(index)
  }

  /// Whether a number before "'s" counts years: "the 60's".
  private func isDecade(_ scan: WordScan) -> Bool {
    let length = scan.index - scan.begin
    return scan.isNumber && bytes[scan.index - 1] == 0x30 && (length == 2 || length == 4)
      && digits(at: scan.begin, limit: scan.index, atMost: 4) == length
  }

  /// A full stop inside or after a word: of an acronym, a number, an abbreviation, or the sentence's.
  private func stepAtDot(_ scan: WordScan, limit: Int) -> Step {
    let index = scan.index
    let next = reader.characterClass(at: index + 1, end: limit)
    let pieceLength = index - scan.piece
    if scan.isNumber {
      return next == .digit ? .take(1) : .stop(index)
    }
    if scan.hasHyphen, !scan.hasDot, pieceLength > 1 { return stopAfterWord(scan) }
    let isSingle = pieceLength == 1 && letters(at: scan.piece, limit: index, atMost: 1) == 1
    if next.isLetter {
      let following = letters(at: index + 1, limit: limit, atMost: 5)
      if isSingle {
        if following == 1 { return .take(1) }
        if following > 0, following < 5, index + 1 + following < limit,
          bytes[index + 1 + following] == 0x2E,
          tables.degrees.contains(key(of: index + 1..<index + 1 + following))
        {
          return .take(1)
        }
        if scan.hasDot || isCapital(bytes[scan.piece]) { return .stop(index + 1, .abbreviation) }
        return .stop(index)
      }
      if following == 1, pieceLength <= 4, tables.degrees.contains(key(of: scan.piece..<index)) {
        return .take(1)
      }
      return stopAfterWord(scan)
    }
    if scan.hasDot, isSingle || pieceLength <= 4 {
      return .stop(index + 1, .abbreviation)
    }
    return isSingle ? stopAfterLetter(scan) : stopAfterWord(scan)
  }

  /// The end of a word before a full stop, which it takes if it is an abbreviation here.
  private func stopAfterWord(_ scan: WordScan) -> Step {
    isAbbreviation(scan.begin..<scan.index)
      ? .stop(scan.index + 1, .abbreviation) : .stop(scan.index)
  }

  /// The end of a single letter before a full stop, which it takes if it is an initial.
  private func stopAfterLetter(_ scan: WordScan) -> Step {
    isInitial(scan.begin..<scan.index) ? .stop(scan.index + 1, .abbreviation) : .stop(scan.index)
  }
}
