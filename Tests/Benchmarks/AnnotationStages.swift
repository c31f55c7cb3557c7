internal import AnnotatedText
internal import Language

/// What annotation takes, with each stage added to those before, on one core in this process.
enum AnnotationStages {
  /// Measures the best of three runs over a corpus, and prints a line for each stage.
  static func measure(_ corpus: SampleCorpus) throws {
    let model = try LanguageModel.embedded()
    let analyzer = SyntaxAnalyzer(model: model.syntax)
    let recognizer = NameRecognizer(model: model.names)
    let plain = Annotator()
    let documents = corpus.articles.map {
      Document(id: DocumentID(rawValue: "a"), text: SourceText($0))
    }
    let annotated = documents.map { plain.annotate($0) }
    let tokens = Timing.best(of: 3) { for document in documents { _ = plain.annotate(document) } }
    func analysis(_ kinds: SyntaxFindings.Kinds) -> Timing {
      Timing.best(of: 3) {
        for document in annotated {
          var tokens = document.tokens
          analyzer.analyze(
            &tokens, sentences: document.sentences, of: document.document.text, finding: kinds)
        }
      }
    }
    let tags = analysis([])
    let trees = analysis(.trees)
    let names = Timing.best(of: 3) {
      for document in annotated {
        _ = recognizer.names(
          in: document.tokens, sentences: document.sentences, of: document.document.text)
      }
    }
    let lemmas = Timing.best(of: 3) {
      for document in annotated {
        var tokens = document.tokens
        model.lemmas.fillLemmas(of: &tokens, text: document.document.text)
      }
    }
    let stages = [
      ("tokens and sentences alone", tokens.processor), ("and tags", tags.processor),
      ("and trees", trees.processor - tags.processor), ("and lemmas", lemmas.processor),
      ("and names", names.processor),
    ]
    var total = 0.0
    for (name, seconds) in stages {
      total += seconds
      say(
        "annotate, \(corpus.name): \(corpus.words) words, \(name): "
          + "\(rounded(Double(corpus.words) / total)) words/s")
    }
  }

  /// Words that one core annotates in a second, and words of which it finds the tokens alone.
  static func speeds(
    of articles: [String], words: Int
  ) throws -> (all: Double, tokens: Double) {
    let documents = articles.map {
      Document(id: DocumentID(rawValue: "a"), text: SourceText($0))
    }
    let annotator = Annotator(model: try LanguageModel.embedded())
    let plain = Annotator()
    let tokens = Timing.best(of: 3) { for document in documents { _ = plain.annotate(document) } }
    let all = Timing.best(of: 3) { for document in documents { _ = annotator.annotate(document) } }
    return (Double(words) / all.processor, Double(words) / tokens.processor)
  }
}
