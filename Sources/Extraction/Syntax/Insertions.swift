internal import AnnotatedText

/// What stands between a name and its verb and says nothing of it but other names and dates: "Ana Roy (born 1961)", "Ana Roy,
/// better known as Nana,".
struct Insertions {
  let tokens: [Token]

  /// The most words of one.
  private static let longest = 40
  private static let longestAlias = 16

  /// The token behind the insertions that begin at a token; `nil` if none does, or one stays open.
  func end(of token: Int, before end: Int) -> Int? {
    var position = token
    while let next = bracket(at: position, before: end) ?? alias(at: position, before: end) {
      position = next
    }
    return position > token ? position : nil
  }

  private func bracket(at token: Int, before end: Int) -> Int? {
    guard token < end, Insertions.opening.contains(tokens[token].word) else { return nil }
    var depth = 0
    for position in token..<min(end, token + Insertions.longest) {
      if Insertions.opening.contains(tokens[position].word) { depth += 1 }
      if Insertions.closing.contains(tokens[position].word) { depth -= 1 }
      if depth == 0 { return position + 1 }
    }
    return nil
  }

  /// ", also known as Nana,", ", born Ana Soto,".
  private func alias(at token: Int, before end: Int) -> Int? {
    guard token < end, tokens[token].word == "," else { return nil }
    var position = token + 1
    while position < end, tokens[position].partOfSpeech == .adverb { position += 1 }
    // "Ana Roy, Jr.,".
    if position < end, Insertions.suffixes.contains(tokens[position].word) { return position + 1 }
    // "the National Liberation Army, or ELN,".
    if position + 2 < end, tokens[position].word == "or",
      tokens[position + 1].shape.contains(.allCapitals), tokens[position + 2].word == ","
    {
      return position + 3
    }
    guard position < end, Insertions.naming.contains(tokens[position].word) else { return nil }
    while position < end, position < token + Insertions.longestAlias {
      if tokens[position].word == "," { return position + 1 }
      position = bracket(at: position, before: end) ?? position + 1
    }
    return nil
  }

  private static let suffixes: Set<WordKey> = [
    "jr.", "sr.", "jr", "sr", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq.", "kbe", "obe",
  ]
  private static let opening: Set<WordKey> = ["(", "["]
  private static let closing: Set<WordKey> = [")", "]"]
  private static let naming: Set<WordKey> = [
    "known", "born", "née", "nee", "aka", "called", "nicknamed", "styled", "abbreviated",
  ]
}
