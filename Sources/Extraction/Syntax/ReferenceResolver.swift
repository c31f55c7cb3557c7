internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// What a pronoun or description stands for, and the sentence that names it.
struct Referent: Hashable {
  var entity: Int
  /// The index of the antecedent's sentence, `nil` if it is the pronoun's own.
  var sentence: Int?
}

/// Resolves pronouns and descriptions within a document, where one reading stands out; else it keeps silent.
struct ReferenceResolver {
  private let document: AnnotatedDocument
  private let tree: SyntaxTree
  private let index: EntityIndex
  private let sentenceOf: [Int32]
  private let countriesLed: [Int: Int]

  /// Takes the names of a document with their entities, and which country each person leads.
  init(
    _ document: AnnotatedDocument, tree: SyntaxTree, index: EntityIndex, countriesLed: [Int: Int]
  ) {
    var sentenceOf = [Int32](repeating: 0, count: document.tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(number) }
    }
    self.document = document
    self.tree = tree
    self.index = index
    self.sentenceOf = sentenceOf
    self.countriesLed = countriesLed
  }

  /// The country of which a person is the head of state or government.
  func countryLed(by person: Int) -> Int? { countriesLed[person] }

  /// The sentence of a token.
  func sentence(of token: Int) -> Int { Int(sentenceOf[token]) }

  /// The sentence that names an entity for a token which only implies it: none if the token's own does, else the last one
  /// before it, else the first.
  func antecedent(of entity: Int, for token: Int) -> Int? {
    let here = sentence(of: token)
    var before: Int?
    var first: Int?
    for (number, name) in index.names.enumerated() where index.entityOfName[number] == entity {
      let there = sentence(of: name.tokens.lowerBound)
      if there == here { return nil }
      if there < here { before = there }
      if first == nil { first = there }
    }
    return before ?? first
  }

  /// The referent of a personal pronoun.
  func pronoun(at token: Int) -> Referent? {
    let word = tree.tokens[token].word
    if ReferenceResolver.masculine.contains(word) {
      return person(before: token, isFeminine: false)
    }
    if ReferenceResolver.feminine.contains(word) { return person(before: token, isFeminine: true) }
    if ReferenceResolver.neuter.contains(word) { return subjectPolity(before: token) }
    return nil
  }

  /// The tokens of a sentence before a token, the last 200 of them.
  ///
  /// No reader looks farther back, and a line of a million words would take the square of its length.
  private func nearby(_ sentence: Sentence, before token: Int) -> Range<Int> {
    let end = min(sentence.tokens.upperBound, max(token, sentence.tokens.lowerBound))
    return max(sentence.tokens.lowerBound, end - 200)..<end
  }

  /// The last person before a token who is the subject of a verb or else the only one, in this sentence or the one before.
  private func person(before token: Int, isFeminine: Bool) -> Referent? {
    let here = sentence(of: token)
    for number in stride(from: here, through: max(0, here - 2), by: -1) {
      var subjects: [Int] = []
      var all: [Int] = []
      let sentence = document.sentences[number]
      guard sentence.role.isReport || number == here else { continue }
      for position in nearby(sentence, before: token) {
        guard let name = index.name(at: position), name.kind == .person,
          name.tokens.upperBound - 1 == position,
          let entity = index.entity(at: position)
        else { continue }
        if let known = index.entities[entity].isFeminine, known != isFeminine { continue }
        if !all.contains(entity) { all.append(entity) }
        if isSubject(name), !subjects.contains(entity) { subjects.append(entity) }
      }
      let chosen = subjects.count == 1 ? subjects[0] : all.count == 1 ? all[0] : nil
      if let chosen { return Referent(entity: chosen, sentence: number == here ? nil : number) }
      if !all.isEmpty { return nil }
    }
    return nil
  }

  /// The country or organization that is the nearest subject before a token, in this sentence, or else the one before.
  ///
  /// A subject that is something else, or nobody that we know, stands in the way: then "it" may be that.
  private func subjectPolity(before token: Int) -> Referent? {
    let here = sentence(of: token)
    for number in stride(from: here, through: max(0, here - 1), by: -1) {
      for position in nearby(document.sentences[number], before: token).reversed() {
        let relation = tree.tokens[position].relation
        guard relation == .nominalSubject || relation == .nominalSubjectPassive else { continue }
        guard tree.tokens[position].partOfSpeech != .pronoun,
          tree.tokens[position].partOfSpeech != .determiner
        else { continue }
        let distance = number == here ? nil : number
        if let name = index.name(at: position), let entity = index.entity(at: position) {
          let isPolity = name.kind == .country || name.kind == .organization
          return isPolity && name.subkind != .newsOutlet
            ? Referent(entity: entity, sentence: distance) : nil
        }
        guard let described = description(at: position) else { return nil }
        return Referent(entity: described.entity, sentence: described.sentence ?? distance)
      }
    }
    return nil
  }

  /// Whether a name is the subject of a clause.
  private func isSubject(_ name: NameSpan) -> Bool {
    for token in name.tokens {
      switch tree.tokens[token].relation {
      case .nominalSubject, .nominalSubjectPassive: return true
      case .flat, .apposition, .compound, .nominalModifierDescriptive, .coordination:
        if let head = tree.head(of: token),
          [.nominalSubject, .nominalSubjectPassive].contains(tree.tokens[head].relation)
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Whether a name is a subject or says whose the subject is: "Italian and Greek troops".
  private func actsAsSubject(_ name: NameSpan) -> Bool {
    var token = name.tokens.upperBound - 1
    // A subject is hardly nested deeper.
    for _ in 0..<6 {
      switch tree.tokens[token].relation {
      case .nominalSubject, .nominalSubjectPassive: return true
      case .flat, .apposition, .compound, .nominalModifierDescriptive, .coordination,
        .adjectivalModifier:
        guard let head = tree.head(of: token) else { return false }
        token = head
      default: return false
      }
    }
    return false
  }

  /// Whether a name is one of several: "countries like Peru", "states such as Chad".
  private func isExample(_ name: NameSpan) -> Bool {
    let last = name.tokens.upperBound - 1
    return tree.tokens[last].relation == .nominalModifier
      && tree.hasChild(of: last, words: ["like", "as", "including"])
  }

  /// The referent of a description with "the": "the alliance", "the group", "the newspaper", "the republic".
  func description(at token: Int) -> Referent? {
    guard tree.hasChild(of: token, words: ["the", "this", "that"]) else { return nil }
    let lemma = tree.tokens[token].lemma
    guard let wanted = ReferenceResolver.descriptions[lemma] else { return nil }
    // "the countries" are several; "the militants" are one group.
    if lemma != tree.tokens[token].word, wanted.subkinds != [.armedGroup] { return nil }
    // "the alliance of Sahel states" describes another.
    if tree.children(of: token).contains(where: { tree.tokens[$0].relation == .nominalModifier }) {
      return nil
    }
    let here = sentence(of: token)
    for number in stride(from: here, through: max(0, here - 2), by: -1) {
      var last: Int?
      for position in nearby(document.sentences[number], before: token) {
        guard let name = index.name(at: position), let entity = index.entity(at: position),
          name.form == .name || name.form == .metonym, wanted.kinds.contains(name.kind)
        else { continue }
        let subkind = index.entities[entity].subkind
        if !wanted.subkinds.isEmpty, !wanted.subkinds.contains(where: { $0 == subkind }) {
          continue
        }
        // A country that acts in this very clause is not spoken of as "the country", nor is one of
        // several that are named as examples.
        if name.kind == .country, number == here && actsAsSubject(name) || isExample(name) {
          continue
        }
        last = entity
      }
      if let last { return Referent(entity: last, sentence: number == here ? nil : number) }
    }
    return nil
  }

  private struct Wanted {
    var kinds: [EntityKind]
    var subkinds: [EntitySubkind] = []
  }

  private static let masculine: Set<WordKey> = ["he", "him", "his", "himself"]
  private static let feminine: Set<WordKey> = ["she", "her", "hers", "herself"]
  private static let neuter: Set<WordKey> = ["it", "its", "itself"]

  private static let descriptions: [WordKey: Wanted] = [
    "alliance": Wanted(kinds: [.organization], subkinds: [.alliance]),
    "bloc": Wanted(kinds: [.organization], subkinds: [.alliance, .international]),
    "group": Wanted(kinds: [.organization], subkinds: [.armedGroup]),
    "militant": Wanted(kinds: [.organization], subkinds: [.armedGroup]),
    "insurgent": Wanted(kinds: [.organization], subkinds: [.armedGroup]),
    "rebel": Wanted(kinds: [.organization], subkinds: [.armedGroup]),
    "islamist": Wanted(kinds: [.organization], subkinds: [.armedGroup]),
    "movement": Wanted(kinds: [.organization], subkinds: [.armedGroup, .party]),
    "militia": Wanted(kinds: [.organization], subkinds: [.armedGroup]),
    "newspaper": Wanted(kinds: [.organization], subkinds: [.newsOutlet]),
    "daily": Wanted(kinds: [.organization], subkinds: [.newsOutlet]),
    "paper": Wanted(kinds: [.organization], subkinds: [.newsOutlet]),
    "magazine": Wanted(kinds: [.organization], subkinds: [.newsOutlet]),
    "agency": Wanted(kinds: [.organization], subkinds: [.newsOutlet]),
    "outlet": Wanted(kinds: [.organization], subkinds: [.newsOutlet]),
    "base": Wanted(kinds: [.base]),
    "airbase": Wanted(kinds: [.base]),
    "country": Wanted(kinds: [.country]),
    "nation": Wanted(kinds: [.country]),
    "republic": Wanted(kinds: [.country]),
    "kingdom": Wanted(kinds: [.country]),
  ]
}
