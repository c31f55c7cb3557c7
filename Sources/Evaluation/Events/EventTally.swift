internal import AnnotatedText
internal import Extraction
internal import Language

/// The sums of a file of coded sentences, by kind.
struct EventTally {
  private(set) var all = PrecisionRecall()
  private(set) var details = ""
  private var byKind: [String: PrecisionRecall] = [:]
  private var pairs = PrecisionRecall()
  private var undisputed = PrecisionRecall()
  private var disputed = 0
  private var unjudged = 0
  private var unmapped = 0
  private var sentences = 0

  init(of file: PetrarchFile, annotator: Annotator, codes: ActorCodes, table: PloverTable) {
    let extractor = Extractor()
    for sentence in file.sentences {
      let document = Document(
        id: DocumentID(rawValue: sentence.id), date: EventTally.date(sentence.date),
        text: SourceText(sentence.text))
      let record = extractor.record(of: annotator.annotate(document))
      add(EventScore(of: record, against: sentence, codes: codes, table: table), of: sentence)
    }
  }

  private mutating func add(_ score: EventScore, of sentence: PetrarchFile.Sentence) {
    sentences += 1
    unjudged += score.unjudged
    unmapped += score.unmapped
    pairs.right += score.pairs.right
    pairs.wrong += score.pairs.wrong
    pairs.missed += score.pairs.missed
    if DoubtfulCodings.reasons[sentence.id] == nil {
      undisputed.right += score.right.count
      undisputed.wrong += score.wrong.count
      undisputed.missed += score.missed.count
    } else {
      disputed += 1
    }
    for event in score.right { count(event) { $0.right += 1 } }
    for event in score.wrong { count(event) { $0.wrong += 1 } }
    for event in score.missed { count(event) { $0.missed += 1 } }
    guard !score.wrong.isEmpty || !score.missed.isEmpty else { return }
    details += "\(sentence.id): \(sentence.text)\n"
    if let reason = DoubtfulCodings.reasons[sentence.id] { details += "  (\(reason))\n" }
    for event in score.right { details += "  right   \(event.text)\n" }
    for event in score.wrong { details += "  wrong   \(event.text)\n" }
    for event in score.missed { details += "  missed  \(event.text)\n" }
  }

  private mutating func count(_ event: CodedEvent, _ change: (inout PrecisionRecall) -> Void) {
    change(&all)
    change(&byKind[event.kind, default: PrecisionRecall()])
  }

  /// The table of a file.
  func text(title: String) -> String {
    var table = Table([title, "right", "wrong", "missed", "P", "R", "F1"])
    for (kind, counts) in byKind.sorted(by: { $0.key < $1.key }) {
      table.add([kind] + counts.columns)
    }
    table.add(["all"] + all.columns)
    table.add(["pairs, any kind"] + pairs.columns)
    if disputed > 0 { table.add(["without \(disputed) doubtful sentences"] + undisputed.columns) }
    return table.text
      + "\(sentences) sentences; \(unmapped) coded events that no edge can say, "
      + "\(unjudged) found ones that the gold can't judge\n"
  }

  /// "20080806", or "121108" with a year of two digits.
  private static func date(_ text: String) -> PartialDate? {
    guard text.allSatisfy(\.isNumber), text.count == 8 || text.count == 6 else { return nil }
    let full = text.count == 8 ? text : "20" + text
    let (year, month, day) = (full.prefix(4), full.dropFirst(4).prefix(2), full.suffix(2))
    return PartialDate(iso8601: "\(year)-\(month)-\(day)")
  }
}
