import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Who does or suffers the second deed of a sentence where only the first one names them.
@Suite struct SharedDoerTests {
  @Test(arguments: [
    ("Peru expelled the Chilean ambassador, accusing him of meddling.", "Peru accuse Chile"),
    ("Peru expelled three Chilean diplomats, accusing them of spying.", "Peru accuse Chile"),
    ("Peru summoned the Chilean ambassador and accused her of lying.", "Peru accuse Chile"),
    ("The Chilean ambassador left Peru, accusing him of meddling.", nil),
    ("Peru expelled the Chilean ambassador as a singer accused him of lying.", nil),
    ("Peru praised a Chilean singer, accusing him of modesty.", nil),
  ])
  func `a pronoun takes up the officer to whom the same doer did something`(
    sentence: String, statement: String?
  ) throws {
    #expect(try ReadText(sentence).statements(.accuse) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (
      "Peru suspended the World Food Programme, accusing the agency of bias.",
      "Peru accuse World Food Programme"
    ),
    (
      "Peru quit the African Union and accused the group of bias.", "Peru accuse African Union"
    ),
    ("Peru fined Acme Industries, accusing the company of greed.", "Peru accuse Acme Industries"),
    ("Peru met the African Union after a poet accused the group of bias.", nil),
    ("Peru quit the African Union and accused the local group of bias.", nil),
  ])
  func `a body is taken up by what any body may be called`(
    sentence: String, statement: String?
  ) throws {
    #expect(try ReadText(sentence).statements(.accuse) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (
      "Peru was suspended by the African Union, as were Chile and Mali.", RelationKind.sanction,
      [
        "African Union sanction Chile", "African Union sanction Mali",
        "African Union sanction Peru",
      ]
    ),
    (
      "Ana Roy was arrested by Peru in May, as was her deputy, Kofi Mensah.", .coerce,
      ["Peru coerce Ana Roy", "Peru coerce Kofi Mensah"]
    ),
    (
      "Peru is a member of the African Union, as is Chile.", .memberOf,
      ["Chile member_of African Union", "Peru member_of African Union"]
    ),
    ("Ana Roy was arrested by Peru as Chile was calm.", .coerce, ["Peru coerce Ana Roy"]),
  ])
  func `who is named behind as was is a subject too`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind).sorted() == statements)
  }

  @Test(arguments: [
    (
      "Acme Industries was fined and threatened with expulsion by Peru.", RelationKind.threaten,
      ["Peru threaten Acme Industries"]
    ),
    ("Chile was hit with tariffs of 30 percent by Peru.", .sanction, ["Peru sanction Chile"]),
    ("Chile was hit with tariffs of 30 percent by Peru.", .assault, []),
    ("Peru hit Chile with tariffs.", .assault, []),
    ("Peru hit Chile with missiles.", .assault, ["Peru assault Chile"]),
    (
      "A truce proposed by Oman and accepted by Chile began.", .agree, ["Chile agree Oman"]
    ),
    (
      "A plan drafted by Oman and rejected by Chile is dead.", .reject, ["Chile reject Oman"]
    ),
    ("A plan drafted by Oman and seen by Chile is dead.", .reject, []),
  ])
  func `participles that are joined have doers of their own`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    (
      "Peru quit the Organization of American States, UNESCO and the Arab League.",
      [
        "not Peru member_of Arab League", "not Peru member_of Organization of American States",
        "not Peru member_of UNESCO",
      ]
    ),
    (
      "Chad joined the Union for the Mediterranean, the Arab League and NATO.",
      [
        "Chad member_of Arab League", "Chad member_of North Atlantic Treaty Organization",
        "Chad member_of Union for the Mediterranean",
      ]
    ),
    (
      "Peru joined the Organization of American States, and Chile left.",
      ["Peru member_of Organization of American States"]
    ),
  ])
  func `a list goes on behind a name of several words`(sentence: String, statements: [String])
    throws
  {
    #expect(try ReadText(sentence).statements(.memberOf).sorted() == statements)
  }

  @Test(arguments: [
    (
      "Chile and Peru, which had helped to train Mali's army, voted.",
      ["Chile aid Mali", "Peru aid Mali"]
    ),
    (
      "Chile and Peru, which have trained Mali's army, voted.", ["Chile aid Mali", "Peru aid Mali"]
    ),
    ("Chile and Peru, which has trained Mali's army, voted.", ["Peru aid Mali"]),
    ("Chile and Peru, which trains Mali's army, voted.", ["Peru aid Mali"]),
    ("Chile, which helped arm Mali's army, voted.", ["Chile aid Mali"]),
  ])
  func `the number of its verb tells whom a relative clause is about`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.aid).sorted() == statements)
  }
}
