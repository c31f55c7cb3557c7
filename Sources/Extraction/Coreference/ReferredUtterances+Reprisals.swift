internal import AnnotatedText
internal import KnowledgeModel

// Measures of which the text does not say against whom they are.
extension ReferredUtterances {
  /// Whoever breaks ties or calls his ambassador home does so to the one who was last told to have done him harm.
  ///
  /// "Peru stormed a Chilean ship. Chile recalled its ambassador", "Peru raided the Chilean embassy, and Chile severed ties".
  func reprisals(after known: [Finding]) -> [Finding] {
    let harms = harmsBySentence(known)
    guard !harms.isEmpty else { return [] }
    let taken = Set(known.lazy.filter { $0.kind == .sanction }.map(\.trigger))
    var found: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      for verb in sentence.tokens
      where tokens[verb].partOfSpeech == .verb && !taken.contains(verb) && isReprisal(verb) {
        let reading = factuality.reading(of: verb)
        guard reading.polarity == .positive,
          [.asserted, .reported].contains(reading.modality)
        else { continue }
        for speaker in arguments.agent(of: verb, depth: 0)
          .flatMap({ participants.participants(at: $0) }) where isActor(speaker)
        {
          guard participants.index.entities[speaker.entity].kind == .country,
            let doer = offender(against: speaker.entity, before: verb, in: number, harms)
          else { continue }
          found.append(
            judgement(.sanction, of: speaker, on: doer, at: verb, by: verb, in: number))
        }
      }
    }
    return found
  }

  /// Whether a verb says that somebody breaks ties or calls his envoy home, and names nobody against whom.
  private func isReprisal(_ verb: Int) -> Bool {
    guard !tree.isPassive(verb), let object = tree.child(of: verb, .object), object > verb else {
      return false
    }
    let isMeasure =
      ["sever", "cut", "break", "suspend", "freeze"].contains(tokens[verb].lemma)
      && Self.bonds.contains(tokens[object].lemma)
      || ["recall", "withdraw"].contains(tokens[verb].lemma)
        && ["ambassador", "envoy"].contains(tokens[object].lemma)
    guard isMeasure else { return false }
    return tree.children(of: object).allSatisfy {
      switch tokens[$0].relation {
      case .nominalModifier, .relativeClause, .clausalModifier: isTimeOrSource($0)
      case .adjectivalModifier, .compound: participants.index.nameAt[$0] < 0
      default: true
      }
    }
      && tree.children(of: verb, .oblique).allSatisfy {
        isTimeOrSource($0) || participants.participants(at: $0).isEmpty
      }
  }

  private func isTimeOrSource(_ phrase: Int) -> Bool {
    Lexicon.times.contains(tokens[phrase].lemma)
  }

  private static let bonds: Set<WordKey> = ["tie", "relation", "link", "relations", "ties"]
}
