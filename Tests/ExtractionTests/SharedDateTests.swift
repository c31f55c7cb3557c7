import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Dates, places and factuality of deeds that share a clause.
@Suite struct SharedDateTests {
  private func dates(_ text: String, _ kind: RelationKind) throws -> [String?] {
    try ReadText(text).record.statements.filter { $0.kind == kind }
      .map { $0.qualifiers.date?.description }
  }

  @Test(arguments: [
    ("Chad detained ten Danes and seized two boats on 3 May 2020.", "2020-05-03"),
    ("Chad jailed two Danes and burned their books in May 2020.", "2020-05"),
  ])
  func `a date behind two deeds is of both`(text: String, date: String) throws {
    #expect(try dates(text, .coerce).first == date)
  }

  @Test(arguments: [
    "Chad jailed two Danes and later seized two boats in May 2020.",
    "Chad jailed two Danes, and Togo seized two boats in May 2020.",
  ])
  func `but not behind a later one or somebody else's`(text: String) throws {
    #expect(try dates(text, .coerce).first == .some(nil))
  }

  @Test(arguments: [
    ("Chad blamed Togo for Tuesday's bombing.", nil),
    ("Chad on Tuesday blamed Togo for the bombing.", "2021-07-13"),
  ])
  func `a date that owns a deed is that deed's`(text: String, date: String?) throws {
    #expect(try dates(text, .accuse) == [date])
  }

  @Test(arguments: [
    ("Chad and Togo held talks in Vienna.", "Vienna"),
    ("Chad held talks with Togo in Vienna.", "Vienna"),
  ])
  func `who meet somewhere meet in a city`(text: String, place: String) throws {
    let found = try ReadText(text).record.statements.filter { $0.kind == .consult }
    #expect(found.map(\.qualifiers.place) == [place])
  }

  @Test(arguments: [
    ("Chad ruled out selling rice to Togo.", ["Chad reject Togo"]),
    ("Chad has ruled out selling jets to Togo.", ["Chad reject Togo"]),
    ("Chad and Togo agreed to talks.", ["Chad agree Togo", "Togo agree Chad"]),
    (
      "Mali and Chad were the first African states to recognise Togo.",
      [
        "Chad support Togo", "Mali support Togo",
      ]
    ),
    ("Mali was the first to recognise Togo.", ["Mali support Togo"]),
    (
      "Mali broke off relations with Chad in favour of Togo.",
      [
        "Mali sanction Chad", "Mali support Togo",
      ]
    ),
  ])
  func `a deed is as real as its verb makes it`(text: String, expected: [String]) throws {
    let found = try ReadText(text).statements.filter {
      !$0.hasPrefix("maybe ") && !$0.hasPrefix("not ") && !$0.contains(" consult ")
    }
    #expect(found.sorted() == expected)
  }

  @Test func `what one does not comment on has been done`() throws {
    let read = try ReadText("Chad has yet to comment on the raid by Togo on Mali.")
    let raids = read.record.statements.filter { $0.kind == .assault }
    #expect(raids.map(\.qualifiers.modality) == [.asserted])
  }
}
