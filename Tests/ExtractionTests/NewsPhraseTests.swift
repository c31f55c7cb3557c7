import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Phrases of which news is full, and whose names the parser ties to the wrong words.
@Suite struct NewsPhraseTests {
  @Test(arguments: [
    (
      "Peru urged Chile to open its border and Bolivia to send troops.",
      ["Peru request Bolivia", "Peru request Chile"]
    ),
    (
      "Peru called on Chile to open its border and on Bolivia to send troops.",
      ["Peru request Bolivia", "Peru request Chile"]
    ),
    ("Peru urged Chile to open its border and port to goods.", ["Peru request Chile"]),
    (
      "Laos has turned to Nepal for 48 trucks and to Bhutan for rice.",
      ["Laos cooperate Bhutan", "Laos cooperate Nepal"]
    ),
    (
      "Laos talked with Nepal on Monday and with Bhutan on Tuesday.",
      ["Laos consult Bhutan", "Laos consult Nepal"]
    ),
    ("Peru gave a loan of 2 billion euros to Chad.", ["Peru aid Chad"]),
    (
      "Togo sent emergency aid of 5 million dollars to Chad and Mali.",
      ["Togo aid Chad", "Togo aid Mali"]
    ),
  ])
  func `what a verb governs twice is joined to its like`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements.sorted() == expected)
  }

  @Test(arguments: [
    (
      "Ana Roy expressed her gratitude to Chile for sending troops to Haiti.",
      ["Chile mobilize Haiti"]
    ),
    ("Peru voiced its thanks to Chile for sending troops to Haiti.", ["Chile mobilize Haiti"]),
    ("Peru imposed sanctions on Chile for sending troops to Haiti.", ["Chile mobilize Haiti"]),
    ("Peru made a deal with Chile before sending troops to Haiti.", ["Peru mobilize Haiti"]),
  ])
  func `who is thanked or punished for a deed has done it`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.mobilize) == expected)
  }

  @Test(arguments: [
    ("The Government of Canada condemned Syria.", ["Canada accuse Syria"]),
    (
      "Syria condemned the Government of the Republic of Korea.", ["Syria accuse South Korea"]
    ),
    ("The Royal Government of Cambodia condemned Syria.", ["Cambodia accuse Syria"]),
  ])
  func `a government that is written like a name is its country`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements == expected)
  }

  @Test(arguments: [
    (
      "Chadema won. Kofi Mensah, a party spokesman, said so.", ["Kofi Mensah Chadema"]
    ),
    (
      "Greenpeace is poor. Ana Roy, the group's director, said so.", ["Ana Roy Greenpeace"]
    ),
    (
      "The World Food Programme is poor. Ana Roy, the agency's country director, said so.",
      ["Ana Roy World Food Programme"]
    ),
    ("The head of the UN mission, Ana Roy, met NATO officials.", ["Ana Roy United Nations"]),
    ("The leader of the group, Boko Haram, met NATO officials.", []),
    ("Chadema met Frelimo. Kofi Mensah, a party spokesman, said so.", []),
    ("Chadema won. Kofi Mensah, a ruling party spokesman, said so.", []),
  ])
  func `officers of a body that goes without saying`(text: String, expected: [String]) throws {
    let found = try ReadText(text).statements(.holdsPosition)
    #expect(found.map { $0.replacing(" holds_position ", with: " ") } == expected)
  }

  @Test(arguments: [
    (
      "Norway recalled its envoy after Russia placed sanctions on three of its ministers.",
      ["Russia sanction Norway"]
    ),
    (
      "Serbia protested when Britain sanctioned two of its banks.",
      ["United Kingdom sanction Serbia"]
    ),
    ("Togo sanctioned its own ministers after Chad left.", []),
    (
      "Japan has frozen millions of dollars' worth of yachts belonging to Ana Roy.",
      ["Japan sanction Ana Roy"]
    ),
    ("Japan froze plans for a yacht that impressed Ana Roy.", []),
  ])
  func `whom measures strike by what is theirs`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.sanction) == expected)
  }

  @Test(arguments: [
    (
      "North Korea warned South Korea. The North fired a missile at the South on Monday.",
      ["North Korea assault South Korea"]
    ),
    (
      "North Korea and South Korea agreed. A storm hit the North Sea and the south of Peru.", []
    ),
    ("South Korea agreed. The South fired a missile at the North on Monday.", []),
  ])
  func `the North and the South`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }
}
