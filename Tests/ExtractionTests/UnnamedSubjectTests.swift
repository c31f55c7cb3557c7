import KnowledgeModel
import Records
import Testing

/// Pronouns for those who act for a state and are not named.
@Suite struct UnnamedSubjectTests {
  @Test(arguments: [
    "The Chadian president arrived on Monday. He accused Togo of spying.",
    "Chad's foreign minister spoke to reporters. She accused Togo of spying.",
    "Chad's army lost two jets on Monday. It accused Togo of spying.",
    "Chad's army lost two jets on Monday. Its spokesman accused Togo of spying.",
  ])
  func `a pronoun takes up an officer or body of a state`(text: String) throws {
    #expect(try ReadText(text).statements(.accuse) == ["Chad accuse Togo"])
  }

  @Test(arguments: [
    // The singer speaks for nobody, a crowd is no body, and of two who may be meant none is.
    "A Chadian singer arrived on Monday. He accused Togo of spying.",
    "A Chadian film won two prizes. It accused Togo of spying.",
    "The Chadian president met the minister Kofi Mensah. He accused Togo of spying.",
    "A former Chadian president arrived on Monday. He accused Togo of spying.",
  ])
  func `and nobody else`(text: String) throws {
    #expect(try !ReadText(text).statements(.accuse).contains("Chad accuse Togo"))
  }
}
