import KnowledgeModel
import Records
import Testing

/// Whom the place means where power sits.
@Suite struct SeatOfPowerTests {
  @Test(arguments: [
    "The junta in Bamako condemned France.", "The leadership in Bamako condemned France.",
    "Lawmakers in Bamako condemned France.", "The regime in Bamako condemned France.",
    "The new military government in Bamako condemned France.",
  ])
  func `who rules in a capital rules the country`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.accuse) == ["Mali accuse France"])
  }

  @Test(arguments: [
    "France condemned the junta in Bamako.", "France denounced the regime in Bamako.",
    "France criticised the authorities in Bamako.",
  ])
  func `so does who is dealt with`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.accuse) == ["France accuse Mali"])
  }

  @Test(arguments: [
    "Western officials in Bamako condemned France.", "The crowd in Bamako condemned France.",
    "Religious leaders in Bamako condemned France.",
  ])
  func `others who are there are not the state`(sentence: String) throws {
    #expect(try !ReadText(sentence).statements(.accuse).contains("Mali accuse France"))
  }

  @Test func `Brussels is the union of which the text tells`() throws {
    #expect(
      try ReadText("The European Union met. Brussels condemned Chad.").statements(.accuse)
        == ["European Union accuse Chad"])
    #expect(
      try ReadText("Belgium left the European Union. Brussels condemned Chad.").statements(.accuse)
        == ["Belgium accuse Chad"])
  }

  @Test func `a lowercase noun behind an article is no paper's name`() throws {
    #expect(
      try !ReadText("The diplomat accused Chad.").entities.contains { $0.contains("Diplomat") })
  }
}
