internal import AnnotatedText
internal import KnowledgeModel

/// Reads the figure that goes with a statement: "at least 7,000 troops", "about 85 percent".
struct QuantityReader {
  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex

  private static let counted: Set<RelationKind> = [
    .stationedIn, .controls, .retreat, .mobilize, .aid, .coerce, .assault, .operates, .agree,
    .sanction, .cooperate,
  ]

  /// The figure of a statement of a kind, if it is one that has figures.
  func quantity(
    of kind: RelationKind, trigger: Int, subject: Participant, object: Participant,
    in sentence: Sentence
  ) -> String? {
    guard QuantityReader.counted.contains(kind) else { return nil }
    if let text = listed(before: object.token) { return text }
    for token in [object.token] + tree.children(of: trigger, .object, .nominalSubjectPassive) {
      if let text = share(at: token, of: kind) ?? (kind == .sanction ? rate(at: token) : nil) {
        return text
      }
    }
    // What is done to some, or given, has their number; who does it has one where it is armed.
    for token in [object.token] + tree.children(of: trigger, .object, .nominalSubjectPassive) {
      if let text = figure(at: token, isPatient: kind.isEvent) { return text }
    }
    // "provided Chad with 20 trucks".
    if Control.furnishing.contains(tree.tokens[trigger].lemma) {
      for thing in tree.children(of: trigger, .oblique) where tree.caseWord(of: thing) == "with" {
        if let text = figure(at: thing, isPatient: true) { return text }
      }
    }
    for token in [subject.token] + tree.children(of: trigger, .nominalSubject)
      + tree.children(of: trigger, .oblique).filter({ tree.caseWord(of: $0) == nil })
    {
      if let text = figure(at: token, isPatient: false) { return text }
    }
    if kind == .stationedIn { return garrison(of: subject.entity, at: trigger, in: sentence) }
    return kind.isEvent ? sumBehind(trigger, in: sentence) : nil
  }

  /// The figure before a noun, with the words that bound it, up to the noun.
  func figure(at noun: Int, isPatient: Bool) -> String? {
    let tokens = tree.tokens
    if isPatient, let sum = sum(at: noun) { return sum }
    let lemma = tokens[noun].lemma
    let isCounted =
      Lexicon.units.contains(lemma)
      || Lexicon.armed.contains(lemma) && !(Lexicon.unarmed.contains(lemma) && isPair(noun))
      || isPatient && tokens[noun].partOfSpeech == .noun && !Lexicon.times.contains(lemma)
        && !Lexicon.rounds.contains(lemma) && !isPair(noun)
    guard isCounted else { return nil }
    guard let number = number(of: noun) else {
      // "a battalion of 600 soldiers", but not "half of its 600 soldiers".
      guard !Lexicon.partitives.contains(lemma), !Lexicon.shares.contains(lemma) else { return nil }
      return tree.children(of: noun, .nominalModifier).first {
        tree.caseWord(of: $0) == "of" && Lexicon.armed.contains(tokens[$0].lemma)
      }.flatMap { part in self.number(of: part).flatMap { phrase(from: $0, to: part) } }
    }
    return phrase(from: number, to: noun)
  }

  /// The numeral of a noun, or the "dozen" and "hundreds" that take its place: "more than a dozen soldiers".
  private func number(of noun: Int) -> Int? {
    let tokens = tree.tokens
    return tree.children(of: noun).first {
      guard $0 < noun else { return false }
      return tokens[$0].relation == .numericModifier
        || QuantityReader.numerals.contains(tokens[$0].lemma)
          && [.adjectivalModifier, .compound, .nominalModifierUnmarked, .determiner]
            .contains(tokens[$0].relation)
    }
  }

  /// A sum of money: "$40 million" of itself, or before a noun, "a $40 million loan".
  func sum(at noun: Int) -> String? {
    let tokens = tree.tokens
    var sign: Int?
    for near in max(0, noun - 4)...min(noun + 1, tokens.count - 1)
    where tree.isInSentence(near, of: noun)
      && QuantityReader.signs.contains(document.text(of: near..<near + 1))
    {
      // The sign belongs to the noun, or to a number below it.
      if near == noun || tree.head(of: near) == noun
        || tree.head(of: near).flatMap({ tree.head(of: $0) }) == noun
      {
        sign = near
        break
      }
    }
    guard let sign else { return currency(at: noun) }
    var end = sign + 1
    while end < tokens.count, tree.isInSentence(end, of: noun),
      tokens[end].partOfSpeech == .numeral || tokens[end].shape.contains(.number)
        || QuantityReader.numerals.contains(tokens[end].lemma)
    {
      end += 1
    }
    guard end > sign + 1 else { return nil }
    return phrase(from: sign, to: end - 1)
  }

  /// "5 million euros" of itself, or before a noun: "a 5 million euro loan".
  private func currency(at noun: Int) -> String? {
    let tokens = tree.tokens
    let unit =
      QuantityReader.currencies.contains(tokens[noun].lemma)
      ? noun
      : tree.children(of: noun, .compound, .nominalModifierUnmarked).first {
        $0 < noun && QuantityReader.currencies.contains(tokens[$0].lemma)
      }
    guard let unit else { return nil }
    var first = unit
    while first > 0, tree.isInSentence(first - 1, of: unit),
      tokens[first - 1].partOfSpeech == .numeral || tokens[first - 1].shape.contains(.number)
        || QuantityReader.numerals.contains(tokens[first - 1].lemma)
    {
      first -= 1
    }
    return first < unit ? phrase(from: first, to: unit) : nil
  }

  private static let signs: Set<String> = [
    "$", "€", "£", "¥", "₹", "₽", "₺", "₴", "₩", "US$", "A$", "C$", "NZ$", "HK$", "S$", "R$",
  ]

  static let currencies: Set<WordKey> = [
    "dollar", "euro", "pound", "yuan", "yen", "ruble", "rouble", "rupee", "franc", "krona", "krone",
    "kronor", "kroner", "dirham", "riyal", "lira", "peso", "rand", "naira", "won", "shilling",
    "zloty", "hryvnia", "dinar", "dong", "baht", "ringgit", "renminbi", "shekel", "real", "taka",
    "tenge", "lari", "forint", "crown",
  ]

  /// The words from a number, and those before it that bound it, up to another.
  private func phrase(from number: Int, to last: Int) -> String? {
    let tokens = tree.tokens
    var first = number
    for child in tree.children(of: number)
    where child < first && tokens[child].relation != .punctuation
      // "another 500", "the 300" are 500 and 300.
      && tokens[child].relation != .determiner && tokens[child].partOfSpeech != .properNoun
      && !(tokens[child].relation == .caseMarking && !isBound(child))
      // "a record $3 million", "an initial $5 million".
      && !(tokens[child].partOfSpeech == .adjective && !isBound(child))
    {
      first = min(first, child)
    }
    // "between 200 and 300".
    if first > 2, ["and", "to"].contains(tokens[first - 1].word),
      tokens[first - 2].partOfSpeech == .numeral,
      ["between", "from"].contains(tokens[first - 3].word)
    {
      return document.text(of: first - 3..<last + 1)
    }
    var before = first - 1
    while before >= 0, before > last - 12, isBound(before) {
      first = before
      before -= 1
    }
    // "a two and a half year war".
    guard last - first < 12,
      !(first..<last).contains(where: { Lexicon.times.contains(tokens[$0].lemma) })
    else { return nil }
    return document.text(of: first..<last + 1)
  }

  /// Whether a word bounds the figure after it: "at least", "up to", "an estimated", "a dozen".
  private func isBound(_ word: Int) -> Bool {
    let next = tree.tokens[word + 1]
    switch tree.tokens[word].word {
    case "at": return next.word == "least" || next.word == "most"
    // "handed over 12 prisoners": the word is the verb's.
    case "over":
      return tree.tokens[word].relation != .compoundParticle
        && !(word > 0 && ["hand", "turn", "sign"].contains(tree.tokens[word - 1].lemma))
    case "to": return word > 0 && tree.tokens[word - 1].word == "up"
    case "a", "an": return next.word == "estimated" || QuantityReader.numerals.contains(next.lemma)
    default: return QuantityReader.bounds.contains(tree.tokens[word].word)
    }
  }

  private static let numerals: Set<WordKey> = [
    "dozen", "hundred", "thousand", "million", "billion", "dozens", "hundreds", "thousands",
    "score", "trillion",
  ]

  private static let bounds: Set<WordKey> = [
    "least", "most", "about", "around", "more", "less", "fewer", "than", "nearly", "almost",
    "over", "under", "some",
    "roughly", "approximately", "estimated", "up", "only", "just", "several", "as", "many",
  ]
}
