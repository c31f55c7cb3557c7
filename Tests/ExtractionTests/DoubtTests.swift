import KnowledgeModel
import Testing

@Suite struct DoubtTests {
  @Test(arguments: [
    "It is untrue that Chad attacked Mali.",
    "Reports that Chad had attacked Mali were false.",
    "The claim that Chad attacked Mali is baseless.",
    "Reports that Chad had attacked Mali were denied by Togo.",
    "Chad is far from attacking Mali.",
  ])
  func `what is called false is denied`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["not Chad assault Mali"])
  }

  @Test(arguments: [
    "An attack by Chad on Mali is unlikely.",
    "A Chadian attack on Mali was imminent.",
    "Had Chad attacked Mali, Togo would have helped.",
    "Should Chad attack Mali, Togo will leave the bloc.",
  ])
  func `what is likely or would have been did not happen`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["maybe Chad assault Mali"])
  }

  @Test(arguments: [
    "In the film, Chad attacks Mali.",
    "The novel tells of a war in which Chad attacks Mali.",
    "In a new television series Chadian soldiers attack Mali.",
    "Under the scenario, Chad attacked Mali.",
  ])
  func `what a work of the imagination tells did not happen`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["maybe Chad assault Mali"])
  }

  @Test(arguments: [
    "It is true that Chad attacked Mali.",
    "Chad attacked Mali after a film festival.",
    "The hunger had led Chad to attack Mali.",
    "Chad attacked Mali, which was wrong.",
    "Chad, whose films are famous, attacked Mali.",
  ])
  func `what stands beside such words is a fact`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Chad assault Mali"])
  }

  @Test(arguments: [
    ("Chad and Mali clashed in the hockey semifinal.", 0),
    ("Ana Roy fought with the Taliban against Chad.", 1),
    ("Ana Roy fought against Chad and Mali.", 2),
  ])
  func `a fight has sides`(sentence: String, count: Int) throws {
    #expect(try ReadText(sentence).statements(.assault).count == count)
  }
}
