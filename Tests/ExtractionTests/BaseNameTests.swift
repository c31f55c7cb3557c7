import KnowledgeModel
import Records
import Testing

@Suite struct BaseNameTests {
  @Test(arguments: [
    ("Drones left Air Base 101 at dawn.", "Air Base 101"),
    ("Jets left RAF Lossiemouth at dawn.", "RAF Lossiemouth"),
    ("Jets left Marine Corps Air Station Miramar at dawn.", "Marine Corps Air Station Miramar"),
  ])
  func `a base is found by its number, its service or its head noun`(
    sentence: String, name: String
  ) throws {
    #expect(try ReadText(sentence).entities.contains("base \(name)"))
  }

  @Test(arguments: [
    "RAF Typhoon jets left at dawn.",
    "Base Minerals sold its mine.",
  ])
  func `letters and nouns of bases make no base by themselves`(sentence: String) throws {
    #expect(try !ReadText(sentence).entities.contains { $0.hasPrefix("base ") })
  }
}
