internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

// Who holds an office, by where the name stands.
extension HomeOffices {
  /// The full name behind "the" and an office between commas: "the interior minister, Kofi Mensah, said".
  func holder(besides title: TitleSpan, in sentence: Sentence) -> Int? {
    let before = title.tokens.lowerBound - 1
    let comma = title.tokens.upperBound
    // "a spokesman for the prime minister, Kofi Mensah," is no minister.
    if before > sentence.tokens.lowerBound,
      document.tokens[before - 1].partOfSpeech == .adposition,
      before - 1 > sentence.tokens.lowerBound,
      document.tokens[before - 2].partOfSpeech == .noun
    {
      return nil
    }
    guard before >= sentence.tokens.lowerBound,
      document.tokens[before].word == "the"
        || document.tokens[title.tokens.lowerBound].word == "the",
      comma + 1 < sentence.tokens.upperBound, document.tokens[comma].word == ",",
      index.nameAt[comma + 1] >= 0
    else { return nil }
    let number = Int(index.nameAt[comma + 1])
    let name = index.names[number]
    guard name.kind == .person, name.tokens.lowerBound == comma + 1, name.tokens.count > 1,
      name.tokens.upperBound < sentence.tokens.upperBound,
      [",", ".", ";", "–", "—"].contains(document.tokens[name.tokens.upperBound].word)
    else { return nil }
    return number
  }

  /// The full name of the person behind the words of an office, over a comma and ranks.
  func holder(behind office: Range<Int>, in sentence: Sentence) -> Int? {
    var next = office.upperBound
    let limit = min(sentence.tokens.upperBound, next + 5)
    while next < limit {
      if index.nameAt[next] >= 0 {
        let number = Int(index.nameAt[next])
        let name = index.names[number]
        return name.kind == .person && name.tokens.lowerBound == next && name.tokens.count > 1
          ? number : nil
      }
      guard
        document.tokens[next].word == "," || document.tokens[next].shape.contains(.capitalized)
          || document.tokens[next].word == "."
      else { return nil }
      next += 1
    }
    return nil
  }

  /// The name of the person that follows a title.
  func holder(
    after title: TitleSpan, in sentence: Sentence, isFull: Bool = true
  ) -> Int? {
    let next = title.tokens.upperBound
    guard next < sentence.tokens.upperBound, index.nameAt[next] >= 0 else { return nil }
    let number = Int(index.nameAt[next])
    let name = index.names[number]
    // A bare surname may be anybody's of whom earlier reports told.
    guard name.kind == .person, name.tokens.lowerBound == next, name.tokens.count > 1 || !isFull
    else { return nil }
    return number
  }

  /// The full name before an office between commas: "Kofi Mensah, the interior minister, said", "Ana Roy, deputy minister
  /// of defence, and Kofi Mensah".
  func holder(before title: TitleSpan, in sentence: Sentence) -> Int? {
    let tokens = document.tokens
    var comma = title.tokens.lowerBound - 1
    let isPast = title.prefixes.contains { SequenceMatcher.heldOnce.contains($0) }
    var isArticled = tokens[title.tokens.lowerBound].word == "the"
    if comma > sentence.tokens.lowerBound,
      tokens[comma].word == "the" || isPast && ["a", "an"].contains(tokens[comma].word)
    {
      isArticled = true
      comma -= 1
    }
    guard comma > sentence.tokens.lowerBound, tokens[comma].word == ",",
      let name = index.name(at: comma - 1), name.kind == .person, name.tokens.count > 1,
      name.tokens.upperBound == comma
    else { return nil }
    // "the singers Eva Soto, Ana Roy, minister …": a row.
    let before = name.tokens.lowerBound - 1
    if !isArticled, before >= sentence.tokens.lowerBound, tokens[before].word == "," { return nil }
    let next = title.tokens.upperBound
    let isClosed =
      next >= sentence.tokens.upperBound
      || tokens[next].shape.contains(.punctuation) && ![":", "-"].contains(tokens[next].word)
      || isArticled && ["since", "until", "and", "who", "at"].contains(tokens[next].word)
    return isClosed ? Int(index.nameAt[comma - 1]) : nil
  }
}
