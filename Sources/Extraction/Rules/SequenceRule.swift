package import AnnotatedText
package import Gazetteers
package import KnowledgeModel
internal import Records

/// One step of a sequence rule: what the next tokens must be.
package indirect enum SequenceStep: Hashable, Sendable {
  /// A name of one of the kinds, written in one of the forms, that fills the subject.
  case subject(Set<EntityKind>, NameCondition = .any)
  /// A name that fills the object.
  case object(Set<EntityKind>, NameCondition = .any)
  /// A name that fills nothing.
  case name(Set<EntityKind>, NameCondition = .any)
  /// Names joined by commas and "and" that all fill the subject.
  case subjects(Set<EntityKind>)
  /// Names joined by commas and "and" that all fill the object.
  case objects(Set<EntityKind>)
  /// An office or role of one of the classes, which becomes the statement's title.
  case title(Set<Title.Class>)
  /// A rank, honorific or office that fills nothing: "General" of "the commander, General Ana Roy".
  case rank
  /// Armed people or arms; the one whose they are fills the subject: "about 300 Chilean marines".
  case force(ForceForm)
  /// One of these words.
  case word(Words)
  /// One of these words, which carries the statement: it is said as fact, plan or denial as that word is.
  case verb(Words)
  /// A word with one of these lemmas.
  case lemma(Words)
  /// These steps.
  case all([SequenceStep])
  /// These steps, or nothing.
  case optional([SequenceStep])
  /// Up to so many words with one of these parts of speech, as few as will do; none that says "former" or "not".
  ///
  /// A compound is one word: "state-run", "little-known".
  case gap(Int, Set<PartOfSpeech>)
  /// The next token, which is not taken, has none of these parts of speech.
  case unless(Set<PartOfSpeech>)
  /// The next token, which is not taken, is none of these words.
  case unlessWord(Words)
  /// What stands before is no office, of which the next name may be the holder.
  case untitled
}

extension SequenceStep {
  /// An article, if there is one.
  static let article: SequenceStep = .optional([.word(["the", "a", "an"])])
  /// An article or "its", if there is one.
  static let determiner: SequenceStep = .optional([.word(["the", "a", "an", "its"])])
  /// A comma, if there is one.
  static let comma: SequenceStep = .optional([.word([","])])
  /// The mark of an owner, "'s", if there is one.
  static let possessive: SequenceStep = .optional([.word(["'s", "'"])])
  /// A rank, honorific or office, if there is one.
  static let anyRank: SequenceStep = .optional([.rank])

  /// How old somebody is, between a name and what stands beside it: "Ana Roy, 52, a novelist".
  static let age: SequenceStep = .optional([.gap(1, [.numeral]), .word([","])])
}

extension SequenceStep {
  /// What else somebody or something is, before what a rule asks for: "a former Chilean banker, an author and".
  static let description: SequenceStep = describing([.determiner, .coordinatingConjunction], 5)

  /// The same beside a name, where an article may begin somebody else's description: "a Chilean banker and".
  static let apposition: SequenceStep = describing([.coordinatingConjunction], 4)

  private static func describing(_ links: Set<PartOfSpeech>, _ longest: Int) -> SequenceStep {
    let words: Set<PartOfSpeech> = [.adjective, .noun, .properNoun, .adverb, .numeral]
    let former: SequenceStep = .optional([.word(["former", "onetime", "late", "current"])])
    return .all([
      .optional([.word(["the", "a", "an", "its", "one", "his", "her"]), former]),
      .gap(1, words), .optional([.name([.country], .adjective)]),
      .gap(longest, words.union(links).union([.punctuation])), former,
    ])
  }
}

/// How a text may tell of a force.
package enum ForceForm: String, Hashable, Sendable, CaseIterable {
  /// With its owner: "about half of the 600 Chilean marines".
  case owned
  /// With its owner, several and all of them: "the 600 Chilean marines".
  case whole
  /// By its number alone: "about 600 men".
  case unowned
}

/// What a name in a sequence must be beyond its kind.
package enum NameCondition: Hashable, Sendable, CaseIterable {
  case any
  /// An adjective of a country: "Russian".
  case adjective
  /// A name or an adjective, not a demonym of people.
  case notPeople
  /// A name, not an adjective: "Russia", not "Russian".
  case named
  /// An adjective or a demonym of a country: "a Canadian", "a New Zealander".
  case nationality
  /// A name of several words: "Ana Roy", not "Roy".
  case full
  case newsOutlet
  case company
  case party
  case alliance
  /// A country, or an organization that is no news outlet.
  case employer
  case armedGroup
  /// A province, a state of a federation and the like.
  case region
  /// A part of a country by its name: a province, a county, a district.
  case administrative
  /// A committee, a board, a panel, a council, by the last word of its name.
  case committee
  /// A part of a school by the first word or the last of its name: a faculty, a department, an institute.
  case faculty
  /// An organization that has a house, by a word of its name: a university, a hospital, a museum.
  case site
  /// A name that the tables of facts know, or one that they don't.
  case listed, unlisted
  /// An organization of people's own: no body of a state, no alliance, no news outlet.
  case association
  /// An organization that is no news outlet, no armed group and no company.
  case institution
  /// An institution that belongs to another: a ministry, a council, a force; not an alliance or a party.
  case body
  /// A body of a state: a ministry, a parliament, a court, an army.
  case stateBody
}

/// One way to say that an entity is something to another: tokens and typed names in a row.
///
/// A rule is a value: what it matches is data, its example and its near misses run as tests.
package struct SequenceRule: Hashable, Sendable {
  /// Unique; statements name it.
  package let name: String
  package let kind: RelationKind
  package let steps: [SequenceStep]
  package let precision: Double
  /// A sentence that it matches.
  package let example: String
  /// Sentences with its words and two entities of the right kinds that it must not match.
  package let nearMisses: [String]

  package init(
    _ name: String, _ kind: RelationKind, _ steps: [SequenceStep], precision: Double = 0.9,
    example: String, nearMisses: [String]
  ) {
    self.name = name
    self.kind = kind
    self.steps = steps
    self.precision = precision
    self.example = example
    self.nearMisses = nearMisses
  }
}
