import AnnotatedText
import KnowledgeModel
import Records
import SeededRandomness
import Testing

@Suite struct RecordJSONTests {
  private let record = DocumentRecord(
    id: DocumentID(rawValue: "a.txt"), title: "Talks", date: PartialDate(year: 2021, month: 7),
    sha256: "00ff", offsets: .file, words: 7, signature: [1, 0xFFFF_FFFF],
    entities: [
      EntityCluster(
        kind: .person, name: "Ana Roy", titles: ["foreign minister"],
        mentions: [Mention(range: 0..<7, form: .name, text: "Ana Roy")]),
      EntityCluster(
        kind: .country, name: "Chile", key: "cl", iso: "cl",
        mentions: [Mention(range: 24..<29, form: .name, text: "Chile")]),
    ],
    statements: [
      Statement(
        subject: 0, kind: .consult, object: 1, qualifiers: Qualifiers(verb: "visit"),
        evidence: 0..<30, quote: "Ana Roy visits \"sunny\" Chile.", rule: "visits",
        confidence: 0.9)
    ])

  private let line = """
    {"date":"2021-07","entities":[{"kind":"person","mentions":[{"begin":0,"end":7,"form":"name",\
    "text":"Ana Roy"}],"name":"Ana Roy","titles":["foreign minister"]},{"iso":"cl","key":"cl",\
    "kind":"country","mentions":[{"begin":24,"end":29,"form":"name","text":"Chile"}],\
    "name":"Chile"}],"format":1,"id":"a.txt","offsets":"file","repairs":0,"sha256":"00ff",\
    "signature":"00000001ffffffff","statements":[{"begin":0,"confidence":0.9,"end":30,\
    "kind":"consult","modality":"asserted","object":1,"polarity":"positive",\
    "quote":"Ana Roy visits \\"sunny\\" Chile.","rule":"visits","subject":0,"verb":"visit"}],\
    "title":"Talks","words":7}
    """

  @Test func `a record is one line of sorted JSON`() {
    #expect(record.jsonLine == line)
  }

  @Test func `its line gives the record back`() throws {
    #expect(try DocumentRecord(jsonLine: Array(line.utf8)[...]) == record)
  }

  @Test(arguments: UInt64(0)..<200)
  func `reading what was written gives the same record`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let record = DocumentRecord.random(&random)
    let line = record.jsonLine
    let read = try DocumentRecord(jsonLine: Array(line.utf8)[...])
    #expect(read == record)
    #expect(Array(read.jsonLine.utf8) == Array(line.utf8))
  }

  @Test func `a file gives its records, empty lines and a missing last line end aside`() throws {
    let text = "\n\(line)\r\n  \n\(line)"
    #expect(try DocumentRecord.records(inJSONLines: Array(text.utf8)) == [record, record])
  }

  @Test(arguments: [
    ("{", "not valid JSON: byte 2: a name in quotes is expected"),
    ("[]", "is not of the type that a record has there"),
    ("{}", "format: is missing"),
    ("{\"format\":2}", "format: is 2, and this version reads 1; make the records again"),
    ("{\"format\":1}", "id: is missing"),
    ("{\"format\":1,\"id\":7}", "id: is not a string"),
  ])
  func `a bad line is named with what is wrong`(bad: String, reason: String) {
    let text = line + "\n\n" + bad
    #expect {
      try DocumentRecord.records(inJSONLines: Array(text.utf8))
    } throws: { error in
      "\(error)" == "line 3: " + reason
    }
  }

  @Test(arguments: [
    ("\"begin\":24", "\"begin\":34", "entities[1].mentions[0]: has no range from 34 to 29"),
    ("\"begin\":24", "\"begin\":-1", "entities[1].mentions[0]: has no range from -1 to 29"),
    (
      "\"text\":\"Chile\"", "\"txt\":\"Chile\"", "entities[1].mentions[0].text: is missing"
    ),
    ("\"form\":\"name\"", "\"form\":\"nom\"", "entities[0].mentions[0].form: is 'nom'"),
    (
      "\"object\":1", "\"object\":2",
      "statements[0]: names entity 2 of a record with 2 entities"
    ),
    (
      "\"2021-07\"", "\"July\"", "date: is 'July'; expected a date such as 2021-06-16"
    ),
    ("asserted", "sure", "statements[0].modality: is 'sure'"),
    ("0.9", "9", "statements[0].confidence: is not between 0 and 1"),
    ("0000000", "000000", "signature: is not made of groups of 8 hexadecimal digits"),
    (
      "\"quote\":", "\"antecedents\":[[1,2],[3]],\"quote\":",
      "statements[0].antecedents[1]: is not a list of two numbers"
    ),
    ("\"titles\":[", "\"titles\":[1,", "entities[0].titles[0]: is not a string"),
    (
      "\"words\":7", "\"kinds\":[{\"kind\":\"consult\"}],\"words\":7",
      "kinds[0].kind: is 'consult', which is the program's own"
    ),
    ("\"offsets\":\"file\"", "\"offsets\":\"x\"", "offsets: is 'x'; expected 'file' or 'text'"),
  ])
  func `a value that no record has is named`(old: String, new: String, reason: String) throws {
    let range = try #require(line.firstRange(of: old))
    let bad = line.replacingCharacters(in: range, with: new)
    #expect {
      try DocumentRecord(jsonLine: Array(bad.utf8)[...], number: 8)
    } throws: { error in
      "\(error)" == "line 8: " + reason
    }
  }
}

extension String {
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(part) }.map {
      $0..<self.index($0, offsetBy: part.count)
    }.first
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
