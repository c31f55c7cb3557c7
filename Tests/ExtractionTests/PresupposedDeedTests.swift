import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Deeds that others only judge, answer or want.
@Suite struct PresupposedDeedTests {
  @Test(arguments: [
    ("Peru has rejected Chile's raid on Bolivia as a crime.", ["Chile assault Bolivia"]),
    ("Peru dismissed the Chilean attack on Bolivia as a stunt.", ["Chile assault Bolivia"]),
    ("Books in Peru downplay Chile's invasion of Bolivia.", ["Chile assault Bolivia"]),
    ("Peru dismissed claims of an attack on Bolivia.", []),
  ])
  func `an attack that is judged has been made`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    ("Peru has not responded to Chile's request.", ["Chile request Peru"]),
    ("Peru did not yield to Chile's demand.", ["Chile request Peru"]),
    ("Peru never answered the Chilean appeal.", []),
    ("Peru has not responded to Chile's gifts.", []),
  ])
  func `a request that is not answered has been made`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.request) == statements)
  }

  @Test(arguments: [
    (
      "Ana Roy denied that Peru's withdrawal from Chile has dragged on.", "Peru retreat Chile"
    ),
    ("Ana Roy denied that Peru's withdrawal from Chile has begun.", "not Peru retreat Chile"),
    ("Students seek the Chilean withdrawal from Bolivia.", "maybe Chile retreat Bolivia"),
    ("Peru seeks Chile's withdrawal from Bolivia.", "maybe Chile retreat Bolivia"),
    ("Ana Roy rejected calls for the withdrawal of Chilean troops from Bolivia.", nil),
    ("Peru rejected Chile's proposed withdrawal from Bolivia.", nil),
  ])
  func `what others say of a withdrawal makes none of it`(
    sentence: String, statement: String?
  ) throws {
    let found = try ReadText(sentence).statements.filter {
      $0.hasSuffix("retreat Chile") || $0.hasSuffix("Bolivia")
    }
    #expect(found == [statement].compactMap(\.self))
  }

  @Test(arguments: [
    (
      "A court dismissed a suit by citizens who accused Peru of sending troops to Bolivia.",
      ["Peru mobilize Bolivia"]
    ),
    ("Peru rejected an envoy who had sent troops to Bolivia.", []),
    ("A court will dismiss any suit that accuses Peru of sending troops to Bolivia.", []),
  ])
  func `what persons have done is not denied with them`(
    sentence: String, statements: [String]
  ) throws {
    let found = try ReadText(sentence).statements(.mobilize)
    #expect(found.filter { !$0.hasPrefix("not") } == statements)
  }

  @Test(arguments: [
    ("Peru rejected the charge, saying Ana Roy attacked Chile.", ["Peru"]),
    ("Peru rejected the plea, adding that Kofi Mensah had attacked Chile.", ["Peru"]),
    ("Bolivia shelled Chile, said Ana Roy.", ["Ana Roy"]),
  ])
  func `a participle's speaker stands before it`(sentence: String, speakers: [String]) throws {
    let text = try ReadText(sentence)
    #expect(text.speakers(of: text.first(.assault)) == speakers)
  }

  @Test(arguments: [
    "The Bolivian news agency reports that Peru attacked Chile.",
    "A Bolivian newspaper says Peru attacked Chile.",
    "Bolivian television says Peru attacked Chile.",
  ])
  func `an outlet without a name is not its country`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(text.statements(.assault) == ["Peru assault Chile"])
    #expect(text.speakers(of: text.first(.assault)).isEmpty)
  }

  @Test(arguments: [
    ("Ana Roy made her first visit to Ghana since 2001.", nil),
    ("Chad attacked Togo in the worst raid since 2001.", nil),
    ("Chad has attacked Togo since 2001.", "2001"),
    ("Chad attacked Togo in 2001.", "2001"),
  ])
  func `since when there was no other is no date`(sentence: String, date: String?) throws {
    let text = try ReadText(sentence)
    let found = text.first(.consult) ?? text.first(.assault)
    #expect(found != nil)
    #expect(found?.qualifiers.date?.description == date)
  }
}
