internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Applies sequence rules to the tokens of a sentence.
struct SequenceRuleEngine {
  let book: RuleBook
  let document: AnnotatedDocument
  let index: EntityIndex
  let matcher: SequenceMatcher
  let gazetteer: Gazetteer
  private let firsts: [WordKey: [Int]]
  private let nameRules: [Int]
  private let titleRules: [Int]
  private let titleStarts: Set<Int>

  init(
    book: RuleBook, document: AnnotatedDocument, index: EntityIndex, titles: [TitleSpan],
    gazetteer: Gazetteer
  ) {
    self.book = book
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
    self.matcher = SequenceMatcher(
      tokens: document.tokens, index: index, titles: titles, gazetteer: gazetteer)
    var nameRules: [Int] = []
    var titleRules: [Int] = []
    var firsts: [WordKey: [Int]] = [:]
    for (number, rule) in book.sequences.enumerated() {
      switch rule.steps.first {
      case .subject, .object, .name: nameRules.append(number)
      case .title: titleRules.append(number)
      case .word(let words): for word in words { firsts[word, default: []].append(number) }
      default: nameRules.append(number)
      }
    }
    self.nameRules = nameRules
    self.titleRules = titleRules
    self.firsts = firsts
    self.titleStarts = Set(titles.map(\.tokens.lowerBound))
  }

  /// What the rules find in a sentence.
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    var found: [Finding] = []
    for token in sentence.tokens {
      var rules: [Int] = firsts[document.tokens[token].word] ?? []
      let name = index.nameAt[token]
      if name >= 0, index.names[Int(name)].tokens.lowerBound == token { rules += nameRules }
      if titleStarts.contains(token) { rules += titleRules }
      for rule in rules {
        guard
          let match = matcher.match(
            book.sequences[rule], at: token, before: sentence.tokens.upperBound),
          let finding = finding(of: book.sequences[rule], match, number: number)
        else { continue }
        found.append(finding)
      }
    }
    return found
  }

  private func finding(of rule: SequenceRule, _ match: SequenceMatch, number: Int) -> Finding? {
    guard let subject = match.subject, let object = match.object,
      !(match.title != nil && isPast(match))
    else { return nil }
    let subjectName = index.names[subject]
    let objectName = index.names[object]
    let ends = (index.entityOfName[subject], index.entityOfName[object])
    guard ends.0 != ends.1, isPlausible(rule, subjectName, objectName) else { return nil }
    return Finding(
      subject: Participant(entity: ends.0, token: subjectName.tokens.upperBound - 1),
      object: Participant(entity: ends.1, token: objectName.tokens.upperBound - 1),
      kind: rule.kind, rule: rule.name, precision: rule.precision,
      trigger: match.title?.lowerBound ?? match.tokens.lowerBound, verb: nil,
      title: match.title.map { document.text(of: $0) }, quantity: nil, reading: Reading(),
      sentence: number)
  }

  /// Whether a word before the whole says that an office is not held now: "former Serbian President Ana Roy".
  private func isPast(_ match: SequenceMatch) -> Bool {
    let first = match.tokens.lowerBound
    return (max(0, first - 2)..<first).contains { position in
      gazetteer.longestMatch(
        in: document.tokens[position..<first],
        accepting: { $0.category == .titlePrefix && SequenceMatcher.notNow.contains($0.key) })
        != nil
    }
  }

  /// Whether the tables contradict what a sequence seems to say: "Geneva, France" is a list.
  private func isPlausible(_ rule: SequenceRule, _ subject: NameSpan, _ object: NameSpan) -> Bool {
    guard object.kind == .country else { return true }
    // The tables know all capitals; the cultural capital of a country is none.
    if rule.kind == .capitalOf { return subject.isCapital && subject.country == object.key }
    guard rule.kind == .locatedIn, let country = subject.country else { return true }
    return country == object.key
  }
}
