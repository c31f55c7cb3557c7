/// A word or mark of a text: where it stands and what is known about it.
///
/// A plain value of fixed size: a document keeps its tokens in one array. Tokens follow the conventions of Universal
/// Dependencies for English: clitics ("'s", "n't") and punctuation marks are tokens of their own.
package struct Token: Hashable, Sendable {
  /// The first byte in the document's text.
  package var begin: Int32
  /// The byte after the last.
  package var end: Int32
  /// The word without regard to case.
  package var word: WordKey
  /// The word's base form: "said" has the key of "say".
  package var lemma: WordKey
  package var shape: TokenShape
  /// The part of speech; `.unknown` where no tagger has run.
  package var partOfSpeech: PartOfSpeech
  /// How the token depends on its head.
  package var relation: DependencyRelation
  /// The head's index among the document's tokens; -1 for the root of a sentence, or where no parser has run.
  package var head: Int32

  package init(
    begin: Int32, end: Int32, word: WordKey, lemma: WordKey = .none, shape: TokenShape = [],
    partOfSpeech: PartOfSpeech = .unknown, relation: DependencyRelation = .root, head: Int32 = -1
  ) {
    self.begin = begin
    self.end = end
    self.word = word
    self.lemma = lemma
    self.shape = shape
    self.partOfSpeech = partOfSpeech
    self.relation = relation
    self.head = head
  }

  /// The token's bytes in the document's text.
  package var range: ByteRange { Int(begin)..<Int(end) }
}

/// How a token is written.
package struct TokenShape: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt16

  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Its first letter is a capital: "Geneva", "McKenzie", "U.S.".
  package static let capitalized = TokenShape(rawValue: 1 << 0)
  /// It has two letters or more and all are capitals: "NATO", "U.S.".
  package static let allCapitals = TokenShape(rawValue: 1 << 1)
  /// All its letters are small: "talks".
  package static let lowercase = TokenShape(rawValue: 1 << 2)
  /// It begins with a digit: "7,500", "201st".
  package static let number = TokenShape(rawValue: 1 << 3)
  /// It has no letter and no digit.
  package static let punctuation = TokenShape(rawValue: 1 << 4)
  /// No white space stands between it and the next token of the text.
  package static let noSpaceAfter = TokenShape(rawValue: 1 << 5)
  /// It opens a quotation or bracket.
  package static let opening = TokenShape(rawValue: 1 << 6)
  /// It closes a quotation or bracket.
  package static let closing = TokenShape(rawValue: 1 << 7)
  /// It is a URL, an e-mail address or a file name.
  package static let address = TokenShape(rawValue: 1 << 8)
  /// It ends in a full stop that belongs to it: "Gen.", "U.S.".
  package static let abbreviation = TokenShape(rawValue: 1 << 9)
  /// It holds a hyphen between letters or digits: "Russian-led".
  package static let hyphenated = TokenShape(rawValue: 1 << 10)
}

// What OptionSet gives is generic and is called across modules unspecialised, some ten times a token; these are not.
extension TokenShape {
  /// The empty shape.
  @inlinable package init() { self.init(rawValue: 0) }

  @inlinable package func contains(_ member: TokenShape) -> Bool {
    rawValue & member.rawValue == member.rawValue
  }

  @inlinable package func union(_ other: TokenShape) -> TokenShape {
    TokenShape(rawValue: rawValue | other.rawValue)
  }

  @inlinable package mutating func formUnion(_ other: TokenShape) { self = union(other) }
}

/// The universal part-of-speech tags (UPOS) of Universal Dependencies.
package enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  case unknown, adjective, adposition, adverb, auxiliary, coordinatingConjunction, determiner
  case interjection, noun, numeral, particle, pronoun, properNoun, punctuation
  case subordinatingConjunction, symbol, verb, other

  /// The tag's name in CoNLL-U: `PROPN`.
  package var name: String { PartOfSpeech.names[Int(rawValue)] }

  /// The tag of a CoNLL-U name.
  package init?(name: String) {
    guard let index = PartOfSpeech.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names: [String] = [
    "_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]
}
