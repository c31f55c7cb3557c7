internal import AnnotatedText
internal import KnowledgeModel

// Figures that stand apart from what they count: in a list, as a share, as a rate, as a sum behind the receiver.
extension QuantityReader {
  /// The figure that alone stands before the later end of a list: "1,200" of "145 soldiers at Kulob and about 1,200 at Manas".
  func listed(before object: Int) -> String? {
    let tokens = tree.tokens
    // "5 diplomats of Mali and 3 of Togo": the figure itself is the head.
    if tokens[object].partOfSpeech == .numeral, object > 3,
      tokens[object - 1].word == "and" || tokens[object - 1].word == ",",
      object + 1 < tokens.count, tokens[object + 1].partOfSpeech == .adposition
    {
      return document.text(of: object..<object + 1)
    }
    var preposition = object - 1
    while preposition > 1, object - preposition < 5, tree.isInSentence(preposition, of: object),
      [.determiner, .properNoun, .adjective].contains(tokens[preposition].partOfSpeech)
    {
      preposition -= 1
    }
    guard preposition > 2, tree.isInSentence(preposition - 2, of: object),
      tokens[preposition].partOfSpeech == .adposition,
      tokens[preposition - 1].partOfSpeech == .numeral
        || Self.counting.contains(tokens[preposition - 1].lemma)
    else { return nil }
    let figure = preposition - 1
    var first = figure
    while first > 0,
      Self.bounding.contains(tokens[first - 1].word)
        || tokens[first - 1].partOfSpeech == .numeral
    {
      first -= 1
    }
    let joint = first - 1
    guard joint > 2, tree.isInSentence(joint, of: object),
      [",", ";", "and"].contains(tokens[joint].word)
    else { return nil }
    // What is counted stands with the first figure of the list.
    let isList = (max(0, joint - 14)..<joint).contains {
      tree.isInSentence($0, of: object) && tokens[$0].partOfSpeech == .numeral
        && tokens[$0 + 1].partOfSpeech != .punctuation && $0 + 1 < joint
    }
    return isList ? document.text(of: first..<figure + 1) : nil
  }

  /// A share: "half of its troops", "a quarter of the 400 Danish soldiers", of what is controlled "a quarter" alone.
  func share(at noun: Int, of kind: RelationKind) -> String? {
    let tokens = tree.tokens
    guard Self.fractions.contains(tokens[noun].lemma) else { return nil }
    var first = noun
    while first > 0, tree.isInSentence(first - 1, of: noun),
      // "two-thirds" too.
      ["a", "one"].contains(tokens[first - 1].word)
        || tokens[first - 1].partOfSpeech == .numeral
        || Self.bounding.contains(tokens[first - 1].word)
        || first == noun && tokens[first - 1].word == "-"
    {
      first -= 1
    }
    // "a third" is the one behind the second too: a share has a figure of its own, or is half.
    guard first < noun || tokens[noun].lemma == "half" else { return nil }
    let whole = tree.children(of: noun, .nominalModifier).first {
      tree.caseWord(of: $0) == "of" && $0 - noun < 7
    }
    if let whole, Lexicon.armed.contains(tokens[whole].lemma) {
      return document.text(of: first..<whole + 1)
    }
    return kind == .controls ? document.text(of: first..<noun + 1) : nil
  }

  /// The rate of a duty: "25 percent" of "a 25 percent tariff", "duties of 50 percent".
  func rate(at noun: Int) -> String? {
    let tokens = tree.tokens
    guard Self.duties.contains(tokens[noun].lemma) else { return nil }
    for part in tree.children(of: noun)
    where ["percent", "%", "cent"].contains(tokens[part].lemma)
      && (part < noun || tree.caseWord(of: part) == "of")
    {
      var first = part
      while first > 0, tree.isInSentence(first - 1, of: part),
        tokens[first - 1].partOfSpeech == .numeral || tokens[first - 1].word == "per"
          || Self.bounding.contains(tokens[first - 1].word)
      {
        first -= 1
      }
      if first < part { return document.text(of: first..<part + 1) }
    }
    return nil
  }

  /// The one sum of money behind a verb of giving or fining, wherever the parser hangs it: "fined Intel, which is based in
  /// Oregon, a record 1.06 billion euros".
  func sumBehind(_ verb: Int, in sentence: Sentence) -> String? {
    let tokens = tree.tokens
    // "agreed on a $1.4 billion plan".
    for plan in tree.children(of: verb, .oblique)
    where plan > verb && tokens[plan].partOfSpeech == .noun
      && ["on", "to", "for"].contains(tree.caseWord(of: plan) ?? .none)
    {
      if let text = sum(at: plan) { return text }
    }
    guard Self.paying.contains(tokens[verb].lemma) else { return nil }
    let end = min(sentence.tokens.upperBound, verb + 24)
    guard verb + 1 < end else { return nil }
    var found: String?
    var depth = 0
    for token in verb + 1..<end {
      if tokens[token].word == "," { depth = depth == 0 ? 1 : 0 }
      // Another clause, but not one put between commas.
      if depth == 0, tokens[token].partOfSpeech == .verb, tree.head(of: token) != nil,
        tokens[token].relation != .adjectivalModifier, found == nil
      {
        return nil
      }
      guard found == nil, let text = sum(at: token), isHead(of: token) else { continue }
      found = text
    }
    return found
  }

  /// Whether a word is itself the sign or the unit of a sum, not a noun beside it.
  private func isHead(of token: Int) -> Bool {
    tree.tokens[token].partOfSpeech == .symbol
      || QuantityReader.currencies.contains(tree.tokens[token].lemma)
  }

  /// Whether a noun means those who do or agree something together: "the two sides" are no quantity.
  func isPair(_ noun: Int) -> Bool {
    let tokens = tree.tokens
    if ["side", "neighbor", "neighbour", "party"].contains(tokens[noun].lemma) { return true }
    return Self.parties.contains(tokens[noun].lemma)
      && tree.hasChild(of: noun, words: ["the", "both", "their", "these", "those", "its", "his"])
  }

  private static let parties: Set<WordKey> = [
    "country", "nation", "leader", "government", "state", "president", "minister", "capital",
    "ally", "power", "rival", "counterpart", "official", "delegation", "republic", "man", "woman",
    "general",
  ]

  static let fractions: Set<WordKey> = [
    "half", "third", "quarter", "fifth", "tenth", "sixth",
  ]

  private static let duties: Set<WordKey> = [
    "tariff", "duty", "levy", "tax", "surcharge", "cut", "stake", "share", "increase", "reduction",
  ]

  private static let paying: Set<WordKey> = [
    "fine", "lend", "give", "pay", "grant", "offer", "pledge", "promise", "owe", "loan", "donate",
    "award", "send", "allocate", "provide",
  ]

  private static let counting: Set<WordKey> = [
    "dozen", "hundred", "thousand", "million", "billion",
  ]

  /// Words that bound the figure after them.
  private static let bounding: Set<WordKey> = [
    "about", "around", "some", "nearly", "almost", "over", "roughly", "approximately", "another",
    "under", "least", "at", "than", "more", "fewer", "up", "to", "less", "just", "only",
  ]
}
