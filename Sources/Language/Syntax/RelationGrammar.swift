internal import AnnotatedText

/// Which relations a word may have to its head by the guidelines of Universal Dependencies, where
/// the network, of a rare name, may give the highest score to one that no name has.
enum RelationGrammar {
  /// Whether a word with one tag may be in a relation to a head with another.
  static func permits(
    _ relation: DependencyRelation, of word: PartOfSpeech, to head: PartOfSpeech, isNext: Bool
  ) -> Bool {
    switch relation {
    case .compoundParticle: word != .properNoun && word != .noun
    case .adverbialModifier: word != .properNoun
    // "Mali cut": before a verb stands its subject; "rebel-held" has a hyphen between.
    case .compound: !(isNext && head == .verb && word == .properNoun)
    default: true
    }
  }
}
