internal import AnnotatedText
internal import KnowledgeModel

// Of whose life a text tells, whom a pronoun means where nobody nearer is meant.
extension ReferenceReader {
  /// The person of whose life a text tells, if its first sentence says so: that the person has died, was born, or is
  /// what biographies say that somebody is.
  ///
  /// "Ana Roy, the banker who founded Acme, has died", "Ana Roy (born in Lima) is a lawyer".
  func protagonist(in sentence: Int) -> Int? {
    let subjects = candidates[sentence].filter {
      $0.isName && $0.isMain && $0.sort == .person && $0.entities.count == 1
    }
    if subjects.isEmpty { return dead(in: sentence) }
    guard subjects.count == 1, let subject = subjects.first, let verb = subject.governor else {
      return nil
    }
    let isToldOf =
      ["die", "bear"].contains(tokens[verb].lemma)
      || tokens[verb].partOfSpeech == .noun && tree.child(of: verb, .copula) != nil
        && PersonNouns.words.contains(tokens[verb].lemma)
      || isBorn(behind: subject.token)
    return isToldOf ? subject.entities[0] : nil
  }

  /// Who has died by a sentence whose subject the parser hangs on the dateline: the first person whom it names.
  private func dead(in sentence: Int) -> Int? {
    let words = document.sentences[sentence].tokens
    guard let verb = words.first(where: { tree.head(of: $0) == nil }), tokens[verb].lemma == "die",
      tree.child(of: verb, .nominalSubject) == nil,
      let first = candidates[sentence].first(where: { $0.isName && $0.sort == .person }),
      first.token < verb, first.entities.count == 1
    else { return nil }
    return first.entities[0]
  }

  /// Whether brackets behind a name tell of a birth: "Ana Roy (born in Lima)".
  private func isBorn(behind name: Int) -> Bool {
    guard let span = index.name(at: name) else { return false }
    let next = span.tokens.upperBound
    return next + 1 < tokens.count && tokens[next].word == "("
      && ["born", "b"].contains(tokens[next + 1].word)
  }

  /// The person of whose life the text tells, where a pronoun may mean that person: grammar allows it, and of others with
  /// a name none is as near.
  func protagonist(isFeminine: Bool, at place: Place, among fitting: [Candidate]) -> [Int] {
    guard let protagonist, !place.isQuoted,
      index.entities[protagonist].isFeminine.map({ $0 == isFeminine }) ?? true,
      !nearby(place.sentence, before: place.token).contains(where: {
        $0.entities == [protagonist] && isBarred($0, at: place)
      })
    else { return [] }
    // "The general met Kofi Mensah. He …": another may be meant, unless the sentence goes on about whose life it is.
    let others = fitting.contains { $0.isName && $0.entities != [protagonist] }
    return others && !place.isMain ? [] : [protagonist]
  }
}
