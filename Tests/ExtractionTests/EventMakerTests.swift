import KnowledgeModel
import Records
import Testing

@testable import Extraction

struct EventMakerTests {
  @Test(arguments: [
    ("Calls by Peru for Chile to leave grew.", RelationKind.request, ["Peru request Chile"]),
    ("The offer by Peru to help Chile was welcome.", .agree, ["Peru agree Chile"]),
    ("Peru's plea for a loan from Chile failed.", .request, ["Peru request Chile"]),
    ("A message by Monday pleased Chile and Peru.", .request, []),
    ("The recognition of Peru by Chile surprised many.", .support, ["Chile support Peru"]),
    ("Peru's recognition by Chile surprised many.", .support, ["Chile support Peru"]),
  ])
  func `whose a deed or utterance is stands behind by and from`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    ("Peru praised the role that Chile played in the talks.", ["Peru support Chile"]),
    ("Peru welcomed the steps taken by Chile.", ["Peru support Chile"]),
    ("Peru welcomed the steps taken in May, as Chile watched.", []),
  ])
  func `who has done what is praised is praised`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.support) == statements)
  }

  @Test(arguments: [
    ("Peru imports two million barrels of Chilean oil a day.", ["Peru cooperate Chile"]),
    ("Peru shipped wheat through a canal to Chile.", ["Peru cooperate Chile"]),
    ("Peru shared intelligence about the plot with Chile.", ["Peru cooperate Chile"]),
    ("Peru shared a book about the war with Chile's king.", []),
  ])
  func `goods have a measure and a way`(sentence: String, statements: [String]) throws {
    #expect(
      try ReadText(sentence).statements(.cooperate) == statements
        || ReadText(sentence).statements(.aid)
          == statements.map {
            $0.replacing("cooperate", with: "aid")
          }
    )
  }

  @Test(arguments: [
    ("Ana Roy met several leaders, among them Kofi Mensah.", ["Ana Roy consult Kofi Mensah"]),
    (
      "A delegation headed by Ana Roy met Kofi Mensah.", ["Ana Roy consult Kofi Mensah"]
    ),
    (
      "Ana Roy met Kenyan officials including Kofi Mensah.",
      ["Ana Roy consult Kofi Mensah", "Ana Roy consult Kenya"]
    ),
    ("Ana Roy met several leaders among the tents of Kofi Mensah.", []),
  ])
  func `a group has those whom the text picks out of it`(
    sentence: String, statements: [String]
  ) throws {
    #expect(Set(try ReadText(sentence).statements(.consult)) == Set(statements))
  }

  @Test(arguments: [
    ("Peru, along with Chile and Mali, recognised Togo.", 3),
    ("Peru, together with Chile, recognised Togo.", 2),
    ("Peru recognised Togo, together with its flag.", 1),
  ])
  func `who stands beside another does the same`(sentence: String, count: Int) throws {
    #expect(try ReadText(sentence).statements(.support).count == count)
  }

  @Test(arguments: [
    "Ana Roy, in Lima on the second leg of a long tour, conferred with Kofi Mensah.",
    "Ana Roy, in Lima at the end of a European trip, met with Kofi Mensah.",
  ])
  func `a name at the head of a sentence is the subject of the verb behind its phrase`(
    sentence: String
  ) throws {
    #expect(try ReadText(sentence).statements(.consult).contains("Ana Roy consult Kofi Mensah"))
  }

  @Test(arguments: [
    ("Having visited Ghana, Ana Roy told reporters that he was tired.", 1),
    ("Ana Roy, having visited Ghana, flew home.", 1),
    ("Having never visited Ghana, Ana Roy flew home.", 0),
  ])
  func `what somebody had done before he has done`(sentence: String, count: Int) throws {
    let found = try ReadText(sentence).record.statements.filter {
      $0.kind == .consult && $0.qualifiers.polarity == .positive
    }
    #expect(found.count == count)
  }

  @Test(arguments: [
    ("Peru is one of a dozen countries that recognise Togo.", ["Peru support Togo"]),
    ("Peru is among the few countries to recognise Togo.", ["Peru support Togo"]),
    ("Peru is not one of the countries that recognise Togo.", []),
    ("It is one of the countries that recognise Togo.", []),
  ])
  func `who is one of those who do something does it`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.support) == statements)
  }

  @Test(arguments: [
    ("Peruvian doctors were sent to Chile.", ["Peru aid Chile"]),
    ("Rescuers from Peru were sent to Chile.", ["Peru aid Chile"]),
    ("Peruvian doctors were sent by Mali to Chile.", ["Mali aid Chile"]),
  ])
  func `what is sent comes from its owner, where no sender is told`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.aid) == statements)
  }

  @Test(arguments: [
    ("Officials from Lima and Santiago met.", ["Peru consult Chile"]),
    ("Peru opened an embassy in Bamako.", []),
    ("Dancers from Lima and Santiago met.", []),
  ])
  func `officials come from the government in a capital`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.consult) == statements)
  }

  @Test(arguments: [
    ("Peru has attacked Chile, Ana Roy, its envoy to Mali, said.", ["Ana Roy"]),
    ("Peru has attacked Chile, Malian officials say, a charge that Lima denies.", ["Mali"]),
    ("Peru has attacked Chile, its envoy, Ana Roy, said.", ["Ana Roy"]),
    ("Peru has attacked Chile, the army spokeswoman, Ana Roy, said.", ["Ana Roy"]),
    ("Peru has attacked Chile, a source close to Hezbollah said.", []),
    ("As Xinhua reported, Peru attacked Chile on Monday.", ["Xinhua"]),
    ("Peru attacked Chile, as Xinhua reported on Monday.", ["Xinhua"]),
    ("Peru attacked Chile as Mali said goodbye.", []),
  ])
  func `whose words they are is told beside them`(sentence: String, speakers: [String]) throws {
    let text = try ReadText(sentence)
    let by = (text.first(.assault)?.qualifiers.attributedTo ?? []).map {
      text.record.entities[$0].name
    }
    #expect(by == speakers)
  }

  @Test(arguments: [
    ("Peru joined the bloc, a move welcomed by Chile.", RelationKind.support, "Chile support Peru"),
    ("Peru left the bloc, a decision that Chile condemned.", .accuse, "Chile accuse Peru"),
    ("Peru closed the camp, a step praised by Chile.", .support, "Chile support Peru"),
  ])
  func `what a noun sums up was done by whoever did it`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == [statement])
  }

  @Test(arguments: [
    ("Peru told Chile that it would send tents.", ["Peru agree Chile"]),
    ("Peru told Chile that it would not send tents.", []),
    ("Peru pledged ten million dollars in loans to Chile.", ["Peru agree Chile"]),
    ("Peru's pledge of ten million dollars to Chile was renewed.", ["Peru agree Chile"]),
  ])
  func `who is promised something is told it`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.agree) == statements)
  }
}
