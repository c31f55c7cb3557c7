import KnowledgeModel
import Records
import Testing

@Suite struct HomeOfficeTests {
  private func positions(_ text: String, from dateline: String) throws -> [String] {
    try ReadText(text, dateline: dateline).statements(.holdsPosition)
  }

  @Test(arguments: [
    "Prime Minister Ana Roy said Chile would host the summit. Chile is small.",
    "Chile, which borders Peru and Bolivia, needs water, Environment Minister Ana Roy said.",
    "Chile closed two mines. Defence Minister Ana Roy visited Peru.",
    "Chile closed two mines. Former Prime Minister Ana Roy spoke. Chile is small.",
    "Chile closed two mines. Deputy Interior Minister Ana Roy spoke. Chile is small.",
    "Chile closed two mines. In May the interior minister, Ana Roy, resigned. Chile is small.",
    // Another country that is named less often.
    "Chile closed two mines. Chile sold a third. Peru waits. Mining Minister Ana Roy spoke.",
  ])
  func `an office without a country is that of the dateline's`(text: String) throws {
    #expect(try positions(text, from: "SANTIAGO, July 17 - ") == ["Ana Roy holds_position Chile"])
  }

  @Test(arguments: [
    ("Floods killed 12 people. Trade Minister Ana Roy spoke.", ["Ana Roy holds_position Chile"]),
    (
      "Police arrested 12 men. Ana Roy, the interior minister, spoke.",
      ["Ana Roy holds_position Chile"]
    ),
    // Of whom the text tells beside it, it may be as well.
    ("Peru sent help. Trade Minister Ana Roy spoke.", []),
    ("The World Health Organization sent help. Health Minister Ana Roy spoke.", []),
  ])
  func `where a text names no other country, the dateline's is told of`(
    text: String, positions: [String]
  ) throws {
    #expect(try self.positions(text, from: "SANTIAGO, Chile (AP) - ") == positions)
  }

  @Test(arguments: [
    // Another country's sentence.
    "Chile waits. Peru will not pay, Prime Minister Ana Roy said. Chile waits.",
    // A report from a seat of many, not about its country.
    "Prime Minister Ana Roy praised the bank.",
    // A bare surname, of whom earlier reports told.
    "Chile closed two mines. Prime Minister Roy spoke. Chile is small.",
    // An office that nobody holds yet, or by right.
    "Chile closed two mines. Self-styled President Ana Roy spoke. Chile is small.",
    // A company's, not a country's.
    "Chile closed two mines. Director Ana Roy spoke. Chile is small.",
  ])
  func `what may be another's office is nobody's`(text: String) throws {
    #expect(try positions(text, from: "SANTIAGO, July 17 - ") == [])
  }

  @Test(arguments: [
    (
      "Chile thanked the United States. Secretary of State Ana Roy spoke. Chile is small.",
      ["Ana Roy holds_position United States"]
    ),
    (
      "Chile closed two mines. Ireland agreed. Taoiseach Ana Roy spoke. Chile is small.",
      ["Ana Roy holds_position Ireland"]
    ),
    (
      "Chile thanked Britain. Defence Secretary Ana Roy spoke. Chile is small.",
      ["Ana Roy holds_position United Kingdom"]
    ),
    ("Chile closed two mines. Home Secretary Ana Roy spoke. Chile is small.", []),
    ("Chile closed two mines. Secretary of State Ana Roy spoke. Chile is small.", []),
    ("Chile thanked Kenya. Defence Secretary Ana Roy spoke. Chile is small.", []),
  ])
  func `an office that few countries have is one of theirs`(
    text: String, expected: [String]
  ) throws {
    #expect(try positions(text, from: "SANTIAGO, July 17 - ") == expected)
  }

  @Test func `without a dateline, a country that is named in passing has no say`() throws {
    let text = "Peru opened a mine. Peru is rich. Chile rejected a plan of Peru in 2018."
    #expect(try positions(text + " Finance Minister Ana Roy visited the mine.", from: "") == [])
  }

  @Test func `an office with a country keeps it`() throws {
    let text = "Chile closed two mines. Peruvian Prime Minister Ana Roy spoke. Chile is small."
    #expect(try positions(text, from: "SANTIAGO - ") == ["Ana Roy holds_position Peru"])
  }

  @Test(arguments: [
    ("Chile closed two mines. Finance Minister Ana Roy spoke.", ["Ana Roy holds_position Chile"]),
    // An outlet calls its own president so.
    ("Chile closed two mines. President Ana Roy spoke.", []),
    ("Chile and Peru closed two mines. Finance Minister Ana Roy spoke.", []),
  ])
  func `without a dateline a minister is of the one country told of`(
    text: String, positions expected: [String]
  ) throws {
    #expect(try positions(text, from: "") == expected)
  }

  @Test(arguments: [
    "Chile closed two mines. Ana Roy, the interior minister, resigned. Chile is small.",
    "Chile closed two mines. Critics praised Ana Roy, deputy minister of defence, and left.",
    "Chile closed two mines. Ana Roy, a former prime minister, spoke. Chile is small.",
    "Chile closed two mines. Senator Ana Roy spoke. Chile is small.",
    "Chile closed two mines. Parliament speaker Ana Roy spoke. Chile is small.",
    "Chile closed two mines. General Ana Roy, the army chief, spoke. Chile is small.",
    "Chile closed two mines. The commander of the armed forces, General Ana Roy, spoke.",
    "The Chilean Navy closed two camps. Coast guard spokesman Ana Roy spoke. Chile is small.",
  ])
  func `an office may stand behind its holder or be one of a parliament or an army`(
    text: String
  ) throws {
    #expect(try positions(text, from: "SANTIAGO, July 17 - ") == ["Ana Roy holds_position Chile"])
  }

  @Test(arguments: [
    // Another country's adjective stands before the office.
    "Chile closed two mines. The Peruvian mission was led by Ana Roy, a former minister, in May.",
    "Chile closed two mines. A Peruvian law named after Senator Ana Roy was read. Chile is small.",
    // Several.
    "Chile closed two mines. Senators Ana Roy and Kofi Mensah spoke. Chile is small.",
    // A row of people.
    "Chile closed two mines. It thanked Eva Soto, Ana Roy, minister of song, and Kofi Mensah.",
    // The rebels' army.
    "Chile closed two mines. Rebel army chief Ana Roy spoke. Chile is small.",
  ])
  func `an office behind its holder that may be another's is nobody's`(text: String) throws {
    #expect(try positions(text, from: "SANTIAGO, July 17 - ") == [])
  }

  @Test(arguments: [
    (
      "Chile's army was founded in 1820. Chile has a school in Santiago and a camp in Valparaiso. "
        + "President Ana Roy spoke there.", ["Ana Roy holds_position Chile"]
    ),
    ("Norway is small. King Sancho III spoke.", ["Sancho III holds_position Norway"]),
    // A republic has no king.
    ("Chile is small. King Sancho III spoke.", []),
    // Of the outlet's own country.
    (
      "Chile's army was founded in 1820. Chile has a school in Santiago and a camp in Valparaiso. "
        + "Vice President Ana Roy spoke there.", []
    ),
  ])
  func `an office is that of the country to whose cities and bodies a text keeps`(
    text: String, expected: [String]
  ) throws {
    #expect(try positions(text, from: "") == expected)
  }

  @Test func `an office is that of the one country of which a whole text tells`() throws {
    let text =
      "Chile votes. Chile is calm. Two mines of Chile were shut. Peru waits. It rains. It snows. "
      + "It hails. It thaws. Chile is rich. Foreign Minister Ana Roy spoke."
    #expect(try positions(text, from: "") == ["Ana Roy holds_position Chile"])
  }

  @Test(arguments: [("Reuters", "Daily Post", "Reuters"), ("Reuters", "Reuters", nil)])
  func `what the dateline's agency reported is credited to it`(
    agency: String, source: String, origin: String?
  ) throws {
    let text = try ReadText(
      "Chile borders Peru.", source: source, dateline: "SANTIAGO (\(agency)) - ", agency: agency)
    #expect(text.record.statements.map(\.qualifiers.origin) == [origin])
  }
}
