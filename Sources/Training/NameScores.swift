package import AnnotatedText
internal import Language

/// How well names agree with gold names: a name is right if its words and its type are.
package struct NameScores: Sendable {
  /// Counts of names: found, in the gold set, and both.
  package struct Counts: Hashable, Sendable {
    package var found = 0
    package var gold = 0
    package var right = 0

    fileprivate mutating func add(_ other: Counts) {
      found += other.found
      gold += other.gold
      right += other.right
    }

    package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    package var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
    /// The harmonic mean of precision and recall; 0 where nothing is right.
    package var f1: Double { found + gold == 0 ? 0 : 2 * Double(right) / Double(found + gold) }
  }

  package private(set) var byType: [NameType: Counts] = [:]
  package private(set) var all = Counts()

  package init() {}

  /// Adds the counts of other texts.
  package mutating func add(_ other: NameScores) {
    all.add(other.all)
    for (type, counts) in other.byType { byType[type, default: Counts()].add(counts) }
  }

  /// Counts the names of one sentence.
  package mutating func count(found: [NamedSentence.Name], gold: [NamedSentence.Name]) {
    let gold = Set(gold)
    for name in found {
      byType[name.type, default: Counts()].found += 1
      all.found += 1
      if gold.contains(name) {
        byType[name.type, default: Counts()].right += 1
        all.right += 1
      }
    }
    for name in gold {
      byType[name.type, default: Counts()].gold += 1
      all.gold += 1
    }
  }
}
