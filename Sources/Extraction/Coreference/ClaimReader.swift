internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Reads from the words around a country's name whether the text tells of the country's affairs.
struct ClaimReader {
  let tree: SyntaxTree

  /// What a name claims: see ``HomeCountries/Claim``.
  struct Reading {
    var noun: WordKey = .none
    var scene: Int?
    var isMain = false
    var isOffice = false
    var isGoal = false
  }

  private var tokens: [Token] { tree.tokens }

  /// What a name claims; `nil` if it stands for people, or for a party to others' affairs.
  func claim(of name: NameSpan) -> Reading? {
    if name.isPeople { return nil }
    // "a U.S.-based group".
    let next = name.tokens.upperBound
    if next < tokens.count, tokens[next].word == "-", tokens[next - 1].end == tokens[next].begin {
      return nil
    }
    var top = name.tokens.upperBound - 1
    while let head = tree.head(of: top), name.tokens.contains(head) { top = head }
    if name.form == .adjective { return organ(at: top, behind: name) }
    // Of a list, the first conjunct says what it is.
    for _ in 0..<10 where tokens[top].relation == .coordination {
      guard let first = tree.head(of: top) else { break }
      top = first
    }
    switch tokens[top].relation {
    case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter, .possessiveModifier:
      guard name.kind == .country else { return nil }
      return Reading(isMain: tokens[top].relation != .possessiveModifier && isRoot(top))
    case .oblique, .nominalModifier, .obliqueUnmarked, .root, .apposition:
      guard let preposition = tree.caseWord(of: top) else { return nil }
      if preposition == "of" {
        return name.kind == .country || isPlace(tree.head(of: top)) ? Reading() : nil
      }
      if ["to", "into"].contains(preposition), name.kind == .country,
        let verb = tree.head(of: top), Self.going.contains(tokens[verb].lemma)
      {
        return Reading(isGoal: true)
      }
      let isIn = Self.inside.contains(preposition)
      guard isIn || name.kind == .place && Self.beside.contains(preposition) else { return nil }
      return Reading(scene: isIn ? tree.head(of: top) : nil)
    case .object:
      guard name.kind == .country, let verb = tree.head(of: top),
        ["enter", "invade"].contains(tokens[verb].lemma)
      else { return nil }
      return Reading(isGoal: true)
    case .compound, .nominalModifierUnmarked, .adjectivalModifier:
      return organ(at: top, behind: name)
    default: return nil
    }
  }

  /// Whether a subject is that of the sentence's main verb, or of one joined to it.
  private func isRoot(_ subject: Int) -> Bool {
    guard var verb = tree.head(of: subject) else { return false }
    for _ in 0..<4 {
      guard let head = tree.head(of: verb) else { return true }
      switch tokens[verb].relation {
      case .coordination: verb = head
      // "Chad may follow, Ana Roy said": what is said comes first.
      case .clausalComplement, .parataxis:
        guard head > verb else { return false }
        verb = head
      default: return false
      }
    }
    return tree.head(of: verb) == nil
  }

  /// Whether a token stands in a clause that hangs on another.
  func isSubordinate(_ token: Int) -> Bool {
    var current = token
    // Deeper than this no reader follows.
    for _ in 0..<20 {
      switch tokens[current].relation {
      case .clausalComplement, .adverbialClause, .relativeClause, .clausalModifier,
        .openClausalComplement, .adverbialRelativeClause:
        return true
      default: break
      }
      guard let head = tree.head(of: current) else { return false }
      current = head
    }
    return true
  }

  /// Whether a name's adjective says whose soldiers or jets do something: "Kenyan troops shelled a village".
  func isOfForce(_ name: NameSpan) -> Bool {
    guard name.form == .adjective, let noun = tree.head(of: name.tokens.upperBound - 1),
      noun >= name.tokens.upperBound, Lexicon.armed.contains(tokens[noun].lemma)
    else { return false }
    return tokens[noun].relation == .nominalSubject || tokens[noun].relation == .coordination
  }

  private func isPlace(_ token: Int?) -> Bool {
    token.map { Lexicon.namingNouns.contains(tokens[$0].lemma) } ?? false
  }

  /// The organ, office or part of a country before which its adjective stands: "Kenyan police", "Kenyan President Ana Roy".
  private func organ(at token: Int, behind name: NameSpan) -> Reading? {
    guard let head = tree.head(of: token), head >= name.tokens.upperBound else { return nil }
    let lemma = tokens[head].lemma
    if Lexicon.homeOrgans.contains(lemma) || Self.affairs.contains(lemma) {
      return Reading(
        noun: lemma, isOffice: Lexicon.offices.contains(lemma) || Lexicon.officers.contains(lemma))
    }
    guard tokens[head].partOfSpeech == .properNoun, head - name.tokens.upperBound < 8 else {
      return nil
    }
    let isOffice = (name.tokens.upperBound..<head).contains {
      Lexicon.offices.contains(tokens[$0].lemma) || Lexicon.officers.contains(tokens[$0].lemma)
    }
    return isOffice ? Reading(isOffice: true) : nil
  }

  private static let going: Set<WordKey> = [
    "send", "come", "go", "move", "deploy", "dispatch", "march", "cross", "rush", "advance",
    "return", "airlift", "fly", "travel",
  ]

  private static let inside: Set<WordKey> = ["in", "across", "throughout", "inside", "within"]
  private static let beside: Set<WordKey> = ["at", "near", "outside", "around"]

  /// What else of a country is at home.
  private static let affairs: Set<WordKey> = [
    "president", "minister", "premier", "chancellor", "king", "queen", "ruler", "leader", "city",
    "town", "village", "capital", "province", "region", "district", "state", "port", "island",
    "north", "south", "east", "west", "election", "referendum", "vote", "poll", "constitution",
    "economy", "politics", "media", "newspaper", "television", "opposition", "party", "bank",
    "airport", "resort", "prison",
  ]
}
