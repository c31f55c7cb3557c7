internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// "the Carter administration": an administration acts as its country.
  func administrationName(at index: Int, in sentence: Sentence) -> NameSpan? {
    if let government = governmentName(at: index, in: sentence) { return government }
    guard index + 1 < sentence.tokens.upperBound, tokens[index + 1].word == "administration",
      tokens[index].shape.contains(.capitalized),
      NameFinder.presidents.contains(tokens[index].word),
      let country = gazetteer.country("us")
    else { return nil }
    return NameSpan(
      tokens: index..<index + 2, kind: country.kind, subkind: country.subkind, form: .name,
      key: country.key, name: country.name, iso: country.code)
  }

  /// "the Government of Canada", "the Royal Government of Bhutan": written like a name, and means the country.
  private func governmentName(at index: Int, in sentence: Sentence) -> NameSpan? {
    let end = sentence.tokens.upperBound
    var next = index
    if NameFinder.governmentKinds.contains(tokens[next].word) { next += 1 }
    guard next + 2 < end, tokens[index].shape.contains(.capitalized),
      tokens[next].word == "government", tokens[next].shape.contains(.capitalized),
      tokens[next + 1].word == "of"
    else { return nil }
    next += tokens[next + 2].word == "the" ? 3 : 2
    guard next < end,
      var country = tableName(at: next, in: sentence, isHeadline: false), country.kind == .country,
      country.form == .name
    else { return nil }
    // "the Government of Western Australia" is a state's.
    if country.tokens.upperBound < end, isNameWord(country.tokens.upperBound) { return nil }
    country.tokens = index..<country.tokens.upperBound
    return country
  }

  /// What stands before "Government" in such names.
  private static let governmentKinds: Set<WordKey> = [
    "royal", "federal", "transitional", "interim", "central",
  ]

  /// The surnames of the presidents of the one state whose governments are called by them.
  private static let presidents: Set<WordKey> = [
    "roosevelt", "truman", "eisenhower", "kennedy", "johnson", "nixon", "ford", "carter", "reagan",
    "bush", "clinton", "obama", "trump", "biden",
  ]
}
