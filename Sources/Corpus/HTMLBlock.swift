internal import XML

/// The text of one block element, and where it stands.
struct HTMLBlock {
  var text = ""
  var markup = Paragraph.Markup.none
  /// Whether only the name of a class calls it boilerplate.
  var isProbable = false
  /// The outermost `<article>` around it, counted from 1.
  var article: Int?
  var isInMain = false
  var isInForm = false
  var linkBytes = 0

  var words: Int { PhraseKey.count(of: PhraseKey.key(of: Array(text.utf8)[...])) }

  /// Whether nearly all of it is links.
  var isLinks: Bool {
    let share = markup == .listItem ? 5 : 8
    return linkBytes * 10 >= text.utf8.count * share && !text.isEmpty
  }
}

/// Gathers the blocks of an HTML document from the parser's events.
struct HTMLBlockCollector {
  private struct Element {
    let name: String
    let region: HTMLRegion
    let article: Int?
    let isInMain: Bool
    let isInForm: Bool
    let isInLink: Bool
    let isPreformatted: Bool
    let markup: Paragraph.Markup
  }

  private(set) var blocks: [HTMLBlock] = []
  private(set) var metadata = HTMLMetadata()
  private var stack: [Element] = []
  private var block = HTMLBlock()
  private var isAfterSpace = true
  private var articles = 0
  private var isTitle = false
  private var isLinkedData = false

  mutating func take(_ event: HTMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let text): append(text)
    }
  }

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    let parent = stack.last
    let isOutside = [.comment, .boilerplate].contains(parent?.region)
    if name != "time" || !isOutside { metadata.note(name, attributes) }
    if name == "title" && parent?.name == "head" { isTitle = true }
    isLinkedData =
      name == "script"
      && attributes.contains {
        $0.name == "type" && ASCII.lowercased($0.value) == "application/ld+json"
      }
    if name == "br" { return newLine() }
    if HTMLRegion.blocks.contains(name) { endBlock() }
    let article: Int?
    if name == "article", parent?.article == nil {
      articles += 1
      article = articles
    } else {
      article = parent?.article
    }
    let own = HTMLRegion(
      element: name, attributes, inArticle: article != nil || parent?.isInMain == true)
    // Nothing inside what is hidden, boilerplate or comment is the article again; only a lasting
    // sign outweighs one by class.
    let region: HTMLRegion =
      switch (parent?.region ?? .content, own) {
      case (.hidden, _), (_, .hidden): .hidden
      case (.comment, _), (_, .comment): .comment
      case (.boilerplate, _), (_, .boilerplate): .boilerplate
      case (.probableBoilerplate, _), (_, .probableBoilerplate): .probableBoilerplate
      case (.caption, _), (_, .caption): .caption
      case (.content, _): .content
      }
    stack.append(
      Element(
        name: name, region: region, article: article,
        isInMain: parent?.isInMain == true || name == "main",
        isInForm: parent?.isInForm == true || name == "form",
        isInLink: parent?.isInLink == true || name == "a",
        isPreformatted: parent?.isPreformatted == true || name == "pre",
        markup: HTMLBlockCollector.markup(of: name) ?? parent?.markup ?? .none))
  }

  private static func markup(of name: String) -> Paragraph.Markup? {
    switch name {
    case "h1": .headline
    case "h2", "h3", "h4", "h5", "h6": .subhead
    case "li": .listItem
    case "p": Paragraph.Markup.none
    default: nil
    }
  }

  private mutating func end(_ name: String) {
    if name == "title" { isTitle = false }
    if name == "script" { isLinkedData = false }
    guard stack.contains(where: { $0.name == name }) else { return }
    if HTMLRegion.blocks.contains(name) { endBlock() }
    while let last = stack.popLast(), last.name != name {}
  }

  private mutating func newLine() {
    guard !block.text.isEmpty else { return }
    block.text += "\n"
    isAfterSpace = true
  }

  private mutating func append(_ text: String) {
    if isTitle { return metadata.titleElement += text }
    if isLinkedData { return metadata.note(linkedData: text) }
    guard let element = stack.last, element.region != .hidden else { return }
    if block.text.isEmpty { describe(element) }
    let before = block.text.utf8.count
    if element.isPreformatted {
      block.text += text
      isAfterSpace = false
    } else {
      for scalar in text.unicodeScalars {
        let isSpace =
          scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}"
        if !isSpace {
          block.text.unicodeScalars.append(scalar)
        } else if !isAfterSpace {
          block.text += " "
        }
        isAfterSpace = isSpace
      }
    }
    if element.isInLink { block.linkBytes += block.text.utf8.count - before }
  }

  /// Takes over what the element says of the block that begins in it.
  private mutating func describe(_ element: Element) {
    block.article = element.article
    block.isInMain = element.isInMain
    block.isInForm = element.isInForm
    block.isProbable = element.region == .probableBoilerplate
    block.markup =
      switch element.region {
      case .content: element.markup
      case .caption: .caption
      case .comment: .comment
      case .boilerplate, .probableBoilerplate, .hidden: .boilerplate
      }
  }

  /// Ends the block that text was added to.
  mutating func endBlock() {
    if block.text.utf8.contains(where: { !ASCII.isSpace($0) }) { blocks.append(block) }
    block = HTMLBlock()
    isAfterSpace = true
  }
}

/// Finds the article among the blocks of a page.
enum HTMLArticle {
  /// So many words make an article.
  private static let enough = 40

  /// The blocks, with those outside the article marked as boilerplate.
  static func blocks(of blocks: [HTMLBlock]) -> [HTMLBlock] {
    var blocks = blocks
    let words = blocks.map(\.words)
    func count(_ isCounted: (HTMLBlock) -> Bool) -> Int {
      zip(blocks, words).reduce(0) { isCounted($1.0) ? $0 + $1.1 : $0 }
    }
    func isText(_ block: HTMLBlock) -> Bool {
      block.markup != .boilerplate && block.markup != .comment && !block.isLinks
    }
    if count(isText) < enough, count({ $0.isProbable && !$0.isLinks }) >= enough {
      for index in blocks.indices where blocks[index].isProbable { blocks[index].markup = .none }
    }
    let text = count(isText)
    var articles: [Int: Int] = [:]
    for (block, words) in zip(blocks, words) where isText(block) {
      if let article = block.article { articles[article, default: 0] += words }
    }
    let largest = articles.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let inMain = count { isText($0) && $0.isInMain }
    let inForm = count { isText($0) && $0.isInForm }
    for (index, block) in blocks.enumerated() where isText(block) {
      var isOutside = block.isLinks
      if block.markup != .headline {
        if let largest, largest.value >= enough, largest.value * 10 >= text * 4 {
          isOutside = isOutside || block.article != largest.key
        } else if inMain >= enough {
          isOutside = isOutside || !block.isInMain
        }
        if block.isInForm, inForm * 2 < text { isOutside = true }
      } else {
        isOutside = false
      }
      if isOutside { blocks[index].markup = .boilerplate }
    }
    for (index, block) in blocks.enumerated()
    where block.isLinks && block.markup != .headline && block.markup != .comment {
      if words[index] < 25 || block.markup == .listItem { blocks[index].markup = .boilerplate }
    }
    return blocks
  }
}
