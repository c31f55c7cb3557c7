internal import AnnotatedText
internal import CanonicalJSON

/// What an HTML document's head and markup say about it.
struct HTMLMetadata {
  /// From `<meta>`, by its `property`, `name` or `itemprop` in small letters; the first of each.
  private var fields: [String: String] = [:]
  private var canonical: String?
  private var times: [String] = []
  private var publicationTime: String?
  private var linked: [JSONValue] = []
  var titleElement = ""

  /// Notes an element that may carry metadata.
  mutating func note(_ name: String, _ attributes: [(name: String, value: String)]) {
    func value(_ wanted: String) -> String? {
      attributes.first { $0.name == wanted }?.value
    }
    switch name {
    case "meta":
      guard let content = value("content"), !content.isEmpty else { return }
      for key in ["property", "name", "itemprop"] {
        if let field = value(key) {
          fields[ASCII.lowercased(field), default: content] =
            fields[ASCII.lowercased(field)] ?? content
        }
      }
    case "link":
      if canonical == nil, let rel = value("rel"), ASCII.lowercased(rel) == "canonical" {
        canonical = value("href")
      }
    case "time":
      guard let time = value("datetime"), !time.isEmpty else { return }
      let isPublication =
        value("pubdate") != nil || value("itemprop").map(ASCII.lowercased) == "datepublished"
      if isPublication { publicationTime = publicationTime ?? time }
      if times.count < 1 { times.append(time) }
    default: break
    }
  }

  /// Notes a block of JSON-LD; one that is not JSON is ignored.
  mutating func note(linkedData text: String) {
    guard text.utf8.count <= 1 << 18, let value = try? JSONValue(parsing: Array(text.utf8)) else {
      return
    }
    linked += value.array ?? value["@graph"]?.array ?? [value]
  }

  /// The first date under a name that means publication.
  var date: PartialDate? {
    for name in [
      "article:published_time", "og:published_time", "datepublished", "date", "dc.date",
      "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate",
      "publishdate", "publish-date", "publish_date", "publication_date", "publication-date",
      "article.published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
      "citation_publication_date", "originalpublicationdate",
    ] {
      if let date = fields[name].flatMap(DateScanner.date(ofField:)) { return date }
    }
    for value in linked {
      if let date = value["datePublished"]?.string.flatMap(DateScanner.date(ofField:)) {
        return date
      }
    }
    return publicationTime.flatMap(DateScanner.date(ofField:))
      ?? times.first.flatMap(DateScanner.date(ofField:))
  }

  /// The outlet's name.
  var source: String? {
    if let name = fields["og:site_name"] { return name }
    for value in linked {
      if let name = value["publisher"]?["name"]?.string { return name }
    }
    return nil
  }

  /// The address of the document.
  var url: String? {
    for url in [canonical, fields["og:url"]] {
      if let url, url.utf8.starts(with: "http".utf8) { return url }
    }
    return nil
  }

  /// The headline that the head gives.
  var socialTitle: String? { fields["og:title"] ?? fields["twitter:title"] }

  /// `<title>` without the outlet's name after a bar or a dash, where enough is left.
  var pageTitle: String? {
    let title = Array(titleElement.utf8)
    let separators = [" | ", " - ", " – ", " — ", " :: "].map { Array($0.utf8) }
    var end = title.count
    for index in title.indices.reversed() where title.count <= 1000 {
      if separators.contains(where: { title[index...].starts(with: $0) }),
        PhraseKey.count(of: PhraseKey.key(of: title[..<index])) >= 3,
        PhraseKey.count(of: PhraseKey.key(of: title[index...])) <= 4
      {
        end = index
        break
      }
    }
    return end == 0 ? nil : String(decoding: title[..<end], as: UTF8.self)
  }
}

extension ASCII {
  static func lowercased(_ text: String) -> String {
    String(decoding: lowercased(text.utf8), as: UTF8.self)
  }
}
