internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// The acronyms that a document explains: after "the Popular Defence Front (PDF)" its "PDF" is that front, whatever the
/// tables know by those letters.
struct BracketedAcronyms {
  private let document: AnnotatedDocument
  /// The name that each acronym is short for.
  private var meanings: [WordKey: NameSpan] = [:]
  /// The token at which each is explained.
  private var explained: [WordKey: Int] = [:]

  /// Reads the explanations in a document: a name of an organization and its acronym, the second of them in brackets,
  /// or the acronym behind ", or".
  ///
  /// O(names).
  init(_ names: [NameSpan], document: AnnotatedDocument) {
    self.document = document
    let covered = Dictionary(
      names.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for name in names where name.kind == .organization && name.tokens.count > 1 {
      guard let acronym = acronym(beside: name) else { continue }
      let word = document.tokens[acronym].word
      guard meanings[word] == nil else { continue }
      if let known = covered[acronym], known.key == nil || known.key != name.key,
        !isSpelled(acronym, by: name),
        // "the Italian Workers Party (PLI)": in its own tongue, whatever party else bears those letters.
        !(name.subkind == .party && known.subkind == .party && acronym > name.tokens.lowerBound)
      {
        continue
      }
      meanings[word] = name
      explained[word] = acronym
    }
  }

  /// The token of the acronym that stands beside a name.
  private func acronym(beside name: NameSpan) -> Int? {
    let (before, next) = (name.tokens.lowerBound - 2, name.tokens.upperBound)
    let tokens = document.tokens
    if next + 2 < tokens.count, tokens[next].shape.contains(.opening),
      tokens[next + 2].shape.contains(.closing), isAcronym(next + 1)
    {
      return next + 1
    }
    if before >= 0, next < tokens.count, tokens[before + 1].shape.contains(.opening),
      tokens[next].shape.contains(.closing), isAcronym(before), isSpelled(before, by: name)
    {
      return before
    }
    // "the Coast Guard Union, or CGU", "the Coast Guard Union, CGU,".
    guard next + 2 < tokens.count, tokens[next].word == "," else { return nil }
    let last = tokens[next + 1].word == "or" ? next + 2 : next + 1
    if isAcronym(last), isSpelled(last, by: name),
      last == next + 2 || tokens[last + 1].shape.contains(.punctuation)
    {
      return last
    }
    return nil
  }

  /// The names of a document with those that its acronyms mean from their explanation on.
  func applied(to names: [NameSpan]) -> [NameSpan] {
    guard !meanings.isEmpty else { return names }
    var acronyms: [Int: Int] = [:]
    for (word, token) in explained.sorted(by: { $0.value < $1.value }) {
      if let name = meanings[word] { acronyms[name.tokens.lowerBound] = token }
    }
    var applied = names.map { name in
      var name = name
      if let acronym = acronyms[name.tokens.lowerBound] {
        name.acronym = document.text(of: document.tokens[acronym])
      }
      return name
    }
    applied.removeAll { $0.tokens.count == 1 && meaning(at: $0.tokens.lowerBound) != nil }
    var covered = [Bool](repeating: false, count: document.tokens.count)
    for name in applied { for token in name.tokens { covered[token] = true } }
    for token in document.tokens.indices where !covered[token] {
      guard var name = meaning(at: token) else { continue }
      name.tokens = token..<token + 1
      name.form = .name
      name.acronym = document.text(of: document.tokens[token])
      applied.append(name)
    }
    return applied.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func meaning(at token: Int) -> NameSpan? {
    let word = document.tokens[token].word
    guard let name = meanings[word], isAcronym(token), explained[word].map({ $0 <= token }) ?? false
    else {
      return nil
    }
    return name
  }

  private func isAcronym(_ token: Int) -> Bool {
    let token = document.tokens[token]
    return token.shape.contains(.allCapitals) && !token.shape.contains(.abbreviation)
      && (2...10).contains(token.range.count)
  }

  /// Whether the acronym's letters stand in the name in their order, the first at its head.
  private func isSpelled(_ acronym: Int, by name: NameSpan) -> Bool {
    let letters = document.document.text.bytes[document.tokens[acronym].range].map { $0 | 0x20 }
    let text = document.document.text.bytes[document.range(of: name.tokens)].map { $0 | 0x20 }
    guard letters.first == text.first else { return false }
    var rest = text[...]
    for letter in letters {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
