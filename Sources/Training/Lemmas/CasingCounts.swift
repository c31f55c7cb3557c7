internal import AnnotatedText
internal import Language

/// How base forms are written, by tag and by how the word is written, and the words that are written otherwise.
struct CasingCounts {
  private struct Place: Hashable, Comparable {
    let tag: PartOfSpeech
    let letters: WordCasing
    /// The word, or ``WordKey/none`` for what holds for all.
    let word: WordKey

    var key: UInt64 { LemmaKey.casing(word, tag, letters) }

    static func < (left: Place, right: Place) -> Bool {
      (left.tag.rawValue, left.letters.rawValue, left.word)
        < (right.tag.rawValue, right.letters.rawValue, right.word)
    }
  }

  private var counts: [Place: Counts<UInt8>] = [:]

  /// Counts the ways of writing `base`, whose first `shared` bytes are the word's, that give the treebank's lemma.
  mutating func add(
    _ word: WordKey, _ tag: PartOfSpeech, _ letters: WordCasing, base: [UInt8], shared: Int,
    lemma: String
  ) {
    for casing in LemmaCasing.allCases
    where casing.applied(to: base, shared: shared, isShouted: letters == .capitals) == lemma {
      for key in [word, .none] {
        counts[Place(tag: tag, letters: letters, word: key), default: Counts()]
          .add(casing.rawValue)
      }
    }
  }

  /// The numbers for a ``LemmaTable``: what holds for all, and for a word if it differs.
  var numbers: [(key: UInt64, number: Int)] {
    counts.keys.sorted().compactMap { place in
      guard let most = counts[place]?.most else { return nil }
      if place.word != .none {
        let all = counts[Place(tag: place.tag, letters: place.letters, word: .none)]?.most?.value
        guard let all, counts[place]?.counts[all, default: 0] != most.count else { return nil }
      }
      return (place.key, Int(most.value))
    }
  }
}
