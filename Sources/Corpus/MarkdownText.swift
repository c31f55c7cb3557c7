internal import AnnotatedText

/// Markdown without its marks, so that sentences read as sentences.
///
/// Offsets of the document count in this text. Front matter becomes metadata; headings, list items
/// and quotations keep their words; links keep their words and lose their addresses; pictures lose
/// everything. O(n).
struct MarkdownText {
  private(set) var bytes: [UInt8] = []
  /// The first heading of the first level, else the first of any, in ``bytes``.
  private(set) var headline: ByteRange?
  /// Front matter: names in small letters, values without quotation marks.
  private(set) var fields: [String: String] = [:]

  init(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count)
    var begin = frontMatterEnd(of: source)
    var level = 7
    while begin < source.count {
      let end = source[begin...].firstIndex(of: 0x0A) ?? source.count
      let start = bytes.count
      let heading = appendLine(source[begin..<end])
      if heading > 0, heading < level, bytes.count > start {
        headline = start..<bytes.count
        level = heading
      }
      bytes.append(0x0A)
      begin = end + 1
    }
  }

  /// Reads `---` … `---` at the start; the byte after it.
  private mutating func frontMatterEnd(of source: [UInt8]) -> Int {
    guard source.starts(with: Array("---\n".utf8)) else { return 0 }
    var begin = 4
    var found: [String: String] = [:]
    while begin < source.count, begin < 1 << 16 {
      let end = source[begin...].firstIndex(of: 0x0A) ?? source.count
      let line = source[begin..<end]
      if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
        fields = found
        return min(end + 1, source.count)
      }
      if let colon = line.firstIndex(of: 0x3A) {
        let name = String(decoding: ASCII.lowercased(line[..<colon]), as: UTF8.self)
        let value = ParagraphFinder.trimmed((colon + 1)..<end, in: source)
        found[name] = String(decoding: MarkdownText.unquoted(source[value]), as: UTF8.self)
      }
      begin = end + 1
    }
    return 0
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.count >= 2, let first = value.first, first == value.last,
      first == 0x22 || first == 0x27
    else { return value }
    return value.dropFirst().dropLast()
  }

  /// Appends a line without its marks; the level of the heading that it is, or 0.
  private mutating func appendLine(_ line: ArraySlice<UInt8>) -> Int {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    if rest.starts(with: [0x60, 0x60, 0x60]) || rest.starts(with: [0x7E, 0x7E, 0x7E]) { return 0 }
    if rest.count >= 3, let mark = rest.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(mark),
      rest.allSatisfy({ $0 == mark || $0 == 0x20 })
    {
      return 0  // a rule, or the line under a heading
    }
    while rest.first == 0x3E { rest = rest.dropFirst().drop { $0 == 0x20 } }
    let hashes = rest.prefix { $0 == 0x23 }.count
    if (1...6).contains(hashes), rest.dropFirst(hashes).first == 0x20 {
      rest = rest.dropFirst(hashes).drop { $0 == 0x20 }
      while rest.last == 0x23 || rest.last == 0x20 { rest = rest.dropLast() }
      appendInline(rest)
      return hashes
    }
    if let mark = rest.first, mark == 0x2D || mark == 0x2A || mark == 0x2B,
      rest.dropFirst().first == 0x20
    {
      rest = rest.dropFirst(2)
    }
    appendInline(rest)
    return 0
  }

  /// Appends text without emphasis, code marks and addresses.
  private mutating func appendInline(_ text: ArraySlice<UInt8>) {
    let links = MarkdownText.links(in: text)
    var index = text.startIndex
    while index < text.endIndex {
      if let end = links[index] {
        index = end
        continue
      }
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0x20
      switch byte {
      case 0x5C where next < 0x80 && !ASCII.isWord(next) && !ASCII.isSpace(next):
        bytes.append(next)
        index += 2
        continue
      case 0x60: break
      case 0x2A where !(ASCII.isSpace(next) && ASCII.isSpace(bytes.last ?? 0x20)): break
      case 0x5F where !(ASCII.isWord(next) && ASCII.isWord(bytes.last ?? 0x20)): break
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// What is skipped for links and pictures: from a first byte to the byte after the last.
  private static func links(in text: ArraySlice<UInt8>) -> [Int: Int] {
    guard text.contains(0x5D) else { return [:] }
    var skips: [Int: Int] = [:]
    var open: [Int] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x5B { open.append(index) }
      if byte == 0x5D, let start = open.popLast(), index + 1 < text.endIndex,
        text[index + 1] == 0x28
      {
        // An address holds no bracket and no line: a further "](" ends the look-out.
        let tail = text[(index + 2)...]
        if let close = tail.firstIndex(where: { $0 == 0x29 || $0 == 0x5B || $0 == 0x5D }),
          text[close] == 0x29
        {
          if start > text.startIndex, text[start - 1] == 0x21 {
            skips[start - 1] = close + 1
          } else {
            skips[start] = start + 1
            skips[index] = close + 1
          }
          index = close + 1
          continue
        }
      }
      index += 1
    }
    return skips
  }
}
