internal import AnnotatedText
internal import KnowledgeModel

// Which country is "its neighbor".
extension ReferenceReader {
  /// The only other country of which the text has just spoken, where "its neighbor" says whose it is.
  func neighbor(at token: Int, in sentence: Int) -> Int? {
    guard DescribedEntities.neighbors.contains(tokens[token].lemma),
      tokens[token].word == tokens[token].lemma,
      let country = owner(of: token).flatMap(country(of:)),
      !tree.children(of: token).contains(where: {
        index.name(at: $0) != nil && tokens[$0].relation != .possessiveModifier
      })
    else { return nil }
    // Those that it borders are meant before others, which are neighbors across a sea.
    let bordering = offices.neighbors(of: index.entities[country].key)
    var others: Set<Int> = []
    var near: Set<Int> = []
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      var (isNamed, isNearNamed) = (false, false)
      var here: Set<Int> = []
      for candidate in nearby(number, before: token) {
        for entity in candidate.entities
        where index.entities[entity].kind == .country && entity != country {
          here.insert(entity)
          if !isAdjective(candidate) { isNamed = true }
          guard index.entities[entity].key.map(bordering.contains) ?? false else { continue }
          near.insert(entity)
          if !isAdjective(candidate) { isNearNamed = true }
        }
      }
      if others.isEmpty || !isNamed { others.formUnion(here) }
      if isNearNamed || isNamed && bordering.isEmpty { break }
    }
    // Of several, the one from which the text reports.
    if others.count > 1, let dateline, others.contains(dateline) { return dateline }
    if !near.isEmpty { others = near }
    return others.count == 1 ? others.first : nil
  }
}
