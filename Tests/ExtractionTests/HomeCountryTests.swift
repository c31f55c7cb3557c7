import KnowledgeModel
import Records
import Testing

@Suite struct HomeCountryTests {
  @Test(arguments: [
    // The sentence names one country before.
    "In Kenya, police arrested Ana Roy.",
    // Where it happens.
    "The police arrested Ana Roy in Kenya.",
    // An organ with its country, then without.
    "Kenyan police surrounded the house. The police later arrested Ana Roy.",
    // The country that the sentence before tells of.
    "Kenya has closed two radio stations. Authorities also arrested Ana Roy.",
    // Those who serve a state by the word before them.
    "Kenya is on edge. Security forces arrested Ana Roy on Monday.",
  ])
  func `an organ without an owner is that of the country told of`(text: String) throws {
    #expect(try ReadText(text).statements(.coerce) == ["Kenya coerce Ana Roy"])
  }

  @Test func `an organ is that of the dateline's country`() throws {
    let text = try ReadText(
      "Police arrested Ana Roy on Monday. Kenya votes in May.", dateline: "NAIROBI, July 17 - ")
    #expect(text.statements(.coerce) == ["Kenya coerce Ana Roy"])
  }

  @Test func `an organ in a report from talks abroad is not the host's`() throws {
    let text = try ReadText(
      "Peru and its rebels met in Nairobi. Peru and Kenya praised the talks. Peru is calm, and "
        + "Kenya too. It rains. It snows. It hails. The army arrested Ana Roy.",
      dateline: "NAIROBI, July 17 - ")
    #expect(text.statements(.coerce) == [])
  }

  @Test(arguments: [
    // Two countries compete.
    "Kenya and Uganda signed a pact. Police arrested Ana Roy.",
    // Troops and citizens are often abroad.
    "A bomb killed two French soldiers. Police arrested Ana Roy.",
    "Two Kenyans fled. Police arrested Ana Roy.",
    // An adjective that says whose the organ is.
    "Kenya is on edge. Rebel authorities arrested Ana Roy.",
    "Kenya is on edge. Western officials arrested Ana Roy.",
    // Too far back.
    "Kenya is on edge. It rains. It snows. It hails. It thaws. Police arrested Ana Roy.",
    // The office of a host.
    "Uganda and its rebels met. Uganda is calm. Kenyan Foreign Minister Eva Soto hosted the talks. "
      + "The army arrested Ana Roy.",
    // Troops may be anybody's.
    "Kenya is on edge. Troops arrested Ana Roy.",
  ])
  func `an organ that may be another's is nobody's`(text: String) throws {
    #expect(try ReadText(text).statements(.coerce) == [])
  }

  @Test(arguments: [
    "Kenya is calm. Uganda arrested the mayor of Nairobi.",
    "Kenya is calm. Uganda arrested the mayor of the Kenyan city of Mombasa.",
    "Uganda arrested the governor of Mombasa, a city in Kenya.",
  ])
  func `the officer of a town is one of its country`(text: String) throws {
    #expect(try ReadText(text).statements(.coerce) == ["Uganda coerce Kenya"])
  }

  @Test(arguments: [
    ("The British have attacked Chad.", ["United Kingdom assault Chad"]),
    ("The Chinese have attacked Chad.", ["China assault Chad"]),
    ("The Kenyans have attacked Chad.", ["Kenya assault Chad"]),
    ("The Kenyan has attacked Chad.", []),
  ])
  func `an adjective alone with a plural of its own is one person`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }

  @Test func `an adjective before the first of two nouns is both's`() throws {
    let text = try ReadText("Kenya is on edge. Ugandan students and soldiers left Kenya.")
    #expect(text.statements(.retreat) == ["Uganda retreat Kenya"])
  }

  @Test func `the evidence names the country`() throws {
    let text = try ReadText("Kenya has closed two stations. Authorities also arrested Ana Roy.")
    #expect(text.first(.coerce)?.antecedents == [0..<30])
  }

  @Test(arguments: [
    (
      "Chile's president met Peru's envoys in Lima. The two countries signed a trade agreement.",
      ["Chile support Peru", "Peru support Chile"]
    ),
    ("Chile, Peru and Bolivia quarrel. The two countries signed an agreement.", []),
  ])
  func `two countries are the only two`(text: String, statements: [String]) throws {
    let found = try ReadText(text).statements.filter { !$0.contains("consult") }
    #expect(found.filter { $0.contains("Chile") && $0.contains("Peru") } == statements)
  }

  @Test func `two leaders are the two persons named`() throws {
    let text = try ReadText("Ana Roy praised Kofi Mensah. The two leaders met in Lima.")
    #expect(text.statements(.consult) == ["Ana Roy consult Kofi Mensah"])
  }
}
