import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Offices that states give, and that one person hands to another.
@Suite struct HandedOfficeTests {
  @Test(arguments: [
    ("Peru named Ana Roy ambassador to Mali.", ["Ana Roy holds_position Peru"]),
    (
      "Peru appointed General Ana Roy head of its border guards.", ["Ana Roy holds_position Peru"]
    ),
    (
      "The Peruvian cabinet has named Ana Roy, a veteran of two wars, army chief.",
      ["Ana Roy holds_position Peru"]
    ),
    (
      "Peru's King Ana Roy made Kofi Mensah his defence minister.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru"]
    ),
    (
      "Peru appointed Ana Roy defence minister, replacing Kofi Mensah.",
      ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru"]
    ),
    ("Peru will name Ana Roy ambassador to Mali.", ["maybe Ana Roy holds_position Peru"]),
    ("Peru named Ana Roy a spy.", []),
    ("Peru named a street after Ana Roy, the painter.", []),
    ("The magazine named Ana Roy president of the year.", []),
  ])
  func `a state gives an office to a person by name`(sentence: String, statements: [String]) throws
  {
    #expect(try ReadText(sentence).statements(.holdsPosition).sorted() == statements)
  }

  @Test(arguments: [
    "Ana Roy was followed as president of Peru by Kofi Mensah.",
    "Ana Roy took over from Kofi Mensah as Peru's prime minister.",
    "Kofi Mensah was succeeded by Ana Roy as Peruvian president.",
    "Ana Roy replaced Kofi Mensah as Peruvian defence minister.",
    "Ana Roy was sworn in as president of Peru, succeeding Kofi Mensah.",
    "Peru's president, Ana Roy, who took over from Kofi Mensah in May, left.",
    "Ana Roy, the new head of Peru's central bank, replaces Kofi Mensah.",
  ])
  func `who comes and who goes have the same office`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.holdsPosition).sorted()
        == ["Ana Roy holds_position Peru", "Kofi Mensah holds_position Peru"])
  }

  @Test(arguments: [
    "Ana Roy replaced the rug as president of Peru.",
    "Ana Roy met Kofi Mensah, who was replaced as mayor by Eva Soto.",
    "Ana Roy took over the farm from Kofi Mensah as a Peruvian.",
  ])
  func `no office is handed where no person goes or no state is named`(sentence: String) throws {
    let found = try ReadText(sentence).statements(.holdsPosition)
    #expect(!found.contains("Kofi Mensah holds_position Peru"), "\(found)")
  }

  @Test(arguments: [
    (
      "Peru recognised Mali in 2011, Chile in 2017 and Togo in 2023.", RelationKind.support,
      ["Peru support Chile", "Peru support Mali", "Peru support Togo"]
    ),
    (
      "Ana Roy visited Mali on Monday, Chad on Tuesday and Togo on Wednesday.", .consult,
      ["Ana Roy consult Chad", "Ana Roy consult Mali", "Ana Roy consult Togo"]
    ),
    (
      "Ana Roy endorsed Eva Soto in May and Kofi Mensah in June.", .support,
      ["Ana Roy support Eva Soto", "Ana Roy support Kofi Mensah"]
    ),
    ("Peru met Chile in Lima and Bolivia in June left.", .consult, ["Peru consult Chile"]),
  ])
  func `members of a list have phrases of their own`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind).sorted() == statements)
  }

  @Test(arguments: [
    (
      "Peru returned six bodies; Chile handed over 12 prisoners in exchange.",
      ["Chile retreat Peru", "Peru retreat Chile"]
    ),
    (
      "Togo freed three pilots, and Chad let four sailors go in return.",
      ["Chad retreat Togo", "Togo retreat Chad"]
    ),
    ("Peru returned six books; Chile handed over 12 maps in exchange.", []),
    ("Peru freed six pilots, and Chile may free four sailors.", []),
  ])
  func `what is given in exchange is given to the other`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.retreat).sorted() == statements)
  }
}
