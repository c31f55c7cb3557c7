internal import AnnotatedText

/// The nouns through which a sentence ties a person to an organization: titles, roles, and words for employment and
/// membership.
///
/// "reached a deal with the Labor Party" makes nobody its member; "began her career at Acme" tells who employs her.
struct RoleNouns {
  private let titled: Set<Int>
  private let tokens: [Token]

  init(reading: DocumentReading) {
    titled = Set(reading.titles.flatMap(\.tokens))
    tokens = reading.tree.tokens
  }

  func contains(_ token: Int) -> Bool {
    titled.contains(token) || Lexicon.officers.contains(tokens[token].lemma)
      || RoleNouns.words.contains(tokens[token].lemma)
      || Occupations.nouns.contains(tokens[token].lemma)
  }

  /// Whether it speaks of a person, not of work or of a body.
  func isPersonal(_ token: Int) -> Bool {
    titled.contains(token) || Lexicon.officers.contains(tokens[token].lemma)
  }

  /// The nouns through which a sentence says of what an organization is a part, or where it sits.
  static let bodies: Set<WordKey> = [
    "company", "firm", "group", "organization", "organisation", "agency", "bank", "university",
    "college", "school", "institute", "institution", "party", "network", "service", "manufacturer",
    "maker", "retailer", "provider", "producer", "developer", "startup", "start-up",
    "corporation", "airline", "charity", "foundation", "publisher", "chain", "brand", "label",
    "store", "business", "enterprise", "conglomerate", "holding", "trust", "fund", "association",
    "society", "federation", "union", "club", "team", "newspaper", "magazine", "daily", "weekly",
    "broadcaster", "channel", "station", "studio", "newsletter", "website", "portal", "platform",
    "subsidiary", "unit", "division", "branch", "arm", "wing", "part", "affiliate", "member",
    "department", "office", "body", "offshoot", "section", "component", "laboratory", "center",
    "centre", "hospital", "museum", "library", "consultancy", "brokerage", "insurer", "supplier",
    "distributor", "operator", "contractor", "builder", "bureau", "command", "force", "corps",
    "headquarters", "headquarter", "seat", "home", "city", "town", "capital", "suburb", "village",
    "area", "region", "hq", "parent", "owner", "program", "programme", "practice", "team", "sister",
  ]

  private static let words: Set<WordKey> = [
    "career", "job", "position", "post", "role", "work", "service", "duty", "seat", "chair",
    "membership", "employment", "internship", "fellowship", "tenure", "stint", "term", "part",
    "staff", "team", "board", "faculty", "department", "division", "office", "committee",
    "council", "cabinet", "squad", "crew", "roster", "ticket", "list", "affiliation", "wing",
    "branch", "party", "club", "side", "band", "group", "company", "firm", "bank", "university",
    "college", "school", "institute", "agency", "army", "force", "ministry", "corps",
    "engineer", "employee", "worker", "professor", "lecturer", "teacher", "instructor", "scholar",
    "researcher", "scientist", "fellow", "student", "analyst", "economist", "lawyer", "attorney",
    "partner", "associate", "assistant", "consultant", "manager", "executive", "owner",
    "vice-president", "treasurer", "trustee", "delegate", "nominee", "politician", "lawmaker",
    "congressman", "congresswoman", "mp", "deputy", "councillor", "councilor", "supporter",
    "organizer", "organiser", "veteran", "officer", "soldier", "sergeant", "lieutenant", "pilot",
    "player", "striker", "goalkeeper", "midfielder", "defender", "forward", "quarterback",
    "pitcher", "coach", "trainer", "rider", "driver", "editor", "writer", "columnist", "producer",
    "presenter", "anchor", "host", "singer", "guitarist", "drummer", "bassist", "vocalist",
    "actor", "artist", "designer", "architect", "programmer", "developer", "nurse", "doctor",
    "physician", "surgeon", "curator", "librarian", "dean", "provost", "principal", "rector",
    "year", "month", "founder", "co-founder", "adviser", "advisor", "specialist", "technician",
    "administrator", "secretary", "apprentice", "trainee", "intern", "agent", "operator",
    "supervisor", "superintendent", "clerk", "warden", "guard", "commissioner", "investigator",
    "observer", "correspondent", "leader", "head",
  ]
}
