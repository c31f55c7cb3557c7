internal import AnnotatedText
internal import Language

/// Texts on one line that no author wrote, to see that the time grows with the bytes and no faster.
enum HostileTexts {
  /// What each text repeats.
  static let pieces: [(name: String, piece: String)] = [
    ("one word", "a"), ("words without a full stop", "word "), ("quotation marks", "\""),
    ("brackets", "("), ("digits", "7"), ("full stops", "."), ("initials", "A. "),
    ("apostrophes", "'"), ("clitics", "'s"), ("addresses", "http://a.b/c "),
    ("addresses without spaces", "a@b.c,"), ("hyphens", "a-"), ("emoji", "👨‍👩‍👧"),
    ("combining marks", "\u{301}"),
  ]

  /// The processor time for a text of so many bytes and for one twice as long, the least of three runs each.
  static func times(
    of piece: String, bytes: Int, annotator: Annotator
  ) -> (once: Double, twice: Double) {
    func time(_ bytes: Int) -> Double {
      let text = String(repeating: piece, count: max(1, bytes / piece.utf8.count))
      let document = Document(id: DocumentID(rawValue: "hostile"), text: SourceText(text))
      return Timing.best(of: 3) { _ = annotator.annotate(document) }.processor
    }
    return (time(bytes), time(2 * bytes))
  }
}
