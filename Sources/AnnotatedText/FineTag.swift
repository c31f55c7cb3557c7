/// The tags of the Penn Treebank as English treebanks of Universal Dependencies use them (XPOS).
package enum FineTag: UInt8, Sendable, CaseIterable {
  case unknown
  case adjective, adjectiveComparative, adjectiveSuperlative
  case adverb, adverbComparative, adverbSuperlative
  case noun, nounPlural, properNoun, properNounPlural
  case verbBase, verbPast, verbGerund, verbPastParticiple, verbPresent, verbPresentThirdPerson
  case modal, to, particle, preposition, existentialThere
  case personalPronoun, possessivePronoun
  case determiner, predeterminer, coordinatingConjunction
  case questionDeterminer, questionPronoun, questionPossessive, questionAdverb
  case possessiveEnding, number, interjection, foreignWord, listMark, symbol
  case address, affix, goesWith
  case fullStop, comma, colon, hyphen, currency
  case openingQuote, closingQuote, openingBracket, closingBracket, otherMark

  /// The tag's name in CoNLL-U: `NNP`.
  package var name: String { FineTag.names[Int(rawValue)] }

  /// The tag of a CoNLL-U name.
  package init?(name: some StringProtocol) {
    guard let index = FineTag.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names: [String] = [
    "_",
    "JJ", "JJR", "JJS",
    "RB", "RBR", "RBS",
    "NN", "NNS", "NNP", "NNPS",
    "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
    "MD", "TO", "RP", "IN", "EX",
    "PRP", "PRP$",
    "DT", "PDT", "CC",
    "WDT", "WP", "WP$", "WRB",
    "POS", "CD", "UH", "FW", "LS", "SYM",
    "ADD", "AFX", "GW",
    ".", ",", ":", "HYPH", "$",
    "``", "''", "-LRB-", "-RRB-", "NFP",
  ]
}
