import KnowledgeModel
import Records
import Testing

/// Whose a deed is that "its" tells of, where a sentence speaks of two.
@Suite struct PossessorTests {
  @Test(arguments: [
    "Kenya imposed sanctions on Chad over its support for Hamas.",
    "Kenya cut diplomatic ties with Chad over its support for Hamas.",
    "Kenya recalled its ambassador from Chad because of its support for Hamas.",
    "Kenya suspended aid to Chad due to its support for Hamas.",
    "Kenya filed a complaint against Chad for its support for Hamas.",
    "Kenya called off talks with Chad over its support for Hamas.",
    "Chad, which Kenya has criticised for its support for Hamas, left.",
    "Chad dismissed Kenya's criticism of its support for Hamas.",
  ])
  func `a measure is taken for what the other did, which is a fact`(text: String) throws {
    #expect(try ReadText(text).statements(.support) == ["Chad support Hamas"])
  }

  @Test(arguments: [
    "Kenya voiced concern to Chad about its support for Hamas.",
    "Kenya met Chad to discuss its support for Hamas.",
    "Kenya wrote to Chad about its support for Hamas.",
    "Kenya sided with Peru against Chad because of its support for Hamas.",
  ])
  func `what may be either's is nobody's`(text: String) throws {
    #expect(!(try ReadText(text).statements(.support).contains { $0.hasSuffix("Hamas") }))
  }

  @Test(arguments: [
    ("Kenya told Chad that its troops must leave Mali.", ["maybe Chad retreat Mali"]),
    ("Kenya warned Chad its troops should leave Mali.", ["maybe Chad retreat Mali"]),
    ("Kenya told Chad that its troops would stay in Mali.", []),
  ])
  func `whose troops must go is told to whom they belong`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.retreat) == statements)
  }

  @Test func `whoever is warned to do something threatens nobody`() throws {
    let text = try ReadText("Kenya warned Chad to end its support for Hamas.")
    #expect(text.statements(.threaten) == ["Kenya threaten Chad"])
  }

  @Test func `who hears a complaint is not whom it is about`() throws {
    let text = try ReadText("Kenya complained to the African Union about Chad.")
    #expect(text.statements(.accuse) == ["Kenya accuse Chad"])
  }

  @Test(arguments: [
    ("Ana Roy met Kofi Mensah and praised his support for Togo.", "Kofi Mensah support Togo"),
    ("Kenya met Chad and condemned its support for Togo.", "Chad support Togo"),
    ("Kenya defended its support for Togo.", "Kenya support Togo"),
  ])
  func `who judges a deed has not done it`(text: String, statement: String) throws {
    let found = try ReadText(text).statements(.support).filter { $0.hasSuffix("Togo") }
    #expect(found == [statement])
  }

  @Test(arguments: [
    ("The Kenyan minister said his country had been attacked by Chad.", ["Chad assault Kenya"]),
    ("Kenya's president said Chad had attacked her country.", ["Chad assault Kenya"]),
    ("The minister said his country had been attacked by Chad.", []),
    ("The Kenyan minister said Ana Roy told him her country had attacked Chad.", []),
  ])
  func `an official's country is the one of the office`(text: String, statements: [String]) throws {
    let found = try ReadText(text).statements(.assault).map {
      String($0.trimmingPrefix("maybe "))
    }
    #expect(found == statements)
  }

  @Test(arguments: [
    "Chad severed ties with Mali over its",
    "Chad signed a deal with Mali over its",
    "Mali ignored Chad's call to withdraw its",
    "Chad denied that its",
    "Ana Roy met Kofi Mensah and praised his",
  ])
  func `a text that breaks off behind a pronoun is read to its end`(text: String) throws {
    #expect(try ReadText(text).record.entities.count > 0)
  }
}
