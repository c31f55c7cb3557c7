internal import AnnotatedText
internal import KnowledgeModel

extension ReferenceReader {
  /// The country that "the country" takes up: the last one named that neither acts in this very clause nor is only an
  /// example, or the one whose organ or office the sentence tells of, or else the only one of the sentence.
  func describedCountry(at token: Int, in sentence: Int) -> Int? {
    let isTold = isToldApart(token)
    // "Chad attacked the country": whom a sentence's only country deals with is another.
    let isOther = Self.borne.contains(tokens[token].relation)
    var only: Int?
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      var last: Int?
      var named: Set<Int> = []
      var governed: Set<Int> = []
      for candidate in nearby(number, before: token) {
        guard let entity = candidate.entities.first, candidate.entities.count == 1 else {
          // "a country of farmers": another one stands between.
          if tokens[candidate.token].word == tokens[token].word { (last, named) = (nil, []) }
          continue
        }
        guard index.entities[entity].kind == .country else { continue }
        named.insert(entity)
        if isAdjective(candidate) {
          if isOfOrgan(candidate) { governed.insert(entity) }
        } else if !isExample(candidate), number != sentence || !acts(candidate, above: token) {
          last = entity
        }
      }
      // "the oil-rich country" may be any, where two were named.
      if isTold, named.count > 1 { return nil }
      if let last {
        // Of two, the one from which the text reports is the more likely.
        if number != sentence, let dateline, named.contains(dateline) { return dateline }
        return last
      }
      if number == sentence {
        if let speaker = countryOfSpeaker(before: token, in: sentence) { return speaker }
        only = named.count == 1 && !isOther ? named.first : nil
        if isOther { continue }
      }
      // "The Chadian government will sell the country's gold".
      if governed.count == 1, named.count == 1 { return governed.first }
    }
    // "Chad fights hunger in the country", where no other was named.
    return only
  }

  /// Whether an adjective stands before an organ or office of its country: "the Chadian government", not "Chadian troops".
  private func isOfOrgan(_ candidate: Candidate) -> Bool {
    guard let head = tree.head(of: candidate.token), head > candidate.token else { return false }
    return Lexicon.homeOrgans.contains(tokens[head].lemma)
      || (candidate.token + 1...head).contains { Lexicon.officers.contains(tokens[$0].lemma) }
  }

  private static let borne: Set<DependencyRelation> = [
    .nominalSubject, .nominalSubjectPassive, .object, .indirectObject, .obliqueAgent,
  ]

  /// Whether an adjective or a noun before a description says which country is meant: "the landlocked country".
  private func isToldApart(_ token: Int) -> Bool {
    tree.children(of: token).contains {
      tokens[$0].relation == .adjectivalModifier || tokens[$0].relation == .compound
    }
  }
}
