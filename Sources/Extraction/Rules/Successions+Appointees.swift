internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension Successions {
  /// Who was chosen for an office that the bearer of a name held: "was named NATO envoy, replacing Chad's Kofi Mensah".
  func appointee(
    replacing name: NameSpan, in sentence: Range<Int>, _ offices: [Finding]
  ) -> Int? {
    let tokens = document.tokens
    var before = name.tokens.lowerBound - 1
    // "replacing Chad's Kofi Mensah", "replacing General Kofi Mensah".
    if before > sentence.lowerBound, ["'s", "'"].contains(tokens[before].word) {
      guard let owner = index.name(at: before - 1), owner.kind == .country else { return nil }
      before = owner.tokens.lowerBound - 1
    }
    for _ in 0..<2
    where before > sentence.lowerBound && tokens[before].shape.contains(.capitalized) {
      before -= 1
    }
    guard before - 1 > sentence.lowerBound,
      ["replacing", "succeeding"].contains(tokens[before].word), tokens[before - 1].word == ",",
      let office = offices.last(where: {
        Successions.isTold($0) && $0.trigger < before && $0.rule.hasPrefix("position.chosen")
      })
    else { return nil }
    return office.subject.entity
  }
}
