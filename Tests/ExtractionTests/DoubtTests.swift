import KnowledgeModel
import Records
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
    "Togo doubts that Chad attacked Mali.",
    "Togo speculated that Chad had attacked Mali.",
    "Togo suspects that Chad attacked Mali.",
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

  @Test(arguments: [
    "Few believe that Chad attacked Mali.", "Ana Roy dreamed that Chad had attacked Mali.",
    "Nobody expects Chad to attack Mali.",
  ])
  func `what is thought or dreamed is possible at most`(sentence: String) throws {
    let found = try ReadText(sentence).statements(.assault)
    #expect(found.allSatisfy { !$0.hasPrefix("Chad") })
  }

  @Test(arguments: [
    ("Analysts expect Chad to help Mali.", false), ("Chad is expected to help Mali.", true),
    ("Chad expects to help Mali.", true),
  ])
  func `what others expect of somebody is no promise`(sentence: String, isPromise: Bool) throws {
    #expect(try ReadText(sentence).statements(.agree).isEmpty != isPromise)
  }

  @Test(arguments: [
    ("Ana Roy wants to become president of Peru.", "maybe Ana Roy holds_position Peru"),
    (
      "Ana Roy, who had hoped to become president of Peru, died.",
      "maybe Ana Roy holds_position Peru"
    ),
    ("Ana Roy did not become president of Peru.", "not Ana Roy holds_position Peru"),
    ("Ana Roy failed to become president of Peru.", "not Ana Roy holds_position Peru"),
    ("Ana Roy became president of Peru.", "Ana Roy holds_position Peru"),
    ("Ana Roy remains president of Peru.", "Ana Roy holds_position Peru"),
  ])
  func `who wants an office does not hold it`(sentence: String, statement: String) throws {
    #expect(try ReadText(sentence).statements(.holdsPosition) == [statement])
  }

  @Test(arguments: [
    ("According to Lima, Chad attacked Mali.", ["Peru"]),
    ("Soldiers of Chad, according to Ana Roy, attacked Mali.", ["Ana Roy"]),
    ("Chad attacked Mali; Togo said nothing.", []),
    ("Chad attacked Mali; Togo did not comment.", []),
    ("Chad attacked Mali, Togo said.", ["Togo"]),
  ])
  func `who says nothing says nothing of it`(sentence: String, speakers: [String]) throws {
    let text = try ReadText(sentence)
    let by = text.first(.assault)?.qualifiers.attributedTo ?? []
    #expect(by.map { text.record.entities[$0].name } == speakers)
  }

  @Test func `a clause behind a war has its own subject`() throws {
    let text = try ReadText("Togo is at war with Mali and Chad does not recognise Benin.")
    #expect(text.statements(.assault) == ["Togo assault Mali"])
    #expect(text.statements(.support) == ["not Chad support Benin"])
  }

  @Test(arguments: [
    ("Chad rejected Kenya's claim that it backs Hamas.", "not Chad support Hamas"),
    ("Chad dismissed accusations by Kenya that it supports Hamas.", "not Chad support Hamas"),
    ("Peru rejected reports that Chad supports Hamas.", "not Chad support Hamas"),
    ("Kenya's claims that Chad supports Hamas were rejected by Chad.", "not Chad support Hamas"),
  ])
  func `who rejects a claim denies what it says and does not refuse it`(
    text: String, statement: String
  ) throws {
    let read = try ReadText(text)
    #expect(read.statements(.support) == [statement])
    #expect(read.speakers(of: read.first(.support)).allSatisfy { $0 != "Kenya" })
    #expect(!read.statements(.reject).contains { $0.hasSuffix("Hamas") })
  }

  @Test(arguments: [
    "Kenya is yet to withdraw its troops from Chad.",
    "Kenya's troops are yet to withdraw from Chad.",
    "Kenya has yet to withdraw its troops from Chad.",
  ])
  func `what is yet to be done is possible and promises nothing`(text: String) throws {
    let read = try ReadText(text)
    #expect(read.statements(.concede).isEmpty)
    #expect(
      read.record.statements.allSatisfy {
        $0.qualifiers.modality == .possible || $0.kind == .stationedIn
      })
  }
}
