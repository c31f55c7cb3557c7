internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// The body whose officer a noun before an office means, though no article takes it up: "Kofi Mensah, a *party* official,"
  /// behind "the Farmers' Party", "*company* spokeswoman Ana Roy" behind "Velmar".
  ///
  /// The text must have named one such body of late, and no second.
  func bodyBeforeOffice(at token: Int, in sentence: Int) -> Int? {
    let lemma = tokens[token].lemma
    guard ReferenceReader.staffed.contains(lemma), tokens[token].word == lemma,
      tokens[token].shape.contains(.lowercase), token + 1 < tokens.count,
      tree.isInSentence(token + 1, of: token),
      Lexicon.officers.contains(tokens[token + 1].lemma)
        || Lexicon.spokespeople.contains(tokens[token + 1].lemma),
      token == 0 || !tree.isInSentence(token - 1, of: token)
        || [.determiner, .punctuation, .coordinatingConjunction, .adposition, .verb]
          .contains(tokens[token - 1].partOfSpeech) && tokens[token - 1].word != "-"
          && !tree.isGerund(token - 1)
    else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      let fitting = Set(
        nearby(number, before: token).flatMap(\.entities).filter { descriptions.fits(lemma, $0) })
      if !fitting.isEmpty { return fitting.count == 1 ? fitting.first : nil }
    }
    return nil
  }

  /// Bodies that have officers.
  private static let staffed: Set<WordKey> = [
    "party", "company", "group", "agency", "bank", "airline", "union", "firm", "organization",
    "organisation", "charity", "movement", "militia", "bloc", "alliance",
  ]
}
