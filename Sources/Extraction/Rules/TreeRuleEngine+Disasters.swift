internal import AnnotatedText
internal import KnowledgeModel

// To whom help goes that a report of a disaster tells of.
extension TreeRuleEngine {
  /// The country that a disaster has struck, where a verb does not say to whom help goes.
  ///
  /// "A flood drowned ten people in Togo. … Chad sent rescuers": Togo.
  ///
  /// It is the one from which the report comes, or else the only one that it names with the disaster.
  func stricken(at verb: Int) -> [Participant] {
    guard !arguments.hasRecipient(verb), let home = participants.home else { return [] }
    var tellings = 0
    var struck: Set<Int> = []
    for sentence in document.sentences {
      guard sentence.tokens.lowerBound < verb, verb - sentence.tokens.lowerBound < 600 else {
        continue
      }
      let words = sentence.tokens.lowerBound..<min(sentence.tokens.upperBound, verb)
      let count = words.count { Lexicon.disasters.contains(tokens[$0].lemma) }
      guard count > 0 else { continue }
      tellings += count
      for token in words {
        guard let name = participants.index.name(at: token) else { continue }
        let country =
          name.kind == .country ? participants.index.entity(at: token) : home.country(of: name)
        if let country { struck.insert(country) }
      }
    }
    guard tellings > 1, let country = home.site ?? (struck.count == 1 ? struck.first : nil) else {
      return []
    }
    return [
      Participant(
        entity: country, token: verb,
        antecedent: participants.reference.antecedent(of: country, for: verb))
    ]
  }

  /// The state in whose town somebody is held, if the text names it: "was arrested in Lima" by Peru.
  func state(holding place: Participant) -> Participant? {
    guard entities[place.entity].kind == .place,
      let name = participants.index.name(at: place.token),
      let country = participants.home?.country(of: name)
    else { return nil }
    return Participant(
      entity: country, token: place.token,
      antecedent: participants.reference.antecedent(of: country, for: place.token))
  }
}
