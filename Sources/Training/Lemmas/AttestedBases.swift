internal import AnnotatedText
internal import Language

/// The base forms of words that raw text holds but few or no treebanks: of all that endings allow, the best attested.
///
/// "fared" may come of "fare" or "far"; there are "fares" too, but no "fars".
struct AttestedBases {
  /// What inflection does at the end of a word, after which letter: "planning" loses "ning" after "n".
  private struct Rule: Hashable, Comparable {
    /// The letter before what is cut, and this.
    let ending: [UInt8]
    let added: [UInt8]

    static func < (left: Rule, right: Rule) -> Bool {
      left.ending != right.ending
        ? left.ending.lexicographicallyPrecedes(right.ending)
        : left.added.lexicographicallyPrecedes(right.added)
    }
  }

  /// The words with the edits that lead to their base forms.
  private(set) var edits: [(form: LemmaForm, edit: LemmaEdit)] = []

  private let tag: PartOfSpeech
  private let endings: EndingEdits
  private let counts: [[UInt8]: Int]
  private var rules: [Rule] = []
  /// The base forms in the treebanks.
  private var known: Set<[UInt8]> = []
  /// How many words of the raw text may come of a base form.
  private var support: [[UInt8]: Int] = [:]

  /// A rule is one that so many words of the treebanks follow.
  private static let fewestWords = 3
  private static let shortestBase = 3

  init(
    of vocabulary: RawVocabulary, as tag: PartOfSpeech,
    learned: [LemmaForm: Counts<LemmaEdit>], endings: EndingEdits
  ) {
    self.tag = tag
    self.endings = endings
    counts = vocabulary.counts
    var followers: [Rule: Int] = [:]
    for (form, seen) in learned where form.tag == tag {
      guard let edit = seen.most?.value else { continue }
      known.insert(edit.applied(to: form.bytes).base)
      if edit.cut != 0, Int(edit.cut) < form.bytes.count {
        let ending = Array(form.bytes.suffix(Int(edit.cut) + 1))
        followers[Rule(ending: ending, added: edit.added), default: 0] += 1
      }
    }
    rules = followers.filter { $0.value >= AttestedBases.fewestWords }.keys.sorted()
    for word in counts.keys {
      for base in Set(bases(of: word)) { support[base, default: 0] += 1 }
    }
    edits = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap(choice)
  }

  /// What a word may come of by the rules.
  private func bases(of word: [UInt8]) -> [[UInt8]] {
    rules.compactMap { rule in
      let kept = word.count - rule.ending.count + 1
      guard kept > 0, kept + rule.added.count >= AttestedBases.shortestBase,
        word.suffix(rule.ending.count) == rule.ending[...]
      else { return nil }
      return word[..<kept] + rule.added
    }
  }

  /// The best base form of a word, if one is attested.
  private func choice(for word: [UInt8]) -> (form: LemmaForm, edit: LemmaEdit)? {
    let form = LemmaForm(spelling: word, tag: tag)
    let usual = endings.decision(on: form).applied(to: word).base
    var best: (base: [UInt8], rank: (Int, Int, Int, Int))?
    for base in bases(of: word) + [word] {
      let isKnown = known.contains(base)
      let support = support[base, default: 0]
      let count = counts[base, default: 0]
      guard isKnown || support > 1 && count > 1 else { continue }
      let rank = (isKnown ? 1 : 0, support, base == usual ? 1 : 0, count)
      if best.map({ rank > $0.rank }) ?? true { best = (base, rank) }
    }
    guard let base = best?.base, let edit = LemmaEdit(from: word, to: base) else { return nil }
    return (form, edit)
  }
}
