internal import AnnotatedText

// Pronouns for those who act for a state and have no name in the text.
extension ReferenceReader {
  /// The officer or body without a name that was the only subject of the sentence before, where a subject takes it up.
  ///
  /// "The Chadian minister arrived. *He* accused Togo", "Chad's army attacked. *Its* spokesman accused Togo".
  func unnamedSubject(meantBy token: Int, _ pronoun: Pronoun, in sentence: Int) -> Int? {
    guard sentence > 0, !quotations.contains(token), !pronoun.isReflexive else { return nil }
    let subject: Int
    if tokens[token].relation == .possessiveModifier {
      guard let officer = tree.head(of: token), Lexicon.officers.contains(tokens[officer].lemma)
      else { return nil }
      subject = officer
    } else {
      subject = token
    }
    guard clauses.isMainSubject(subject), tokens[subject].relation == .nominalSubject else {
      return nil
    }
    let isPerson = pronoun.agreement == .man || pronoun.agreement == .woman
    guard isPerson || pronoun.agreement == .thing else { return nil }
    // Nobody else may be meant in the sentence itself.
    let begin = document.sentences[sentence].tokens.lowerBound
    guard
      !nearby(sentence, before: token).contains(where: {
        $0.token >= begin && isPerson == ($0.sort == .person)
      })
    else { return nil }
    let before = nearby(sentence - 1, before: token).filter { !$0.isQuoted }
    let subjects = before.filter { $0.isMain && $0.isSubject && !$0.isPlural }
    guard subjects.count == 1, let only = subjects.first, only.entities.isEmpty else { return nil }
    if isPerson {
      let persons = before.filter {
        $0.sort == .person && !$0.isPlural
          && ($0.isFeminine == nil || $0.isFeminine == (pronoun.agreement == .woman))
      }
      // "The Chadian minister met Ana Roy. She left": she may be either.
      guard standingOut(persons)?.token == only.token,
        persons.allSatisfy({ $0.entities.isEmpty })
      else { return nil }
      if let earlier = unnamed[only.token] { return earlier }
      return Lexicon.offices.contains(tokens[only.token].lemma) ? only.token : nil
    }
    if let earlier = unnamed[only.token] { return earlier }
    return Lexicon.stateBodies.contains(tokens[only.token].lemma) ? only.token : nil
  }
}
