import KnowledgeModel
import Records
import Testing

/// Whose deed the reason of a measure is, and that it is a fact.
@Suite struct AffectedTests {
  @Test(arguments: [
    "Kenya cut ties with Mali after it attacked Chad.",
    "Kenya cut ties with Mali after its attack on Chad.",
    "Kenya suspended aid to Mali following its attack on Chad.",
    "Kenya halted arms sales to Mali in response to its attack on Chad.",
    "Kenya imposed sanctions on Mali because it attacked Chad.",
    "Kenya expelled Malian diplomats after it attacked Chad.",
    "Kenya closed its embassy in Mali after it attacked Chad.",
    "Kenya refused to talk to Mali because it attacked Chad.",
    "Kenya will not meet Mali after it attacked Chad.",
    "Kenya warned Mali after it attacked Chad.",
    "Kenya attacked Mali because it attacked Chad.",
    "Kenya supported Mali when it attacked Chad.",
    "Kenya protested to Mali after it attacked Chad.",
    "Kenya complained to Mali after it attacked Chad.",
    "Kenya resumed aid to Mali after it attacked Chad.",
  ])
  func `who is punished has done it`(text: String) throws {
    #expect(try ReadText(text).statements(.assault).contains("Mali assault Chad"))
  }

  @Test(arguments: [
    "Kenya helped Mali after it was attacked by Chad.",
    "Kenya sent troops to Mali after it was attacked by Chad.",
    "Kenya gave Mali arms after it was attacked by Chad.",
  ])
  func `who is helped has suffered`(text: String) throws {
    #expect(try ReadText(text).statements(.assault) == ["Chad assault Mali"])
  }

  @Test(arguments: [
    "Kenya cut ties with Mali after it lost a vote on Chad.",
    "Kenya sent tents to Mali after it attacked Chad.",
    "Kenya declared war on Mali after it was attacked by Chad.",
    "Kenya met Mali after it attacked Chad.",
  ])
  func `what may be either's reason is nobody's`(text: String) throws {
    let found = try ReadText(text).statements(.assault)
    #expect(!found.contains { $0.contains("Chad") })
  }

  @Test func `measures end for what the other did`() throws {
    let text = try ReadText("Kenya lifted sanctions on Mali after it withdrew from Chad.")
    #expect(text.statements(.retreat) == ["Kenya retreat Mali", "Mali retreat Chad"])
  }

  @Test(arguments: [
    "Kenya asked Mali to explain why it had left Chad.",
    "Kenya urged Mali to say why it left Chad.",
  ])
  func `who shall answer is asked of himself`(text: String) throws {
    #expect(!(try ReadText(text).statements(.retreat).contains { $0.contains("Kenya retreat") }))
  }

  @Test(arguments: [
    "Serbia refused to impose sanctions on Mali over its attack on Chad.",
    "Serbia has not joined sanctions over Mali's attack on Chad.",
    "Serbia declined to condemn Mali for attacking Chad.",
    "Serbia did not recognise Mali's war against Chad.",
    "Serbia may cut ties with Mali over its attack on Chad.",
  ])
  func `a deed is done whether it is punished or not`(text: String) throws {
    #expect(try ReadText(text).statements(.assault) == ["Mali assault Chad"])
  }

  @Test func `what somebody waits for is not refused`() throws {
    let text = try ReadText("Kenya refused to meet Mali until it withdraws from Chad.")
    #expect(text.statements(.retreat) == ["maybe Mali retreat Chad"])
  }

  @Test(arguments: [
    ("The Senate of Kenya condemned Chad.", "Senate of Kenya accuse Chad"),
    ("The Congress of Peru condemned Chile.", "Congress of Peru accuse Chile"),
    ("Ghana's Security Council condemned Togo.", "Security Council accuse Togo"),
    ("The U.S. Senate condemned Togo.", "US Senate accuse Togo"),
    ("The Security Council condemned Togo.", "UN Security Council accuse Togo"),
  ])
  func `a body with a country beside it is that country's`(text: String, statement: String) throws {
    #expect(try ReadText(text).statements(.accuse) == [statement])
  }

  @Test(arguments: [
    "Not Kenya but Chad attacked Mali.",
    "It was not Kenya but Chad that attacked Mali.",
    "Chad attacked not Kenya but Mali.",
    "Kenya blamed Chad's attack on Mali on Togo.",
  ])
  func `who is set against another takes no part`(text: String) throws {
    #expect(try ReadText(text).statements(.assault) == ["Chad assault Mali"])
  }

  @Test(arguments: [
    ("Kenya attacked Chad, which Mali condemned.", "Mali accuse Kenya"),
    ("Kenya expelled Chad's envoy, which Mali denounced.", "Mali accuse Kenya"),
    ("Kenya attacked Chad, which Mali condemned for its raids.", "Mali accuse Chad"),
    ("Kenya blamed Chad's attack on Mali on Togo.", "Kenya accuse Togo"),
    ("Kenya blamed the attack on Togo.", "Kenya accuse Togo"),
  ])
  func `a deed is judged rather than who suffered it`(text: String, statement: String) throws {
    #expect(try ReadText(text).statements(.accuse) == [statement])
  }

  @Test(arguments: [
    ("Kenya told Chad that Mali would send tents.", []),
    ("Kenya's minister told Chad that Kenya would send tents.", ["Kenya agree Chad"]),
    ("Kenya told Chad that it would send tents.", ["Kenya agree Chad"]),
  ])
  func `who tells what another will do promises nothing`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.agree).filter { $0.hasSuffix("Chad") } == statements)
  }

  @Test(arguments: [
    "Ana Roy, the chess champion of Tonga, left.", "World rowing champion Ana Roy of Tonga won.",
  ])
  func `a champion backs nobody`(text: String) throws {
    #expect(try ReadText(text).statements(.support).isEmpty)
  }

  @Test(arguments: [
    "Reports that Kenya had attacked Chad were denied by Mali.",
    "Claims that Kenya had attacked Chad were rejected by Mali.",
    "The claim that Kenya attacked Chad was denied by Mali.",
  ])
  func `what is denied is denied wherever the parser hangs it`(text: String) throws {
    let read = try ReadText(text)
    #expect(read.statements(.assault) == ["not Kenya assault Chad"])
    #expect(read.speakers(of: read.first(.assault)) == ["Mali"])
  }
}
