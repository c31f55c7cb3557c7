internal import AnnotatedText

/// The pronouns of a document whose names it does not give, as those of a passage cut from its text.
struct UnnamedPronouns {
  /// Their tokens.
  let tokens: Set<Int>
  /// Names in their places, in the order of the text.
  let names: [NameSpan]

  init(reading: DocumentReading) {
    var names: [NameSpan] = []
    for (token, word) in reading.tree.tokens.enumerated() where reading.index.nameAt[token] < 0 {
      let isPerson = MentionReader.persons.contains(word.word)
      guard isPerson || MentionReader.things.contains(word.word),
        [.pronoun, .determiner].contains(word.partOfSpeech),
        reading.reference.referents(at: token).isEmpty
      else { continue }
      names.append(
        NameSpan(
          tokens: token..<token + 1, kind: isPerson ? .person : .organization,
          name: isPerson ? "Somebody" : "Something"))
    }
    self.names = names
    tokens = Set(names.map(\.tokens.lowerBound))
  }
}
