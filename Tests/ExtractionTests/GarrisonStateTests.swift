import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Bases, garrisons and alliances as articles on them tell: who is where, whose what is, and what is only planned.
@Suite struct GarrisonStateTests {
  @Test(arguments: [
    ("Polish troops remain in Chad.", ["Poland stationed_in Chad"]),
    ("Polish officials accused Chad.", ["Poland accuse Chad"]),
    ("Polish Foreign Minister Ana Roy left.", ["Ana Roy holds_position Poland"]),
    ("Polish the boots of Chad's soldiers.", []),
  ])
  func `a common word before a noun is an adjective of its country at a sentence's head too`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements == expected)
  }

  @Test(arguments: [
    ("The United States Air Force operates Camp Casey.", ["US Air Force operates Camp Casey"]),
    ("The United States Navy has bombed Chad.", ["US Navy assault Chad"]),
    ("The United States has bombed Chad.", ["United States assault Chad"]),
  ])
  func `a longer name behind an article is the name`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements == expected)
  }

  @Test(arguments: [
    ("Chad was offered access to Kenyan bases in Somalia.", ["Kenya stationed_in Somalia"]),
    ("Chad may get access to the Kenyan bases in Somalia.", ["Kenya stationed_in Somalia"]),
    ("The Kenyan battalion in Somalia will become a brigade.", ["Kenya stationed_in Somalia"]),
    ("Chad may attend talks on a Kenyan base in Somalia.", ["maybe Kenya stationed_in Somalia"]),
  ])
  func `a force is where it is whatever may come of it`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn) == expected)
  }

  @Test(arguments: [
    ("Chad, Togo's ally, borders Niger and Libya.", ["Libya", "Niger"]),
    ("Chad joined the UN in 1960 and OPEC in 1990.", ["OPEC", "UN"]),
    ("Chad joined the UN in 1960, and Niger left OPEC.", ["UN"]),
  ])
  func `what is joined to an object is an object`(text: String, expected: [String]) throws {
    let read = try ReadText(text)
    let states = read.record.statements.filter {
      $0.kind == .borders || $0.kind == .memberOf && $0.qualifiers.polarity == .positive
    }
    let found = states.map { state in
      read.record.entities[state.object].acronym ?? read.record.entities[state.object].name
    }
    #expect(found.sorted() == expected)
  }

  @Test(arguments: [
    ("The Franco-German Brigade is based in Bangui.", "Franco-German Brigade"),
    ("The Sino-Kenyan Council is based in Nairobi.", "Sino-Kenyan Council"),
    ("No. 84 Squadron is based at Camp Casey.", "84 Squadron"),
  ])
  func `a body of two nations or with a number has its whole name`(
    text: String, name: String
  ) throws {
    #expect(try ReadText(text).entity(name)?.kind == .organization)
  }

  @Test(arguments: [
    ("Djibouti hosts 4,000 American service members.", ["United States stationed_in Djibouti"]),
    ("Some 300 Italian service members serve in Niger.", ["Italy stationed_in Niger"]),
    ("Djibouti hosts 4,000 American party members.", []),
  ])
  func `service members are troops`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.stationedIn) == expected)
  }

  @Test(arguments: [
    ("At NATO headquarters, Secretary-General Ana Roy smiled.", "NATO Secretary-General"),
    ("Ana Roy took over as chairman of NATO's Military Committee.", "Military Committee chairman"),
    ("Ana Roy is the Chief Design Officer of Nestle.", "Nestlé Chief Design Officer"),
    ("Eva Soto is Chief Medical Officer of the World Bank.", "World Bank Chief Medical Officer"),
    ("NATO met the World Bank. Secretary-General Ana Roy smiled.", "none"),
  ])
  func `an office is of the body of which it is told`(text: String, expected: String) throws {
    let read = try ReadText(text)
    let held = read.first(.holdsPosition).map { state in
      let body = read.record.entities[state.object]
      return "\(body.acronym ?? body.name) \(state.qualifiers.title ?? "")"
    }
    #expect(held ?? "none" == expected)
  }

  @Test(arguments: [
    (
      "Riots broke out in Nigeria. Mobs burned shops in the northern city of Maiduguri.",
      ["Maiduguri located_in Nigeria"]
    ),
    (
      "Syria mourned. A bomb went off in the central city of Homs.",
      ["Homs located_in Syria"]
    ),
    ("Riots broke out in Ghana. Mobs burned shops in the northern city of Maiduguri.", []),
    ("Riots broke out in Nigeria. Mobs came from the city of Maiduguri.", []),
  ])
  func `a town in the north lies in the country that was told of`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.locatedIn) == expected)
  }

  @Test(arguments: [
    ("Jets flew over Perim, an island that belongs to Yemen.", ["Perim located_in Yemen"]),
    ("M23 left Kisumu, a town which belongs to Kenya.", ["Kisumu located_in Kenya"]),
    ("Jets hit the middle of Perim, an island that belongs to Yemen.", []),
    ("Jets flew over Perim and Kisumu, a town that belongs to Kenya.", []),
    ("Serbia wept. Russia ran a plant in Nis, the country's third city.", []),
    ("Serbia wept. A bomb went off in Nis, the country's third city.", ["Niš located_in Serbia"]),
    ("Togo took a town on the Dniester River whose capital is Lome.", []),
    ("Traders came to Awka, the capital of the mostly rural state of Anambra.", []),
  ])
  func `what a name is called has what the clause behind says`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.locatedIn) == expected)
  }

  @Test(arguments: [
    (
      "Darfur is a region of Sudan. Kenyan troops are deployed there.",
      ["Kenya stationed_in Darfur"]
    ),
    ("Chad thanked Mali. Kenyan troops are deployed there.", []),
    ("Chad wept. Mali, whose mission MISIN has 300 soldiers in the country, stayed.", []),
    ("UNIFIL is in Lebanon. Kenyan troops are deployed there.", ["Kenya stationed_in Lebanon"]),
  ])
  func `who is stationed where it was told`(text: String, expected: [String]) throws {
    #expect(
      try ReadText(text).statements(.stationedIn).filter { $0.hasPrefix("Kenya") } == expected)
  }

  @Test(arguments: [
    ("Camp Casey is the headquarters of Regional Command East of NATO.", "Regional Command East"),
    ("The Joint Arctic Command of the Danish armed forces has its headquarters in Nuuk.", "none"),
    ("Peru is home to the secretariat of the OSCE.", "OSCE"),
    ("Peru hosts the headquarters of the OSCE.", "OSCE"),
    ("Peru hosts the envoys of the OSCE.", "none"),
    ("ECOWAS, whose seat is in Abuja, met.", "ECOWAS"),
    ("Falcon International Bank has its headquarters in Lima.", "Falcon International Bank"),
    ("Togo left ECOWAS, a regional bloc with its seat in Abuja.", "ECOWAS"),
  ])
  func `whose seat it is`(text: String, expected: String) throws {
    let read = try ReadText(text)
    let seated = read.first(.headquarteredIn).map { state in
      read.record.entities[state.subject].acronym ?? read.record.entities[state.subject].name
    }
    #expect(seated ?? "none" == expected)
  }

  @Test(arguments: [
    ("They are islands near the Strait of Hormuz that Iran controls.", []),
    ("M23 left Goma, a town that Chad controls.", ["Chad controls Goma"]),
  ])
  func `what somebody holds is not what it lies near`(text: String, expected: [String]) throws {
    #expect(try ReadText(text).statements(.controls) == expected)
  }

  @Test(arguments: [
    ("Mercosur met. Peru and Chile are among its members.", 2),
    ("OPEC met. Angola is its newest member.", 1),
    ("The bloc met. Peru and Chile are among its members.", 0),
  ])
  func `nothing is its own member`(text: String, count: Int) throws {
    #expect(try ReadText(text).statements(.memberOf).count == count)
  }

  @Test(arguments: [
    ("Peru waited. On the Chilean side, Prime Minister Ana Roy smiled.", []),
    ("Peru waited. Chilean troops will leave, Defence Minister Ana Roy said.", []),
    (
      "Peru's envoys waited. In Lima, Prime Minister Ana Roy smiled.",
      ["Ana Roy holds_position Peru"]
    ),
  ])
  func `an office behind another nation's adjective is not of the country before`(
    text: String, expected: [String]
  ) throws {
    #expect(try ReadText(text).statements(.holdsPosition) == expected)
  }
}
