import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Troops and bases behind nouns that stand between them and where they are, blocs told by a few of their members, and
/// those whose names come later.
@Suite struct GarrisonReachTests {
  @Test(arguments: [
    ("Kenyan soldiers are deployed at two bases in Somalia.", ["Kenya stationed_in Somalia"]),
    ("Kenyan troops were long stationed at a base near Bosaso.", ["Kenya stationed_in Bosaso"]),
    ("Kenya keeps a contingent at the Bosaso base.", ["Kenya stationed_in Bosaso"]),
    ("Kenyan singers are staying at two hotels in Somalia.", []),
    (
      "Kenyan soldiers may be deployed at two bases in Somalia.",
      [
        "maybe Kenya stationed_in Somalia"
      ]
    ),
    (
      "Kenyan soldiers were not deployed at a base in Somalia.",
      [
        "not Kenya stationed_in Somalia"
      ]
    ),
  ])
  func `who is at a base without a name is where it lies`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn) == expected)
  }

  @Test(arguments: [
    (
      "Togo hosts a Kenyan base and a Turkish garrison.",
      [
        "Kenya stationed_in Togo", "Turkey stationed_in Togo",
      ]
    ),
    (
      "Togo is home to a Kenyan base in Kumasi and a Turkish garrison.",
      [
        "Kenya stationed_in Kumasi", "Kenya stationed_in Togo", "Turkey stationed_in Togo",
      ]
    ),
    ("Togo hosts a Kenyan base and a Turkish bazaar.", ["Kenya stationed_in Togo"]),
  ])
  func `of two garrisons each is its own country's`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn).sorted() == expected)
  }

  @Test(arguments: [
    ("Togo opposes Kenyan troops in Somalia.", ["maybe Kenya stationed_in Somalia"]),
    ("Togo warned against Kenyan troops in Somalia.", ["maybe Kenya stationed_in Somalia"]),
    ("Togo would not accept Kenyan troops in Somalia.", ["not Kenya stationed_in Somalia"]),
    ("Togo praised Kenyan troops in Somalia.", ["Kenya stationed_in Somalia"]),
    ("Gunmen planned an attack on a Kenyan base in Somalia.", ["Kenya stationed_in Somalia"]),
  ])
  func `troops that somebody wants or fears are not there yet`(
    text: String, expected: [String]
  ) throws {
    let found = try ReadText(text).statements(.stationedIn)
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "Two members of the bloc, Peru and Chile, signed a pact with Togo.",
      [
        "Chile support Togo", "Peru support Togo",
      ]
    ),
    (
      "Two states of the region, Peru and Chile, signed a pact with Togo.",
      [
        "Chile support Togo", "Peru support Togo",
      ]
    ),
    (
      "Both neighbours, Peru and Chile, signed a pact with Togo.",
      [
        "Chile support Togo", "Peru support Togo",
      ]
    ),
    ("Two members of the bloc, Peru said, signed a pact with Togo.", []),
  ])
  func `several who are named behind their number all act`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.support).sorted() == expected)
  }

  @Test(arguments: [
    ("Togo opposes Peru becoming a member of NATO.", ["not Peru member_of NATO"]),
    ("Togo objects to Peru becoming a member of NATO.", ["maybe Peru member_of NATO"]),
    ("Togo backs Peru becoming a member of NATO.", ["maybe Peru member_of NATO"]),
    ("Togo became a member of NATO, opposing Peru.", ["Togo member_of NATO"]),
  ])
  func `who likes or hates that another joins has not joined`(
    text: String, expected: [String]
  ) throws {
    let found = try ReadText(text).statements(.memberOf).map {
      $0.replacing("North Atlantic Treaty Organization", with: "NATO")
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("Peru's foreign minister says it will wait. Kofi Mensah said the deal was dead.", 1),
    ("Peru's premier warned rebels. Speaking in Lima, Kofi Mensah said he would act.", 1),
    ("The Peruvian president says he will stay. Kofi Mensah told reporters he was fit.", 1),
    ("Peru's foreign minister says it will wait. Kofi Mensah, a singer, said it was dead.", 0),
    ("Peru's foreign minister met envoys. Kofi Mensah said the deal was dead.", 0),
    ("Peru's foreign minister, Ana Roy, says it will wait. Kofi Mensah said it was dead.", 0),
  ])
  func `a name in the next sentence is that of who speaks in the first`(
    text: String, expected: Int
  ) throws {
    let found = try ReadText(text).record.statements.filter { $0.rule == "position.named-later" }
    #expect(found.count == expected)
  }

  @Test(arguments: [
    (
      "They urged Peru to halt the tests, ratify it, withdraw its troops from Mali and rest.",
      [
        "maybe Peru retreat Mali"
      ]
    ),
    (
      "They asked Peru to free him, sign the pact, and withdraw its troops from Mali.",
      [
        "maybe Peru retreat Mali"
      ]
    ),
    (
      "They told Peru to halt the tests, and Chile withdrew its troops from Mali.",
      [
        "Chile retreat Mali"
      ]
    ),
  ])
  func `what goes on with an infinitive is asked for too`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.retreat) == expected)
  }

  @Test(arguments: [
    (
      "Iran must wait. Chile's defence minister has left. Defence Minister Ana Roy will call.",
      ["Ana Roy holds_position Chile"]
    ),
    (
      "Iran must wait. The Peruvian premier saw Oman's king. Premier Ana Roy praised Iran.",
      ["Ana Roy holds_position Peru"]
    ),
    ("Iran must wait. Chile's singer has left. Singer Ana Roy praised Iran.", []),
  ])
  func `an office is of the country whose office was just told of`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.holdsPosition).sorted() == expected)
  }

  @Test(arguments: [
    ("A Kenyan base is in Kismayo.", ["Kenya stationed_in Kismayo"]),
    ("The largest Kenyan garrison is at Kismayo.", ["Kenya stationed_in Kismayo"]),
    ("The Kenyan base is not in Kismayo.", []),
    ("The Kenyan base may be in Kismayo.", []),
    ("A Kenyan bank is in Kismayo.", []),
  ])
  func `a base is where a clause says that it is`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn) == expected)
  }

  @Test(arguments: [
    ("U.S. Marines swept through Haditha.", ["US Marine Corps assault Haditha"]),
    ("Kenyan marines swept through Bosaso.", ["Kenya assault Bosaso"]),
    ("Kenyan singers swept through Bosaso.", []),
  ])
  func `a service acts by its name and by its men`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }
}
