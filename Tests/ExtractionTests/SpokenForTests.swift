import Extraction
import KnowledgeModel
import Records
import Testing

/// Who is meant, and whose words are given, where several are told of together.
@Suite struct SpokenForTests {
  @Test(arguments: [
    (
      "Mali and Chad met on Monday. Kenya accused both countries of hoarding grain.",
      ["Kenya accuse Mali", "Kenya accuse Chad"]
    ),
    (
      "Kofi Mensah and Peter Owusu spoke on Sunday. The two leaders called on Mali to leave.",
      ["Kofi Mensah request Mali", "Peter Owusu request Mali"]
    ),
    (
      "Mali and Chad began talks in 2011. Each has accused the other of hoarding grain.",
      ["Mali accuse Chad", "Chad accuse Mali"]
    ),
    (
      "Ana Roy met Kofi Mensah and Peter Owusu. She urged them to sign.",
      ["Ana Roy request Kofi Mensah", "Ana Roy request Peter Owusu"]
    ),
    (
      "Mali and Chad met. The African Union, which has its seat in Ethiopia, urged both sides to "
        + "sign.",
      ["African Union request Mali", "African Union request Chad"]
    ),
  ])
  func `two who were told of are taken up together`(text: String, expected: [String]) throws {
    let said = try ReadText(text).statements
    #expect(expected.filter { !said.contains($0) } == [])
  }

  @Test func `three countries are those of which the text has told`() throws {
    let read = try ReadText(
      "Mali met Chad. Niger accused Mali of theft. Kenya offered to mediate between the three "
        + "countries.")
    #expect(
      read.statements(.agree) == ["Kenya agree Mali", "Kenya agree Chad", "Kenya agree Niger"])
  }

  @Test(arguments: [
    "Kenya said that Kenya and Ghana must reopen the road.",
    "Kenya said it and Ghana must work together.",
    "Kenyan President Ana Roy told Mali's foreign minister that both countries should share data.",
    "Kenya's President Ana Roy argued that Kenya should reopen the road.",
  ])
  func `what the speaker should do too is asked of nobody`(text: String) throws {
    #expect(try ReadText(text).statements(.request) == [])
  }

  @Test func `each of two may ask the other for something`() throws {
    let read = try ReadText("Kenya and Ghana each said the other must reopen the road.")
    #expect(read.statements(.request) == ["Kenya request Ghana", "Ghana request Kenya"])
  }

  @Test(arguments: [
    "Kenyan opposition leader Ana Roy said that Kenya must free the editor.",
    "Opposition leader Ana Roy said that Kenya must free the editor.",
  ])
  func `whoever does not speak for his state may ask it for something`(text: String) throws {
    #expect(try ReadText(text).statements(.request) == ["Ana Roy request Kenya"])
  }

  @Test(arguments: [
    "Kenya, Ghana and Mali have agreed to take part in the mission.",
    "Kenya and Ghana agreed to donate grain.",
    "Kenya, Ghana and Mali agreed to send ships.",
  ])
  func `what each does for himself is agreed with nobody`(text: String) throws {
    #expect(try ReadText(text).statements(.agree) == [])
  }

  @Test(arguments: [
    "Kenya and Ghana agreed to reopen the road.",
    "Kenya and Ghana agreed to take part in a joint survey.",
  ])
  func `what is done together is agreed with each other`(text: String) throws {
    #expect(try ReadText(text).statements(.agree) == ["Kenya agree Ghana", "Ghana agree Kenya"])
  }

  @Test(arguments: [
    ("Peru condemned Chile, as did Bolivia.", RelationKind.accuse, "Bolivia accuse Chile"),
    ("Peru has praised Chile, as has Bolivia.", .support, "Bolivia support Chile"),
    (
      "Mali agreed to build a bridge and called on Togo to leave.", .request, "Mali request Togo"
    ),
    (
      "Kenya said that the ship would sail and accused Togo of lying.", .accuse,
      "Kenya accuse Togo"
    ),
    (
      "Kenya has demanded that Togo hand over the men.", .request, "Kenya request Togo"
    ),
    ("Kenya said in a letter that Togo must leave.", .request, "Kenya request Togo"),
    (
      "Kenyan President Ana Roy, whose predecessor, Kofi Mensah, signed a pact with Togo, left.",
      .support, "Kofi Mensah support Togo"
    ),
    ("Kenya's parliament ratified Togo's bid on Tuesday.", .support, "Kenya support Togo"),
    ("Kenya objected to the bid of Togo.", .reject, "Kenya reject Togo"),
    (
      "Burundi's ambassador, whose country has troops in eastern Congo, accused Kigali of "
        + "sheltering rebels.", .accuse, "Burundi accuse Rwanda"
    ),
    ("In July Kuala Lumpur summoned Myanmar's ambassador.", .accuse, "Malaysia accuse Myanmar"),
    (
      "The International Labour Organization, whose director general Gilbert Houngbo is to visit "
        + "the country in July, welcomed Kuwait's apology.", .support,
      "International Labour Organization support Kuwait"
    ),
    (
      "Vietnam and the Philippines had pledged in January to work together.", .agree,
      "Vietnam agree Philippines"
    ),
    ("Kofi Mensah rejected a truce proposed by Kenya.", .reject, "Kofi Mensah reject Kenya"),
    ("Lima called on Quito to leave.", .request, "Peru request Ecuador"),
    ("The assembly of Togo voted to condemn Kenya.", .accuse, "Togo accuse Kenya"),
  ])
  func `a deed is found where clauses meet`(
    text: String, kind: RelationKind, expected: String
  ) throws {
    #expect(try ReadText(text).statements(kind).contains(expected))
  }

  @Test(arguments: [
    "Kenya insisted that Togo had left the bloc.",
    "The bloc, which Kenya and Togo want to join, is rich.",
    "Kenya asked the bloc to go on, whereas Togo wavered.",
  ])
  func `who tells of a fact or wants to join asks for nothing`(text: String) throws {
    #expect(try ReadText(text).statements(.request) == [])
  }
}
