import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// What somebody calls a thing, denials, pleas for prisoners, and capitals that act.
@Suite struct NamedThingTests {
  @Test(arguments: [
    ("Peru denounced what it called Chile's illegal blockade.", ["Peru accuse Chile"]),
    ("Ghana condemned what it described as Togo's unprovoked aggression.", ["Ghana accuse Togo"]),
    ("Peru voiced anger at what it termed Chilean meddling.", ["Peru accuse Chile"]),
    ("Peru denounced what it called a blockade.", []),
    ("Peru asked what Chile's minister called the road.", []),
  ])
  func `what somebody calls a thing stands for the thing`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.accuse) == statements)
  }

  @Test(arguments: [
    ("Peru accused Chile of spying. Chile denied any involvement.", ["Chile reject Peru"]),
    ("Peru accused Chile of arming a gang. Chile denies arming the gang.", ["Chile reject Peru"]),
    ("Peru accused Chile of spying. Chile denied this.", ["Chile reject Peru"]),
    ("Peru accused Chile of spying. Chile denied that a storm had come.", []),
    ("Peru accused Chile of spying. Chile denied a visa to a singer.", []),
    ("Peru praised Chile. Chile denied any involvement.", []),
  ])
  func `who denies his part turns down the charge`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.reject) == statements)
  }

  @Test(arguments: [
    ("Peru jailed the poet Ana Roy. Togo called for her release.", ["Togo request Peru"]),
    ("Peru jailed the poet Ana Roy. Togo demanded that she be freed.", ["Togo request Peru"]),
    (
      "Peru jailed the poet Ana Roy. Despite calls by Togo for her release, she died.",
      ["Togo request Peru"]
    ),
    ("Peru praised the poet Ana Roy. Togo called for her release.", []),
    ("Peru jailed the poet Ana Roy. Togo recalled her release.", []),
    ("Peru jailed the poet Ana Roy. Peru's queen called for her release.", []),
  ])
  func `who wants a prisoner free asks it of the one who took him`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.request) == statements)
  }

  @Test(arguments: [
    ("Lima protested. Chile took Lima to task.", ["Chile accuse Peru"]),
    ("It rained in Lima. Chile took Lima by storm.", []),
    ("Chile recalled its poet. Malian MiG-29s shook Lima.", []),
    ("Peru recalled what Chile said of Lima.", []),
  ])
  func `a capital that acts is its government as an object too`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.accuse) == statements)
  }

  @Test(arguments: [
    ("Peru jailed the poet Ana Roy, which Chile condemned.", ["Chile accuse Peru"]),
    ("Peru bombed a town in Mali, which Chile denounced.", ["Chile accuse Peru"]),
    ("Peru praised Ana Roy, whom Chile condemned.", ["Chile accuse Ana Roy"]),
    ("Peru met the African Union, which Chile described.", []),
  ])
  func `a clause about no person judges the deed`(
    sentence: String, statements: [String]
  ) throws {
    #expect(try ReadText(sentence).statements(.accuse) == statements)
  }

  @Test(arguments: [
    ("Malian MiG-29s bombed Chad.", ["Mali assault Chad"]),
    ("Peruvian Su-25s struck Chile on Monday.", ["Peru assault Chile"]),
    ("Peruvian B-sides shook Chile.", []),
    ("A Peruvian T-shirt hit Chile's shops.", []),
  ])
  func `a designation stands for the aircraft`(sentence: String, statements: [String]) throws {
    #expect(try ReadText(sentence).statements(.assault) == statements)
  }

  @Test(arguments: [
    ("The poet Ana Roy was arrested in Mombasa. Kenya kept silent.", ["Kenya coerce Ana Roy"]),
    ("The poet Ana Roy was detained in Osaka on Monday. Japan said so.", ["Japan coerce Ana Roy"]),
    (
      "The poet Ana Roy was arrested by Chad in Mombasa. Kenya kept silent.",
      ["Chad coerce Ana Roy"]
    ),
    ("The poet Ana Roy was seen in Mombasa. Kenya kept silent.", []),
  ])
  func `who is arrested in a town is arrested by its state`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.coerce) == statements)
  }

  @Test(arguments: [
    ("Peru carried out 80 air strikes against Mali. Togo condemned the raid.", []),
    ("Peru carried out a strike against Mali. Togo condemned the raid.", ["Togo accuse Peru"]),
    (
      "A Peruvian strike on a boat killed ten. Togo called the attack a crime.",
      ["Togo accuse Peru"]
    ),
    ("Togo said that Peru had tried to undermine its vote.", ["Togo accuse Peru"]),
    ("Togo said that Peru had tried and failed to rig its vote.", ["Togo accuse Peru"]),
    ("Togo said that Peru had tried to dance.", []),
    ("Peru pardoned the poet Ana Roy. Togo condemned the pardon.", ["Togo accuse Peru"]),
  ])
  func `one of many deeds is not meant, and an attempt is laid at its doer's door`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.accuse) == statements)
  }

  @Test(arguments: [
    "Ana Roy called Kofi Mensah to praise his courage.",
    "Ana Roy called Kofi Mensah to thank him.",
    "Ana Roy called Kofi Mensah on Monday to congratulate him.",
  ])
  func `who calls somebody to praise him is not praised by him`(sentence: String) throws {
    let supports = try ReadText(sentence).statements(.support)
    #expect(!supports.contains { $0.contains("Mensah support") })
  }
}
