internal import AnnotatedText

/// Finds whom "the official" means who goes on speaking: "A Peruvian official said that … The official said …".
struct SpeakerReferences {
  let tree: SyntaxTree
  let index: EntityIndex

  private var tokens: [Token] { tree.tokens }

  /// The last speaker before a bare description who is called the same.
  ///
  /// O(reach).
  func antecedent(of token: Int) -> Int? {
    guard tokens[token].partOfSpeech == .noun,
      Lexicon.officers.contains(tokens[token].lemma)
        || Self.unnamed.contains(tokens[token].lemma), index.nameAt[token] < 0, isBare(token)
    else { return nil }
    for before in stride(from: token - 1, through: max(0, token - Self.reach), by: -1)
    where tokens[before].lemma == tokens[token].lemma && tokens[before].word == tokens[token].word
      && tokens[before].partOfSpeech == .noun
    {
      guard !tree.isInSentence(before, of: token) else { return nil }
      // Another bare one leads further back.
      if isBare(before) { continue }
      return speaks(before) ? before : nil
    }
    return nil
  }

  private static let reach = 120

  private static let unnamed: Set<WordKey> = [
    "official", "diplomat", "source", "officer", "witness",
  ]

  /// "the official", without a word of whose he is.
  private func isBare(_ noun: Int) -> Bool {
    tree.hasChild(of: noun, words: ["the"])
      && tree.children(of: noun).allSatisfy {
        [.determiner, .punctuation].contains(tokens[$0].relation)
          || tokens[$0].partOfSpeech == .verb
      }
  }

  /// Whether a description is that of a speaker: "a Peruvian official said", "Ana Roy, a spokeswoman, said".
  private func speaks(_ noun: Int) -> Bool {
    var subject = noun
    if tokens[noun].relation == .apposition, let name = tree.head(of: noun) { subject = name }
    guard tokens[subject].relation == .nominalSubject, let verb = tree.head(of: subject) else {
      return false
    }
    return Lexicon.saying.contains(tokens[verb].lemma)
  }
}
