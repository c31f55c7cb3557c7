internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// The other stretches of a sentence for which a relation holds too, as it holds for those whom they mean: of "Ana Roy, *who*
/// leads Acme, known as *AC*" Ana Roy leads Acme, who leads Acme, and Ana Roy leads AC; and who sits in Lima, Peru, sits in Peru.
struct RelationEchoes {
  private let reading: DocumentReading
  /// The stretches that mean an entity, in the order of the text.
  private let mentions: [(tokens: Range<Int>, entity: Int)]

  init(reading: DocumentReading) {
    self.reading = reading
    var mentions = reading.index.names.enumerated().map {
      (tokens: $1.tokens, entity: reading.index.entityOfName[$0])
    }
    mentions += reading.reference.mentions.lazy.filter { $0.form != .nominal }.map {
      (tokens: $0.tokens, entity: $0.entity)
    }
    self.mentions = mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// O(relations × mentions of a sentence), after a search for the sentence.
  func echoes(of relations: [RelationMention]) -> [RelationMention] {
    relations.flatMap { relation -> [RelationMention] in
      guard let sentence = sentence(at: relation.subject), sentence.range.overlaps(relation.object)
      else { return [] }
      let subjects = others(than: relation.subject, in: sentence)
      // Of what nation somebody is, the adjective says, not the country's name elsewhere.
      var objects =
        relation.kind == .citizenOf ? [] : others(than: relation.object, in: sentence)
      if relation.kind == .headquarteredIn { objects += wholes(of: relation.object, in: sentence) }
      return subjects.map { with(relation, subject: $0, object: relation.object) }
        + objects.map { with(relation, subject: relation.subject, object: $0) }
    }
  }

  private func with(
    _ relation: RelationMention, subject: ByteRange, object: ByteRange
  ) -> RelationMention {
    RelationMention(
      kind: relation.kind, subject: subject, object: object, title: relation.title,
      rule: relation.rule, factuality: relation.factuality, subjectKind: relation.subjectKind,
      objectKind: relation.objectKind,
      objectSubkind: relation.objectSubkind, isNamed: false)
  }

  private func sentence(at range: ByteRange) -> Sentence? {
    let sentences = reading.document.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < sentences.count && sentences[low].range.overlaps(range) ? sentences[low] : nil
  }

  private func mentions(in sentence: Sentence) -> ArraySlice<(tokens: Range<Int>, entity: Int)> {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < sentence.tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return mentions[low...].prefix { $0.tokens.lowerBound < sentence.tokens.upperBound }
  }

  /// The other stretches that mean the same.
  private func others(than range: ByteRange, in sentence: Sentence) -> [ByteRange] {
    let here = mentions(in: sentence)
    guard let one = here.first(where: { reading.document.range(of: $0.tokens) == range }) else {
      return []
    }
    return here.filter { $0.entity == one.entity && $0.tokens != one.tokens }
      .map { reading.document.range(of: $0.tokens) }
  }

  /// The places behind commas in which a place lies: "Lima, *Peru*".
  private func wholes(of range: ByteRange, in sentence: Sentence) -> [ByteRange] {
    let tokens = reading.document.tokens
    guard
      var last = mentions(in: sentence)
        .first(where: { reading.document.range(of: $0.tokens) == range })?.tokens
    else { return [] }
    var found: [ByteRange] = []
    while last.upperBound + 1 < sentence.tokens.upperBound, tokens[last.upperBound].word == ",",
      let next = reading.index.name(at: last.upperBound + 1),
      next.kind == .place || next.kind == .country, next.form == .name,
      next.tokens.lowerBound == last.upperBound + 1
    {
      found.append(reading.document.range(of: next.tokens))
      last = next.tokens
    }
    return found
  }
}
