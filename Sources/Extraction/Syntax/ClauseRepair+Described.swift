internal import AnnotatedText

// Nouns that the parser joins to a name inside a phrase, though they go with what the phrase describes.
extension ClauseRepair {
  /// "Two members of the bloc, Peru and Chile, signed": the names behind the comma are the members, and no further bloc.
  mutating func nameSeveral(_ name: Int, in sentence: Range<Int>) {
    let whole = Int(tokens[name].head)
    guard whole > sentence.lowerBound, whole < name, tokens[name].partOfSpeech == .properNoun,
      tokens[whole].partOfSpeech == .noun, tokens[whole].relation == .nominalModifier
    else { return }
    let several = Int(tokens[whole].head)
    guard several >= sentence.lowerBound, several < whole, tokens[several].partOfSpeech == .noun,
      tokens[several].word != tokens[several].lemma,
      ClauseRepair.described.contains(tokens[several].lemma)
    else { return }
    var first = name
    while first > sentence.lowerBound, tokens[first - 1].partOfSpeech == .properNoun { first -= 1 }
    if first > sentence.lowerBound, tokens[first - 1].word == "the" { first -= 1 }
    guard first > whole, tokens[first - 1].word == ",", first - 2 <= whole + 1 else { return }
    attach(name, to: several, .apposition)
    for other in near(name, sentence)
    where other > name && Int(tokens[other].head) == whole
      && tokens[other].relation == .coordination
    {
      attach(other, to: name, .coordination)
    }
  }

  /// Nouns for states and bodies of which a few are named behind.
  private static let described: Set<WordKey> = [
    "member", "state", "country", "nation", "neighbor", "neighbour", "ally", "partner", "power",
    "republic", "founder", "signatory", "colony", "government", "rival", "party", "group",
  ]

  /// "a base in Peru and a Chilean garrison": a noun with an article of its own is joined to no name, but to the noun that
  /// the name's phrase describes.
  mutating func joinAlikeNoun(_ noun: Int, in sentence: Range<Int>) {
    let name = Int(tokens[noun].head)
    guard name > sentence.lowerBound, name < noun, tokens[noun].partOfSpeech == .noun,
      tokens[name].partOfSpeech == .properNoun, tokens[name].relation == .nominalModifier,
      near(noun, sentence).contains(where: {
        Int(tokens[$0].head) == noun && tokens[$0].relation == .determiner
          && ["a", "an"].contains(tokens[$0].word)
      }), !hasChild(noun, .caseMarking, in: sentence),
      near(name, sentence).contains(where: {
        $0 < name && Int(tokens[$0].head) == name && tokens[$0].relation == .caseMarking
          && ["in", "at", "near"].contains(tokens[$0].word)
      })
    else { return }
    let described = Int(tokens[name].head)
    guard described >= sentence.lowerBound, described < name,
      tokens[described].partOfSpeech == .noun,
      near(described, sentence).contains(where: {
        Int(tokens[$0].head) == described && tokens[$0].relation == .determiner
      })
    else { return }
    attach(noun, to: described, .coordination)
  }

  /// "opposes Peru joining the bloc", "objects to Peru becoming a member": of a verb of favour the name right before the
  /// participle does what the participle says.
  mutating func giveParticipleItsName(_ gerund: Int, in sentence: Range<Int>) {
    let name = gerund - 1
    guard gerunds[gerund], name > sentence.lowerBound, tokens[name].partOfSpeech == .properNoun,
      tokens[gerund].partOfSpeech == .verb
    else { return }
    let verb = Int(tokens[gerund].head)
    guard verb >= sentence.lowerBound, verb < name, tokens[verb].partOfSpeech == .verb,
      ClauseRepair.favoring.contains(tokens[verb].lemma)
    else { return }
    let head = whole(of: name)
    if Int(tokens[head].head) == gerund, tokens[head].relation == .nominalSubject {
      tokens[gerund].relation = .clausalComplement
      return
    }
    guard Int(tokens[head].head) == verb, !hasChild(gerund, .nominalSubject, in: sentence),
      [.object, .oblique, .nominalModifier].contains(tokens[head].relation)
    else { return }
    for mark in near(head, sentence)
    where Int(tokens[mark].head) == head && tokens[mark].relation == .caseMarking {
      guard ["to", "of", "on", "against"].contains(tokens[mark].word) else { return }
      attach(mark, to: gerund, .marker)
    }
    attach(head, to: gerund, .nominalSubject)
    attach(gerund, to: verb, .clausalComplement)
  }

  /// Verbs of those who like a deed or do not.
  private static let favoring: Set<WordKey> = [
    "oppose", "object", "support", "favor", "favour", "welcome", "resist", "fear", "mean", "back",
    "involve", "envisage", "tolerate", "countenance", "mind", "veto", "protest", "resent",
  ]

  /// "urged Peru to halt the tests, sign the pact, withdraw its men": a base form is joined to no past, but to the infinitive
  /// before it.
  mutating func rejoinBase(_ verb: Int, in sentence: Range<Int>) {
    let past = Int(tokens[verb].head)
    guard past >= sentence.lowerBound, past < verb, tokens[verb].partOfSpeech == .verb,
      tokens[verb].word == tokens[verb].lemma, tokens[past].partOfSpeech == .verb,
      tokens[past].word != tokens[past].lemma, !gerunds[past],
      !ClauseRepair.alike.contains(tokens[verb].lemma),
      !near(verb, sentence).contains(where: { child in
        guard Int(tokens[child].head) == verb else { return false }
        switch tokens[child].relation {
        case .nominalSubject, .nominalSubjectPassive, .auxiliary, .auxiliaryPassive, .marker:
          return true
        default: return false
        }
      }),
      let infinitive = near(past, sentence).last(where: {
        $0 > past && $0 < verb && Int(tokens[$0].head) == past
          && tokens[$0].relation == .openClausalComplement && tokens[$0].partOfSpeech == .verb
          && tokens[$0].word == tokens[$0].lemma
      })
    else { return }
    attach(verb, to: infinitive, .coordination)
  }

  /// Verbs whose past is like their base form.
  private static let alike: Set<WordKey> = [
    "cut", "put", "set", "hit", "let", "shut", "quit", "split", "spread", "beat", "cost", "hurt",
    "cast", "burst", "read", "bid", "rid", "shed", "thrust", "broadcast", "come", "become", "run",
    "overrun", "overcome",
  ]
}
