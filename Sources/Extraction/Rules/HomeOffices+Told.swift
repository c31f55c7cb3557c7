internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel

// Whose an office is by what the text has just said of it.
extension HomeOffices {
  /// The country of which the sentence before tells, where that of the dateline has another in an office of which it has
  /// one.
  ///
  /// "Chad's premier, Ana Roy, left. Mali wants talks. Prime Minister Kofi Mensah …" means Mali's.
  func another(
    than known: [Finding], _ title: TitleSpan, _ office: Title, of holder: Int
  ) -> Int? {
    guard office.class == .headOfGovernment, title.prefixes.isEmpty, let dateline = home.dateline,
      let acting = home.acting(before: title.tokens.lowerBound), acting != dateline,
      known.contains(where: {
        $0.kind == .holdsPosition && $0.object.entity == dateline && $0.subject.entity != holder
          && !$0.isPast && $0.trigger < title.tokens.lowerBound
          && $0.title.map { $0.lowercased().hasSuffix(title.key) } ?? false
      })
    else { return nil }
    return acting
  }

  /// The countries of offices that stand alone a sentence or two behind the same office of a country that named nobody:
  /// "Peru's defence minister says … Defence Minister Kofi Mensah said"; by the first token of each.
  func statesTold(by titles: [TitleSpan]) -> [Int: Int] {
    let tokens = document.tokens
    var last: [String: (country: Int, sentence: Int)] = [:]
    var told: [Int: Int] = [:]
    for (title, number) in document.placing(titles) {
      let next = title.tokens.upperBound
      let isNamed =
        next < tokens.count && index.name(at: next)?.kind == .person
        || next + 1 < tokens.count && tokens[next].word == ","
          && index.name(at: next + 1)?.kind == .person
      if let owner = index.country(before: title, in: tokens),
        let country = index.entity(at: owner)
      {
        last[title.key] = isNamed ? nil : (country, number)
      } else if isNamed, title.prefixes.isEmpty, let first = last[title.key],
        number > first.sentence, number - first.sentence < 3
      {
        told[title.tokens.lowerBound] = first.country
      }
    }
    return told
  }
}
