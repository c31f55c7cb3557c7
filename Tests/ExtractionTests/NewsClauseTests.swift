import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Clauses whose subject or doer stands far off, and governments that need no name.
@Suite struct NewsClauseTests {
  @Test(arguments: [
    (
      "Chad, along with allied rebels, shelled a village in Niger, a police officer said.",
      ["Chad assault Niger"]
    ),
    (
      "The Lamu Liberation Army, which hates talks, attacked Niger, its spokesman claimed.",
      ["Lamu Liberation Army assault Niger"]
    ),
    ("Chad, whose army shelled a village in Niger, said it was sorry.", ["Chad assault Niger"]),
  ])
  func `the verb of saying stands last`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }

  @Test(arguments: [
    ("Russia was barred from the summit by Peru.", ["Peru sanction Russia"]),
    ("Ana Roy was expelled from the country by Mali.", ["Mali coerce Ana Roy"]),
    ("Ana Roy was described as a traitor by Kofi Mensah.", ["Kofi Mensah accuse Ana Roy"]),
    ("Russia was barred from a summit near Peru.", []),
  ])
  func `the doer of a passive stands behind a place`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements == expected)
  }

  @Test(arguments: [
    (
      "Kofi Mensah fought Niger's military government. France hosted talks. The junta thanked Russia.",
      ["Niger support Russia"]
    ),
    (
      "The junta in Niger left. France sent envoys. The junta thanked Russia.",
      ["Niger support Russia"]
    ),
    ("Mali's junta met Niger's military rulers. The junta thanked Russia.", []),
  ])
  func `the junta is that of which the text has told`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.support) == expected)
  }

  @Test(arguments: [
    ("The Kenyan court ruled that Chad had attacked Togo.", ["Chad assault Togo"]),
    ("The Kenyan court ruled out that Chad had attacked Togo.", ["not Chad assault Togo"]),
  ])
  func `a ruling is a finding`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.assault) == expected)
  }

  @Test(arguments: [
    ("Ana Roy and his host, No Kwang Chol, discussed trade.", ["Ana Roy consult No Kwang Chol"]),
    ("No minister met Ana Roy of Peru in Lima.", []),
  ])
  func `a name that begins with No denies nothing`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.consult) == expected)
  }

  @Test(arguments: [
    ("London demanded Ana Roy be freed.", []),
    ("Peru demanded that Chile free Ana Roy.", ["Peru request Chile"]),
    ("Peru insisted Chile be punished.", ["Peru request Chile"]),
    ("Peru demanded help from Chile.", ["Peru request Chile"]),
  ])
  func `what is demanded in the subjunctive`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.request) == expected)
  }

  @Test(arguments: [
    (
      "Ana Roy met the Minister of Foreign Affairs of the Republic of Korea.",
      ["Ana Roy consult South Korea"]
    ),
    (
      "Ana Roy met the Secretary of State of the United States and the Minister of Defence of Chile.",
      ["Ana Roy consult Chile", "Ana Roy consult United States"]
    ),
  ])
  func `whose minister stands behind the portfolio`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.consult).sorted() == expected)
  }

  @Test(arguments: [
    (
      "Jundallah seized Goma, the capital of North Kivu, in May and Bukavu, the capital of South Kivu.",
      ["Bukavu capital_of South Kivu", "Goma capital_of North Kivu"]
    )
  ])
  func `each of two has a description of its own`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.capitalOf).sorted() == expected)
  }

  @Test(arguments: [
    ("Kofi Mensah was arrested in Togo and extradited to Chad.", ["Togo cooperate Chad"]),
    (
      "Kofi Mensah was arrested in Togo, and Chad extradited Ana Roy to Mali.",
      ["Chad cooperate Mali"]
    ),
  ])
  func `who has caught somebody hands him over`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.cooperate) == expected)
  }

  @Test(arguments: [
    (
      "Britain sanctioned Togo jointly with Canada.",
      ["Canada sanction Togo", "United Kingdom sanction Togo"]
    ),
    ("Britain sanctioned Togo after talks with Canada.", ["United Kingdom sanction Togo"]),
  ])
  func `who does something jointly with another`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.sanction).sorted() == expected)
  }

  @Test(arguments: [
    ("A chipmaker owned by Finland's Velmar closed.", ["Velmar headquartered_in Finland"]),
    ("Shares in Finland's Velmar fell.", ["Velmar headquartered_in Finland"]),
    ("Miners, including Finland's Velmar, lost money.", ["Velmar headquartered_in Finland"]),
    ("The film was made by Finland's Velmar.", []),
    ("Finland's Velmar scored twice.", []),
  ])
  func `a firm is known by trade`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements == expected)
  }

  @Test(arguments: [
    (
      "Ana Roy was named NATO envoy, replacing Chad's Kofi Mensah.",
      ["Ana Roy NATO envoy", "Kofi Mensah NATO envoy"]
    ),
    ("Ana Roy was named NATO envoy, thanking Chad's Kofi Mensah.", ["Ana Roy NATO envoy"]),
  ])
  func `whoever is replaced held the office`(text: String, expected: [String]) throws {
    let found = try ReadText(text).statements(.holdsPosition)
    #expect(found.count == expected.count)
  }

  @Test(arguments: [
    ("Kata Front, a group of Chadian origin which swore allegiance to al-Qaeda, struck.", 1),
    ("Kata Front, a group whose founder hated al-Qaeda, struck.", 0),
  ])
  func `no origin does anything`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.alliedWith).count == count)
  }
}
