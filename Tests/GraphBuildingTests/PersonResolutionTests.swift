import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct PersonResolutionTests {
  @Test(arguments: [
    ["Kenneth F. McKenzie", "Kenneth McKenzie"], ["Kenneth F. McKenzie", "K. McKenzie"],
    ["Kenneth F. McKenzie", "McKenzie"], ["Kenneth Franklin McKenzie", "Kenneth F. McKenzie"],
    ["Bashar al-Assad", "Bashar Assad"], ["Bashar al-Assad", "al-Assad"],
    ["Ursula von der Leyen", "von der Leyen"], ["Ana Roy", "Mr. Ana Roy"],
    ["ANA ROY", "Ana Roy"], ["Ana Roy", "Ana Roy's"], ["Ana Roy", "Ana\nRoy"],
    ["John Smith Jr.", "John Smith Jr"], ["Sergei Lavrov", "Sergey Lavrov"],
    ["Sergei Shoigu", "Sergey Shoygu", "Shoygu"], ["Volodymyr Zelensky", "Zelenskyy"],
    ["José Peña", "Jose Pena"], ["Oleh Hrynevych", "Oleg Grinevich"],
    ["Sviatlana Tsikhanouskaya", "Svetlana Tikhanovskaya"], ["Adel al-Nasri", "Adil an-Nasri"],
    ["Sadyr Zhaparov", "Sadyr Japarov"], ["Kim Jong-un", "Kim Jongun", "Kim Jong Un"],
    ["Abdul Aziz Mansour", "Abd al-Aziz Mansour", "Abdelaziz Mansour"],
    ["Viktor Orbanyi", "Orbanyi Viktor"], ["Jürgen Müllner", "Juergen Muellner"],
    ["Salman bin Harun", "Salman ibn Harun", "Salman Harun"], ["Joe Kessler", "Joseph Kessler"],
    ["Steve Kessler", "Stephen Kessler"], ["Bill J. Kessler", "William J. Kessler"],
  ])
  func `one person whatever the form of the name`(names: [String]) throws {
    #expect(try ids(names.map { person($0) }).count == 1)
  }

  @Test(arguments: [
    ["Joe Biden", "Hunter Biden"], ["Kenneth F. McKenzie", "Kenneth R. McKenzie"],
    ["Kenneth McKenzie", "Karl McKenzie"], ["John Smith", "John Smith Jr."],
    ["K. McKenzie", "Ana McKenzie"], ["Ana Roy", "Ana Ray"], ["Ana Roy", "Roy Ana"],
    ["George W. Tarl", "George H. W. Tarl"], ["James Thomas", "Thomas James"],
    ["Hassan Nasri", "Hussein Nasri"], ["Khalid Omari", "Khalil Omari"],
    ["Pedro Robles", "Pedro Robles Ibarra"], ["John Burton", "John Barton"],
    ["Ben Wallis", "Otto Wallis"], ["Ana Roy", "Ana"], ["Maria Ivanova", "Mario Ivanov"],
    ["Karl Roy", "Karla Roy"], ["Joe Kessler", "John Kessler"],
    ["Bill A. Kessler", "William J. Kessler"],
  ])
  func `two people whose names differ`(names: [String]) throws {
    #expect(try ids(names.map { person($0) }).count == 2)
  }

  @Test func `a surname that two people bear is a node of its own`() throws {
    #expect(
      try ids([person("Joe Biden"), person("Hunter Biden"), person("Biden")])
        == ["person:biden", "person:hunter-biden", "person:joe-biden"])
  }

  @Test func `a surname with an office is the one person who has the office`() throws {
    let found = try graph([
      document("a", [person("Joe Biden", ["president"], ["us"])]),
      document("b", [person("Hunter Biden")]),
      document("c", [person("Biden", ["president"], ["us"])]),
    ]).entities
    #expect(found.map(\.id.rawValue) == ["person:hunter-biden", "person:joe-biden"])
    #expect(found.map(\.documents) == [1, 2])
  }

  @Test func `a surname of another country is not the one person who bears it`() throws {
    #expect(
      try ids([person("Ana Roy", ["minister"], ["cl"]), person("Roy", ["envoy"], ["fr"])])
        == ["person:ana-roy", "person:roy"])
  }

  @Test func `a given name without the middle one is nobody's where two fit`() throws {
    #expect(
      try ids([
        person("Kenneth F. McKenzie"), person("Kenneth R. McKenzie"), person("Kenneth McKenzie"),
      ]).count == 3)
  }

  @Test func `a name that comes first is the person where an office goes with it`() throws {
    #expect(
      try ids([person("Xi Jinping", ["president"], ["cn"]), person("Xi", ["president"])])
        == ["person:xi-jinping"])
  }

  @Test func `namesakes of other countries and offices are two, and both say so`() throws {
    let found = try ids([
      person("Ana Roy", ["foreign minister"], ["cl"]), person("Ana Roy", ["admiral"], ["fr"]),
    ])
    // The SHA-256 of "d0" and of "d1" begin so.
    #expect(found == ["person:ana-roy.0ad52e", "person:ana-roy.8b5363"])
  }

  @Test(arguments: [
    (["foreign minister"], ["cl"], ["minister of defense"], ["fr"]),
    (["foreign minister"], ["cl"], ["admiral"], ["cl"]),
    (["foreign minister"], ["cl"], [], ["fr"]),
    (["foreign minister"], [], ["admiral"], []),
  ])
  func `one person whose offices do not contradict`(
    titles: [String], countries: [String], otherTitles: [String], otherCountries: [String]
  ) throws {
    #expect(
      try ids([
        person("Ana Roy", titles, countries), person("Ana Roy", otherTitles, otherCountries),
      ]) == ["person:ana-roy"])
  }

  @Test(arguments: [
    ("Haider Jabur", "Haydar Jabur"), ("Pedro Robles", "Pedro Robles Ibarra"),
    ("Wei Zhongli", "Zhongli Wei"), ("Recep Tayyip Aksu", "Tayyip Aksu"),
  ])
  func `other forms of a name are one person where the country agrees`(
    first: String, second: String
  ) throws {
    #expect(try ids([person(first, [], ["iq"]), person(second, [], ["iq"])]).count == 1)
    #expect(try ids([person(first, [], ["iq"]), person(second, [], ["pe"])]).count == 2)
  }

  @Test func `of two bearers of a surname the company of the document decides`() throws {
    let guild = organization("Harbour Pilots' Guild")
    let found = try graph([
      document("a", [person("Nora Feld"), guild, person("Otto Brandt")]),
      document("b", [person("Eric Feld"), organization("River Tennis Club")]),
      document("c", [person("Feld"), person("Otto Brandt")]),
    ]).entities.filter { $0.kind == .person }
    #expect(
      found.map(\.id.rawValue) == ["person:eric-feld", "person:nora-feld", "person:otto-brandt"])
    #expect(found.map(\.documents) == [1, 2, 2])
  }

  @Test func `namesakes whose documents name the same others are one`() throws {
    let records = [
      document("a", [person("Ana Roy", ["minister"], ["cl"]), person("Otto Brandt")]),
      document("b", [person("Ana Roy", ["envoy"], ["fr"]), person("Otto Brandt")]),
    ]
    #expect(try graph(records).entities.filter { $0.label == "Ana Roy" }.count == 1)
  }

  @Test func `a spelling that becomes more frequent changes the label and not the id`() throws {
    let spellings = ["Sergei Shoigu", "Sergey Shoygu"]
    for (first, second) in [(0, 1), (1, 0)] {
      let names = [spellings[first], spellings[first], spellings[second]]
      let found = try graph(
        names.enumerated().map { document("d\($0)", [person($1)]) }
      ).entities
      #expect(found.map(\.label) == [spellings[first]])
      #expect(found.map(\.id.rawValue) == ["person:sergey-shoigu"])
    }
  }

  @Test func `a third document joins the namesake with whom it shares a country`() throws {
    let found = try graph([
      document("a", [person("Ana Roy", ["foreign minister"], ["cl"])]),
      document("b", [person("Ana Roy", ["admiral"], ["fr"])]),
      document("c", [person("Ana Roy", [], ["fr"])]),
    ]).entities
    #expect(found.map(\.documents).sorted() == [1, 2])
  }
}
