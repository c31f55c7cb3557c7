internal import AnnotatedText

/// What a paragraph is by itself, before its neighbours are known.
enum ParagraphClass: Hashable {
  /// Text of the article, as far as its own words say.
  case plain
  /// A menu, a button, a credit, a fact about the page.
  case furniture
  /// No letter and no digit: layout.
  case ornament
  /// Full stops alone, which some forums leave between posts.
  case dots
  /// A box where comments are written.
  case commentBox
  /// A heading of comments, or a link to them.
  case commentHeading
  /// A heading of a list of links.
  case linkList
  /// A picture's caption: the caption itself, if there is one; the rest is label and credit.
  case caption(ByteRange?)

  /// Classifies a paragraph by its own bytes in O(n).
  init(_ paragraph: Paragraph, in bytes: [UInt8]) {
    let text = bytes[paragraph.range]
    if paragraph.key.isEmpty {
      self = ParagraphClass.isDots(text) ? .dots : .ornament
    } else if ParagraphClass.isCommentBox(paragraph) {
      self = .commentBox
    } else if ParagraphClass.isCommentHeading(paragraph) {
      self = .commentHeading
    } else if ParagraphClass.isLinkList(paragraph) {
      self = .linkList
    } else if let caption = Caption(paragraph, in: bytes) {
      self = .caption(caption.text)
    } else if ParagraphClass.isFurniture(paragraph, text) {
      self = .furniture
    } else {
      self = .plain
    }
  }

  private static func isDots(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(0x2E) && text.count <= 64 && text.allSatisfy { $0 == 0x2E || $0 == 0x20 }
  }

  private static func isCommentBox(_ paragraph: Paragraph) -> Bool {
    paragraph.words <= 25 && !paragraph.startsWithQuote
      && PageFurniture.commentBoxes.matches(paragraph.key)
  }

  /// "Comments", "12 Comments", "Comments (3)", "3 thoughts on “…”", "5 responses to …".
  private static func isCommentHeading(_ paragraph: Paragraph) -> Bool {
    guard paragraph.words <= 25 else { return false }
    let words = paragraph.key.split(separator: 0x20)
    let counted = words.first?.allSatisfy(ASCII.isDigit) == true
    if counted, paragraph.key.count <= 400, words.count >= 2 {
      let noun = String(decoding: words[1], as: UTF8.self)
      if ["comment", "comments", "replies", "responses"].contains(noun), words.count == 2 {
        return true
      }
      let tail = words.count > 2 ? String(decoding: words[2], as: UTF8.self) : ""
      if ["thoughts", "thought"].contains(noun), tail == "on" { return true }
      if ["responses", "response", "replies", "comments"].contains(noun),
        ["to", "on"].contains(tail)
      {
        return true
      }
    }
    guard words.count <= 5, paragraph.key.count <= 200 else { return false }
    let bare = Array(words.filter { !$0.allSatisfy(ASCII.isDigit) }.joined(separator: [0x20]))
    return PageFurniture.commentHeadings.contains(String(decoding: bare, as: UTF8.self))
  }

  private static func isLinkList(_ paragraph: Paragraph) -> Bool {
    guard paragraph.words <= 7, paragraph.end == .open, !paragraph.startsWithQuote else {
      return false
    }
    let key = paragraph.key
    if key.count > 13, key.suffix(13).elementsEqual(" latest posts".utf8) { return true }
    if paragraph.words == 1 {
      return key.count <= 24
        && PageFurniture.linkListWords.contains(String(decoding: key, as: UTF8.self))
    }
    return PageFurniture.linkListBeginnings.matches(key)
  }

  private static func isFurniture(_ paragraph: Paragraph, _ text: ArraySlice<UInt8>) -> Bool {
    if isLabelled(text, words: paragraph.words) || isAddress(text, words: paragraph.words) {
      return true
    }
    guard paragraph.words <= 40 else { return false }
    let key = paragraph.key
    if paragraph.words <= 12, key.count <= 200 {
      if PageFurniture.lines.contains(String(decoding: key, as: UTF8.self)) { return true }
      if key.split(separator: 0x20).allSatisfy({ isMenuWord($0) }) { return true }
    }
    if key.suffix(9).elementsEqual(" min read".utf8), paragraph.words <= 8 { return true }
    if PageFurniture.phrases.occurs(in: key) { return true }
    guard !paragraph.startsWithQuote else { return false }
    if text.starts(with: [0xC2, 0xA9]) || isCopyright(key) { return true }
    if paragraph.words <= 8, paragraph.end == .open || paragraph.words <= 5,
      PageFurniture.shortCredits.matches(key)
    {
      return true
    }
    return paragraph.words <= 30
      && PageFurniture.beginnings.matches(key)
  }

  /// "Copyright 2021 …".
  private static func isCopyright(_ key: [UInt8]) -> Bool {
    PhraseKey.key(key, startsWith: "copyright")
      && key.dropFirst(10).first.map(ASCII.isDigit) == true
  }

  private static func isMenuWord(_ word: ArraySlice<UInt8>) -> Bool {
    PageFurniture.menuWords.contains(String(decoding: word, as: UTF8.self))
  }

  /// "category: Politics", "• time: 1:42 pm", "RELATED: …": a known label, and few words after it.
  private static func isLabelled(_ text: ArraySlice<UInt8>, words: Int) -> Bool {
    guard words <= 30, let colon = text.prefix(48).firstIndex(of: 0x3A) else { return false }
    let label = PhraseKey.key(of: text[..<colon])
    return PageFurniture.labels.contains(String(decoding: label, as: UTF8.self))
  }

  /// A web address, a file name, hashtags and handles.
  private static func isAddress(_ text: ArraySlice<UInt8>, words: Int) -> Bool {
    guard text.count <= 2048 else { return false }
    let pieces = text.split(whereSeparator: ASCII.isSpace)
    if pieces.allSatisfy({ $0.first == 0x23 || $0.first == 0x40 }) { return true }
    if pieces.count == 1, let only = pieces.first {
      let small = ASCII.lowercased(only.prefix(8))
      if small.starts(with: "http://".utf8) || small.starts(with: "https://".utf8)
        || small.starts(with: "www.".utf8)
      {
        return true
      }
    }
    guard pieces.count <= 10, let last = pieces.last, let dot = last.lastIndex(of: 0x2E) else {
      return false
    }
    let ending = String(decoding: ASCII.lowercased(last[(dot + 1)...]), as: UTF8.self)
    return ["jpg", "jpeg", "png", "gif", "webp", "bmp", "svg", "mp4", "mov", "avi", "pdf", "heic"]
      .contains(ending)
  }
}

extension PhraseKey {
  /// Whether the words of a phrase stand at a place of a key.
  static func starts(_ key: [UInt8], at start: Int, with phrase: [UInt8]) -> Bool {
    let end = start + phrase.count
    guard end <= key.count, key[start..<end].elementsEqual(phrase) else { return false }
    return end == key.count || key[end] == 0x20
  }
}
