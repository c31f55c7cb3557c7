internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Envoys whose country goes without saying: "Chile's finance minister, Ana Roy, a former ambassador to Poland," was
/// Chile's.
struct FormerEnvoys {
  /// What statements name.
  static let rule = "position.former-envoy"
  private static let precision = 0.86

  let document: AnnotatedDocument
  let index: EntityIndex
  let gazetteer: Gazetteer
  let reference: ReferenceResolver

  private var tokens: [Token] { document.tokens }

  /// What the envoys' titles say that stand behind the names of people who hold offices of one country.
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var triggers: Set<Int> = []
    var states: [Int: Set<Int>] = [:]
    for finding in known
    where finding.kind == .holdsPosition && finding.reading.polarity == .positive {
      triggers.insert(finding.trigger)
      if index.entities[finding.object.entity].kind == .country {
        states[finding.subject.entity, default: []].insert(finding.object.entity)
      }
    }
    return document.placing(titles).compactMap { title, number -> Finding? in
      let sentence = document.sentences[number].tokens
      guard !triggers.contains(title.tokens.lowerBound),
        gazetteer.title(title.key)?.class == .diplomat,
        title.prefixes.contains("former") || isFormer(title, in: sentence),
        isSent(title.tokens.upperBound, in: sentence),
        let name = bearer(of: title, in: sentence), let person = index.entity(at: name),
        let held = states[person], held.count == 1, let state = held.first,
        !(title.tokens.upperBound..<sentence.upperBound).prefix(6).contains(where: {
          index.entity(at: $0) == state
        })
      else { return nil }
      return Finding(
        subject: Participant(entity: person, token: name),
        object: Participant(
          entity: state, token: title.tokens.lowerBound,
          antecedent: reference.antecedent(of: state, for: title.tokens.lowerBound)),
        kind: .holdsPosition, rule: FormerEnvoys.rule, precision: FormerEnvoys.precision,
        trigger: title.tokens.lowerBound, verb: nil,
        title: "former " + document.text(of: bare(title)), quantity: nil, reading: Reading(),
        sentence: number, isPast: true)
    }
  }

  /// The title without "former".
  private func bare(_ title: TitleSpan) -> Range<Int> {
    let first = title.tokens.lowerBound
    return FormerEnvoys.former.contains(tokens[first].word) && title.tokens.count > 1
      ? first + 1..<title.tokens.upperBound : title.tokens
  }

  private func isFormer(_ title: TitleSpan, in sentence: Range<Int>) -> Bool {
    let before = title.tokens.lowerBound - 1
    return before >= sentence.lowerBound && FormerEnvoys.former.contains(tokens[before].word)
  }

  /// Whether a title goes on with where the envoy was sent: "to Poland", "to the United Nations".
  private func isSent(_ next: Int, in sentence: Range<Int>) -> Bool {
    guard next + 1 < sentence.upperBound, ["to", "in"].contains(tokens[next].word) else {
      return false
    }
    let goal = tokens[next + 1].word == "the" ? next + 2 : next + 1
    return index.name(at: goal).map { [.country, .organization].contains($0.kind) } ?? false
  }

  /// The last word of the name before a comma, an age and an article.
  private func bearer(of title: TitleSpan, in sentence: Range<Int>) -> Int? {
    var before = title.tokens.lowerBound - 1
    while before > sentence.lowerBound,
      FormerEnvoys.former.contains(tokens[before].word)
        || ["a", "the"].contains(tokens[before].word)
    {
      before -= 1
    }
    guard before > sentence.lowerBound, tokens[before].word == "," else { return nil }
    before -= 1
    if tokens[before].partOfSpeech == .numeral, tokens[before - 1].word == "," { before -= 2 }
    // "Ana Roy of Chile, a former ambassador".
    if before > sentence.lowerBound, let nation = index.name(at: before), nation.kind == .country,
      nation.tokens.lowerBound > sentence.lowerBound,
      tokens[nation.tokens.lowerBound - 1].word == "of"
    {
      before = nation.tokens.lowerBound - 2
    }
    guard before >= sentence.lowerBound, let name = index.name(at: before), name.kind == .person
    else { return nil }
    return before
  }

  private static let former: Set<WordKey> = ["former", "onetime", "ex", "erstwhile", "one-time"]
}
