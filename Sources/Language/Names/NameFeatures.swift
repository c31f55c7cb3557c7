package import Learning

/// The features of a word for its label.
package enum NameFeatures {
  /// How many of the first rows tell the words themselves.
  ///
  /// Training leaves them out now and then, so that the model also learns to do without.
  package static let lexicalCount = 9

  /// Writes the rows of the features that don't depend on labels.
  @inline(__always)
  package static func write(
    _ index: Int, _ forms: borrowing NameForms, signs: UInt32, _ hash: FeatureHash,
    to rows: inout [UInt32]
  ) {
    let word = forms.word(index)
    let before = forms.word(index - 1)
    let after = forms.word(index + 1)
    let own = forms.letterCase(index)
    let left = forms.letterCase(index - 1)
    let right = forms.letterCase(index + 1)
    let fine = forms.fine(index)
    let coarse = forms.coarse(index)
    let fineBefore = forms.fine(index - 1)
    let fineAfter = forms.fine(index + 1)
    let coarseBefore = forms.coarse(index - 1)
    let coarseAfter = forms.coarse(index + 1)
    let habit = UInt64(forms.classes[index].habit)
    let prefix = forms.prefixes[index]
    let suffix = forms.suffixes[index]
    let mark = forms.mark(index)
    let place = UInt64(forms.places[index])
    let run = forms.runs[index]
    // The words themselves.
    rows.append(hash.row(1, word))
    rows.append(hash.row(2, word, own))
    rows.append(hash.row(3, before))
    rows.append(hash.row(4, after))
    rows.append(hash.row(5, forms.word(index - 2)))
    rows.append(hash.row(6, forms.word(index + 2)))
    rows.append(hash.row(7, before, word))
    rows.append(hash.row(8, word, after))
    rows.append(hash.row(9, before, after, own))
    // How it is written.
    rows.append(hash.row(0, 1))
    rows.append(hash.row(10, own, habit))
    rows.append(hash.row(11, forms.shape(index)))
    rows.append(hash.row(12, forms.shape(index - 1), forms.shape(index)))
    rows.append(hash.row(13, forms.shape(index), forms.shape(index + 1)))
    rows.append(hash.row(14, left, own, right))
    rows.append(hash.row(15, left << 8 | own, right, forms.letterCase(index + 2)))
    rows.append(hash.row(16, forms.letterCase(index - 2), left, own))
    rows.append(hash.row(17, suffix & 0xff, own))
    rows.append(hash.row(18, suffix & 0xffff, own))
    rows.append(hash.row(19, suffix & 0xff_ffff, own))
    rows.append(hash.row(20, suffix, own))
    rows.append(hash.row(21, prefix >> 16, own))
    rows.append(hash.row(22, prefix >> 8, own))
    rows.append(hash.row(23, prefix, own))
    // Classes of words.
    rows.append(hash.row(24, fine, own))
    rows.append(hash.row(25, fineBefore))
    rows.append(hash.row(26, fineAfter))
    rows.append(hash.row(27, forms.fine(index - 2)))
    rows.append(hash.row(28, forms.fine(index + 2)))
    rows.append(hash.row(29, coarse, own))
    rows.append(hash.row(30, coarseBefore, own))
    rows.append(hash.row(31, coarseAfter, own))
    rows.append(hash.row(32, coarseBefore, coarse, own))
    rows.append(hash.row(33, coarse, coarseAfter, own))
    rows.append(hash.row(34, coarseBefore, coarseAfter, own))
    rows.append(hash.row(35, forms.coarse(index - 2), coarseBefore, own))
    rows.append(hash.row(36, coarseAfter, forms.coarse(index + 2), own))
    rows.append(hash.row(37, fineBefore, own, mark))
    rows.append(hash.row(38, fineAfter, own, mark))
    // The tables.
    rows.append(hash.row(39, mark, place, own))
    rows.append(hash.row(40, forms.mark(index - 1), own))
    rows.append(hash.row(41, forms.mark(index + 1), own))
    rows.append(hash.row(42, forms.mark(index - 1), mark, own))
    rows.append(hash.row(43, mark, forms.mark(index + 1), own))
    var rest = forms.marks[index]
    while rest != 0 {
      let bit = UInt64(rest.trailingZeroBitCount)
      rows.append(hash.row(44, bit, place, own))
      rest &= rest - 1
    }
    // What raw text takes the word and its neighbours for.
    let belief = forms.belief(index)
    let beliefBefore = forms.belief(index - 1)
    let beliefAfter = forms.belief(index + 1)
    if belief != 0 {
      rows.append(hash.row(90, belief))
      rows.append(hash.row(91, belief, own, place))
      rows.append(hash.row(92, CorpusVotes.type(belief), coarseBefore, coarseAfter))
    }
    if belief | beliefBefore | beliefAfter != 0 {
      rows.append(
        hash.row(
          93, CorpusVotes.type(belief), CorpusVotes.type(beliefBefore),
          CorpusVotes.type(beliefAfter) << 8 | own))
    }
    // The run of capitals that it stands in: what stands before and after, and the last word.
    if !run.isEmpty {
      let size = UInt64(min(run.count, 5))
      let from = UInt64(min(index - run.lowerBound, 3))
      let to = UInt64(min(run.upperBound - 1 - index, 3))
      let shapeOfRun = size << 8 | from << 4 | to
      let last = run.upperBound - 1
      rows.append(hash.row(50, shapeOfRun, own))
      rows.append(hash.row(51, forms.word(run.lowerBound - 1), from << 4 | to))
      rows.append(hash.row(52, forms.word(run.upperBound), from << 4 | to))
      rows.append(hash.row(53, forms.fine(run.lowerBound - 1), from << 4 | to))
      rows.append(hash.row(54, forms.fine(run.upperBound), from << 4 | to))
      rows.append(hash.row(55, forms.word(last), to))
      rows.append(hash.row(56, forms.fine(last), from << 4 | to))
      rows.append(hash.row(57, forms.mark(last), from << 4 | to))
      rows.append(hash.row(58, forms.mark(run.lowerBound), from << 4 | to))
      rows.append(
        hash.row(59, forms.coarse(run.lowerBound - 1), forms.coarse(run.upperBound), size))
      rows.append(hash.row(94, forms.belief(last), from << 4 | to))
      rows.append(hash.row(95, forms.belief(run.lowerBound), from << 4 | to))
      rows.append(hash.row(60, forms.suffixes[last] & 0xff_ffff, to))
    }
    if forms.isHeadline || forms.isShouted {
      rows.append(hash.row(61, own, forms.isHeadline ? 1 : 2))
    }
    var others = signs
    while others != 0 {
      let bit = UInt64(others.trailingZeroBitCount)
      rows.append(hash.row(62, bit, own))
      others &= others - 1
    }
    if signs != 0 { rows.append(hash.row(63, UInt64(signs & 0xffff), own)) }
    if forms.heads[index] >= 0 {
      let head = Int(forms.heads[index])
      rows.append(hash.row(96, forms.word(head)))
      rows.append(hash.row(97, forms.fine(head), own))
      rows.append(hash.row(98, forms.mark(head), forms.coarse(head), own))
    }
    if forms.initials[index] != 0 { rows.append(hash.row(99, UInt64(forms.initials[index]), own)) }
  }

  /// Writes the rows of what a word was taken for at its other places in the document; none if it has none.
  @inline(__always)
  package static func writeVotes(
    _ votes: UInt64, at index: Int, _ forms: borrowing NameForms, _ hash: FeatureHash,
    to rows: inout [UInt32]
  ) {
    guard votes != 0 else { return }
    let own = forms.letterCase(index)
    rows.append(hash.row(70, votes))
    rows.append(hash.row(71, votes & 0xf, own))
    rows.append(
      hash.row(72, votes & 0xff, forms.letterCase(index - 1), forms.letterCase(index + 1)))
    rows.append(hash.row(73, votes & 0xf, UInt64(forms.places[index]), UInt64(forms.marks[index])))
  }

  /// How many kinds of words the steps from label to label are told apart by.
  package static let stepContexts = 6

  /// The row of the step from a label to those of a word.
  package static func stepRow(from label: Int, context: Int, _ hash: FeatureHash) -> UInt32 {
    hash.row(80, UInt64(label), UInt64(context))
  }

  /// What sort of word a step leads to.
  @inline(__always)
  package static func stepContext(_ index: Int, _ forms: borrowing NameForms) -> Int {
    switch forms.cases[index] {
    case .mark: 0
    case .small: forms.classes[index].coarse == 0 ? 5 : 1
    case .digits: 2
    case .capitalized, .singleCapital, .mixed, .initialUnknown: 3
    case .allCapitals, .shouted: 4
    case .initialOrdinary: 1
    }
  }
}
