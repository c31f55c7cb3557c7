import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// States told in rows: what somebody is besides, which neighbors a country has on each side, of which set something is one.
@Suite struct CountedStateTests {
  @Test(arguments: [
    ("Uruguay is a member of Mercosur and a founding member of the Arab League.", 2),
    ("Uruguay is a member of Mercosur and an observer of the Arab League.", 1),
    ("Uruguay is a member of Mercosur and met a member of the Arab League.", 1),
    ("Uruguay is a member of Mercosur and of the Arab League.", 2),
  ])
  func `a second membership is that of the first one's subject`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.memberOf).count == count)
  }

  @Test(arguments: [
    (
      "Ana Roy is vice president of the Free Press Society and editor at the Hudson Institute.",
      ["Ana Roy works_for Hudson Institute"]
    ),
    ("Ana Roy is a friend of Eva Soto and the editor at the Hudson Institute.", []),
    ("Ana Roy met the head of the Free Press Society and an editor at the Hudson Institute.", []),
  ])
  func `who heads one body may work for another`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.worksFor) == expected)
  }

  @Test(arguments: [
    ("Ana Roy was a dentist and was the Chilean ambassador to Kenya.", 1),
    ("Ana Roy was a dentist and was near the Chilean ambassador to Kenya.", 0),
    ("Ana Roy was a dentist and met the Chilean ambassador to Kenya.", 0),
  ])
  func `the nation of an office is not its subject`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.holdsPosition).count == count)
  }

  @Test(arguments: [
    ("The post of prime minister of Peru is held by General Eva Soto.", 1),
    ("The office of president of Peru has been held by Eva Soto since 1990.", 1),
    ("The guards of the president of Peru were held by Eva Soto.", 0),
    ("The post of prime minister of Peru is wanted by Eva Soto.", 0),
  ])
  func `by whom a post is held has it`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.holdsPosition).count == count)
  }

  @Test(arguments: [
    ("Kenya is bordered to the north by Ethiopia, to the west by Uganda.", 2),
    ("Peru borders Ecuador to the north, Brazil to the east and Chile to the south.", 3),
    ("Kenya is bounded on the north by Ethiopia, on the west by Uganda.", 2),
    ("Kenya borders Ethiopia to the north, and Uganda fears the south.", 1),
  ])
  func `every side of a country has its neighbor`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.borders).count == count)
  }

  @Test(arguments: [
    ("Ana Roy (4 May 1901 - 7 June 1984) was a Chilean senator.", nil),
    ("Ana Roy (born October 6, 1914) was a Chilean member of parliament.", nil),
    ("Ana Roy (born 1914) became president of Chile in 1990.", "1990"),
  ])
  func `when somebody lived is not when the office was held`(text: String, date: String?) throws {
    let position = try #require(try ReadText(text).first(.holdsPosition))
    #expect(position.qualifiers.date?.description == date)
  }
}
