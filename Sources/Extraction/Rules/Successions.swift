internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Who held an office before somebody whose office a sentence tells: "Prime Minister Ana Roy, who succeeded Kofi Mensah",
/// "President Ana Roy and her predecessor, Kofi Mensah".
struct Successions {
  /// What statements name.
  static let rule = "position.succession"
  private static let precision = 0.85

  let document: AnnotatedDocument
  let index: EntityIndex

  /// What follows from offices in the same sentence.
  ///
  /// O(names of the sentences with offices).
  func findings(after known: [Finding]) -> [Finding] {
    var held: Set<[Int]> = []
    var bySentence: [Int: [Finding]] = [:]
    for finding in known where finding.kind == .holdsPosition {
      held.insert([finding.subject.entity, finding.object.entity])
      bySentence[finding.sentence, default: []].append(finding)
    }
    return bySentence.sorted { $0.key < $1.key }.flatMap { number, offices -> [Finding] in
      let tokens = document.sentences[number].tokens
      return tokens.compactMap { token -> Finding? in
        let name = Int(index.nameAt[token])
        guard name >= 0, index.names[name].tokens.lowerBound == token,
          index.names[name].kind == .person,
          let holder = successor(beside: index.names[name], in: tokens),
          let office = offices.last(where: {
            $0.subject.entity == holder && $0.title != nil && !$0.isPast
              && Factuality(polarity: $0.reading.polarity, modality: $0.reading.modality) == .actual
          }), index.entityOfName[name] != holder,
          held.insert([index.entityOfName[name], office.object.entity]).inserted
        else { return nil }
        var other = office
        other.subject = Participant(
          entity: index.entityOfName[name], token: index.names[name].tokens.upperBound - 1)
        other.rule = Successions.rule
        other.precision = Successions.precision
        return other
      }
    }
  }

  /// Whose office the bearer of a name has held or will hold.
  private func successor(beside name: NameSpan, in sentence: Range<Int>) -> Int? {
    let tokens = document.tokens
    var position = name.tokens.lowerBound - 1
    func word(_ words: Set<WordKey>) -> Bool {
      position >= sentence.lowerBound && words.contains(tokens[position].word)
    }
    if word(Successions.following) {
      // "Ana Roy, who succeeded Kofi Mensah", "Ana Roy succeeded Kofi Mensah".
      position -= 1
      if word(["has", "had"]) { position -= 1 }
      if word(["who"]) { position -= 1 }
      if word([","]) { position -= 1 }
    } else {
      // "Ana Roy and her predecessor, Kofi Mensah", "Ana Roy, whose predecessor was Kofi Mensah".
      if word([",", "was", "is"]) { position -= 1 }
      guard word(Successions.others) else { return nil }
      position -= 1
      if position >= sentence.lowerBound, tokens[position].partOfSpeech == .adjective {
        position -= 1
      }
      guard word(["his", "her", "whose"]) else { return nil }
      position -= 1
      if word(["and", "with"]) { position -= 1 }
      if word([","]) { position -= 1 }
    }
    guard position >= sentence.lowerBound, let other = index.name(at: position),
      other.kind == .person, other.tokens.upperBound == position + 1
    else { return nil }
    return index.entity(at: position)
  }

  private static let following: Set<WordKey> = ["succeeded", "replaced", "succeeds", "replaces"]
  private static let others: Set<WordKey> = ["predecessor", "successor"]
}
