internal import AnnotatedText
internal import Gazetteers

/// What a document says of its capitalised words: where else they stand, and what names they were found in.
///
/// "Mr. Karimov" once makes "Karimov" a person everywhere; a word's own place never speaks for itself.
package struct DocumentEvidence {
  /// Signs counted for a word: the bits of ``signs(at:_:)``.
  private typealias Counts = SIMD32<UInt16>

  private var index: [UInt64: Int32] = [:]
  private var counts: [Counts] = []
  private var votes: [SIMD4<Int32>] = []

  package init() {}

  /// Forgets the last document.
  package mutating func removeAll() {
    index.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    votes.removeAll(keepingCapacity: true)
  }

  /// The signs of one place of a word, as bits.
  package static func signs(at word: Int, _ forms: borrowing NameForms) -> UInt32 {
    let letterCase = forms.cases[word]
    guard letterCase.isCapitalized, letterCase != .initialOrdinary, !forms.isHeadline else {
      return letterCase == .small ? 1 << 15 : 0
    }
    var signs: UInt32 = 0
    let run = forms.runs[word]
    guard !run.isEmpty else { return 0 }
    let beforeRun = forms.word(run.lowerBound - 1)
    if word > run.lowerBound {
      let mark = forms.marks[word - 1]
      if mark & CategoryMarks.titleBeforeName != 0 { signs |= 1 << 0 }
      if mark & CategoryMarks.bit(.givenName) != 0 { signs |= 1 << 1 }
      signs |= 1 << 2
    } else {
      if word > 0, forms.marks[word - 1] & CategoryMarks.titleBeforeName != 0 { signs |= 1 << 0 }
      if isPlacePreposition(beforeRun) { signs |= 1 << 3 }
      if beforeRun == the { signs |= 1 << 4 }
    }
    if word + 1 < run.upperBound {
      signs |= 1 << 5
      let mark = forms.marks[run.upperBound - 1]
      if mark & CategoryMarks.bit(.organizationNoun) != 0 { signs |= 1 << 6 }
      if mark & CategoryMarks.bit(.placeNoun) != 0 { signs |= 1 << 7 }
    } else {
      let after = forms.word(run.upperBound)
      if after == said || after == says || after == told { signs |= 1 << 8 }
    }
    return signs | signsOfNouns(at: run, forms) | UInt32(forms.initials[word] & 3) << 28
  }

  /// The signs of the common nouns beside a run of capitals: what explains it, stands before it, and after it.
  private static func signsOfNouns(at run: Range<Int>, _ forms: borrowing NameForms) -> UInt32 {
    var signs: UInt32 = 0
    let head = Int(forms.heads[run.lowerBound])
    if head >= 0 { signs |= sortOfNoun(at: head, forms) << 16 }
    let before = run.lowerBound - 1
    if before >= 0, forms.cases[before] == .small {
      if forms.words[before] == of, before > 0 {
        signs |= sortOfNoun(at: before - 1, forms) << 20
      } else {
        signs |= sortOfNoun(at: before, forms) << 23
      }
    }
    let after = run.upperBound
    if after < forms.count, forms.cases[after] == .small {
      signs |= (sortOfNoun(at: after, forms) >> 1) << 26
    }
    return signs
  }

  /// Whether a word is a title, a noun of organizations, a noun of places.
  private static func sortOfNoun(at word: Int, _ forms: borrowing NameForms) -> UInt32 {
    let mark = forms.marks[word]
    var sort: UInt32 = 0
    if mark & CategoryMarks.bit(.title) != 0 { sort |= 1 }
    if mark & CategoryMarks.bit(.organizationNoun) != 0 { sort |= 2 }
    if mark & CategoryMarks.bit(.placeNoun) != 0 { sort |= 4 }
    return sort
  }

  /// Counts the signs of the words of a sentence.
  package mutating func count(_ forms: borrowing NameForms) {
    for word in 0..<forms.count where forms.cases[word].isCapitalized && forms.words[word] != 0 {
      let key = forms.words[word]
      let place: Int
      if let known = index[key] {
        place = Int(known)
      } else {
        place = counts.count
        index[key] = Int32(place)
        counts.append(Counts())
        votes.append(SIMD4())
      }
      add(DocumentEvidence.signs(at: word, forms), to: place)
    }
  }

  /// Counts the words in small letters that also occur with capitals; after ``count(_:)`` of all sentences.
  package mutating func countSmall(_ forms: borrowing NameForms) {
    for word in 0..<forms.count where forms.cases[word] == .small {
      if let place = index[forms.words[word]] { add(1 << 15, to: Int(place)) }
    }
  }

  private mutating func add(_ signs: UInt32, to place: Int) {
    var rest = signs
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      counts[place][bit] = min(counts[place][bit] &+ 1, 60_000)
      rest &= rest - 1
    }
  }

  /// The signs of a capitalised word's other places in the document.
  package func otherSigns(of word: Int, _ forms: borrowing NameForms) -> UInt32 {
    guard forms.cases[word].isCapitalized, let place = index[forms.words[word]] else { return 0 }
    let own = DocumentEvidence.signs(at: word, forms)
    let counts = counts[Int(place)]
    var signs: UInt32 = 0
    for bit in 0..<32 where counts[bit] > own >> UInt32(bit) & 1 { signs |= 1 << UInt32(bit) }
    return signs
  }

  /// Counts the labels found for the words of a sentence.
  ///
  /// A label counts the more the surer it is: what a sentence tells plainly outweighs what others leave open.
  package mutating func vote(
    _ labels: ArraySlice<UInt8>, scores: ArraySlice<SIMD16<Int16>>, _ forms: borrowing NameForms
  ) {
    for word in 0..<forms.count where forms.cases[word].isCapitalized {
      guard let place = index[forms.words[word]] else { continue }
      let lane = DocumentEvidence.lane(labels[labels.startIndex + word])
      let weight = DocumentEvidence.weight(of: lane, scores[scores.startIndex + word])
      votes[Int(place)][lane] &+= weight
    }
  }

  /// How much a label counts whose word has these scores.
  private static func weight(of lane: Int, _ scores: SIMD16<Int16>) -> Int32 {
    let margin = NameMargin.margin(of: lane, scores)
    return margin < 100 ? 1 : margin < 300 ? 2 : 4
  }

  /// Adds to sums what the words of the document were taken for: outside, person, location, organization.
  package func add(to sums: inout [UInt64: SIMD4<Int32>]) {
    for (word, place) in index { sums[word, default: SIMD4()] &+= votes[Int(place)] }
  }

  /// 0 for outside, and 1 more than the type's number.
  @inline(__always)
  private static func lane(_ label: UInt8) -> Int { label == 0 ? 0 : (Int(label) - 1) / 4 + 1 }

  /// What the word was taken for at its other places: 0 if it has none, else the winner and by how much.
  package func otherVotes(
    of word: Int, label: UInt8, scores: SIMD16<Int16>, _ forms: borrowing NameForms
  ) -> UInt64 {
    guard forms.cases[word].isCapitalized, let place = index[forms.words[word]] else { return 0 }
    var votes = votes[Int(place)]
    let lane = DocumentEvidence.lane(label)
    votes[lane] &-= DocumentEvidence.weight(of: lane, scores)
    let total = votes.wrappedSum()
    guard total > 0 else { return 0 }
    var best = 0
    for lane in 1..<4 where votes[lane] > votes[best] { best = lane }
    let share: UInt64 = votes[best] == total ? 2 : votes[best] * 2 > total ? 1 : 0
    let size: UInt64 = total <= 2 ? 0 : total <= 6 ? 1 : 2
    return 1 + UInt64(best) + share << 4 + size << 8
  }

  private static let of = WordKey("of").rawValue
  private static let the = WordKey("the").rawValue
  private static let said = WordKey("said").rawValue
  private static let says = WordKey("says").rawValue
  private static let told = WordKey("told").rawValue
  private static let placePrepositions = ["in", "at", "from", "near", "to", "across", "outside"].map
  {
    WordKey($0).rawValue
  }

  private static func isPlacePreposition(_ word: UInt64) -> Bool {
    placePrepositions.contains(word)
  }
}
