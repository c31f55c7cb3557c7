internal import AnnotatedText
internal import Gazetteers

/// Which person each name of a person in a document means: full names that abridge each other are one, and a bare
/// surname or given name is the person who bears it, if that is clear.
struct PersonIdentities {
  /// A person whom the document names in full.
  private struct Bearer {
    var label: String
    var words: [WordKey]
    var isFeminine: Bool?
    var titles: Set<String> = []
    /// Whether the text brings the person in as somebody's relative: "the daughter of Kofi Roy".
    var isRelative = false
    /// The sentence of the last mention before the name that is read.
    var lastSentence: Int?
  }

  /// How many sentences back a bearer of a shared surname is still spoken of.
  private static let window = 2

  private let document: AnnotatedDocument
  private let gazetteer: Gazetteer
  private var bearers: [Bearer] = []
  /// The bearers by the last word of their surnames, and by their first words.
  private var bySurname: [WordKey: [Int]] = [:]
  private var byFirst: [WordKey: [Int]] = [:]
  /// The bearers by the words between that are no given names: "Soto" of "Ana Soto Roy".
  private var byMiddle: [WordKey: [Int]] = [:]
  private var titleEnding: [Int: TitleSpan] = [:]

  /// Reads the full names of a document.
  ///
  /// O(names), for names that few persons share.
  init(
    _ names: [NameSpan], titles: [TitleSpan], document: AnnotatedDocument, gazetteer: Gazetteer
  ) {
    self.document = document
    self.gazetteer = gazetteer
    for title in titles { titleEnding[title.tokens.upperBound] = title }
    for name in names where name.kind == .person && isFull(name) { add(name) }
  }

  private func surname(of name: NameSpan) -> Range<Int> {
    PersonNames.surname(of: name.tokens, in: document.tokens)
  }

  /// The last word of the surname, which "Jr." is not.
  private func lastWord(of name: NameSpan) -> WordKey? {
    surname(of: name).last.map { document.tokens[$0].word }
  }

  private func isFull(_ name: NameSpan) -> Bool { name.tokens.count > surname(of: name).count }

  private func words(of name: NameSpan) -> [WordKey] {
    name.tokens.map { document.tokens[$0].word }
  }

  /// Adds a full name, to the person of whom it is a longer or shorter name if there is one only.
  private mutating func add(_ name: NameSpan) {
    let words = words(of: name)
    guard let first = words.first, let last = lastWord(of: name) else { return }
    // A list of forty thousand namesakes is no report.
    let namesakes = (bySurname[last] ?? []).prefix(40).filter { bearers[$0].words.first == first }
    if namesakes.contains(where: { bearers[$0].words == words }) { return }
    let same = namesakes.filter {
      PersonIdentities.abridges(bearers[$0].words, words)
        || PersonIdentities.abridges(words, bearers[$0].words)
    }
    if same.count == 1 {
      if bearers[same[0]].words.count < words.count {
        bearers[same[0]].words = words
        bearers[same[0]].label = name.name
      }
      return
    }
    bySurname[last, default: []].append(bearers.count)
    byFirst[first, default: []].append(bearers.count)
    for token in name.tokens.dropFirst().prefix(while: { $0 < surname(of: name).lowerBound })
    where isMiddleSurname(token) {
      byMiddle[document.tokens[token].word, default: []].append(bearers.count)
    }
    bearers.append(
      Bearer(
        label: name.name, words: words, isFeminine: givenGender(first: name),
        isRelative: isRelative(name)))
  }

  /// Whether a word inside a full name may be a surname by which its bearer is called.
  private func isMiddleSurname(_ token: Int) -> Bool {
    let word = document.tokens[token]
    return word.end - word.begin > 2 && word.shape.contains(.capitalized)
      && !gazetteer.lookup(document.text(of: token..<token + 1)).contains {
        $0.category == .givenName
      }
  }

  /// Whether a name has the words of a longer one, in their order.
  private static func abridges(_ short: [WordKey], _ long: [WordKey]) -> Bool {
    guard short.count < long.count else { return false }
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// The name of the person whom a name means, in full if it is known; `nil` if it may be one of several.
  ///
  /// Names are to be asked for in the order of the text, each once, with their sentences.
  mutating func label(of name: NameSpan, in sentence: Int) -> String? {
    let words = words(of: name)
    guard let last = lastWord(of: name) else { return name.name }
    let isFeminine = addressed(name)
    let title = titleEnding[name.tokens.lowerBound].flatMap {
      gazetteer.title($0.key)?.class == .honorific ? nil : $0.key
    }
    let meant: Int
    if isFull(name) {
      let known = (bySurname[last] ?? []).prefix(40).filter {
        bearers[$0].words == words || PersonIdentities.abridges(words, bearers[$0].words)
      }
      guard let same = known.first(where: { bearers[$0].words == words }) ?? known.first,
        known.count == 1 || bearers[same].words == words
      else { return name.name }
      meant = same
    } else {
      let called = words.count == 1 ? byFirst[last] ?? byMiddle[last] : nil
      let sharing = bySurname[last] ?? called ?? []
      guard !sharing.isEmpty else { return name.name }
      guard let one = chosen(from: sharing, isFeminine: isFeminine, title: title, in: sentence)
      else { return nil }
      meant = one
    }
    bearers[meant].lastSentence = sentence
    if let isFeminine { bearers[meant].isFeminine = isFeminine }
    if let title { bearers[meant].titles.insert(title) }
    return bearers[meant].label
  }

  /// The bearer whom a bare surname means: the only one, or of those whom the form of address or the title fits, the
  /// only one or the only one spoken of right before.
  private func chosen(
    from sharing: [Int], isFeminine: Bool?, title: String?, in sentence: Int
  ) -> Int? {
    if sharing.count == 1 { return sharing[0] }
    var fitting = sharing.filter {
      guard let isFeminine, let known = bearers[$0].isFeminine else { return true }
      return isFeminine == known
    }
    if let title {
      let titled = fitting.filter { bearers[$0].titles.contains(title) }
      if !titled.isEmpty { fitting = titled }
    }
    if fitting.count == 1 { return fitting[0] }
    // "Ana Roy, the daughter of Kofi Roy, …": by the surname alone goes she of whom the text tells.
    let own = fitting.filter { !bearers[$0].isRelative }
    if own.count == 1 { return own[0] }
    let near = fitting.filter {
      bearers[$0].lastSentence.map { $0 + PersonIdentities.window >= sentence } ?? false
    }
    return near.count == 1 ? near[0] : nil
  }

  /// Whether the words before a name say that its bearer is a relative of another: "the son of the banker Kofi Roy", "his
  /// wife, Ana Roy".
  private func isRelative(_ name: NameSpan) -> Bool {
    var before = name.tokens.lowerBound - 1
    if before > 0, document.tokens[before].word == "," { before -= 1 }
    let first = max(0, before - 5)
    guard before > first else { return false }
    if PersonIdentities.kin.contains(document.tokens[before].lemma) { return true }
    // "the son of the late general Kofi Roy": ranks and adjectives may stand between.
    while before > first, document.tokens[before].word != "of",
      [.noun, .adjective, .determiner, .properNoun].contains(document.tokens[before].partOfSpeech)
    {
      before -= 1
    }
    return before > 0 && document.tokens[before].word == "of"
      && PersonIdentities.kin.contains(document.tokens[before - 1].lemma)
  }

  private static let kin: Set<WordKey> = [
    "father", "mother", "son", "daughter", "brother", "sister", "husband", "wife", "widow",
    "widower", "grandson", "granddaughter", "grandfather", "grandmother", "nephew", "niece",
    "uncle", "aunt", "cousin", "twin", "stepson", "stepdaughter", "child", "grandchild", "parent",
    "great-grandson", "great-granddaughter",
  ]

  /// Whether the words before a name say that its bearer is a woman: "Mrs.", "spokeswoman".
  func addressed(_ name: NameSpan) -> Bool? {
    let before = name.tokens.lowerBound - 1
    guard before >= 0 else { return nil }
    return GenderedWords.isFeminine(document.tokens[before].word)
  }

  /// Whether the given name is a woman's; `nil` if it may be either.
  func givenGender(first name: NameSpan) -> Bool? {
    guard let first = name.name.utf8.split(separator: 0x20).first,
      let entry = gazetteer.lookup(String(Substring(first))).first(where: {
        $0.category == .givenName
      })
    else { return nil }
    switch (entry.flags.contains(.feminine), entry.flags.contains(.masculine)) {
    case (true, false): return true
    case (false, true): return false
    default: return nil
    }
  }
}
