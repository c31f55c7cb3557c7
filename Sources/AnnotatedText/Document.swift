/// The id of a document: its path below the root of the corpus, or the id or URL that the input gives.
package struct DocumentID: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// Orders by UTF-8 bytes.
  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// A document of the corpus: its decoded, sanitised text and what is known about it.
///
/// All offsets, here and in everything made from a document, are UTF-8 bytes of ``text``, half-open.
package struct Document: Hashable, Sendable {
  /// What the offsets count in.
  package enum OffsetBasis: String, Sendable {
    /// The bytes of the file itself.
    case file
    /// The text that `newsgraph text FILE` prints.
    case text
  }

  package var id: DocumentID
  package var title: String?
  /// When it was published, as the text or the input says; never the file's time.
  package var date: PartialDate?
  /// The outlet that published it.
  package var source: String?
  /// Where the report comes from, if it begins with that.
  package var dateline: Dateline?
  package var url: String?
  package var text: SourceText
  /// The parts of ``text``, sorted, not overlapping; what lies outside any is layout.
  package var passages: [Passage]
  /// Lower-case hexadecimal SHA-256 of the original bytes.
  package var sha256: String
  package var offsets: OffsetBasis
  /// How many characters were replaced or dropped to make the text valid.
  package var repairs: Int

  package init(
    id: DocumentID, title: String? = nil, date: PartialDate? = nil, source: String? = nil,
    dateline: Dateline? = nil, url: String? = nil, text: SourceText, passages: [Passage]? = nil,
    sha256: String = "",
    offsets: OffsetBasis = .text, repairs: Int = 0
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.dateline = dateline
    self.url = url
    self.text = text
    self.passages = passages ?? [Passage(range: 0..<text.count, role: .body)]
    self.sha256 = sha256
    self.offsets = offsets
    self.repairs = repairs
  }
}

/// The words before a report that say where it comes from: "MOSCOW, July 17 (Reuters) -".
///
/// They are a passage of their own, so that no sentence holds them.
package struct Dateline: Hashable, Sendable {
  /// From the place to the dash.
  package var range: ByteRange
  /// The agency in brackets.
  package var agency: String?

  package init(range: ByteRange, agency: String? = nil) {
    self.range = range
    self.agency = agency
  }
}

/// A part of a document's text, usually a paragraph, with its role.
package struct Passage: Hashable, Sendable {
  /// What a passage is to the article.
  package enum Role: String, Sendable {
    /// The headline.
    case title
    /// The article.
    case body
    /// A picture's caption.
    case caption
    /// What readers wrote below it: opinion, not report.
    case comment
    /// Navigation, "Read also", comment boxes, credits.
    case boilerplate
    /// The same paragraph stood earlier in this document.
    case copy

    /// Whether statements are taken from it by default.
    package var isReport: Bool { self == .title || self == .body || self == .caption }
  }

  package var range: ByteRange
  package var role: Role

  package init(range: ByteRange, role: Role) {
    self.range = range
    self.role = role
  }
}
