internal import AnnotatedText

/// The dates of the sentences of a document, each read once and only if asked for.
struct SentenceDates {
  /// How many sentences back "a day later" may count from.
  private static let window = 3

  private let reader: DateReader
  /// Those of the first sentences, as far as any were asked for.
  private var known: [[DateSpan]] = []

  init(_ reader: DateReader) { self.reader = reader }

  /// The dates of a sentence, those that count from a date of a sentence before among them.
  mutating func dates(in number: Int) -> [DateSpan] {
    let sentences = reader.document.sentences
    while known.count <= number {
      let next = known.count
      // An array of its own: a slice would share the storage, and each append would copy it all.
      let told = Array(known.suffix(Self.window))
      known.append(
        reader.dates(in: sentences[next]) { shift in
          for dates in told.reversed() {
            if let last = dates.last(where: { shift.date(from: $0.date) != nil }) {
              return last.date
            }
          }
          return nil
        })
    }
    return known[number]
  }
}
