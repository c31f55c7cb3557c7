internal import AnnotatedText

/// The dates of the sentences of a document, each read once and only if asked for.
struct SentenceDates {
  /// How many sentences back "a day later" may count from.
  private static let window = 3

  private let reader: DateReader
  private var known: [Int: [DateSpan]] = [:]

  init(_ reader: DateReader) { self.reader = reader }

  /// The dates of a sentence, those that count from a date of a sentence before among them.
  mutating func dates(in number: Int) -> [DateSpan] {
    if let dates = known[number] { return dates }
    let reader = reader
    let sentences = reader.document.sentences
    let dates = reader.dates(in: sentences[number]) { shift in
      for before in stride(from: number - 1, through: max(0, number - Self.window), by: -1) {
        let told = reader.dates(in: sentences[before])
        if let last = told.last(where: { shift.date(from: $0.date) != nil }) { return last.date }
      }
      return nil
    }
    known[number] = dates
    return dates
  }
}
