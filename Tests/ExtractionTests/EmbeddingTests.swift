import KnowledgeModel
import Records
import Testing

/// What verbs, nouns and adjectives make of a deed that hangs on them.
@Suite struct EmbeddingTests {
  @Test(arguments: [
    "Chad managed to attack Mali.", "Chad dared to attack Mali.", "Chad kept attacking Mali.",
    "Chad was forced to attack Mali.", "Chad was the first country to attack Mali.",
    "Togo criticised Chad for attacking Mali.", "Chad apologised for attacking Mali.",
    "Chad did not hesitate to attack Mali.", "Chad does not regret attacking Mali.",
    "Chad has no regrets about attacking Mali.", "Chad not only attacked Mali but also left.",
    "Chad used drones to attack Mali.", "Chad was proud to attack Mali.",
  ])
  func `what was brought about is a fact`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["Chad assault Mali"])
  }

  @Test(arguments: [
    "Togo prevented Chad from attacking Mali.", "Togo talked Chad out of attacking Mali.",
    "Togo dissuaded Chad from attacking Mali.", "Chad refrained from attacking Mali.",
    "Chad was unable to attack Mali.", "Chad forgot to attack Mali.",
    "Chad was cleared of attacking Mali.", "Instead of attacking Mali, Chad left.",
    "At no time did Chad attack Mali.",
    "Chad stopped short of attacking Mali.",
  ])
  func `what was prevented is denied`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["not Chad assault Mali"])
  }

  @Test(arguments: [
    "Togo warned Chad against attacking Mali.", "Chad voted against attacking Mali.",
    "Chad called for attacking Mali.", "Chad is afraid of attacking Mali.",
    "Chad is against attacking Mali.", "Chad ought to attack Mali.",
    "Chad was told to attack Mali.", "Chad faces pressure to attack Mali.",
    "Chad probably attacked Mali.", "Chad almost attacked Mali.",
    "Togo joked that Chad had attacked Mali.", "There are rumours that Chad attacked Mali.",
    "Did Chad attack Mali?", "Chad came close to attacking Mali.",
    "Chad itches to attack Mali.", "Togo predicted Chad's attack on Mali.",
    "Chad's threatened attack on Mali angered Togo.",
  ])
  func `of what was only thought of nothing is known`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["maybe Chad assault Mali"])
  }

  @Test(arguments: [
    ("Chad was going to attack Mali.", ["maybe Chad assault Mali"]),
    ("Chad was falsely accused of attacking Mali.", ["not Chad assault Mali"]),
  ])
  func `plans and false charges are told as such`(sentence: String, attacks: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == attacks)
  }

  @Test(arguments: [
    ("Chad's attack on Mali was condemned by Togo.", ["Chad assault Mali"]),
    ("The attack on Mali was condemned by Togo.", []),
    ("The attack on Mali was launched by Togo.", ["Togo assault Mali"]),
    ("Chad's invasion of Mali was welcomed by Togo and Peru.", ["Chad assault Mali"]),
  ])
  func `who judges a deed has not done it`(sentence: String, attacks: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == attacks)
  }

  @Test(arguments: [
    ("Chad was among the countries that attacked Mali.", ["Chad assault Mali"]),
    ("Chad, one of the states that attacked Mali, left.", ["Chad assault Mali"]),
    ("It was Chad, not Togo, that attacked Mali.", ["Chad assault Mali"]),
    ("Chad stood by as Togo attacked Mali.", ["Togo assault Mali"]),
    ("After being attacked by Togo, Mali left.", ["Togo assault Mali"]),
    ("Chad attacked Mali rather than Togo.", ["Chad assault Mali"]),
    ("Chad, along with Togo, attacked Mali.", ["Chad assault Mali", "Togo assault Mali"]),
    ("Chad, together with Togo, attacked Mali.", ["Chad assault Mali", "Togo assault Mali"]),
    ("Chad joined Togo in attacking Mali.", ["Chad assault Mali", "Togo assault Mali"]),
    ("Neither Chad nor Togo attacked Mali.", ["not Chad assault Mali", "not Togo assault Mali"]),
    ("Chad, like Mali, is poor.", []),
    ("Togo tricked Chad into attacking Mali.", ["Chad assault Mali"]),
    ("Togo caught Chad bombing Mali.", ["Chad assault Mali"]),
    ("Togo got Chad to attack Mali.", ["Chad assault Mali"]),
    ("Togo helped Chad in attacking Mali.", ["Chad assault Mali"]),
    ("Togo made money from attacking Mali.", ["Togo assault Mali"]),
  ])
  func `all who take part are found and nobody else`(sentence: String, attacks: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == attacks)
  }

  @Test(arguments: [
    ("In Peru, Chad and Togo held talks.", RelationKind.consult, ["Chad consult Togo"]),
    ("According to Peru, Chad and Togo held talks.", .consult, ["Chad consult Togo"]),
    (
      "After talks in Peru, Chad and Togo attacked Mali.", .assault,
      ["Chad assault Mali", "Togo assault Mali"]
    ),
    (
      "Forces from Peru, Chad and Togo attacked Mali.", .assault,
      ["Peru assault Mali", "Chad assault Mali", "Togo assault Mali"]
    ),
  ])
  func `a name in the phrase before a list is none of it`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    ("Chad attacked Mali, a move condemned by Togo.", ["Togo accuse Chad"]),
    ("Chad expelled Mali's envoy, a step that Togo denounced.", ["Togo accuse Chad"]),
    ("Mali was bombed by Chad, an act that Togo condemned.", ["Togo accuse Chad"]),
    ("Mali was bombed, an act that Togo condemned.", []),
    ("Everyone but Chad condemned Mali.", []),
    ("A spokesman for Chad's army accused Mali of theft.", ["Chad accuse Mali"]),
    ("Togo accused a critic of Chad of theft.", []),
  ])
  func `who judges a deed judges whoever did it`(sentence: String, charges: [String]) throws {
    #expect(try ReadText(sentence).statements(.accuse) == charges)
  }

  @Test(arguments: [
    ("Chad or Togo attacked Mali.", ["maybe Chad assault Mali", "maybe Togo assault Mali"]),
    ("Chad attacked Mali hours after Togo left.", ["Chad assault Mali"]),
    ("Chad punished Togo for bombing Mali.", ["Togo assault Mali"]),
  ])
  func `either, hours and reasons`(sentence: String, attacks: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == attacks)
  }

  @Test(arguments: [
    "Ana Roy wants to be president of Ghana.",
    "Ana Roy was offered the post of president of Ghana.",
    "Ana Roy was nominated as president of Ghana.", "Ana Roy dreams of being president of Ghana.",
    "If Ana Roy becomes president of Ghana, Togo will leave.",
  ])
  func `who may get an office holds none`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.holdsPosition)
        .allSatisfy { $0.hasPrefix("maybe ") || $0.hasPrefix("not ") })
  }

  @Test(arguments: [
    "Togo blocked Ghana from joining NATO.", "Ghana held talks on joining NATO.",
    "Ghana applied to join NATO.", "Ghana voted against joining NATO.",
  ])
  func `who is kept out or only asks is no member`(sentence: String) throws {
    #expect(
      try ReadText(sentence).statements(.memberOf)
        .allSatisfy { $0.hasPrefix("maybe ") || $0.hasPrefix("not ") })
  }
}
