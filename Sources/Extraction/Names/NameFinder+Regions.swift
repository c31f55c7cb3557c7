internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// When a name that a country and a region share is the region's.
extension NameFinder {
  /// The region of the country in which the city before it lies: "Georgia" of "Atlanta, Georgia" is not the state.
  func regionAfterCity(
    _ index: Int, among candidates: [GazetteerEntry], in sentence: Sentence
  ) -> GazetteerEntry? {
    let tokens = document.tokens
    guard candidates.contains(where: { $0.category == .countryName }),
      index - 2 >= sentence.tokens.lowerBound,
      tokens[index - 1].word == ","
    else { return nil }
    for start in max(sentence.tokens.lowerBound, index - 4)...index - 2 {
      guard
        let city = gazetteer.longestMatch(
          in: tokens[start..<index - 1], accepting: { $0.category == .place && $0.country != nil }),
        start + city.length == index - 1
      else { continue }
      let countries = city.entries.map(\.country)
      if let region = candidates.first(where: {
        $0.category == .place && countries.contains($0.country)
      }) {
        return region
      }
    }
    return nil
  }

  /// The region whose governor a phrase speaks of: "Governor Ana Roy of Georgia", "Georgia Governor Ana Roy".
  func regionOfGovernor(
    _ index: Int, among candidates: [GazetteerEntry], in sentence: Sentence
  ) -> GazetteerEntry? {
    guard candidates.contains(where: { $0.category == .countryName }),
      let region = candidates.first(where: { $0.category == .place && $0.country != nil })
    else { return nil }
    if regionNamesakes.isRegion(index, in: sentence) { return region }
    let tokens = document.tokens
    if index + 1 < sentence.tokens.upperBound, NameWords.regionals.contains(tokens[index + 1].word)
    {
      return region
    }
    guard index - 1 > sentence.tokens.lowerBound,
      tokens[index - 1].word == "of" || tokens[index - 1].word == "from"
    else { return nil }
    for word in max(sentence.tokens.lowerBound, index - 6)..<index - 1 {
      guard NameWords.regionals.contains(tokens[word].word) else { continue }
      // Between the office and its "of" stands its holder at most.
      let isHolder = (word + 1..<index - 1).allSatisfy { tokens[$0].shape.contains(.capitalized) }
      if isHolder { return region }
    }
    return nil
  }
}
