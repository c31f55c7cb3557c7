import KnowledgeModel
import Records
import Testing

/// Deeds one end of which the sentence does not name.
@Suite struct UnnamedEndTests {
  @Test(arguments: [
    ("Peru offered Chile talks. The offer was turned down.", ["Chile reject Peru"]),
    ("Peru asked Chile for help. The request was rejected on Monday.", ["Chile reject Peru"]),
    ("Peru demanded an apology from Chile. The demand was ignored.", ["Chile reject Peru"]),
    // Who rejects it is told.
    ("Peru offered Chile talks. The offer was turned down by Bolivia.", []),
    ("Peru offered Chile talks. The bill was turned down.", []),
    ("Peru offered talks. The offer was turned down.", []),
    ("Peru asked Chile to free two men. Chile refused.", ["Chile reject Peru"]),
    ("Peru asked Chile to free two men, but Santiago declined.", ["Chile reject Peru"]),
    ("Peru asked Chile to free two men. Togo refused.", []),
    ("Peru asked Chile to free two men. Chile refused bail to a third.", []),
  ])
  func `an offer without an answerer is answered by whoever got it`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.reject) == expected)
  }

  @Test(arguments: [
    ("Ghana invited Mali to the summit. The invitation was accepted.", ["Mali agree Ghana"]),
    ("Ghana asked Mali for rice. Bamako granted the request.", ["Mali agree Ghana"]),
    ("Ghana asked Mali for rice. Bamako granted an interview.", []),
  ])
  func `so is a request that is granted`(text: String, expected: [String]) throws {
    #expect(
      try ReadText(text).statements(.agree).filter { $0.hasPrefix("Mali") } == expected)
  }

  @Test(arguments: [
    ("Peru bombed Chile on Friday. Santiago vowed revenge.", ["Chile threaten Peru"]),
    ("Peru bombed Chile on Friday. Chile promised to retaliate.", ["Chile threaten Peru"]),
    (
      "Peru expelled two Chilean diplomats. Chile said it would respond in kind.",
      [
        "Chile threaten Peru"
      ]
    ),
    ("Peru bombed Chile on Friday. Togo vowed revenge.", []),
    ("Peru bombed Chile on Friday. Chile did not vow revenge.", ["not Chile threaten Peru"]),
    ("Peru praised Chile on Friday. Chile promised a strong response.", []),
    ("Peru and Bolivia bombed Chile. Chile vowed revenge.", []),
  ])
  func `revenge is vowed on the one who did the harm`(text: String, expected: [String]) throws {
    #expect(
      try ReadText(text).statements.filter { $0.contains(" threaten ") } == expected)
  }

  @Test(arguments: [
    ("Two Danish diplomats were expelled from Mali.", ["Mali sanction Denmark"]),
    ("Denmark's ambassador was told to leave Mali.", ["Mali sanction Denmark"]),
    ("Two Danish diplomats were given two days to leave Mali.", ["Mali sanction Denmark"]),
    ("Two Danish diplomats were helped to leave Mali.", []),
    ("Two Danish diplomats were told to leave the room in Mali.", []),
  ])
  func `out of a country its rulers send people`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.sanction) == expected)
  }

  @Test(arguments: [
    ("Two Danes were deported from Mali last month.", ["Mali coerce Denmark"]),
    ("Two Danes were carried from Mali last month.", []),
  ])
  func `or deport them`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.coerce) == expected)
  }

  @Test(arguments: [
    ("Kenya to send troops to Haiti", ["maybe Kenya mobilize Haiti"]),
    ("Kenya, Chad to hold talks", ["Chad agree Kenya", "Kenya agree Chad"]),
    ("Chadian president to visit Kenya next week", ["Chad agree Kenya"]),
    ("The plan to send troops to Haiti", []),
    ("A road to link Kenya to Chad", []),
  ])
  func `a headline's infinitive is what somebody will do`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements.sorted() == expected)
  }

  @Test(arguments: [
    ("Officials in Bamako condemned France.", ["Mali accuse France"]),
    ("Officials in Bamako accused France of spying.", ["Mali accuse France"]),
    ("Town officials in Bamako condemned France.", []),
    ("An adviser to Mali's president condemned France.", ["Mali accuse France"]),
  ])
  func `officials act for the state`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.accuse) == expected)
  }

  @Test(arguments: [
    ("A court in Bamako jailed two French singers.", ["Mali"]),
    ("A court in Lomé sentenced a French singer to two years in prison.", ["Togo"]),
    ("A hotel in Bamako barred two French singers.", []),
  ])
  func `courts judge for it`(text: String, expected: [String]) throws {
    let read = try ReadText(text)
    let judges = read.record.statements.filter { [.coerce, .sanction].contains($0.kind) }
      .map { read.record.entities[$0.subject].name }
    #expect(judges == expected)
  }

  @Test(arguments: [
    ("The visit by the Greek minister to Turkey was short.", ["Greece consult Turkey"]),
    ("The trip by the Greek president to Turkey was short.", ["Greece consult Turkey"]),
    ("The book by the Greek ambassador to Turkey was short.", []),
  ])
  func `a journey's goal is its own`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.consult) == expected)
  }

  @Test(arguments: [
    (
      "Chad said the boat had entered its waters and accused Togo of spying.",
      ["Chad accuse Togo"]
    ),
    ("Chad said two nurses had died in the raid and condemned Togo.", ["Chad accuse Togo"]),
    // The gunmen may have asked for it.
    ("Chad said gunmen had taken two nurses and accused Togo of spying.", []),
  ])
  func `what is said of a thing does not go on with a deed`(
    text: String, expected: [String]
  ) throws {
    #expect(
      try ReadText(text).statements(.accuse).filter { $0.hasPrefix("Chad") } == expected)
  }

  @Test(arguments: [
    ("Togo fought Benin. Chad offered to host talks between Togo and Benin.", []),
    ("Togo and Benin will hold talks.", ["Benin agree Togo", "Togo agree Benin"]),
  ])
  func `who is offered talks has not agreed to them`(text: String, expected: [String]) throws {
    #expect(
      try ReadText(text).statements(.agree).filter { !$0.hasPrefix("Chad") }.sorted() == expected)
  }
}
