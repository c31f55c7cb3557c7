import AnnotatedText
import KnowledgeModel
import Records
import Testing

@testable import Extraction

@Suite struct StateConstructionTests {
  @Test(arguments: [
    ("Ana Roy, Chile's long-serving foreign minister, flew home.", "Ana Roy holds_position Chile"),
    ("Ana Roy, 52, the foreign minister of Chile, flew home.", "Ana Roy holds_position Chile"),
    (
      "Chile's education minister and government spokeswoman Ana Roy flew home.",
      "Ana Roy holds_position Chile"
    ),
  ])
  func `what stands between an office and its holder does not part them`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).statements(.holdsPosition) == [expected])
  }

  @Test func `names that are listed are all subjects`() throws {
    let text = try ReadText("NATO members Norway and Denmark sent two frigates.")
    let alliance = "North Atlantic Treaty Organization"
    #expect(
      text.statements(.memberOf).sorted() == [
        "Denmark member_of \(alliance)", "Norway member_of \(alliance)",
      ])
  }

  @Test(arguments: [
    ("Ana Roy, a Chilean politician, flew home.", "Ana Roy citizen_of Chile"),
    ("Ana Roy joined Citigroup in May.", "Ana Roy works_for Citigroup"),
  ])
  func `what a person is to a body follows from what the body is`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).statements.contains(expected))
  }

  @Test(arguments: [
    ("Shops reopened in Hamburg in northern Germany.", ["Hamburg located_in Germany"]),
    ("Shops reopened in Hamburg in Peru's view.", []),
    ("Ships left Hamburg for Peru in May.", []),
  ])
  func `a place lies in its own country where the text says so`(
    sentence: String, expected: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.locatedIn) == expected)
  }

  @Test func `a neighbour is not where a base is`() throws {
    let text = try ReadText("Turkey operates military bases in the Chadian border state of Sudan.")
    #expect(!text.statements(.stationedIn).contains("Turkey stationed_in Chad"))
  }

  @Test func `from where a distance is reckoned says nothing of the place`() throws {
    let text = try ReadText(
      "The camp lies 40 kilometres north of Denver, in the Balochistan region.")
    #expect(text.statements(.locatedIn).isEmpty)
  }

  @Test func `a relation holds for the other words that mean its ends`() throws {
    let text = try ReadText("Ana Roy, who works for Reuters, flew home.")
    let found = Extractor().relationMentions(of: text.annotated).filter { $0.kind == .worksFor }
    let whole = text.annotated.document.text
    #expect(Set(found.map { String(whole[$0.subject]) }) == ["Ana Roy", "who"])
    #expect(found.allSatisfy { String(whole[$0.object]) == "Reuters" })
  }
}

@Suite struct DescriptionTests {
  @Test(arguments: [
    ("Ana Roy (born 1961 in Lima) is a Chilean novelist.", "Ana Roy citizen_of Chile"),
    ("Ana Roy, better known as Nana Roy, is a Chilean novelist.", "Ana Roy citizen_of Chile"),
    (
      "Ana Roy (born 4 May 1961) was a Chilean banker and chairman of Citigroup.",
      "Ana Roy holds_position Citigroup"
    ),
    (
      "Ana Roy is a Chilean banker, author and former Chairman of Citigroup.",
      "Ana Roy holds_position Citigroup"
    ),
    ("Ana Roy was a former Israeli Likud politician.", "Ana Roy member_of Likud"),
  ])
  func `what is inserted or listed before a description does not hide it`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).statements.contains(expected))
  }

  @Test func `what is joined to a predicate is said of somebody else behind an article`() throws {
    let text = try ReadText("They met Ana Roy, a singer, and the chairman of Citigroup.")
    #expect(text.statements(.holdsPosition) == [])
  }

  @Test(arguments: [
    ("Ana Roy is chief executive of Catchline, a platform.", "organization Catchline"),
    ("She works for Soto & Daughters in Lima.", "organization Soto & Daughters"),
  ])
  func `a firm is known by its office or its form`(sentence: String, expected: String) throws {
    #expect(try ReadText(sentence).entities.contains(expected))
  }

  @Test func `places in a row lie in one another`() throws {
    let text = try ReadText("He was born in Elko County, Nevada, United States.")
    #expect(
      text.statements(.locatedIn).sorted() == [
        "Elko County located_in Nevada", "Elko County located_in United States",
        "Nevada located_in United States",
      ])
  }

  @Test(arguments: [
    "Envoys came from Lima, Quito, Santiago and Bogota.", "He left Lima, Peru's envoy said.",
  ])
  func `a list of places is no row`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.locatedIn) == [])
  }

  @Test func `what has its seat in a town has it in the country of the town`() throws {
    let text = try ReadText("Citigroup is a bank based in Cusco in southern Peru.")
    #expect(
      text.statements(.headquarteredIn).sorted() == [
        "Citigroup headquartered_in Cusco", "Citigroup headquartered_in Peru",
      ])
  }

  @Test(arguments: [
    ("Chadian police closed the eastern town of Abeche.", ["Abéché located_in Chad"]),
    ("Togolese police spoke of the eastern town of Abeche.", []),
  ])
  func `a town that is introduced as one is of the country that is spoken of`(
    sentence: String, expected: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.locatedIn) == expected)
  }
}

@Suite struct NamesakeTests {
  @Test(arguments: [
    ("Governor Ana Roy won in Ohio and Georgia.", "place Georgia"),
    ("Envoys of Armenia and Georgia met.", "country Georgia"),
  ])
  func `Georgia is the state or the country by what stands beside it`(
    sentence: String, expected: String
  ) throws {
    #expect(try ReadText(sentence).entities.contains(expected))
  }

  @Test func `a party is of the country beside its name`() throws {
    #expect(try ReadText("Serbia's Democratic Party lost.").entity("Democratic Party")?.key == nil)
    #expect(
      try ReadText("The Democratic Party lost in the United States.").entity("Democratic Party")?
        .key != nil)
  }
}
