internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ParticipantFinder {
  /// The country for which an organ without an owner acts, where it goes without saying: "the police", "prosecutors",
  /// "police in Karachi", "government troops".
  func homeOrgan(at token: Int) -> [Participant] {
    // "Togolese students and soldiers": the adjective is both's.
    if tokens[token].relation == .coordination, let first = tree.head(of: token),
      Lexicon.collectives.contains(tokens[token].lemma), !isOwned(token)
    {
      let shared = owners(of: first, depth: 1).filter { index.entities[$0.entity].kind == .country }
      if !shared.isEmpty {
        return shared.map { Participant(entity: $0.entity, token: token, via: tokens[token].lemma) }
      }
    }
    guard isBareOrgan(token), let home else { return [] }
    guard let country = seat(of: token, home) ?? (isSeated(token) ? nil : home.country(of: token))
    else { return [] }
    return [
      Participant(
        entity: country, token: token, via: tokens[token].lemma,
        antecedent: reference.antecedent(of: country, for: token))
    ]
  }

  /// The body for which several of its experts speak: "analysts at the Red Cross", "UN experts".
  func body(ofExperts token: Int, depth: Int) -> Participant? {
    guard Lexicon.experts.contains(tokens[token].lemma), tokens[token].word != tokens[token].lemma
    else { return nil }
    let bodies = owners(of: token, depth: depth).filter {
      index.entities[$0.entity].kind == .organization
    }
    guard bodies.count == 1, let body = bodies.first else { return nil }
    return Participant(
      entity: body.entity, token: token, via: tokens[token].lemma, antecedent: body.antecedent)
  }

  /// The country of the place that a phrase names: "police in Karachi", "the mayor of the port of Karachi".
  func seat(of token: Int, _ home: HomeCountries) -> Int? {
    for child in tree.children(of: token) {
      if let name = index.name(at: child), let country = home.country(of: name) { return country }
      if let name = index.name(at: child), name.kind == .country, name.form == .name,
        tree.caseWord(of: child) == "in"
      {
        return index.entity(at: child)
      }
      guard Lexicon.namingNouns.contains(tokens[child].lemma) else { continue }
      for part in tree.children(of: child, .nominalModifier) where tree.caseWord(of: part) == "of" {
        if let name = index.name(at: part), let country = home.country(of: name) { return country }
      }
    }
    return nil
  }

  /// Whether a noun is told to be where some other state may be: of "the junta in Niamey" none but that of Niamey is meant.
  private func isSeated(_ token: Int) -> Bool {
    tree.children(of: token, .nominalModifier).contains { phrase in
      tree.caseWord(of: phrase) == "in"
        && index.name(at: phrase).map { $0.kind == .place && $0.subkind == .city } ?? false
    }
  }

  /// Whether something before a noun says whose it is, or which: "the rebels' soldiers", "other soldiers".
  private func isOwned(_ token: Int) -> Bool {
    tree.children(of: token).contains {
      $0 < token && tokens[$0].relation != .coordinatingConjunction
        && tokens[$0].relation != .punctuation
    }
  }

  /// Whether a noun is an organ of some state and nothing beside it says of which, or that it is of none.
  private func isBareOrgan(_ token: Int) -> Bool {
    let lemma = tokens[token].lemma
    var isOrgan = Lexicon.homeOrgans.contains(lemma)
    let mayBeOrgan = isOrgan || Lexicon.servants.contains(lemma)
    guard mayBeOrgan, index.nameAt[token] < 0, !tokens[token].shape.contains(.allCapitals) else {
      return false
    }
    // "the military base", "police dogs": what is an organ's is not the organ.
    if [.compound, .adjectivalModifier, .nominalModifierUnmarked].contains(tokens[token].relation) {
      return false
    }
    guard !followsName(token) else { return false }
    var isDefinite = false
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .determiner, .predeterminer:
        guard Self.articles.contains(tokens[child].word) else { return false }
        isDefinite = tokens[child].word == "the"
        // "an official" may be anybody's; a court is one of the country's.
        if !isDefinite, !Self.countable.contains(lemma), tokens[token].word == lemma {
          return false
        }
      case .adjectivalModifier, .compound, .nominalModifierUnmarked:
        guard Lexicon.ofStates.contains(tokens[child].lemma) else {
          // "the Karachi police".
          if let name = index.name(at: child), name.kind == .place,
            !Self.courtTowns.contains(tokens[child].word)
          {
            continue
          }
          return false
        }
        // "foreign governments".
        if tokens[child].lemma == "foreign", lemma != "minister", lemma != "ministry" {
          return false
        }
        isOrgan = isOrgan || Lexicon.stately.contains(tokens[child].lemma)
      case .nominalModifier:
        // "police in the port city of Karachi".
        if tree.caseWord(of: child) == "in", Lexicon.namingNouns.contains(tokens[child].lemma) {
          continue
        }
        guard let name = index.name(at: child), name.kind == .place || name.kind == .country,
          ["in", "at", "near", "from"].contains(tree.caseWord(of: child) ?? .none)
        else { return false }
      case .possessiveModifier, .apposition, .flat, .nominalModifierDescriptive: return false
      default: break
      }
    }
    // "urged officials to pay": officials of somebody.
    if Self.anybodys.contains(lemma), !isDefinite {
      guard
        [.nominalSubject, .nominalSubjectPassive, .obliqueAgent].contains(
          tokens[token].relation)
      else { return false }
    }
    return isOrgan
  }

  /// Whether a name stands before a noun in its phrase, wherever the parser hangs it: "hundreds of Afghan security troops".
  private func followsName(_ token: Int) -> Bool {
    var before = token - 1
    while before >= 0, token - before < 6, tree.isInSentence(before, of: token),
      [.adjective, .noun, .properNoun].contains(tokens[before].partOfSpeech)
        || tokens[before].word == "'s" || tokens[before].word == "'"
    {
      if let name = index.name(at: before), name.kind != .place { return true }
      before -= 1
    }
    return false
  }

  /// Where the courts of nations sit: "Hague prosecutors".
  private static let courtTowns: Set<WordKey> = ["hague", "arusha", "strasbourg", "luxembourg"]
  private static let countable: Set<WordKey> = ["court", "judge", "prosecutor"]
  private static let anybodys: Set<WordKey> = ["official", "lawmaker", "legislator", "government"]
  private static let articles: Set<WordKey> = ["the", "a", "an", "some", "all"]
}

extension Lexicon {
  /// Whether a noun is an organ of some state or one who serves it.
  static func isOfState(_ noun: WordKey) -> Bool {
    homeOrgans.contains(noun) || servants.contains(noun)
  }

  /// Organs that a state has, and of which a report on its affairs need not say whose they are.
  static let homeOrgans: Set<WordKey> = [
    "police", "policeman", "authority", "authorities", "government", "military", "army", "navy",
    "parliament", "legislature", "lawmaker", "legislator", "parliamentarian", "prosecutor",
    "court", "judge", "cabinet", "ministry", "official", "investigator", "coastguard", "regime",
    "junta",
  ]

  /// Those who serve a state where ``stately`` says so: "government troops", "security forces", "police officers".
  static let servants: Set<WordKey> = [
    "troop", "troops", "force", "forces", "soldier", "officer", "agent", "service", "guard",
    "personnel", "spokesman", "spokeswoman", "helicopter", "warplane", "jet", "minister",
    "leader", "ruler", "chief",
  ]

  /// Words that make ``servants`` those of a state.
  static let stately: Set<WordKey> = [
    "government", "security", "police", "army", "state", "federal", "intelligence", "customs",
    "immigration", "border", "military", "defense", "defence", "interior", "foreign", "finance",
    "justice", "air", "coast", "riot", "junta", "coup", "loyal", "loyalist",
  ]

  /// What tells of an organ which it is, and not whose.
  static let ofStates: Set<WordKey> = stately.union([
    "senior", "top", "high", "local", "national", "central", "interim", "transitional", "new",
    "health", "election", "electoral", "supreme", "criminal", "military", "constitutional",
    "appeal", "lower", "upper", "public", "state-run", "ruling", "civilian", "provincial",
    "regional", "district", "city", "municipal", "prison", "court", "chief", "special", "armed",
    "paramilitary", "secret", "traffic", "plainclothes", "heavily", "anti-terrorism",
    "counter-terrorism", "antiterrorism", "counterterrorism", "energy", "trade", "oil",
    "agriculture", "education", "transport", "tourism", "environment", "information",
  ])
}
