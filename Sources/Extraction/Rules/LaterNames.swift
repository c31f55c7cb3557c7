internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices of persons whose names come a sentence later: "Peru's foreign minister says it will wait. Speaking in Lima, Ana
/// Roy said the deal was dead."
struct LaterNames {
  /// What statements name.
  static let rule = "position.named-later"
  private static let precision = 0.86

  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let gazetteer: Gazetteer

  private var tokens: [Token] { document.tokens }

  /// What two sentences say together.
  ///
  /// O(titles + names).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    let serving = Set(
      known.lazy.filter { [.holdsPosition, .worksFor, .memberOf].contains($0.kind) }
        .map(\.subject.entity))
    let held = known.filter { $0.kind == .holdsPosition }
    let firsts = firstNames()
    return document.placing(titles).compactMap { title, number -> Finding? in
      guard let office = gazetteer.title(title.key), LaterNames.sole.contains(office.class),
        number + 1 < document.sentences.count, isBare(title, in: number),
        let owner = index.country(before: title, in: tokens), let state = index.entity(at: owner)
      else { return nil }
      // Whoever is known to hold the office is meant.
      let words = document.text(of: title.tokens).lowercased()
      if held.contains(where: {
        $0.object.entity == state && $0.title?.lowercased().hasSuffix(words) ?? false
      }) {
        return nil
      }
      guard let speaker = speaker(in: document.sentences[number + 1]) else { return nil }
      let person = index.entityOfName[speaker]
      guard firsts[person] == speaker, !serving.contains(person) else { return nil }
      return Finding(
        subject: Participant(
          entity: person, token: index.names[speaker].tokens.upperBound - 1),
        object: Participant(
          entity: state, token: index.names[speaker].tokens.upperBound - 1, antecedent: number),
        kind: .holdsPosition, rule: LaterNames.rule, precision: LaterNames.precision,
        trigger: index.names[speaker].tokens.lowerBound, verb: nil,
        title: document.text(of: title.tokens), quantity: nil, reading: Reading(),
        sentence: number + 1)
    }
  }

  /// The first name of each person.
  private func firstNames() -> [Int: Int] {
    var firsts: [Int: Int] = [:]
    for (number, name) in index.names.enumerated() where name.kind == .person {
      let person = index.entityOfName[number]
      if person >= 0, firsts[person] == nil { firsts[person] = number }
    }
    return firsts
  }

  /// Whether an office is what the speaker of a sentence is called that names nobody.
  private func isBare(_ title: TitleSpan, in number: Int) -> Bool {
    let word = title.tokens.upperBound - 1
    let next = title.tokens.upperBound
    let sentence = document.sentences[number].tokens
    guard tokens[word].word == tokens[word].lemma, tokens[word].relation == .nominalSubject,
      next < sentence.upperBound, tokens[next].word != ",", tokens[next].word != "and",
      let verb = tree.head(of: word), LaterNames.telling.contains(tokens[verb].lemma),
      !tree.hasChild(of: word, words: ["former", "a", "an", "one", "no", "deputy", "ex"]),
      !title.prefixes.contains(where: SequenceMatcher.notHeld.contains)
    else { return false }
    return sentence.allSatisfy {
      index.nameAt[$0] < 0 || index.names[Int(index.nameAt[$0])].kind != .person
    }
  }

  /// The person with a full name and nothing else beside it who speaks in a sentence before anybody else is named there.
  private func speaker(in sentence: Sentence) -> Int? {
    guard
      let first = sentence.tokens.first(where: {
        index.nameAt[$0] >= 0 && index.names[Int(index.nameAt[$0])].kind == .person
      })
    else { return nil }
    let number = Int(index.nameAt[first])
    let name = index.names[number]
    let next = name.tokens.upperBound
    guard name.tokens.lowerBound == first, name.tokens.count > 1, next < sentence.tokens.upperBound,
      [.verb, .auxiliary].contains(tokens[next].partOfSpeech),
      let head = name.tokens.first(where: { tokens[$0].relation == .nominalSubject }),
      let verb = tree.head(of: head), LaterNames.telling.contains(tokens[verb].lemma)
    else { return nil }
    // "Finance Minister Ana Roy", "Peru's Ana Roy", "and Ana Roy".
    if first > sentence.tokens.lowerBound, tokens[first - 1].word != "," { return nil }
    return number
  }

  /// Offices of which a country has one.
  private static let sole: Set<Title.Class> = [.headOfState, .headOfGovernment, .minister]

  private static let telling: Set<WordKey> = [
    "say", "tell", "announce", "warn", "add", "stress", "declare", "insist", "call", "accuse",
    "promise", "urge", "deny", "reject", "condemn", "speak", "vow",
  ]
}

extension EntityIndex {
  /// The last token of the country's name right before an office: "Peru's foreign minister", "the Peruvian president".
  func country(before title: TitleSpan, in tokens: [Token]) -> Int? {
    var before = title.tokens.lowerBound - 1
    if before >= 0, ["acting", "new", "top", "interim", "outgoing"].contains(tokens[before].word) {
      before -= 1
    }
    if before > 0, ["'s", "'"].contains(tokens[before].word) { before -= 1 }
    guard before >= 0, let name = name(at: before), name.kind == .country, !name.isPeople,
      name.tokens.upperBound == before + 1
    else { return nil }
    return before
  }
}
