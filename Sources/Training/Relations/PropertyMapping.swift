package import AnnotatedText
package import KnowledgeModel

/// What a property of Re-DocRED (Wikidata) or KnowledgeNet means among our kinds of states.
///
/// The sets and we cut the world differently:
/// - *Country of citizenship* (P27) is given to whoever is known to be of a country; our `citizen_of` only to whom the
///   text calls so. Most of its facts can't be found by a reader, and recall on it says little.
/// - *Country* (P17) and *located in* (P131) are given to whatever lies in a country, through any chain: a river, a
///   treaty, a station of a line. We say it of places, bases and organizations. A company's country is its seat's.
/// - The holder of an office has the country of the office as citizenship (P27), seldom an office (P39 is all but absent):
///   that a minister holds office in the country can't be found wrong where P27 says the person is of that country.
/// - Parts of organizations are P361, P527, P355, P749, P127 and P463 by turns.
/// - Membership of a team (P54) and the branch in which somebody serves (P241) are employments here.
/// - KnowledgeNet's *employee or member of* is our `works_for`, `member_of` or `holds_position`, by what the text says.
/// - Many facts are known to Wikidata and not said in the text; where evidence is marked, only those sentences count.
package struct PropertyMapping: Hashable, Sendable {
  /// What a fact of the property does to an edge of the kind.
  package enum Weight: Hashable, Sendable {
    /// It makes the edge right, and missed where it is absent.
    case asked
    /// It makes the edge right where it is found, but does not ask for it.
    case right
    /// It says something so near that the edge is neither right nor wrong.
    case excused
  }

  package let property: String
  package let kind: RelationKind
  package let weight: Weight
  /// Whether the property's subject is our object.
  package let isReversed: Bool
  /// What our subject and object may be, where the set types them.
  package let subjects: Set<NameType>
  package let objects: Set<NameType>
  /// Whether our object must be a state.
  package let isOfCountry: Bool

  private init(
    _ property: String, _ kind: RelationKind, _ weight: Weight, reversed: Bool = false,
    _ subjects: Set<NameType>, _ objects: Set<NameType>, isOfCountry: Bool = false
  ) {
    self.property = property
    self.kind = kind
    self.weight = weight
    self.isReversed = reversed
    self.subjects = subjects
    self.objects = objects
    self.isOfCountry = isOfCountry
  }

  private static let place: Set<NameType> = [.location]
  private static let site: Set<NameType> = [.location, .organization]
  private static let organization: Set<NameType> = [.organization]
  private static let person: Set<NameType> = [.person]

  /// The properties of Wikidata that Re-DocRED has.
  package static let wikidata: [PropertyMapping] =
    places + seats + memberships + parts + people + [
      // Ships and stations have operators too; ours are bases only, which decides what is asked.
      PropertyMapping("P137", .operates, .right, reversed: true, site, site)
    ]

  private static let places: [PropertyMapping] = [
    PropertyMapping("P131", .locatedIn, .asked, site, place),
    PropertyMapping("P17", .locatedIn, .asked, site, place, isOfCountry: true),
    PropertyMapping("P276", .locatedIn, .asked, site, place),
    // "Contains": the whole is the subject.
    PropertyMapping("P150", .locatedIn, .asked, reversed: true, place, place),
    PropertyMapping("P36", .locatedIn, .right, reversed: true, place, place),
    PropertyMapping("P1376", .locatedIn, .right, place, place),
    PropertyMapping("P361", .locatedIn, .right, place, place),
    PropertyMapping("P527", .locatedIn, .right, reversed: true, place, place),
    PropertyMapping("P159", .locatedIn, .right, site, place),
    PropertyMapping("P30", .locatedIn, .right, site, place),
    PropertyMapping("P706", .locatedIn, .right, site, place),
    PropertyMapping("P206", .locatedIn, .excused, site, place),
    PropertyMapping("P205", .locatedIn, .excused, site, place),
    PropertyMapping("P740", .locatedIn, .excused, site, place),
    PropertyMapping("P495", .locatedIn, .excused, site, place),
    PropertyMapping("P1001", .locatedIn, .excused, site, place),
    PropertyMapping("P1376", .capitalOf, .asked, place, place, isOfCountry: true),
    PropertyMapping("P36", .capitalOf, .asked, reversed: true, place, place, isOfCountry: true),
    PropertyMapping("P47", .borders, .asked, place, place, isOfCountry: true),
  ]

  private static let seats: [PropertyMapping] = [
    PropertyMapping("P159", .headquarteredIn, .asked, organization, place),
    // Where a company is, is where its seat is, as far as these facts go.
    PropertyMapping("P17", .headquarteredIn, .right, organization, place),
    PropertyMapping("P131", .headquarteredIn, .right, organization, place),
    PropertyMapping("P276", .headquarteredIn, .right, organization, place),
    PropertyMapping("P740", .headquarteredIn, .excused, organization, place),
    PropertyMapping("P495", .headquarteredIn, .excused, organization, place),
  ]

  private static let memberships: [PropertyMapping] = [
    PropertyMapping("P463", .memberOf, .asked, [.person, .location, .organization], organization),
    PropertyMapping("P102", .memberOf, .asked, person, organization),
    PropertyMapping("P54", .memberOf, .excused, person, organization),
    PropertyMapping("P108", .memberOf, .excused, person, organization),
    PropertyMapping("P241", .memberOf, .excused, person, organization),
    PropertyMapping("P361", .memberOf, .excused, site, organization),
  ]

  private static let parts: [PropertyMapping] = [
    PropertyMapping("P361", .partOf, .asked, organization, site),
    PropertyMapping("P749", .partOf, .asked, organization, site),
    PropertyMapping("P355", .partOf, .asked, reversed: true, organization, organization),
    PropertyMapping("P527", .partOf, .right, reversed: true, organization, organization),
    PropertyMapping("P127", .partOf, .right, organization, organization),
    PropertyMapping("P1001", .partOf, .right, organization, place),
    PropertyMapping("P241", .partOf, .right, organization, site),
    PropertyMapping("P463", .partOf, .excused, organization, organization),
    PropertyMapping("P137", .partOf, .excused, organization, organization),
    PropertyMapping("P17", .partOf, .excused, organization, place),
    PropertyMapping("P131", .partOf, .excused, organization, place),
  ]

  private static let people: [PropertyMapping] = [
    PropertyMapping("P27", .citizenOf, .asked, person, place, isOfCountry: true),
    PropertyMapping("P108", .worksFor, .asked, person, organization),
    // Players work for their clubs and soldiers for their army; KnowledgeNet says so too.
    PropertyMapping("P54", .worksFor, .asked, person, organization),
    PropertyMapping("P241", .worksFor, .asked, person, organization),
    // Readers of KnowledgeNet call both "employee or member of", and so does what was learned from them.
    PropertyMapping("P463", .worksFor, .right, person, organization),
    PropertyMapping("P102", .worksFor, .right, person, organization),
    PropertyMapping("P488", .worksFor, .right, reversed: true, person, organization),
    PropertyMapping("P112", .worksFor, .excused, reversed: true, person, organization),
    PropertyMapping("P35", .holdsPosition, .asked, reversed: true, person, site),
    PropertyMapping("P6", .holdsPosition, .asked, reversed: true, person, site),
    PropertyMapping("P488", .holdsPosition, .asked, reversed: true, person, site),
    PropertyMapping("P1037", .holdsPosition, .asked, reversed: true, person, site),
    PropertyMapping("P169", .holdsPosition, .asked, reversed: true, person, site),
    PropertyMapping("P39", .holdsPosition, .asked, person, site),
    PropertyMapping("P27", .holdsPosition, .excused, person, place),
    PropertyMapping("P108", .holdsPosition, .right, person, organization),
    PropertyMapping("P102", .holdsPosition, .excused, person, organization),
    PropertyMapping("P463", .holdsPosition, .excused, person, organization),
    PropertyMapping("P241", .holdsPosition, .excused, person, organization),
    PropertyMapping("P1001", .holdsPosition, .excused, person, place),
    PropertyMapping("P112", .holdsPosition, .excused, reversed: true, person, organization),
    PropertyMapping("P488", .leads, .right, reversed: true, person, organization),
    PropertyMapping("P1037", .leads, .right, reversed: true, person, organization),
    PropertyMapping("P169", .leads, .right, reversed: true, person, organization),
    PropertyMapping("P112", .leads, .excused, reversed: true, person, organization),
  ]

  /// The properties of KnowledgeNet.
  package static let knowledgeNet: [PropertyMapping] = [
    PropertyMapping("NATIONALITY", .citizenOf, .asked, person, place),
    PropertyMapping("HEADQUARTERS", .headquarteredIn, .asked, organization, place),
    // Where an organization is said to lie is its seat, as far as these facts go.
    PropertyMapping("HEADQUARTERS", .locatedIn, .asked, organization, place),
    PropertyMapping("SUBSIDIARY_OF", .partOf, .asked, organization, organization),
    PropertyMapping("POLITICAL_AFFILIATION", .memberOf, .asked, person, organization),
    PropertyMapping("EMPLOYEE_OR_MEMBER_OF", .worksFor, .asked, person, organization),
    PropertyMapping("EMPLOYEE_OR_MEMBER_OF", .memberOf, .asked, person, organization),
    PropertyMapping("EMPLOYEE_OR_MEMBER_OF", .holdsPosition, .asked, person, organization),
    // Whoever heads an organization belongs to it.
    PropertyMapping("EMPLOYEE_OR_MEMBER_OF", .leads, .asked, person, organization),
    PropertyMapping("CEO", .holdsPosition, .asked, reversed: true, person, organization),
  ]

  /// The properties that a set of mappings asks for, sorted.
  package static func asked(_ mappings: [PropertyMapping]) -> [String] {
    Set(mappings.filter { $0.weight == .asked }.map(\.property)).sorted()
  }
}
