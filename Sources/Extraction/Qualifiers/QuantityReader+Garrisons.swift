internal import AnnotatedText

/// The force that a base holds, where the sentence gives its figure with the base: "a base in Togo that houses 700 troops".
extension QuantityReader {
  /// The figure of those whom the base of a statement holds.
  ///
  /// O(words of the sentence).
  func garrison(of owner: Int, at trigger: Int, in sentence: Sentence) -> String? {
    let tokens = tree.tokens
    guard
      let base = ([trigger] + tree.children(of: trigger, .object)).first(where: {
        Lexicon.installations.contains(tokens[$0].lemma)
      })
    else { return nil }
    return sentence.tokens.lazy.filter {
      Lexicon.armed.contains(tokens[$0].lemma) && !isOfOthers($0, than: owner)
        && isHeld($0, in: base, of: trigger)
    }.compactMap { figure(at: $0, isPatient: false) }.first
  }

  /// Whether a force is called that of another: "300 Chilean soldiers" at a base of Peru.
  private func isOfOthers(_ force: Int, than owner: Int) -> Bool {
    tree.children(of: force).contains {
      index.entity(at: $0).map { $0 != owner } ?? false
    }
  }

  /// Whether the sentence says that a force is in a base.
  private func isHeld(_ force: Int, in base: Int, of trigger: Int) -> Bool {
    let tokens = tree.tokens
    if let verb = holder(of: force), isLast(base, before: verb) { return true }
    guard let head = tree.head(of: force) else { return false }
    switch tokens[force].relation {
    case .nominalSubject, .nominalSubjectPassive:
      // "where 300 troops are stationed", "300 troops serve at the base".
      guard QuantityReader.serving.contains(tokens[head].lemma) else { return false }
      return tree.children(of: head, .oblique).contains(base)
        || tree.hasChild(of: head, words: ["where"]) && isLast(base, before: force)
    default:
      // "a base with 900 soldiers", "a base, home to 300 soldiers".
      switch tree.caseWord(of: force) {
      case "with":
        return (head == trigger || tokens[head].partOfSpeech != .verb)
          && isLast(base, before: force)
      case "to": return tokens[head].lemma == "home" && isLast(base, before: head)
      default: return false
      }
    }
  }

  /// The verb before the figure of a force, "houses" of "which houses at least 700 troops", by the order of the words, as
  /// parsers often take it for a noun.
  private func holder(of force: Int) -> Int? {
    let tokens = tree.tokens
    let near = (max(0, force - 7)..<force).reversed().prefix {
      tokens[$0].partOfSpeech != .punctuation
    }
    guard let verb = near.first(where: { QuantityReader.holding.contains(tokens[$0].lemma) })
    else { return nil }
    let isOfBase = tree.children(of: verb, .nominalSubject).allSatisfy {
      Lexicon.installations.contains(tokens[$0].lemma)
        || Lexicon.relatives.contains(tokens[$0].word)
    }
    return isOfBase ? verb : nil
  }

  /// Whether a base stands before a word, and no other base between them.
  private func isLast(_ base: Int, before word: Int) -> Bool {
    base < word
      && !(base + 1..<word).contains { Lexicon.installations.contains(tree.tokens[$0].lemma) }
  }

  private static let holding: Words = [
    "house", "host", "hold", "accommodate", "quarter", "shelter", "billet", "garrison",
  ]

  private static let serving = ForceWords.serving.union([
    "live", "house", "billet", "post", "work", "train",
  ])
}
