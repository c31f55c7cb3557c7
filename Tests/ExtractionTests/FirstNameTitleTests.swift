import KnowledgeModel
import Records
import Testing

/// Words that are titles and first names.
@Suite struct FirstNameTitleTests {
  @Test(arguments: [
    ("The minister, Amir Khan Muttaqi, met Ana Roy.", "person Amir Khan Muttaqi"),
    ("Dean Acheson met Ana Roy in Paris.", "person Dean Acheson"),
    ("Shah Mahmood Qureshi met Ana Roy in Paris.", "person Shah Mahmood Qureshi"),
    ("Emir Kusturica met Ana Roy in Paris.", "person Emir Kusturica"),
    ("Sultan Haitham met Ana Roy in Paris.", "person Haitham"),
    ("Emir Tamim bin Hamad met Ana Roy in Paris.", "person Tamim bin Hamad"),
    ("Sultan Qaboos of Oman met Ana Roy.", "person Qaboos"),
    ("Prime Minister Khan met Ana Roy in Paris.", "person Khan"),
    ("Don Miguel Roy met Ana Roy in Paris.", "person Miguel Roy"),
    ("Ayatollah Ali Khamenei met Ana Roy.", "person Ali Khamenei"),
  ])
  func `a first name stays with its surname, a title leaves`(text: String, person: String) throws {
    #expect(try ReadText(text).entities.contains(person))
  }

  @Test(arguments: [
    "President Recep Tayyip Erdogan visited Saudi Arabia, Qatar and Jordan.",
    "Prime Minister Ana Maria Roy visited Jordan.",
    "Foreign Minister Ana Roy left Jordan.",
  ])
  func `a sentence of names is no headline`(text: String) throws {
    #expect(try ReadText(text).entities.contains("country Jordan"))
  }

  @Test(arguments: [
    "Turkey Accuses Greece of Arming Islands",
    "Turkey Strikes Kurdish Positions in Iraq",
    "Turkey Recalls Ambassador From Greece",
  ])
  func `a country whose name is a common word is found in headlines`(text: String) throws {
    let read = try ReadText(text + "\n\nThe weather was fine on Monday, and nobody said anything.")
    #expect(read.entities.contains("country Turkey"))
  }
}
