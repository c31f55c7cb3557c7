internal import AnnotatedText
internal import CanonicalJSON
internal import Digests
internal import XML

extension CorpusReader {
  /// Decodes one document: its text, its passages, and what it says of itself.
  ///
  /// Pure: parallel calls do not meet. O(n).
  package func read(_ raw: RawDocument) -> ReadResult {
    let result: Result<Document, RejectError>
    if raw.format != .jsonLines, let kind = BinaryFile.kind(of: raw.bytes) {
      result = .failure(RejectError(.binary(path: raw.path, kind: kind)))
    } else {
      result =
        switch raw.format {
        case .text: textDocument(raw)
        case .markdown: markdownDocument(raw)
        case .html: htmlDocument(raw)
        case .jsonLines: jsonDocument(raw)
        }
    }
    switch result {
    case .success(let document):
      if let reject = refusal(of: document, raw) { return .reject(reject) }
      return .document(document)
    case .failure(let error): return .reject(error.reject)
    }
  }

  /// Why a document that could be read is not taken.
  private func refusal(of document: Document, _ raw: RawDocument) -> Reject? {
    let bytes = document.text.bytes
    if bytes.count > maximumBytes { return tooLarge(raw.path, line: raw.line) }
    guard !document.passages.isEmpty, bytes.contains(where: ASCII.isWord) else {
      return Reject(
        document: raw.path, line: raw.line, reason: .noText, message: "the document has no text",
        remedy: "leave it out, or check how it was saved")
    }
    guard !anyLanguage else { return nil }
    let report = document.passages.filter(\.role.isReport)
    let parts = (report.isEmpty ? document.passages : report).map { bytes[$0.range] }
    guard !EnglishCheck.census(of: parts).isEnglish else { return nil }
    return Reject(
      document: raw.path, line: raw.line, reason: .notEnglish,
      message: "the document is not mainly English", remedy: "--any-language reads it all the same")
  }

  private func textDocument(_ raw: RawDocument) -> Result<Document, RejectError> {
    let text = TextDecoder.decode(raw.bytes)
    return document(
      raw, text, paragraphs: paragraphs(of: text.bytes),
      offsets: text.isVerbatim ? .file : .text)
  }

  private func markdownDocument(_ raw: RawDocument) -> Result<Document, RejectError> {
    var text = TextDecoder.decode(raw.bytes)
    let markdown = MarkdownText(text.bytes)
    let repairs = text.repairs
    text = SanitizedText(String(decoding: markdown.bytes, as: UTF8.self))
    text.repairs = repairs
    var paragraphs = paragraphs(of: text.bytes)
    if let headline = markdown.headline,
      let index = paragraphs.firstIndex(where: { $0.range.overlaps(headline) }), index < 20
    {
      paragraphs[index] = Paragraph(paragraphs[index].range, markup: .headline, in: text.bytes)
    }
    var fields = Fields()
    fields.title = markdown.fields["title"]
    fields.date = (markdown.fields["date"] ?? markdown.fields["published"])
      .flatMap(DateScanner.date(ofField:))
    fields.source = markdown.fields["source"] ?? markdown.fields["publisher"]
    fields.url = markdown.fields["url"]
    return document(raw, text, paragraphs: paragraphs, fields: fields)
  }

  private func htmlDocument(_ raw: RawDocument) -> Result<Document, RejectError> {
    let html: HTMLText
    do {
      html = try HTMLText(raw.bytes)
    } catch {
      return .failure(
        RejectError(
          Reject(
            document: raw.path, line: raw.line, reason: .badHTML,
            message: "the HTML can't be read: \(error)",
            remedy: "save the page again, or as plain text")))
    }
    var fields = Fields()
    fields.title =
      html.metadata.socialTitle ?? html.headline.map {
        String(decoding: html.text.bytes[$0], as: UTF8.self)
      }
      ?? html.metadata.pageTitle
    fields.date = html.metadata.date
    fields.source = html.metadata.source
    fields.url = html.metadata.url
    return document(raw, html.text, paragraphs: html.paragraphs, fields: fields)
  }

  private func jsonDocument(_ raw: RawDocument) -> Result<Document, RejectError> {
    let line: JSONDocumentLine
    do {
      line = try JSONDocumentLine(raw.bytes)
    } catch {
      return .failure(
        RejectError(
          Reject(
            document: raw.path, line: raw.line, reason: .badJSON, message: error.message,
            remedy: "expected one object a line with \"id\" and \"text\", and optional \"title\", "
              + "\"date\", \"url\" and \"source\", all strings")))
    }
    let text = SanitizedText(line.text)
    var fields = Fields()
    fields.id = line.id
    fields.title = line.title
    fields.date = line.date.flatMap(DateScanner.date(ofField:))
    fields.source = line.source
    fields.url = line.url
    return document(raw, text, paragraphs: paragraphs(of: text.bytes), fields: fields)
  }

  private func paragraphs(of bytes: [UInt8]) -> [Paragraph] {
    ParagraphFinder.paragraphs(in: bytes).map { Paragraph($0, in: bytes) }
  }

  /// What the input gives besides the text; it goes before what the text says.
  private struct Fields {
    var id: String?
    var title: String?
    var date: PartialDate?
    var source: String?
    var url: String?
  }

  private func document(
    _ raw: RawDocument, _ text: SanitizedText, paragraphs: [Paragraph], fields: Fields = Fields(),
    offsets: Document.OffsetBasis = .text
  ) -> Result<Document, RejectError> {
    guard let source = SourceText(validating: text.bytes) else {
      return .failure(
        RejectError(
          Reject(
            document: raw.path, line: raw.line, reason: .noText,
            message: "the text could not be made valid UTF-8")))
    }
    var (passages, headline) = PassageClassifier.passages(of: paragraphs, in: text.bytes)
    let dateline = HeadReader.dateline(of: passages, in: text.bytes)
    if let end = dateline?.range.upperBound { Self.cut(&passages, at: end) }
    let document = Document(
      id: DocumentID(rawValue: Self.line(fields.id) ?? raw.file),
      title: Self.line(fields.title) ?? Self.line(headline.map { source[$0] }),
      date: fields.date ?? HeadReader.date(of: paragraphs, headline: headline, in: text.bytes),
      source: Self.line(fields.source ?? HeadReader.source(of: paragraphs, in: text.bytes)),
      dateline: dateline, url: Self.line(fields.url), text: source, passages: passages,
      sha256: SHA256Digest(of: raw.bytes).hexadecimal, offsets: offsets, repairs: text.repairs)
    return .success(document)
  }

  /// Makes two passages of the one in which a place lies.
  private static func cut(_ passages: inout [Passage], at place: Int) {
    guard
      let index = passages.firstIndex(where: {
        $0.range.lowerBound < place && place < $0.range.upperBound
      })
    else { return }
    let whole = passages[index]
    passages[index].range = whole.range.lowerBound..<place
    passages.insert(
      Passage(range: place..<whole.range.upperBound, role: whole.role), at: index + 1)
  }

  /// A field as one sanitised line with single spaces, at most 1,000 bytes; `nil` if nothing is
  /// left.
  private static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let bytes = SanitizedText(text).bytes
    let words = bytes.split(whereSeparator: ASCII.isSpace)
    let joined = Array(words.joined(separator: [0x20]))
    guard let line = SourceText(validating: joined), line.count > 0 else { return nil }
    return line[0..<line.characterBoundary(atOrBefore: 1000)]
  }
}
