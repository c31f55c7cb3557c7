internal import AnnotatedText

/// A phrase that a later pronoun or description may take up: a name, a resolved reference, or somebody or something
/// without a name, which stands in the way of those with one.
struct Candidate {
  /// What a phrase speaks of, as pronouns tell it.
  enum Sort {
    case person, thing, unknown
  }

  /// The head of the phrase.
  var token: Int
  /// Whom it means: nobody that is known, one, or the several of a list.
  var entities: [Int]
  var sort: Sort
  /// Whose people a plural means: "Zahran fighters".
  var group: Int?
  var isFeminine: Bool?
  var isPlural = false
  var isName = false
  /// Whether it is the subject of a clause.
  var isSubject = false
  /// Whether it is the subject of the sentence's main clause.
  var isMain = false
  /// Whether it is the object of a verb.
  var isObject = false
  /// Whether it stands for the one who has something: "Ana Roy's".
  var isPossessor = false
  var isQuoted = false
  /// The verb or predicate whose argument it is.
  var governor: Int?

  /// What tells two candidates apart: those without a name are all different.
  var identity: Identity { entities.isEmpty ? .unnamed(token) : .known(entities) }

  enum Identity: Hashable {
    case known([Int])
    case unnamed(Int)
  }
}

/// Reads what a phrase is to the clause that it stands in.
struct ClauseReader {
  let tree: SyntaxTree

  private var tokens: [Token] { tree.tokens }

  /// The token that carries the relation of a phrase to its clause: of "leader Ana Roy" the one that is the subject,
  /// whichever the parser made the head, and of a list its first.
  func top(of token: Int, isPerson: Bool) -> Int {
    var top = token
    // A phrase is hardly nested deeper.
    for _ in 0..<6 {
      guard let head = tree.head(of: top) else { return top }
      switch tokens[top].relation {
      case .flat, .apposition, .nominalModifierDescriptive, .coordination: top = head
      case .compound where isPerson, .nominalModifierUnmarked where isPerson: top = head
      default: return top
      }
    }
    return top
  }

  /// The verb or predicate of the clause in which a token stands.
  func governor(of token: Int) -> Int? {
    var current = token
    for _ in 0..<12 {
      guard let head = tree.head(of: current) else { return nil }
      switch tokens[current].relation {
      case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter, .object, .indirectObject,
        .oblique, .obliqueAgent, .obliqueUnmarked:
        return head
      default:
        if tokens[head].partOfSpeech == .verb { return head }
        current = head
      }
    }
    return nil
  }

  func isSubject(_ token: Int) -> Bool {
    switch tokens[token].relation {
    case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter: true
    default: false
    }
  }

  /// Whether a token is the subject of the root, or of a clause joined to it.
  func isMainSubject(_ token: Int) -> Bool {
    guard isSubject(token), let verb = tree.head(of: token) else { return false }
    return isMainVerb(verb)
  }

  /// Whether a token is the root, or the predicate of a clause joined to it.
  ///
  /// "The rebels took the town, residents said": so is what is said, where it stands before who says it.
  func isMainVerb(_ token: Int) -> Bool {
    var verb = token
    for _ in 0..<4 {
      guard let head = tree.head(of: verb) else { break }
      let isTold =
        tokens[verb].relation == .clausalComplement && head > verb
        && Lexicon.saying.contains(tokens[head].lemma)
      guard tokens[verb].relation == .coordination || isTold else { break }
      verb = head
    }
    return tokens[verb].head < 0
  }

  /// Whether a token stands below another in the tree, by a way that a reader could follow.
  func isInside(_ token: Int, of ancestor: Int) -> Bool {
    var current = token
    for _ in 0..<40 {
      if current == ancestor { return true }
      guard let head = tree.head(of: current) else { return false }
      current = head
    }
    return false
  }

  /// Fills in what a candidate is to its clause.
  func place(_ candidate: inout Candidate) {
    let top = top(of: candidate.token, isPerson: candidate.sort != .thing)
    candidate.isSubject = isSubject(top)
    candidate.isMain = isMainSubject(top)
    candidate.isObject = [.object, .indirectObject].contains(tokens[top].relation)
    candidate.isPossessor = tokens[top].relation == .possessiveModifier
    candidate.governor = governor(of: top)
  }
}
