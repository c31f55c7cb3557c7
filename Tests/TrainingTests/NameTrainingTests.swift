import AnnotatedText
import Learning
import SeededRandomness
import Testing

@testable import Language
@testable import Training

@Suite struct BIOReaderTests {
  @Test func `a file gives its sentences and names`() throws {
    let sentences = try BIOReader.sentences(
      in: "Ana\tB-PER\nRoy\tI-PER\nleft\tO\nOsh\tB-LOC\n\nNATO\tI-ORG\n")
    #expect(sentences.map { $0.tokens.count } == [4, 1])
    #expect(
      sentences[0].names == [
        NamedSentence.Name(words: 0..<2, type: .person),
        NamedSentence.Name(words: 3..<4, type: .location),
      ])
    #expect(sentences[1].names == [NamedSentence.Name(words: 0..<1, type: .organization)])
    #expect(sentences[0].text.string == "Ana Roy left Osh ")
  }

  @Test(arguments: [
    ("Ana\tB-PER\nRoy I-PER\n", "line 2: expected a word, a tab and a tag"),
    ("Ana\tB-PERSON\n", "line 1: 'B-PERSON' is not O, B- or I- with PER, LOC or ORG"),
    ("\n\nAna\tX-PER\n", "line 3: 'X-PER' is not O, B- or I- with PER, LOC or ORG"),
    ("\tO\n", "line 1: expected a word, a tab and a tag"),
  ])
  func `an error names the line`(text: String, message: String) {
    let error = #expect(throws: BIOError.self) { try BIOReader.sentences(in: text) }
    #expect(error?.description == message)
  }
}

@Suite struct NameSetsTests {
  private static let texts = [
    "ner/uner_ewt-train.bio": "Ana\tB-PER\nleft\tO\n\n",
    "ner/uner_ewt-dev.bio": "the\tB-LOC\nOsh\tI-LOC\n\n",
    "ner/wikigold.bio": "-DOCSTART-\tO\n\nthe\tB-LOC\nOsh\tI-LOC\n\n",
    "text/voa.txt": "Ana left .\n",
  ]

  @Test func `a set is left out of training whole`() throws {
    let sets = try NameSets(texts: Self.texts)
    #expect(sets.training().count == 2)
    #expect(sets.training(without: "EWT").count == 1)
    #expect(sets.parts.map(\.name) == NameSet.all.map(\.name))
    #expect(sets.news.map(\.tokens.count) == [3])
    // News and what is learned from, but not what only measures.
    #expect(sets.raw.map(\.tokens.count) == [3, 2, 2])
  }

  @Test func `only the set that gives the guideline is measured as it stands`() throws {
    let sets = try NameSets(texts: Self.texts)
    func names(_ set: String) -> [Range<Int>] {
      sets.parts.filter { $0.name == set }.flatMap(\.test).flatMap(\.names).joined().map(\.words)
    }
    #expect(names("EWT") == [0..<2])
    #expect(names("Wikigold") == [1..<2])
  }

  @Test func `a faulty file is named`() {
    let error = #expect(throws: NameSetError.self) {
      try NameSets(texts: ["ner/wikigold.bio": "Ana\n"])
    }
    #expect(
      error?.description == "ner/wikigold.bio, line 1: expected a word, a tab and a tag")
  }
}

@Suite struct RawTextTests {
  @Test func `a line of words between spaces is a sentence`() {
    let sentences = RawText.tokenizedLines(of: "Ana  left .\r\n\nOsh\n")
    #expect(
      sentences.map { sentence in sentence.tokens.map { sentence.text[$0.range] } } == [
        ["Ana", "left", "."], ["Osh"],
      ])
    #expect(sentences[0].tokens.map(\.word) == ["ana", "left", "."])
  }

  @Test func `a paragraph is cut into sentences`() {
    let sentences = RawText.paragraphs(of: "Ana left. Osh is far.\nNo.")
    #expect(sentences.map(\.tokens.count) == [3, 4, 2])
  }
}

@Suite struct NameGuidelineTests {
  private func unified(_ text: String, headsOnly: Bool = false) throws -> [String] {
    let sentences = try BIOReader.sentences(in: text)
    return NameGuidelines().unified(sentences, headsOnly: headsOnly).flatMap { sentence in
      sentence.names.map { name in
        name.type.label + " " + name.words.map { sentence.word($0) }.joined(separator: " ")
      }
    }
  }

  @Test func `an adjective of a country is no name`() throws {
    #expect(try unified("German\tB-LOC\nbands\tO\n") == [])
    #expect(try unified("German\tB-ORG\nArmy\tI-ORG\n") == ["ORG German Army"])
  }

  @Test func `the article is no part of a place's name`() throws {
    #expect(try unified("the\tB-LOC\nUnited\tI-LOC\nStates\tI-LOC\n") == ["LOC United States"])
  }

  @Test func `a country is a place`() throws {
    #expect(try unified("Sweden\tB-ORG\nwon\tO\n") == ["LOC Sweden"])
  }

  @Test func `a name marked by its head is widened`() throws {
    #expect(
      try unified("in\tO\nUnited\tO\nStates\tB-LOC\n", headsOnly: true) == ["LOC United States"])
    #expect(
      try unified("when\tO\nPresident\tO\nBiden\tB-PER\n", headsOnly: true) == ["PER Biden"])
  }
}

@Suite struct NameLearningTests {
  /// Made-up sentences of a few patterns.
  private static func documents(count: Int) -> [NamedDocument] {
    var random = SplitMix64(seed: 5)
    let people = ["Ana Roy", "Karimov", "Li Wei", "Nurlan Abdiev", "Petrova"]
    let places = ["Osh", "Geneva", "Lake Toro", "Dushanbe"]
    let bodies = ["NATO", "Acme Corp", "Red Guild", "Osh Bank"]
    var lines = ""
    func add(_ name: String, _ label: String) {
      for (index, word) in name.split(separator: " ").enumerated() {
        lines += "\(word)\t\(label == "O" ? "O" : (index == 0 ? "B-" : "I-") + label)\n"
      }
    }
    for _ in 0..<count {
      add(people.randomElement(using: &random) ?? "", "PER")
      add(["of", "left", "joined"].randomElement(using: &random) ?? "", "O")
      add(bodies.randomElement(using: &random) ?? "", "ORG")
      add("in", "O")
      add(places.randomElement(using: &random) ?? "", "LOC")
      add(".", "O")
      lines += "\n"
    }
    let sentences = (try? BIOReader.sentences(in: lines)) ?? []
    return NamedDocument.windows(of: sentences, size: 10)
  }

  private static func file(raw: [NamedDocument] = []) -> [UInt8] {
    let documents = documents(count: 60)
    var words = WordTableTraining()
    words.fineClasses = 8
    words.coarseClasses = 3
    let table = words.table(
      from: documents.flatMap { document in
        document.sentences.map {
          RawSentence(text: document.text, tokens: Array(document.tokens[$0.tokens]))
        }
      })
    var options = NameTraining.Options()
    options.bits = 12
    options.folds = 2
    return NameTraining(options: options) { _ in }.modelFile(
      from: documents, words: table, raw: raw)
  }

  @Test func `training finds what it has seen`() throws {
    let recognizer = NameRecognizer(model: try NameModel(file: Self.file()))
    let scores = NameScores(of: recognizer, on: Self.documents(count: 60))
    #expect(scores.all.gold == 180)
    #expect(scores.all.f1 > 0.99)
  }

  @Test func `the same sentences give the same bytes`() {
    let raw = Self.documents(count: 20)
    #expect(Self.file(raw: raw) == Self.file(raw: raw))
  }

  @Test func `raw text says what its words are taken for`() throws {
    let bytes = Self.file(raw: Self.documents(count: 40))
    let file = try bytes.withUnsafeBytes { try ModelFile($0, verifying: true) }
    let section = try file.section(NameModel.votesSection, of: .uint8)
    bytes.withUnsafeBytes { raw in
      let votes = WordTable(
        UnsafeRawBufferPointer(
          rebasing: raw[section.offset..<section.offset + section.byteCount]))
      func lane(_ word: WordKey) -> UInt64 {
        CorpusVotes.type(UInt64(votes.entry(of: word.rawValue).fine))
      }
      // Outside is 1, then the types in their order.
      #expect([lane("karimov"), lane("geneva"), lane("nato"), lane("in")] == [2, 3, 4, 0])
    }
  }

  @Test func `leaving out a set measures both learners on each set`() throws {
    var lines: [String] = []
    for document in Self.documents(count: 20) {
      for (sentence, names) in zip(document.sentences, document.names) {
        for (word, token) in document.tokens[sentence.tokens].enumerated() {
          let name = names.first { $0.words.contains(word) }
          let place = name?.words.lowerBound == word ? "B-" : "I-"
          lines.append(
            document.text[token.range] + "\t" + (name.map { place + $0.type.label } ?? "O"))
        }
        lines.append("")
      }
    }
    let text = lines.joined(separator: "\n")
    let sets = try NameSets(
      texts: [
        "ner/uner_ewt-train.bio": text, "ner/uner_ewt-dev.bio": text, "ner/wikigold.bio": text,
      ])
    var options = NameTraining.Options()
    options.bits = 12
    options.folds = 2
    options.passes = 4
    let scores = try NameLeaveOneOut(of: sets, words: [], options: options)
    #expect(scores.rows.map(\.set) == ["EWT", "Wikigold"])
    #expect(scores.rows.allSatisfy { $0.model.all.gold == 60 && $0.plain.all.gold == 60 })
    #expect(scores.mean > 0.9 && scores.plainMean > 0.9)
    let report = scores.report.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(report.map { $0[0] }.prefix(5) == ["left out", "EWT", "Wikigold", "mean", "margin"])
    #expect(report[1].count == 8)
    // Fewer names have wider margins.
    let recalls = scores.byMargin.map(\.scores.all.recall)
    #expect(recalls == recalls.sorted(by: >))
  }

  @Test func `a damaged file is refused`() {
    var bytes = Self.file()
    bytes[bytes.count / 2] ^= 1
    #expect(throws: ModelFile.Fault.damaged) { try NameModel(file: bytes) }
  }

  @Test func `words in like places share a class`() {
    // 0 the, 1 a, 2 cat, 3 dog, 4 runs, 5 sleeps
    var sentences: [[Int32]] = []
    for article in [0, 1] as [Int32] {
      for animal in [2, 3] as [Int32] {
        for verb in [4, 5] as [Int32] { sentences.append([article, animal, verb]) }
      }
    }
    let classes = WordClasses.classes(of: sentences, vocabulary: 6, classes: 3, passes: 10)
    #expect(classes[0] == classes[1])
    #expect(classes[2] == classes[3])
    #expect(classes[4] == classes[5])
    #expect(Set(classes).count == 3)
  }

  @Test(arguments: [1, 2, 0.5, 10, 65_536, 3e9])
  func `logarithms are those of the mathematics library`(number: Double) {
    // e^x by its series, from the outside.
    let logarithm = NaturalLogarithm.of(number)
    var power = 1.0
    var term = 1.0
    for index in 1..<200 {
      term *= logarithm / Double(index)
      power += term
    }
    #expect(abs(power - number) <= number * 1e-9)
  }
}
