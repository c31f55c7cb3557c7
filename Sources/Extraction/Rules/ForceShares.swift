internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Where a share of a force is of which the words before tell where it is: "100,000 American troops in Europe, 35,000 of
/// them in Germany", "2,290 personnel in Cyprus, of whom 1,180 are at RAF Akrotiri".
///
/// The share is of those whom another statement of the sentence tells of; its figure takes the place of theirs.
struct ForceShares {
  /// What statements name.
  static let rule = "stationed.share"
  private static let precision = 0.88

  let document: AnnotatedDocument
  let index: EntityIndex

  private var tokens: [Token] { document.tokens }

  /// One share: its words, and the names of where it is.
  private struct Share {
    var figure: Range<Int>
    var places: [Int]
  }

  /// Whose force is where, as one sentence tells it.
  private struct Presence: Hashable {
    var force: Int
    var place: Int
    var sentence: Int
  }

  /// The statements with those on shares added, and without those that give a share the figure of the whole.
  ///
  /// O(tokens + findings), and for each share once more the findings of its sentence.
  func refining(_ findings: [Finding]) -> [Finding] {
    let told = Dictionary(
      grouping: findings.lazy.filter {
        $0.kind == .stationedIn && $0.reading.polarity == .positive
      }, by: \.sentence)
    guard !told.isEmpty else { return findings }
    var shares: [Finding] = []
    var replaced: [Presence: Int] = [:]
    for (number, sentence) in document.sentences.enumerated() {
      guard let told = told[number] else { continue }
      for token in sentence.tokens.dropFirst(2)
      where ForceShares.pronouns.contains(tokens[token].word) && tokens[token - 1].word == "of" {
        guard let share = share(at: token, in: sentence.tokens) else { continue }
        let wholes = told.filter { $0.object.token < token && $0.subject.token < token }
        guard let whole = wholes.first, Set(wholes.map(\.subject.entity)).count == 1,
          tells(ofForceBefore: token, in: sentence.tokens)
        else { continue }
        let figure = document.text(of: share.figure)
        for name in share.places {
          let place = index.entityOfName[name]
          guard place != whole.subject.entity else { continue }
          let presence = Presence(force: whole.subject.entity, place: place, sentence: number)
          replaced[presence] = min(replaced[presence] ?? token, token)
          shares.append(
            Finding(
              subject: whole.subject,
              object: Participant(entity: place, token: index.names[name].tokens.upperBound - 1),
              kind: .stationedIn, rule: ForceShares.rule, precision: ForceShares.precision,
              trigger: whole.trigger, verb: whole.verb, title: nil, quantity: figure,
              reading: whole.reading, sentence: number))
        }
      }
    }
    let others = findings.filter { finding in
      guard finding.kind == .stationedIn,
        let share = replaced[
          Presence(
            force: finding.subject.entity, place: finding.object.entity, sentence: finding.sentence)
        ]
      else { return true }
      return finding.object.token <= share
    }
    return others + shares
  }

  /// The share at "them" of "35,000 of them in Germany", or at "whom" of "of whom 1,180 are at".
  private func share(at pronoun: Int, in sentence: Range<Int>) -> Share? {
    let isBehind = tokens[pronoun].word == "whom" || tokens[pronoun].word == "which"
    if isBehind, let end = figureEnd(from: pronoun + 1, in: sentence) {
      return places(from: end, in: sentence).map {
        Share(figure: pronoun + 1..<end, places: $0)
      }
    }
    var start = pronoun - 1
    while start > sentence.lowerBound, ForceShares.isOfFigure(tokens[start - 1]),
      tokens[start - 1].word != ","
    {
      start -= 1
    }
    guard start < pronoun - 1, start > sentence.lowerBound,
      [",", "-", "(", "\u{2014}", "\u{2013}", ";", "and", "with"].contains(tokens[start - 1].word)
    else { return nil }
    return places(from: pronoun + 1, in: sentence).map {
      Share(figure: start..<pronoun - 1, places: $0)
    }
  }

  private func figureEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    var end = start
    while end < sentence.upperBound, ForceShares.isOfFigure(tokens[end]) { end += 1 }
    return end > start ? end : nil
  }

  private static func isOfFigure(_ token: Token) -> Bool {
    token.partOfSpeech == .numeral || figures.contains(token.word)
  }

  /// The names behind "are based in", "at the air bases of", joined by commas and "and".
  private func places(from start: Int, in sentence: Range<Int>) -> [Int]? {
    var next = start
    while next < min(sentence.upperBound, start + 4), ForceShares.links.contains(tokens[next].word)
    {
      next += 1
    }
    guard next + 1 < sentence.upperBound,
      ["in", "at", "on"].contains(tokens[next].word)
    else { return nil }
    next += 1
    while next < sentence.upperBound, index.nameAt[next] < 0, next < start + 9,
      [.determiner, .adjective, .noun].contains(tokens[next].partOfSpeech)
        || tokens[next].word == "of"
        || Lexicon.installations.contains(tokens[next - 1].lemma)
          && ["in", "on"].contains(tokens[next].word)
    {
      next += 1
    }
    var names: [Int] = []
    while next < sentence.upperBound, let name = index.name(at: next),
      [.place, .country, .base].contains(name.kind), name.form == .name,
      name.tokens.lowerBound == next
    {
      names.append(Int(index.nameAt[next]))
      next = name.tokens.upperBound
      // "in Okinawa's north", "in Germany, where", "in Apra Harbor, Guam, under".
      if next < sentence.upperBound, ["'s", "'"].contains(tokens[next].word) { return nil }
      var comma = next
      while comma < min(sentence.upperBound, next + 2), [",", "and"].contains(tokens[comma].word) {
        comma += 1
      }
      guard comma > next else { break }
      next = comma
    }
    return names.isEmpty ? nil : names
  }

  /// Whether a sentence tells of soldiers before a word.
  private func tells(ofForceBefore word: Int, in sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<word).contains {
      Lexicon.armed.contains(tokens[$0].lemma)
        || tokens[$0].lemma == "member" && $0 > 0 && tokens[$0 - 1].word == "service"
    }
  }

  private static let pronouns: Set<WordKey> = ["them", "whom", "which", "these", "those"]

  private static let links: Set<WordKey> = [
    "are", "were", "is", "was", "based", "stationed", "deployed", "serving", "posted", "located",
  ]

  private static let figures: Set<WordKey> = [
    "about", "around", "some", "roughly", "nearly", "almost", "over", "more", "than", "at",
    "least", "up", "to", "half", "most", "many", "a", "third", "quarter", "two-thirds", "thirds",
    "the", "majority", "bulk", "dozens", "hundreds", "thousands", "several", "approximately",
    "well", "just", "under", "fewer", "less", "percent", "%",
  ]
}
