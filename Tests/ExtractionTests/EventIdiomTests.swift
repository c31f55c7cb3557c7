import AnnotatedText
import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct EventIdiomTests {
  @Test(arguments: [
    ("Estonian shells hit the outskirts of Riga.", "Estonia assault Riga"),
    ("Estonian jets bombed villages on the edge of Riga.", "Estonia assault Riga"),
    ("Estonian troops withdrew from Latvian territory.", "Estonia retreat Latvia"),
    (
      "Estonia moved two tank brigades to the provinces bordering Latvia.",
      "Estonia mobilize Latvia"
    ),
  ])
  func `a part or rim of a place is the place`(sentence: String, expected: String) throws {
    let text = try ReadText(sentence)
    let found =
      text.statements(.assault) + text.statements(.retreat) + text.statements(.mobilize)
    #expect(found.contains(expected))
  }

  @Test(arguments: [
    "Russia moved two tank brigades to former Soviet territory.",
    "Russia moved its office to the outskirts of Riga.",
  ])
  func `what was a country's is no part of it`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.mobilize) == [])
  }

  @Test(arguments: [
    "Peru arrested nine reporters, among them Ana Roy.",
    "Peru arrested nine reporters on Monday, among them the editor Ana Roy.",
    "Peru arrested nine reporters, including Ana Roy.",
  ])
  func `who is picked out of several has met with what they did`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.coerce) == ["Peru coerce Ana Roy"])
  }

  @Test(arguments: [
    "Chile rejected as absurd Peruvian claims that it had moved a fence.",
    "Chile dismissed as unfounded allegations by Peru.",
    "Peru accused Chile of theft. Chile denies those accusations.",
    "Peru accused Chile of trying to move a fence, a charge Chile denies.",
    "Peru blamed Chile for the raid, which Chile denies.",
  ])
  func `what others claim is rejected however it is told`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.reject) == ["Chile reject Peru"])
  }

  @Test(arguments: [
    "Chile described as beautiful a picture of Peru.",
    "Chile neither rejected nor accepted a picture of Peru.",
  ])
  func `what is no claim is not rejected`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.reject) == [])
  }

  @Test(arguments: [
    "Chile seized a tanker carrying Peruvian oil.",
    "Chile intercepted two ships carrying Peruvian copper.",
    "Chile boarded a freighter loaded with Peruvian wheat.",
  ])
  func `a ship is that of its cargo`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.coerce) == ["Chile coerce Peru"])
  }

  @Test func `a tanker that carries what is nobody's is nobody's`() throws {
    let text = try ReadText("Chile seized a tanker carrying oil as Peruvian envoys watched.")
    #expect(text.statements(.coerce) == [])
  }

  @Test(arguments: [
    "Peru broke the truce with an attack on Chile.",
    "Peru retaliated with air strikes on Chile.",
    "Peru has increased missile attacks against Chile.",
  ])
  func `what somebody does something with is his own deed`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Peru assault Chile"])
  }

  @Test(arguments: [
    "Peru was charged with the attack on Chile.", "Peru struggled with the attack on Chile.",
    "Peru condemned Brazil's bombardment of Chile.",
  ])
  func `what somebody bears with is not his deed`(sentence: String) throws {
    let text = try ReadText(sentence)
    #expect(!text.statements(.assault).contains("Peru assault Chile"))
    #expect(!text.statements(.accuse).contains("Peru accuse Chile"))
  }

  @Test(arguments: [
    ("Bolivian prosecutors charged President Ana Roy with fraud.", "Bolivia accuse Ana Roy"),
    ("Bolivia criticized former president Ana Roy.", "Bolivia accuse Ana Roy"),
    ("Bolivian demonstrators called on President Ana Roy to resign.", "Bolivia protest Ana Roy"),
  ])
  func `a state may be against who leads or has led it`(sentence: String, expected: String) throws {
    let text = try ReadText(sentence)
    #expect((text.statements(.accuse) + text.statements(.protest)).contains(expected))
  }

  @Test(arguments: [
    "Bolivia criticized the Bolivian president, Ana Roy.",
    "The Bolivian president, Ana Roy, accused Bolivia.",
  ])
  func `who leads a state does not accuse it`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.accuse) == [])
  }
}
