import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct BaseResolutionTests {
  @Test(arguments: [
    ["Kant Air Base", "Kant Airbase", "Kant base"],
    ["Russian 201st Military Base", "201st Russian military base", "201st base", "the 201st base"],
    ["Naval Station Norfolk", "Norfolk naval station"],
    ["Camp Roy", "Camp Roy's"], ["NAS Roywick", "Naval Air Station Roywick"],
    ["Hmeimim Air Base", "Khmeimim base"], ["Al Udeira Air Base", "Udeira base"],
    ["RAF Roywick", "Roywick air base"],
  ])
  func `one base whatever the words for what it is`(names: [String]) throws {
    #expect(try ids(names.map { cluster(.base, $0) }).count == 1)
  }

  @Test(arguments: [
    ["Kant Air Base", "Khan Air Base"], ["201st Military Base", "102nd Military Base"],
    ["Russian 102nd Military Base", "American 102nd Military Base"],
    ["the Russian base", "the American base"], ["Camp Roy", "Fort Roy"],
  ])
  func `two bases whose telling words differ`(names: [String]) throws {
    #expect(try ids(names.map { cluster(.base, $0) }).count == 2)
  }

  @Test func `a base is called by its fullest name without its country`() throws {
    let names = ["Kant base", "Kant base", "Russian Kant Air Base"]
    let found = try graph(
      names.enumerated().map { document("d\($0)", [cluster(.base, $1)]) }
    ).entities
    #expect(found.map(\.label) == ["Kant Air Base"])
    #expect(found.map(\.id.rawValue) == ["base:kant-air-base"])
    #expect(found.map(\.aliases) == [["Kant base", "Russian Kant Air Base"]])
  }
}

@Suite struct OrganizationResolutionTests {
  @Test func `an acronym is the organization for which some document gives it`() throws {
    let found = try graph([
      document("a", [organization("Southern Grain Union", acronym: "SGU")]),
      document("b", [organization("SGU")]), document("c", [organization("Southern Grain Union")]),
    ]).entities
    #expect(found.map(\.id.rawValue) == ["organization:sgu"])
    #expect(found.map(\.label) == ["Southern Grain Union"])
    #expect(found.map(\.aliases) == [["SGU"]])
  }

  @Test func `an acronym that nobody gives for a name is another organization`() throws {
    #expect(
      try ids([organization("Southern Grain Union"), organization("SGU")])
        == ["organization:sgu", "organization:southern-grain-union"])
  }

  @Test func `two organizations of one acronym stay two, and the bare acronym a third`() throws {
    let found = try graph([
      document("a", [organization("Southern Grain Union", acronym: "SGU")]),
      document("b", [organization("Seamen's Guild of Ulm", acronym: "SGU")]),
      document("c", [organization("SGU")]),
    ]).entities
    #expect(
      found.map(\.label).sorted() == ["SGU", "Seamen's Guild of Ulm", "Southern Grain Union"])
    #expect(found.allSatisfy { $0.id.rawValue.hasPrefix("organization:sgu.") })
  }

  @Test func `of two organizations of one acronym the country decides`() throws {
    let found = try graph([
      document("a", [organization("Southern Grain Union", acronym: "SGU", countries: ["cl"])]),
      document("b", [organization("Seamen's Guild of Ulm", acronym: "SGU", countries: ["de"])]),
      document("c", [organization("SGU", countries: ["de"])]),
    ]).entities
    #expect(found.map(\.documents).sorted() == [1, 2])
  }

  @Test(arguments: [
    ["Ministry of Defence", "Defense Ministry"],
    ["Grain Trade Organisation", "Grain Trade Organization"],
    ["the Roy Group", "Roy Group"], ["Roy & Sons", "Roy and Sons"],
    ["Veltrax Inc.", "Veltrax", "Veltrax Corporation"],
    ["Third Rifle Brigade", "3rd Rifle Brigade"], ["Jaish al-Roy", "Jaysh al-Roy"],
    ["Ukraine's Foreign Ministry", "Ministry of Foreign Affairs of Ukraine"],
    ["South Korea's Trade Ministry", "South Korean Trade Ministry"],
  ])
  func `one organization whatever the order and spelling`(names: [String]) throws {
    #expect(try ids(names.map { organization($0) }).count == 1)
  }

  @Test(arguments: [
    [
      organization("Defense Ministry", countries: ["ru"]), organization("Russian Defense Ministry"),
    ],
    [organization("Gazprom", countries: ["ru"]), organization("Gazprom")],
  ])
  func `one organization with its country and without`(clusters: [EntityCluster]) throws {
    #expect(try ids(clusters).count == 1)
  }

  @Test(arguments: [
    [
      organization("Defense Ministry", countries: ["ru"]),
      organization("Defense Ministry", countries: ["us"]),
    ],
    [organization("Defense Ministry", countries: ["ru"]), organization("Defense Ministry")],
    [organization("American Airlines"), organization("Airlines")],
    [
      organization("Workers Front", countries: ["cl"]),
      organization("Workers Front", countries: ["fr"]),
    ],
  ])
  func `two organizations of two countries`(clusters: [EntityCluster]) throws {
    #expect(try ids(clusters).count == 2)
  }

  @Test func `full names of one acronym are one where the longer holds all of the other`() throws {
    let short = organization("Grain Union", acronym: "SGU")
    let long = organization("Southern Grain Union", acronym: "SGU")
    #expect(try ids([short, long]) == ["organization:sgu"])
    let (other, another) = (
      organization("Grain Union", acronym: "SGU", countries: ["cl"]),
      organization("Southern Grain Union", acronym: "SGU", countries: ["fr"])
    )
    #expect(try ids([other, another]).count == 2)
    #expect(try ids([organization("Grain Union"), long]).count == 2)
  }

  @Test func `a table's key is stronger than the name`() throws {
    let known = cluster(.organization, "North Atlantic Treaty Organization", key: "nato")
    #expect(
      try ids([known, cluster(.organization, "NATO", key: "nato"), organization("NATO")])
        == ["organization:nato"])
    #expect(
      try ids([known, organization("North Atlantic Treaty Organisation")])
        == ["organization:nato"])
  }
}

@Suite struct PlaceResolutionTests {
  @Test func `a country is its key`() throws {
    #expect(
      try ids([russia, cluster(.country, "Russian Federation", key: "ru")]) == ["country:ru"])
  }

  @Test func `a place is its name, and one of another country another place`() throws {
    #expect(
      try ids([cluster(.place, "Geneva"), cluster(.place, "Geneva", iso: "ch")])
        == ["place:geneva"])
    #expect(
      try ids([cluster(.place, "Geneva", iso: "us"), cluster(.place, "Geneva", iso: "ch")]).count
        == 2)
  }

  @Test func `one name of two kinds is two entities`() throws {
    #expect(
      try ids([cluster(.place, "Georgia"), cluster(.country, "Georgia", key: "ge")])
        == ["country:ge", "place:georgia"])
  }
}
