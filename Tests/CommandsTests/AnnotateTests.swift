import Testing

@Suite(.serialized) struct AnnotateTests {
  private static let texts = [
    "A", ".", "Ana Roy met Mr Poe in Geneva. They don't agree; \"No\", he said.\n",
    "Moscow warned\r\nWashington.\r\n\r\nIt was  late.\tVery late.\r\n",
    "  \n\n A headline\n\n\n\nNATO's U.S.-led forces left.", "ALL CAPITALS HERE. all small here",
    "Жители Киева 🇺🇦👩‍👩‍👧 e\u{301}te\u{301} 北京 | a|b \\s _ #x",
    "nospaces" + String(repeating: "x", count: 3000),
    "a\u{A0}b\u{2003}c", "(((((((((()))))))))) ... !!! ???",
  ]

  @Test(arguments: texts) func `any text becomes CoNLL-U that rejoins to it`(
    text: String
  ) async throws {
    let workshop = try Workshop()
    try workshop.write("a b.txt", text)
    let run = try await workshop.run("annotate", "a b.txt")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let check = CoNLLUCheck(run.output)
    #expect(check.faults == [])
    #expect(check.rejoined == text)
    #expect(check.standsIn(Array(text.utf8)))
    #expect(run.output.hasPrefix("# newdoc id = a_b.txt\n# newpar\n# sent_id = a_b.txt-1\n"))
  }

  @Test(arguments: ["", " \n\n\t"]) func `a file without words gives nothing`(
    text: String
  ) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run("annotate", "-", input: text)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "")
  }

  @Test func `control characters and line separators are spaces, byte for byte`() async throws {
    let workshop = try Workshop()
    let text = "One\u{0}two\u{1B}m\u{85}three\u{2028}four\u{9B}five\u{7F}\n"
    try workshop.write("a.txt", text)
    let check = CoNLLUCheck(try await workshop.run("annotate", "a.txt").output)
    #expect(check.faults == [])
    #expect(check.standsIn(Array(text.utf8)))
    let words = check.sentences.flatMap(\.words).map(\.form)
    #expect(words == ["One", "two", "m", "three", "four", "five"])
  }

  @Test func `bytes that are not UTF-8 are told, and ranges still count bytes of the file`()
    async throws
  {
    let workshop = try Workshop()
    let bytes = Array("\u{FEFF}One\n\nA caf".utf8) + [0xE9] + Array(" in Paris.\n".utf8)
    try workshop.write("latin.txt", bytes)
    let run = try await workshop.run("annotate", "latin.txt")
    #expect(run.status == 0)
    #expect(run.errors == "newsgraph: warning: latin.txt:3: not UTF-8; read as Windows-1252\n")
    let words = CoNLLUCheck(run.output).sentences.flatMap(\.words)
    #expect(words.map(\.form) == ["One", "A", "café", "in", "Paris", "."])
    #expect(
      words.map { $0.misc["TokenRange"] } == ["3:6", "8:9", "10:14", "15:17", "18:23", "23:24"])
  }

  @Test func `each file is a document, and one given twice has two names`() async throws {
    let workshop = try Workshop()
    try workshop.write("a.txt", "One. Two.\n")
    let run = try await workshop.run("annotate", "a.txt", "-", "a.txt", input: "Three.")
    let check = CoNLLUCheck(run.output)
    #expect(check.faults == [])
    #expect(
      check.sentences.compactMap { $0.comment("sent_id") }
        == ["a.txt-1", "a.txt-2", "stdin-1", "a.txt~2-1", "a.txt~2-2"])
    #expect(
      check.sentences.compactMap { $0.comment("newdoc id") } == ["a.txt", "stdin", "a.txt~2"])
  }

  @Test func `a file that can't be read is told, and the others are annotated`() async throws {
    let workshop = try Workshop()
    try workshop.write("a.txt", "One.")
    try workshop.write("wide.txt", [0xFF, 0xFE, 0x41, 0])
    let run = try await workshop.run("annotate", "missing.txt", "wide.txt", ".", "a.txt")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        newsgraph: warning: can't read 'missing.txt': no such file or directory; check the \
        spelling of the path
        newsgraph: warning: wide.txt: UTF-16 text; convert it first: iconv -f UTF-16 -t UTF-8
        newsgraph: warning: can't read '.': is a directory; name a file in it

        """)
    #expect(CoNLLUCheck(run.output).rejoined == "One.")
    let alone = try await workshop.run("annotate", "missing.txt")
    #expect(alone.status == 2)
    #expect(alone.output == "")
  }

  @Test func `the same bytes come from one job and from four, to a file too`() async throws {
    let workshop = try Workshop()
    var files: [String] = []
    for number in 0..<9 {
      files.append("\(number).txt")
      try workshop.write(
        "\(number).txt", String(repeating: "Mr Poe left Geneva. ", count: 1 + number * 3))
    }
    let one = try await workshop.run(["annotate", "--jobs", "1"] + files)
    let four = try await workshop.run(["annotate", "--jobs", "4", "--output", "out"] + files)
    #expect(four.output == "")
    #expect(workshop.text("out") == one.output)
    #expect(CoNLLUCheck(one.output).faults == [])
  }

  @Test func `a long document is cut at ends of paragraphs and numbered through`() async throws {
    let workshop = try Workshop()
    // Mostly white space, since the tests' build is slow at words.
    let paragraph = "Mr Poe left\nthe city. He was late." + String(repeating: "\n", count: 30_000)
    let text = String(repeating: paragraph, count: 50)
    try workshop.write("long.txt", text)
    let run = try await workshop.run("annotate", "long.txt")
    let check = CoNLLUCheck(run.output)
    #expect(check.faults == [])
    #expect(check.standsIn(Array(text.utf8)))
    #expect(check.rejoined == text)
    #expect(
      check.sentences.compactMap { $0.comment("sent_id") } == (1...100).map { "long.txt-\($0)" })
    #expect(check.sentences.filter { $0.comments.contains("# newpar") }.count == 50)
    #expect(check.sentences.compactMap { $0.comment("newdoc id") } == ["long.txt"])
    let more = try await workshop.run("annotate", "long.txt", "--jobs", "4")
    #expect(more.output == run.output)
  }

  private static let gold = """
    # newdoc id = d
    # sent_id = x
    # text = Ana didn't agree.
    # note = kept
    1\tAna\told\tX\tOLD\tOld=Yes\t3\told\t3:old\tEntity=(1|NER=B-LOC
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\told\tX\tOLD\tOld=Yes\t3\told\t3:old\t_
    3\tn't\told\tX\tOLD\tOld=Yes\t0\troot\t0:root\t_
    3.1\tever\t_\t_\t_\t_\t_\t_\t_\t_
    4\tagree\told\tX\tOLD\t_\t3\told\t3:old\tSpaceAfter=No
    5\t.\told\tX\tOLD\t_\t3\told\t3:old\t_

    # sent_id = y
    1\tone column too few\told\tX\tOLD\t_\t0\troot\t_

    # newdoc id = e
    # sent_id = z
    # text = Go
    1\tGo\told\tX\tOLD\t_\t0\troot\t_\t_


    """

  @Test func `sentences and words that are given stay, and a sentence at fault is told`()
    async throws
  {
    let workshop = try Workshop()
    try workshop.write("gold.conllu", Self.gold)
    let run = try await workshop.run("annotate", "gold.conllu", "--input", "conllu")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "newsgraph: warning: gold.conllu:14: expected 10 columns with tabs between, found 9\n")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let old = Self.gold.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == old.count)
    for (number, (line, old)) in zip(lines, old).enumerated() {
      if old.contains("old"), number != 13 {
        #expect(line.split(separator: "\t").prefix(2) == old.split(separator: "\t").prefix(2))
        #expect(!line.contains("old") && !line.contains("OLD") && !line.contains("Old"))
      } else {
        #expect(line == old)
      }
    }
    #expect(lines[4].contains("\tEntity=(1") || lines[4].contains("|Entity=(1"))
    #expect(lines[9].hasSuffix("SpaceAfter=No"))
  }

  @Test func `sentences without fault pass the check, from standard input and in CR LF too`()
    async throws
  {
    let workshop = try Workshop()
    let good = Self.gold.replacing("\tone column too few", with: "\tEnough\tenough")
      .replacing("# sent_id = y\n", with: "# sent_id = y\n# text = Enough\n")
      .replacing("\n", with: "\r\n")
    let run = try await workshop.run("annotate", "-", "--input", "conllu", input: good)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let check = CoNLLUCheck(run.output.replacing("\n\n\n", with: "\n\n"))
    #expect(check.sentences.count == 3)
    #expect(check.faults.filter { !$0.hasSuffix("the text is not the words'") } == [])
  }

  @Test func `plain text is not taken for CoNLL-U`() async throws {
    let workshop = try Workshop()
    let run = try await workshop.run("annotate", "-", "--input", "conllu", input: "Ana\n\nRoy\n")
    #expect(run.status == 1)
    #expect(run.output == "Ana\n\nRoy\n")
    #expect(
      run.errors == """
        newsgraph: warning: -:1: expected 10 columns with tabs between, found 1
        newsgraph: warning: -:3: expected 10 columns with tabs between, found 1

        """)
  }
}
