internal import AnnotatedText
internal import KnowledgeModel

/// Statements whose second end the tables of facts supply, where the sentence names it elsewhere.
enum TableRules {
  static let names = ["capital.called", "base.owner-in-name"]

  /// What they find in a sentence.
  static func findings(
    in sentence: Sentence, number: Int, document: AnnotatedDocument, index: EntityIndex
  ) -> [Finding] {
    var found: [Finding] = []
    for token in sentence.tokens {
      let name = index.nameAt[token]
      guard name >= 0, index.names[Int(name)].tokens.lowerBound == token else { continue }
      found += capital(Int(name), sentence, number, document, index)
      found += ownBase(Int(name), number, index, document)
    }
    return found
  }

  /// "the capital Bishkek" in a sentence that names Kyrgyzstan: the tables say whose capital it is.
  private static func capital(
    _ name: Int, _ sentence: Sentence, _ number: Int, _ document: AnnotatedDocument,
    _ index: EntityIndex
  ) -> [Finding] {
    let place = index.names[name]
    guard place.isCapital, place.kind == .place, let country = place.country else { return [] }
    let first = place.tokens.lowerBound
    let before = (max(sentence.tokens.lowerBound, first - 2)..<first).map {
      document.tokens[$0].word
    }
    let after =
      (place.tokens.upperBound..<min(sentence.tokens.upperBound, place.tokens.upperBound + 3)).map {
        document.tokens[$0].word
      }
    let isCalledSo =
      before.last == "capital" || before == ["capital", "of"] || before == ["capital", ","]
      || after == [",", "the", "capital"]
    guard isCalledSo,
      let owner = sentence.tokens.first(where: { token in
        guard let other = index.name(at: token) else { return false }
        return other.kind == .country && other.key == country
      }), let entity = index.entity(at: owner), let city = index.entity(at: first), entity != city
    else { return [] }
    return [
      finding(
        .capitalOf, "capital.called", subject: (city, first), object: (entity, owner), number,
        precision: 0.95)
    ]
  }

  /// "the 4th Kenyan Infantry Base": the adjective inside a base's name says whose it is.
  private static func ownBase(
    _ name: Int, _ number: Int, _ index: EntityIndex, _ document: AnnotatedDocument
  ) -> [Finding] {
    let base = index.names[name]
    guard base.kind == .base, let country = base.country else { return [] }
    guard let owner = index.entities.firstIndex(where: { $0.kind == .country && $0.key == country })
    else { return [] }
    var found = finding(
      .operates, "base.owner-in-name", subject: (owner, base.tokens.lowerBound),
      object: (index.entityOfName[name], base.tokens.lowerBound), number, precision: 0.9)
    // The adjective belongs to the base's name; what names the country itself may be another sentence.
    let places = index.names.indices.filter { index.entityOfName[$0] == owner }.map {
      index.names[$0].tokens.lowerBound
    }
    if !places.contains(where: document.sentences[number].tokens.contains), let first = places.first
    {
      found.subject.antecedent = document.sentences.firstIndex { $0.tokens.contains(first) }
    }
    return [found]
  }

  private static func finding(
    _ kind: RelationKind, _ rule: String, subject: (entity: Int, token: Int),
    object: (entity: Int, token: Int),
    _ number: Int, precision: Double
  ) -> Finding {
    Finding(
      subject: Participant(entity: subject.entity, token: subject.token),
      object: Participant(entity: object.entity, token: object.token), kind: kind, rule: rule,
      precision: precision, trigger: subject.token, verb: nil, title: nil, quantity: nil,
      reading: Reading(),
      sentence: number)
  }
}
