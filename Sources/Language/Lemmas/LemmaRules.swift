package import AnnotatedText

/// The learned way from words to base forms, lent for the time of a call.
///
/// A word with its tag that doesn't follow its ending has an edit of its own; for any other word the longest ending
/// decides that was learned for its tag. A tag of `.unknown` stands for what holds most often.
package struct LemmaRules {
  private let table: LemmaTable
  private let edits: UnsafeRawBufferPointer

  /// The longest ending that decides, in bytes.
  package static let longestEnding = 7

  package init(table: LemmaTable, edits: UnsafeRawBufferPointer) {
    self.table = table
    self.edits = edits
  }

  /// The key of a word's base form.
  @inline(__always)
  package func lemma(
    of word: WordKey, spelled bytes: UnsafeBufferPointer<UInt8>, as tag: PartOfSpeech
  ) -> WordKey {
    let edit = edit(of: word, spelled: bytes, as: tag)
    return edit.changesNothing ? word : edited(bytes, by: edit)
  }

  /// The base form of a word as a treebank writes it: "Russia" for the name, "say" for "Said".
  package func text(
    of word: WordKey, spelled bytes: UnsafeBufferPointer<UInt8>, as tag: PartOfSpeech,
    startsSentence: Bool
  ) -> String {
    let letters = WordCasing(of: bytes, startsSentence: startsSentence)
    let edit = LemmaEdit(record: edit(of: word, spelled: bytes, as: tag).record)
    let (base, shared) = edit.applied(to: WordSpelling.bytes(of: bytes))
    return casing(of: word, as: tag, letters)
      .applied(to: base, shared: shared, isShouted: letters == .capitals)
  }

  /// How a base form is written.
  package func casing(
    of word: WordKey, as tag: PartOfSpeech, _ letters: WordCasing
  ) -> LemmaCasing {
    var number = table.number(LemmaKey.casing(word, tag, letters))
    if number < 0 { number = table.number(LemmaKey.casing(.none, tag, letters)) }
    return LemmaCasing(rawValue: UInt8(clamping: number)) ?? .kept
  }

  // MARK: - Edits

  /// An edit in the model file.
  private struct Lent {
    let record: UnsafeRawBufferPointer

    var cut: Int { Int(record[0]) }
    var isReplacement: Bool { record[0] == LemmaEdit.wholeWord }
    var added: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(
        rebasing: record[2..<2 + min(Int(record[1]), LemmaEdit.longestAddition)])
    }
    var changesNothing: Bool { record[0] == 0 && record[1] == 0 }
  }

  /// The edit of a number; a number that is none's gives the first, which changes nothing.
  @inline(__always)
  private func lent(_ number: Int) -> Lent {
    let start = number * LemmaEdit.size
    let isThere = number >= 0 && start + LemmaEdit.size <= edits.count
    return Lent(
      record: UnsafeRawBufferPointer(
        rebasing: isThere ? edits[start..<start + LemmaEdit.size] : edits[..<LemmaEdit.size]))
  }

  @inline(__always)
  private func edit(
    of word: WordKey, spelled bytes: UnsafeBufferPointer<UInt8>, as tag: PartOfSpeech
  ) -> Lent {
    guard bytes.count <= WordSpelling.longestWord else { return lent(0) }
    let own = table.number(LemmaKey.word(word, tag))
    if own >= 0 { return lent(own) }
    var key = LemmaKey.ending(of: tag)
    var found = lent(table.number(key))
    var index = bytes.count
    // An ending is shorter than its word.
    while index > 1, bytes.count - index < LemmaRules.longestEnding {
      index -= 1
      key = LemmaKey.ending(key, after: WordSpelling.lowered(bytes[index]))
      let number = table.number(key)
      if number < 0 { break }
      found = lent(number)
    }
    return found
  }

  @inline(never)
  private func edited(_ bytes: UnsafeBufferPointer<UInt8>, by edit: Lent) -> WordKey {
    let added = edit.added
    if edit.isReplacement {
      return WordKey(utf8: added.assumingMemoryBound(to: UInt8.self))
    }
    return withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: WordSpelling.longestWord + LemmaEdit.longestAddition
    ) { buffer in
      var length = WordSpelling.copy(bytes, to: buffer)
      length -= min(edit.cut, length)
      for byte in added {
        buffer[length] = byte
        length += 1
      }
      return WordKey(utf8: UnsafeBufferPointer(rebasing: buffer[..<length]))
    }
  }
}
