import KnowledgeModel
import Records
import Testing

@Suite struct StateReachTests {
  @Test(arguments: [
    ("Fighting in Sudan has driven thousands into neighbouring Chad.", ["Chad borders Sudan"]),
    ("Poland sent guards to the border with Belarus.", ["Belarus borders Poland"]),
    ("Azerbaijan shelled villages along the Armenian border.", ["Armenia borders Azerbaijan"]),
    ("Bolivia has spoken. It fears neighbouring Peru.", ["Bolivia borders Peru"]),
    // A country that borders it not.
    ("Fighting in Portugal has driven thousands into neighbouring Chad.", []),
    // Those who guard a border.
    ("Azerbaijan praised the Armenian border guards.", []),
  ])
  func `the other side of a border is a country that borders it`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.borders).map(sorted) == expected)
  }

  /// A symmetric statement with its ends in the order of letters.
  private func sorted(_ statement: String) -> String {
    statement.split(separator: " ").sorted().joined(separator: " ") == statement
      ? statement
      : statement.split(separator: " borders ").sorted().joined(separator: " borders ")
  }

  @Test(arguments: [
    ("Peru thanked Kenya. President William Ruto smiled.", ["William Ruto holds_position Kenya"]),
    // The text does not name the country.
    ("Peru thanked a guest. President William Ruto smiled.", []),
    ("In Lima, Prime Minister Ana Roy said that Peru agreed.", ["Ana Roy holds_position Peru"]),
    (
      "Peru closed two mines. Government spokesman Kofi Mensah smiled.",
      [
        "Kofi Mensah holds_position Peru"
      ]
    ),
    (
      "Peru fears the Taliban. The group's military spokesman Kofi Mensah smiled.",
      [
        "Kofi Mensah holds_position Taliban"
      ]
    ),
  ])
  func `whose office it is may go without saying`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == expected)
  }

  @Test func `who leads an alliance leads what is called so`() throws {
    let text = try ReadText("The CSTO met. Peru praised the Moscow-led alliance, and Russia paid.")
    #expect(
      text.statements(.leads) == ["Russia leads Collective Security Treaty Organization"])
  }

  @Test func `one of two groups may be led by anybody`() throws {
    let text = try ReadText(
      "Hezbollah and Hamas denied it. Led by Ana Roy, a banker, the group held talks.")
    #expect(text.statements(.leads) == [])
  }

  @Test(arguments: [
    ("They slept in Velmont, a small town in the hills.", "place Velmont"),
    ("They fled from the Lord's Resistance Army.", "organization Lord's Resistance Army"),
  ])
  func `a name is what is said of it`(sentence: String, entity: String) throws {
    #expect(try ReadText(sentence).entities == [entity])
  }

  @Test func `a ship is no person`() throws {
    #expect(try ReadText("The USS Theodore Roosevelt left Peru.").entities == ["country Peru"])
  }

  @Test func `who sits in parliament for a party is of the party`() throws {
    let text = try ReadText("Labour Party lawmaker Ana Roy voted against it.")
    #expect(text.statements == ["Ana Roy member_of Labour Party"])
  }

  @Test func `a unit of an army is named without the army`() throws {
    let text = try ReadText("The 5th Brigade of the Somali army withdrew.")
    #expect(text.statements(.partOf) == ["5th Brigade part_of Somalia"])
  }
}
