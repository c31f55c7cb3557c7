import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct ClaimedAttackTests {
  @Test(arguments: [
    (
      "Gunmen stormed a school in northern Mali on Friday. Ansar Dine claimed the attack.",
      ["Ansar Dine assault Mali"]
    ),
    (
      "A suicide bomber attacked a mosque in Somalia's capital. Al-Shabaab claimed responsibility.",
      ["Al-Shabaab assault Somalia"]
    ),
    (
      "Gunmen stormed a school in northern Mali on Friday. The attack was blamed on Ansar Dine.",
      ["Ansar Dine assault Mali"]
    ),
    (
      "Gunmen stormed a school in northern Mali. Togo blamed Ansar Dine for the raid.",
      ["Ansar Dine assault Mali"]
    ),
    (
      "Nine people were killed in a blast in Somalia. Al-Shabaab claimed responsibility.",
      ["Al-Shabaab assault Somalia"]
    ),
    // Nobody, or somebody who denies it.
    ("Gunmen stormed a school in Mali on Friday. No group claimed the attack.", []),
    ("Gunmen stormed a school in Mali on Friday. Ansar Dine denied responsibility.", []),
    ("Gunmen may storm a school in Mali. Ansar Dine claimed responsibility.", []),
    // Somebody else's attack stands between.
    (
      "Gunmen stormed a school in Mali. Togo shelled Benin. Ansar Dine claimed responsibility.",
      ["Togo assault Benin"]
    ),
  ])
  func `an attack by unnamed men is that of whoever answers for it`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.assault) == statements)
  }
}
