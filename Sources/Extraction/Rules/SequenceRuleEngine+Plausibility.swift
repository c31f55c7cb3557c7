internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// What words that match say nothing of all the same: other names, other owners, landmarks, lists.
extension SequenceRuleEngine {
  /// Whether a possessive makes a council, a court or the like one of a state: "Peru's National Defence Council".
  func isPublicBody(_ body: NameSpan, of owner: NameSpan, _ rule: SequenceRule) -> Bool {
    rule.name == "origin.possessive" && owner.kind == .country
      && SequenceRuleEngine.publicBodies.contains(
        document.tokens[body.tokens.upperBound - 1].lemma)
  }

  /// Last words of the names of bodies that a state has.
  static let publicBodies: Set<WordKey> = [
    "council", "commission", "agency", "authority", "court", "tribunal", "assembly", "senate",
    "congress", "parliament", "directorate", "inspectorate", "secretariat", "treasury", "ministry",
    "department", "bureau", "guard", "cabinet",
  ]

  /// Whether a capital between a country and an office belongs to another name: "the UK Sport chief executive".
  func isOfAnotherName(_ object: NameSpan, _ match: SequenceMatch) -> Bool {
    guard let title = match.title, object.kind == .country else { return false }
    // "the chairman of the Chilean bank Acme": behind its office an adjective is another's.
    if object.form == .adjective {
      return object.tokens.lowerBound >= title.upperBound && !isBeforeStateBody(object)
    }
    guard object.form == .name else { return false }
    let next = object.tokens.upperBound
    return next < title.lowerBound && document.tokens[next].partOfSpeech == .properNoun
      && document.tokens[next].shape.contains(.capitalized)
  }

  /// Whether an adjective is that of an army, a police and the like: "a spokesman for the Chilean military".
  func isBeforeStateBody(_ owner: NameSpan) -> Bool {
    let behind = owner.tokens.upperBound..<min(document.tokens.count, owner.tokens.upperBound + 3)
    guard
      let body = behind.first(where: { Lexicon.stateBodies.contains(document.tokens[$0].lemma) })
    else { return false }
    return (owner.tokens.upperBound..<body).allSatisfy {
      document.tokens[$0].partOfSpeech == .adjective
    }
      && (body + 1 >= document.tokens.count || index.nameAt[body + 1] < 0)
  }

  /// Whether an office is that of somebody else: "the son of a former Chilean minister, Ana Roy".
  func isDescription(_ match: SequenceMatch, _ subject: NameSpan) -> Bool {
    let first = match.tokens.lowerBound
    let before = subject.tokens.lowerBound - 1
    guard match.title != nil, before > first, first > 1, document.tokens[before].word == "," else {
      return false
    }
    // "Eva Soto is leader of the party, Ana Roy is her deputy": the office has its holder.
    let verb = document.tokens[first - 1].partOfSpeech == .determiner ? first - 2 : first - 1
    let next = subject.tokens.upperBound
    if verb > 0, ["is", "was", "became", "remains"].contains(document.tokens[verb].word),
      next < document.tokens.count,
      [.verb, .auxiliary].contains(document.tokens[next].partOfSpeech)
    {
      return true
    }
    return (max(0, first - 3)..<first).contains {
      ["a", "an"].contains(document.tokens[$0].word) && $0 > 0
        && document.tokens[$0 - 1].word == "of"
    }
  }

  /// Whether what follows a name is the subject of a clause of which the name is another part: "the police arrested Ana
  /// Roy, Chile's interior minister said", "after talks with Ana Roy, Chile's interior minister left".
  func isOfAnotherPart(_ match: SequenceMatch, _ subject: NameSpan) -> Bool {
    let tree = factuality.tree
    guard subject.tokens.lowerBound == match.tokens.lowerBound,
      subject.tokens.upperBound < match.tokens.upperBound
    else { return false }
    return (subject.tokens.upperBound..<match.tokens.upperBound).contains { token in
      guard [.nominalSubject, .nominalSubjectPassive].contains(tree.tokens[token].relation),
        let verb = tree.head(of: token), verb > token
      else { return false }
      return tree.children(of: verb).contains { part in
        part < subject.tokens.upperBound && tree.tokens[part].relation != .nominalSubject
          && tree.isInside(subject.tokens.lowerBound, of: part)
          // "Ana Roy, Chile's interior minister, said": the name alone may be hung anywhere.
          && (!subject.tokens.contains(part) || tree.caseWord(of: part) != nil)
      }
    }
  }

  /// Whether a body only says of what another is a part whose seat is told: "the Coastal Command of the Chilean Navy has its
  /// headquarters in Lima".
  func isOfWhole(_ rule: SequenceRule, _ subject: NameSpan) -> Bool {
    var before = subject.tokens.lowerBound - 1
    guard rule.kind == .headquarteredIn, before > 1 else { return false }
    if document.tokens[before].word == "the" { before -= 1 }
    guard before > 0, document.tokens[before].word == "of" else { return false }
    return index.name(at: before - 1)?.kind == .organization
  }

  /// Whether a name is that of a sea or a river, which has no capital.
  func isWater(_ name: NameSpan) -> Bool {
    SequenceRuleEngine.waters.contains(document.tokens[name.tokens.upperBound - 1].lemma)
  }

  /// Whether an office before a name is a state's, and the party behind it only the holder's: "President Ana Roy of the
  /// Democratic Party", "Republican nominee Vice President Ana Roy".
  func isOfParty(_ rule: SequenceRule, _ object: NameSpan, _ match: SequenceMatch) -> Bool {
    guard object.subkind == .party else { return false }
    if rule.name == "position.before-name", let title = match.title,
      object.tokens.upperBound < title.lowerBound
    {
      return (object.tokens.upperBound..<title.lowerBound).contains {
        ["nominee", "candidate"].contains(document.tokens[$0].lemma)
      }
    }
    return rule.name == "position.name-of"
  }

  /// Whether an office in the plural stands beside one name, and so is others' too: "Ana Roy, Peruvian mediators and".
  func isOfOthers(_ match: SequenceMatch) -> Bool {
    guard let title = match.title, match.subjects.count == 1 else { return false }
    return TitleSpan(tokens: title, key: "", prefixes: []).isPlural(in: document.tokens)
  }

  /// Whether a force is one that is stationed: not a country's own in its own places, nor people of it who merely live
  /// somewhere.
  func isPresence(
    _ rule: SequenceRule, _ match: SequenceMatch, _ owner: NameSpan, _ place: NameSpan
  ) -> Bool {
    guard rule.kind == .stationedIn else { return true }
    if owner.kind == .country, place.kind != .base, place.country == owner.key { return false }
    guard match.isOfPeople, place.kind != .base else { return true }
    return match.verb.map { ForceWords.serving.contains(document.tokens[$0].lemma) } ?? false
  }

  /// Whether a place only says from where something is reckoned: "a town north of Lima, in the Ancash region".
  func isLandmark(_ rule: SequenceRule, _ subject: NameSpan, _ object: NameSpan) -> Bool {
    let first = subject.tokens.lowerBound
    guard rule.kind == .locatedIn, object.kind == .place, first > 1,
      object.tokens.lowerBound > first
    else { return false }
    let before = document.tokens[first - 1].word
    return (before == "of" || before == "from")
      && (SequenceRuleEngine.reckoning.contains(document.tokens[first - 2].lemma)
        || SequenceRuleEngine.reckoning.contains(document.tokens[first - 2].word))
  }

  /// Pronouns of whose something is.
  static let possessives: Set<WordKey> = ["its", "their", "his", "her", "our"]

  /// Words behind the name of a region that make it one where a town has the same name.
  static let regional: Set<WordKey> = ["region", "republic", "oblast"]

  /// Last words of the names of seas and rivers.
  static let waters: Set<WordKey> = [
    "river", "sea", "ocean", "gulf", "lake", "bay", "strait", "canal", "atlantic", "pacific",
    "caribbean", "mediterranean", "baltic", "adriatic", "aegean", "caspian",
  ]

  static let reckoning: Set<WordKey> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "north-east", "north-west", "south-east", "south-west", "kilometer", "kilometre", "mile", "km",
    "outside", "far", "away", "minute", "hour",
  ]

  /// Whether two names are members of a list rather than a place and what it lies in: "Chile, Peru and Togo".
  func isInList(_ rule: SequenceRule, _ subject: NameSpan, _ object: NameSpan) -> Bool {
    guard rule.kind == .locatedIn, object.tokens.lowerBound == subject.tokens.upperBound + 1,
      document.tokens[subject.tokens.upperBound].word == ",",
      object.kind == .place || subject.country == nil || subject.country != object.key
    else { return false }
    let behind = object.tokens.upperBound
    // "in the Andes, Cusco, and the coast", "Cusco, Puno, and other cities".
    if behind + 3 < document.tokens.count, document.tokens[behind].word == ",",
      ["and", "or"].contains(document.tokens[behind + 1].word),
      document.tokens[behind + 2].word == "other"
        || document.tokens[behind + 2].word == "the"
          && document.tokens[behind + 3].shape.contains(.capitalized)
    {
      return true
    }
    // "in Los Angeles, California and Detroit, Michigan": a town and the state that it lies in.
    if object.subkind == .region, subject.subkind == .city, let country = subject.country,
      country == object.country, !isBeforePlace(object)
    {
      return false
    }
    func isName(_ token: Int) -> Bool {
      document.tokens.indices.contains(token)
        && (index.nameAt[token] >= 0 || document.tokens[token].shape.contains(.capitalized))
    }
    let next = object.tokens.upperBound
    // "in Velmont, Ontario, Acme University opened": what follows is no place of a list.
    let following = next + 1 < document.tokens.count ? index.name(at: next + 1) : nil
    let isFollowed = following.map { $0.kind != .organization && $0.kind != .person } ?? true
    if isFollowed, next + 1 < document.tokens.count,
      document.tokens[next].word == "and" || document.tokens[next].word == "or"
        || document.tokens[next].word == ",",
      isName(next + 1) || document.tokens[next + 1].word == "and" && isName(next + 2)
    {
      return true
    }
    let before = subject.tokens.lowerBound - 1
    return before > 0 && isName(before - 1)
      && (document.tokens[before].word == "," || document.tokens[before].word == "and")
  }

  /// Whether another place follows a name, as in a list, "Colorado and Texas", that is not itself a town with its region:
  /// "California and Detroit, Michigan".
  func isBeforePlace(_ name: NameSpan) -> Bool {
    var next = name.tokens.upperBound
    while next < document.tokens.count, next < name.tokens.upperBound + 2,
      [",", "and", "or"].contains(document.tokens[next].word)
    {
      next += 1
    }
    guard next > name.tokens.upperBound, let other = index.name(at: next), other.kind == .place
    else { return false }
    let comma = other.tokens.upperBound
    return comma + 1 >= document.tokens.count || document.tokens[comma].word != ","
      || index.name(at: comma + 1)?.subkind != .region
  }

  /// Whether the tables contradict what a sequence seems to say: "Geneva, France" is a list.
  func isPlausible(_ rule: SequenceRule, _ subject: NameSpan, _ object: NameSpan) -> Bool {
    // "the East African Seafarers' Assistance Program" is one name.
    if rule.kind == .partOf, object.kind == .organization, object.key == nil,
      object.tokens.upperBound < subject.tokens.lowerBound,
      document.tokens[object.tokens.upperBound].word == "'"
    {
      return false
    }
    // "Iran or its Lebanese ally, Hezbollah": the adjective is the ally's own.
    if rule.kind == .alliedWith || rule.kind == .borders {
      for end in [subject, object] where end.form == .adjective && end.tokens.lowerBound > 0 {
        let before = document.tokens[end.tokens.lowerBound - 1].word
        if SequenceRuleEngine.possessives.contains(before) { return false }
      }
    }
    // "its NATO ally Turkey" is a member.
    if rule.kind == .alliedWith,
      subject.subkind == .alliance && object.kind == .country
        || object.subkind == .alliance && subject.kind == .country
    {
      return false
    }
    if PlacePhraseRules.inner.contains(rule.name), isInTown(subject, object) { return false }
    // The tables know all capitals; the cultural capital of a country is none.
    if rule.kind == .capitalOf, object.kind == .country {
      return subject.isCapital && subject.country == object.key
    }
    return rule.kind != .locatedIn || mayLie(subject, in: object)
  }

  /// Whether a region would lie in a town: "the West Java district of Bekasi".
  private func isInTown(_ subject: NameSpan, _ object: NameSpan) -> Bool {
    object.subkind == .city
      && (subject.subkind == .region || subject.subkind == EntitySubkind(rawValue: "continent")
        || subject.subkind == EntitySubkind(rawValue: "nature"))
  }

  /// Whether a place, by what the tables know, may lie in another.
  private func mayLie(_ subject: NameSpan, in object: NameSpan) -> Bool {
    // "the Red Sea city of Callao": what lies on a water lies in none.
    if SequenceRuleEngine.waters.contains(document.tokens[object.tokens.upperBound - 1].lemma) {
      return false
    }
    // A company's country is that of its seat, which is another kind.
    if subject.subkind == .company { return false }
    guard object.kind == .country else {
      // "of North Carolina, Iowa Governor Tom Roe": two states of a federation.
      let wide: [EntitySubkind?] = [.region, EntitySubkind(rawValue: "continent")]
      if wide.contains(subject.subkind), wide.contains(object.subkind) { return false }
      // "Bristol, Connecticut": a region tells towns of one name apart; else the tables know where a town is.
      return object.kind != .place || subject.kind != .place
        || subject.country == nil || object.country == nil || subject.country == object.country
        || object.subkind == .region
          && subject.tokens.upperBound + 1 == object.tokens.lowerBound
    }
    // "the U.S. Pacific island of Guam": no ocean lies in a country.
    if subject.country == nil, subject.subkind == EntitySubkind(rawValue: "nature"),
      object.form == .adjective
    {
      return false
    }
    // "in Asia, China and Turkey" is a list too.
    if subject.subkind == EntitySubkind(rawValue: "continent") { return false }
    guard let country = subject.country else { return true }
    return country == object.key
  }
}
