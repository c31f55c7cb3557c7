internal import AnnotatedText
internal import Corpus
internal import DOT
internal import Extraction
internal import GraphML
internal import GraphModel
internal import Language
internal import Pipeline
internal import Records

/// The time of each stage of `extract`, one after the other in this process.
struct StageTimes {
  private(set) var stages: [(name: String, timing: Timing)] = []
  private(set) var words = 0
  private(set) var documents = 0
  private(set) var entities = 0
  private(set) var relations = 0

  var total: Timing { stages.reduce(Timing()) { $0 + $1.timing } }

  init(corpus folder: String) throws {
    let (tools, setUp) = try Timing.of {
      let model = try LanguageModel.embedded()
      return (
        reader: CorpusReader(), annotator: Annotator(model: model), model: model,
        analyzer: SyntaxAnalyzer(model: model.syntax),
        recognizer: NameRecognizer(model: model.names), extractor: Extractor()
      )
    }
    var read = Timing()
    var tokens = Timing()
    var syntax = Timing()
    var lemmas = Timing()
    var names = Timing()
    var extracted = Timing()
    var records: [DocumentRecord] = []
    let tokenizer = Annotator()
    for file in tools.reader.list([folder]).files {
      var documents: [Document] = []
      read =
        read
        + Timing.of {
          tools.reader.forEachDocument(in: file) { result in
            if case .document(let document) = result { documents.append(document) }
          }
        }.timing
      for document in documents {
        let (plain, time) = Timing.of { tokenizer.annotate(document) }
        tokens = tokens + time
        var words = plain.tokens
        syntax =
          syntax
          + Timing.of {
            tools.analyzer.analyze(
              &words, sentences: plain.sentences, of: document.text, finding: .trees)
          }.timing
        lemmas =
          lemmas
          + Timing.of { tools.model.lemmas.fillLemmas(of: &words, text: document.text) }.timing
        names =
          names
          + Timing.of {
            _ = tools.recognizer.names(in: words, sentences: plain.sentences, of: document.text)
          }.timing
        let annotation = tools.annotator.annotate(document)
        let (record, duration) = Timing.of { tools.extractor.record(of: annotation) }
        extracted = extracted + duration
        records.append(record)
      }
    }
    documents = records.count
    words = records.reduce(0) { $0 + $1.words }
    let (outcome, built) = try Timing.of { try GraphStage().graph(of: records) }
    let written = try Timing.of {
      for record in records { _ = record.jsonLine }
      _ = try GraphMLWriter().bytes(outcome.graph)
      var dot = ""
      DOTWriter().write(outcome.graph, to: &dot)
    }.timing
    entities = outcome.graph.nodes.count
    relations = outcome.graph.edges.count
    stages = [
      ("set-up", setUp), ("read", read), ("tokens", tokens), ("tags and trees", syntax),
      ("lemmas", lemmas), ("names", names), ("extraction", extracted), ("building", built),
      ("writing", written),
    ]
  }
}
