internal import AnnotatedText

extension ParticipantFinder {
  /// The person whose office a word is or begins, where the name follows: "leader Ana Roy", "Communist Party leader Ana
  /// Roy", "the prime minister of Japan, Ana Roy", however the parser ties them.
  func holder(from token: Int) -> Participant? {
    var position = token + 1
    var isOffice = Lexicon.officers.contains(tokens[token].lemma)
    if let name = index.name(at: token) {
      guard isPolity(name) else { return nil }
      position = name.tokens.upperBound
      isOffice = false
    } else if !isOffice {
      return nil
    }
    let end = min(position + 8, tokens.count)
    var commas = 0
    // "members of President Bush's council": after "of" stands what the office is of.
    var isOf = false
    while position < end, tree.isInSentence(position, of: token) {
      if let name = index.name(at: position) {
        if name.kind == .person {
          guard isOffice, !isOf, name.tokens.lowerBound == position,
            let person = index.entity(at: position)
          else { return nil }
          return Participant(entity: person, token: name.tokens.upperBound - 1)
        }
        // "the president of Togo Ana Roy": what the office is of.
        guard isOffice, commas == 0, isPolity(name) else { return nil }
        position = name.tokens.upperBound
        isOf = false
        continue
      }
      switch tokens[position].partOfSpeech {
      case .noun, .properNoun:
        // "officials": several are no one.
        if !Lexicon.officers.contains(tokens[position].lemma) { isOf = false }
        // "Secretary of State Ana Roy": a portfolio is part of the office.
        if isOf, Lexicon.portfolios.contains(tokens[position].lemma) { isOf = false }
        isOffice =
          isOffice
          || Lexicon.officers.contains(tokens[position].lemma)
            && tokens[position].word == tokens[position].lemma
      case .adjective: break
      case .adposition where isOffice && ["of", "for", "to"].contains(tokens[position].word):
        isOf = true
      case .determiner where tokens[position - 1].partOfSpeech == .adposition: break
      case .punctuation where tokens[position].word == "," && isOffice && commas == 0:
        // A comma needs the office's whole: "the minister, Ana Roy,".
        guard tokens[token].word == tokens[token].lemma else { return nil }
        commas += 1
        isOf = false
      default: return nil
      }
      position += 1
    }
    return nil
  }
}
