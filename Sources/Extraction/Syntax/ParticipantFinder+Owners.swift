internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ParticipantFinder {
  /// The countries and organizations that a noun's modifiers tie it to: "Kenyan and NATO forces", "troops of Ghana".
  func owners(of token: Int, depth: Int) -> [Participant] {
    var found: [Participant] = []
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .adjectivalModifier, .compound, .possessiveModifier, .nominalModifierUnmarked,
        .nominalModifierDescriptive:
        found += modifiers(at: child, of: token, depth: depth)
      case .nominalModifier where child < token:
        found += modifiers(at: child, of: token, depth: depth)
      case .nominalModifier:
        switch tree.caseWord(of: child) {
        // "Chad's bombardment of Mali" is not Mali's.
        case "of" where !Control.blows.contains(tokens[token].lemma), "from":
          addWholes(at: child, of: token, to: &found)
        default: found += owners(behind: child, of: token, isFirst: found.isEmpty)
        }
      case .clausalModifier where child > token: found += senders(of: token, by: child)
      default: break
      }
    }
    if found.isEmpty { found = ownersBefore(token) }
    if found.isEmpty { found = lieges(of: token) }
    // "ethnic Serb forces" are of a people, not of its state.
    found.removeAll { $0.token > 0 && tokens[$0.token - 1].word == "ethnic" }
    found.removeAll { $0.token < token && isTied(byNameAt: $0.token) }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// Adds those of whom a noun is or from whom it comes: "troops of Ghana", "the government of Ana Roy".
  private func addWholes(at child: Int, of token: Int, to found: inout [Participant]) {
    let wholes = participants(at: child)
    let polities = wholes.filter { isPolity($0.entity) }
    let isGoverning = Lexicon.administrations.contains(tokens[token].lemma)
    // "the Greek government of Cyprus" governs Cyprus.
    if isGoverning, polities.contains(where: { index.entities[$0.entity].kind == .country }) {
      found.removeAll()
    }
    found += polities
    // "the government of Ana Roy" is that of the country that she leads.
    if isGoverning {
      found += wholes.compactMap { whole in
        let led = countryLed(by: whole.entity, at: child)
        return index.entities[whole.entity].kind == .person ? led ?? whole : led
      }
    }
  }

  /// Those who send, lead or sign by the participle behind a noun: "troops sent by Ghana", "rockets fired by Hezbollah".
  private func senders(of token: Int, by participle: Int) -> [Participant] {
    guard
      Lexicon.commanding.contains(tokens[participle].lemma)
        || Lexicon.writings.contains(tokens[token].lemma)
          && Lexicon.issuing.contains(tokens[participle].lemma),
      // "drones supplied by Ghana" are no more Ghana's.
      !Lexicon.supplying.contains(tokens[participle].lemma)
        || !Lexicon.vessels.contains(tokens[token].lemma)
    else { return [] }
    // "gunmen led by Ana Roy": they are hers.
    let isRetinue =
      tokens[participle].lemma == "lead" && Lexicon.retinues.contains(tokens[token].lemma)
    var found: [Participant] = []
    for agent in tree.children(of: participle, .obliqueAgent, .oblique)
    where tree.caseWord(of: agent) == "by" {
      found += participants(at: agent).filter {
        isPolity($0.entity) || isRetinue && index.entities[$0.entity].kind == .person
      }
    }
    return found
  }

  /// Whose writings, people and bodies are, by the preposition behind them.
  private func owners(behind child: Int, of token: Int, isFirst: Bool) -> [Participant] {
    let lemma = tokens[token].lemma
    switch tree.caseWord(of: child) {
    // "a statement by Ghana".
    case "by" where Lexicon.writings.contains(lemma):
      return participants(at: child).filter { isPolity($0.entity) }
    // "analysts at the Red Cross", "an official with NATO".
    case "at" where Lexicon.staff.contains(lemma), "with" where Lexicon.staff.contains(lemma):
      return participants(at: child).filter {
        index.entities[$0.entity].kind == .organization && isPolity($0.entity)
      }
    // "a spokesman for the Ghanaian army".
    case "for" where Lexicon.spokespeople.contains(lemma):
      return participants(at: child).filter { isPolity($0.entity) }
    // "an adviser to the Guyanese president".
    case "to" where Self.aides.contains(lemma):
      return participants(at: child).filter {
        isPolity($0.entity) && ($0.via.map(Lexicon.officers.contains) ?? false)
      }
    // "a court in Guyana".
    case "in"
    where isFirst
      // "met the government in Lima, Peru": where it is met says nothing of whose it is.
      && index.name(at: child)?.kind == .country
      // "the leadership in Lima" is the country's by that alone.
      && (Lexicon.organs.contains(lemma) || index.name(at: child)?.form == .metonym):
      return participants(at: child).filter { index.entities[$0.entity].kind == .country }
    default: return []
    }
  }

  /// Whose a noun is by the words before it, wherever the parser hangs them.
  private func ownersBefore(_ token: Int) -> [Participant] {
    // "the Saudi-led coalition": who leads it acts through it.
    if let participle = tree.children(of: token, .adjectivalModifier).first(where: {
      tokens[$0].word == "led" && $0 > 1 && tokens[$0 - 1].word == "-"
    }), let name = index.name(at: participle - 2), isPolity(name),
      let entity = index.entity(at: participle - 2)
    {
      return [Participant(entity: entity, token: participle - 2)]
    }
    // The parser may hang "U.S." of "U.S. and NATO forces" elsewhere: the words right before it belong to it.
    if token > 0, tree.isInSentence(token - 1, of: token),
      let name = index.name(at: token - 1), isPolity(name),
      let entity = index.entity(at: token - 1),
      tree.tokens[token - 1].end < tree.tokens[token].begin
    {
      return [Participant(entity: entity, token: token - 1)]
    }
    return nameBeforeModifiers(of: token).map { [$0] } ?? []
  }

  /// Whether a name says with a hyphen and a participle to whom somebody is near, or where: "al-Qaida-linked fighters",
  /// "Iran-backed gunmen", "Sudan-based rebels" are neither al-Qaida nor Iran nor Sudan.
  private func isTied(byNameAt token: Int) -> Bool {
    guard let end = index.name(at: token)?.tokens.upperBound, end + 1 < tokens.count,
      tokens[end].word == "-"
    else { return false }
    return Lexicon.tying.contains(tokens[end + 1].word)
  }

  /// To whom armed people are loyal: "soldiers loyal to Ana Roy" are hers, or of the country that she leads.
  private func lieges(of token: Int) -> [Participant] {
    guard
      Lexicon.retinues.contains(tokens[token].lemma) || Lexicon.armed.contains(tokens[token].lemma)
    else { return [] }
    for adjective in tree.children(of: token, .adjectivalModifier, .clausalModifier)
    where adjective > token {
      // "gunmen believed to belong to", "suspected of belonging to".
      let inner = tree.children(of: adjective, .openClausalComplement, .adverbialClause)
        .first { Self.belonging.contains(tokens[$0].lemma) }
      guard
        let adjective = inner
          ?? (Self.belonging.contains(tokens[adjective].lemma) ? adjective : nil)
      else { continue }
      for phrase in tree.children(of: adjective, .oblique, .nominalModifier)
      where ["to", "with"].contains(tree.caseWord(of: phrase) ?? .none) {
        let found = participants(at: phrase).map { liege in
          index.entities[liege.entity].kind == .person
            ? countryLed(by: liege.entity, at: liege.token) ?? liege : liege
        }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private static let aides: Set<WordKey> = ["adviser", "advisor", "aide", "deputy", "counsel"]

  private static let belonging: Set<WordKey> = ["loyal", "answer", "belong", "affiliate"]

  /// The body whose name the noun's other modifiers part from it: "United Nations war crimes prosecutors".
  private func nameBeforeModifiers(of noun: Int) -> Participant? {
    guard
      Lexicon.collectives.contains(tokens[noun].lemma) || isOfficer(noun)
        || Lexicon.targets.contains(tokens[noun].lemma)
        || Lexicon.citizens.contains(tokens[noun].lemma)
    else { return nil }
    var before = noun - 1
    while before >= 0, noun - before < 5, index.nameAt[before] < 0,
      [.noun, .adjective, .properNoun, .numeral].contains(tokens[before].partOfSpeech)
        || tokens[before].word == "-"
    {
      before -= 1
    }
    guard before >= 0, before < noun - 1, tree.isInSentence(before, of: noun),
      let name = index.name(at: before), isPolity(name), !name.isPeople,
      let entity = index.entity(at: before)
    else { return nil }
    return Participant(entity: entity, token: before)
  }

  private func modifiers(at child: Int, of token: Int, depth: Int) -> [Participant] {
    var found: [Participant] = []
    if let name = index.name(at: child), let entity = index.entity(at: child) {
      if isPolity(name) {
        found.append(Participant(entity: entity, token: child))
      } else if name.kind == .person, Lexicon.administrations.contains(tokens[token].lemma) {
        // "Ana Roy's government" is that of her country, or else acts for her.
        if let country = countryLed(by: entity, at: child) {
          found.append(country)
        } else if tree.child(of: child, .caseMarking) != nil {
          found.append(Participant(entity: entity, token: child))
        }
      } else if name.kind == .person, tree.child(of: child, .caseMarking) != nil,
        Lexicon.retinues.contains(tokens[token].lemma)
      {
        // "Ana Roy's forces": those of her country if she leads one, and else hers.
        found.append(
          countryLed(by: entity, at: child) ?? Participant(entity: entity, token: child))
      }
    } else if tokens[child].relation == .possessiveModifier
      || tokens[child].partOfSpeech == .pronoun
    {
      let owners = pronoun(at: child, depth: depth + 1)
      found += owners.filter { isPolity($0.entity) }
      // "his government", "his troops" are those of the country that he leads.
      if Lexicon.administrations.contains(tokens[token].lemma)
        || Lexicon.armedServices.contains(tokens[token].lemma)
      {
        found += owners.compactMap { countryLed(by: $0.entity, at: child) }
        if found.isEmpty { found = countryOfSpeaker(meantBy: child) }
      }
      // "his government" is that of the state whose minister he is.
      if found.isEmpty, Lexicon.administrations.contains(tokens[token].lemma),
        tokens[child].partOfSpeech == .pronoun, !owners.isEmpty
      {
        found += owners.compactMap { countryServed(by: $0.entity, at: child) }
      }
      if found.isEmpty, tokens[child].partOfSpeech != .pronoun {
        found += single(at: child, depth: depth + 1).filter { isPolity($0.entity) }
      }
    }
    for next in tree.children(of: child, .coordination) {
      if let name = index.name(at: next), isPolity(name), let entity = index.entity(at: next) {
        found.append(Participant(entity: entity, token: next))
      }
    }
    return found
  }

  /// The only country for which a person holds an office.
  func countryServed(by person: Int, at token: Int) -> Participant? {
    reference.countryServed(by: person).map {
      Participant(entity: $0, token: token, antecedent: reference.antecedent(of: $0, for: token))
    }
  }

  /// The country that a person leads, as whoever is "his government" or "the cabinet of Ana Roy".
  private func countryLed(by person: Int, at token: Int) -> Participant? {
    reference.countryLed(by: person).map {
      Participant(entity: $0, token: token, antecedent: reference.antecedent(of: $0, for: token))
    }
  }
}
