import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// The date that a text gives for a state: when it began, since when it holds, until when it held.
@Suite struct StateDateTests {
  @Test(arguments: [
    ("Togo joined the African Union in May 2002.", RelationKind.memberOf, "2002-05"),
    ("Togo has been a member of the African Union since 2002.", .memberOf, "2002"),
    ("Togo left the African Union last year.", .memberOf, "2020"),
    ("Chile joined the United Nations in 1945 and the OECD in 2010.", .memberOf, "1945"),
    ("Ana Roy was elected president of Chile in March.", .holdsPosition, "2021-03"),
    ("Ana Roy has served as Chilean foreign minister since last year.", .holdsPosition, "2020"),
    ("Ana Roy became defence minister of Chile in 2001.", .holdsPosition, "2001"),
    ("Ana Roy, president of Chile since 2019, met Kofi Mensah in May.", .holdsPosition, "2019"),
    ("Chilean President Ana Roy, in office since 2019, left Lima.", .holdsPosition, "2019"),
    (
      "Ana Roy, president of Chile from 2001 to 2004, met Kofi Mensah in May.", .holdsPosition,
      "2001"
    ),
    ("Norway, a NATO member since 1949, left Lima.", .memberOf, "1949"),
    ("Chilean President Ana Roy, elected in May 2019, met Kofi Mensah.", .holdsPosition, "2019-05"),
    ("Chilean President Ana Roy, who took office in May 2019, left.", .holdsPosition, "2019-05"),
    (
      "Chilean Foreign Minister Ana Roy, who has held the post since 2019, left.", .holdsPosition,
      "2019"
    ),
    ("Ana Roy has ruled Chile since her father died in 1994.", .holdsPosition, "1994"),
    ("Chad has occupied northern Mali since 1974.", .controls, "1974"),
    ("Peru has kept 600 soldiers in Chad since 2002.", .stationedIn, "2002"),
    ("The 12th Regiment was based at Camp Lemonnier until 1989.", .stationedIn, "1989"),
    ("Boeing moved its headquarters to Chicago in 2001.", .headquarteredIn, "2001"),
  ])
  func `a state has the date that its own words give`(
    sentence: String, kind: RelationKind, date: String
  ) throws {
    #expect(try ReadText(sentence).first(kind)?.qualifiers.date?.description == date)
  }

  @Test(arguments: [
    ("On Monday, President Ana Roy of Chile arrived in Lima.", RelationKind.holdsPosition),
    ("Chilean President Ana Roy met Kofi Mensah in May.", .holdsPosition),
    ("Chilean President Ana Roy, elected to the senate in 2001, left.", .holdsPosition),
    ("Chilean President Ana Roy, who held a rally in May, left.", .holdsPosition),
    ("Togo, a member of the African Union, attacked Chad in 2019.", .memberOf),
    ("Ana Roy, who leads the Green Party, died on Monday.", .leads),
    ("Chile attacked Camp Lemonnier in Djibouti in May.", .locatedIn),
  ])
  func `what only describes a name has not the date of the deed`(
    sentence: String, kind: RelationKind
  ) throws {
    let statement = try #require(try ReadText(sentence).first(kind))
    #expect(statement.qualifiers.date == nil)
  }

  @Test(arguments: [
    "Ana Roy, president of Chile since 2019, met Kofi Mensah in May.",
    "Chilean President Ana Roy, in office since 2019, met Kofi Mensah in May.",
    "Ana Roy, a member of the Green Party since 1999, met Kofi Mensah in May.",
  ])
  func `since when an office is held is not when its holder met somebody`(sentence: String) throws {
    #expect(
      try ReadText(sentence).first(.consult)?.qualifiers.date?.description == "2021-05")
  }
}
