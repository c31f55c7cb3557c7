import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// The constructions in which news tells of meetings, promises, help, praise, refusals, criticism and demands.
@Suite struct VerbalEventTests {
  @Test(arguments: [
    ("Ana Roy is in Ghana for talks with Kofi Mensah.", "Ana Roy consult Kofi Mensah"),
    ("Ana Roy arrived in Ghana for talks with Kofi Mensah.", "Ana Roy consult Kofi Mensah"),
    ("The Greek-Turkish talks ended in Oslo.", "Greece consult Turkey"),
    ("President Ana Roy visited Nairobi on Monday.", "Ana Roy consult Kenya"),
    ("President Ana Roy arrived in Nairobi on a visit.", "Ana Roy consult Kenya"),
  ])
  func `travel to talks and hyphened pairs are meetings`(sentence: String, statement: String) throws
  {
    let text = try ReadText(sentence)
    let parts = statement.split(separator: " consult ").map(String.init)
    let turned = "\(parts[1]) consult \(parts[0])"
    #expect(text.statements(.consult).contains { [statement, turned].contains($0) })
  }

  @Test func `a capital where somebody lives or that is only passed through is no government`()
    throws
  {
    #expect(try ReadText("President Ana Roy lives in Nairobi.").statements(.consult) == [])
    #expect(try ReadText("President Ana Roy flew to Nairobi on Monday.").statements(.consult) == [])
  }

  @Test(arguments: [
    ("Peru said that Chile must leave the island.", "Peru request Chile"),
    ("Peru says Chile should leave the island.", "Peru request Chile"),
    ("Peru called for Chile's withdrawal.", "Peru request Chile"),
    ("Peru called for the withdrawal of Chilean troops.", "Peru request Chile"),
  ])
  func `a duty that is laid on somebody is a demand`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements(.request) == [statement])
  }

  @Test(arguments: [
    "Peru said that Chile must be tired.", "Peru said that Chile had to be shown.",
    "Peru called for a study of the withdrawal.",
  ])
  func `a guess or a wish about things demands nothing`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.request) == [])
  }

  @Test(arguments: [
    ("Peru blamed the raid on Chile.", RelationKind.accuse, "Peru accuse Chile"),
    ("A Peruvian report criticized Chile.", .accuse, "Peru accuse Chile"),
    ("Peru is disappointed with Chile's decision.", .accuse, "Peru accuse Chile"),
    ("Peru welcomed Chile's vote.", .support, "Peru support Chile"),
    ("Peru received medical aid from Chile.", .aid, "Chile aid Peru"),
    ("Peru voted against Chile's plan.", .reject, "Peru reject Chile"),
    ("Peru bowed to Chile's demands.", .concede, "Peru concede Chile"),
  ])
  func `what is said of another's deed is said of the other`(
    sentence: String, kind: RelationKind, statement: String
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == [statement])
  }

  @Test func `who accepts an offer was offered something`() throws {
    let text = try ReadText("Peru accepted Chile's offer.")
    #expect(Set(text.statements(.agree)) == ["Peru agree Chile", "Chile agree Peru"])
  }

  @Test func `talks at which something is proposed are held`() throws {
    let text = try ReadText("Peru proposed at talks with Chile that they share the road.")
    #expect(text.statements(.consult) == ["Peru consult Chile"])
  }
}
