internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Whose a deed is that is told by a noun, a pronoun or a court.
extension ReferredUtterances {
  /// Whose the same noun was told to be, "the Chadian launch", "a launch by Chad", in the sentences before.
  func author(ofSame noun: Int, in number: Int, besides speaker: Int) -> Int? {
    guard
      Self.named[tokens[noun].lemma] != nil || Self.intrusions.contains(tokens[noun].lemma)
        || Self.moves.contains(tokens[noun].lemma)
        || Self.ownDeeds.contains(tokens[noun].lemma)
    else { return nil }
    let isIntrusion = Self.intrusions.contains(tokens[noun].lemma)
    // Of duties few tell.
    let isLasting = Self.named[tokens[noun].lemma] == [.sanction]
    let window = isIntrusion ? Self.farReach : isLasting ? Self.reach : 2
    for before in stride(from: number, through: max(0, number - window), by: -1) {
      // A line without end must not be searched for each of its words.
      let words = document.sentences[before].tokens.clamped(to: max(0, noun - 400)..<noun)
      for other in words.reversed()
      where tokens[other].partOfSpeech == .noun
        && (tokens[other].lemma == tokens[noun].lemma
          || before >= number - 1 && Control.blows.contains(tokens[noun].lemma)
            && Control.blows.contains(tokens[other].lemma)
          || isIntrusion && Self.intrusions.contains(tokens[other].lemma))
      {
        if isMany(other), tokens[noun].word == tokens[noun].lemma { continue }
        let authors =
          arguments.direct(of: other, ["by"]).nonEmpty
          ?? tree.children(of: other, .possessiveModifier).nonEmpty
          ?? (Control.moving.contains(tokens[other].lemma)
            || Control.blows.contains(tokens[other].lemma) ? arguments.doers(of: other) : [])
        let doers = Set(
          authors.flatMap { author -> [Participant] in
            let meant = participants.participants(at: author)
            // "a Peruvian strike".
            guard meant.isEmpty, participants.index.name(at: author)?.kind == .country,
              let country = participants.index.entity(at: author)
            else { return meant }
            return [Participant(entity: country, token: author)]
          }.filter(isActor).map(\.entity))
        if doers.count == 1, let doer = doers.first {
          return side(of: doer).isDisjoint(with: side(of: speaker)) ? doer : nil
        }
      }
    }
    return nil
  }

  /// What is done by the one whose it is.
  static let ownDeeds: Set<WordKey> = [
    "launch", "test", "policy", "proposal", "threat", "remark", "statement", "speech", "visit",
    "crackdown", "bid", "intervention", "bill", "law", "reform", "campaign",
  ]

  /// Whose a deed is that the sentence has just told of by a noun: "the recognition by Chad, which Togo praised, while
  /// Mali denounced it".
  func author(before pronoun: Int, in number: Int, besides speaker: Int) -> Int? {
    let words = document.sentences[number].tokens.clamped(to: max(0, pronoun - 60)..<pronoun)
    for other in words.reversed()
    where tokens[other].partOfSpeech == .noun
      && (Self.named[tokens[other].lemma] != nil || Self.moves.contains(tokens[other].lemma)
        || Self.ownDeeds.contains(tokens[other].lemma))
    {
      let doers = Set(
        arguments.direct(of: other, ["by"]).flatMap { participants.participants(at: $0) }
          .filter(isActor).map(\.entity))
      guard doers.count == 1, let doer = doers.first,
        side(of: doer).isDisjoint(with: side(of: speaker))
      else { return nil }
      return doer
    }
    return nil
  }

  /// Who has done what a noun takes up that is made of the verb of the deed: "rammed", and "the ramming".
  func doers(
    namedBy noun: Int, by verb: Int, in number: Int, deeds: [Int: [Finding]], besides speaker: Int
  ) -> [Int] {
    var doers: Set<Int> = []
    for before in max(0, number - Self.farReach)...number {
      for deed in deeds[before] ?? []
      where deed.trigger < verb && deed.reading.polarity == .positive
        // "pardoned", and "the pardon".
        && (deed.verb != nil && tokens[deed.trigger].lemma == tokens[noun].lemma
          && Self.named[tokens[noun].lemma] == nil
          || deed.verb.map(VerbForms.forms).map({ forms in
            forms.contains { WordKey($0) == tokens[noun].word }
          }) ?? false)
      {
        doers.insert(deed.subject.entity)
      }
    }
    guard doers.count == 1, let doer = doers.first,
      side(of: doer).isDisjoint(with: side(of: speaker))
    else { return [] }
    return [doer]
  }

  /// The one whose court was told of, where a noun takes up what a court has said: "denounced the verdict".
  func courts(of noun: Int, before verb: Int, in number: Int, besides speaker: Int) -> [Int] {
    guard Self.ofCourts.contains(tokens[noun].lemma) else { return [] }
    for before in stride(from: number, through: max(0, number - Self.farReach), by: -1) {
      var doers: Set<Int> = []
      for court in document.sentences[before].tokens
      where court < verb && ["court", "tribunal"].contains(tokens[court].lemma)
        && [.nominalSubject, .obliqueAgent].contains(tokens[court].relation)
      {
        doers.formUnion(participants.participants(at: court).filter(isActor).map(\.entity))
      }
      guard !doers.isEmpty else { continue }
      return doers.filter { side(of: $0).isDisjoint(with: side(of: speaker)) && doers.count == 1 }
        .sorted()
    }
    return []
  }

  private static let ofCourts: Set<WordKey> = [
    "verdict", "sentence", "conviction", "ruling", "judgment", "judgement", "trial",
  ]

  /// How many sentences back a deed may stand that one noun alone can mean.
  static let reach = 5

  /// How many sentences back one may stand of which there is hardly another in a text: "the coup".
  static let farReach = 8

  /// Whether somebody comes where he has no right to be: "crossed into Chad", and not "moved tanks to the border".
  func isEntry(_ deed: Finding) -> Bool {
    deed.kind == .assault || Self.entering.contains(tokens[deed.trigger].lemma)
  }

  static let intrusions: Set<WordKey> = [
    "incursion", "intrusion", "violation", "aggression", "advance", "trespass", "overflight",
  ]

  private static let entering: Set<WordKey> = [
    "enter", "cross", "violate", "advance", "march", "push", "penetrate", "breach", "overfly",
    "approach", "intrude", "roll", "sail", "fly", "invade", "stray", "land",
  ]
}
