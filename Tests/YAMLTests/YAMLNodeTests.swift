import Testing
import YAML

struct YAMLNodeTests {
  @Test func `values keep their order, their marks and where they stand`() throws {
    let node = try YAMLNode(
      text: """
        # A comment
        name: "no"
        sizes: [1, !!str 2]
        deep:
          - two words   # and another
          - |
            a block
        """)
    let members = try node.mapping().members
    #expect(members.map(\.name) == ["name", "sizes", "deep"])
    #expect(members.map(\.line) == [2, 3, 4])
    #expect(
      members[0].value
        == YAMLNode(.scalar(YAMLScalar("no", isQuoted: true)), line: 2, column: 7))
    #expect(
      members[1].value.content
        == .sequence([
          YAMLNode(.scalar(YAMLScalar("1")), line: 3, column: 9),
          YAMLNode(.scalar(YAMLScalar("2")), tag: "tag:yaml.org,2002:str", line: 3, column: 12),
        ]))
    #expect(
      members[2].value.content
        == .sequence([
          YAMLNode(.scalar(YAMLScalar("two words")), line: 5, column: 5),
          YAMLNode(.scalar(YAMLScalar("a block", isQuoted: true)), line: 6, column: 5),
        ]))
  }

  @Test func `an alias stands for what it names`() throws {
    let node = try YAMLNode(text: "a: &kinds [person, country]\nb: *kinds")
    let mapping = try node.mapping()
    #expect(mapping.optional("b") == mapping.optional("a"))
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3", "line 3, column 1: 'a' stands in line 1 already; remove one of the two"),
    ("", "line 1, column 1: the file is empty"),
    ("# nothing\n", "line 2, column 1: the file is empty"),
    ("a: 1\n---\nb: 2", "line 2, column 1: a second document begins; write one to a file"),
    ("[a]: 1", "line 1, column 1: a list cannot be a name; expected a word"),
    (
      "a: *b",
      "line 1, column 4: nothing before it is marked &b; put a text that begins with * in quotes"
    ),
    (
      "a: &a [*a]",
      "line 1, column 8: nothing before it is marked &a; put a text that begins with * in quotes"
    ),
    (
      "rules:\n  - name: a\n   kind: b",
      "line 3, column 4: did not find expected '-' indicator, while parsing a block collection"
        + " that begins in line 2"
    ),
    (
      "a: \"b\nc: d",
      "line 2, column 5: found unexpected end of stream, while scanning a quoted scalar"
        + " that begins in line 1"
    ),
    ("é: 1\nüb: \u{1}", "line 2, column 5: control characters are not allowed"),
    (
      "\ta: 1",
      "line 1, column 1: found character that cannot start any token, while scanning for the next token"
    ),
  ])
  func `a fault names line, column and what to do`(text: String, message: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLNode(text: text) }
    #expect(error?.description == message)
  }

  @Test func `a small text cannot become a large value`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let before = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(before)]\n"
    }
    let error = #expect(throws: YAMLError.self) { try YAMLNode(text: text) }
    #expect(
      error?.description
        == "line 6, column 15: the file holds over 200000 values, aliases counted in full")
  }

  @Test func `an alias as a name is refused before it is compared`() {
    let error = #expect(throws: YAMLError.self) {
      try YAMLNode(text: "a: &a [x]\n? *a\n: 1")
    }
    #expect(error?.description == "line 2, column 3: a list cannot be a name; expected a word")
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `depth is limited`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    let error = #expect(throws: YAMLError.self) { try YAMLNode(text: text) }
    #expect(error?.reason == "values stand over 64 deep in each other")
  }

  @Test func `aliases do not go round the limit of depth`() {
    var text = "a0: &a0 [x]\n"
    for level in 1...80 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let error = #expect(throws: YAMLError.self) { try YAMLNode(text: text) }
    #expect(error?.reason == "values stand over 64 deep in each other")
  }

  @Test func `size is limited`() {
    var limits = YAMLLimits()
    limits.bytes = 10
    let error = #expect(throws: YAMLError.self) {
      try YAMLNode(text: "a: 12345678", limits: limits)
    }
    #expect(error?.reason == "the file is over 10 bytes; divide it")
  }
}
