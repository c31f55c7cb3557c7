internal import AnnotatedText
internal import Records

/// The kinds of entities that states are between, as numbers for features.
enum MentionSort: UInt8, CaseIterable {
  case person, country, organization, place, base

  init?(_ kind: EntityKind) {
    guard let sort = MentionSort.allCases.first(where: { $0.kind == kind }) else { return nil }
    self = sort
  }

  var kind: EntityKind {
    switch self {
    case .person: .person
    case .country: .country
    case .organization: .organization
    case .place: .place
    case .base: .base
    }
  }
}

/// A stretch of a sentence that means an entity: a name, or a pronoun that stands for one.
struct EntityMention {
  let tokens: Range<Int>
  /// The token by which it hangs on the rest of the sentence.
  let head: Int
  let sort: MentionSort
  /// The entity; `nil` of a pronoun whose name is not known.
  let entity: Int?
  /// The name's place in the index; `nil` of a pronoun.
  let name: Int?
  /// The sentence of a pronoun's antecedent, if it is another.
  let antecedent: Int?
}

/// Finds the mentions of a sentence.
struct MentionReader {
  let reading: DocumentReading
  /// Whether pronouns count whose names are not known.
  ///
  /// Then descriptions do not, "the company", as the sets to learn from don't mark them.
  let includesUnknown: Bool
  /// The descriptions that mean one entity, by their first tokens.
  private let descriptions: [Int: ReferringMention]

  init(reading: DocumentReading, includesUnknown: Bool) {
    self.reading = reading
    self.includesUnknown = includesUnknown
    descriptions =
      includesUnknown
      ? [:]
      : Dictionary(
        reading.reference.mentions.lazy.filter { $0.form == .nominal }
          .map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In the order of the text.
  ///
  /// O(tokens) for ordinary sentences.
  func mentions(in sentence: Sentence) -> [EntityMention] {
    var found: [EntityMention] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      let number = Int(reading.index.nameAt[token])
      if number >= 0 {
        let name = reading.index.names[number]
        if !name.isPeople, let sort = MentionSort(name.kind) {
          found.append(
            EntityMention(
              tokens: name.tokens, head: head(of: name.tokens), sort: sort,
              entity: reading.index.entityOfName[number], name: number, antecedent: nil))
        }
        token = max(token + 1, name.tokens.upperBound)
        continue
      }
      if let mention = description(at: token, in: sentence) {
        found.append(mention)
        token = mention.tokens.upperBound
        continue
      }
      if let mention = pronoun(at: token) { found.append(mention) }
      token += 1
    }
    return found
  }

  /// The token of a name whose head lies outside it.
  private func head(of tokens: Range<Int>) -> Int {
    for token in tokens {
      guard let head = reading.tree.head(of: token), tokens.contains(head) else { return token }
    }
    return tokens.upperBound - 1
  }

  /// The description that begins at a token: "the company".
  private func description(at token: Int, in sentence: Sentence) -> EntityMention? {
    guard let described = descriptions[token], !described.tokens.isEmpty,
      described.tokens.upperBound <= sentence.tokens.upperBound,
      let sort = MentionSort(reading.index.entities[described.entity].kind),
      described.tokens.allSatisfy({ reading.index.nameAt[$0] < 0 })
    else { return nil }
    return EntityMention(
      tokens: described.tokens, head: head(of: described.tokens), sort: sort,
      entity: described.entity, name: nil,
      antecedent: reading.reference.antecedent(of: described.entity, for: token))
  }

  private func pronoun(at token: Int) -> EntityMention? {
    let word = reading.tree.tokens[token].word
    let part = reading.tree.tokens[token].partOfSpeech
    guard part == .pronoun || part == .determiner else { return nil }
    let isPerson = MentionReader.persons.contains(word)
    guard isPerson || MentionReader.things.contains(word) else { return nil }
    let referents = reading.reference.referents(at: token)
    if referents.count == 1, let referent = referents.first,
      let sort = MentionSort(reading.index.entities[referent.entity].kind)
    {
      return EntityMention(
        tokens: token..<token + 1, head: token, sort: sort, entity: referent.entity, name: nil,
        antecedent: referent.sentence)
    }
    guard includesUnknown else { return nil }
    return EntityMention(
      tokens: token..<token + 1, head: token, sort: isPerson ? .person : .organization,
      entity: nil, name: nil, antecedent: nil)
  }

  static let persons: Set<WordKey> = [
    "he", "him", "his", "she", "her", "i", "me", "my", "himself", "herself",
  ]
  static let things: Set<WordKey> = ["it", "its", "we", "our", "us", "they", "their"]
}
