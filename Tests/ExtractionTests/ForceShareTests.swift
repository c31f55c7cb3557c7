import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Where a part of a force is, who keeps a base where, and what no office or body is.
@Suite struct ForceShareTests {
  @Test(arguments: [
    (
      "Chile has 500 soldiers in Haiti, 300 of them in Jacmel.",
      ["Chile stationed_in Haiti (500 soldiers)", "Chile stationed_in Jacmel (300)"]
    ),
    (
      "Haiti hosts 500 Chilean soldiers, over half of them at bases in Jacmel.",
      ["Chile stationed_in Haiti (500 Chilean soldiers)", "Chile stationed_in Jacmel (over half)"]
    ),
    (
      "Chile has 500 soldiers in Haiti, of whom 300 are based in Jacmel.",
      ["Chile stationed_in Haiti (500 soldiers)", "Chile stationed_in Jacmel (300)"]
    ),
    (
      "Chile has 500 soldiers in Haiti, most of them in tents.",
      ["Chile stationed_in Haiti (500 soldiers)"]
    ),
    (
      "Chile has 500 soldiers in Haiti, and three of them met in Jacmel.",
      ["Chile stationed_in Haiti (500 soldiers)"]
    ),
    ("Chile has 500 friends in Haiti, 300 of them in Jacmel.", []),
  ])
  func `a share of a force has its own place`(text: String, expected: [String]) throws {
    let read = try ReadText(text)
    let told = read.record.statements.filter { $0.kind == .stationedIn }.map {
      "\(read.record.entities[$0.subject].name) stationed_in \(read.record.entities[$0.object].name) (\($0.qualifiers.quantity ?? ""))"
    }
    #expect(told.sorted() == expected)
  }

  @Test(arguments: [
    (
      "In Haiti, Chile and Peru operate a naval base.",
      ["Chile stationed_in Haiti", "Peru stationed_in Haiti"]
    ),
    ("In Haiti, Chile and Peru, soldiers operate a kitchen.", []),
    ("Chile has 500 soldiers stationed in the country.", []),
  ])
  func `nobody is stationed at home`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn) == expected)
  }

  @Test(arguments: [
    ("Ana Roy, Minister for the Armed Forces, left.", []),
    ("Kofi Mensah, Principal Secretary for Foreign Affairs, left.", []),
    (
      "Ana Roy, a spokeswoman for ASEAN, left.",
      ["Ana Roy holds_position Association of Southeast Asian Nations"]
    ),
    (
      "Ana Roy of Peru, the president of ASEAN, left.",
      ["Ana Roy holds_position Association of Southeast Asian Nations"]
    ),
  ])
  func `an office's field is not its body`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == expected)
  }

  @Test(arguments: [
    (
      "The Harbour Agency, an arm of the Ministry of Transport, is headed by Ana Roy.",
      ["Ana Roy leads Harbour Agency"]
    ),
    ("The Trade Council, chaired by Ana Roy, the Labour Party member for Bath, left.", []),
    (
      "The Ministry of Transport, headed by Ana Roy, left.", ["Ana Roy leads Ministry of Transport"]
    ),
  ])
  func `who leads a part leads no other`(text: String, expected: [String]) throws {
    let told = try ReadText(text).statements(.leads)
    #expect(expected.isEmpty ? !told.contains("Ana Roy leads Labour Party") : told == expected)
  }

  @Test func `a first surname means its bearer`() throws {
    let text = "Ana Soto Quiroga left Lima. Soto, 47, is Peru's ambassador to Chile."
    #expect(
      try ReadText(text).statements(.holdsPosition) == ["Ana Soto Quiroga holds_position Peru"])
  }

  @Test func `a class of boats is no newspaper`() throws {
    let read = try ReadText("Peru sent two Guardian-class boats to Chile.")
    #expect(!read.record.entities.contains { $0.kind == .organization })
  }
}
