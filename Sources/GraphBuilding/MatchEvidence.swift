/// What speaks for or against two names' meaning one entity.
///
/// The points are small whole numbers, so that sums are exact; how they were chosen stands at
/// ``MatchScore``.
package enum MatchEvidence: String, Hashable, Sendable, CaseIterable {
  /// A user's file says so.
  case forced
  /// A table of facts has one key for both.
  case tableKey
  /// A document gives the acronym for the name.
  case acronymGiven
  /// The names have one folded key.
  case sameName
  /// The names are close spellings: a plain or a voiced reading makes one of them.
  case spelling
  /// One leaves out middle names or has them as initials.
  case middleNames
  /// The given name is the short form of the other's: Joe and Joseph.
  case shortName
  /// Surname first in one, given name first in the other, and only one of both words is a given
  /// name.
  case turnedGiven
  /// A reading for one family of languages makes one of them.
  case nearSpelling
  /// A name in a near spelling is so long or so marked that two people hardly share it.
  case tellingName
  /// The given name is an initial.
  case initial
  /// A surname alone.
  case surname
  /// Nobody else bears the surname.
  case soleBearer
  /// The words in another order.
  case turned
  /// One name has more surnames after the other's: "Pedro Sánchez Robledo".
  case partOfName
  /// One name has a given name before the other's: "Recep Tayyip Erdoğan".
  case middleAsGiven
  /// The first word of a name alone.
  case firstName
  /// That word is no given name, so that it may be a surname that comes first.
  case noGivenName
  /// The initials of a name's words are the acronym.
  case acronymFits
  case sameCountry
  case sameOffice
  /// A document ties both to one organization.
  case sameEmployer
  /// The documents name one and the same rarely named person, organization, base or place.
  case sameCompany
  case otherCountry
  case otherOffice

  /// What it adds to a score.
  package var points: Int {
    switch self {
    case .forced: 100
    case .tableKey: 10
    case .acronymGiven: 8
    case .sameName: 6
    case .spelling, .middleNames: 5
    case .turnedGiven, .shortName: 4
    case .nearSpelling, .middleAsGiven, .initial, .surname: 3
    case .soleBearer, .turned, .partOfName, .noGivenName, .acronymFits: 2
    case .sameCountry, .sameOffice, .sameEmployer, .sameCompany: 2
    case .firstName, .tellingName: 1
    case .otherOffice: -1
    case .otherCountry: -2
    }
  }

  /// Words for people.
  package var phrase: String {
    switch self {
    case .forced: "the merges file says so"
    case .tableKey: "one entry of the tables"
    case .acronymGiven: "a document gives the acronym for the name"
    case .sameName: "one name"
    case .spelling: "a spelling of the name"
    case .middleNames: "the name with other middle names left out"
    case .shortName: "the short form of the given name"
    case .turnedGiven: "the name in the other order"
    case .nearSpelling: "a romanisation of the name"
    case .tellingName: "a telling name"
    case .initial: "the name with an initial"
    case .surname: "the surname"
    case .soleBearer: "nobody else bears it"
    case .turned: "the words in the other order"
    case .partOfName: "the name without a second surname"
    case .middleAsGiven: "the name without the first given name"
    case .firstName: "the first word of the name"
    case .noGivenName: "which is no given name"
    case .acronymFits: "the initials fit"
    case .sameCountry: "one country"
    case .sameOffice: "one office"
    case .sameEmployer: "one organization"
    case .sameCompany: "documents name the same others"
    case .otherCountry: "other countries"
    case .otherOffice: "other offices"
    }
  }
}
