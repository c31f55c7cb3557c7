internal import AnnotatedText

extension TokenScanner {
  /// The next URL, e-mail address or file name of the chunk, at or after `start`.
  ///
  /// Each byte is looked at a fixed number of times: segments between delimiters are tried once.
  func nextAddress(from start: Int) -> ByteRange? {
    var segment = start
    while segment < chunk.upperBound {
      var segmentEnd = segment
      var at = -1
      var lastDot = -1
      var slash = -1
      var scheme = -1
      while segmentEnd < chunk.upperBound, !endsSegment(at: segmentEnd) {
        switch bytes[segmentEnd] {
        case UInt8(ascii: "@"): at = segmentEnd
        case UInt8(ascii: "."): if slash < 0 { lastDot = segmentEnd }
        case UInt8(ascii: "/"): if slash < 0 { slash = segmentEnd }
        case UInt8(ascii: ":"):
          if segmentEnd + 2 < chunk.upperBound, bytes[segmentEnd + 1] == 0x2F,
            bytes[segmentEnd + 2] == 0x2F, scheme < 0
          {
            scheme = segmentEnd
          }
        default: break
        }
        segmentEnd += 1
      }
      let isWeb =
        letters(at: segment, limit: segmentEnd, atMost: 4) == 3
        && segment + 4 < segmentEnd && bytes[segment + 3] == 0x2E
        && key(of: segment..<segment + 3) == "www"
      if scheme > segment || isWeb {
        if let url = url(from: segment, scheme: scheme) { return url }
      } else if at > segment, let mail = mailAddress(segment..<segmentEnd, at: at) {
        return mail
      } else if lastDot > segment, at < 0,
        let name = siteOrFile(segment..<segmentEnd, lastDot: lastDot, slash: slash)
      {
        return name
      }
      segment = segmentEnd + 1
      // A delimiter may have several bytes: an address begins at a character.
      while segment < chunk.upperBound, bytes[segment] & 0xC0 == 0x80 { segment += 1 }
    }
    return nil
  }

  private func endsSegment(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "|"), 0xE2, 0xC2:
      true
    default: false
    }
  }

  /// From the scheme or "www." to what cannot stand in a URL, without the marks of the sentence.
  private func url(from segment: Int, scheme: Int) -> ByteRange? {
    var begin = segment
    if scheme > segment {
      begin = scheme
      while begin > segment, (bytes[begin - 1] | 0x20) &- 0x61 < 26 { begin -= 1 }
      guard begin < scheme else { return nil }
    }
    var urlEnd = begin
    var opened = 0
    while urlEnd < chunk.upperBound {
      let byte = bytes[urlEnd]
      if byte == 0x3C || byte == 0x3E || byte == 0x22 { break }
      // Typographic quotation marks and dashes.
      if byte == 0xE2, urlEnd + 1 < chunk.upperBound, bytes[urlEnd + 1] == 0x80 { break }
      if byte == 0x28 { opened += 1 }
      if byte == 0x29 {
        if opened == 0 { break }
        opened -= 1
      }
      urlEnd += 1
    }
    urlEnd = withoutTrailingMarks(begin..<urlEnd)
    return urlEnd > begin + 4 ? begin..<urlEnd : nil
  }

  private func withoutTrailingMarks(_ range: ByteRange) -> Int {
    var trimmed = range.upperBound
    while trimmed > range.lowerBound {
      switch bytes[trimmed - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"),
        UInt8(ascii: "}"), UInt8(ascii: "*"):
        trimmed -= 1
      default: return trimmed
      }
    }
    return trimmed
  }

  private func mailAddress(_ segment: ByteRange, at: Int) -> ByteRange? {
    let trimmed = withoutTrailingMarks(segment)
    // Public archives hide a part: "franz...@gmail.com".
    guard at + 1 < trimmed, isNamePart(bytes[at - 1]) || bytes[at - 1] == 0x2E,
      isNamePart(bytes[at + 1])
    else {
      return nil
    }
    var begin = segment.lowerBound
    while begin < at, !isNamePart(bytes[begin]) { begin += 1 }
    return begin < at ? begin..<trimmed : nil
  }

  /// A site ("Amazon.com", "bbc.co.uk/news") or file ("map.JPG"), by its ending.
  private func siteOrFile(_ segment: ByteRange, lastDot: Int, slash: Int) -> ByteRange? {
    var begin = segment.lowerBound
    while begin < segment.upperBound, !isNamePart(bytes[begin]) { begin += 1 }
    let trimmed = withoutTrailingMarks(begin..<max(begin, segment.upperBound))
    var dot = lastDot
    let nameEnd = slash > begin ? min(slash, trimmed) : trimmed
    while dot >= nameEnd - 1, dot > begin {
      // The last full stop was the sentence's: the one before it counts.
      dot -= 1
      while dot > begin, bytes[dot] != 0x2E { dot -= 1 }
    }
    guard dot > begin, dot + 1 < nameEnd, nameEnd - dot <= 6, isNamePart(bytes[dot - 1]) else {
      return nil
    }
    let ending = key(of: dot + 1..<nameEnd)
    let isFile = tables.fileExtensions.contains(ending)
    if slash < 0, isNewsgroup(begin..<nameEnd) { return begin..<nameEnd }
    let isSite =
      tables.domains.contains(ending) && bytes[dot + 1] &- 0x61 < 26 && dot - begin >= 2
      && bytes[dot - 2] != 0x2E
    guard isFile || isSite else { return nil }
    return begin..<(isFile ? nameEnd : trimmed)
  }

  /// Whether small words are joined by two full stops or more: "alt.animals.cat".
  private func isNewsgroup(_ range: ByteRange) -> Bool {
    var dots = 0
    var length = 0
    for index in range {
      switch bytes[index] {
      case 0x61...0x7A: length += 1
      case UInt8(ascii: "-") where length > 0: break
      case UInt8(ascii: ".") where length > 1:
        dots += 1
        length = 0
      default: return false
      }
    }
    return dots > 1 && length > 1
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x23 || byte >= 0x80
  }
}
