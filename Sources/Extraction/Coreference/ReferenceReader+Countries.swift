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
      let isHere = number == sentence
      var phrases: [Candidate] = []
      var named: Set<Int> = []
      var governed: Set<Int> = []
      for candidate in nearby(number, before: token) {
        guard let entity = candidate.entities.first, candidate.entities.count == 1 else {
          // "a country of farmers": another one stands between.
          if tokens[candidate.token].word == tokens[token].word { (phrases, named) = ([], []) }
          continue
        }
        guard index.entities[entity].kind == .country else { continue }
        named.insert(entity)
        if isAdjective(candidate) {
          if isOfOrgan(candidate) { governed.insert(entity) }
        } else if !isExample(candidate) {
          phrases.append(candidate)
        }
      }
      // "the oil-rich country" may be any, where two were named.
      if isTold, named.count > 1 { return nil }
      if isHere {
        // "Chad left Peru as the country's army …": the clause goes on about its subject.
        let subjects = phrases.filter { $0.isMain && !isBesideSubject($0, token) }
        if subjects.count == 1, let subject = subjects.first { return subject.entities[0] }
        if let last = phrases.last(where: { !acts($0, above: token) }) { return last.entities[0] }
        if let speaker = countryOfSpeaker(before: token, in: sentence) { return speaker }
        only = named.count == 1 && !isOther ? named.first : nil
        if isOther { continue }
      } else if let last = phrases.last {
        if Set(phrases.map { $0.entities[0] }).count == 1 { return last.entities[0] }
        // Of several, the one of which the sentence is, or from which the text reports.
        let subjects = Set(phrases.lazy.filter(\.isMain).map { $0.entities[0] })
        if subjects.count == 1 { return subjects.first }
        return dateline.flatMap { named.contains($0) ? $0 : nil }
      }
      // "The Chadian government will sell the country's gold".
      if governed.count == 1, named.count == 1 { return governed.first }
    }
    // "Chad fights hunger in the country", where no other was named.
    return only
  }

  /// Whether a description is an argument of the very verb whose subject a name is: "Chad has troops in the country".
  private func isBesideSubject(_ candidate: Candidate, _ description: Int) -> Bool {
    // "Chad shelled the country's north" may be another's; "marked the country's day in its schools" is not told.
    if tokens[description].relation == .possessiveModifier, let had = tree.head(of: description),
      tokens[had].relation != .object
    {
      return false
    }
    return clauses.governor(of: description) == candidate.governor
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
