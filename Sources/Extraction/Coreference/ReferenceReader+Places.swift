internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// What "there" takes up: where the sentence has just been, "flew to Chad to train police there", else the only place of
  /// the sentence before, or the country that is its subject.
  mutating func readPlace(at token: Int, in sentence: Int) {
    guard tokens[token].relation == .adverbialModifier, !quotations.contains(token) else { return }
    if let place = placeNamed(before: token, in: sentence) {
      resolve(token, to: [place], form: .pronoun)
    }
  }

  private func placeNamed(before token: Int, in sentence: Int) -> Int? {
    let here = nearby(sentence, before: token).filter { isPlace($0) && !isAdjective($0) }
    if let last = here.last(where: { isScene($0, of: token) }) { return last.entities[0] }
    // "Chad said that Mali had opened a base there": who says so speaks of his own.
    if let speaker = here.last(where: { isSpeaking($0, above: token) }) {
      return speaker.entities[0]
    }
    guard here.isEmpty || here.allSatisfy({ acts($0, above: token) }), sentence > 0,
      document.sentences[sentence - 1].role.isReport
    else { return nil }
    let actors = Set(here.map { $0.entities[0] })
    let before = nearby(sentence - 1, before: token).filter {
      isPlace($0) && !isAdjective($0) && !$0.isQuoted && !actors.contains($0.entities[0])
    }
    let scenes = Set(before.lazy.filter { isScene($0, of: token) }.map { $0.entities[0] })
    if scenes.count == 1 { return scenes.first }
    guard scenes.isEmpty else { return nil }
    // "Chad thanked Mali": of two, one can't tell.
    let named = Set(before.map { $0.entities[0] })
    if named.count == 1 { return before.contains(where: \.isMain) ? named.first : nil }
    // "Darfur is a region of Sudan": what the sentence describes.
    let described = before.filter { candidate in
      candidate.isMain
        && candidate.governor.map { tree.child(of: $0, .copula) != nil } ?? false
    }
    return Set(described.map { $0.entities[0] }).count == 1 ? described[0].entities[0] : nil
  }

  private func isPlace(_ candidate: Candidate) -> Bool {
    candidate.entities.count == 1
      && [.country, .place, .base].contains(index.entities[candidate.entities[0]].kind)
  }

  /// Whether a name stands behind a preposition that tells where, in another clause or before a phrase of its own.
  private func isScene(_ candidate: Candidate, of token: Int) -> Bool {
    let top = clauses.top(of: candidate.token, isPerson: false)
    return tree.caseWord(of: top).map(ReferenceReader.locative.contains) ?? false
  }

  private func isSpeaking(_ candidate: Candidate, above token: Int) -> Bool {
    guard candidate.isSubject, let verb = candidate.governor,
      Lexicon.saying.contains(tokens[verb].lemma)
    else { return false }
    return clauses.governor(of: token) != verb && clauses.isInside(token, of: verb)
  }

  private static let locative: Set<WordKey> = [
    "in", "to", "at", "into", "near", "inside", "across", "from", "throughout", "on", "around",
    "outside", "toward", "towards", "for",
  ]
}
