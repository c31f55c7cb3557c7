import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// The constructions in which news tells of force, pressure and their end, each by sentences of its own.
@Suite struct HarmConstructionTests {
  @Test(arguments: [
    ("An attack by Hezbollah on Israel killed two children.", "Hezbollah assault Israel"),
    ("Attacks by Hezbollah against Israel increased.", "Hezbollah assault Israel"),
    ("A Chadian air strike killed two Nigerien soldiers.", "Chad assault Niger"),
    ("A raid by Chad killed two Nigerien soldiers.", "Chad assault Niger"),
    ("Two Nigerien soldiers were killed in a raid by Chad.", "Chad assault Niger"),
    ("Two Nigerien soldiers were killed in a clash with Chadian troops.", "Chad assault Niger"),
    ("Chad killed a shepherd in an air strike on Niger.", "Chad assault Niger"),
    ("Chad deplored the raid that killed two Nigerien soldiers.", nil),
    ("The rockets fired by Chad at Niger fell short.", "Chad assault Niger"),
    ("The rockets that Chad fired at Niger fell short.", "Chad assault Niger"),
    ("Hezbollah claimed responsibility for an attack on Israel.", "Hezbollah assault Israel"),
    ("Hezbollah denied responsibility for an attack on Israel.", nil),
  ])
  func `whose the deed is shows in its noun`(sentence: String, statement: String?) throws {
    #expect(try ReadText(sentence).statements(.assault) == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Chadian jets bombed a Nigerien outpost.", "Chad assault Niger"),
    ("Chadian jets bombed a camp in Niger.", "Chad assault Niger"),
    ("Chad attacked the Nigerien embassy.", "Chad assault Niger"),
    ("Chadian gunners shelled Hezbollah positions.", "Hezbollah"),
    ("Chadian jets bombed a Nigerien novel.", nil),
    ("Chadian troops destroyed a Chadian bridge.", nil),
  ])
  func `what is attacked stands for those whose it is`(sentence: String, object: String?) throws {
    let found = try ReadText(sentence).statements(.assault)
    #expect(found.count == (object == nil ? 0 : 1))
    if let object { #expect(found.first?.contains(object) ?? false) }
  }

  @Test(arguments: [
    ("Farmers suffer from the sanctions imposed on Cuba by Canada.", RelationKind.sanction),
    ("Farmers dislike the sanctions that Canada imposed on Cuba.", .sanction),
    ("Farmers met the troops sent to Cuba by Canada.", .mobilize),
  ])
  func `what a verb needs may be the noun above its clause`(sentence: String, kind: RelationKind)
    throws
  {
    #expect(try ReadText(sentence).statements(kind) == ["Canada \(kind.rawValue) Cuba"])
  }

  @Test(arguments: [
    ("Somali pirates seized a Danish ship.", RelationKind.coerce, ["Somalia coerce Denmark"]),
    ("Somali rebels seized a Somali ship.", .coerce, []),
    ("Somali gunmen attacked Kenyan villagers.", .assault, ["Somalia assault Kenya"]),
    ("Palestinians fired rockets into Israel.", .assault, ["Palestine assault Israel"]),
  ])
  func `armed people act for their country against others`(
    sentence: String, kind: RelationKind, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(kind) == statements)
  }

  @Test(arguments: [
    ("Boeing and Airbus are battling for orders.", 0),
    ("Boeing attacked Airbus over its prices.", 0),
    ("The World Wildlife Fund attacked Greenpeace.", 0),
    ("Hamas attacked Greenpeace.", 1), ("Boko Haram attacked Boeing.", 1),
  ])
  func `between firms and offices a fight is one of words`(sentence: String, count: Int) throws {
    #expect(try ReadText(sentence).statements(.assault).count == count)
  }
}
