import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct JudgementTests {
  @Test(arguments: [
    ("Peru bombed Chile on Friday. The attack was condemned by Togo.", ["Togo accuse Peru"]),
    ("Peru bombed Chile on Friday. Togo called the attack a war crime.", ["Togo accuse Peru"]),
    ("Peru bombed Chile on Friday, a step that Togo condemned.", ["Togo accuse Peru"]),
    ("Peru bombed Chile on Friday. It rained. Togo condemned the bombing.", ["Togo accuse Peru"]),
    (
      "Peru bombed Chile on Friday. Togo and Benin condemned the attack.",
      ["Benin accuse Peru", "Togo accuse Peru"]
    ),
    // Named by the same noun, with whose it is.
    ("A missile launch by Peru failed. Togo condemned the launch.", ["Togo accuse Peru"]),
    // What it is called may hang on what it is called by.
    ("Peru bombed Chile on Friday. Togo called the attack an act of piracy.", ["Togo accuse Peru"]),
    ("Peru expelled Chile's envoy. Chile called the step disproportionate.", ["Chile accuse Peru"]),
    ("Peru bombed Chile on Friday. Togo dismissed the attack as a mistake.", ["Togo accuse Peru"]),
    // Named by the verb's own noun, or as an entry.
    ("Peru shelled Chile on Friday. It rained. Togo condemned the shelling.", ["Togo accuse Peru"]),
    (
      "Peruvian troops crossed into Chile. It rained. Togo condemned the incursion.",
      ["Togo accuse Peru"]
    ),
    ("Peru sent trucks to Chile. It rained. Togo condemned the incursion.", []),
    ("A court in Peru jailed a poet. Togo denounced the verdict as a sham.", ["Togo accuse Peru"]),
    // Of a coup there is hardly another, and of an intrusion it is said whose it is.
    (
      "The intrusion of a Peruvian warship lasted a day. It rained. Togo condemned the incursion.",
      ["Togo accuse Peru"]
    ),
    (
      "Togo hailed the recognition of Fiji by Peru. Mali denounced the recognition.",
      ["Mali accuse Peru"]
    ),
    // Who fights a state does not act for it.
    (
      "Boko Haram attacked a town in Nigeria. Nigeria condemned the raid.",
      ["Nigeria accuse Boko Haram"]
    ),
    ("Peru bombed Chile on Friday. Togo called the attack a surprise.", []),
    (
      "Peru bombed Chile on Friday. Togo did not call the attack a crime.",
      ["not Togo accuse Peru"]
    ),
    ("Peru bombed Chile on Friday. It rained. Togo condemned the strike of the miners.", []),
  ])
  func `a deed that only a noun tells of is judged in many ways`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.accuse).sorted() == statements)
  }

  @Test(arguments: [
    ("Peru sent troops to Chile at the request of Togo.", ["Togo request Peru"]),
    ("Peru sent troops to Chile at Togo's request.", ["Togo request Peru"]),
    ("Peru turned down the request of Togo.", []),
  ])
  func `who does something at a request was asked for it`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.request) == statements)
  }

  @Test(arguments: [
    "Peru and Chile have closed their border. Each side accused the other of theft.",
    "Peru and Chile have closed their border, each accusing the other of theft.",
  ])
  func `each of two accuses the other`(text: String) throws {
    #expect(
      try ReadText(text).statements(.accuse).sorted() == ["Chile accuse Peru", "Peru accuse Chile"])
  }

  @Test(arguments: [
    ("Analysts at the African Union urged Peru to leave the island.", ["AU request Peru"]),
    ("A farmer at the African Union urged Peru to leave the island.", []),
  ])
  func `several experts of a body speak for it`(text: String, statements: [String]) throws {
    let read = try ReadText(text)
    let found = read.record.statements.filter { $0.kind == .request }
    #expect(found.count == statements.count)
  }

  @Test(arguments: [
    ("Peru, Chile and Togo spoke in the assembly.", RelationKind.consult),
    ("Peru, Chile and Togo boycotted the summit.", .reject),
    ("Peru called the island a gift, while Chile wept.", .request),
    ("A truce brokered by Peru and Chile held.", .agree),
  ])
  func `what several do apart they do not do to each other`(
    text: String, kind: RelationKind
  ) throws {
    #expect(try ReadText(text).statements(kind) == [])
  }

  @Test(arguments: [
    (
      "Two farmers died, in an attack that Togo blamed on Chile.", "Togo accuse Chile"
    ),
    ("The raid was blamed on Chile by Togo.", "Togo accuse Chile"),
  ])
  func `what is blamed may stand before the verb`(text: String, statement: String) throws {
    #expect(try ReadText(text).statements(.accuse) == [statement])
  }

  @Test func `of states that the verb joins, all of which do something, each does it`() throws {
    let text = try ReadText("Peru, Chile and Togo, all of which recognise Fiji, met in Lima.")
    #expect(
      text.statements(.support).sorted()
        == ["Chile support Fiji", "Peru support Fiji", "Togo support Fiji"])
  }
}
