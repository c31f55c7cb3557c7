internal import Language

/// The endings of words that decide what is cut off and added: a decision list by longest ending.
///
/// An ending is kept if it decides otherwise than the next shorter one that is kept, and two different words or more
/// speak for it.
struct EndingEdits {
  /// The edit of each ending kept, and of each that stands on the way to one.
  private(set) var edits: [LemmaForm: LemmaEdit] = [:]

  private static let fewestWords = 2

  /// Learns from words, each with its edit and counted once.
  init(of words: [LemmaForm: LemmaEdit]) {
    var seen: [LemmaForm: Counts<LemmaEdit>] = [:]
    for (form, edit) in words where edit.cut != LemmaEdit.wholeWord {
      for length in 0...max(0, min(LemmaRules.longestEnding, form.bytes.count - 1)) {
        // An ending says nothing of what stands before it.
        if Int(edit.cut) <= length { seen[form.ending(length), default: Counts()].add(edit) }
      }
    }
    // Shorter endings come first: the longer are compared with them.
    let endings = seen.keys.sorted { ($0.bytes.count, $0) < ($1.bytes.count, $1) }
    for ending in endings {
      guard let (edit, count) = seen[ending]?.most else { continue }
      let isKept =
        ending.bytes.isEmpty
        || count >= EndingEdits.fewestWords && edit != decision(on: ending)
      if isKept { keep(ending, edit) }
    }
  }

  /// What the longest ending that is held says of a word.
  func decision(on form: LemmaForm) -> LemmaEdit {
    var found = LemmaEdit.none
    for length in 0...max(0, min(LemmaRules.longestEnding, form.bytes.count - 1)) {
      guard let edit = edits[form.ending(length)] else { break }
      found = edit
    }
    return found
  }

  private mutating func keep(_ ending: LemmaForm, _ edit: LemmaEdit) {
    for length in 0..<ending.bytes.count where edits[ending.ending(length)] == nil {
      edits[ending.ending(length)] = decision(on: ending.ending(length))
    }
    edits[ending] = edit
  }
}
