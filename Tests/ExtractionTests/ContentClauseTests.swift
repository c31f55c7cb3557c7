import KnowledgeModel
import Records
import Testing

/// Clauses that the parser hangs on what does not govern them.
@Suite struct ContentClauseTests {
  @Test(arguments: [
    ("Ana Roy praised Togo's willingness to arrest Kofi Mensah.", "maybe Togo coerce Kofi Mensah"),
    ("Ana Roy welcomed Togo's pledge to jail Kofi Mensah.", "maybe Togo coerce Kofi Mensah"),
    ("Ana Roy criticized Togo's failure to arrest Kofi Mensah.", "not Togo coerce Kofi Mensah"),
    ("Ana Roy urged Togo's envoy to arrest Kofi Mensah.", nil),
  ])
  func `whose readiness it is would do it`(sentence: String, statement: String?) throws {
    let found = try ReadText(sentence).statements(.coerce)
    #expect(found.allSatisfy { !$0.contains("Ana Roy coerce") })
    if let statement { #expect(found == [statement]) }
  }

  @Test(arguments: [
    (
      "The two are at odds over U.S. charges that Iran is seeking to build a bomb.",
      ["United States accuse Iran"]
    ),
    (
      "Ana Roy spoke of Chadian allegations that Togo has armed the rebels.",
      ["Chad accuse Togo"]
    ),
    ("Ana Roy spoke of Chadian charges that Togo denies.", []),
  ])
  func `what charges say is no deed done to them`(
    sentence: String, statements: [String]
  ) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.accuse) == statements)
    #expect(text.statements(.request).isEmpty)
  }

  @Test(arguments: [
    "Ana Roy spoke as Chad, which has many troops, continued its occupation of Togo.",
    "She spoke as Chad, which opposes the plan, continued its occupation of Togo.",
    "He left as Chad, which rejects all talks, resumed its attacks on Togo.",
  ])
  func `behind an aside the name goes on`(sentence: String) throws {
    let text = try ReadText(sentence)
    let deeds = text.statements(.coerce) + text.statements(.assault)
    #expect(deeds.allSatisfy { $0.hasPrefix("Chad") })
  }

  @Test(arguments: [
    ("Ana Roy announced a plan to hire men to support soldiers fighting Hamas.", false),
    ("Togo does too little against armed groups within its borders that attack Chad.", false),
    ("Former members of Hamas attacked Chad.", false),
    ("Soldiers of Togo attacked Chad.", true),
    ("Togo attacked Chad.", true),
  ])
  func `who fights beside them is another`(sentence: String, isDone: Bool) throws {
    #expect(try ReadText(sentence).statements(.assault).isEmpty != isDone)
  }

  @Test(arguments: [
    ("Kenyan soldiers met Ugandan troops outside Gulu.", 0),
    ("Ana Roy meets the champion Eva Soto in the second round on Friday.", 0),
    ("Ana Roy met Eva Soto in the final on Friday.", 0),
    ("Kenyan officials met Ugandan officials outside Gulu.", 1),
    ("Ana Roy met Eva Soto in the second round of talks.", 1),
  ])
  func `armies and players that meet do not talk`(sentence: String, count: Int) throws {
    let text = try ReadText(sentence)
    #expect((text.statements(.consult) + text.statements(.agree)).count == count)
  }

  @Test(arguments: [
    ("Russia opposes the NATO aspirations of Ukraine.", ["Russia reject Ukraine"]),
    ("Peru opposed the NATO bid of Georgia.", ["Peru reject Georgia"]),
    ("Doctors say that Ana Roy should survive.", []),
    ("Ana Roy said that Peru should survive.", []),
    ("Peru and Chile each plan to deploy 500 soldiers.", []),
    ("Peru and Chile agreed to disagree.", []),
  ])
  func `who is meant, and by whom`(sentence: String, statements: [String]) throws {
    let text = try ReadText(sentence)
    #expect(
      text.statements(.reject) + text.statements(.request) + text.statements(.agree) == statements)
  }

  @Test(arguments: [
    ("Peru urged Chile to stop shelling Bolivia.", ["Chile assault Bolivia"]),
    ("Peru called on Hezbollah to stop firing rockets into Israel.", ["Hezbollah assault Israel"]),
    ("Peru may stop shelling Bolivia.", ["Peru assault Bolivia"]),
    ("Peru urged Chile not to shell Bolivia.", ["not Chile assault Bolivia"]),
  ])
  func `what somebody is to stop is done`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    ("Hamas said it was willing to hold talks with Israel.", ["Hamas agree Israel"]),
    ("Peru says it is ready to provide aid to Chile.", ["Peru agree Chile"]),
    ("Peru says it is prepared to negotiate with Chile.", ["Peru agree Chile"]),
    ("Peru says it is good to negotiate with Chile.", []),
    ("Peru says it was decided to negotiate with Chile.", []),
  ])
  func `it is somebody that is willing`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.agree) == statements)
  }

  @Test(arguments: [
    ("Kenyan army officials say soldiers killed Omar Haddad.", ["Kenya assault Omar Haddad"]),
    ("A Kenyan military spokesman said troops shot Omar Haddad.", ["Kenya assault Omar Haddad"]),
    ("A Kenyan navy officer said troops killed Omar Haddad.", ["Kenya assault Omar Haddad"]),
    ("Kenyan farm officials say soldiers killed Omar Haddad.", []),
  ])
  func `an army's officials speak of its troops`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    "A bomb hit Kenyan soldiers who waited to fly to Malta for lessons.",
    "Ana Roy dispatched Kenyan troops to help put out the fire.",
    "Kenya had Namibian approval to recruit.",
    "Kenya submitted to the United Nations a draft resolution.",
  ])
  func `who travels or asks helps nobody`(sentence: String) throws {
    let text = try ReadText(sentence)
    let all = text.statements(.aid) + text.statements(.concede) + text.statements(.request)
    #expect(all.isEmpty)
  }
}
