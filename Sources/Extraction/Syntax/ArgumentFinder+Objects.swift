internal import AnnotatedText

extension ArgumentFinder {
  /// What stands after a verb without an object as its object would: without a preposition.
  func bareObjects(of verb: Int) -> [Int] {
    guard !Control.becoming.contains(tokens[verb].lemma) else { return [] }
    return tree.children(of: verb).filter {
      guard $0 > verb, tree.caseWord(of: $0) == nil else { return false }
      switch tokens[$0].relation {
      case .openClausalComplement: return tokens[$0].partOfSpeech == .properNoun
      // "stationed at least 7,000 troops": the bound of the figure is no preposition.
      case .oblique: return tree.child(of: $0, .numericModifier) != nil
      default: return false
      }
    }
  }

  /// What is judged, where the judgement stands before it: "rejected as absurd *claims* by Chad", "condemned as a crime the
  /// *raid* on Chad".
  func objectBehindJudgement(_ verb: Int) -> Int? {
    guard Control.judging.contains(tokens[verb].lemma), !tree.isPassive(verb) else { return nil }
    for phrase in tree.children(of: verb, .oblique, .adverbialClause, .openClausalComplement)
    where phrase > verb + 2 && phrase - verb < 9 && tokens[phrase].partOfSpeech == .noun {
      guard verb + 2 < tokens.count, tokens[verb + 1].word == "as",
        tokens[verb + 2].partOfSpeech == .adjective
      else { continue }
      return phrase
    }
    return nil
  }

  /// The noun behind "whose" that a clause with a subject of its own is about: of "Chad, whose offer Mali accepted," the
  /// offer.
  func ownedObject(of verb: Int) -> Int? {
    var word = verb - 1
    while word > 0, verb - word < 7, tree.isInSentence(word, of: verb), tokens[word].word != "," {
      if tokens[word].word == "whose", tokens[word + 1].partOfSpeech == .noun, word + 1 < verb,
        tokens[word + 1].relation != .nominalSubject
          && tokens[word + 1].relation != .nominalSubjectPassive
      {
        return word + 1
      }
      word -= 1
    }
    return nil
  }

  /// What a verb asks for behind its preposition, as others do by an object: "called for Syria's withdrawal".
  func phrasalObjects(of verb: Int) -> [Int] {
    guard let preposition = Control.phrasal[tokens[verb].lemma] else { return [] }
    return direct(of: verb, [preposition])
  }

  /// Who must do what the clause of a verb says: "said that Syria must withdraw", "says Syria needs to act".
  func obliged(by verb: Int) -> [Int] {
    tree.children(of: verb, .clausalComplement, .parataxis).flatMap { clause -> [Int] in
      // "should expect another attack": what is foreseen or befalls somebody is asked of nobody.
      guard tree.child(of: clause, .copula) == nil, !tree.isPassive(clause),
        !Control.befalling.contains(tokens[clause].lemma),
        !["expect", "fear", "brace", "worry", "anticipate"].contains(tokens[clause].lemma)
      else { return [] }
      let isNeed =
        Control.needing.contains(tokens[clause].lemma)
        // "had permission to leave".
        && (tokens[clause].lemma != "have" || tree.child(of: clause, .object) == nil)
        && tree.child(of: clause, .openClausalComplement).map {
          hasInfinitiveMarker($0) && !tree.isPassive($0) && tree.child(of: $0, .copula) == nil
        } ?? false
      let isMust = tree.children(of: clause, .auxiliary).contains {
        ["must", "should", "ought"].contains(tokens[$0].word)
      }
      // "should have asked" blames, and "may need to" guesses.
      guard isNeed || isMust,
        !tree.hasChild(
          of: clause, words: ["if", "whether", "have", "may", "might", "could", "would"])
      else { return [] }
      return tree.children(of: clause, .nominalSubject)
    }
  }

  /// Who would do what a verb or its complement waits for: "threatened to use force if *Chad* attacks".
  func conditionalAgents(of verb: Int) -> [Int] {
    let clauses = [verb] + tree.children(of: verb, .openClausalComplement, .clausalComplement)
    for clause in clauses {
      for condition in tree.children(of: clause, .adverbialClause)
      where condition > verb
        && tree.children(of: condition, .marker).contains(where: {
          ["if", "unless", "until"].contains(tokens[$0].word)
        })
      {
        let subject = tree.children(of: condition, .nominalSubject)
        if !subject.isEmpty { return subject }
      }
    }
    return []
  }

  /// The two names of "the Greek-Turkish talks", which the parser hangs on each other or on the noun.
  func pair(before noun: Int) -> [Int] {
    var word = noun - 1
    while word > 1, [.adjective, .noun, .properNoun].contains(tokens[word].partOfSpeech),
      noun - word < 5
    {
      if tokens[word - 1].word == "-",
        tokens[word - 2].shape.contains(.capitalized)
          || tokens[word - 2].shape.contains(.allCapitals),
        tokens[word].shape.contains(.capitalized)
      {
        return [word - 2, word]
      }
      // "the Nile-Congo Council meeting": the name goes on.
      if tokens[word].partOfSpeech == .properNoun { return [] }
      word -= 1
    }
    return []
  }

  /// Whether what fills one of the roles is "each other" or "one another".
  func isReciprocal(_ roles: [Role], of word: Int) -> Bool {
    roles.contains { role in
      heads(of: role, for: word).contains {
        tokens[$0].word == "other" && tree.hasChild(of: $0, words: ["each"])
          || tokens[$0].word == "another" && tree.hasChild(of: $0, words: ["one"])
          || $0 + 1 < tokens.count && tokens[$0].word == "each" && tokens[$0 + 1].word == "other"
          || $0 + 1 < tokens.count && tokens[$0].word == "one" && tokens[$0 + 1].word == "another"
          || $0 > 0 && tokens[$0].word == "other" && tokens[$0 - 1].word == "each"
          || tokens[$0].word == "other" && tree.hasChild(of: $0, words: ["the"])
            && tree.children(of: word, .nominalSubject).contains {
              tokens[$0].word == "each" || tree.hasChild(of: $0, words: ["each"])
            }
      }
    }
  }

  /// Of "killed more than ten soldiers" the soldiers, which the parser hangs on the verb behind "than".
  func counted(by object: Int, of verb: Int) -> Int {
    // "took two nurses hostage": the nurses, of which the parser makes a part of the hostage.
    if Lexicon.captivity.contains(tokens[object].word),
      let taken = tree.children(of: object, .compound).first(where: { $0 + 1 == object })
    {
      return taken
    }
    guard ["more", "fewer", "less"].contains(tokens[object].word) else { return object }
    return tree.children(of: verb, .oblique).first {
      $0 > object && tree.caseWord(of: $0) == "than"
    } ?? object
  }

  /// The objects of the verb that is joined to this one: "trained and equipped Afghan police".
  func sharedObjects(of verb: Int) -> [Int] {
    guard verb + 2 < tokens.count, tokens[verb + 1].partOfSpeech == .coordinatingConjunction,
      tokens[verb + 2].relation == .coordination, tree.head(of: verb + 2) == verb,
      tokens[verb + 2].partOfSpeech == .verb
    else { return [] }
    return tree.children(of: verb + 2, .object)
  }

  /// What a relative clause with a subject of its own is about: of "the bloc, which Moscow leads," the bloc.
  func relativeObject(of verb: Int) -> [Int] {
    let subjects = tree.children(of: verb, .nominalSubject)
    guard subjects.contains(where: { !Lexicon.relatives.contains(tokens[$0].word) }),
      let head = tree.head(of: verb), head < verb
    else { return [] }
    if let pronoun = tree.children(of: verb).first(where: {
      $0 < verb && Lexicon.relatives.contains(tokens[$0].word)
    }) {
      // "it was Mali that Chad attacked": a mark stands for nobody.
      if tokens[pronoun].relation == .marker { return [head] }
      // "in which", "to whom" are no objects.
      return tree.caseWord(of: pronoun) == nil ? [pronoun] : []
    }
    return [head]
  }

  /// The noun that a participle or relative clause behind it has for its object: "rockets fired at Chad", "the rockets
  /// that Chad fired".
  func objectAbove(_ verb: Int) -> Int? {
    guard tokens[verb].partOfSpeech == .verb, let noun = tree.head(of: verb), noun < verb else {
      return nil
    }
    // "a truce proposed by Mali and accepted by Chad".
    if let noun = joinedParticiple(verb) { return noun }
    switch tokens[verb].relation {
    case .clausalModifier: return isReducedPassive(verb) || tree.isPassive(verb) ? noun : nil
    case .relativeClause:
      if tree.isPassive(verb) { return noun }
      return relativeObject(of: verb).isEmpty ? nil : noun
    default: return nil
    }
  }

  /// The verb of the clause that says who did what a noun says: of "the offer that Oman made to Chad" the making.
  func relativeVerb(of noun: Int) -> Int? {
    tree.children(of: noun, .relativeClause).first {
      Control.light.contains(tokens[$0].lemma)
        && tree.children(of: $0, .object).allSatisfy {
          Lexicon.relatives.contains(tokens[$0].word)
        }
        && !tree.children(of: $0, .nominalSubject).allSatisfy {
          Lexicon.relatives.contains(tokens[$0].word)
        }
    }
  }
}
