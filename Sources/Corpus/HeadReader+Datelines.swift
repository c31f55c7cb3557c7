internal import AnnotatedText

// Where a report comes from, and the agency that it credits.
extension HeadReader {
  /// The dateline that a range begins with, if it does.
  static func dateline(in bytes: [UInt8], _ range: ByteRange) -> Finding? {
    let text = bytes[range].prefix(100)
    guard let first = text.first, ASCII.isUpper(first),
      // A headline may begin so too: "PERU: THE VOTE".
      let end = datelineEnd(of: text, isLong: range.count > 160)
    else { return nil }
    let head = text[..<end]
    let agency = agency(in: head)
    let place = head.prefix { $0 != 0x2C && $0 != 0x28 && $0 != 0x2F && $0 != 0x5B }
    let letters = place.filter(ASCII.isLetter)
    let isCapitals = letters.count >= 3 && letters.allSatisfy(ASCII.isUpper)
    // "ABOARD THE RESEARCH SHIP AURORA (AP) —" is as long as a place gets.
    guard isCapitals || agency != nil,
      PhraseKey.count(of: PhraseKey.key(of: place)) <= (isCapitals && agency != nil ? 7 : 4)
    else { return nil }
    // The words after the place are its country, a day or an agency, never a sentence.
    guard PhraseKey.count(of: PhraseKey.key(of: head)) <= 10 else { return nil }
    return Finding(
      date: DateScanner.firstDate(in: bytes, head.startIndex..<head.endIndex)?.date, agency: agency,
      end: sentenceStart(after: end, in: bytes[range]))
  }

  /// The dateline of the report: that of the first paragraph of the article that has one.
  static func dateline(of passages: [Passage], in bytes: [UInt8]) -> Dateline? {
    for passage in passages.prefix(14) where passage.role == .body {
      guard let found = dateline(in: bytes, passage.range) else { continue }
      return Dateline(
        range: passage.range.lowerBound..<found.end,
        agency: found.agency.flatMap { $0.isEmpty ? nil : $0 })
    }
    return nil
  }

  /// Where the words go on after the mark at which a dateline ends.
  private static func sentenceStart(after mark: Int, in text: ArraySlice<UInt8>) -> Int {
    let marks: [[UInt8]] = [
      [0x2D], [0x2E], [0x2F], [0x3A], [0x20], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94],
    ]
    var place = mark
    while let next = marks.first(where: { text[place...].starts(with: $0) }) {
      place += next.count
    }
    return place
  }

  /// Where the dash after a dateline stands, or its closing "/TASS/." or colon.
  private static func datelineEnd(of text: ArraySlice<UInt8>, isLong: Bool) -> Int? {
    for index in text.indices {
      let rest = text[index...]
      if rest.starts(with: " - ".utf8) || rest.starts(with: " -- ".utf8)
        || rest.starts(with: [0x20, 0xE2, 0x80, 0x93, 0x20])
        || rest.starts(with: [0x20, 0xE2, 0x80, 0x94, 0x20]) || rest.starts(with: "/. ".utf8)
      {
        return index
      }
      // "LIMA, May 9—The", "LIMA (AP)—The".
      if rest.starts(with: [0xE2, 0x80, 0x94]), rest.count > 3, ASCII.isUpper(rest[index + 3]) {
        return index
      }
      // "DAMASCUS, SANA- The".
      if rest.starts(with: "- ".utf8), lastWord(of: text[..<index]).map(isAgency) ?? false {
        return index
      }
      // "LIMA: The", where no more than the place stands before.
      if isLong, rest.starts(with: ": ".utf8), isPlace(text[..<index]) { return index }
      if rest.starts(with: ") ".utf8), let next = rest.dropFirst(2).first, ASCII.isUpper(next) {
        return index + 1  // "MOSCOW (Reuters) President …"
      }
    }
    return nil
  }

  /// Whether words before a colon can be a place in capitals, and are no label as "EXCLUSIVE".
  private static func isPlace(_ head: ArraySlice<UInt8>) -> Bool {
    let key = PhraseKey.key(of: head)
    return PhraseKey.count(of: key) <= 3
      && head.allSatisfy { ASCII.isUpper($0) || $0 == 0x20 || $0 == 0x2F || $0 == 0x2D }
      && !PageFurniture.headlineLabels.contains(String(decoding: key, as: UTF8.self))
      && !PageFurniture.labels.contains(String(decoding: key, as: UTF8.self))
  }

  /// The name in brackets at the end of a dateline, between slashes, or behind its last comma.
  private static func agency(in head: ArraySlice<UInt8>) -> String? {
    if let opening = head.lastIndex(where: { $0 == 0x28 || $0 == 0x5B }) {
      let closing = head[opening...].firstIndex { $0 == 0x29 || $0 == 0x5D } ?? head.endIndex
      if let name = agencyName(head[(opening + 1)..<closing]) { return name }
    }
    // "Lima/Quito" are two places; a slash that opens stands behind a space.
    if let slash = head.indices.first(where: {
      head[$0] == 0x2F && ($0 == head.startIndex || head[$0 - 1] == 0x20)
    }) {
      return agencyName(head[(slash + 1)...].prefix { $0 != 0x2F })
    }
    guard head.contains(0x2C), let last = lastWord(of: head), isAgency(last) else { return nil }
    return String(decoding: last, as: UTF8.self)
  }

  private static func agencyName(_ name: ArraySlice<UInt8>) -> String? {
    guard let first = name.first, ASCII.isUpper(first) || isAgency(name), name.count <= 32,
      PhraseKey.count(of: PhraseKey.key(of: name)) <= 3, !name.contains(where: ASCII.isDigit)
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func lastWord(of head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let start = head.lastIndex { $0 == 0x20 || $0 == 0x2C }.map { $0 + 1 } ?? head.startIndex
    return start < head.endIndex ? head[start...] : nil
  }

  private static func isAgency(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 12
      && agencies.contains(String(decoding: ASCII.lowercased(word), as: UTF8.self))
  }

  /// Agencies that datelines name without brackets, or that write themselves small.
  private static let agencies: Set<String> = [
    "aa", "afp", "agerpres", "ana", "angop", "ani", "ansa", "antara", "ap", "apa", "app", "aps",
    "belga", "bernama", "bna", "bss", "bta", "ctk", "dpa", "efe", "ena", "epd", "hina", "ians",
    "ina", "interfax", "irna", "isna", "jiji", "kcna", "kna", "kuna", "kyodo", "lusa", "map",
    "mehr", "mena", "mti", "nan", "nna", "notimex", "pap", "petra", "pna", "pti", "qna", "reuters",
    "rtr", "saba", "sana", "sid", "spa", "sputnik", "sta", "tanjug", "tap", "tasnim", "tass",
    "ukrinform", "unb", "uni", "upi", "vna", "wafa", "wam", "xinhua", "yonhap",
  ]
}
