internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Who leads a body that a participle describes: "the Union, formed in 2012 and led by Ana Roy", "the Front is a militia
/// commanded by Kofi Mensah", "the unit is commanded by an Italian, General Ana Roy".
///
/// Who owns it or has founded it is told likewise: "a chipmaker owned by China's Wingtech", "a bloc founded by Peru".
struct LedBodies {
  /// What statements name.
  static let rule = "leads.by-participle"
  /// What statements on owners and founders name.
  static let madeRule = "body.by-participle"
  /// The share of its statements that are right, judged.
  static let precision = 0.88

  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let reference: ReferenceResolver
  let factuality: FactualityReader

  private var tokens: [Token] { tree.tokens }

  /// What a sentence says beyond what is known.
  ///
  /// O(tokens).
  func findings(in sentence: Sentence, number: Int, after known: Set<[Int]>) -> [Finding] {
    sentence.tokens.flatMap { token -> [Finding] in
      guard let told = LedBodies.participles[tokens[token].word], index.nameAt[token] < 0,
        let agent = tree.child(of: token, .obliqueAgent), agent > token,
        let body = body(led: token),
        told.kind != .memberOf || index.entities[body.entity].subkind == .alliance
      else { return [] }
      let reading = factuality.reading(of: token, isEvent: false)
      return doers(at: agent, told.doers).compactMap { name -> Finding? in
        let doer = index.entityOfName[name]
        guard doer != body.entity, !known.contains([doer, body.entity]) else { return nil }
        let other = Participant(entity: doer, token: index.names[name].tokens.upperBound - 1)
        return Finding(
          subject: told.kind == .partOf ? body : other,
          object: told.kind == .partOf ? other : body, kind: told.kind,
          rule: told.kind == .leads ? LedBodies.rule : LedBodies.madeRule,
          precision: LedBodies.precision, trigger: token, verb: told.verb, title: nil,
          quantity: nil, reading: reading, sentence: number, isReadFromTree: true)
      }
    }
  }

  /// Those behind "by": named there, or beside what they are called ("an Italian, General Ana Roy"), and those joined to
  /// them.
  private func doers(at agent: Int, _ kinds: Set<EntityKind>) -> [Int] {
    let first =
      doer(at: agent, kinds)
      ?? tree.children(of: agent, .apposition).lazy.compactMap { doer(at: $0, kinds) }.first
    guard let first else { return [] }
    return [first] + tree.children(of: agent, .coordination).compactMap { doer(at: $0, kinds) }
  }

  private func doer(at token: Int, _ kinds: Set<EntityKind>) -> Int? {
    guard index.nameAt[token] >= 0 else { return nil }
    let number = Int(index.nameAt[token])
    let name = index.names[number]
    // "by Ana Roy's brother".
    let next = name.tokens.upperBound
    guard kinds.contains(name.kind), name.form != .adjective,
      next >= tokens.count || !["'s", "'"].contains(tokens[next].word)
    else { return nil }
    return number
  }

  /// The organization that a participle says is led.
  private func body(led participle: Int) -> Participant? {
    var verb = participle
    if let subject = tree.child(of: verb, .nominalSubjectPassive) { return organization(subject) }
    // "made up of teachers and led by": the first of the participles hangs on the noun.
    for _ in 0..<3 where tokens[verb].relation == .coordination {
      guard let head = tree.head(of: verb), tokens[head].partOfSpeech == .verb,
        tree.child(of: verb, .nominalSubject) == nil
      else { return nil }
      // "has 4,600 troops and is commanded by".
      if tree.child(of: participle, .auxiliaryPassive) != nil,
        let subject = tree.child(of: head, .nominalSubject)
      {
        return organization(subject)
      }
      verb = head
      if let subject = tree.child(of: verb, .nominalSubjectPassive) {
        return organization(subject)
      }
    }
    guard tokens[verb].relation == .clausalModifier, var noun = tree.head(of: verb), noun < verb,
      tokens[verb].word != tokens[verb].lemma, !tree.isGerund(verb)
    else { return nil }
    if let named = organization(noun) ?? nickname(of: noun) { return named }
    // "an alliance of parties formed in 2012 and led by".
    if tokens[noun].relation == .nominalModifier, tree.caseWord(of: noun) == "of",
      tokens[noun].word != tokens[noun].lemma, let whole = tree.head(of: noun)
    {
      noun = whole
    }
    guard LedBodies.bodies.contains(tokens[noun].lemma), tokens[noun].word == tokens[noun].lemma
    else { return nil }
    // "the Union, an alliance led by", "the Front is a militia led by".
    if tokens[noun].relation == .apposition, let whole = tree.head(of: noun) {
      return organization(whole)
    }
    guard tree.child(of: noun, .copula) != nil, let subject = tree.child(of: noun, .nominalSubject)
    else { return nil }
    return organization(subject)
  }

  /// The name behind a noun and "known as": "the mission known as SAMIM".
  private func nickname(of noun: Int) -> Participant? {
    guard LedBodies.bodies.contains(tokens[noun].lemma) else { return nil }
    for known in tree.children(of: noun, .clausalModifier)
    where ["known", "called", "named"].contains(tokens[known].word) && known - noun < 3 {
      for name in tree.children(of: known) where name > known && index.nameAt[name] >= 0 {
        if let named = organization(name) { return named }
      }
    }
    return nil
  }

  private func organization(_ token: Int) -> Participant? {
    let referents = reference.referents(at: token)
    let entity = index.entity(at: token) ?? (referents.count == 1 ? referents[0].entity : nil)
    guard let entity, index.entities[entity].kind == .organization,
      index.entities[entity].subkind != .newsOutlet
    else { return nil }
    let isNamed = index.nameAt[token] >= 0
    return Participant(
      entity: entity, token: token,
      antecedent: isNamed ? nil : reference.antecedent(of: entity, for: token))
  }

  private struct Telling {
    let kind: RelationKind
    let verb: String
    let doers: Set<EntityKind>
  }

  /// What participles say of a body and who is behind "by".
  private static let participles: [WordKey: Telling] = {
    var told: [WordKey: Telling] = [:]
    let leading: [(WordKey, String)] = [
      ("led", "lead"), ("headed", "head"), ("commanded", "command"), ("chaired", "chair"),
      ("directed", "direct"), ("run", "run"),
    ]
    for (word, verb) in leading {
      told[word] = Telling(kind: .leads, verb: verb, doers: [.person])
    }
    told["owned"] = Telling(kind: .partOf, verb: "own", doers: [.organization])
    told["founded"] = Telling(kind: .memberOf, verb: "found", doers: [.country])
    told["formed"] = Telling(kind: .memberOf, verb: "form", doers: [.country])
    return told
  }()
  private static let bodies: Set<WordKey> = [
    "group", "coalition", "alliance", "party", "movement", "militia", "force", "faction",
    "organization", "organisation", "body", "bloc", "network", "army", "wing", "unit", "council",
    "umbrella", "cartel", "gang", "brigade", "battalion", "regiment", "division", "front",
    "committee", "commission", "agency", "foundation", "company", "firm", "charity", "outfit",
    "sect", "union", "mission", "bank", "institute", "contingent",
    "pact", "maker", "operator", "airline", "carrier", "producer", "manufacturer", "subsidiary",
    "retailer", "chain", "developer", "chipmaker", "carmaker", "automaker", "shipbuilder",
    "newspaper", "broadcaster", "lender", "insurer", "supplier", "refiner", "miner",
  ]
}
