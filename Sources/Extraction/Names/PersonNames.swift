internal import AnnotatedText

/// The persons that a document names in full, by their surnames: what makes "Mercer" a person later in the text.
struct PersonNames {
  private let surnames: [WordKey: Range<Int>]
  private let document: AnnotatedDocument

  /// Reads the surnames; of a name of three words or more, "Ana Soto Roy", also the words between that are no given names.
  init(
    _ names: [NameSpan], document: AnnotatedDocument,
    isGivenName: (Int) -> Bool = { _ in true }
  ) {
    var surnames: [WordKey: Range<Int>] = [:]
    var middles: [WordKey: Range<Int>] = [:]
    for name in names where name.kind == .person {
      let parts = PersonNames.surname(of: name.tokens, in: document.tokens)
      guard let last = parts.last, PersonNames.isSurname(parts, in: document) else { continue }
      let key = document.tokens[last].word
      if surnames[key] == nil || name.tokens.count > 1 { surnames[key] = name.tokens }
      for token in name.tokens.dropFirst().prefix(while: { $0 < parts.lowerBound })
      where document.tokens[token].range.count > 3
        && document.tokens[token].shape.contains(.capitalized) && !isGivenName(token)
      {
        middles[document.tokens[token].word] = name.tokens
      }
    }
    surnames.merge(middles) { last, _ in last }
    self.surnames = surnames
    self.document = document
  }

  /// The tokens of the surname: the last word but "Jr.", with what hyphens tie to it.
  static func surname(of name: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var end = name.upperBound
    if name.count > 2, generations.contains(tokens[end - 1].word) {
      end -= tokens[end - 2].word == "," && name.count > 3 ? 2 : 1
    }
    var start = end - 1
    while start - 2 >= name.lowerBound, tokens[start - 1].word == "-" { start -= 2 }
    return start..<end
  }

  private static let generations: Set<WordKey> = ["jr.", "jr", "sr.", "sr"]

  /// Whether a surname may stand alone for its bearer: not the number of a pope, nor the end of "Chen Shui-bian".
  private static func isSurname(_ parts: Range<Int>, in document: AnnotatedDocument) -> Bool {
    guard let last = parts.last else { return false }
    let token = document.tokens[last]
    guard parts.count == 1 || token.shape.contains(.capitalized) && token.range.count > 3 else {
      return false
    }
    return document.document.text.bytes[token.range].contains { !"IVXivx".utf8.contains($0) }
      && token.range.count > 1
  }

  /// A person for a run of capitals that ends in a known surname.
  func name(in run: Range<Int>) -> NameSpan? {
    guard let last = run.last, surnames[document.tokens[last].word] != nil, run.count <= 4 else {
      return nil
    }
    return NameSpan(tokens: run, kind: .person, name: document.text(of: run))
  }

  /// Surnames that stand alone where no name was found.
  func remaining(in document: AnnotatedDocument, beside names: [NameSpan]) -> [NameSpan] {
    var covered = [Bool](repeating: false, count: document.tokens.count)
    for name in names { for token in name.tokens { covered[token] = true } }
    // "The Eagle landed": a surname that the text also writes small may be a noun with a capital.
    var small: Set<WordKey> = []
    for token in document.tokens
    where token.shape.contains(.lowercase) && surnames[token.word] != nil {
      small.insert(token.word)
    }
    var found: [NameSpan] = []
    for (index, token) in document.tokens.enumerated() where !covered[index] {
      guard token.shape.contains(.capitalized), surnames[token.word] != nil,
        token.partOfSpeech != .pronoun,
        token.partOfSpeech == .properNoun || !small.contains(token.word),
        index == 0 || document.tokens[index - 1].partOfSpeech != .determiner
      else { continue }
      var start = index
      while start - 2 >= 0, document.tokens[start - 1].word == "-",
        document.tokens[start - 1].begin == document.tokens[start - 2].end, !covered[start - 2],
        document.tokens[start - 2].shape.contains(.capitalized)
      {
        start -= 2
      }
      let range = start..<index + 1
      found.append(NameSpan(tokens: range, kind: .person, name: document.text(of: range)))
    }
    return found
  }
}
