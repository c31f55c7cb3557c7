internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Learning
internal import Records

/// What the classifier reads of two mentions of a sentence: their sorts, the words around them, and the path between them
/// in the tree, as rows of the table of weights.
///
/// O(words between them), of which at most ``longestGap`` are read.
struct PairFeatures {
  let reading: DocumentReading
  let hash = FeatureHash(bits: PairFeatures.bits)
  /// The number of the title that covers each token, in ``DocumentReading/titles``.
  private let titleAt: [Int: Int]
  private let gazetteer: Gazetteer
  private let classes: PairWordClasses

  /// The table has `1 << bits` rows.
  static let bits = 17
  /// The most tokens between two mentions that may be a pair.
  static let longestGap = 30

  init(reading: DocumentReading, gazetteer: Gazetteer) {
    self.reading = reading
    self.gazetteer = gazetteer
    classes = PairWordClasses(reading: reading)
    var titleAt: [Int: Int] = [:]
    for (number, title) in reading.titles.enumerated() {
      for token in title.tokens { titleAt[token] = number }
    }
    self.titleAt = titleAt
  }

  /// The templates; their raw values are part of the format of the weights.
  private enum Template: UInt64 {
    case sorts, forms, subkinds, between, betweenPair, gap, noGap, before, beforeTwo, after
    case afterTwo, next, nextTwo, last, lastTwo, distance, mentions, commas
    case path, pathTop, pathWord, pathWords, pathAnySorts, pathLength, pathVerb
    case firstHead, secondHead, cases, caseHead, firstWord, secondWord, title, titleBetween
    case ruled, leadingWord, copula, possessive, gapClasses, gapClassWord, pathClasses
  }

  /// The rows of a pair of a sentence.
  func rows(
    _ pair: PairReader.Pair, sentence: Sentence
  ) -> [UInt32] {
    let (first, second) = (pair.first, pair.second)
    var rows: [UInt32] = []
    rows.reserveCapacity(96)
    let tokens = reading.tree.tokens
    let sorts = UInt64(first.sort.rawValue) * 8 + UInt64(second.sort.rawValue)
    let forms =
      (form(of: first) * 8 + form(of: second)) * 64 + sorts
    func add(_ template: Template, _ value: UInt64, _ other: UInt64 = 0) {
      rows.append(hash.row(template.rawValue << 8 | sorts, value, other))
    }
    func word(_ token: Int) -> UInt64 {
      sentence.tokens.contains(token) ? tokens[token].word.rawValue : 0
    }
    add(.sorts, 0)
    add(.forms, forms)
    add(.subkinds, subkind(of: first), subkind(of: second))
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    addGap(gap, forms: forms, sorts: sorts, to: &rows)
    if gap.isEmpty { add(.noGap, forms) }
    add(.distance, UInt64(min(gap.count, 8) + (gap.count > 12 ? 4 : 0)))
    add(.mentions, UInt64(min(pair.others, 4)))
    add(.commas, UInt64(min(gap.count(where: { tokens[$0].word == "," }), 4)))
    // The words around.
    add(.before, word(first.tokens.lowerBound - 1))
    add(.beforeTwo, word(first.tokens.lowerBound - 2), word(first.tokens.lowerBound - 1))
    add(.after, word(second.tokens.upperBound))
    add(.afterTwo, word(second.tokens.upperBound), word(second.tokens.upperBound + 1))
    if !gap.isEmpty {
      add(.next, word(gap.lowerBound))
      add(.last, word(gap.upperBound - 1))
    }
    if gap.count > 1 {
      add(.nextTwo, word(gap.lowerBound), word(gap.lowerBound + 1))
      add(.lastTwo, word(gap.upperBound - 2), word(gap.upperBound - 1))
    }
    add(.firstWord, lastWord(of: first))
    add(.secondWord, lastWord(of: second))
    add(.leadingWord, first.name == nil ? word(first.head) : 0, forms)
    addPath(pair, sorts: sorts, to: &rows)
    addTitles(first, second, gap: gap, sorts: sorts, to: &rows)
    for label in 0..<RelationLabel.count where pair.found & 1 << UInt32(label) != 0 {
      add(.ruled, UInt64(label))
    }
    return rows
  }

  /// The words between two mentions.
  private func addGap(_ gap: Range<Int>, forms: UInt64, sorts: UInt64, to rows: inout [UInt32]) {
    let tokens = reading.tree.tokens
    func add(_ template: Template, _ value: UInt64, _ other: UInt64 = 0) {
      rows.append(hash.row(template.rawValue << 8 | sorts, value, other))
    }
    var whole: UInt64 = 0xcbf2_9ce4_8422_2325
    var previous: UInt64 = 0
    for token in gap {
      // A name between is any name.
      let here =
        reading.index.nameAt[token] >= 0
        ? 0xFFFF
          - UInt64(reading.index.names[Int(reading.index.nameAt[token])].form == .name ? 1 : 0)
        : tokens[token].lemma.rawValue
      whole = (whole ^ here) &* 0x0000_0100_0000_01b3
      if gap.count <= 14 || token < gap.lowerBound + 6 || token >= gap.upperBound - 6 {
        add(.between, here)
      }
      if gap.count <= 10 { add(.betweenPair, previous, here) }
      previous = here
    }
    if gap.count <= 6 { add(.gap, whole, forms) }
    if let kinds = classes.digest(of: gap) {
      add(.gapClasses, kinds, forms)
      if !gap.isEmpty { add(.gapClassWord, kinds, tokens[gap.upperBound - 1].word.rawValue) }
    }
  }

  /// The path between the heads of two mentions.
  private func addPath(
    _ pair: PairReader.Pair, sorts: UInt64, to rows: inout [UInt32]
  ) {
    let (first, second, path) = (pair.first, pair.second, pair.path)
    let tokens = reading.tree.tokens
    func add(_ template: Template, _ value: UInt64, _ other: UInt64 = 0, any: Bool = false) {
      rows.append(hash.row(template.rawValue << 8 | (any ? 255 : sorts), value, other))
    }
    func relation(_ token: Int) -> UInt64 { UInt64(tokens[token].relation.rawValue) }
    for (template, mention) in [(Template.firstHead, first), (.secondHead, second)] {
      let governor = reading.tree.head(of: mention.head)
      add(
        template, relation(mention.head) << 1,
        governor.map { tokens[$0].lemma.rawValue } ?? 0)
    }
    let cases = [first, second].map { mention in
      reading.tree.child(of: mention.head, .caseMarking).map { tokens[$0].word.rawValue } ?? 0
    }
    add(.cases, cases[0], cases[1])
    if let governor = reading.tree.head(of: second.head) {
      add(.caseHead, cases[1], tokens[governor].lemma.rawValue)
    }
    var shape: UInt64 = 0xcbf2_9ce4_8422_2325
    var words = shape
    for token in path.up {
      shape = (shape ^ (relation(token) << 1)) &* 0x0000_0100_0000_01b3
    }
    for token in path.down {
      shape = (shape ^ (relation(token) << 1 | 1)) &* 0x0000_0100_0000_01b3
    }
    for token in path.inner {
      words = (words ^ tokens[token].lemma.rawValue) &* 0x0000_0100_0000_01b3
      add(.pathWord, tokens[token].lemma.rawValue)
      if tokens[token].partOfSpeech == .verb {
        add(.pathVerb, tokens[token].lemma.rawValue, cases[1])
      }
    }
    var kinds = shape
    for token in path.inner {
      kinds = (kinds ^ classes.code(of: token)) &* 0x0000_0100_0000_01b3
    }
    add(.pathClasses, kinds, cases[1])
    add(.path, shape)
    add(.pathTop, shape, path.inner.isEmpty ? 0 : tokens[path.top].lemma.rawValue)
    add(.pathWords, shape, words)
    add(.pathAnySorts, shape, words, any: true)
    add(.pathLength, UInt64(min(path.up.count, 4) * 8 + min(path.down.count, 4)))
    if !path.inner.isEmpty, reading.tree.child(of: path.top, .copula) != nil {
      add(.copula, tokens[path.top].lemma.rawValue)
    }
  }

  /// The offices beside and between two mentions.
  private func addTitles(
    _ first: EntityMention, _ second: EntityMention, gap: Range<Int>, sorts: UInt64,
    to rows: inout [UInt32]
  ) {
    guard !titleAt.isEmpty else { return }
    func add(_ template: Template, _ title: Int, _ place: UInt64) {
      let `class` = gazetteer.title(reading.titles[title].key)?.class ?? .role
      let number = UInt64(Title.Class.allCases.firstIndex(of: `class`) ?? 0)
      rows.append(hash.row(template.rawValue << 8 | sorts, number, place))
    }
    if let title = titleAt[first.tokens.lowerBound - 1] { add(.title, title, 1) }
    if let title = titleAt[second.tokens.upperBound] { add(.title, title, 2) }
    if let title = titleAt[second.tokens.lowerBound - 1] { add(.title, title, 3) }
    if let token = gap.first(where: { titleAt[$0] != nil }), let title = titleAt[token] {
      add(.titleBetween, title, gap.count <= 6 ? 1 : 2)
    }
  }

  /// How a mention is written.
  private func form(of mention: EntityMention) -> UInt64 {
    guard let name = mention.name else { return 6 }
    return switch reading.index.names[name].form {
    case .name: 1
    case .adjective: 2
    case .metonym: 3
    case .nominal: 4
    case .pronoun: 5
    }
  }

  private func subkind(of mention: EntityMention) -> UInt64 {
    guard let entity = mention.entity, let subkind = reading.index.entities[entity].subkind else {
      return 0
    }
    return WordKey(subkind.rawValue).rawValue
  }

  private func lastWord(of mention: EntityMention) -> UInt64 {
    reading.tree.tokens[mention.tokens.upperBound - 1].word.rawValue
  }
}
