internal import AnnotatedText
package import Language

extension NameScores {
  /// Counts the names that an annotator finds in sentences with their words given.
  ///
  /// The sets don't mark their documents: so many sentences in a row are read as one.
  package init(of annotator: Annotator, on sentences: [NamedSentence], together: Int = 30) {
    self.init()
    for begin in stride(from: 0, to: sentences.count, by: max(1, together)) {
      let part = sentences[begin..<min(begin + max(1, together), sentences.count)]
      var words = GivenWords()
      for sentence in part {
        for token in sentence.tokens {
          words.append(sentence.text.bytes[token.range], isAttached: false)
        }
        words.endSentence()
      }
      let document = annotator.annotate(words, id: DocumentID(rawValue: "names"))
      var names = document.names[...]
      for (sentence, gold) in zip(document.sentences, part) {
        let inside = names.prefix { $0.tokens.lowerBound < sentence.tokens.upperBound }
        names = names.dropFirst(inside.count)
        let first = sentence.tokens.lowerBound
        count(
          found: inside.map {
            NamedSentence.Name(
              words: $0.tokens.lowerBound - first..<$0.tokens.upperBound - first, type: $0.type)
          },
          gold: gold.names)
      }
    }
  }
}
