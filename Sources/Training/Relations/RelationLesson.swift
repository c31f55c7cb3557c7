internal import AnnotatedText
package import Extraction
package import Gazetteers
internal import KnowledgeModel

/// A pair of mentions with what readers say of it.
package struct RelationLesson: Sendable {
  /// The rows of its features.
  package let rows: [UInt32]
  /// The labels that hold, and those of which it is known whether they do, a bit a label.
  package let holding: UInt32
  package let known: UInt32
  /// The labels that rules found.
  package let found: UInt32
  /// The fold of its text in its set, and the text's place there.
  package let fold: Int
  package let text: Int
  /// Whether it is of Re-DocRED, else of KnowledgeNet.
  package let isOfWikidata: Bool

  /// The part that its text falls into, of so many.
  func part(of count: Int) -> Int { text % count }
}

/// Says of the pairs of a text which labels hold.
///
/// - A fact holds of a pair where the pair's sentence is evidence of it. Without evidence there it is not known whether the
///   sentence says so: such pairs teach nothing.
/// - What is neither right nor wrong (``PropertyMapping/Weight/excused``) teaches nothing either.
/// - Where both are entities of the set and no fact is given, none holds.
/// - Of KnowledgeNet's passages only the properties that were looked for are known.
package struct LessonReader {
  private let gazetteer: Gazetteer

  package init(gazetteer: Gazetteer = .standard) { self.gazetteer = gazetteer }

  /// The lessons of a text; a pair of which nothing is known is none.
  package func lessons(
    of text: RelatedText, number: Int, pairs: [RelationPair]
  ) -> [RelationLesson] {
    let isOfWikidata = text.properties == nil
    return pairs.compactMap { pair in
      let (holding, known) =
        isOfWikidata ? wikidata(pair, in: text) : knowledgeNet(pair, in: text)
      var compatible: UInt32 = 0
      for label in pair.labels { compatible |= 1 << UInt32(label.rawValue) }
      guard known & compatible != 0 else { return nil }
      return RelationLesson(
        rows: pair.rows, holding: holding & known & compatible, known: known & compatible,
        found: pair.found, fold: text.fold, text: number, isOfWikidata: isOfWikidata)
    }
  }

  private func bit(_ kind: RelationKind, isReversed: Bool) -> UInt32 {
    RelationLabel(kind, isReversed: isReversed).map { 1 << UInt32($0.rawValue) } ?? 0
  }

  private func wikidata(_ pair: RelationPair, in text: RelatedText) -> (UInt32, UInt32) {
    func entity(_ range: ByteRange) -> Int? {
      text.entities.firstIndex { entity in
        entity.mentions.contains { MentionOverlap.isSame($0, range) }
      }
    }
    guard let first = entity(pair.first), let second = entity(pair.second), first != second else {
      return (0, 0)
    }
    var holding: UInt32 = 0
    var unknown: UInt32 = 0
    for fact in text.facts {
      let isForward = fact.subject == first && fact.object == second
      guard isForward || fact.subject == second && fact.object == first else { continue }
      for mapping in PropertyMapping.wikidata where mapping.property == fact.property {
        let isReversed = isForward == mapping.isReversed
        let label = bit(mapping.kind, isReversed: isReversed)
        let isSaid =
          fact.evidence.contains { $0.overlaps(pair.sentence) }
          && (mapping.weight == .asked || mapping.weight == .right && mapping.kind == .worksFor)
          && (mapping.kind != .citizenOf
            || isNationality(isReversed ? pair.first : pair.second, in: text))
        if isSaid { holding |= label } else { unknown |= label }
      }
    }
    return (holding, ~unknown | holding)
  }

  /// Whether a country is named by its adjective: only then the text says of what nation somebody is.
  private func isNationality(_ range: ByteRange, in text: RelatedText) -> Bool {
    gazetteer.lookup(text.document.text[range]).contains {
      $0.category == .countryAdjective || $0.category == .countryDemonym
    }
  }

  private func knowledgeNet(_ pair: RelationPair, in text: RelatedText) -> (UInt32, UInt32) {
    let looked = text.properties ?? []
    func isSaid(_ property: String, _ subject: ByteRange, _ object: ByteRange) -> Bool {
      text.facts.contains { fact in
        fact.property == property
          && text.entities[fact.subject].mentions.contains { $0.overlaps(subject) }
          && text.entities[fact.object].mentions.contains { $0.overlaps(object) }
      }
    }
    var holding: UInt32 = 0
    var known: UInt32 = 0
    for isReversed in [false, true] {
      let (subject, object) = isReversed ? (pair.second, pair.first) : (pair.first, pair.second)
      func read(_ property: String, reversed: Bool = false) -> Bool? {
        guard looked.contains(property) else { return nil }
        return isSaid(property, reversed ? object : subject, reversed ? subject : object)
      }
      func learn(_ kind: RelationKind, _ holds: Bool?) {
        guard let holds else { return }
        known |= bit(kind, isReversed: isReversed)
        if holds { holding |= bit(kind, isReversed: isReversed) }
      }
      learn(.citizenOf, read("NATIONALITY"))
      learn(.headquarteredIn, read("HEADQUARTERS"))
      learn(.partOf, read("SUBSIDIARY_OF"))
      let works = read("EMPLOYEE_OR_MEMBER_OF")
      let belongs = read("POLITICAL_AFFILIATION")
      let heads = read("CEO", reversed: true)
      // Who works for an organization may be its member or hold an office there: that is not told.
      // Who learned somewhere is not therefore employed there.
      let studied = works == nil && isSaid("EDUCATED_AT", subject, object)
      learn(.worksFor, studied ? false : works)
      if belongs != nil || works == false { learn(.memberOf, belongs ?? false) }
      if heads == true || works == false || heads == false && works == nil {
        learn(.holdsPosition, heads ?? false)
      }
    }
    return (holding, known)
  }
}
