internal import AnnotatedText
internal import KnowledgeModel

// Parts of a country or town, and what lies around it.
extension ParticipantFinder {
  /// Whose ground a phrase means that names a part or rim of it: "the outskirts of Lima", "Chad's airspace", "the Chadian
  /// capital", "the provinces bordering Chad".
  func ground(at token: Int) -> [Participant] {
    let lemma = tokens[token].lemma
    guard
      Lexicon.grounds.contains(lemma) || Lexicon.regions.contains(lemma)
        || Lexicon.namingNouns.contains(lemma)
    else { return [] }
    // "former Soviet territory" is nobody's any more.
    guard !tree.hasChild(of: token, words: ["former", "ex", "formerly"]) else { return [] }
    // "the provinces bordering Chad", "the region that borders Chad".
    for clause in tree.children(of: token, .clausalModifier, .relativeClause)
    where clause > token && tokens[clause].lemma == "border" {
      let found = tree.children(of: clause, .object).flatMap { participants(at: $0) }
        .filter { isGround($0.entity) }
      if !found.isEmpty { return found }
    }
    for phrase in tree.children(of: token, .nominalModifier)
    where phrase > token && tree.caseWord(of: phrase) == "of" {
      let inner = participants(at: phrase)
      let found = (inner.isEmpty ? ground(at: phrase) : inner).filter { isGround($0.entity) }
      if !found.isEmpty { return found }
    }
    for owner in tree.children(
      of: token, .possessiveModifier, .adjectivalModifier, .compound, .nominalModifierUnmarked)
    where owner < token {
      if let name = index.name(at: owner), let entity = index.entity(at: owner), isGround(entity),
        !name.isPeople
      {
        return [Participant(entity: entity, token: owner)]
      }
    }
    // "in the east of Chad": a part of what a preposition names.
    for phrase in tree.children(of: token, .nominalModifier)
    where phrase > token
      && ["in", "near", "opposite", "with", "off", "around"].contains(
        tree.caseWord(of: phrase) ?? .none)
      // "a village near the Chadian border" may lie on this side.
      && !["border", "frontier", "boundary"].contains(tokens[phrase].lemma)
    {
      let found = participants(at: phrase).filter { isGround($0.entity) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func isGround(_ entity: Int) -> Bool {
    let kind = index.entities[entity].kind
    return kind == .country || kind == .place || kind == .base
  }
}

extension Lexicon {
  /// Parts of a country or town, and what lies around or above it.
  static let grounds: Words = [
    "edge", "outskirts", "outskirt", "doorstep", "coast", "coastline", "shore", "airspace", "sky",
    "skies", "zone", "waters", "water", "street", "suburb", "vicinity", "gate", "heart", "interior",
    "hinterland", "countryside", "territory", "soil", "flank", "perimeter", "periphery", "fringe",
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "centre",
    "center", "part", "area", "mainland", "heartland", "capital", "port", "harbor", "harbour",
    "neighborhood", "neighbourhood", "quarter", "corner", "side", "border", "frontier", "boundary",
    "kilometre", "kilometer", "mile", "km", "borderland", "exclave", "enclave", "shelf", "limits",
    "limit", "approaches", "environs",
  ]
}
