import KnowledgeModel
import Records
import Testing

/// Who goes where to deal with whom.
@Suite struct JourneyTests {
  @Test(arguments: [
    "Kenyan President Jo Abdi has already travelled to Ghana and Togo.",
    "Kenyan President Jo Abdi began her tour of the region with talks in Ghana and a stop in Togo.",
    "Kenyan President Jo Abdi is on a tour of the region that includes stops in Ghana and Togo.",
    "Kenyan President Jo Abdi is back from a trip that took her to Ghana and Togo.",
    "Kenyan President Jo Abdi flew to Ghana on Monday and left for Togo on Tuesday.",
  ])
  func `the stops of an official's journey are told apart`(sentence: String) throws {
    #expect(
      Set(try ReadText(sentence).statements(.consult))
        == ["Jo Abdi consult Ghana", "Jo Abdi consult Togo"])
  }

  @Test(arguments: [
    "The painter Jo Abdi has travelled to Ghana and Togo.",
    "Kenyan President Jo Abdi went to Ghana for surgery.",
    "Kenyan President Jo Abdi's tour may include a stop in Ghana.",
    "Kenyan President Jo Abdi left Ghana to her rivals.",
  ])
  func `who travels for himself or may travel deals with nobody`(sentence: String) throws {
    #expect(
      try ReadText(sentence).record.statements.allSatisfy {
        $0.kind != .consult || $0.qualifiers.modality != .asserted
      })
  }

  @Test(arguments: [
    "During his visit to Ghana, Kofi Mensah of Togo praised the port.",
    "In his talks with Ghana, Kofi Mensah praised the port.",
    "Following his meeting with Ghana, Kofi Mensah flew home.",
  ])
  func `a phrase before the subject tells of the subject's own doings`(sentence: String) throws {
    let text = try ReadText("Ana Roy and Kwame Addo were there. " + sentence)
    let found = text.statements(.consult)
    #expect(
      found == ["Kofi Mensah consult Ghana"] || found == ["Ghana consult Kofi Mensah"])
  }

  @Test func `what befell another is not the subject's`() throws {
    let text = try ReadText("Ana Roy met Togo. After her death, Eva Soto led the party.")
    #expect(text.entity("Eva Soto")?.mentions.map(\.text) == ["Eva Soto"])
  }

  @Test func `an outlet is spoken to and not dealt with`() throws {
    #expect(try ReadText("Kofi Mensah spoke to the BBC.").statements(.consult) == [])
    #expect(
      try ReadText("Kofi Mensah spoke to Hamas.").statements(.consult)
        == ["Kofi Mensah consult Hamas"])
  }

  @Test(arguments: [
    ("Kenya re-established ties with Libya.", "Kenya support Libya"),
    ("Kenya re-opened its embassy in Libya.", "Kenya support Libya"),
    ("Kenya re-imposed sanctions on Libya.", "Kenya sanction Libya"),
  ])
  func `what is done again is done`(sentence: String, expected: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(text.record.statements[0].kind).contains(expected))
  }

  @Test(arguments: [
    "Iraqi lawmakers let British troops stay in the country.",
    "Afghan voters stayed at home. A group of Iraqi lawmakers voted to let British troops stay in the country.",
  ])
  func `guests are in the country whose organ decides on them`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.stationedIn) == ["maybe United Kingdom stationed_in Iraq"])
  }

  @Test(arguments: [
    "Kenya said it wants to see Chad and Mali leave.",
    "Kenya called for Chad and Mali to leave the camp.",
  ])
  func `who is to do something is asked to`(sentence: String) throws {
    #expect(
      Set(try ReadText(sentence).statements(.request))
        == ["Kenya request Chad", "Kenya request Mali"])
  }

  @Test(arguments: [
    "Kenya withdrew its support for Mali.", "Kenya rescinded its recognition of Mali.",
  ])
  func `support that is taken back is none`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.support) == [])
    #expect(text.statements(.sanction) == ["Kenya sanction Mali"])
  }
}
