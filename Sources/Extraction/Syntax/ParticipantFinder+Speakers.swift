internal import AnnotatedText
internal import KnowledgeModel

// Who speaks of himself: "Kenyan officials say they arrested", "the Kenyan army said its soldiers attacked".
extension ParticipantFinder {
  /// The described subject of the verb of speech above a clause whose subject a pronoun is or owns.
  ///
  /// A name is left to the resolver; "officials", "the army" and "the minister" are nobody's names, but who they act for
  /// is known, and what they say of "it", "them" or "him" they say of themselves.
  func speaker(meantBy pronoun: Int, depth: Int) -> [Participant] {
    guard depth < 4, let number = Self.selves[tokens[pronoun].word],
      let clause = clause(ofSubject: pronoun), let verb = speech(above: clause),
      let subject = tree.child(of: verb, .nominalSubject), subject < pronoun,
      index.nameAt[subject] < 0, tokens[subject].partOfSpeech == .noun,
      number.fits(kind(of: subject))
    else { return [] }
    return single(at: subject, depth: depth + 1).map {
      Participant(
        entity: $0.entity, token: pronoun, via: tokens[subject].lemma, antecedent: $0.antecedent)
    }
  }

  /// The country or body for which a person speaks by an office beside the name: "the Kenyan minister Ana Roy".
  func served(by person: Participant, at subject: Int) -> [Participant] {
    var offices = [subject, person.token]
    for word in offices { offices += tree.children(of: word) }
    for office in offices
    where abs(office - subject) < 12
      && (Lexicon.offices.contains(tokens[office].lemma)
        || Lexicon.collectives.contains(tokens[office].lemma) || office == subject
        || office == person.token)
    {
      if let first = owners(of: office, depth: 2).first(where: { isPolity($0.entity) }) {
        return [first]
      }
    }
    return []
  }

  /// What a pronoun takes up.
  private enum Number {
    case thing, several, person

    func fits(_ other: Number) -> Bool { self == other }
  }

  private static let selves: [WordKey: Number] = [
    "it": .thing, "its": .thing, "they": .several, "their": .several, "he": .person, "his": .person,
    "she": .person, "her": .person,
  ]

  /// Plurals that are their own base forms.
  private static let plurals: Set<WordKey> = [
    "police", "troops", "forces", "authorities", "servicemen", "personnel",
  ]

  private func kind(of subject: Int) -> Number {
    let lemma = tokens[subject].lemma
    if tokens[subject].word != lemma || Self.plurals.contains(lemma) { return .several }
    return Lexicon.officers.contains(lemma) ? .person : .thing
  }

  /// The verb whose subject a pronoun is, or owns.
  private func clause(ofSubject pronoun: Int) -> Int? {
    var subject = pronoun
    if tokens[pronoun].relation == .possessiveModifier {
      guard let noun = tree.head(of: pronoun) else { return nil }
      subject = noun
    }
    guard [.nominalSubject, .nominalSubjectPassive].contains(tokens[subject].relation) else {
      return nil
    }
    return tree.head(of: subject)
  }

  /// The verb of speech or resolve that a clause, or the one it is joined to, is the complement of.
  private func speech(above clause: Int) -> Int? {
    var here = clause
    for _ in 0..<4 {
      guard let head = tree.head(of: here) else { return nil }
      switch tokens[here].relation {
      case .coordination: here = head
      case .clausalComplement:
        return Lexicon.saying.contains(tokens[head].lemma)
          || Lexicon.planning.contains(tokens[head].lemma)
          || Lexicon.denying.contains(tokens[head].lemma) ? head : nil
      default: return nil
      }
    }
    return nil
  }
}
