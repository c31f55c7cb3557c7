import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Statements that words beside them make those of another, or of nobody.
@Suite struct OtherGroundTests {
  @Test func `each force is at its own ground`() throws {
    let told = try ReadText(
      "Togo hosts Kenyan units at Camp Ali and Chilean aircraft at Camp Mango."
    )
    .statements(.stationedIn)
    #expect(told.contains("Kenya stationed_in Camp Ali"))
    #expect(!told.contains("Chile stationed_in Camp Ali"))
    #expect(!told.contains("Kenya stationed_in Camp Mango"))
    let joint = try ReadText("Togo hosts Kenyan and Chilean troops at Camp Ali.")
      .statements(.stationedIn)
    #expect(joint.contains("Kenya stationed_in Camp Ali"))
    #expect(joint.contains("Chile stationed_in Camp Ali"))
    #expect(
      try ReadText("Neither Togo nor Peru has a Kenyan base.").statements(.stationedIn)
        .allSatisfy { $0.hasPrefix("not ") })
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

  @Test(arguments: [
    ("Kenyan soldiers are based at Camp de Gaulle.", "base Camp de Gaulle"),
    ("Kenyan soldiers left the Khalid ibn Walid barracks.", "base Khalid ibn Walid barracks"),
    ("The Peruvian Joint Headquarters is in Lima.", "organization Peruvian Joint Headquarters"),
  ])
  func `a base's name may hold particles`(text: String, entity: String) throws {
    #expect(try ReadText(text).entities.contains(entity))
  }

  @Test(arguments: [
    ("Ana Soto became the manager and then president of the Labour Party.", "president"),
    ("The then president of the Labour Party, Ana Soto, left.", "former president"),
  ])
  func `then before an office may be later`(text: String, title: String) throws {
    #expect(try ReadText(text).first(.holdsPosition)?.qualifiers.title == title)
  }
}
