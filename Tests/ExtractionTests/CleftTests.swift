import KnowledgeModel
import Records
import Testing

/// Sentences that point at who or what: "it was Chad that attacked".
@Suite struct CleftTests {
  @Test(arguments: [
    "It was Chad that attacked Mali.", "It was Chad, not Togo, that attacked Mali.",
    "It was Chad and not Togo that attacked Mali.",
    "It was not Togo but Chad that attacked Mali.", "It was Mali that Chad attacked.",
  ])
  func `who is affirmed has done it`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Chad assault Mali"])
  }

  @Test func `who is ruled out has not done it`() throws {
    #expect(
      try ReadText("It was not Chad that attacked Mali.").statements(.assault) == [
        "not Chad assault Mali"
      ])
  }

  @Test(arguments: [
    "It may have been Chad that attacked Mali.",
    "If it was Chad that attacked Mali, Togo will leave.",
    "It is unclear whether it was Chad that attacked Mali.",
  ])
  func `who is only thought of may have done it`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["maybe Chad assault Mali"])
  }
}

/// Whose the people and things are that something is done to.
@Suite struct OriginTests {
  @Test(arguments: [
    "Ghana's army shelled soldiers from Togo.", "Ghana wounded two soldiers from Togo.",
    "Ghana attacked troops from Togo.",
  ])
  func `harm to people from somewhere is done to where they are from`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Ghana assault Togo"])
  }

  @Test(arguments: [
    "Ghana praised Togo's ally Peru.", "Ghana commended Togo's neighbour Peru.",
    "Ghana hailed Togo's creditor Peru.",
  ])
  func `what is done to a friend is not done to whose friend he is`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.support) == ["Ghana support Peru"])
  }

  @Test(arguments: [
    "Ghana, accused by Peru of invading Togo, left the bloc.",
    "Ghana, accused by Peru of shelling Togo, denied it.",
    "Ghana, criticised by Peru for bombing Togo, left the bloc.",
  ])
  func `whoever is accused in passing has done it`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.assault).map { $0.suffix(18) } == ["Ghana assault Togo"])
  }

  @Test(arguments: [
    "Kofi Mensah cut short a visit to Togo.", "Kofi Mensah's visit to Togo was cut short.",
    "Kofi Mensah cut his visit to Togo short.",
  ])
  func `what was cut short had begun`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.consult) == ["Kofi Mensah consult Togo"])
  }
}
