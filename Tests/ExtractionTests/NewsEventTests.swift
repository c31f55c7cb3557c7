import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Whose men are fired at, who the two sides are, what a move is called, and gerunds behind times and beginnings.
@Suite struct NewsEventTests {
  @Test(arguments: [
    ("Chad said Niger had opened fire on its troops.", ["Niger assault Chad"]),
    ("Peru's army said Chilean guards had killed two of its soldiers.", ["Chile assault Peru"]),
    ("Kenya said Somali soldiers had fired at its patrol.", ["Somalia assault Kenya"]),
    ("Chad said Niger had opened a bank for its troops.", []),
    ("Chad said guards had opened fire on its troops.", []),
    ("Chad said Niger had opened its border.", []),
  ])
  func `whoever is fired at is not of those who fire`(sentence: String, statements: [String]) throws
  {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    (
      "Brazil and Bolivia offered to mediate between Peru and Chile. Both countries fought a war in 1983.",
      ["Chile assault Peru", "Peru assault Chile"]
    ),
    (
      "Kenya and Chad brokered a truce between Togo and Mali. The two nations fought a war in 1983.",
      ["Mali assault Togo", "Togo assault Mali"]
    ),
    ("Brazil has offered to mediate. The two countries fought a war in 1983.", []),
    ("Brazil and Bolivia have offered to mediate. The two countries fought a war in 1983.", []),
  ])
  func `whoever mediates is not of the two`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.assault).sorted() == statements)
  }

  @Test(arguments: [
    (
      """
      Peru said Chile had shelled a Peruvian post. Chile blamed Peru. The shelling of the Peruvian post by Chilean guns \
      went on. President Ana Roy of Togo urged the two sides to talk.
      """, ["Ana Roy request Chile", "Ana Roy request Peru"]
    ),
    ("Peru is far away. President Ana Roy of Togo urged the two sides to talk.", []),
  ])
  func `the two sides are those of whom the text speaks most`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.request).sorted() == statements)
  }

  @Test(arguments: [
    ("Chad expelled Niger's ambassador, a move Niger called unjustified.", ["Niger accuse Chad"]),
    ("Chad shut a yard, a step that Niger denounced.", ["Niger accuse Chad"]),
    ("Peru said it was closing the yard, a move Chile condemned.", ["Chile accuse Peru"]),
    ("Chad did not shut the yard, a move Niger denounced.", []),
    ("Chad shut a yard, a place that Niger denounced.", []),
    ("Chad shut a yard, a move Niger noticed.", []),
  ])
  func `a move beside a clause is its subject's`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.accuse) == statements)
  }

  @Test(arguments: [
    ("Days after expelling the ambassador of Niger, Chad held a feast.", ["Chad sanction Niger"]),
    ("Weeks after severing ties with Peru, Chile lost a game.", ["Chile sanction Peru"]),
    ("Hours before cutting ties with Mali, Togo lit a torch.", ["Togo sanction Mali"]),
    ("Days after the talks with Niger, Chad held a feast.", []),
    ("Days after Niger's feast, Chad cut a cake.", []),
    ("In the days of severed ties with Niger, Chad sang.", []),
  ])
  func `who does something after something did that too`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.sanction) == statements)
  }

  @Test(arguments: [
    ("Chad began bombing positions of Boko Haram.", ["Chad assault Boko Haram"]),
    ("Kenya began shelling positions of Hezbollah.", ["Kenya assault Hezbollah"]),
    ("Chad began building houses of stone in Niger.", []),
    ("Chad began talks with Boko Haram on bombing.", []),
  ])
  func `what is begun is a deed`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    ("Ana Roy's detention was condemned by Mali.", []),
    ("Mali criticised Ana Roy's arrest.", []),
    ("Mali criticised Ana Roy's remarks.", ["Mali accuse Ana Roy"]),
    ("Chad came under fire from Greenpeace for its policy.", ["Greenpeace accuse Chad"]),
    ("Chad's expulsion of the envoys drew a rebuke from Mali.", ["Mali accuse Chad"]),
  ])
  func `whoever is arrested is not to blame`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.accuse) == statements)
    #expect(try ReadText(sentence).statements(.assault).isEmpty)
  }

  @Test(arguments: [
    (
      "Fighters of the Liberation Tigers of Tamil Eelam left. India accused the Tigers of theft.",
      ["India accuse Liberation Tigers of Tamil Eelam"]
    ),
    ("Zoos of Asia met. India accused the Tigers of theft.", []),
  ])
  func `a part of its name takes up a body`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.accuse) == statements)
  }

  @Test(arguments: [
    ("Peru recalled its ambassador in Quito.", ["Peru sanction Ecuador"]),
    ("Kenya cut its diplomatic presence in Kampala.", ["Kenya sanction Uganda"]),
    ("Peru recalled a feast in Quito.", []),
    ("Kenya cut a ribbon in Kampala.", []),
  ])
  func `an ambassador in a capital is one to its country`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.sanction) == statements)
  }

  @Test(arguments: [
    ("Moscow cancelled a visit to Turkey by Ana Roy.", ["Russia reject Turkey"]),
    ("Chad sent 12 helicopters and 200 soldiers to Niger.", []),
    ("Chad paid a fine to Niger.", []),
    ("Chad promised 60 tanks to Niger's armed forces.", []),
  ])
  func `nobody refuses, threatens or helps by what others do`(
    sentence: String, statements: [String]
  ) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.reject) == statements)
    #expect(text.statements(.aid).isEmpty)
    #expect(text.statements(.threaten).isEmpty)
  }

  @Test(arguments: [
    ("Chad stormed a Nigerien ship. Niger severed ties.", ["Niger sanction Chad"]),
    ("Peru shelled a Chilean post. Chile recalled its ambassador.", ["Chile sanction Peru"]),
    ("Chad praised a Nigerien ship. Niger severed ties.", []),
    ("Chad stormed a Nigerien ship. Niger may sever ties.", []),
    ("Chad stormed a Nigerien ship. Togo severed ties.", []),
  ])
  func `ties are broken with whoever did harm`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.sanction) == statements)
  }

  @Test(arguments: [
    ("The capture by Chad of six Nigerien soldiers raised fears.", ["Chad coerce Niger"]),
    ("The arrest by Peru of two Chilean pilots raised fears.", ["Peru coerce Chile"]),
    ("The arrival by bus of two Chilean pilots raised fears in Peru.", []),
  ])
  func `behind the doer stands who suffers the deed`(sentence: String, statements: [String]) throws
  {
    #expect(try ReadText(sentence).statements(.coerce) == statements)
  }

  @Test(arguments: [
    ("China called the Indian raid unacceptable.", ["China accuse India"]),
    ("Kenya described the Chadian attack as cowardly.", ["Kenya accuse Chad"]),
    ("China called the Indian raid of the film unforgettable.", []),
    ("China called the Indian film unacceptable.", []),
  ])
  func `an adjective tells whose deed is judged`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.accuse) == statements)
  }

  @Test(arguments: [
    ("Iraq and Kuwait resumed talks on sharing the gulf on Sunday.", "2021-07-18"),
    ("Iraq's president met Kuwait's premier to discuss trade on Sunday.", "2021-07-18"),
    ("Iraq's president agreed with Kuwait's premier to meet on Sunday.", nil),
  ])
  func `a date behind what talks are about is that of the talks`(
    sentence: String, date: String?
  ) throws {
    #expect(try ReadText(sentence).first(.consult)?.qualifiers.date?.description == date)
  }
}
