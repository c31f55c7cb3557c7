import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Statements that words beside them make those of another, or of nobody.
@Suite struct OtherGroundTests {
  @Test(arguments: [
    (
      "Togo hosts Kenyan units at Camp Ali and Chilean aircraft at Camp Mango.",
      [
        "Chile stationed_in Camp Mango", "Chile stationed_in Togo", "Kenya stationed_in Camp Ali",
        "Kenya stationed_in Togo",
      ]
    ),
    (
      "Togo hosts Kenyan and Chilean troops at Camp Ali.",
      [
        "Chile stationed_in Camp Ali", "Chile stationed_in Togo", "Kenya stationed_in Camp Ali",
        "Kenya stationed_in Togo",
      ]
    ),
    ("Neither Togo nor Peru has a Kenyan base.", []),
  ])
  func `each force is at its own ground`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn).sorted() == expected)
  }

  @Test(arguments: [
    (
      "Ana Roy, commander of NATO in Hawaii, General Kofi Mensah and others met.",
      "Kofi Mensah holds_position North Atlantic Treaty Organization"
    ),
    ("Goma, the largest town of the Kivu region, is controlled by M23.", "M23 controls Kivu"),
    (
      "Peru, which shares a border with Chile, and Mexico, whose army is small, left.",
      "Mexico borders Peru"
    ),
    ("Kuwait's Camp Arifjan, operated by the US Army, is large.", "Kuwait operates Camp Arifjan"),
    (
      "Peru has opened nine bases to Kenyan troops, among them Fort Velmar.",
      "Peru operates Fort Velmar"
    ),
  ])
  func `what is said of one is not said of the other`(text: String, wrong: String) throws {
    #expect(try !ReadText(text).statements.contains(wrong))
  }

  @Test(arguments: [
    (
      "Kofi Mensah, a Ghanaian banker and the former head of the Labour Party, left.",
      ["Kofi Mensah holds_position Labour Party"]
    ),
    ("Kofi Mensah, the banker, and the head of the Labour Party left.", []),
  ])
  func `a second description may be an office`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == expected)
  }

  @Test func `a pole is no Pole`() throws {
    let read = try ReadText("Peru sent a ship to the North Pole.")
    #expect(!read.entities.contains("country Poland"))
    #expect(try ReadText("Peru praised a Pole.").entities.contains("country Poland"))
  }

  @Test func `a dash with spaces ends a name`() throws {
    let read = try ReadText("The ministers of the Quad - Australia, India and Japan - met in Lima.")
    #expect(read.entities.contains("country Australia"))
  }
}
