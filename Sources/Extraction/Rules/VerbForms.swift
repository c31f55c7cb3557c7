internal import AnnotatedText

/// The regular forms of the words that trigger rules, so that a rare one is known whatever lemma a model guesses: "rebuked"
/// is of "rebuke".
struct VerbForms {
  private let triggers: Set<WordKey>
  /// The trigger of each form; forms of two are left out.
  private let triggerOfForm: [WordKey: WordKey]

  init(of words: some Sequence<String>) {
    var forms: [WordKey: WordKey] = [:]
    var ambiguous: Set<WordKey> = []
    let words = Set(words.filter { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }).sorted()
    for word in words {
      for form in VerbForms.forms(of: word) {
        let known = forms.updateValue(WordKey(word), forKey: WordKey(form))
        if known != nil { ambiguous.insert(WordKey(form)) }
      }
    }
    for form in ambiguous { forms[form] = nil }
    triggers = Set(words.map { WordKey($0) })
    triggerOfForm = forms
  }

  /// The document with the lemmas of those verbs that are a regular form of a trigger, and whose own lemma is none.
  ///
  /// O(tokens).
  func corrected(_ document: AnnotatedDocument) -> AnnotatedDocument {
    var tokens = document.tokens
    for token in tokens.indices {
      switch tokens[token].partOfSpeech {
      case .verb: break
      // "Peru and Chile voiced support": no adjective stands before its noun without describing it.
      case .adjective
      where tokens[token].relation != .adjectivalModifier && token + 1 < tokens.count
        && [.noun, .properNoun, .determiner].contains(tokens[token + 1].partOfSpeech)
        && Int(tokens[token + 1].head) >= 0 && isUnder(token, token + 1, in: tokens):
        break
      default: continue
      }
      guard !triggers.contains(tokens[token].lemma),
        let trigger = triggerOfForm[tokens[token].word]
      else { continue }
      tokens[token].lemma = trigger
      tokens[token].partOfSpeech = .verb
    }
    return AnnotatedDocument(
      document: document.document, tokens: tokens, sentences: document.sentences,
      fineTags: document.fineTags, names: document.names, headMargins: document.headMargins)
  }

  /// Whether a word hangs on another, by one word between at most.
  private func isUnder(_ head: Int, _ word: Int, in tokens: [Token]) -> Bool {
    let above = Int(tokens[word].head)
    return above == head || above > word && Int(tokens[above].head) == head
  }

  /// The third person, the past and the participles of a verb by the rules of spelling.
  static func forms(of verb: String) -> [String] {
    let letters = Array(verb)
    guard letters.count > 2, let last = letters.last else { return [] }
    let stem = String(letters.dropLast())
    let before = letters[letters.count - 2]
    if last == "e" {
      return [verb + "s", verb + "d", (before == "e" ? verb : stem) + "ing"]
    }
    if last == "y", !isVowel(before) { return [stem + "ies", stem + "ied", verb + "ing"] }
    let isHissing =
      ["s", "x", "z"].contains(last) || last == "h" && (before == "s" || before == "c")
    let third = verb + (isHissing || last == "o" ? "es" : "s")
    // "bar" has "barred", which "bared" is not.
    let doubled =
      !isVowel(last) && !["w", "x", "y"].contains(last) && isVowel(before)
        && !isVowel(letters[letters.count - 3]) && letters.count(where: isVowel) == 1
      ? verb + String(last) : verb
    return [third, doubled + "ed", doubled + "ing"]
  }

  private static func isVowel(_ letter: Character) -> Bool {
    ["a", "e", "i", "o", "u"].contains(letter)
  }
}
