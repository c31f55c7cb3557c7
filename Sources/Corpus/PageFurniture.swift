/// Phrases that pages put around an article, in the form of ``PhraseKey``.
///
/// Each list is of a class: what a page does with it is the same wherever it stands.
enum PageFurniture {
  /// Whole lines that are buttons, menus and labels.
  static let lines: Set<String> = [
    "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "loading",
    "close", "more", "read more", "read full story", "read the full story", "continue reading",
    "show more", "show less", "load more", "see all", "view all", "log in", "sign in", "sign up",
    "create account", "my account", "whats new", "new posts", "new topics", "search forums",
    "copy link", "link copied", "skip to content", "skip to main content", "toggle navigation",
    "main menu", "breaking news", "live updates", "follow", "followers", "following", "unfollow",
    "reply", "replies", "quote", "report abuse", "report", "like", "dislike", "upvote", "downvote",
    "edit", "delete", "flag", "photo", "image", "video", "gallery", "listen", "listen to article",
    "play", "pause", "mute", "font size", "text size", "comments off", "featured", "exclusive",
    "sticky", "thread", "thread starter", "full member", "senior member", "elite member",
    "new member", "staff member", "administrator", "moderator", "guest", "anonymous", "offline",
    "online", "end", "ends", "previous", "next", "older", "newer", "go", "submit", "cancel", "ok",
    "yes", "no", "accept", "accept all", "reject all", "manage preferences", "cookie settings",
    "privacy settings", "getty images", "shutterstock", "do not sell my personal information",
  ]

  /// Words of menus: a short line of nothing else is a menu.
  static let menuWords: Set<String> = [
    "back", "top", "bottom", "home", "homepage", "menu", "search", "share", "tweet", "email",
    "print", "save", "pin", "next", "previous", "prev", "login", "logout", "register", "subscribe",
    "facebook", "twitter", "whatsapp", "telegram", "linkedin", "reddit", "pinterest", "instagram",
    "youtube", "tiktok", "rss", "news", "world", "politics", "business", "sport", "sports",
    "opinion", "culture", "video", "videos", "photos", "gallery", "tech", "technology", "health",
    "science", "weather", "about", "us", "contact", "more", "lifestyle", "entertainment",
    "economy", "finance", "markets", "live", "podcasts", "podcast", "games", "shop", "travel",
    "forums", "forum", "members", "archive", "archives", "careers", "terms", "privacy", "help",
    "faq", "sitemap", "a", "z", "blog", "local", "national", "international", "editorial", "arts",
  ]

  /// What an invitation, a credit or a notice of the page begins with.
  static let beginnings = PhraseTable([
    "read also", "also read", "read more", "read next", "read full", "read the full", "see also",
    "see more", "more on this", "click here", "click the link", "click on the", "click to",
    "click below", "tap here", "tap to", "subscribe to", "subscribe now", "subscribe for",
    "sign up for", "sign up to", "sign in to", "register to", "register for", "log in to",
    "login to", "join our", "join us on", "join the newsletter", "follow us", "follow our",
    "follow the author", "like us on", "like this", "share this", "share on", "share via",
    "share your", "tweet this", "download our", "download the app", "get our", "get the latest",
    "get breaking news", "get the best of", "support our", "support independent", "donate now",
    "donate to", "become a member", "become a subscriber", "already a subscriber",
    "thank you for reading", "thanks for reading", "if you liked", "if you enjoyed",
    "did you like", "enjoyed this", "story continues", "article continues", "continue reading",
    "scroll down", "scroll to", "swipe", "this article was originally", "this story was originally",
    "this article first appeared", "this story first appeared", "this article was first",
    "this story was first", "this post was originally", "originally published", "first published",
    "the following story is", "the following article is", "reprinted with", "republished with",
    "republished from", "all rights reserved", "copyright c",
    "terms of use", "terms of service", "terms and conditions", "privacy policy", "cookie policy",
    "we use cookies", "this site uses", "this website uses", "by continuing to", "by clicking",
    "by signing up", "by subscribing", "by using this", "required fields are", "save my name",
    "notify me of", "you must be logged in", "you must log in", "you need to be logged in",
    "you have insufficient privileges", "let us know", "tell us what", "we want to hear",
    "send us your", "write to us", "contact us", "contact the", "email the author", "reporting by",
    "additional reporting", "writing by", "editing by",
    "with inputs from", "with input from", "with reporting by", "with files from",
    "with agency inputs", "with agencies", "our standards", "view attachment", "attachments",
    "image source", "image credit", "image courtesy", "photo credit", "photo courtesy", "photo by",
    "photos by", "photograph by", "picture by", "picture credit", "filed under",
    "posted in", "posted by", "posted on", "published on", "published by", "last updated",
    "updated on", "last modified", "last edited", "page 1 of", "previous article", "next article",
    "previous post", "next post", "previous story", "next story", "older posts", "newer posts",
    "skip to", "back to top", "back to home", "return to top", "go to top", "jump to", "dont miss",
    "do not miss", "in case you missed", "must read", "must watch", "watch the video",
    "watch video", "watch live", "watch now", "sent from my", "print this", "email this",
    "report this", "you may be interested", "view this post", "a post shared by",
    "you need javascript", "please enable", "your browser",
    "remove ads", "allow ads", "disclaimer the views", "the views expressed", "views expressed",
    "about the author", "the author is", "the writer is", "image copyright", "media caption",
    "image caption",
  ])

  /// Credits that also begin sentences ("Compiled by the UN, the report says …"): only a few words
  /// are a credit.
  static let shortCredits = PhraseTable([
    "reported by", "compiled by", "edited by", "written by", "translated by", "updated by",
    "produced by", "updated", "published", "posted", "modified", "source", "sources", "via",
  ])

  /// What such a line holds anywhere.
  static let phrases = PhraseTable([
    "brought to you courtesy of", "brought to you by", "appeared first on",
    "originally appeared on",
    "originally published", "first published on", "republished with permission",
    "all rights reserved", "will not be published", "fields are marked", "sign up for our",
    "subscribe to our", "follow us on", "join our telegram", "join us on", "click here",
    "click the link", "click on the link", "download our app", "our newsletter",
    "courtesy of our partners", "terms of service", "privacy policy", "uses cookies",
    "may not be reproduced", "trust principles",
  ])

  /// What may stand before a colon: the rest is a link, a tag or a fact about the page.
  static let labels: Set<String> = [
    "read", "read also", "also read", "read more", "more", "see", "see also", "related", "watch",
    "listen", "video", "videos", "photos", "gallery", "recommended", "tag", "tags", "topic",
    "topics", "category", "categories", "section", "keywords", "filed under", "posted",
    "posted by", "posted on", "posted in", "published", "publish", "publish date", "published on",
    "publication date", "pub date", "date", "time", "updated", "last updated", "modified",
    "created", "no", "number", "id", "author", "authors", "writer", "editor", "reporter", "views",
    "comments", "likes", "reactions", "shares", "reading time", "read time", "url", "link",
    "permalink", "short link", "language", "edition", "joined", "messages", "reaction score",
    "location", "email", "e mail", "phone", "tel", "fax", "website", "share", "share this",
    "source", "sources", "via", "credit", "photo", "photo credit", "image", "image credit",
    "picture", "print", "issue", "volume", "word count", "byline", "news id", "code", "hits",
    "visits", "lang", "type", "status", "slug", "layout",
  ]

  /// Labels that are left as a headline has them: "Exclusive: …", "Featured …".
  static let headlineLabels: [String] = [
    "featured", "breaking", "breaking news", "exclusive", "video", "watch", "update", "updated",
    "opinion", "analysis", "news", "live", "urgent", "pinned", "sticky", "title", "headline",
  ]

  /// A box where comments are written: what follows is not the article.
  static let commentBoxes = PhraseTable([
    "leave a reply", "leave your reply", "leave reply", "post a reply", "post a comment",
    "post comment", "post your comment", "add a comment", "add your comment", "write a comment",
    "write your comment", "submit a comment", "submit comment", "leave your comment",
    "please enter your comment", "please enter your name", "your email address will not be",
    "your comment", "comments are closed", "comments have been closed", "be the first to comment",
    "you must be logged in to", "log in to comment", "login to comment", "log in to reply",
    "cancel reply", "click here to cancel reply",
  ])

  /// A heading of comments, which also stands above articles as a link.
  static let commentHeadings: Set<String> = [
    "leave a comment", "leave comment", "comments", "comment", "no comments", "reader comments",
    "readers comments", "user comments", "top comments", "view comments", "show comments",
    "hide comments", "view all comments", "add comment", "join the conversation",
    "join the discussion", "join the debate", "start the conversation", "start the discussion",
    "have your say", "discussion", "facebook comments", "disqus comments", "responses",
    "recent comments", "latest comments", "comments section", "comment section",
  ]

  /// Headings of lists of links that are one word: only alone.
  static let linkListWords: Set<String> = [
    "related", "trending", "recommended", "popular", "latest", "headlines",
  ]

  /// Headings of lists of links, by their beginning.
  static let linkListBeginnings = PhraseTable([
    "latest posts", "latest news", "latest stories", "latest articles", "latest headlines",
    "latest from", "recent posts", "recent articles", "recent news", "recent stories",
    "related articles", "related article", "related stories", "related story", "related news",
    "related posts", "related coverage", "related content", "related topics", "related links",
    "related reading", "more from", "more on", "more stories", "more news",
    "more articles", "most read", "most popular", "most viewed", "most shared", "popular posts",
    "popular articles", "popular stories", "popular news", "trending now", "trending stories",
    "you may also like", "you might also like", "you may also enjoy", "recommended for you",
    "similar threads", "similar posts", "similar topics", "similar articles",
    "editors picks", "editors choice", "top stories", "top news", "around the web",
    "from around the web", "from the web", "in other news", "up next", "also in the news",
    "other news", "other stories", "promoted stories", "promoted content", "sponsored stories",
    "sponsored links", "what to read next", "keep reading", "read next", "dont miss",
  ])
}
