internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// "the Carter administration": an administration acts as its country.
  func administrationName(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard index + 1 < sentence.tokens.upperBound, tokens[index + 1].word == "administration",
      tokens[index].shape.contains(.capitalized),
      NameFinder.presidents.contains(tokens[index].word),
      let country = gazetteer.country("us")
    else { return nil }
    return NameSpan(
      tokens: index..<index + 2, kind: country.kind, subkind: country.subkind, form: .name,
      key: country.key, name: country.name, iso: country.code)
  }

  /// The surnames of the presidents of the one state whose governments are called by them.
  private static let presidents: Set<WordKey> = [
    "roosevelt", "truman", "eisenhower", "kennedy", "johnson", "nixon", "ford", "carter", "reagan",
    "bush", "clinton", "obama", "trump", "biden",
  ]
}
