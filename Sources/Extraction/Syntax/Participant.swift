internal import AnnotatedText

/// An entity that fills a place of a statement, and the words that put it there.
struct Participant: Hashable {
  /// The entity's index in the document.
  var entity: Int
  /// The head of the phrase: "troops" of "Kenyan troops".
  var token: Int
  /// The lemma of the noun that stands for the entity, if it is not named itself: "troop".
  var via: WordKey?
  /// The sentence of the antecedent, where a pronoun or a description stands for the entity.
  var antecedent: Int?
}
