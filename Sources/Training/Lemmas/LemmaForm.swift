internal import AnnotatedText
internal import Language

/// A word with a tag, whatever its case: what an edit is learned for.
struct LemmaForm: Hashable, Comparable {
  let tag: PartOfSpeech
  /// The word's spelling in small letters.
  let bytes: [UInt8]

  /// The form of a word as ``WordSpelling`` gives it.
  init(spelling: [UInt8], tag: PartOfSpeech) {
    self.tag = tag
    bytes = spelling.map(WordSpelling.lowered)
  }

  var key: WordKey { bytes.withUnsafeBufferPointer { WordKey(utf8: $0) } }

  /// The last bytes of the form.
  func ending(_ length: Int) -> LemmaForm {
    LemmaForm(spelling: Array(bytes.suffix(length)), tag: tag)
  }

  static func < (left: LemmaForm, right: LemmaForm) -> Bool {
    left.tag != right.tag
      ? left.tag.rawValue < right.tag.rawValue : left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// How often each of several things was seen.
struct Counts<Value: Hashable & Comparable> {
  private(set) var counts: [Value: Int] = [:]

  mutating func add(_ value: Value, times: Int = 1) { counts[value, default: 0] += times }

  /// What was seen most often; of two seen as often, the smaller.
  var most: (value: Value, count: Int)? {
    counts.map { (value: $0.key, count: $0.value) }
      .max { $0.count != $1.count ? $0.count < $1.count : $0.value > $1.value }
  }
}
