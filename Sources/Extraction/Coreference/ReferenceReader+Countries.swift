internal import AnnotatedText
internal import KnowledgeModel

extension ReferenceReader {
  /// The country that "the country" takes up: the last one named that neither acts in this very clause nor is only an
  /// example, or the one whose organ or office the sentence tells of, or else the only one of the sentence.
  func describedCountry(at token: Int, in sentence: Int) -> Int? {
    guard let near = nearCountry(at: token, in: sentence),
      // "Togo, whose squad has men in the country": another one.
      !isDescribed(near, around: token)
    else { return nil }
    // "Chad left. The Peruvian Senate named him the country's envoy": of a body of a state only that state's.
    if let state = stateActing(before: token, in: sentence), index.entities[near].key != state {
      return index.entities.firstIndex { $0.kind == .country && $0.key == state }
    }
    let others = countriesActing(above: token, in: sentence)
    guard !others.isEmpty, let topic = topic(before: token, in: sentence, over: near) else {
      return near
    }
    if others.contains(topic) || tokens[token].relation == .possessiveModifier { return near }
    // "Chad turned to Peru. Ana Roy visited the country": where others act is where the text plays.
    return topic == dateline ? topic : nil
  }

  /// Whether a token stands in a relative clause that describes an entity by its name.
  private func isDescribed(_ entity: Int, around token: Int) -> Bool {
    var current = token
    for _ in 0..<6 {
      guard let head = tree.head(of: current) else { return false }
      if tokens[current].relation == .relativeClause, index.entity(at: head) == entity {
        return true
      }
      current = head
    }
    return false
  }

  /// The code of the country whose body is the subject of a sentence that names no country besides.
  private func stateActing(before token: Int, in sentence: Int) -> String? {
    var state: String?
    for candidate in nearby(sentence, before: token) where candidate.entities.count == 1 {
      let entity = index.entities[candidate.entities[0]]
      if entity.kind == .country { return nil }
      if candidate.isMain, entity.kind == .organization, entity.countries.count == 1,
        entity.subkind.map(SequenceMatcher.bodiesOfStates.contains) ?? false
      {
        state = entity.countries.first
      }
    }
    return state
  }

  /// The entities whose deed tells of a country as its place or object.
  private func countriesActing(above token: Int, in sentence: Int) -> Set<Int> {
    var doers: Set<Int> = []
    for candidate in nearby(sentence, before: token)
    where candidate.entities.count == 1 && acts(candidate, above: token) {
      doers.insert(candidate.entities[0])
    }
    return doers
  }

  /// The country that a text has named most often of late: thrice at least, and twice as often as another.
  private func topic(before token: Int, in sentence: Int, over other: Int) -> Int? {
    var mentions: [Int: Int] = [:]
    for number in max(0, sentence - ReferenceReader.topicWindow)...sentence {
      for candidate in nearby(number, before: token) where candidate.entities.count == 1 {
        let entity = candidate.entities[0]
        if index.entities[entity].kind == .country { mentions[entity, default: 0] += 1 }
      }
    }
    let most = mentions.values.max() ?? 0
    let topics = mentions.filter { $0.value == most }
    guard topics.count == 1, most > 2, most >= 2 * mentions[other, default: 0] else { return nil }
    return topics.keys.first
  }

  /// How many sentences back a country still is what a text is about.
  private static let topicWindow = 30

  private func nearCountry(at token: Int, in sentence: Int) -> Int? {
    let isTold = isToldApart(token)
    // "Chad attacked the country": whom a sentence's only country deals with is another.
    let isOther = Self.borne.contains(tokens[token].relation)
    // "Washington has no plans to keep troops in the country": of two, it is not who acts there.
    let doers =
      tokens[token].relation == .possessiveModifier
      ? [] : countriesActing(above: token, in: sentence)
    var only: Int?
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      let isHere = number == sentence
      let told = countriesTold(in: number, before: token, isHere: isHere)
      var phrases = told.phrases
      let (named, governed) = (told.named, told.governed)
      // "the oil-rich country" may be any, where two were named.
      if isTold, named.count > 1 { return nil }
      if isHere {
        // "Chad left Peru as the country's army …": the clause goes on about its subject.
        let subjects = phrases.filter { $0.isMain && !isBesideSubject($0, token) }
        if subjects.count == 1, let subject = subjects.first { return subject.entities[0] }
        if let last = phrases.last(where: { !acts($0, above: token) }) { return last.entities[0] }
        if let speaker = countryOfSpeaker(before: token, in: sentence) { return speaker }
        if let governed = countryGoverned(before: token, in: sentence) { return governed }
        only = named.count == 1 && !isOther ? named.first : nil
        if isOther { continue }
      } else {
        let others = phrases.filter { !doers.contains($0.entities[0]) }
        if !others.isEmpty { phrases = others }
        // "Chad keeps men in Togo. Peru also has some in the country": where the one had its men.
        if !doers.isEmpty, isGround(token) {
          let grounds = phrases.filter { isGround($0.token) && !$0.isSubject }
          if Set(grounds.map { $0.entities[0] }).count == 1 { phrases = grounds }
        }
      }
      if !isHere, let last = phrases.last {
        if Set(phrases.map { $0.entities[0] }).count == 1 { return last.entities[0] }
        // Of several, the one of which the sentence is, or from which the text reports.
        let subjects = Set(phrases.lazy.filter(\.isMain).map { $0.entities[0] })
        if subjects.count == 1 { return subjects.first }
        return dateline.flatMap { named.contains($0) ? $0 : nil }
      }
      // "The Chadian government will sell the country's gold", "Chadian lawmakers let Malian troops stay in the country".
      if governed.count == 1, named.count == 1 || isHere && phrases.isEmpty {
        return governed.first
      }
    }
    // "Chad fights hunger in the country", where no other was named.
    return only
  }

  /// The countries that a sentence tells of before a token.
  private struct CountriesTold {
    /// Those named by phrases of their own.
    var phrases: [Candidate] = []
    var named: Set<Int> = []
    /// Those of whose organs it tells.
    var governed: Set<Int> = []
  }

  private func countriesTold(in number: Int, before token: Int, isHere: Bool) -> CountriesTold {
    let doer = isHere ? doer(besides: token) : nil
    var told = CountriesTold()
    for candidate in nearby(number, before: token) {
      guard let entity = candidate.entities.first, candidate.entities.count == 1 else {
        // "a country of farmers": another one stands between.
        if tokens[candidate.token].word == tokens[token].word {
          (told.phrases, told.named) = ([], [])
        }
        continue
      }
      guard index.entities[entity].kind == .country else { continue }
      // "Chad, the country's main lender,": what explains a name speaks of another.
      if isHere, isAppended(token, to: candidate) || entity == doer { continue }
      told.named.insert(entity)
      if isAdjective(candidate) || isModifier(candidate) {
        if isOfOrgan(candidate) { told.governed.insert(entity) }
      } else if !isExample(candidate) {
        told.phrases.append(candidate)
      }
    }
    return told
  }

  /// Whether a phrase tells where something is.
  private func isGround(_ token: Int) -> Bool {
    ["in", "across", "inside", "throughout"].contains(tree.caseWord(of: token) ?? .none)
  }

  /// The country that a description with a trait of it takes up, "the landlocked nation": the nearest that has it, or
  /// that from which the text reports.
  func describedCountry(
    among allowed: Set<String>, at token: Int, in sentence: Int
  ) -> Int? {
    let home = dateline.flatMap { has($0, allowed) ? $0 : nil }
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.longWindow), by: -1)
    {
      var fitting: Set<Int> = []
      var subjects: Set<Int> = []
      for candidate in nearby(number, before: token) where candidate.entities.count == 1 {
        let entity = candidate.entities[0]
        guard has(entity, allowed), !isExample(candidate), !isModifier(candidate) else { continue }
        // "Chad sent troops to the African nation", "Chad, the African nation's main lender".
        if number == sentence,
          isAppended(token, to: candidate) || candidate.isSubject && acts(candidate, above: token)
        {
          continue
        }
        fitting.insert(entity)
        if candidate.isMain { subjects.insert(entity) }
      }
      if fitting.isEmpty { continue }
      // What a report only touched on some time ago it does not take up, if it is about another that fits.
      if let home, fitting.contains(home) || number + 1 < sentence { return home }
      if fitting.count == 1 { return fitting.first }
      // Of two that fit, a sentence goes on about the subject of the one before.
      return subjects.count == 1 && clauses.isMainSubject(token) ? subjects.first : nil
    }
    return home
  }

  /// How many sentences back a country may stand that a trait tells from others.
  private static let longWindow = 8

  func has(_ entity: Int, _ allowed: Set<String>) -> Bool {
    index.entities[entity].kind == .country
      && index.entities[entity].key.map(allowed.contains) ?? false
  }

  /// The codes of the countries that a description's words allow: "West African" and "landlocked" of "the landlocked West
  /// African country".
  func countries(describedAt token: Int) -> Set<String>? {
    CountryTraits.countries(describedAt: token, in: tree)
  }

  /// Whether a phrase stands beside a name to explain it.
  private func isAppended(_ token: Int, to candidate: Candidate) -> Bool {
    var here = token
    for _ in 0..<6 {
      guard let head = tree.head(of: here) else { return false }
      if tokens[here].relation == .apposition {
        return head == candidate.token
          || index.nameAt[head] >= 0
            && index.nameAt[head] == index.nameAt[candidate.token]
      }
      if tokens[here].partOfSpeech == .verb { return false }
      here = head
    }
    return false
  }

  /// The country that is the subject of the very noun that says what it is to another: "Chad is an ally of the country".
  private func doer(besides token: Int) -> Int? {
    guard tokens[token].relation == .nominalModifier, let noun = tree.head(of: token),
      tree.child(of: noun, .copula) != nil,
      let subject = tree.child(of: noun, .nominalSubject)
    else { return nil }
    return index.entity(at: subject)
  }

  /// Whether a country's name only tells of which country somebody or something is: "former Chad president Ana Roy".
  private func isModifier(_ candidate: Candidate) -> Bool {
    guard tokens[candidate.token].relation == .compound,
      let head = tree.head(of: candidate.token)
    else { return false }
    return head > candidate.token
  }

  /// The country of the leader whose government a sentence tells of: "Roy's government has lost much of the country".
  private func countryGoverned(before token: Int, in sentence: Int) -> Int? {
    for candidate in nearby(sentence, before: token).reversed() {
      guard candidate.isPossessor, candidate.entities.count == 1,
        index.entities[candidate.entities[0]].kind == .person,
        let had = tree.head(of: clauses.top(of: candidate.token, isPerson: true)),
        Lexicon.administrations.contains(tokens[had].lemma)
          || Lexicon.armedServices.contains(tokens[had].lemma)
      else { continue }
      return offices.country(of: candidate.entities[0])
    }
    return nil
  }

  /// Whether a description is an argument of the very verb whose subject a name is: "Chad has troops in the country".
  private func isBesideSubject(_ candidate: Candidate, _ description: Int) -> Bool {
    // "Chad shelled the country's north" may be another's; "marked the country's day in its schools" is not told.
    if tokens[description].relation == .possessiveModifier, let had = tree.head(of: description),
      tokens[had].relation != .object
    {
      return false
    }
    guard let governor = clauses.governor(of: description) else { return false }
    if governor == candidate.governor { return true }
    // "Chad has troops stationed in the country".
    guard ["station", "deploy", "base", "post"].contains(tokens[governor].lemma),
      let thing = tree.head(of: governor)
    else { return false }
    return thing == candidate.governor || clauses.governor(of: thing) == candidate.governor
  }

  /// Whether an adjective stands before an organ or office of its country: "the Chadian government", not "Chadian troops".
  private func isOfOrgan(_ candidate: Candidate) -> Bool {
    guard let head = tree.head(of: candidate.token), head > candidate.token else { return false }
    return Lexicon.homeOrgans.contains(tokens[head].lemma)
      || (candidate.token + 1...head).contains { Lexicon.officers.contains(tokens[$0].lemma) }
  }

  private static let borne: Set<DependencyRelation> = [
    .nominalSubject, .nominalSubjectPassive, .object, .indirectObject, .obliqueAgent,
  ]

  /// Whether an adjective or a noun before a description says which country is meant: "the landlocked country".
  private func isToldApart(_ token: Int) -> Bool {
    tree.children(of: token).contains {
      tokens[$0].relation == .adjectivalModifier || tokens[$0].relation == .compound
    }
  }
}
