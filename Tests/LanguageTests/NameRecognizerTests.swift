import AnnotatedText
import Learning
import SeededRandomness
import Testing

@testable import Language

@Suite struct NameRecognizerTests {
  /// A recogniser with random weights: what must hold holds for any weights.
  private static func recognizer(seed: UInt64) throws -> NameRecognizer {
    var random = SplitMix64(seed: seed)
    let bits = 10
    let weights = (0..<16 << bits).map { _ in Int8.random(in: -127...127, using: &random) }
    let words = WordTable.bytes(of: [
      (WordKey("talks").rawValue, WordTable.Entry(fine: 3, coarse: 2, habit: 1)),
      (
        WordKey("Geneva").rawValue ^ WordTable.capital,
        WordTable.Entry(fine: 5, coarse: 1, habit: 6)
      ),
    ])
    var file = ModelFileBuilder()
    file.add(NameModel.weightsSection, rows: 1 << bits, columns: NameModel.stride, weights)
    file.add(NameModel.wordsSection, bytes: words)
    file.add(
      NameModel.votesSection,
      bytes: CorpusVotes.table(of: [WordKey("Geneva").rawValue: [0, 0, 9, 0]]))
    return NameRecognizer(model: try NameModel(file: file.bytes()))
  }

  private static let texts = [
    "", " ", "x", "Geneva", "Mr. Karimov met Mr. Karimov's wife in Geneva. Karimov left.",
    "PRESIDENT OF THE UNITED STATES MEETS NATO IN GENEVA", "talks talks talks", "😀 🇰🇬 Geneva😀",
    "e\u{301}\u{301}\u{301} Ísland Łódź Ош 北京 القاهرة", "a-B-c - D - E -", "\u{1}\u{2} \u{7F}",
    String(repeating: "Geneva ", count: 3000), String(repeating: "G", count: 5000),
  ]

  @Test(arguments: UInt64(1)...8)
  func `names lie inside their sentences, in order, and do not overlap`(seed: UInt64) throws {
    let recognizer = try Self.recognizer(seed: seed)
    let annotator = Annotator()
    for text in Self.texts {
      let document = annotator.annotate(
        Document(id: DocumentID(rawValue: "t"), text: SourceText(text)))
      let names = recognizer.names(
        in: document.tokens, sentences: document.sentences, of: document.document.text)
      var end = 0
      for name in names {
        #expect(name.tokens.lowerBound >= end)
        #expect(!name.tokens.isEmpty)
        #expect(
          document.sentences.contains {
            $0.tokens.lowerBound <= name.tokens.lowerBound
              && name.tokens.upperBound <= $0.tokens.upperBound
          })
        end = name.tokens.upperBound
      }
    }
  }

  @Test func `a document without sentences has no names`() throws {
    #expect(
      try Self.recognizer(seed: 1).names(in: [], sentences: [], of: SourceText("")).isEmpty)
  }

  @Test func `the same document gives the same names`() throws {
    let recognizer = try Self.recognizer(seed: 3)
    let document = Annotator().annotate(
      Document(id: DocumentID(rawValue: "t"), text: SourceText(Self.texts[4])))
    func names() -> [RecognizedName] {
      recognizer.names(
        in: document.tokens, sentences: document.sentences, of: document.document.text)
    }
    #expect(names() == names())
  }

  /// A recogniser whose model has no opinion.
  private static func blank() throws -> NameRecognizer {
    var file = ModelFileBuilder()
    file.add(
      NameModel.weightsSection, rows: 16, columns: NameModel.stride,
      [Int8](repeating: 0, count: 16 * NameModel.stride))
    file.add(NameModel.wordsSection, bytes: [])
    file.add(NameModel.votesSection, bytes: [])
    return NameRecognizer(model: try NameModel(file: file.bytes()))
  }

  /// Scores as those of a network that is sure of some labels, by so much.
  private static func scores(of labels: [Int], lead: Int16) -> [SIMD16<Int16>] {
    labels.map { label in
      var scores = SIMD16<Int16>(repeating: -lead)
      scores[label] = 0
      return scores
    }
  }

  @Test func `a network decides where the model has no opinion`() throws {
    let document = Annotator().annotate(
      Document(id: DocumentID(rawValue: "t"), text: SourceText("Ana Roy left Osh.")))
    let labels = NameLabel.labels(of: [(0..<2, .person), (3..<4, .location)], count: 5)
    func names(_ scores: [SIMD16<Int16>]) throws -> [RecognizedName] {
      try Self.blank().names(
        in: document.tokens, sentences: document.sentences, of: document.document.text,
        scores: scores)
    }
    let sure = try names(Self.scores(of: labels, lead: 4000))
    #expect(sure.map(\.tokens) == [0..<2, 3..<4])
    #expect(sure.map(\.type) == [.person, .location])
    let unsure = try names(Self.scores(of: labels, lead: 400))
    #expect(unsure.map(\.tokens) == sure.map(\.tokens))
    #expect(zip(sure, unsure).allSatisfy { $0.margin > $1.margin && $1.margin > 0 })
    // Scores of another document are not used.
    #expect(try names(Self.scores(of: [4], lead: 4000)) == names([]))
  }

  @Test func `a place does not go on over the day behind it`() throws {
    let document = Annotator().annotate(
      Document(id: DocumentID(rawValue: "t"), text: SourceText("They met in Osh Monday.")))
    let labels = NameLabel.labels(of: [(3..<5, .location)], count: 6)
    let names = try Self.blank().names(
      in: document.tokens, sentences: document.sentences, of: document.document.text,
      scores: Self.scores(of: labels, lead: 2000))
    #expect(!names.contains { $0.tokens.contains(4) && $0.tokens.contains(3) })
  }

  @Test(arguments: [Int16.min, -1, 0, Int16.max])
  func `extreme scores of a network do no harm`(score: Int16) throws {
    let document = Annotator().annotate(
      Document(id: DocumentID(rawValue: "t"), text: SourceText(Self.texts[4])))
    let names = try Self.recognizer(seed: 2).names(
      in: document.tokens, sentences: document.sentences, of: document.document.text,
      scores: Array(repeating: SIMD16(repeating: score), count: document.tokens.count))
    // What says the same of all labels says nothing.
    #expect(
      names
        == (try Self.recognizer(seed: 2).names(
          in: document.tokens, sentences: document.sentences, of: document.document.text)))
  }

  @Test func `a title before a name makes the word a person elsewhere in the document`() throws {
    // A model that knows only this: outside, unless the word has a title at another place.
    let bits = 12
    let hash = FeatureHash(bits: bits)
    var weights = [Int8](repeating: 0, count: NameModel.stride << bits)
    func add(_ weight: Int8, row: UInt32, label: Int) {
      weights[Int(row) * NameModel.stride + label] += weight
    }
    add(40, row: hash.row(0, 1), label: NameLabel.outside)
    add(
      90, row: hash.row(62, 0, UInt64(LetterCase.capitalized.rawValue)),
      label: NameLabel.label(.whole, of: .person))
    var file = ModelFileBuilder()
    file.add(NameModel.weightsSection, rows: 1 << bits, columns: NameModel.stride, weights)
    file.add(NameModel.wordsSection, bytes: [])
    file.add(NameModel.votesSection, bytes: [])
    let recognizer = NameRecognizer(model: try NameModel(file: file.bytes()))
    func names(_ text: String) -> [String] {
      let document = Annotator().annotate(
        Document(id: DocumentID(rawValue: "t"), text: SourceText(text)))
      return recognizer.names(
        in: document.tokens, sentences: document.sentences, of: document.document.text
      ).map { name in
        name.type.label + " "
          + document.document.text[document.tokens[name.tokens.lowerBound].range]
      }
    }
    #expect(names("They met with Mr. Karimov in the town.") == [])
    #expect(names("Then we saw Karimov in the town.") == [])
    #expect(
      names("They met with Mr. Karimov in the town. Then we saw Karimov in the town.")
        == ["PER Karimov"])
  }

  @Test func `a file without names is refused with what it lacks`() {
    var file = ModelFileBuilder()
    file.add("tagger", rows: 16, columns: 16, [Int8](repeating: 0, count: 256))
    #expect(throws: ModelFileError.missing(NameModel.weightsSection)) {
      try NameModel(file: file.bytes())
    }
  }

  @Test func `labels and names are two forms of one thing`() {
    let names: [(words: Range<Int>, type: NameType)] = [
      (0..<1, .person), (1..<3, .location), (4..<8, .organization),
    ]
    let labels = NameLabel.labels(of: names, count: 9)
    #expect(labels == [4, 5, 7, 0, 9, 10, 10, 11, 0])
    let read = NameLabel.names(in: labels)
    #expect(read.map(\.words) == names.map(\.words))
    #expect(read.map(\.type) == names.map(\.type))
  }
}

@Suite struct WordTableTests {
  @Test func `a table gives each word its entry and no other`() {
    let words = (1...500).map { number in
      (
        WordKey("word\(number)").rawValue,
        WordTable.Entry(fine: UInt16(number), coarse: 7, habit: 2)
      )
    }
    let bytes = WordTable.bytes(of: words)
    bytes.withUnsafeBytes { raw in
      let table = WordTable(raw)
      for (key, entry) in words { #expect(table.entry(of: key) == entry) }
      #expect(table.entry(of: WordKey("absent").rawValue) == WordTable.Entry())
    }
  }

  @Test(arguments: [[], [1, 2, 3], [UInt8](repeating: 255, count: 64)])
  func `damaged bytes are read without harm`(bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      #expect(WordTable(raw).entry(of: 42) == WordTable.Entry())
    }
  }
}
