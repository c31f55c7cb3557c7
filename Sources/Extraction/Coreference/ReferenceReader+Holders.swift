internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Persons by their offices: whom "the former minister" takes up.
extension ReferenceReader {
  /// The person who holds the office that a description names, if it must be one who was spoken of before.
  func holder(
    of office: OfficeHolders.Office, span: TitleSpan, at token: Int, in sentence: Int
  ) -> Int? {
    // Several ministers are nobody, and "a minister" is somebody new.
    guard tokens[token].word == tokens[token].lemma, let country = countryOfOffice(at: token, span)
    else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 10), by: -1) {
      var holders: [Int] = []
      for candidate in nearby(number, before: token) where candidate.sort == .person {
        guard let person = candidate.entities.first, candidate.entities.count == 1,
          !holders.contains(person), offices.holds(person, office, of: country.entity)
        else { continue }
        holders.append(person)
      }
      if !holders.isEmpty { return holders.count == 1 ? holders[0] : nil }
    }
    return nil
  }

  /// Who was spoken of before as the subject, where a subject tells of a former office that nobody is said to have held:
  /// "the former Chilean minister said" behind "Ana Roy left".
  func formerHolder(at token: Int, in sentence: Int) -> Int? {
    guard tree.hasChild(of: token, words: ["former", "onetime"]),
      tree.hasChild(of: token, words: ["the"]), tokens[token].word == tokens[token].lemma,
      tree.child(of: token, .apposition, .flat, .nominalModifierDescriptive) == nil,
      sentence > 0, clauses.isMainSubject(token),
      !nearby(sentence, before: token).contains(where: { $0.sort == .person }),
      document.sentences[sentence - 1].role.isReport
    else { return nil }
    let before = nearby(sentence - 1, before: token).filter { $0.isMain && !$0.isQuoted }
    guard let subject = before.first, subject.sort == .person, subject.entities.count == 1,
      Set(
        nearby(sentence - 1, before: token).filter { $0.sort == .person && $0.isName }
          .map(\.identity)
      ).count == 1
    else { return nil }
    return subject.entities[0]
  }

  /// Whether an adjective only says more of somebody, "the veteran leader", and not which of several is meant.
  private func isPlain(_ adjective: Int) -> Bool {
    tokens[adjective].relation == .adjectivalModifier && index.nameAt[adjective] < 0
      && tokens[adjective].shape.isDisjoint(with: [.capitalized, .allCapitals])
      && !ReferenceReader.contrasting.contains(tokens[adjective].lemma)
  }

  /// A country that a phrase names, if it names one.
  private struct Country {
    var entity: Int?
  }

  /// The country of which an office is said to be; `nil` where the phrase is not one that takes somebody up, or is of
  /// something else than a country.
  private func countryOfOffice(at token: Int, _ span: TitleSpan) -> Country? {
    var isDefinite = false
    var country: Int?
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .determiner:
        guard ["the", "this", "that"].contains(tokens[child].word) else { return nil }
        isDefinite = true
      case .adjectivalModifier, .compound, .possessiveModifier:
        if span.tokens.contains(child) || isPlain(child) { continue }
        guard let name = index.name(at: child), name.kind == .country,
          let entity = index.entity(at: child), country == nil
        else { return nil }
        country = entity
        if tokens[child].relation == .possessiveModifier { isDefinite = true }
      case .nominalModifier:
        guard child > token, tree.caseWord(of: child) == "of", let name = index.name(at: child),
          name.kind == .country, let entity = index.entity(at: child), country == nil
        else { return nil }
        country = entity
      case .relativeClause, .clausalModifier, .numericModifier, .apposition, .flat:
        if !isOfVerb(child, besides: token) { return nil }
      default: break
      }
    }
    return isDefinite ? Country(entity: country) : nil
  }
}
