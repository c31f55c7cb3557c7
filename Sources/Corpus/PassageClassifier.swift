internal import AnnotatedText

/// Gives each paragraph of a document its role, from what it is by itself and what stands around
/// it.
///
/// In order: the headline; the article; the same again, which is a copy; a box or a heading of
/// comments, after which nothing is report; headings of link lists, whose links are not report; in
/// a forum, the replies.
struct PassageClassifier {
  private let bytes: [UInt8]
  private let paragraphs: [Paragraph]
  private let classes: [ParagraphClass]
  private var roles: [Passage.Role?]
  /// The paragraph that is the headline, and where the headline begins in it.
  private var headline: (index: Int, begin: Int)?

  /// The passages of a text, sorted, and its headline.
  static func passages(
    of paragraphs: [Paragraph], in bytes: [UInt8]
  ) -> (passages: [Passage], headline: ByteRange?) {
    var classifier = PassageClassifier(bytes, paragraphs)
    classifier.classify()
    return (classifier.passages(), classifier.headlineRange)
  }

  private init(_ bytes: [UInt8], _ paragraphs: [Paragraph]) {
    self.bytes = bytes
    self.paragraphs = paragraphs
    classes = paragraphs.map { ParagraphClass($0, in: bytes) }
    roles = classes.map { kind in
      switch kind {
      case .plain: .body
      case .caption: .caption
      case .ornament, .dots: nil
      case .furniture, .commentBox, .commentHeading, .linkList: .boilerplate
      }
    }
  }

  private mutating func classify() {
    markMarkup()
    markBylines()
    markHeadline()
    markCopies()
    markLinkLists()
    markReplies()
    markAfterRepeat()
    markComments()
  }

  private mutating func markMarkup() {
    for (index, paragraph) in paragraphs.enumerated() where roles[index] == .body {
      switch paragraph.markup {
      case .boilerplate: roles[index] = .boilerplate
      case .comment: roles[index] = .comment
      case .caption: roles[index] = .caption
      case .none, .headline, .subhead, .listItem: break
      }
    }
  }

  /// "By Jane Roe" and "19 July 2021, 13:42" near the top.
  private mutating func markBylines() {
    for index in paragraphs.indices.prefix(16) where roles[index] == .body {
      let paragraph = paragraphs[index]
      if HeadReader.standingAlone(paragraph, in: bytes) != nil {
        roles[index] = .boilerplate
        continue
      }
      guard paragraph.words <= 12, paragraph.end == .open,
        PhraseKey.key(paragraph.key, startsWith: "by"), paragraph.range.count > 3,
        ASCII.isUpper(bytes[paragraph.range.lowerBound + 3])
      else { continue }
      roles[index] = .boilerplate
    }
  }

  // MARK: The headline

  private mutating func markHeadline() {
    let candidates = paragraphs.indices.filter { roles[$0] == .body }.prefix(12)
    if let marked = candidates.first(where: { paragraphs[$0].markup == .headline }) {
      headline = (marked, paragraphs[marked].range.lowerBound)
    } else if let first = candidates.first, let begin = headlineBegin(first, Array(candidates)) {
      headline = (first, begin)
    }
    if let headline { roles[headline.index] = .title }
  }

  /// Where the headline begins in the first paragraph, if that is one: words without a full stop,
  /// then longer text; or anything short that is said twice.
  private func headlineBegin(_ index: Int, _ candidates: [Int]) -> Int? {
    let paragraph = paragraphs[index]
    guard (2...40).contains(paragraph.words), paragraph.range.count <= 300 else { return nil }
    let later = candidates.dropFirst()
    let begin = paragraph.range.lowerBound
    for label in ["title:", "headline:"]
    where ASCII.lowercased(bytes[paragraph.range].prefix(9)).starts(with: label.utf8) {
      return ParagraphFinder.trimmed(
        (begin + label.utf8.count)..<paragraph.range.upperBound, in: bytes
      ).lowerBound
    }
    if let next = later.first, paragraphs[next].key == paragraph.key { return begin }
    for label in PageFurniture.headlineLabels
    where PhraseKey.key(paragraph.key, startsWith: label) {
      let rest = paragraph.key.dropFirst(label.utf8.count + 1)
      if !rest.isEmpty, later.contains(where: { paragraphs[$0].key.elementsEqual(rest) }) {
        return paragraph.range.first {
          (ASCII.isWord(bytes[$0]) || bytes[$0] == 0x22 || bytes[$0] == 0x27)
            && bytes[$0] & 0xC0 != 0x80
            && PhraseKey.key(of: bytes[$0..<paragraph.range.upperBound]).elementsEqual(rest)
        }
      }
    }
    guard paragraph.end != .stop, paragraph.words <= 30,
      HeadReader.dateline(in: bytes, paragraph.range) == nil,
      !ASCII.isLower(bytes[begin])
    else { return nil }
    return later.contains {
      paragraphs[$0].isSentence && paragraphs[$0].words > paragraph.words / 2
    }
      ? begin : nil
  }

  private var headlineRange: ByteRange? {
    headline.map { $0.begin..<paragraphs[$0.index].range.upperBound }
  }

  // MARK: Copies

  private mutating func markCopies() {
    var seen: Set<[UInt8]> = []
    if let headline {
      seen.insert(
        PhraseKey.key(of: bytes[headline.begin..<paragraphs[headline.index].range.upperBound]))
    }
    for (index, paragraph) in paragraphs.enumerated() {
      guard let role = roles[index], role.isReport || role == .comment else { continue }
      if index == headline?.index { continue }
      if !seen.insert(paragraph.key).inserted { roles[index] = .copy }
    }
  }

  // MARK: What stands around the article

  /// After the heading of a link list, headlines are links, up to the next sentence.
  private mutating func markLinkLists() {
    var isInList = false
    for (index, paragraph) in paragraphs.enumerated() {
      switch classes[index] {
      case .linkList: isInList = true
      case .plain:
        if paragraph.isSentence, paragraph.words >= 8 {
          isInList = false
        } else if isInList, roles[index] == .body {
          roles[index] = .boilerplate
        }
      default: break
      }
    }
  }

  /// In a forum, posts are parted by dots: the first post of some length is the article, the later
  /// ones are replies unless they bring a report of their own.
  private mutating func markReplies() {
    guard isForum else { return }
    var isAfterArticle = false
    var post = 0..<0
    for index in paragraphs.indices.map({ $0 }) + [paragraphs.count] {
      guard index == paragraphs.count || classes[index] == .dots else { continue }
      post = post.upperBound..<index
      let fresh = post.filter { roles[$0] == .body }
      let words = fresh.reduce(0) { $0 + paragraphs[$1].words }
      if !isAfterArticle {
        isAfterArticle = words >= 40
      } else if !(words >= 60 && fresh.contains { isDateline($0) }) {
        for index in fresh { roles[index] = .comment }
      }
    }
  }

  private var isForum: Bool {
    let dots = classes.count { $0 == .dots }
    if dots >= 3 { return true }
    let signs = [
      "click to expand", "reaction score", "thread starter", "view attachment", "quote reply",
    ]
    return dots >= 1
      && paragraphs.contains { paragraph in
        paragraph.words <= 12 && signs.contains { PhraseKey.key(paragraph.key, startsWith: $0) }
      }
  }

  private func isDateline(_ index: Int) -> Bool {
    HeadReader.dateline(in: bytes, paragraphs[index].range) != nil
  }

  /// After the whole article again, talk is comment.
  private mutating func markAfterRepeat() {
    guard let lastCopy = roles.lastIndex(of: .copy) else { return }
    let copied = roles.indices.filter { roles[$0] == .copy }
    let words = copied.reduce(0) { $0 + paragraphs[$1].words }
    guard copied.count >= 3, words >= 40,
      let lastBody = roles[..<lastCopy].lastIndex(of: .body),
      paragraphs[lastBody].key == paragraphs[lastCopy].key
    else { return }
    for index in roles.indices[(lastCopy + 1)...] where roles[index] == .body {
      if Conversation.isTalk(paragraphs[index], in: bytes) { roles[index] = .comment }
    }
  }

  /// After the place for comments, all that is said is comment.
  private mutating func markComments() {
    // How many paragraphs from each on read like a report.
    var reports = [Int](repeating: 0, count: paragraphs.count + 1)
    for index in paragraphs.indices.reversed() {
      reports[index] = reports[index + 1] + (readsLikeReport(index) ? 1 : 0)
    }
    var words = 0
    for index in paragraphs.indices {
      if roles[index] == .body { words += paragraphs[index].words }
      let before = reports[0] - reports[index]
      let opens =
        switch classes[index] {
        case .commentBox: words >= 20
        case .commentHeading: words >= 40 && before > reports[index + 1]
        case .plain: words >= 40 && before > reports[index + 1] && isCommentAuthor(index)
        default: false
        }
      guard opens else { continue }
      for index in index..<paragraphs.count
      where roles[index]?.isReport == true || roles[index] == .copy {
        roles[index] = .comment
      }
      return
    }
  }

  private func readsLikeReport(_ index: Int) -> Bool {
    roles[index] == .body && paragraphs[index].words >= 15 && paragraphs[index].end != .open
      && !Conversation.isTalk(paragraphs[index], in: bytes)
  }

  /// "Jane says:", followed by a date and a time.
  private func isCommentAuthor(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.words <= 5,
      paragraph.key.suffix(5).elementsEqual(" says".utf8)
        || paragraph.key.suffix(6).elementsEqual(" wrote".utf8),
      let next = paragraphs.dropFirst(index + 1).first, next.words <= 10
    else { return false }
    return DateScanner.firstDate(in: bytes, next.range) != nil
  }

  // MARK: The result

  private func passages() -> [Passage] {
    var passages: [Passage] = []
    for (index, paragraph) in paragraphs.enumerated() {
      guard let role = roles[index] else { continue }
      var inner = paragraph.range
      if case .caption(let text) = classes[index], role == .caption {
        inner = text ?? inner.upperBound..<inner.upperBound
      } else if index == headline?.index {
        inner = (headline?.begin ?? inner.lowerBound)..<inner.upperBound
      }
      append(paragraph.range.lowerBound..<inner.lowerBound, .boilerplate, to: &passages)
      append(inner, role, to: &passages)
      append(inner.upperBound..<paragraph.range.upperBound, .boilerplate, to: &passages)
    }
    return passages
  }

  private func append(_ range: ByteRange, _ role: Passage.Role, to passages: inout [Passage]) {
    let range = ParagraphFinder.trimmed(range, in: bytes)
    if !range.isEmpty { passages.append(Passage(range: range, role: role)) }
  }
}
