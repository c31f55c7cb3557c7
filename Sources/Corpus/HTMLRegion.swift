/// What an element's name, class and id say about the text inside it.
enum HTMLRegion: Hashable {
  case content
  case caption
  case boilerplate
  /// By the name of a class alone, which is a weaker sign.
  case probableBoilerplate
  case comment
  /// Not text of the page at all.
  case hidden

  /// Elements that begin a line of their own.
  static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table",
    "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "section", "article", "main", "header",
    "footer", "nav", "aside", "blockquote", "pre", "figure", "figcaption", "form", "fieldset",
    "legend", "address", "hr", "body", "html", "details", "summary", "center", "picture", "video",
    "audio", "label", "hgroup", "dialog", "menu", "img",
  ]

  private static let hiddenElements: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas",
    "select", "option", "textarea", "button", "input", "head", "map", "datalist", "applet", "frame",
    "noframes",
  ]

  /// The region that an element opens, or `nil` if it says nothing.
  init?(element name: String, _ attributes: [(name: String, value: String)], inArticle: Bool) {
    if HTMLRegion.hiddenElements.contains(name) || HTMLRegion.isHidden(attributes) {
      self = .hidden
      return
    }
    switch name {
    case "nav", "aside", "footer", "address", "menu", "dialog", "label", "legend":
      self = .boilerplate
    case "header" where !inArticle: self = .boilerplate
    case "figcaption": self = .caption
    case "html", "body", "main": return nil
    default:
      guard let region = HTMLRegion(names: attributes) else { return nil }
      self = region
    }
  }

  private static func isHidden(_ attributes: [(name: String, value: String)]) -> Bool {
    attributes.contains { attribute in
      switch attribute.name {
      case "hidden": return true
      case "aria-hidden": return attribute.value == "true"
      case "style":
        let style = ASCII.lowercased(attribute.value.utf8.prefix(400)).filter { $0 != 0x20 }
        let wanted = Array("display:none".utf8)
        return style.indices.contains { style[$0...].starts(with: wanted) }
      default: return false
      }
    }
  }

  private init?(names attributes: [(name: String, value: String)]) {
    for attribute in attributes {
      switch attribute.name {
      case "role":
        if ["navigation", "complementary", "banner", "contentinfo", "search"].contains(
          attribute.value)
        {
          self = .boilerplate
          return
        }
      case "class", "id", "itemprop":
        for name in attribute.value.utf8.prefix(400).split(whereSeparator: { $0 <= 0x20 }) {
          let parts = HTMLRegion.parts(of: name)
          guard parts.isDisjoint(with: HTMLRegion.pageStates) else { continue }
          if !parts.isDisjoint(with: HTMLRegion.commentNames) {
            self = .comment
            return
          }
          if !parts.isDisjoint(with: HTMLRegion.captionNames) {
            self = .caption
            return
          }
          if !parts.isDisjoint(with: HTMLRegion.boilerplateNames) {
            self = .probableBoilerplate
            return
          }
        }
      default: break
      }
    }
    return nil
  }

  /// The words of a class name: `post-tags`, `postTags` and `post_tags` alike.
  private static func parts(of name: some Sequence<UInt8>) -> Set<String> {
    var parts: Set<String> = []
    var part: [UInt8] = []
    var followsLower = false
    for byte in name {
      if !ASCII.isWord(byte) || ASCII.isUpper(byte) && followsLower {
        if !part.isEmpty { parts.insert(String(decoding: part, as: UTF8.self)) }
        part = []
      }
      if ASCII.isWord(byte) { part.append(ASCII.lowercased(byte)) }
      followsLower = ASCII.isLower(byte)
    }
    if !part.isEmpty { parts.insert(String(decoding: part, as: UTF8.self)) }
    return parts
  }

  /// Classes of layout: "has-sidebar", "with-comments" say what stands elsewhere.
  private static let pageStates: Set<String> = [
    "has", "with", "no", "without", "layout", "page", "enabled", "disabled", "open", "closed",
    "active", "template", "single", "status", "type", "format", "hentry",
  ]

  private static let commentNames: Set<String> = [
    "comment", "comments", "commentlist", "commentbody", "disqus", "respond", "replies", "reply",
    "coral", "livefyre", "facebookcomments",
  ]

  private static let captionNames: Set<String> = ["caption", "figcaption", "cutline"]

  private static let boilerplateNames: Set<String> = [
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "related",
    "share", "sharing", "sharebar", "social", "cookie", "cookies", "consent", "footer", "promo",
    "promotion", "newsletter", "subscribe", "subscription", "advert", "adverts", "advertisement",
    "advertising", "ad", "ads", "adslot", "sponsored", "sponsor", "popup", "modal", "toolbar",
    "widget", "pagination", "pager", "tags", "taglist", "recommended", "recommendations",
    "trending", "popular", "mostread", "masthead", "skip", "gdpr", "paywall", "signup", "login",
    "taboola", "outbrain", "credit", "credits", "byline", "timestamp", "dateline", "postmeta",
    "entrymeta", "readmore", "jetpack", "addtoany",
  ]
}
