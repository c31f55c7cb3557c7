import AnnotatedText
import Language
import Learning
import Testing
import Training

@Suite struct LemmaTrainingTests {
  /// A treebank of one sentence: words as "form/lemma/TAG".
  private static func sentence(_ words: String) throws -> TreebankSentence {
    let lines = words.split(separator: " ").enumerated().map { index, word in
      let parts = word.split(separator: "/")
      return "\(index + 1)\t\(parts[0])\t\(parts[1])\t\(parts[2])\t_\t_\t\(index)\t"
        + (index == 0 ? "root" : "dep") + "\t_\t_"
    }
    let read = try TreebankReader.sentences(in: lines.joined(separator: "\n") + "\n")
    return try #require(read.first)
  }

  private static let learned = """
    Russia/Russia/PROPN denied/deny/VERB it/it/PRON and/and/CCONJ \
    relied/rely/VERB on/on/ADP talks/talk/NOUN and/and/CCONJ bases/base/NOUN that/that/PRON \
    went/go/VERB with/with/ADP meetings/meeting/NOUN n’t/not/PART I/I/PRON saw/see/VERB \
    me/I/PRON the/the/DET saws/saw/NOUN Said/say/VERB
    """

  private static let others = "Talks/talk/NOUN SAID/say/VERB"

  private static func model() throws -> LemmaModel {
    try LemmaModel(file: LemmaTraining().modelFile(from: [sentence(learned), sentence(others)]))
  }

  /// Words as "form/TAG", and their lemmas.
  private static func lemmas(of words: String) throws -> (texts: [String], keys: [WordKey]) {
    let sentence = try sentence(
      words.split(separator: " ").map {
        $0.replacing("/", with: "/_/")
      }.joined(separator: " "))
    var tokens = sentence.tokens
    for index in tokens.indices { tokens[index].partOfSpeech = sentence.tags[index] }
    let model = try model()
    model.fillLemmas(of: &tokens, text: sentence.text)
    return (model.lemmaTexts(of: tokens[...], text: sentence.text), tokens.map(\.lemma))
  }

  @Test(arguments: [
    ("denied/VERB", "deny"), ("replied/VERB", "reply"), ("allied/VERB", "ally"),
    ("ships/NOUN", "ship"), ("went/VERB", "go"), ("saw/VERB", "see"), ("saws/NOUN", "saw"),
    ("n't/PART", "not"), ("n’t/PART", "not"), ("me/PRON", "I"), ("SAID/VERB", "say"),
    ("Russia/PROPN", "Russia"), ("Taliban/PROPN", "Taliban"), ("of/ADP", "of"), ("x/X", "x"),
    ("Bases/NOUN", "base"), ("é/NOUN", "é"), ("ied/VERB", "ied"), ("s/NOUN", "s"),
  ])
  func `a word with its tag has a lemma, and its key is the key of the text`(
    word: String, lemma: String
  ) throws {
    let (texts, keys) = try Self.lemmas(of: word)
    #expect(texts == [lemma])
    #expect(keys == [WordKey(lemma)])
  }

  @Test func `a word longer than any is its own lemma`() throws {
    let word = String(repeating: "x", count: 1000) + "s"
    #expect(try Self.lemmas(of: word + "/NOUN").texts == [word])
  }

  @Test func `raw text tells which of two base forms there is`() throws {
    let treebank = try Self.sentence(
      """
      walked/walk/VERB talked/talk/VERB asked/ask/VERB worked/work/VERB \
      liked/like/VERB baked/bake/VERB poked/poke/VERB \
      likes/like/VERB bakes/bake/VERB pokes/poke/VERB
      """)
    let raw = RawText.tokenizedLines(of: "provoke provoke provoked provokes\nto provoke a walk")
    func lemma(raw: [RawSentence]) throws -> WordKey {
      let model = try LemmaModel(file: LemmaTraining().modelFile(from: [treebank], raw: raw))
      var tokens = [Token(begin: 0, end: 8, word: "provoked", partOfSpeech: .verb)]
      model.fillLemmas(of: &tokens, text: SourceText("provoked"))
      return tokens[0].lemma
    }
    #expect(try lemma(raw: []) == "provok")
    #expect(try lemma(raw: raw) == "provoke")
  }

  @Test(arguments: [("sang", "sing"), ("overthrew", "overthrow"), ("upheld", "uphold")])
  func `irregular verbs are known that no treebank holds`(form: String, base: String) throws {
    #expect(try Self.lemmas(of: form + "/VERB").texts == [base])
  }

  @Test func `the same sentences give the same bytes`() throws {
    let sentences = [try Self.sentence(Self.learned)]
    #expect(
      LemmaTraining().modelFile(from: sentences) == LemmaTraining().modelFile(from: sentences))
  }

  @Test func `a file without lemmas is refused with what it lacks`() {
    var file = ModelFileBuilder()
    file.add("tagger", bytes: [1])
    #expect(throws: ModelFileError.missing(LemmaModel.tableSection)) {
      try LemmaModel(file: file.bytes())
    }
  }

  @Test(arguments: [[UInt8](repeating: 255, count: 1024), [], [1, 2, 3]])
  func `senseless tables are read without harm`(table: [UInt8]) throws {
    var file = ModelFileBuilder()
    file.add(LemmaModel.tableSection, bytes: table)
    file.add(LemmaModel.editsSection, bytes: [UInt8](repeating: 254, count: 32))
    let model = try LemmaModel(file: file.bytes())
    var tokens = [Token(begin: 0, end: 5, word: "talks")]
    model.fillLemmas(of: &tokens, text: SourceText("talks"))
    #expect(tokens[0].lemma != .none)
    #expect(model.lemmaTexts(of: tokens[...], text: SourceText("talks")).count == 1)
  }

  @Test(.enabled(if: TreebankFile.arePresent))
  func `two hundred sentences are learned by heart`() throws {
    let text = try TreebankFile.text("en_ewt-train.conllu", atMost: 250_000)
    let sentences = try TreebankReader.sentences(in: text)
    let model = try LemmaModel(file: LemmaTraining().modelFile(from: sentences))
    let scores = LemmaScores(of: model, on: sentences)
    #expect(scores.words > 2000)
    #expect(scores.lemmas * 1000 >= scores.words * 985)
    #expect(scores.lemmasWithoutCase * 1000 >= scores.words * 995)
  }
}
