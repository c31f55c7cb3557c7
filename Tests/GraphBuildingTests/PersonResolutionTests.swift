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
    ["José Peña", "Jose Pena"],
  ])
  func `one person whatever the form of the name`(names: [String]) throws {
    #expect(try ids(names.map { person($0) }).count == 1)
  }

  @Test(arguments: [
    ["Joe Biden", "Hunter Biden"], ["Kenneth F. McKenzie", "Kenneth R. McKenzie"],
    ["Kenneth McKenzie", "Karl McKenzie"], ["John Smith", "John Smith Jr."],
    ["K. McKenzie", "Ana McKenzie"], ["Ana Roy", "Ana Ray"], ["Ana Roy", "Roy Ana"],
    ["Ana Roy", "Ana"], ["Maria Ivanova", "Mario Ivanov"], ["Karl Roy", "Karla Roy"],
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

  @Test func `a third document joins the namesake with whom it shares a country`() throws {
    let found = try graph([
      document("a", [person("Ana Roy", ["foreign minister"], ["cl"])]),
      document("b", [person("Ana Roy", ["admiral"], ["fr"])]),
      document("c", [person("Ana Roy", [], ["fr"])]),
    ]).entities
    #expect(found.map(\.documents).sorted() == [1, 2])
  }
}
