import AnnotatedText
import KnowledgeModel
import Records
import Testing

@Suite struct CandidacyTests {
  @Test(arguments: [
    (
      "Ana Roy stood in Leeds as the candidate of the Labour Party.",
      ["Ana Roy member_of Labour Party"]
    ),
    (
      "Ana Roy was re-elected in 1945 and 1949 as a member of the Labour Party.",
      ["Ana Roy member_of Labour Party"]
    ),
    ("Ana Roy, who stood for the Green Party in Leeds, lost.", ["Ana Roy member_of Green Party"]),
    ("Ana Roy won the seat for the Labour Party.", ["Ana Roy member_of Labour Party"]),
    ("Ana Roy supported Kofi Mensah as a candidate of the Labour Party.", []),
    (
      "Voters met Ana Roy, the Green Party candidate Kofi Mensah and the poet Eva Soto.",
      ["Kofi Mensah member_of Green Party"]
    ),
    ("Ana Roy, the Green Party candidate for mayor, lost.", ["Ana Roy member_of Green Party"]),
    ("Ana Roy ran a shop for the Unity Bank.", []),
    // Parties beside each other are no members of one another, but of those of Europe they are.
    ("The winners were Likud, the Unity Party of Peru, the Labour Party and the Green Party.", []),
    (
      "They were the members of older parties, mainly the Unity Party, the Green Party and the Labour Party.",
      []
    ),
    (
      "The Justice and Development Party is a member of the European People's Party.",
      ["Justice and Development Party member_of European People's Party"]
    ),
  ])
  func `who stands for a party is its member`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf).sorted() == statements)
  }

  @Test(arguments: [
    (
      "The Labour Party formed an alliance with the Green Party.",
      ["Green Party cooperate Labour Party"]
    ),
    ("Chad joined hands with Mali to build a dam.", ["Chad cooperate Mali"]),
    ("The Labour Party formed an alliance against the Green Party.", []),
    (
      "The CDU-SPD coalition lost.",
      ["Christian Democratic Union cooperate Social Democratic Party of Germany"]
    ),
    ("Talks on a coalition of the Labour Party and the Green Party failed.", []),
  ])
  func `parties work together`(text: String, statements: [String]) throws {
    let found = try ReadText(text).statements(.cooperate)
    // Who of the two stands first does not matter.
    #expect(
      found.map { $0.split(separator: " cooperate ").sorted().joined(separator: " cooperate ") }
        == statements)
  }

  @Test(arguments: [
    ("A spokesman for President Ana Roy criticized Kofi Mensah.", ["Ana Roy accuse Kofi Mensah"]),
    ("Ana Roy's spokeswoman criticized Kofi Mensah.", ["Ana Roy accuse Kofi Mensah"]),
    ("The Ana Roy campaign criticized Kofi Mensah.", ["Ana Roy accuse Kofi Mensah"]),
    ("Ana Roy's camp blamed Kofi Mensah for the defeat.", ["Ana Roy accuse Kofi Mensah"]),
    ("Ana Roy dismissed Kofi Mensah as a thief.", ["Ana Roy accuse Kofi Mensah"]),
    ("Ana Roy's bombing campaign shocked Kofi Mensah.", []),
    ("A friend of Ana Roy criticized Kofi Mensah.", []),
    ("The Labour Party was crushed by the Green Party at the polls.", []),
    // Nobody is shelled for what he is said to have done.
    ("Chad was blasted by the United Nations for smuggling arms.", ["United Nations accuse Chad"]),
    ("Ana Roy attacked Kofi Mensah for missing the vote.", ["Ana Roy accuse Kofi Mensah"]),
  ])
  func `spokesmen and campaigns accuse for those whose they are`(
    text: String, statements: [String]
  ) throws {
    let found = try ReadText(text)
    #expect(found.statements(.accuse).sorted() == statements)
    #expect(found.statements(.assault).isEmpty)
  }

  @Test(arguments: [
    ("Ana Roy is a White House correspondent for Reuters.", ["Ana Roy works_for Reuters"]),
    ("Ana Roy, a Reuters correspondent, left Chad.", ["Ana Roy works_for Reuters"]),
    ("Ana Roy, a Kremlin reporter, left Chad.", []),
    ("White House correspondent Ana Roy left Chad.", []),
    ("Reuters correspondent Ana Roy left Chad.", ["Ana Roy works_for Reuters"]),
    ("CIA operative Ana Roy left Chad.", ["Ana Roy works_for Central Intelligence Agency"]),
    ("Ana Roy, a CIA asset, left Chad.", ["Ana Roy works_for Central Intelligence Agency"]),
    ("Ana Roy is a regular contributor to Reuters.", ["Ana Roy works_for Reuters"]),
    ("Ana Roy is a contributor to the Labour Party.", []),
  ])
  func `journalists do not work for those on whom they report`(
    text: String, statements: [String]
  ) throws {
    #expect(try ReadText(text).statements(.worksFor).sorted() == statements)
  }

  @Test(arguments: [
    ("Chad avoided Ana Roy on the grounds that she had attacked Sudan.", ["Ana Roy assault Sudan"]),
    (
      "Chad refused to meet Ana Roy on the basis that she had bombed Sudan.",
      ["Ana Roy assault Sudan"]
    ),
    ("Chad refused to bomb Sudan on the grounds of cost.", ["not Chad assault Sudan"]),
  ])
  func `why somebody refuses is not refused`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.assault).sorted() == statements)
  }

  @Test(arguments: [
    ("Hamas fought to end the Israeli occupation of the Gaza Strip.", []),
    ("Chad ended its occupation of Mali.", ["Chad retreat Mali"]),
  ])
  func `an end to what another does is no retreat`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.retreat).sorted() == statements)
  }
}

@Suite struct PartisanTests {
  @Test(arguments: [
    ("Democrat Ana Roy carried all of the South.", ["Ana Roy member_of Democratic Party"]),
    ("Republican nominee Vice President Ana Roy won.", ["Ana Roy member_of Republican Party"]),
    ("Ana Roy, a Republican, voted against it.", ["Ana Roy member_of Republican Party"]),
    ("Ana Roy is a registered Republican.", ["Ana Roy member_of Republican Party"]),
    ("Rep. Ana Roy (D-Calif.) voted against it.", ["Ana Roy member_of Democratic Party"]),
    ("Ana Roy ran for Congress as a Democrat.", ["Ana Roy member_of Democratic Party"]),
    ("Conservative MP Ana Roy voted against it.", ["Ana Roy member_of Conservative Party"]),
    (
      "Ana Roy, a Liberal Democrat peer, voted against it.", ["Ana Roy member_of Liberal Democrats"]
    ),
    // In other countries they are others.
    ("Conservative MP Ana Roy voted against it in Canada.", []),
    ("Ana Roy, a Democrat, is a deputy in Peru.", []),
    ("Ana Roy met a Republican.", []),
    ("A Republican praised Ana Roy.", []),
    ("Ana Roy, a Republican said, left Ohio.", []),
    ("Ana Roy, not a Democrat, left Ohio.", []),
    // Those who fight for a seat do it for a party, whatever the tables know of it.
    ("Ana Roy lost the election to Kofi Mensah of the UUA.", ["Kofi Mensah member_of UUA"]),
    ("The seat was won by Ana Roy of the UUA.", ["Ana Roy member_of UUA"]),
    ("Ana Roy of the UUA spoke in Leeds.", []),
    // Two words joined are one party's name.
    (
      "Ana Roy of the Farmers and Workers Party lost.",
      ["Ana Roy member_of Farmers and Workers Party"]
    ),
    ("Ana Roy of the Social and Rural Party lost.", ["Ana Roy member_of Social and Rural Party"]),
  ])
  func `a word tells of what party somebody is`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.memberOf).sorted() == statements)
  }

  @Test(arguments: [
    ("Kofi Mensah supported Democrat Ana Roy in Ohio.", ["Kofi Mensah support Ana Roy"]),
    ("Kofi Mensah supported Ana Roy, a Democrat.", ["Kofi Mensah support Ana Roy"]),
    ("Kofi Mensah supported a Democrat.", []),
  ])
  func `a member of a party is not the party`(text: String, statements: [String]) throws {
    #expect(try ReadText(text).statements(.support).sorted() == statements)
  }

  @Test(arguments: [
    "Ana Roy voiced support for the Vietnam War.", "Ana Roy opposed the Iraq war.",
    "Ana Roy praised the Libya conflict as just.",
  ])
  func `the ground of a war is neither praised nor blamed with it`(text: String) throws {
    let found = try ReadText(text)
    #expect(found.statements(.support).isEmpty)
    #expect(found.statements(.accuse).isEmpty)
  }

  @Test(arguments: [
    ("Eva Soto is leader of the Taliban, Ana Roy is a poet.", ["Eva Soto"]),
    ("The leader of the Taliban, Ana Roy, left.", ["Ana Roy"]),
    ("Among the dead was the leader of the Taliban, Ana Roy.", ["Ana Roy"]),
  ])
  func `an office that a clause gives to one is not the next one's`(text: String, holders: [String])
    throws
  {
    #expect(
      try ReadText(text).statements(.holdsPosition).sorted()
        == holders.map { "\($0) holds_position Taliban" })
  }

  @Test(arguments: [
    "Ana Roy, an al-Qaeda analyst, left.", "Al-Qaeda analyst Ana Roy left.",
    "Ana Roy, the bank's China analyst, left.",
    "Ana Roy, a Kremlin correspondent, left.", "Ana Roy flew a plane into the White House.",
    "Ana Roy said that Chad should expect another attack.",
  ])
  func `what somebody studies, hits or foresees is nothing of his own`(text: String) throws {
    let found = try ReadText(text)
    for kind in [RelationKind.memberOf, .worksFor, .citizenOf, .aid, .agree, .request] {
      #expect(found.statements(kind).allSatisfy { !$0.hasPrefix("Ana Roy") })
    }
  }
}
