import KnowledgeModel
import Records
import Testing

/// Figures that stand apart from what they count.
@Suite struct QuantityTests {
  @Test(arguments: [
    (
      "Italy sent 300 police officers to Kosovo and about 450 to Bosnia.",
      RelationKind.mobilize, ["300 police officers", "about 450"]
    ),
    (
      "Hungary keeps 145 soldiers at Pristina and 1,200 at Camp Bondsteel.", .stationedIn,
      ["145 soldiers", "1,200"]
    ),
    ("Togo sent 20 soldiers to Mali in 2003 and 40 to Chad.", .mobilize, ["20 soldiers", "40"]),
    ("Togo sent 20 soldiers to Mali and to Chad.", .mobilize, ["20 soldiers", "20 soldiers"]),
  ])
  func `each end of a list has its own figure`(
    sentence: String, kind: RelationKind, quantities: [String]
  ) throws {
    let found = try ReadText(sentence).record.statements.filter { $0.kind == kind }
    #expect(found.compactMap(\.qualifiers.quantity) == quantities)
  }

  @Test(arguments: [
    ("Denmark withdrew half of its troops from Iraq.", RelationKind.retreat, "half of its troops"),
    (
      "Peru withdrew a third of its 600 soldiers from Iraq.", .retreat,
      "a third of its 600 soldiers"
    ),
    ("M23 fighters control a quarter of Rwanda.", .controls, "a quarter"),
    ("Canada imposed a 25 percent tariff on steel from Brazil.", .sanction, "25 percent"),
    (
      "Canada imposed duties of about 50 percent on goods from Brazil.", .sanction,
      "about 50 percent"
    ),
    (
      "Canada fined Intel, which is based in Oregon, a record 1.06 billion euros.", .sanction,
      "1.06 billion euros"
    ),
    ("Iran gives the militia Hezbollah up to $200 million a year.", .aid, "up to $200 million"),
    ("Togo gave Ghana an initial $3 million.", .aid, "$3 million"),
    ("Togo and Ghana agreed on a $1.4 billion plan.", .agree, "$1.4 billion"),
    (
      "Between 200 and 300 Danish soldiers serve in Chad.", .stationedIn,
      "Between 200 and 300 Danish soldiers"
    ),
    ("A quarter of the 400 Danish soldiers in Chad are ill.", .stationedIn, "400 Danish soldiers"),
  ])
  func `shares, rates, ranges and sums are figures`(
    sentence: String, kind: RelationKind, quantity: String
  ) throws {
    #expect(try ReadText(sentence).first(kind)?.qualifiers.quantity == quantity)
  }

  @Test(arguments: [
    "China agreed with Peru on Monday that the two countries would open a road.",
    "The two sides, Peru and China, agreed to open a road.",
    "Peru and China said their two presidents had agreed to open a road.",
  ])
  func `those who agree are no figure`(sentence: String) throws {
    #expect(try ReadText(sentence).first(.agree)?.qualifiers.quantity == nil)
  }
}
