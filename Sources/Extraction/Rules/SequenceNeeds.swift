internal import AnnotatedText
internal import KnowledgeModel

/// What sequence rules need somewhere in a sentence, so that few of them are tried on it.
///
/// A step that must be taken needs one of its words, one of its lemmas or a name of one of its kinds. A sentence that
/// lacks what one step of a rule needs cannot match it, wherever it begins.
struct SequenceNeeds {
  /// The needs of each rule, as numbers of needs.
  private let needsOfRule: [[Int]]
  private let byWord: [WordKey: [Int]]
  private let byLemma: [WordKey: [Int]]
  private let byKind: [EntityKind: [Int]]
  private let count: Int

  /// Something that a sentence has or lacks.
  private enum Need: Hashable {
    case word(Words)
    case lemma(Words)
    case kind(Set<EntityKind>)
  }

  init(of rules: [SequenceRule]) {
    var numbers: [Need: Int] = [:]
    var byWord: [WordKey: [Int]] = [:]
    var byLemma: [WordKey: [Int]] = [:]
    var byKind: [EntityKind: [Int]] = [:]
    func number(of need: Need) -> Int {
      if let number = numbers[need] { return number }
      let number = numbers.count
      numbers[need] = number
      switch need {
      case .word(let words): for word in words.keys { byWord[word, default: []].append(number) }
      case .lemma(let lemmas):
        for lemma in lemmas.keys { byLemma[lemma, default: []].append(number) }
      case .kind(let kinds): for kind in kinds { byKind[kind, default: []].append(number) }
      }
      return number
    }
    needsOfRule = rules.map { rule in
      Set(rule.steps.flatMap(SequenceNeeds.needs).map(number)).sorted()
    }
    self.byWord = byWord
    self.byLemma = byLemma
    self.byKind = byKind
    count = numbers.count
  }

  private static func needs(of step: SequenceStep) -> [Need] {
    switch step {
    case .subject(let kinds, _), .object(let kinds, _), .name(let kinds, _), .subjects(let kinds),
      .objects(let kinds):
      [.kind(kinds)]
    case .word(let words), .verb(let words): [.word(words)]
    case .lemma(let lemmas): [.lemma(lemmas)]
    case .all(let steps): steps.flatMap(needs)
    case .title, .rank, .force, .optional, .gap, .unless, .unlessWord, .untitled: []
    }
  }

  /// Whether each rule may match in a sentence.
  ///
  /// O(words + rules).
  func possible(in tokens: ArraySlice<Token>, names index: EntityIndex) -> [Bool] {
    var isMet = [Bool](repeating: false, count: count)
    for position in tokens.indices {
      for need in byWord[tokens[position].word] ?? [] { isMet[need] = true }
      for need in byLemma[tokens[position].lemma] ?? [] { isMet[need] = true }
      let name = Int(index.nameAt[position])
      guard name >= 0, index.names[name].tokens.lowerBound == position else { continue }
      for need in byKind[index.names[name].kind] ?? [] { isMet[need] = true }
    }
    return needsOfRule.map { needs in needs.allSatisfy { isMet[$0] } }
  }
}
