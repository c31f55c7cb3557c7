import AnnotatedText
import GraphBuilding
import KnowledgeModel
import Records
import Testing

@Suite struct RelationTests {
  private let roy = person("Ana Roy")

  private func relations(_ statements: [[Statement]]) throws -> [Relation] {
    try graph(
      statements.enumerated().map { document("d\($0)", [russia, america, roy], statements: $1) }
    ).relations
  }

  @Test func `a relation holds what its statements say`() throws {
    let found = try graph([
      document(
        "a", date: "2021-07-01", [russia, america],
        statements: [
          statement(
            .threaten, at: 5, verb: "warn", date: "2021-06-30", origin: "Reuters",
            modality: .reported, quote: "Russia warned the U.S.")
        ])
    ]).relations
    let day = PartialDate(year: 2021, month: 7, day: 1)
    #expect(
      found == [
        Relation(
          id: found.first?.id ?? RelationID(rawValue: ""),
          subject: EntityID(rawValue: "country:ru"),
          kind: .threaten, object: EntityID(rawValue: "country:us"), modality: .reported,
          phrase: "warned", confidence: 0.4, firstSeen: day, lastSeen: day,
          dates: [PartialDate(year: 2021, month: 6, day: 30)].compactMap(\.self),
          evidence: """
            [{"begin":5,"confidence":0.5,"date":"2021-06-30","document":"a","end":27,\
            "modality":"reported","origin":"Reuters","quote":"Russia warned the U.S.",\
            "rule":"by-hand","verb":"warn"}]
            """)
      ])
  }

  @Test func `the id comes from the identity alone`() throws {
    // printf 'country:ru\x1fthreaten\x1fcountry:us\x1fpositive\x1factual\x1f2021-06-30' | sha256sum
    let found = try relations([[statement(.threaten, date: "2021-06-30")]])
    #expect(found.map(\.id.rawValue) == ["r19862f19acdc3348"])
    #expect(
      try relations([[statement(.threaten, verb: "warn", date: "2021-06-30", confidence: 0.1)]])
        .map(\.id) == found.map(\.id))
  }

  @Test func `what one denies, another plans and a third asserts are three relations`() throws {
    let found = try relations([
      [statement(.memberOf, polarity: .negative)], [statement(.memberOf, modality: .planned)],
      [statement(.memberOf, modality: .possible)], [statement(.memberOf, modality: .reported)],
      [statement(.memberOf)],
    ])
    #expect(
      Set(found.map { "\($0.factuality) \($0.modality) \($0.statements) \($0.phrase)" }) == [
        "denied asserted 1 is not a member of", "notActual planned 2 is to be a member of",
        "actual asserted 2 is a member of",
      ])
  }

  @Test func `a symmetric relation is stored once, the smaller id first`() throws {
    let found = try relations([[statement(.borders, 0, 1), statement(.borders, 1, 0)]])
    #expect(found.map(\.subject.rawValue) == ["country:ru"])
    #expect(found.map(\.statements) == [2])
    #expect(try relations([[statement(.threaten, 0, 1), statement(.threaten, 1, 0)]]).count == 2)
  }

  @Test func `what became one entity is not related to itself`() throws {
    let found = try graph([
      document("a", [person("Ana Roy"), person("A. Roy")], statements: [statement(.consult)])
    ])
    #expect(found.relations.isEmpty)
    #expect(found.entities.count == 1)
  }

  @Test(arguments: [
    ([nil, "2021-06-16"], [2]), (["2021-06", "2021-06-16"], [2]), (["2021", "2021-06-16"], [2]),
    (["2021-07", "2021-06-16"], [1, 1]), (["2021-06", "2021-06-16", "2021-06-17"], [1, 1, 1]),
    ([nil, "2021-06-16", "2021-06-17"], [1, 1, 1]), ([nil, nil], [2]),
    (["2021", "2021-06", "2021-06-16"], [3]), (["2021", "2021-05", "2021-06-16"], [1, 1, 1]),
    (["2020", "2021-06-16"], [1, 1]), ([nil, "2020", "2021"], [1, 1, 1]),
  ])
  func `an event's coarser dates join the one finer event within`(
    dates: [String?], sizes: [Int]
  ) throws {
    let found = try relations([dates.map { statement(.threaten, date: $0) }])
    #expect(found.map(\.statements).sorted() == sizes)
  }

  @Test func `a state's dates do not part it`() throws {
    let found = try relations([
      [statement(.memberOf, date: "2020"), statement(.memberOf, date: "2021-06-16")]
    ])
    #expect(found.map { $0.dates.map(\.description) } == [["2020", "2021-06-16"]])
  }

  @Test func `titles that differ in case only are one`() throws {
    let titles = ["president", "President", "leader"]
    let statements = titles.enumerated().map { place, title in
      var said = statement(.holdsPosition, 2, 0, at: 20 * place)
      said.qualifiers.title = title
      return said
    }
    #expect(try relations([statements]).map(\.titles) == [["President", "leader"]])
  }

  @Test func `evidence is cut to the earliest statements and quotes to a thousand bytes`() throws {
    let long = String(repeating: "é", count: 600)
    let builder = GraphBuilder(options: .init(maxEvidence: 1), generator: "test")
    let found = try builder.build([
      document("a", [russia, america], statements: [statement(.memberOf)]),
      document(
        "b", date: "2021", [russia, america],
        statements: [statement(.memberOf, at: 9), statement(.memberOf, at: 3, quote: long)]),
    ]).relations
    #expect(
      found.map(\.evidence) == [
        "[{\"begin\":3,\"confidence\":0.5,\"document\":\"b\",\"end\":1203,"
          + "\"modality\":\"asserted\",\"quote\":\"\(String(repeating: "é", count: 500))\","
          + "\"rule\":\"by-hand\"}]"
      ])
    #expect(found.map(\.statements) == [3])
  }

  @Test(arguments: [
    ("warn", "warned"), ("visit", "visited"), ("ban", "banned"), ("deny", "denied"),
    ("deploy", "deployed"), ("criticise", "criticised"), ("withdraw", "withdrew"),
    ("pull out", "pulled out"), ("meet", "met"), ("admit", "admitted"), ("panic", "panicked"),
    ("expel", "expelled"), ("offer", "offered"), ("stop", "stopped"), ("veto", "vetoed"),
    ("attack", "attacked"), ("lead", "led"), ("rebuild", "rebuilt"), ("fix", "fixed"),
    ("need", "needed"), ("quit", "quit"),
  ])
  func `a verb stands in the past`(verb: String, past: String) throws {
    let found = try relations([[statement(.accuse, verb: verb)]])
    #expect(found.map(\.phrase) == [past])
  }

  @Test func `a verb that says little gives way to the kind's phrase`() throws {
    let found = try relations([[statement(.consult, verb: "hold")]])
    #expect(found.map(\.phrase) == ["held talks with"])
  }
}
