internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// What a pronoun or description stands for, and the sentence that names it.
struct Referent: Hashable {
  var entity: Int
  /// The index of the antecedent's sentence, `nil` if the pronoun's own names it.
  var sentence: Int?
}

/// A pronoun or description with the one entity that it means.
struct ReferringMention {
  var tokens: Range<Int>
  var entity: Int
  var form: Mention.Form
}

/// Whom the pronouns and descriptions of a document mean, where one reading stands out; of others it keeps silent.
///
/// A wrong antecedent makes a wrong statement, so each that may mean two is left open: see ``ReferenceReader``.
struct ReferenceResolver {
  private let sentenceOf: [Int32]
  private let countriesLed: [Int: Int]
  private let countriesServed: [Int: Int]
  private let referents: [Int: [Int]]
  /// The sentences that name each entity, in order.
  private let namingSentences: [[Int32]]
  /// The pronouns and descriptions that mean one entity, in the order of the text.
  let mentions: [ReferringMention]

  private let unnamed: [Int: Int]

  /// The countries that nouns call neighbors.
  let neighbors: [Neighbors]

  /// Resolves the references of a document.
  ///
  /// O(tokens): a reference looks back over two sentences, and over 200 words in each.
  init(
    _ document: AnnotatedDocument, tree: SyntaxTree, index: EntityIndex, titles: [TitleSpan],
    positions: PositionIndex, gazetteer: Gazetteer, home: HomeCountries? = nil
  ) {
    var sentenceOf = [Int32](repeating: 0, count: document.tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(number) }
    }
    var naming = [[Int32]](repeating: [], count: index.entities.count)
    for (number, name) in index.names.enumerated() {
      let sentence = sentenceOf[name.tokens.lowerBound]
      let entity = index.entityOfName[number]
      if naming[entity].last != sentence { naming[entity].append(sentence) }
    }
    var reader = ReferenceReader(
      document: document, tree: tree, index: index,
      offices: OfficeHolders(
        index: index, titles: titles, positions: positions, tree: tree, gazetteer: gazetteer),
      dateline: home?.site)
    reader.read()
    self.sentenceOf = sentenceOf
    self.countriesLed = positions.countriesLed
    self.countriesServed = positions.employers.compactMapValues { employers in
      let countries = employers.filter { index.entities[$0].kind == .country }
      return countries.count == 1 ? countries.first : nil
    }
    self.namingSentences = naming
    self.referents = reader.referents
    self.unnamed = reader.unnamed
    self.neighbors = reader.neighbors
    self.mentions = reader.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The country of which a person is the head of state or government.
  func countryLed(by person: Int) -> Int? { countriesLed[person] }

  /// The only country for which a person holds an office.
  func countryServed(by person: Int) -> Int? { countriesServed[person] }

  /// Whom a pronoun or description means; several where it takes up a list.
  func referents(at token: Int) -> [Referent] {
    (referents[token] ?? []).map {
      Referent(entity: $0, sentence: antecedent(of: $0, for: token))
    }
  }

  /// The noun without a name that a pronoun takes up: "the Chadian minister".
  func unnamed(meantBy pronoun: Int) -> Int? { unnamed[pronoun] }

  /// The number of a token's sentence.
  func sentence(of token: Int) -> Int { Int(sentenceOf[token]) }

  /// The sentence that names an entity for a token which only implies it: none if the token's own does, else the last one
  /// before it, else the first.
  ///
  /// O(log sentences).
  func antecedent(of entity: Int, for token: Int) -> Int? {
    let sentences = namingSentences[entity]
    let here = sentenceOf[token]
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] <= here { low = middle + 1 } else { high = middle }
    }
    if low > 0 { return sentences[low - 1] == here ? nil : Int(sentences[low - 1]) }
    return sentences.first.map(Int.init)
  }
}
