package import AnnotatedText
package import Gazetteers

/// What the features of names ask of the words of one sentence.
package struct NameForms {
  package private(set) var count = 0
  package private(set) var words: [UInt64] = []
  package private(set) var cases: [LetterCase] = []
  package private(set) var shapes: [UInt64] = []
  package private(set) var prefixes: [UInt64] = []
  package private(set) var suffixes: [UInt64] = []
  package private(set) var classes: [WordTable.Entry] = []
  /// What capitalised words were taken for in raw text: the classes of ``CorpusVotes``.
  package private(set) var beliefs: [UInt8] = []
  /// The categories of the names of the tables that cover a word.
  package private(set) var marks: [UInt32] = []
  /// For each word the place in the longest such name: 0 none, 1 first, 2 inside, 3 last, 4 the whole name.
  package private(set) var places: [UInt8] = []
  /// The run of capitalised words that a word stands in; empty outside.
  package private(set) var runs: [Range<Int>] = []
  /// For each word the last word of what explains the run that it stands in, or -1.
  package private(set) var heads: [Int32] = []
  /// For each word whether its run has its initials in brackets after it (1), or it is such initials (2).
  package private(set) var initials: [UInt8] = []
  /// Whether most words are in capitals, so that capitals say nothing.
  package private(set) var isShouted = false
  /// Whether most words begin with a capital, as in headlines.
  package private(set) var isHeadline = false

  package init() {}

  /// The key of what lies outside the sentence.
  static let nothing: UInt64 = 0x5d1f_0000_0000_0003

  /// Reads the words of a sentence, in time linear in their bytes.
  package mutating func read(
    _ tokens: ArraySlice<Token>, of text: UnsafeBufferPointer<UInt8>, _ table: borrowing WordTable,
    votes: borrowing WordTable, _ gazetteer: borrowing CategoryMarks
  ) {
    count = tokens.count
    words.removeAll(keepingCapacity: true)
    cases.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    prefixes.removeAll(keepingCapacity: true)
    suffixes.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    for token in tokens {
      let bytes = UnsafeBufferPointer(rebasing: text[Int(token.begin)..<Int(token.end)])
      words.append(token.word.rawValue)
      let form = WordForm(of: bytes)
      cases.append(form.letterCase)
      shapes.append(form.shape)
      prefixes.append(form.prefix)
      suffixes.append(form.suffix)
    }
    judgeCapitals()
    readTable(table)
    readVotes(votes)
    findRuns()
    mark(gazetteer)
  }

  /// Finds out whether capitals mean anything here.
  private mutating func judgeCapitals() {
    var letters = 0
    var capitals = 0
    var capitalized = 0
    for letterCase in cases where letterCase.hasLetters {
      letters += 1
      if letterCase == .allCapitals { capitals += 1 }
      if letterCase != .small { capitalized += 1 }
    }
    isShouted = letters >= 3 && capitals * 10 > letters * 6
    isHeadline = !isShouted && letters >= 4 && capitalized * 10 > letters * 6
  }

  private mutating func readTable(_ table: borrowing WordTable) {
    var isFirst = true
    for index in 0..<count {
      let letterCase = cases[index]
      let word = words[index]
      var entry = WordTable.Entry()
      if letterCase.isCapitalized, !isShouted {
        let small = table.entry(of: word)
        let large = table.entry(of: word ^ WordTable.capital)
        let habit = max(small.habit, large.habit)
        if isFirst || isHeadline {
          // A capital that the place demands: what the word is elsewhere decides.
          if letterCase == .capitalized {
            cases[index] =
              habit == 0 ? .initialUnknown : habit <= 2 ? .initialOrdinary : .capitalized
          }
          entry = habit >= 3 && large.fine != 0 ? large : small.fine != 0 ? small : large
        } else {
          entry = large.fine != 0 ? large : WordTable.Entry(fine: 0, coarse: 0, habit: habit)
        }
        entry.habit = habit
      } else {
        entry = table.entry(of: word)
        if isShouted, entry.fine == 0 || entry.habit >= 5 {
          let large = table.entry(of: word ^ WordTable.capital)
          if large.fine != 0 { entry = large }
        }
        if isShouted, letterCase == .allCapitals { cases[index] = .shouted }
      }
      classes.append(entry)
      if letterCase.hasLetters { isFirst = false }
    }
  }

  /// Looks up what the capitalised words were taken for in raw text.
  package mutating func readVotes(_ votes: borrowing WordTable) {
    beliefs.removeAll(keepingCapacity: true)
    for index in 0..<count {
      let mayBeName = cases[index].isCapitalized || cases[index] == .shouted
      beliefs.append(mayBeName ? UInt8(truncatingIfNeeded: votes.entry(of: words[index]).fine) : 0)
    }
  }

  private mutating func findRuns() {
    runs.removeAll(keepingCapacity: true)
    runs.append(contentsOf: repeatElement(0..<0, count: count))
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: count))
    initials.removeAll(keepingCapacity: true)
    initials.append(contentsOf: repeatElement(0, count: count))
    guard !isShouted else { return }
    var start = 0
    while start < count {
      guard cases[start].isInRun else {
        start += 1
        continue
      }
      var end = start + 1
      while end < count {
        if cases[end].isInRun {
          end += 1
        } else if end + 1 < count, words[end] == NameForms.hyphen, cases[end + 1].isInRun {
          end += 2
        } else {
          break
        }
      }
      for index in start..<end { runs[index] = start..<end }
      if let head = NameDefinitions.head(after: end, in: words) {
        for index in start..<end { heads[index] = Int32(head) }
      }
      findInitials(of: start..<end)
      start = end
    }
  }

  /// Finds the initials of a name in brackets after it: "Shanghai Cooperation Organization (SCO)".
  private mutating func findInitials(of run: Range<Int>) {
    let short = run.upperBound + 1
    guard short + 1 < count, words[short - 1] == NameForms.opening,
      words[short + 1] == NameForms.closing, cases[short] == .allCapitals
    else { return }
    // The name may hold small words ("Union of Writers"): the first letter tells where it begins.
    let letter = prefixes[short] >> 24
    var first = run.lowerBound
    for index in stride(from: run.lowerBound - 1, through: max(0, run.lowerBound - 8), by: -1) {
      if cases[index].isInRun, prefixes[index] >> 24 == letter { first = index }
      if cases[index] == .mark { break }
    }
    guard prefixes[first] >> 24 == letter, run.upperBound - first >= 2 else { return }
    for index in first..<run.upperBound { initials[index] = 1 }
    initials[short] = 2
  }

  private static let opening = WordKey("(").rawValue
  private static let closing = WordKey(")").rawValue
  private static let hyphen = WordKey("-").rawValue

  private mutating func mark(_ gazetteer: borrowing CategoryMarks) {
    marks.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(0, count: count))
    places.append(contentsOf: repeatElement(0, count: count))
    words.withUnsafeBufferPointer { words in
      var covered = 0
      for index in 0..<words.count {
        let letterCase = cases[index]
        let match = gazetteer.longest(
          in: words, from: index, isCapitalized: letterCase.isCapitalized || letterCase == .shouted,
          isInCapitals: letterCase == .allCapitals || letterCase == .shouted)
        guard match.length > 0, index + match.length > covered else { continue }
        for word in index..<index + match.length {
          guard word >= covered || match.length > 1 else { continue }
          marks[word] |= match.bits
          if word < covered { continue }
          places[word] =
            match.length == 1 ? 4 : word == index ? 1 : word == index + match.length - 1 ? 3 : 2
        }
        covered = index + match.length
      }
    }
  }

  /// Whether a word is the name of a weekday or a month and no other word.
  package func isDay(_ index: Int) -> Bool {
    let days = CategoryMarks.bit(.weekday) | CategoryMarks.bit(.month)
    return places[index] == 4 && marks[index] & days != 0
      && marks[index] & CategoryMarks.commonWord == 0
  }

  /// The key of a word, also outside the sentence.
  @inline(__always)
  package func word(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? words[index] : NameForms.nothing
  }

  /// The fine class of a word, 0 outside the sentence.
  @inline(__always)
  package func fine(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? UInt64(classes[index].fine) : 0xffff
  }

  /// The coarse class of a word, 0 outside the sentence.
  @inline(__always)
  package func coarse(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? UInt64(classes[index].coarse) : 0xff
  }

  /// What a word was taken for in raw text, 0 outside the sentence.
  @inline(__always)
  package func belief(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? UInt64(beliefs[index]) : 0
  }

  /// How a word is written, 31 outside the sentence.
  @inline(__always)
  package func letterCase(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? UInt64(cases[index].rawValue) : 31
  }

  /// The categories of a word, with a bit of their own outside the sentence.
  @inline(__always)
  package func mark(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? UInt64(marks[index]) : 1 << 40
  }

  /// The shape of a word, 0 outside the sentence.
  @inline(__always)
  package func shape(_ index: Int) -> UInt64 {
    index >= 0 && index < count ? shapes[index] : 0
  }
}
