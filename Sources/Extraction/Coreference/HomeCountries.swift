internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Which country goes without saying where a text speaks of "the police" or "the finance minister": the one whose affairs
/// it tells of there.
///
/// A country is told of by its name as subject, as owner and behind "in", by a city in it, and by an adjective before
/// one of its organs ("Kenyan police"). That it is an object, or that its troops or citizens are there, says nothing:
/// they are often abroad. Where the words right before tell of two countries, no country goes without saying.
struct HomeCountries {
  /// A place of the text that tells of a country's affairs.
  private struct Claim {
    var token: Int
    var entity: Int
    /// The noun behind an adjective: "police" of "Kenyan police".
    var noun: WordKey = .none
    /// The word on which a phrase with "in" hangs.
    var scene: Int?
    /// Whether it is a city or region of the country.
    var isPlace = false
    /// Whether it is the subject of the sentence.
    var isMain = false
    /// Whether it stands in a subordinate clause.
    var isSubordinate = false
    /// Whether it only says of which country somebody holds an office.
    var isOffice = false
    /// Whether it is where somebody goes or sends others, which tells what these do there.
    var isGoal = false
  }

  /// How many sentences back a country is still told of.
  private static let window = 3
  /// How many sentences back "the police" are those of "Kenyan police".
  private static let reach = 6
  /// How many sentences back a country counts as one of whom the text speaks.
  private static let lately = 10

  private let document: AnnotatedDocument
  private let sentenceOf: [Int32]
  private let lemmas: [WordKey]
  private let governors: [Int32]
  private let isSubject: [Bool]
  /// The claims in the order of the text, and where those of each sentence begin.
  private let claims: [Claim]
  private let starts: [Int]
  /// The countries of whose forces the text tells, with the tokens of their names, in the order of the text.
  private let forces: [(token: Int, entity: Int)]
  /// The countries in the order in which the text names them, each as often as it does, and where those of each sentence
  /// begin.
  private let named: [Int]
  private let namedStarts: [Int]
  /// The countries that the text names, by their codes.
  private let byCode: [String: Int]
  /// The countries of which the text says that soldiers rule them.
  private let juntas: Set<Int>
  /// The country of the dateline, if the report is about it.
  let dateline: Int?
  /// The country of the dateline, if the report names it first or more than once: of two it is the likelier.
  let site: Int?

  /// Reads the countries that a document tells of.
  ///
  /// O(tokens).
  init(_ document: AnnotatedDocument, tree: SyntaxTree, index: EntityIndex) {
    self.document = document
    var sentenceOf = [Int32](repeating: 0, count: document.tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(number) }
    }
    self.sentenceOf = sentenceOf
    lemmas = tree.tokens.map(\.lemma)
    governors = tree.tokens.map(\.head)
    isSubject = tree.tokens.map {
      $0.relation == .nominalSubject || $0.relation == .nominalSubjectPassive
    }
    var byCode: [String: Int] = [:]
    for (number, entity) in index.entities.enumerated() where entity.kind == .country {
      if let key = entity.key { byCode[key] = number }
    }
    self.byCode = byCode
    var juntas: Set<Int> = []
    var claims: [Claim] = []
    var starts = [0]
    var named: [Int] = []
    var namedStarts = [0]
    let beginning = document.document.dateline?.range.upperBound ?? 0
    let reader = ClaimReader(tree: tree)
    var forces: [(token: Int, entity: Int)] = []
    for (number, name) in index.names.enumerated() {
      if name.kind == .country {
        while namedStarts.count <= Int(sentenceOf[name.tokens.lowerBound]) {
          namedStarts.append(named.count)
        }
        named.append(index.entityOfName[number])
        if reader.isOfForce(name) {
          forces.append((name.tokens.lowerBound, index.entityOfName[number]))
        }
        if JuntaReader.isRuledByForce(name, in: tree) { juntas.insert(index.entityOfName[number]) }
      }
      let entity =
        name.kind == .country
        ? index.entityOfName[number]
        : name.kind == .place ? name.country.flatMap { byCode[$0] } : nil
      guard let entity, document.range(of: name.tokens).lowerBound >= beginning,
        let claim = reader.claim(of: name)
      else { continue }
      let sentence = Int(sentenceOf[name.tokens.lowerBound])
      while starts.count <= sentence { starts.append(claims.count) }
      claims.append(
        Claim(
          token: name.tokens.lowerBound, entity: entity, noun: claim.noun, scene: claim.scene,
          isPlace: name.kind == .place, isMain: claim.isMain,
          isSubordinate: reader.isSubordinate(name.tokens.lowerBound), isOffice: claim.isOffice,
          isGoal: claim.isGoal))
    }
    while starts.count <= document.sentences.count { starts.append(claims.count) }
    while namedStarts.count <= document.sentences.count { namedStarts.append(named.count) }
    self.named = named
    self.namedStarts = namedStarts
    self.claims = claims
    self.forces = forces
    self.juntas = juntas
    self.starts = starts
    (site, dateline) = HomeCountries.dateline(of: document, index)
  }

  private func claims(in sentence: Int) -> ArraySlice<Claim> {
    claims[starts[sentence]..<starts[sentence + 1]]
  }

  /// Whether a country is one to which somebody goes in a sentence: "Foreign Secretary Ana Roy travelled to Mexico".
  func isGoal(_ country: Int, in sentence: Int) -> Bool {
    claims(in: sentence).contains { $0.isGoal && $0.entity == country }
  }

  /// The country in which a place lies, if the text names it.
  func country(of place: NameSpan) -> Int? {
    place.kind == .place ? place.country.flatMap { byCode[$0] } : nil
  }

  /// The country of a key, if the text names it.
  func country(of key: String) -> Int? { byCode[key] }

  /// The country whose organ a noun without an owner names; `nil` where it may be one of several.
  func country(of noun: Int) -> Int? {
    // "the junta" is that of a country of which the text has said so.
    if lemmas[noun] == "junta", !juntas.isEmpty {
      if juntas.count == 1 { return juntas.first }
      return country(at: noun, isGovernment: true).flatMap { juntas.contains($0) ? $0 : nil }
    }
    let here = Int(sentenceOf[noun])
    // "Kenyan police … The police".
    var owners: Set<Int> = []
    for number in max(0, here - HomeCountries.reach)...here {
      for claim in claims(in: number) where claim.token < noun && claim.noun == lemmas[noun] {
        owners.insert(claim.entity)
      }
    }
    if owners.count > 1 { return nil }
    if let owner = owners.first ?? commander(of: noun) { return owner }
    return country(at: noun, isGovernment: HomeCountries.governing.contains(lemmas[noun]))
  }

  /// Whose army "the army" is behind "Chadian soldiers shot a man": that of the only forces of which was just told.
  ///
  /// O(log forces).
  private func commander(of noun: Int) -> Int? {
    guard HomeCountries.armies.contains(lemmas[noun]) else { return nil }
    var (low, high) = (0, forces.count)
    while low < high {
      let middle = (low + high) / 2
      if forces[middle].token < noun { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let last = forces[low - 1]
    // "German soldiers left Chad", in a report from Chad: the army is not that of those who go.
    if let dateline, dateline != last.entity { return nil }
    let sentence = sentenceOf[last.token]
    guard sentenceOf[noun] - sentence <= 1 else { return nil }
    let isAlone = forces[..<low].reversed().prefix { sentenceOf[$0.token] == sentence }
      .prefix(8).allSatisfy { $0.entity == last.entity }
    return isAlone ? last.entity : nil
  }

  private static let armies: Set<WordKey> = ["army", "military"]

  /// Organs by which a state acts, wherever it does.
  private static let governing: Set<WordKey> = [
    "government", "cabinet", "parliament", "legislature", "ministry", "lawmaker", "legislator",
    "parliamentarian", "regime", "junta", "minister",
  ]

  /// The country of whose affairs the text tells at a token.
  ///
  /// Where it tells of two, the one that is the subject of the sentence is the one whose government acts.
  func country(at token: Int, isGovernment: Bool = false) -> Int? {
    let here = Int(sentenceOf[token])
    let isRegime = HomeCountries.regimes.contains(lemmas[token])
    for number in stride(from: here, through: max(0, here - HomeCountries.window), by: -1) {
      if number == here, let goal = goal(before: token, in: number) { return goal }
      let before = claims(in: number).filter {
        $0.token < token && !(isRegime && $0.isPlace) && !$0.isGoal
      }
      var told = Set(before.map(\.entity))
      if number == here, told.isEmpty {
        told = Set(scenes(beside: token, in: number))
      }
      if number != here, dateline != nil {
        // What a clause of a clause tells of is not where the report goes on.
        told = Set(before.lazy.filter { !$0.isSubordinate }.map(\.entity))
      }
      guard let country = told.first else { continue }
      // "Peru trains the army", in a report from Chile: others deal with an organ of the country that it comes from.
      if number == here, let dateline, !told.contains(dateline), !isSubject[token],
        before.allSatisfy({ $0.isMain && !$0.isPlace })
      {
        return dateline
      }
      guard told.count == 1 else {
        let subjects = Set(before.lazy.filter(\.isMain).map(\.entity))
        return isGovernment && subjects.count == 1 ? subjects.first : nil
      }
      // A report from one country that tells of another leaves open whose police it means.
      if number != here, let dateline, dateline != country { return nil }
      // "The Kenyan minister hosted them. The army …": whose guests they are is told by no office.
      if number != here, before.allSatisfy(\.isOffice), !isNamedMost(country, upTo: here) {
        return nil
      }
      return country
    }
    return dateline
  }

  /// The country to which somebody goes to deal with its organs: "sent troops to Mali to support the government".
  private func goal(before token: Int, in sentence: Int) -> Int? {
    guard !isSubject[token], governors[token] >= 0,
      HomeCountries.dealing.contains(lemmas[Int(governors[token])])
    else { return nil }
    let goals = Set(
      claims(in: sentence).filter { $0.isGoal && $0.token < Int(governors[token]) }.map(\.entity))
    return goals.count == 1 ? goals.first : nil
  }

  /// What those who go abroad do with or against the state they find there.
  private static let dealing: Set<WordKey> = [
    "help", "support", "assist", "aid", "back", "protect", "defend", "train", "fight", "oust",
    "overthrow", "topple", "stabilize", "stabilise", "prop", "arm", "advise", "bolster", "rescue",
    "save", "shore", "reinforce", "strengthen",
  ]

  /// Whether no other country is named as often of late.
  private func isNamedMost(_ country: Int, upTo sentence: Int) -> Bool {
    var mentions: [Int: Int] = [:]
    let first = max(0, sentence - HomeCountries.lately)
    for other in named[namedStarts[first]..<namedStarts[sentence + 1]] {
      mentions[other, default: 0] += 1
    }
    let own = mentions.removeValue(forKey: country) ?? 0
    return mentions.values.allSatisfy { $0 < own }
  }

  /// The one country that is the subject of the sentence before a token's.
  func acting(before token: Int) -> Int? {
    let before = Int(sentenceOf[token]) - 1
    guard before >= 0 else { return nil }
    let subjects = Set(claims(in: before).lazy.filter(\.isMain).map(\.entity))
    return subjects.count == 1 ? subjects.first : nil
  }

  /// Governments whose country a city does not tell: "at talks in Doha … the regime".
  private static let regimes: Set<WordKey> = ["regime", "junta"]

  /// The countries in which happens what a token's verb says: "police arrested four men in Ghana".
  private func scenes(beside token: Int, in sentence: Int) -> [Int] {
    let governor = Int(governors[token])
    return claims(in: sentence).filter { $0.scene == governor }.map(\.entity)
  }
}
