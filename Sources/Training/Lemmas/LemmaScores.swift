internal import AnnotatedText
package import Language

/// How well lemmas agree with a treebank's, on its tokens and tags.
package struct LemmaScores: Sendable {
  package private(set) var words = 0
  /// Lemmas that are the treebank's letter by letter.
  package private(set) var lemmas = 0
  /// Lemmas that are the treebank's but for capitals.
  package private(set) var lemmasWithoutCase = 0

  /// Finds the lemmas of the sentences by the treebank's tags, and counts what is right.
  ///
  /// A word for which the treebank has no lemma counts as right.
  package init(of model: LemmaModel, on sentences: [TreebankSentence]) {
    for sentence in sentences {
      var tokens = sentence.tokens
      for index in tokens.indices { tokens[index].partOfSpeech = sentence.tags[index] }
      let found = model.lemmaTexts(of: tokens[...], text: sentence.text)
      for (lemma, gold) in zip(found, sentence.lemmas) {
        words += 1
        if lemma == gold || gold == "_" { lemmas += 1 }
        if lemma.lowercased() == gold.lowercased() || gold == "_" { lemmasWithoutCase += 1 }
      }
    }
  }
}
