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

  /// Whose troops a military means where it says what troops did: "the Kenyan army says soldiers shelled a village".
  func speakersTroops(at noun: Int) -> [Participant] {
    guard Self.ranks.contains(tokens[noun].lemma), index.nameAt[noun] < 0,
      tree.children(of: noun).allSatisfy({ child in
        switch tokens[child].relation {
        case .adjectivalModifier, .compound: Lexicon.ofStates.contains(tokens[child].lemma)
        case .numericModifier, .adverbialModifier, .caseMarking, .coordination, .punctuation,
          .coordinatingConjunction, .clausalModifier:
          true
        case .determiner: ["the", "some"].contains(tokens[child].word)
        case .nominalModifier: tree.caseWord(of: child) == "in"
        default: false
        }
      })
    else { return [] }
    var clause: Int?
    switch tokens[noun].relation {
    case .nominalSubject, .obliqueAgent: clause = tree.head(of: noun)
    default: return []
    }
    guard let clause, let verb = speech(above: clause), Lexicon.saying.contains(tokens[verb].lemma),
      let subject = tree.child(of: verb, .nominalSubject), subject < noun
    else { return [] }
    let isNamed = index.name(at: subject).map { $0.kind == .organization } ?? false
    // "Kenyan army officials say soldiers shelled a village".
    let isOfMilitary = tree.children(of: subject, .compound, .adjectivalModifier).contains {
      Self.militaries.contains(tokens[$0].lemma)
    }
    guard isNamed || isOfMilitary || Self.militaries.contains(tokens[subject].lemma) else {
      return []
    }
    return single(at: subject, depth: 1).filter { speaker in
      let entity = index.entities[speaker.entity]
      return entity.kind == .country
        || Membership.isArmed(entity.subkind)
    }.map {
      Participant(
        entity: $0.entity, token: noun, via: tokens[noun].lemma, antecedent: $0.antecedent)
    }
  }

  /// The country that the named speaker serves whose troops "his forces" are: "the Kenyan general Ana Roy said her forces
  /// had left".
  func countryOfSpeaker(meantBy pronoun: Int) -> [Participant] {
    guard Self.selves[tokens[pronoun].word] == .person, let clause = clause(ofSubject: pronoun),
      let verb = speech(above: clause), let subject = tree.child(of: verb, .nominalSubject),
      subject < pronoun, index.name(at: subject)?.kind == .person
    else { return [] }
    for office in tree.children(of: subject, .nominalModifierDescriptive, .apposition, .compound)
    where Lexicon.offices.contains(tokens[office].lemma) {
      let served = owners(of: office, depth: 2).filter {
        index.entities[$0.entity].kind == .country
      }
      if let first = served.first { return [first] }
    }
    return []
  }

  /// Those who do what a military tells.
  private static let ranks: Set<WordKey> = [
    "troop", "troops", "soldier", "force", "forces", "warplane", "jet", "aircraft", "helicopter",
    "plane", "gunship", "commando", "marine", "paratrooper", "warship", "drone", "gunboat", "tank",
  ]

  /// Who speaks for the military.
  private static let militaries: Set<WordKey> = [
    "military", "army", "navy", "force", "forces", "command", "commander", "coalition", "alliance",
  ]

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
